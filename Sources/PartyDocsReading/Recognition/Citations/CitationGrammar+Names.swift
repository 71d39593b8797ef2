internal import PartyDocsCore

extension CitationGrammar {
    private static let of: TokenKey = "của"
    /// Kinds that are known by an issuer alone no more than any paper is.
    private static let issuerless: Set<String> = ["Chương trình", "Kế hoạch"]
    /// Marks behind which a further document is listed.
    private static let listMarks: Set<TokenKey> = [",", ";", "("]
    private static let plural: Set<TokenKey> = ["các", "những", "một"]
    private static let committees: [Phrase] = [
        "Ban Chấp hành Trung ương", "BCH Trung ương", "BCH TW", "BCHTW", "BCH T.Ư",
    ]
    private static let genericIssuers: Set<TokenKey> = ["đảng", "trung", "nhà"]

    /// A document that is known by its issuer, its title or a name of its own.
    func named(at index: Int, _ kind: (end: Int, value: DocumentKind)) -> [CitationExpression] {
        if let quoted = quoted(at: index, kind.end, kind.value.name) { return [quoted] }
        if let item = listed(at: index, kind) { return [item] }
        switch kind.value.style {
        case .named: return (properName(at: index, kind.end, kind.value.name)).map { [$0] } ?? []
        case .titled: return agreement(at: index, kind.end, kind.value.name).map { [$0] } ?? []
        case .numbered, .symbolOnly:
            if kind.value.name == "Báo cáo" { return reports(at: index, kind.end) }
            if kind.value.name == "Pháp lệnh", let law = properName(at: index, kind.end, kind.value.name) {
                return [law]
            }
            if let programme = nationalProgramme(at: index, kind.end, kind.value.name) { return [programme] }
            if let paper = jointPaper(at: index, kind.end, kind.value.name) { return [paper] }
            if let subject = bySubject(at: index, kind.end, kind.value.name) { return [subject] }
            if let name = byName(at: index, kind.end, kind.value.name) { return [name] }
            if let regulation = regulation(at: index, kind.end, kind.value.name) { return [regulation] }
            return byIssuer(at: index, kind.end, kind.value).map { [$0] } ?? []
        }
    }

    /// `Nghị quyết Đại hội XIII của Đảng`, `Nghị quyết của Đảng bộ tỉnh`.
    private func byIssuer(at index: Int, _ end: Int, _ kind: DocumentKind) -> CitationExpression? {
        guard end < limit, kind.style == .numbered || kind.name == "Lệnh", !Self.issuerless.contains(kind.name) else {
            return nil
        }
        var start = end
        if text[end].key == Self.of {
            guard text[index].isCapitalized, index > block.lowerBound,
                text[index - 1].kind == .word || Self.listMarks.contains(text[index - 1].key),
                !Self.plural.contains(text[index - 1].key)
            else { return nil }
            start += 1
            guard start < limit, !Self.genericIssuers.contains(text[start].key) || isBody(at: start) else { return nil }
        } else if !issuers.isMeeting(at: end) {
            return nil
        }
        guard let close = issuers.name(at: start), close - start >= 2, names(start..<close) else { return nil }
        var expression = CitationExpression(
            tokens: index..<close,
            kind: kind.name,
            form: start > end ? .descriptive : .named
        )
        expression.reference.issuerAsWritten = text.words(start..<close, in: source)
        if let plenum = plenum(start..<close) {
            expression.reference.session = plenum.session
            expression.reference.congressTerm = plenum.term
            expression.reference.issuerAsWritten = "Trung ương"
        }
        return expression
    }

    private func isCommittee(at index: Int, _ limit: Int) -> Bool {
        Self.committees.contains { text.end(of: $0, at: index, limit: limit) != nil }
    }

    /// `Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII`: the number and term of a plenum.
    private func plenum(_ name: Range<Int>) -> (session: Int, term: Int?)? {
        guard text[name.lowerBound].key == "hội",
            name.contains(where: { isCommittee(at: $0, name.upperBound) }),
            let word = name.first(where: { text[$0].key == "thứ" }), word + 1 < name.upperBound,
            let session = text[word + 1].number ?? text[word + 1].romanNumeral
                ?? EventParser.written[text[word + 1].key]
        else { return nil }
        let term = name.first { text[$0].key == "khóa" }
        let numeral = term.flatMap { $0 + 1 < name.upperBound ? text[$0 + 1] : nil }
        return (session, numeral?.romanNumeral ?? numeral?.number)
    }

    /// Whether `Đảng` opens the name of a body (`Đảng bộ`, `Đảng ủy`, `Đảng đoàn`).
    private func isBody(at index: Int) -> Bool {
        guard index + 1 < limit else { return false }
        return ["bộ", "ủy", "đoàn"].contains(text[index + 1].key)
    }

    /// Whether a name says more than `Đại hội`: a capital, a number or a level beyond its first two syllables.
    private func names(_ range: Range<Int>) -> Bool {
        guard issuers.isMeeting(at: range.lowerBound) else { return true }
        return range.dropFirst(2).contains {
            text[$0].isCapitalized || text[$0].number != nil || text[$0].key == "toàn"
        }
    }
}
