/// How the texts of pictures read when no credit marks them.
enum CaptionWording {
    /// Words that open hardly anything else.
    private static let views = PhraseTable([
        "quang cảnh", "toàn cảnh", "khung cảnh", "một góc", "hình ảnh", "ảnh minh họa", "ảnh chụp", "ảnh tư liệu",
        "các đại biểu chụp ảnh", "đại biểu chụp ảnh", "lãnh đạo chụp ảnh",
    ])
    /// Whom pictures show.
    private static let persons = PhraseTable([
        "đồng chí", "các đồng chí", "đ/c", "ông", "bà", "các đại biểu", "đại biểu", "lãnh đạo", "thừa ủy quyền",
        "tổng bí thư", "chủ tịch", "phó chủ tịch", "thủ tướng", "phó thủ tướng", "bí thư", "phó bí thư", "bộ trưởng",
        "thứ trưởng", "trưởng ban", "phó trưởng ban", "thường trực", "ban tổ chức", "đoàn", "tân", "thượng tướng",
        "đại tướng", "trung tướng", "thiếu tướng",
    ])
    /// What pictures show them do, in a line that does not end as a sentence.
    private static let doings = PhraseTable([
        "phát biểu", "chủ trì", "trao", "tặng hoa", "tặng quà", "chụp ảnh", "bỏ phiếu", "biểu quyết", "tại hội nghị",
        "tại buổi", "tại đại hội", "tại lễ", "tại cuộc", "tại điểm cầu", "thăm", "chúc mừng", "trình bày", "điều hành",
        "dâng hương", "cắt băng", "tham quan", "dự", "báo cáo",
    ])
    /// What pictures show them do, in a line that does end as one.
    private static let poses = PhraseTable([
        "phát biểu tại", "chụp ảnh lưu niệm", "tặng hoa chúc mừng", "trao tặng", "bỏ phiếu", "biểu quyết",
        "trao quyết định",
        "cắt băng",
    ])
    /// Words of a report, which a picture's text does not have.
    private static let reports = PhraseTable([
        "đã", "cho biết", "nhấn mạnh", "yêu cầu", "đề nghị", "khẳng định", "cho rằng", "nêu rõ", "đánh giá", "dự và",
        "tới dự", "đến dự", "tham dự", "chủ trì và", "phát biểu và", "cùng dự", "sẽ", "ghi nhận",
    ])

    /// Whether a line reads as the text of a picture.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - text: The tokens.
    /// - Returns: Whether it does.
    static func fits(_ line: TextLine, in text: TokenizedText) -> Bool {
        let range = line.tokens
        guard !range.isEmpty, line.wordCount <= 40, !line.startsLower else { return false }
        let opensView = views.match(text, at: range.lowerBound, limit: range.upperBound) != nil
        switch line.ending {
        case .open:
            return opensView || opensPerson(range, in: text) && contains(doings, range, in: text)
        case .statement:
            guard line.wordCount <= 24, !contains(reports, range, in: text) else { return false }
            return opensView || opensPerson(range, in: text) && contains(poses, range, in: text)
        case .exclamation, .semicolon, .comma, .colon: return false
        }
    }

    private static func opensPerson(_ range: Range<Int>, in text: TokenizedText) -> Bool {
        persons.match(text, at: range.lowerBound, limit: range.upperBound) != nil
    }

    private static func contains(_ phrases: PhraseTable<Bool>, _ range: Range<Int>, in text: TokenizedText) -> Bool {
        range.contains { phrases.match(text, at: $0, limit: range.upperBound) != nil }
    }
}
