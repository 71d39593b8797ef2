internal import PartyDocsCore

/// Institutions, companies, associations and units with names of their own: `Bệnh viện Bạch Mai`, `Trường THPT chuyên Lê Hồng Phong`,
/// `Tập đoàn Điện lực Việt Nam`, `Trung tâm Kiểm soát bệnh tật tỉnh`, `Quân khu 7`.
extension OrganizationParser {
    private static let notAfterSociety: Set<TokenKey> = ["nghị", "thảo", "đồng", "trường", "họp", "cáo", "học"]
    private static let descriptors = PhraseTable([
        "chuyên", "dân tộc nội trú", "phổ thông dân tộc nội trú", "phổ thông dân tộc bán trú", "dân tộc bán trú",
        "PTDT nội trú",
        "PTDT bán trú", "mầm non", "tiểu học", "trung học cơ sở", "trung học phổ thông", "tiểu học và trung học cơ sở",
        "đa khoa", "đa khoa quốc tế", "đa khoa khu vực", "hữu nghị", "phụ sản", "sản - nhi", "quốc tế", "công lập",
        "TH&THCS", "TH và THCS", "THCS và THPT", "liên cấp",
    ])
    private static let namedForPersons: Set<String> = ["cơ sở nghiên cứu, đào tạo", "bệnh viện"]
    /// Units that a text calls by their head alone once it has named them: `Quân khu`.
    private static let shortened: Set<String> = ["lực lượng vũ trang"]

    /// An institution, company or association with a name of its own.
    func namedBody(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let start = head.tokens.lowerBound
        var end = head.tokens.upperBound
        let kind = head.term.kind ?? ""
        guard isCapitalized(head), end < limit, text[end].isSpaced, !text[end].startsLine,
            head.tokens.count > 1 || !Self.notAfterSociety.contains(text[end].key) && isNoPart(start, limit: limit)
        else { return bareUnit(head, limit: limit) }
        if Self.namedForPersons.contains(kind) {
            if let described = Self.descriptors.match(text, at: end, limit: limit) { end = described.end }
            if let namesake = lexicon.longestMatch(in: text, at: end, limit: limit, category: .namesake) {
                return completed(head, nameEnd: namesake.tokens.upperBound, limit: limit, depth: depth)
            }
        }
        if kind == "cơ quan báo chí", head.tokens.count > 1, let owner = owner(at: end, limit: limit, depth: depth) {
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        // A company's field in small letters is a common noun: `hợp tác xã nông nghiệp`.
        let field =
            text[end].isCapitalized || kind != "doanh nghiệp"
            ? lexicon.longestMatch(in: text, at: end, limit: limit, category: .field) : nil
        var name = max(nameEnd(from: end, limit: limit, takesNumber: true), field.map { $0.tokens.upperBound } ?? end)
        if name == end, head.tokens.count > 1, kind != "doanh nghiệp", let known = smallWordsEnd(at: end, limit: limit)
        {
            name = known
        }
        if name == end, end == head.tokens.upperBound {
            if let level = levelEnd(at: end, limit: limit), level.isNamed || kind == "cơ quan báo chí" {
                return compound(head, end: level.end, form: level.isNamed ? nil : .short)
            }
            if head.tokens.count > 1, Self.descriptive.contains(kind), text[end].letterCase == .lower,
                let level = runToLevel(from: end, limit: limit)
            {
                return compound(head, end: level)
            }
            return bareUnit(head, limit: limit)
        }
        if let number = text.end(of: "số", at: name, limit: limit), number < limit, text[number].kind == .number {
            name = number + 1
            // `Trường Tiểu học số 2 Nam Phước`
            if name < limit, text[name].letterCase == .capitalized, text[name].isSpaced,
                !startsOther(name, limit: limit)
            {
                name = nameEnd(from: name, limit: limit)
            }
        }
        if Self.namedForPersons.contains(kind) || kind == "lực lượng vũ trang",
            let number = numberEnd(at: name, limit: limit),
            text[name].kind == .number,
            number >= limit || text[number].letterCase != .lower || kind == "lực lượng vũ trang"
        {
            name = number
        }
        if kind == "doanh nghiệp", let branch = branchEnd(at: name, limit: limit) { return compound(head, end: branch) }
        let body = completed(head, nameEnd: name, limit: limit, depth: depth)
        if kind == "trung tâm", let place = abroadEnd(head, at: body.tokens.upperBound, limit: limit) {
            return compound(head, end: place)
        }
        // Other bodies own no part of companies and associations; what follows is another name.
        let isOwned =
            kind == "trung tâm" || kind == "lực lượng vũ trang" || kind == "hạt, đội, trạm" || body.owner.isEmpty
        return isOwned ? body : compound(head, end: name)
    }

    /// `Đại sứ quán Việt Nam tại Pháp`: where the mission is.
    private func abroadEnd(_ head: LexiconMatch, at index: Int, limit: Int) -> Int? {
        guard text[head.tokens.upperBound - 1].key == "quán", index + 1 < limit, text[index].key == "tại" else {
            return nil
        }
        return places.place(at: index + 1, limit: limit, isInBody: true)?.tokens.upperBound
    }

    /// Whether a head of one word is no part of a person's name or of a place: `Nguyễn Xuân Trường`, `Trường Sa`.
    private func isNoPart(_ start: Int, limit: Int) -> Bool {
        if start > 0, !text[start].startsLine, text[start].isSpaced,
            text[start - 1].letterCase == .capitalized
                || text[start].letterCase == .upper && text[start - 1].letterCase == .upper,
            !Self.titleWords.contains(text[start - 1].key)
        {
            return false
        }
        return places.name(at: start, limit: limit) == nil
    }

    private func bareUnit(_ head: LexiconMatch, limit: Int) -> OrganizationMention? {
        let start = head.tokens.lowerBound
        guard Self.shortened.contains(head.term.kind ?? ""), head.tokens.count == 2, isCapitalized(head),
            text[start].letterCase == .capitalized, !isPlural(start)
        else { return nil }
        return compound(head, end: head.tokens.upperBound, form: .short)
    }
}
