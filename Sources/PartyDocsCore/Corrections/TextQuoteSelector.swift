/// Words of a text with what stands around them, by which they are found again when the text has changed
/// (W3C Web Annotation Data Model, section 4.2.4).
public struct TextQuoteSelector: Hashable, Sendable {
    /// The words themselves.
    public var exact: String
    /// What stands directly before them; empty where the text begins, nil says nothing of it.
    public var prefix: String?
    /// What stands directly after them; empty where the text ends, nil says nothing of it.
    public var suffix: String?

    /// Makes a selector.
    ///
    /// - Parameters:
    ///   - exact: The words themselves.
    ///   - prefix: What stands directly before them.
    ///   - suffix: What stands directly after them.
    public init(exact: String, prefix: String? = nil, suffix: String? = nil) {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
    }
}
