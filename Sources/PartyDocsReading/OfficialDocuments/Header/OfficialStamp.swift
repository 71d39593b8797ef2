internal import PartyDocsCore

/// A stamp on an official document: how secret or urgent it is, who may see it, whether it is a draft or a copy.
struct OfficialStamp: Hashable, Sendable {
    /// What the stamp tells.
    let name: MetadataName
    /// Its tokens.
    let tokens: Range<Int>

    private static let labels = PhraseTable(["độ mật:", "độ khẩn:", "mức độ mật:", "mức độ khẩn:", "dấu"])
    /// Stamps with what they tell, each alone on its line or in its column.
    private static let stamps = PhraseTable<MetadataName>(
        ["mật", "tối mật", "tuyệt mật", "tài liệu mật"].map { ($0, .secrecy) }
            + ["khẩn", "thượng khẩn", "hỏa tốc", "tối khẩn", "hỏa tốc hẹn giờ"].map { ($0, .urgency) }
            + [
                "lưu hành nội bộ", "tài liệu lưu hành nội bộ", "tài liệu nội bộ", "nội bộ", "xem xong trả lại",
                "tài liệu thu hồi", "thu hồi sau hội nghị", "tài liệu hội nghị", "tài liệu họp", "không phổ biến",
                "chỉ người có tên mới được bóc bì", "không sao chụp", "tài liệu tham khảo", "tài liệu đại hội",
                "không đăng báo", "không đăng báo, đài", "tài liệu phục vụ hội nghị",
                "chỉ lưu hành nội bộ", "văn bản lưu hành nội bộ", "xin trả lại",
                "đọc xong trả lại",
            ].map { ($0, .circulation) }
    )
    /// Words that more words follow on the stamp: the number of the draft, who made the copy.
    private static let openings = PhraseTable<MetadataName>(
        ["dự thảo", "bản dự thảo"].map { ($0, .draft) }
            + ["sao y", "sao lục", "trích sao", "bản sao", "sao y bản chính", "sao nguyên văn", "bản trích sao"]
            .map { ($0, .copy) }
            + ["khẩn", "thượng khẩn", "hỏa tốc", "hỏa tốc hẹn giờ", "tối khẩn"].map { ($0, .urgency) }
            + ["mật", "tối mật", "tuyệt mật"].map { ($0, .secrecy) }
    )
    /// What may follow the word for a draft on its stamp.
    private static let draftTails: Set<TokenKey> = [
        "lần", "thứ", "xin", "ý", "kiến", "ngày", "bản", "trình", "nhất", "hai", "ba", "tư", "năm", "sáu", "cuối",
        "hội", "nghị", "để", "góp", "lấy", "tháng", "v",
    ]
    /// What may follow the word for a copy on its stamp.
    private static let copyTails: Set<TokenKey> = [
        "bản", "chính", "gốc", "văn", "từ", "số", "điện", "tử", "y", "lục", "lần", "đúng", "với", "một", "phần",
    ]
    /// What may follow the words for secrecy or urgency on their stamp: the number of the copy, the hour.
    private static let otherTails: Set<TokenKey> = [
        "bản", "số", "h", "giờ", "phút", "ngày", "tháng", "năm", "hẹn", "đến", "lúc",
    ]
    private static let marksBetween: Set<TokenKey> = ["-", "–", "/", ";", ","]
    private static let longest = 10

    /// Reads a piece of a line as stamps.
    ///
    /// - Parameters:
    ///   - piece: The tokens of the line or of the column.
    ///   - text: The tokens.
    /// - Returns: The stamps; none when any word of the piece belongs to none.
    static func all(in piece: Range<Int>, _ text: TokenizedText) -> [OfficialStamp] {
        guard piece.count <= 24 else { return [] }
        if let stamp = one(in: piece, text) { return [stamp] }
        var stamps: [OfficialStamp] = []
        var start = piece.lowerBound
        while start < piece.upperBound {
            let end = (start..<piece.upperBound).first { marksBetween.contains(text[$0].key) } ?? piece.upperBound
            if text.hasWords(start..<end) {
                guard let stamp = one(in: start..<end, text) else { return [] }
                stamps.append(stamp)
            }
            start = end + 1
        }
        return stamps
    }

    private static func one(in piece: Range<Int>, _ text: TokenizedText) -> OfficialStamp? {
        var words = text.withoutMarks(piece)
        if let label = labels.match(text, at: words.lowerBound, limit: words.upperBound) {
            words = text.withoutMarks(label.end..<words.upperBound)
        }
        guard let first = words.first, words.count <= longest * 2, text[first].isCapitalized else { return nil }
        if let match = stamps.match(text, at: first, limit: words.upperBound), match.end == words.upperBound {
            return OfficialStamp(name: match.value, tokens: words)
        }
        guard let match = openings.match(text, at: first, limit: words.upperBound) else { return nil }
        let rest = match.end..<words.upperBound
        guard text.wordKeys(words).count <= longest,
            text[first].letterCase == .upper || match.value == .draft || match.value == .copy
        else { return nil }
        let tails: Set<TokenKey>
        switch match.value {
        case .draft: tails = draftTails
        case .copy: tails = copyTails
        default: tails = otherTails
        }
        let isTail = rest.allSatisfy { text[$0].kind != .word || tails.contains(text[$0].key) }
        guard isTail || match.value == .copy && isNote(rest, text) else { return nil }
        let isPart = isTail && (match.value == .draft || match.value == .copy)
        return OfficialStamp(name: match.value, tokens: isPart ? closed(words, in: piece, text) : first..<match.end)
    }

    /// Whether what follows the word for a copy is a note on it: `SAO Y; Sở Nội vụ; 15/3/2021`.
    private static func isNote(_ rest: Range<Int>, _ text: TokenizedText) -> Bool {
        rest.first.map { text[$0].kind == .punctuation } ?? true
    }

    /// The words of a stamp with the bracket that closes them, where one opens inside.
    private static func closed(_ words: Range<Int>, in piece: Range<Int>, _ text: TokenizedText) -> Range<Int> {
        let opens = words.count { text[$0].key == "(" }
        let closes = words.count { text[$0].key == ")" }
        guard opens > closes, words.upperBound < piece.upperBound, text[words.upperBound].key == ")" else {
            return words
        }
        return words.lowerBound..<words.upperBound + 1
    }
}
