internal import PartyDocsCore

/// Bodies that are named for their field: `Sở Nội vụ tỉnh Bến Tre`, `Vụ Pháp chế Bộ Y tế`, `Sở tài chính`, `phòng Tham mưu`.
///
/// A head in small letters counts before a known field in capitals, a field in small letters after a head in capitals.
extension OrganizationParser {
    /// Words that a head in capitals is the second syllable of (`Cán bộ`, `Nam Bộ`).
    private static let notBeforeHead: Set<TokenKey> = ["cán", "đảng", "chi", "nội", "nam", "bắc", "trung", "toàn"]
    /// Words before which a head in small letters is a word of its own, not the second syllable of another.
    private static let beforeSmallHead: Set<TokenKey> = [
        "các", "trưởng", "phó", "đạo", "của", "với", "và", "do", "tại", "từ", "về", "đốc", "sang", "cho", "là", "theo",
        "ở", "chánh", "thuộc", "hai", "ba", "đến", "tới", "gồm", "nguyên", "cùng",
    ]
    /// Heads that name a body of the State only where its field is known.
    private static let needsField: Set<String> = ["bộ", "vụ", "hội đồng"]
    /// Heads whose names are long phrases in small letters, up to the level they belong to.
    static let descriptive: Set<String> = [
        "phòng", "cục", "ban", "trung tâm", "bệnh viện", "cơ sở nghiên cứu, đào tạo", "tổ chức xã hội",
        "hạt, đội, trạm",
        "ủy ban", "hội đồng", "sở", "doanh nghiệp",
    ]

    /// A body named for its field.
    func fieldBody(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let start = head.tokens.lowerBound
        let end = head.tokens.upperBound
        guard end < limit, text[end].isSpaced, !text[end].startsLine else { return nil }
        let isSmall = !isCapitalized(head)
        if isSmall {
            if let before = word(before: start), !Self.beforeSmallHead.contains(before) { return nil }
        } else if let before = word(before: start), Self.notBeforeHead.contains(before), text[start - 1].isCapitalized {
            return nil
        }
        let field = lexicon.longestMatch(in: text, at: end, limit: limit, category: .field)
        if let field, text[end].isCapitalized || !isSmall && !endsPhrase(end, limit: limit) {
            return completed(head, nameEnd: fieldEnd(head, field, limit: limit), limit: limit, depth: depth)
        }
        guard !isSmall, !isShouted(head, limit: limit) else { return nil }
        if text[end].isCapitalized, !startsPerson(end, limit: limit) {
            let name = nameEnd(from: end, limit: limit)
            if name > end { return completed(head, nameEnd: name, limit: limit, depth: depth) }
        }
        guard isDescribed(head), let level = runToLevel(from: end, limit: limit) else { return nil }
        return compound(head, end: level)
    }

    /// `Dân số - Kế hoạch hóa gia đình`: a known field that is only the beginning of a name.
    private func fieldEnd(_ head: LexiconMatch, _ field: LexiconMatch, limit: Int) -> Int {
        let end = field.tokens.upperBound
        guard end + 1 < limit else { return end }
        if text[end].key == "-" || text[end].key == "–", text[end + 1].isCapitalized, isCapitalized(head),
            !startsOther(end + 1, limit: limit)
        {
            return nameEnd(from: end + 1, limit: limit)
        }
        // `Ban Quản lý rừng phòng hộ Nam Ban`, `Vụ Giáo dục Tiểu học`
        if ["vụ", "cục"].contains(head.term.kind), text[end].letterCase == .capitalized, text[end].isSpaced,
            !text[end].startsLine, !startsOther(end, limit: limit), level(at: end, limit: limit) == nil,
            lexicon.longestMatch(in: text, at: end, limit: limit, category: .surname) == nil
        {
            return nameEnd(from: end, limit: limit)
        }
        guard isDescribed(head), text[end].letterCase == .capitalized, text[end].isSpaced, !text[end].startsLine,
            !startsOther(end, limit: limit), centralEnd(at: end, limit: limit) == nil
        else { return end }
        return places.nameEnd(at: end, limit: limit)
    }

    private func isDescribed(_ head: LexiconMatch) -> Bool { head.tokens.count > 1 && isCapitalized(head) }

    /// Whether a head of one word stands among words in capitals alone, where capitals show no name: `NHIỆM VỤ NĂM 2005`.
    func isShouted(_ head: LexiconMatch, limit: Int) -> Bool {
        let start = head.tokens.lowerBound
        guard head.tokens.count == 1, text[start].letterCase == .upper else { return false }
        if start + 1 < limit, text[start + 1].letterCase == .upper { return true }
        return start > 0 && !text[start].startsLine && text[start - 1].letterCase == .upper
    }

    /// `Vụ Địa phương 1`, `Phòng Nghiệp vụ II`: the number at the end of a department's name.
    private func numbered(_ head: LexiconMatch, _ end: Int, limit: Int) -> Int {
        guard ["vụ", "cục", "phòng"].contains(head.term.kind), end < limit, text[end].isSpaced,
            text[end].romanNumeral != nil || (text[end].number ?? 100) < 20,
            end + 1 >= limit || text[end + 1].kind == .punctuation && text[end + 1].isSpaced == false
                || text[end + 1].isCapitalized
        else { return end }
        return end + 1
    }

    /// A body with the level, place or owner that its name ends with.
    func completed(_ head: LexiconMatch, nameEnd: Int, limit: Int, depth: Int) -> OrganizationMention {
        let nameEnd = numbered(head, nameEnd, limit: limit)
        let end = pastDefinition(nameEnd, limit: limit)
        if let level = levelEnd(at: end, limit: limit) {
            if !level.isClass { return compound(head, end: level.end) }
            // `Sở Nội vụ các tỉnh, thành phố`
            if text[end].key == "các", ["sở", "phòng", "ban"].contains(head.term.kind) {
                return compound(head, end: shortClass(end..<level.end), form: .classOf)
            }
        }
        if let central = centralEnd(at: end, limit: limit) { return compound(head, end: central) }
        // `Ủy ban Chứng khoán Nhà nước`
        if end < limit, text[end].isCapitalized, text[end].isSpaced,
            let state = text.end(of: "Nhà nước", at: end, limit: limit)
        {
            return compound(head, end: state)
        }
        if let region = regionEnd(at: end, limit: limit) { return compound(head, end: region) }
        if let country = countryEnd(at: end, limit: limit) { return compound(head, end: country) }
        if let owner = owner(at: end, limit: limit, depth: depth), owner.kind != "nhà nước",
            owner.kind != "đảng", owner.kind != "cơ quan báo chí"
        {
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        if isCapitalized(head), end == nameEnd, end < limit, text[end].letterCase == .lower,
            Self.descriptive.contains(head.term.kind ?? ""),
            let level = runToLevel(from: end, limit: limit)
        {
            return compound(head, end: level)
        }
        return compound(head, end: nameEnd)
    }
}
