internal import PartyDocsCore

/// The heads by which a text goes on to call a body that it has named: `Chi bộ Văn phòng huyện … Chi bộ`, `Đoàn đại biểu … Đoàn`,
/// `Bộ Y tế … Bộ`.
extension OrganizationParser {
    /// The heads and the kinds of the bodies they call; no kind stands for all bodies that begin with the head.
    private static let callings = PhraseTable<(name: String, kinds: Set<String>)>([
        ("Chi bộ", ("Chi bộ", [])), ("Chi ủy", ("Chi ủy", [])), ("Đoàn", ("Đoàn", ["đoàn đại biểu", "đoàn công tác"])),
        ("Bộ", ("Bộ", ["bộ"])), ("Hội", ("Hội", ["tổ chức chính trị - xã hội", "tổ chức xã hội"])),
        ("Vùng", ("Vùng", [])),
        ("Tập đoàn", ("Tập đoàn", [])), ("Tổng công ty", ("Tổng công ty", [])), ("Học viện", ("Học viện", [])),
    ])
    /// Second syllables that make another word of a head.
    private static let compounds: [TokenKey: Set<TokenKey>] = [
        "bộ": ["trưởng", "đội", "phận", "máy", "luật", "chỉ", "mặt", "tư", "tổng", "quy", "môn"],
        "đoàn": [
            "viên", "kết", "thể", "trưởng", "công", "đại", "kiểm", "giám", "thanh", "khảo", "chủ", "người", "xe",
            "quân",
            "kinh",
        ],
        "hội": [
            "nghị", "thảo", "đồng", "trường", "viên", "thi", "họp", "đàm", "ý", "chợ", "nhập", "làng", "xuân", "diễn",
            "tụ",
            "kiến", "trưởng", "thề", "báo", "khóa", "thao", "trại",
        ],
        "vùng": [
            "đất", "cao", "sâu", "miền", "trời", "biển", "núi", "kinh", "ven", "bãi", "căn", "biên", "trọng", "đồng",
        ],
    ]

    private static let bareOwners = PhraseTable([
        "Bộ", "Sở", "Trường", "Viện", "Tập đoàn", "Tổng công ty", "Công ty", "Học viện", "Bệnh viện", "Cơ quan", "Cục",
        "Tổng cục", "Quân đoàn", "Sư đoàn", "Lữ đoàn", "Trung đoàn", "Ngân hàng", "Nhà máy", "Trung tâm", "Vùng",
    ])

    /// The end of a head that stands for the body an organ belongs to: `Văn phòng Bộ`, `Đảng ủy Sở`, `Thanh tra Bộ`.
    func bareOwnerEnd(at index: Int, limit: Int) -> Int? {
        guard index < limit, text[index].letterCase == .capitalized, text[index].isSpaced, !text[index].startsLine,
            let end = Self.bareOwners.match(text, at: index, limit: limit)?.end
        else { return nil }
        guard end < limit else { return end }
        if end == index + 1, Self.compounds[text[index].key]?.contains(text[end].key) == true { return nil }
        let isClosed = text[end].kind == .punctuation || text[end].letterCase == .lower
        return isClosed || startsPerson(end, limit: limit) ? end : nil
    }

    /// The head by which a text may call a body after this mention of it; nil for none.
    func calling(of body: OrganizationMention) -> String? {
        let start = body.tokens.lowerBound
        guard let match = Self.callings.match(text, at: start, limit: body.tokens.upperBound),
            match.end < body.tokens.upperBound, match.value.kinds.isEmpty || match.value.kinds.contains(body.kind ?? "")
        else { return nil }
        return match.value.name
    }

    /// A head that stands alone, with a capital where the text would print a common noun without.
    func bareHead(at index: Int, _ sentence: Range<Int>) -> (head: String, end: Int)? {
        guard text[index].letterCase == .capitalized, !isPlural(index), index == 0 || text[index - 1].kind != .number,
            let match = Self.callings.match(text, at: index, limit: sentence.upperBound)
        else { return nil }
        let end = match.end
        // `xã Thới An Hội`: the end of another name.
        if index > sentence.lowerBound, text[index].isSpaced, text[index - 1].letterCase == .capitalized { return nil }
        guard end < sentence.upperBound else { return (match.value.name, end) }
        let next = text[end]
        guard next.kind == .punctuation || next.letterCase == .lower else { return nil }
        if next.kind == .punctuation, !next.isSpaced, next.key == "/" || next.key == "-" { return nil }
        if end == index + 1, Self.compounds[text[index].key]?.contains(next.key) == true { return nil }
        let generic: [Phrase] = ["cơ sở", "trực thuộc", "các", "bộ phận"]
        return generic.contains { text.end(of: $0, at: end, limit: sentence.upperBound) != nil }
            ? nil : (match.value.name, end)
    }
}
