public import PartyDocsCore

/// Finds bodies by their names: central and local, of the Party, the State and mass organizations, institutions,
/// companies, newspapers and agencies, in full, short and abbreviated, an organ and the body that it belongs to each.
///
/// Common nouns (`cấp ủy`, `tổ chức đảng`) are none. What a name may consist of is described at
/// ``OrganizationParser``; which names and heads there are says the ``Lexicon``.
public struct OrganizationRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "organizations", version: "1")

    /// Makes the recogniser.
    public init() {}

    /// Finds bodies.
    ///
    /// - Parameters:
    ///   - context: The text with its tokens and the lexicon.
    ///   - findings: What earlier recognisers found, to be added to.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let text = context.tokens
        let parser = OrganizationParser(context)
        let credits = CreditParser(context, bodies: parser)
        var sentence = 0
        for (block, range) in zip(context.blocks, text.blocks) where !range.isEmpty {
            let outlets = credits.outlets(in: range, of: block.kind)
            for mention in outlets { add(mention, text, &findings) }
            let isCredit = block.kind == .agency || block.kind == .dateline && !outlets.isEmpty
            while sentence < text.sentences.count, text.sentences[sentence].lowerBound < range.upperBound {
                if text.sentences[sentence].lowerBound >= range.lowerBound, !isCredit {
                    recognize(text.sentences[sentence], parser, &findings)
                }
                sentence += 1
            }
        }
    }

    private func recognize(_ sentence: Range<Int>, _ parser: OrganizationParser, _ findings: inout Findings) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let bodies = parser.coordination(at: index, limit: sentence.upperBound) {
                for body in bodies { add(body, parser.text, &findings) }
                index = bodies.last?.tokens.upperBound ?? index + 1
            } else if let body = parser.body(at: index, limit: sentence.upperBound) {
                add(body, parser.text, &findings)
                index = body.tokens.upperBound
            } else {
                index += 1
            }
        }
    }

    private func add(_ mention: OrganizationMention, _ text: TokenizedText, _ findings: inout Findings) {
        findings.add(
            Finding(
                spans: [text.span(mention.tokens)],
                value: .organization(OrganizationValue(name: mention.name, organizationKind: mention.kind)),
                form: mention.form,
                makers: [maker]
            )
        )
        for owner in mention.owner { add(owner, text, &findings) }
    }
}
