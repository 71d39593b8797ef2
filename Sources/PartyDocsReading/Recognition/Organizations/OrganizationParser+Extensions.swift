internal import PartyDocsCore

/// What may follow a name that the lexicon knows as a whole.
///
/// A country (`Chính phủ Lào`, `Quốc hội nước Cộng hòa Cuba`), a level (`Hội Nông dân Việt Nam tỉnh Sơn La`), a region of a branch (`Kho bạc
/// Nhà nước khu vực XI`), or the party of another country whose organ it is.
extension OrganizationParser {
    private static let national: Set<String> = [
        "nhà nước", "cơ quan nhà nước", "cơ quan tư pháp", "bộ", "lực lượng vũ trang", "tổ chức quốc tế",
    ]
    private static let mass: Set<String> = ["mặt trận", "tổ chức chính trị - xã hội"]
    private static let branched: Set<String> = ["cơ quan nhà nước"]

    /// A known body with the country, level or party that its name ends with here.
    func extended(_ match: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let end = match.tokens.upperBound
        let kind = match.term.kind ?? ""
        guard end < limit, text[end].isSpaced, !text[end].startsLine else { return nil }
        if Self.national.contains(kind), let country = countryEnd(at: end, limit: limit) {
            return foreign(match, country: country)
        }
        // `Bộ Ngoại giao và Hợp tác quốc tế Campuchia`: the ministry of another country.
        if kind == "bộ", text[end].key == "và", end + 1 < limit, text[end + 1].isCapitalized,
            !startsOther(end + 1, limit: limit)
        {
            let name = nameEnd(from: end + 1, limit: limit)
            let last = (end + 2..<max(name, end + 2)).first { countryEnd(at: $0, limit: limit) == name }
            if last != nil { return compound(match, end: name) }
        }
        if kind == "doanh nghiệp" || kind == "cơ quan nhà nước", let branch = branchEnd(at: end, limit: limit) {
            return compound(match, end: branch)
        }
        if kind == "doanh nghiệp", let level = levelEnd(at: end, limit: limit), level.isNamed {
            return compound(match, end: level.end)
        }
        if Self.branched.contains(kind), let region = regionEnd(at: end, limit: limit) {
            return compound(match, end: region)
        }
        if Self.mass.contains(kind), text[end].letterCase == .lower, text[end - 1].key == "nam",
            let level = levelEnd(at: end, limit: limit)
        {
            return compound(match, end: level.end, form: level.isClass ? .classOf : level.isNamed ? nil : .short)
        }
        // `Ban Chấp hành Trung ương Hội Nông dân Việt Nam`: not of the Party.
        if kind == "cơ quan lãnh đạo trung ương của Đảng", text[end].isCapitalized,
            text[end].key == "hội" || text[end].key == "đoàn", text[end - 1].key != "đảng",
            let owner = body(at: end, limit: limit, depth: depth + 1), owner.kind.map(Self.mass.contains) == true
        {
            return OrganizationMention(
                tokens: match.tokens.lowerBound..<owner.tokens.upperBound,
                name: "Ban Chấp hành Trung ương " + owner.name,
                kind: "ban chấp hành",
                form: .named,
                owner: [owner]
            )
        }
        if kind == "ban đảng", text[end].key == "đảng", let owner = body(at: end, limit: limit, depth: depth + 1),
            owner.kind == "đảng", owner.tokens.count > 1
        {
            return compound(match, end: owner.tokens.upperBound, owner: owner)
        }
        return nil
    }

    /// `Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào`: the last word of a known name begins that of another party.
    func ofForeignParty(_ match: LexiconMatch, limit: Int) -> OrganizationMention? {
        let last = match.tokens.upperBound - 1
        guard match.tokens.count > 1, text[last].key == "đảng",
            let party = lexicon.longestMatch(in: text, at: last, limit: limit, category: .organization),
            party.term.kind == "đảng", party.tokens.count > 1
        else { return nil }
        if party.term.canonicalName == "Đảng Cộng sản Việt Nam" {
            return OrganizationMention(
                tokens: match.tokens.lowerBound..<party.tokens.upperBound,
                name: match.term.canonicalName,
                kind: match.term.kind,
                form: .named
            )
        }
        let owner = OrganizationMention(
            tokens: party.tokens,
            name: party.term.canonicalName,
            kind: party.term.kind,
            form: .named
        )
        return OrganizationMention(
            tokens: match.tokens.lowerBound..<party.tokens.upperBound,
            name: text.words(match.tokens.lowerBound..<last, in: source) + " " + owner.name,
            kind: match.term.kind,
            form: .named,
            owner: [owner]
        )
    }

    private static let stateOrgans: [Phrase] = [
        "Văn phòng", "Ủy ban Thường vụ", "UBTV", "Hội đồng Dân tộc", "Ban Cán sự đảng", "Đảng đoàn",
        "Ban Công tác đại biểu",
        "Ban Dân nguyện",
    ]

    /// The National Assembly or the Government, whose organ a known body is: `Văn phòng Chính phủ`.
    func stateOwner(_ match: LexiconMatch) -> [OrganizationMention] {
        let tokens = match.tokens
        let start = tokens.upperBound - 2
        guard start > tokens.lowerBound, match.term.category == .organization,
            Self.stateOrgans.contains(where: { text.end(of: $0, at: tokens.lowerBound, limit: start) != nil }),
            let owner = lexicon.longestMatch(in: text, at: start, limit: tokens.upperBound, category: .organization),
            owner.tokens.upperBound == tokens.upperBound, owner.term.kind == "cơ quan nhà nước"
        else { return [] }
        return [
            OrganizationMention(
                tokens: owner.tokens,
                name: owner.term.canonicalName,
                kind: owner.term.kind,
                form: .named
            )
        ]
    }

    /// The end of a country's name, the word `nước` before it or not.
    func countryEnd(at index: Int, limit: Int) -> Int? {
        guard index < limit, text[index].isSpaced, let place = places.place(at: index, limit: limit, isInBody: true),
            place.category == .country
        else { return nil }
        return place.tokens.upperBound
    }

    /// `Chi nhánh tỉnh Quảng Bình`, after the name of a bank or company.
    func branchEnd(at index: Int, limit: Int) -> Int? {
        let start = index < limit && ["-", "–", ","].contains(text[index].key) ? index + 1 : index
        guard let end = text.end(of: "Chi nhánh", at: start, limit: limit) else { return nil }
        return levelEnd(at: end, limit: limit).flatMap { $0.isClass ? nil : $0.end }
    }

    /// `khu vực XI`, `khu vực 3`.
    func regionEnd(at index: Int, limit: Int) -> Int? {
        guard let end = text.end(of: "khu vực", at: index, limit: limit), end < limit,
            text[end].kind == .number || text[end].romanNumeral != nil
        else { return nil }
        // `Tòa án nhân dân khu vực 3 - Sơn La`
        if end + 2 < limit, text[end + 1].key == "-" || text[end + 1].key == "–",
            let place = places.name(at: end + 2, limit: limit, isInBody: true),
            place.category == .province || place.category == .city
        {
            return place.tokens.upperBound
        }
        return end + 1
    }

    /// A body of a country; that of Viet Nam is the body itself.
    private func foreign(_ match: LexiconMatch, country: Int) -> OrganizationMention {
        let place = text.words(match.tokens.upperBound..<country, in: source)
        let isOwn = text[country - 1].key == "nam" && text[country - 2].key == "việt"
        return OrganizationMention(
            tokens: match.tokens.lowerBound..<country,
            name: isOwn ? match.term.canonicalName : match.term.canonicalName + " " + place,
            kind: match.term.kind,
            form: .named
        )
    }
}
