public import PartyDocsCore

/// Where a term stands in a text.
public struct LexiconMatch: Hashable, Sendable {
    /// The tokens, by their positions in the ``TokenizedText``.
    public let tokens: Range<Int>
    /// The span of the text.
    public let span: TextSpan
    /// The term.
    public let term: LexiconTerm
}
