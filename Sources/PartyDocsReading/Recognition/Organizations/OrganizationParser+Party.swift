internal import PartyDocsCore

extension OrganizationParser {
    /// The Party, a bloc or the Centre, named by one word: `Đảng`, `Khối`, `Trung ương`.
    func party(at index: Int, limit: Int) -> OrganizationMention? {
        guard text[index].isCapitalized else { return nil }
        switch text[index].key {
        case "đảng": return party(named: index, limit: limit)
        case "khối": return bareBloc(at: index, limit: limit)
        case "trung": return centre(at: index, limit: limit)
        case "tw", "tư": return nil
        default: return nil
        }
    }

    private static let foreignPartyWords: Set<TokenKey> = [
        "dân", "cộng", "lao", "nhân", "xã", "bảo", "cách", "tự", "hành", "công", "liên",
    ]

    private func party(named index: Int, limit: Int) -> OrganizationMention? {
        // `quan hệ giữa hai Đảng`
        if word(before: index) == "hai" { return nil }
        if index + 1 < limit {
            let next = text[index + 1]
            if Self.partySuffixes.contains(next.key) { return nil }
            if next.letterCase == .upper, next.key == "cs", let country = countryEnd(at: index + 2, limit: limit) {
                let name = "Đảng Cộng sản " + text.words(index + 2..<country, in: source)
                return mention(index..<country, name, kind: "đảng", form: .named)
            }
            if next.letterCase == .capitalized, Self.foreignPartyWords.contains(next.key) {
                let end = nameEnd(from: index + 1, limit: limit)
                return mention(index..<end, text.words(index..<end, in: source), kind: "đảng", form: .named)
            }
        }
        return mention(index..<index + 1, "Đảng Cộng sản Việt Nam", kind: "đảng", form: .short)
    }

    private static let receivers: Set<TokenKey> = ["của", "với", "do", "trình", "bởi", "theo"]
    private static let deciding: [Phrase] = [
        "đã", "yêu cầu", "giao", "ban hành", "quyết định", "khẳng định", "chỉ đạo", "nhấn mạnh", "đánh giá", "xác định",
        "cho chủ trương", "thống nhất", "phân công", "điều động",
    ]

    /// `Trung ương` as the Central Committee: where it issues, receives or decides, not as a level.
    private func centre(at index: Int, limit: Int) -> OrganizationMention? {
        guard let end = text.end(of: "Trung ương", at: index, limit: limit) else { return nil }
        if text.end(of: "và địa phương", at: end, limit: limit) != nil { return nil }
        // `Trung ương Hội`
        if end < limit, text[end].isCapitalized, text[end].isSpaced { return nil }
        if end < limit, text[end].kind == .number || text[end].romanNumeral != nil { return nil }
        let isReceiver = word(before: index).map(Self.receivers.contains) ?? false
        let isActor =
            word(before: index) == nil && Self.deciding.contains { text.end(of: $0, at: end, limit: limit) != nil }
        guard isReceiver || isActor else { return nil }
        return mention(
            index..<end,
            "Ban Chấp hành Trung ương Đảng",
            kind: "cơ quan lãnh đạo trung ương của Đảng",
            form: .short
        )
    }

    private static let blocOwners: Set<TokenKey> = ["ủy", "bộ"]

    /// `Khối` alone, in a text about a bloc of Party bodies.
    private func bareBloc(at index: Int, limit: Int) -> OrganizationMention? {
        if let before = word(before: index), Self.blocOwners.contains(before) { return nil }
        guard let end = blocEnd(at: index, limit: limit) else { return nil }
        if end == index + 1, end < limit, text[end].isCapitalized { return nil }
        return mention(
            index..<end,
            text.words(index..<end, in: source),
            kind: "khối",
            form: end == index + 1 ? .short : .named
        )
    }

    private func mention(
        _ tokens: Range<Int>,
        _ name: String,
        kind: String?,
        form: MentionForm
    ) -> OrganizationMention {
        OrganizationMention(tokens: tokens, name: name, kind: kind, form: form)
    }

    private static let blocMembers = PhraseTable([
        "cơ quan", "doanh nghiệp", "trường", "trường đại học", "đại học", "cao đẳng", "dân chính đảng", "nội chính",
        "đoàn thể", "cơ quan và doanh nghiệp", "dân - chính - đảng", "cơ quan đảng", "đơn vị", "đảng",
        "mặt trận", "kinh tế",
    ])
    private static let connectors: Set<TokenKey> = ["và", "-", "–", ",", "&"]

    /// The end of the name of a bloc that begins at `Khối`: what it unites and of which level.
    func blocEnd(at index: Int, limit: Int) -> Int? {
        guard index < limit, text[index].key == "khối" else { return nil }
        var end = index + 1
        if end < limit, text[end].key == "các" { end += 1 }
        var members = 0
        while let member = Self.blocMembers.match(text, at: end, limit: limit) {
            members += 1
            end = member.end
            guard end + 1 < limit, Self.connectors.contains(text[end].key) else { break }
            guard Self.blocMembers.match(text, at: end + 1, limit: limit) != nil else { break }
            end += 1
        }
        let ownEnd = members > 0 ? end : index + 1
        if let level = level(at: end, limit: limit) { return level.end }
        if text.end(of: "Trung ương", at: end, limit: limit) != nil { return end + 2 }
        return ownEnd
    }
}
