internal import PartyDocsCore

/// The words of a name as linking compares them: abbreviations in full, linking words and full stops left out.
enum NameKeys {
    private static let expansions = PhraseTable<[TokenKey]>(
        [
            ("UBND", "ủy ban nhân dân"), ("HĐND", "hội đồng nhân dân"), ("MTTQ", "mặt trận tổ quốc"),
            ("MTTQVN", "mặt trận tổ quốc việt nam"), ("BCH", "ban chấp hành"), ("BCHTW", "ban chấp hành trung ương"),
            ("BTV", "ban thường vụ"), ("TW", "trung ương"), ("TƯ", "trung ương"), ("T.Ư", "trung ương"),
            ("T.W", "trung ương"), ("TP", "thành phố"), ("TX", "thị xã"), ("UBKT", "ủy ban kiểm tra"),
            ("UBKTTW", "ủy ban kiểm tra trung ương"), ("VN", "việt nam"), ("HCM", "hồ chí minh"),
            ("TNCS", "thanh niên cộng sản"), ("LHPN", "liên hiệp phụ nữ"), ("CCB", "cựu chiến binh"),
            ("LĐLĐ", "liên đoàn lao động"), ("TLĐLĐ", "tổng liên đoàn lao động"), ("QĐND", "quân đội nhân dân"),
            ("TAND", "tòa án nhân dân"), ("VKSND", "viện kiểm sát nhân dân"), ("ĐBQH", "đại biểu quốc hội"),
            ("GD&ĐT", "giáo dục và đào tạo"), ("NN&PTNT", "nông nghiệp và phát triển nông thôn"),
            ("BCĐ", "ban chỉ đạo"), ("VPCP", "văn phòng chính phủ"), ("VPTW", "văn phòng trung ương đảng"),
            ("ĐH", "đại hội"), ("ĐHĐB", "đại hội đại biểu"), ("&", "và"),
        ].map { ($0.0, Phrase($0.1).keys) }
    )
    private static let omitted: Set<TokenKey> = ["của", ".", "-", "–", "\"", "“", "”"]

    /// The words of some tokens.
    static func keys(of range: Range<Int>, in text: TokenizedText) -> [TokenKey] {
        var keys: [TokenKey] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if text[index].letterCase != .lower,
                let expansion = expansions.match(text, at: index, limit: range.upperBound)
            {
                keys += expansion.value
                index = expansion.end
                continue
            }
            // An abbreviation that a name defines in its midst: `Ủy ban Kiểm tra (UBKT) Tỉnh ủy`.
            if text[index].key == "(", let close = closing(index, before: range.upperBound, in: text) {
                index = close + 1
                continue
            }
            if !omitted.contains(text[index].key) { keys.append(text[index].key) }
            index += 1
        }
        return keys
    }

    private static func closing(_ open: Int, before end: Int, in text: TokenizedText) -> Int? {
        (open + 1..<min(end, open + 8)).first { text[$0].key == ")" }
    }

    /// The words of a name that does not stand in the text.
    static func keys(of name: String) -> [TokenKey] {
        let text = tokens(of: name)
        return keys(of: 0..<text.tokens.count, in: text)
    }

    /// The tokens of a name that does not stand in the text.
    static func tokens(of name: String) -> TokenizedText {
        TokenizedText(name, blocks: [Block(id: "b1", kind: .paragraph, span: TextSpan(utf8: 0..<name.utf8.count))])
    }
}
