internal import PartyDocsCore

/// Reads a line of authors' names.
enum BylineParser {
    private static let labels = PhraseTable([
        "bài", "bài, ảnh", "bài và ảnh", "bài - ảnh", "bài & ảnh", "bài ảnh", "tin", "tin, ảnh", "tin và ảnh",
        "tin - ảnh", "tin & ảnh", "tin ảnh", "tin, bài", "tin bài", "tin, bài, ảnh", "tin, bài và ảnh", "tác giả",
        "thực hiện", "người thực hiện", "phóng viên", "ghi", "ghi chép", "biên tập", "tổng hợp", "author", "by",
    ])
    private static let reporters = PhraseTable([
        "pv", "p.v", "p.v.", "phóng viên", "nhóm phóng viên", "nhóm pv", "ban biên tập", "bbt", "nhóm p.v",
        "ban thời sự", "pv tổng hợp",
    ])
    private static let separators: Set<TokenKey> = ["-", "–", ",", "&", "/", ";", "và", "|"]
    /// Capitalised words that open something other than a person's name.
    private static let otherNames = PhraseTable([
        "đảng bộ", "đảng ủy", "đảng cộng sản", "đảng viên", "ban chấp hành", "ban tổ chức", "ban bí thư",
        "ban thường vụ", "ban tuyên giáo", "ban dân vận", "ban nội chính", "ban kinh tế", "ban chỉ đạo", "ban quản lý",
        "bộ chính trị", "bộ trưởng", "bộ nội vụ", "bộ công an", "bộ quốc phòng", "bộ y tế", "bộ tài chính", "ủy ban",
        "ủy viên", "hội nghị", "hội đồng", "hội thảo", "hội liên hiệp", "hội cựu", "hội nông dân", "quốc hội",
        "quốc phòng", "quốc tế", "chính phủ", "chính trị", "chính sách", "thành phố", "thành ủy", "thành tựu",
        "tỉnh ủy", "huyện ủy", "quận ủy", "công an", "công ty", "công đoàn", "công tác", "công nghệ", "báo chí",
        "báo cáo", "đài truyền", "tạp chí", "cổng thông tin", "trung ương", "trung tâm", "tổng bí thư", "tổng cục",
        "tổng công ty", "tổng kết", "đại hội", "đại biểu", "đại học", "đại tướng", "nghị quyết", "nghị định",
        "nghị trường", "chỉ thị", "chỉ đạo", "quyết định", "kết luận", "kết quả", "thông báo", "thông tư", "thông tin",
        "hướng dẫn", "quy định", "quy chế", "nhà nước", "chủ tịch", "chủ nhật", "chủ đề", "phó chủ tịch", "thủ tướng",
        "bí thư", "trưởng ban", "phó ban", "mặt trận", "liên đoàn", "văn phòng", "văn hóa", "văn kiện", "việt nam",
        "hà nội", "hải phòng", "đà nẵng", "cần thơ", "tp", "thời sự", "xã hội", "kinh tế", "thế giới", "pháp luật",
        "giáo dục", "thể thao", "giải trí", "đời sống", "du lịch", "sức khỏe", "khoa học", "môi trường", "xây dựng",
        "trang chủ", "video", "infographic", "podcast", "emagazine", "longform", "megastory", "tin tức", "tin mới",
        "đồng chí", "ông", "bà", "lời", "phần", "chương", "mục", "điều", "phụ lục", "nơi nhận", "kính gửi", "đã ký",
        "nhân sự", "tiểu sử", "phát biểu", "mục tiêu", "nhiệm vụ", "giải pháp", "phương hướng", "quan điểm",
        "tình hình", "nguyên nhân", "bài học", "ưu điểm", "hạn chế", "tổ chức", "thực hiện", "toàn văn", "diễn văn",
    ])

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - line: Those of the line.
    /// - Returns: The authors; nil when the line is no byline by its shape.
    static func parse(_ text: TokenizedText, _ line: Range<Int>) -> Byline? {
        guard !line.isEmpty, line.count <= 24 else { return nil }
        if let reporter = reporters.match(text, at: line.lowerBound, limit: line.upperBound),
            reporter.end == line.upperBound
        {
            return Byline(names: [], isLabelled: true)
        }
        if let label = labels.match(text, at: line.lowerBound, limit: line.upperBound), label.end < line.upperBound,
            text[label.end].key == ":"
        {
            let rest = label.end + 1..<line.upperBound
            return names(in: rest, of: text, shortest: 1).map { Byline(names: $0, isLabelled: true) }
        }
        let bare = withoutBrackets(line, in: text)
        return names(in: bare, of: text, shortest: 2).map { Byline(names: $0, isLabelled: false) }
    }

    /// Whether a run of tokens has the shape of a person's name: two to five capitalised words.
    ///
    /// - Parameters:
    ///   - range: The run.
    ///   - text: The tokens.
    ///   - shortest: The smallest number of words.
    /// - Returns: Whether it has.
    static func isName(_ range: Range<Int>, in text: TokenizedText, shortest: Int = 2) -> Bool {
        guard let first = range.first else { return false }
        guard otherNames.match(text, at: first, limit: range.upperBound) == nil else { return false }
        var words = 0
        for index in range {
            let token = text[index]
            if token.key == "." {
                // An initial.
                guard index > first, text[index - 1].end - text[index - 1].start <= 2, !token.isSpaced else {
                    return false
                }
                continue
            }
            guard token.kind == .word, token.letterCase == .capitalized || token.letterCase == .upper else {
                return false
            }
            words += 1
        }
        return (shortest...5).contains(words)
    }

    private static func withoutBrackets(_ line: Range<Int>, in text: TokenizedText) -> Range<Int> {
        guard line.count > 2, text[line.lowerBound].key == "(", text[line.upperBound - 1].key == ")" else {
            return line
        }
        return line.lowerBound + 1..<line.upperBound - 1
    }

    private static func names(in range: Range<Int>, of text: TokenizedText, shortest: Int) -> [Range<Int>]? {
        var names: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.lowerBound...range.upperBound {
            guard index == range.upperBound || separators.contains(text[index].key) && text[index].letterCase != .upper,
                index > start || index == range.upperBound
            else { continue }
            guard start < index, isName(start..<index, in: text, shortest: shortest) else { return nil }
            names.append(start..<index)
            start = index + 1
        }
        return names.isEmpty || names.count > 4 ? nil : names
    }
}
