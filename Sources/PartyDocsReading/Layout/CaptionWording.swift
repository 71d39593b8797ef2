/// How the texts of pictures read when no credit marks them.
enum CaptionWording {
    /// Words that open hardly anything else.
    private static let views = PhraseTable([
        "quang cảnh", "toàn cảnh", "khung cảnh", "một góc", "hình ảnh", "ảnh minh họa", "ảnh chụp", "ảnh tư liệu",
        "các đại biểu chụp ảnh", "đại biểu chụp ảnh", "lãnh đạo chụp ảnh", "cảnh", "đông đảo đại biểu", "ảnh:",
        "ảnh trên",
        "ảnh dưới", "chụp ảnh lưu niệm",
    ])
    /// Where in a picture somebody is.
    private static let positions = PhraseTable([
        "bên trái", "bên phải", "từ trái sang", "từ phải sang", "từ trái qua", "từ phải qua", "(giữa)", "đứng giữa",
        "ngồi giữa", "ngoài cùng", "hàng đầu,", "(hàng đầu", "hàng trước", "(bìa trái", "(bìa phải", "bìa trái",
        "bìa phải",
        "thứ hai từ", "thứ ba từ", "thứ nhất từ", "thứ tư từ", "thứ 2 từ", "thứ 3 từ", "(trái)", "(phải)", "(đứng)",
        "cầm hoa", "mặc áo", "trong ảnh",
    ])
    /// Whom pictures show.
    private static let persons = PhraseTable([
        "đồng chí", "các đồng chí", "đ/c", "đ.c", "ông", "bà", "các đại biểu", "đại biểu", "lãnh đạo", "thừa ủy quyền",
        "tổng bí thư", "chủ tịch", "phó chủ tịch", "thủ tướng", "phó thủ tướng", "bí thư", "phó bí thư", "bộ trưởng",
        "thứ trưởng", "trưởng ban", "phó trưởng ban", "thường trực", "ban tổ chức", "đoàn", "tân", "thượng tướng",
        "đại tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy",
        "ban chấp hành",
        "ban thường vụ", "các cán bộ", "cán bộ", "các chiến sĩ", "chiến sĩ", "các tân", "thành viên", "các thành viên",
        "đoàn công tác", "đoàn đại biểu", "đoàn chủ tịch", "chủ tọa", "cử tri", "nhân dân", "người dân", "bà con",
        "học sinh", "học viên", "đoàn viên", "thanh niên", "công nhân", "nông dân", "đảng viên", "các đảng viên",
        "các tập thể", "các cá nhân", "trưởng đoàn", "giám đốc", "phó giám đốc", "tư lệnh", "chính ủy",
        "hai nhà lãnh đạo",
        "chủ nhiệm", "phó chủ nhiệm", "viện trưởng", "chánh án", "phó bí", "nguyên", "các vị", "quý vị", "khách mời",
        "ủy viên", "phó chủ", "hai bên", "tổng thống", "phu nhân", "các nhà lãnh đạo", "các bộ trưởng", "tập thể",
    ])
    /// What pictures show them do, in a line that does not end as a sentence.
    private static let doings = PhraseTable([
        "phát biểu", "chủ trì", "trao", "tặng hoa", "tặng quà", "chụp ảnh", "bỏ phiếu", "biểu quyết", "tại hội nghị",
        "tại buổi", "tại đại hội", "tại lễ", "tại cuộc", "tại điểm cầu", "thăm", "chúc mừng", "trình bày", "điều hành",
        "dâng hương", "cắt băng", "tham quan", "dự", "báo cáo", "bắt tay", "tiếp", "đón", "trò chuyện", "trao đổi",
        "kiểm tra", "khảo sát", "dâng hoa", "viếng", "ra mắt", "tham dự", "nhận", "được điều động", "được bầu",
        "công bố", "động viên", "tặng", "tại kỳ họp", "tại phiên", "tại chương trình", "tại trụ sở",
        "thực hiện nghi thức",
        "khai mạc", "bế mạc", "kết luận", "thảo luận", "làm việc", "hội đàm", "chào cờ", "ký kết", "nghe", "xem",
        "chúc tết", "gặp mặt", "gặp gỡ", "trồng cây", "lưu niệm", "đặt câu hỏi", "trả lời", "giới thiệu", "thông qua",
    ])
    /// What pictures show them do, in a line that does end as one.
    private static let poses = PhraseTable([
        "phát biểu tại", "phát biểu kết luận", "phát biểu khai mạc", "phát biểu chỉ đạo", "phát biểu bế mạc",
        "phát biểu ý kiến", "phát biểu nhận", "phát biểu.", "chụp ảnh lưu niệm", "chụp ảnh chung", "tặng hoa",
        "trao tặng",
        "bỏ phiếu", "biểu quyết", "trao quyết định", "cắt băng", "dâng hương", "bắt tay", "chụp ảnh", "trao huy hiệu",
        "trao bằng khen", "trao giấy khen", "tặng quà", "chủ trì hội nghị.", "chủ trì buổi", "tại điểm cầu", "thăm hỏi",
        "trình bày báo cáo", "điều hành", "ra mắt", "trao cờ", "trao kỷ niệm chương", "tặng hoa chúc mừng", "dâng hoa",
        "tham quan", "trao hoa", "trao giải", "trao đổi với", "trò chuyện với", "trao các quyết định",
    ])
    /// Groups whom a short sentence shows, as reports do not.
    private static let groups = PhraseTable([
        "các đại biểu", "đại biểu", "đông đảo", "các đồng chí lãnh đạo", "các thành viên", "đoàn chủ tịch",
        "các cử tri",
        "cử tri", "người dân", "bà con", "các em", "học viên", "học sinh", "thanh niên", "cán bộ, chiến sĩ",
        "lãnh đạo các",
    ])
    private static let longestGroup = 14
    /// Words of a report, which a picture's text does not have.
    private static let reports = PhraseTable([
        "đã", "cho biết", "nhấn mạnh", "yêu cầu", "đề nghị", "khẳng định", "cho rằng", "nêu rõ", "đánh giá", "dự và",
        "tới dự", "đến dự", "tham dự", "chủ trì và", "phát biểu và", "cùng dự", "sẽ", "ghi nhận", "gồm", "dự có",
        "cùng đi", "đồng thời", "cũng", "nhằm", "trong đó", "hứa", "bày tỏ", "cảm ơn", "cần", "phải", "và chủ trì",
        "và phát biểu",
        "thống nhất", "theo", "tiếp tục", "báo cáo với",
    ])

    /// What somebody says or is to do: the line is a title or a lead.
    private static let speech = PhraseTable([
        "yêu cầu", "đề nghị", "nhấn mạnh", "khẳng định", "cho biết", "cho rằng", "nêu rõ", "đánh giá", "sẽ", "cần",
        "phải",
        "đã có", "kiến nghị", "chỉ đạo các",
    ])

    /// Whether a line reads as the text of a picture.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - text: The tokens.
    /// - Returns: Whether it does.
    static func fits(_ line: TextLine, in text: TokenizedText) -> Bool {
        let range = line.tokens
        guard !range.isEmpty, line.wordCount <= 48, !line.startsLower else { return false }
        let opensView = opens(views, range, in: text)
        switch line.ending {
        case .open:
            return opensView || contains(positions, range, in: text)
                || opens(persons, range, in: text) && contains(doings, range, in: text)
                    && !contains(speech, range, in: text)
        case .statement:
            guard line.wordCount <= 30, !contains(reports, range, in: text), !line.isCut else { return false }
            if opensView || contains(positions, range, in: text) { return true }
            let isGroup = line.wordCount <= longestGroup && opens(groups, range, in: text)
            return isGroup && contains(doings, range, in: text)
                || opens(persons, range, in: text) && contains(poses, range, in: text)
        case .exclamation, .semicolon, .comma, .colon: return false
        }
    }

    /// Whether a line has words that only reports have.
    ///
    /// - Parameters:
    ///   - range: The tokens of the line.
    ///   - text: All tokens.
    /// - Returns: Whether it has.
    static func isReport(_ range: Range<Int>, in text: TokenizedText) -> Bool {
        contains(reports, range, in: text)
    }

    private static func opens(_ phrases: PhraseTable<Bool>, _ range: Range<Int>, in text: TokenizedText) -> Bool {
        phrases.match(text, at: range.lowerBound, limit: range.upperBound) != nil
    }

    private static func contains(_ phrases: PhraseTable<Bool>, _ range: Range<Int>, in text: TokenizedText) -> Bool {
        range.contains { phrases.match(text, at: $0, limit: range.upperBound) != nil }
    }
}
