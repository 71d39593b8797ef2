internal import PartyDocsCore

/// Abbreviations that a text defines in brackets: `Ủy ban Kiểm tra (UBKT) Tỉnh ủy`, `Tập đoàn Điện lực Việt Nam (EVN)`.
extension OrganizationParser {
    /// The position after an abbreviation in brackets that begins at a position.
    func definitionEnd(at index: Int, limit: Int) -> Int? {
        guard index + 2 < limit, text[index].key == "(", isAbbreviation(index + 1) else { return nil }
        var end = index + 2
        while end < limit, end - index < 7, text[end].key != ")" {
            guard
                isAbbreviation(end) || text[end].kind == .number && !text[end].isSpaced || text[end].isCapitalized
                    || Self.inAbbreviations.contains(text[end].key)
            else {
                return nil
            }
            end += 1
        }
        return end < limit && text[end].key == ")" ? end + 1 : nil
    }

    private static let inAbbreviations: Set<TokenKey> = ["&", "-", ".", "/", ",", "các"]

    private func isAbbreviation(_ index: Int) -> Bool {
        if text[index].letterCase == .upper || text[index].letterCase == .mixed { return true }
        // `C03`, `PC06`: a capital and a number.
        return text[index].letterCase == .capitalized && index + 1 < text.tokens.count
            && text[index + 1].kind == .number
            && !text[index + 1].isSpaced
    }

    /// The end of a definition behind a part of a name, where the name goes on after it; else the end of the part.
    func pastDefinition(_ end: Int, limit: Int) -> Int {
        guard let past = definitionEnd(at: end, limit: limit), past < limit, text[past].isSpaced else { return end }
        let goesOn: [Phrase] = ["Trung ương", "Khối", "cấp cao", "tối cao", "khu vực"]
        if goesOn.contains(where: { text.end(of: $0, at: past, limit: limit) != nil })
            || level(at: past, limit: limit) != nil
        {
            return past
        }
        let body = lexicon.longestMatch(in: text, at: past, limit: limit) {
            [.organization, .organHead, .committeeHead, .localHead, .fieldHead].contains($0)
        }
        return body != nil && text[past].isCapitalized ? past : end
    }

    /// The abbreviation in brackets that stands right behind a body and is another name of it.
    func definition(of body: OrganizationMention, limit: Int) -> OrganizationMention? {
        let end = body.tokens.upperBound
        guard let past = definitionEnd(at: end, limit: limit) ?? brandEnd(of: body, limit: limit) else { return nil }
        let inner = end + 1..<past - 1
        if let owner = body.owner.last, owner.tokens.upperBound == end, owner.kind == "đảng" {
            return OrganizationMention(tokens: inner, name: owner.name, kind: owner.kind, form: .abbreviation)
        }
        let isFree = body.kind.map(Self.freelyAbbreviated.contains) ?? false
        guard isFree || abbreviates(inner, body) else { return nil }
        return OrganizationMention(tokens: inner, name: body.name, kind: body.kind, form: .abbreviation)
    }

    private static let company = "doanh nghiệp"
    /// Bodies whose abbreviation may be of their name in another language.
    private static let freelyAbbreviated: Set<String> = [company, "đảng", "tổ chức quốc tế", "tổ chức xã hội"]

    /// The short name of a company, which is no abbreviation: `(Viettel)`, `(Vietnam Airlines)`.
    private func brandEnd(of body: OrganizationMention, limit: Int) -> Int? {
        let start = body.tokens.upperBound
        guard body.kind == Self.company, start + 2 < limit, text[start].key == "(" else { return nil }
        var end = start + 1
        while end < limit, end - start < 4, text[end].isCapitalized { end += 1 }
        return end > start + 1 && end < limit && text[end].key == ")" ? end + 1 : nil
    }

    /// Whether the letters of an abbreviation are first letters of a name, beginning with its first word.
    private func abbreviates(_ tokens: Range<Int>, _ body: OrganizationMention) -> Bool {
        if tokens.count == 1,
            lexicon.longestMatch(in: text, at: tokens.lowerBound, limit: tokens.upperBound, category: .organization)?
                .term.canonicalName == body.name
        {
            return true
        }
        let letters = tokens.flatMap { text[$0].key.baseLetters }
        let words = body.tokens.compactMap { text[$0].key.baseLetters.first }
        guard let first = letters.first, first == words.first else { return false }
        var rest = words[...]
        for letter in letters {
            guard let place = rest.firstIndex(of: letter) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }
}
