internal import PartyDocsCore

extension CitationGrammar {
    /// The centre; whether its number may be glued to it (`TW4`).
    private static let centre = PhraseTable<Bool>([
        ("Trung ương", false), ("TW", true), ("TƯ", true), ("T.Ư", true), ("T.W", true),
    ])
    /// `NQTW`: kind and centre in one word.
    static let plenumWord: TokenKey = "NQTW"
    private static let term: TokenKey = "khóa"
    private static let comma: TokenKey = ","
    private static let and: TokenKey = "và"

    /// `Nghị quyết Trung ương 4 khóa XI, khóa XII`, `Kết luận Hội nghị Trung ương 5 (khóa XIII)`, `các nghị quyết Trung
    /// ương khóa XII`: the first mention with its kind, the further ones elliptical.
    func sessionMentions(
        at index: Int,
        _ kind: (end: Int, value: DocumentKind)
    ) -> [CitationExpression] {
        guard kind.value.style == .numbered else { return [] }
        var position = kind.end
        if issuers.isMeeting(at: position), Self.centre.match(text, at: position + 2, limit: limit) != nil {
            position += 2
        }
        let isOneWord = text[index].key == Self.plenumWord
        guard let centre = isOneWord ? (kind.end, true) : Self.centre.match(text, at: position, limit: limit) else {
            return []
        }
        let (end, isGlued) = centre
        var sessions: [(range: Range<Int>, value: Int)] = []
        position = end
        while position < limit, let session = session(at: position, isGlued: isGlued) {
            let close = repetition(at: position + 1) ?? position + 1
            sessions.append((position..<close, session))
            if close > position + 1 {
                position = close
                break
            }
            guard position + 2 < limit, [Self.comma, Self.and].contains(text[position + 1].key),
                self.session(at: position + 2, isGlued: false) != nil
            else {
                position += 1
                break
            }
            position += 2
        }
        let terms = terms(at: position)
        guard !sessions.isEmpty || !terms.isEmpty else { return [] }
        return combine(index..<end, kind.value.name, sessions, terms)
    }

    /// `(lần 2)` behind the number of a plenum that met twice.
    private func repetition(at index: Int) -> Int? {
        guard index + 3 < limit, text[index].key == "(", text[index + 1].key == "lần",
            text[index + 2].number != nil || text[index + 2].kind == .word, text[index + 3].key == ")"
        else { return nil }
        return index + 4
    }

    private func session(at index: Int, isGlued: Bool) -> Int? {
        guard index < limit, text[index].isSpaced || isGlued else { return nil }
        if let number = text[index].number, number <= 20, text[index].end - text[index].start <= 2 { return number }
        return text[index].romanNumeral.flatMap { $0 <= 20 ? $0 : nil }
    }

    /// The terms that follow: `khóa XI, khóa XII`, `(khóa XI, XII)`, `, khóa XIII`.
    private func terms(at index: Int) -> [(range: Range<Int>, value: Int)] {
        var position = index
        let isBracketed = position < limit && text[position].key == "("
        if isBracketed || position < limit && text[position].key == Self.comma { position += 1 }
        if position + 1 < limit, text[position].key == "các", text[position + 1].key == Self.term { position += 1 }
        var terms: [(range: Range<Int>, value: Int)] = []
        while position < limit {
            let hasWord = text[position].key == Self.term
            let numeral = hasWord ? position + 1 : position
            guard numeral < limit, hasWord || !terms.isEmpty,
                let value = text[numeral].romanNumeral ?? (hasWord ? text[numeral].number : nil), value < 100
            else { break }
            let start = terms.isEmpty && position > index && text[position - 1].key == "các" ? position - 1 : position
            terms.append((start..<numeral + 1, value))
            position = numeral + 1
            guard position + 1 < limit, [Self.comma, Self.and].contains(text[position].key) else { break }
            position += 1
            if text[position].key == Self.and { position += 1 }
        }
        guard isBracketed, let last = terms.indices.last else { return terms }
        let close = terms[last].range.upperBound
        // One balanced bracket belongs to the mention; a stray one does not.
        guard close < limit, text[close].key == ")" else { return [] }
        if terms.count == 1 { terms[0].range = index..<close + 1 }
        return terms
    }

    private func combine(
        _ head: Range<Int>,
        _ kind: String,
        _ sessions: [(range: Range<Int>, value: Int)],
        _ terms: [(range: Range<Int>, value: Int)]
    ) -> [CitationExpression] {
        var mentions: [CitationExpression] = []
        let hasOneSession = sessions.count <= 1
        var first = CitationExpression(
            tokens: head.lowerBound..<(sessions.first?.range.upperBound ?? head.upperBound),
            kind: kind,
            form: sessions.isEmpty ? .classOf : .short
        )
        first.reference.session = sessions.first?.value
        first.reference.congressTerm = terms.first?.value
        first.reference.issuerAsWritten = "Trung ương"
        if hasOneSession, let term = terms.first { first.extend(to: term.range.upperBound) }
        mentions.append(first)
        for session in sessions.dropFirst() {
            var next = elliptical(first, session.range)
            next.reference.session = session.value
            if session.range == sessions.last?.range, let term = terms.first { next.extend(to: term.range.upperBound) }
            mentions.append(next)
        }
        for term in terms.dropFirst() where hasOneSession {
            var next = elliptical(first, term.range)
            next.reference.congressTerm = term.value
            mentions.append(next)
        }
        return mentions
    }

    private func elliptical(_ first: CitationExpression, _ tokens: Range<Int>) -> CitationExpression {
        var next = CitationExpression(tokens: tokens, kind: first.reference.documentKind, form: .elliptical)
        next.reference = first.reference
        return next
    }
}
