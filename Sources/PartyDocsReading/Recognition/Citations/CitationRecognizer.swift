public import PartyDocsCore

/// Finds the mentions of official documents of Party and State, one for each document that is meant.
///
/// The span holds kind, number, symbol, session, term and date; issuer and subject stand in the value. The kind comes
/// from the word before the number; where only a symbol is printed, its possible kinds are kept as candidates. An
/// issuer that only the symbol tells is a candidate too, and never the issuer that the text states.
public struct CitationRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "citations", version: "1")
    /// Dates, which mentions hold, and organizations, which issue documents.
    public let requiredKinds: [AnnotationKind] = [.date, .organization]

    private static let joints: Set<TokenKey> = [",", "và", "các"]
    /// The codes of bodies of which the State has one.
    private static let supremeCodes: Set<TokenKey> = ["QH", "UBTVQH", "CTN", "CP", "TTg"]

    /// Makes the recogniser.
    public init() {}

    /// Adds the citations of a text.
    ///
    /// - Parameters:
    ///   - context: The text with its blocks.
    ///   - findings: What earlier recognisers found, to be added to.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let text = context.tokens
        let dates = FindingIndex(text, findings.of(.date))
        let organizations = FindingIndex(text, findings.of(.organization))
        let symbols = SymbolReading(published: context.metadata.published)
        var all: [CitationExpression] = []
        for block in text.blocks {
            let issuers = IssuerGrammar(text: text, limit: block.upperBound) { organizations.end(at: $0) }
            let grammar = CitationGrammar(text: text, source: context.text, block: block, issuers: issuers)
            var mentions = mentions(in: block, grammar)
            let surroundings = CitationContext(text: text, source: context.text, block: block, issuers: issuers) {
                guard let found = dates.finding(at: $0), case .date(let value) = found.finding.value else { return nil }
                return (found.end, value)
            }
            for index in mentions.indices {
                let next = index + 1 < mentions.count ? mentions[index + 1].tokens.lowerBound : block.upperBound
                surroundings.complete(&mentions[index], next: next)
            }
            share(&mentions, text)
            all += mentions
        }
        shareKinds(&all)
        var kinds: Set<String> = []
        for index in all.indices {
            // A text without a document of the kind before means none that is certain.
            if all[index].form == .anaphoric, !kinds.contains(all[index].reference.documentKind ?? "") { continue }
            if let number = all[index].number { symbols.complete(&all[index].reference, number) }
            kinds.formUnion([all[index].reference.documentKind].compactMap { $0 } + all[index].reference.kindCandidates)
            add(all[index], text, &findings)
        }
    }

    /// Gives a symbol that stands alone the kind that a word names beside the same symbol.
    private func shareKinds(_ mentions: inout [CitationExpression]) {
        var kinds: [String: String] = [:]
        for mention in mentions {
            if let symbol = mention.reference.symbol, let kind = mention.reference.documentKind { kinds[symbol] = kind }
        }
        for index in mentions.indices where mentions[index].reference.documentKind == nil {
            mentions[index].reference.documentKind = mentions[index].reference.symbol.flatMap { kinds[$0] }
        }
    }

    private func mentions(in block: Range<Int>, _ grammar: CitationGrammar) -> [CitationExpression] {
        var mentions: [CitationExpression] = []
        var index = block.lowerBound
        while index < block.upperBound {
            let found = grammar.mentions(at: index)
            mentions += found
            index = max(index + 1, found.last?.tokens.upperBound ?? 0)
        }
        return mentions
    }

    /// Lets an issuer behind several documents hold for all of them.
    private func share(_ mentions: inout [CitationExpression], _ text: TokenizedText) {
        guard mentions.count > 1 else { return }
        for index in mentions.indices.dropLast().reversed() {
            let next = mentions[index + 1]
            guard mentions[index].reference.issuerAsWritten == nil, mentions[index].takesContext,
                let issuer = next.reference.issuerAsWritten, next.reference.number != nil,
                mentions[index].tokens.upperBound <= next.tokens.lowerBound
            else { continue }
            let gap = mentions[index].tokens.upperBound..<next.tokens.lowerBound
            let isList =
                gap.count <= 3 && !gap.isEmpty && gap.allSatisfy { Self.joints.contains(text[$0].key) }
                && haveOneIssuer(mentions[index].reference, next.reference)
            guard isList || isOneClause(gap, mentions[index], next, text), allows(issuer, mentions[index]) else {
                continue
            }
            mentions[index].reference.issuerAsWritten = issuer
            mentions[index].isIssuerTrailing = next.isIssuerTrailing
        }
    }

    /// Whether two symbols end in the same code, so that one body can have issued both.
    private func haveOneIssuer(_ first: DocumentReference, _ second: DocumentReference) -> Bool {
        guard let first = first.symbol, let second = second.symbol else { return true }
        let isMark: (Character) -> Bool = { $0 == "-" || $0 == "/" }
        return first.split(whereSeparator: isMark).last == second.split(whereSeparator: isMark).last
    }

    /// Whether the symbol of a document leaves it to an issuer: `60/NQ-CP` is of the government, whoever stands behind
    /// the next document of a list.
    private func allows(_ issuer: String, _ mention: CitationExpression) -> Bool {
        guard let code = mention.number?.codes.last, Self.supremeCodes.contains(code.key),
            let body = DocumentIssuers.candidates(code.key, in: nil).first
        else { return true }
        let (name, issuer) = (body.name.lowercased(), issuer.lowercased())
        return name.hasPrefix(issuer) || issuer.hasPrefix(name) || issuer == body.code.lowercased()
    }

    /// `Nghị quyết số 18 về … và Nghị quyết số 19 về … của Hội nghị …`.
    private func isOneClause(
        _ gap: Range<Int>,
        _ first: CitationExpression,
        _ second: CitationExpression,
        _ text: TokenizedText
    ) -> Bool {
        guard second.isIssuerTrailing, first.reference.documentKind == second.reference.documentKind,
            let last = gap.last, text[last].key == "và"
        else { return false }
        return !gap.contains { text[$0].key == ";" || text[$0].key == "." }
    }

    private func add(_ mention: CitationExpression, _ text: TokenizedText, _ findings: inout Findings) {
        let value = CitationValue(reference: mention.reference, locators: mention.locators)
        findings.add(
            Finding(
                spans: [text.span(mention.tokens)],
                value: .citation(value),
                form: mention.form,
                certainty: mention.reference.documentKind == nil ? .medium : .high,
                makers: [maker]
            )
        )
    }
}
