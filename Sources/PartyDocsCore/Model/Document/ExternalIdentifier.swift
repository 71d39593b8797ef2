/// An identifier in a scheme outside the document.
public struct ExternalIdentifier: Hashable, Sendable {
    /// The scheme (`wikidata`, `viaf`, a URL).
    public var scheme: String
    /// The identifier in that scheme.
    public var value: String

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - scheme: The scheme (`wikidata`, `viaf`, a URL).
    ///   - value: The identifier in that scheme.
    public init(
        scheme: String,
        value: String
    ) {
        self.scheme = scheme
        self.value = value
    }
}
