/// What ties a correction to words of a text: the words with what stands around them, and their place.
///
/// The place is decisive while the text is the one that the ``CorrectionSet`` names; in a text that has changed the
/// quote is.
public struct TextAnchor: Hashable, Sendable {
    /// The words with what stands around them.
    public var quote: TextQuoteSelector
    /// Their place in the text that the set names.
    public var position: TextPositionSelector?

    /// Makes an anchor.
    ///
    /// - Parameters:
    ///   - quote: The words with what stands around them.
    ///   - position: Their place in the text that the set names.
    public init(_ quote: TextQuoteSelector, at position: TextPositionSelector? = nil) {
        self.quote = quote
        self.position = position
    }

    /// Makes an anchor of words alone, which must stand in the text once.
    ///
    /// - Parameter exact: The words.
    public init(quoting exact: String) {
        self.init(TextQuoteSelector(exact: exact))
    }
}
