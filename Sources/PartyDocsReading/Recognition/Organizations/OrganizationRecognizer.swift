public import PartyDocsCore

/// Finds bodies by their names: central and local, of the Party, the State and mass organizations, institutions,
/// companies, newspapers and agencies, in full, short and abbreviated, an organ and the body that it belongs to each.
///
/// Common nouns (`cấp ủy`, `tổ chức đảng`) are none. What a name may consist of is described at
/// ``OrganizationParser``; which names and heads there are says the ``Lexicon``. Abbreviations that the text defines in
/// brackets are names from there on.
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
        var search = OrganizationSearch(context)
        for mention in search.mentions() { add(mention, context.tokens, &findings) }
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
