internal import PartyDocsCore

/// Reads what stands round a mention: date, term, issuer, subject behind it, locators and issuer before it.
struct CitationContext {
    let text: TokenizedText
    let source: String
    let block: Range<Int>
    let issuers: IssuerGrammar
    /// The date that was found at a position, with its end.
    let date: (Int) -> (end: Int, value: DateValue)?

    private static let of: TokenKey = "của"
    private static let about: TokenKey = "về"
    private static let comma: TokenKey = ","
    private static let clauseEnds: Set<TokenKey> = [";", ".", ":", ")", "”", "\"", "…"]
    private static let issueWords: Set<TokenKey> = ["hành", "ký", "ra"]
    private static let auxiliaries: Set<TokenKey> = [
        "đã", "vừa", "mới", "ban", "hành", "ký", "ra", "các", "cũng", "tiếp", "tục",
    ]
    private static let locatorUnits: Set<TokenKey> = ["điểm", "khoản", "điều", "mục", "chương", "phần"]
    private static let maximumSubject = 60

    private var limit: Int { block.upperBound }

    /// Fills in what the clause of a mention states.
    ///
    /// - Parameters:
    ///   - mention: The mention.
    ///   - next: Where the next mention begins, or the end of the block.
    func complete(_ mention: inout CitationExpression, next: Int) {
        readLocators(&mention)
        guard mention.takesContext else { return }
        readTerm(&mention)
        readDate(&mention)
        readIssuer(&mention)
        readSubject(&mention, next: next)
        if mention.reference.issuerAsWritten == nil { readIssuerBefore(&mention) }
    }

    private func readTerm(_ mention: inout CitationExpression) {
        guard mention.reference.congressTerm == nil, mention.reference.number != nil else { return }
        let end = mention.tokens.upperBound
        let start = end < limit && text[end].key == Self.comma ? end + 1 : end
        guard let close = issuers.term(at: start) else { return }
        let numeral = text[close - 1].kind == .punctuation ? close - 2 : close - 1
        mention.reference.congressTerm = text[numeral].romanNumeral ?? text[numeral].number
        mention.extend(to: close)
    }

    private func readDate(_ mention: inout CitationExpression) {
        let end = mention.tokens.upperBound
        guard end < limit, mention.reference.number != nil || mention.reference.subject != nil else { return }
        let isBracketed = text[end].key == "("
        let start = isBracketed || text[end].key == Self.comma ? end + 1 : end
        if start == end, readYear(&mention, at: start) { return }
        guard start < limit, let found = date(start), found.value.dateKind == .day,
            text[start].key == "ngày" || start == end || isBracketed && found.value.isYearStated == true
        else { return }
        if isBracketed {
            guard found.end < limit, text[found.end].key == ")" else { return }
        }
        if isDay(found.value) { mention.reference.date = found.value.temporal }
        mention.extend(to: isBracketed ? found.end + 1 : found.end)
    }

    /// `Nghị định 41 năm 2003`: the year of a number without symbol.
    private func readYear(_ mention: inout CitationExpression, at start: Int) -> Bool {
        guard mention.reference.symbol == nil, mention.reference.number != nil, mention.reference.year == nil,
            text[start].key == "năm", let found = date(start), found.value.dateKind == .year
        else { return false }
        mention.reference.date = found.value.temporal
        mention.extend(to: found.end)
        return true
    }

    private func isDay(_ value: DateValue) -> Bool {
        value.dateKind == .day && value.temporal?.firstDay?.year != nil
    }

    private func readIssuer(_ mention: inout CitationExpression) {
        guard mention.reference.issuerAsWritten == nil else { return }
        var position = mention.tokens.upperBound
        if position < limit, text[position].key == Self.comma { position += 1 }
        guard position + 1 < limit, text[position].key == Self.of, let end = issuers.name(at: position + 1) else {
            return
        }
        mention.reference.issuerAsWritten = text.words(position + 1..<end, in: source)
        mention.clauseEnd = end
        let next = end < limit && text[end].key == Self.comma ? end + 1 : end
        if mention.reference.date == nil, next < limit, let found = date(next), isDay(found.value) {
            mention.reference.date = found.value.temporal
            mention.clauseEnd = found.end
        }
    }

    /// Reads `về …`; a high body at its end is the issuer where none stands before.
    private func readSubject(_ mention: inout CitationExpression, next: Int) {
        let start = mention.clauseEnd
        guard start < limit, text[start].key == Self.about else { return }
        var end = start + 1
        let bound = min(limit, next, start + Self.maximumSubject)
        var issuer: Range<Int>?
        while end < bound, !Self.clauseEnds.contains(text[end].key) {
            if text[end].key == Self.of, end + 1 < bound, mention.reference.issuerAsWritten == nil,
                let close = issuers.supremeName(at: end + 1)
            {
                issuer = end + 1..<close
                break
            }
            end += 1
        }
        if let issuer {
            mention.reference.issuerAsWritten = text.words(issuer, in: source)
            mention.isIssuerTrailing = true
        }
        if end == next, end > start + 1 { end = trimmed(end, from: start + 1) }
        guard end > start + 1 else { return }
        mention.reference.subject = text.words(start + 1..<end, in: source)
        mention.clauseEnd = issuer?.upperBound ?? end
    }

    /// Leaves out what joins a subject to the next mention.
    private func trimmed(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start, [Self.comma, "và", "các"].contains(text[end - 1].key) { end -= 1 }
        return end
    }

    /// `Bộ Chính trị ban hành Quyết định …`, `Ban Bí thư đã ký ban hành …`.
    private func readIssuerBefore(_ mention: inout CitationExpression) {
        var end = mention.tokens.lowerBound
        guard end > block.lowerBound, Self.issueWords.contains(text[end - 1].key) || text[end - 1].key == "các" else {
            return
        }
        var hasVerb = false
        while end > block.lowerBound, Self.auxiliaries.contains(text[end - 1].key), text[end - 1].letterCase == .lower {
            if Self.issueWords.contains(text[end - 1].key) { hasVerb = true }
            end -= 1
        }
        guard hasVerb, let start = issuers.start(ofNameEndingAt: end, after: block.lowerBound) else { return }
        mention.reference.issuerAsWritten = text.words(start..<end, in: source)
    }

    /// `điểm a khoản 4, Điều 358` before a mention.
    private func readLocators(_ mention: inout CitationExpression) {
        var end = mention.tokens.lowerBound
        if end > block.lowerBound, text[end - 1].key == Self.of { end -= 1 }
        var locators: [CitationValue.Locator] = []
        while locators.count < 6, end - 2 >= block.lowerBound {
            if text[end - 1].key == Self.comma, !locators.isEmpty { end -= 1 }
            guard end - 2 >= block.lowerBound, Self.locatorUnits.contains(text[end - 2].key),
                text[end - 1].number != nil || text[end - 1].romanNumeral != nil
                    || text[end - 1].end - text[end - 1].start <= 2 && text[end - 1].letterCase == .lower
            else { break }
            let number = text.words(end - 1..<end, in: source)
            locators.append(CitationValue.Locator(unit: unit(text[end - 2].key), number: number))
            end -= 2
        }
        mention.locators = locators.reversed()
    }

    private func unit(_ key: TokenKey) -> String {
        for unit in ["điểm", "khoản", "điều", "mục", "chương"] where key == TokenKey(stringLiteral: unit) {
            return unit
        }
        return "phần"
    }
}
