/// One statement about a document.
public struct MetadataEntry: Hashable, Sendable {
    /// The value of a metadata entry.
    public enum Value: Hashable, Sendable {
        /// A text.
        case text(String)
        /// A date.
        case date(TemporalValue)
        /// An identifier in a scheme.
        case identifier(ExternalIdentifier)
    }

    /// What it states.
    public var name: MetadataName
    /// The value.
    public var value: Value
    /// The spans that state it, in order; none when the text does not print it.
    public var spans: [TextSpan]
    /// How it is known.
    public var basis: MetadataBasis
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - name: What it states.
    ///   - value: The value.
    ///   - spans: The spans that state it, in order; none when the text does not print it.
    ///   - basis: How it is known.
    ///   - fields: Fields that this version does not know.
    public init(
        name: MetadataName,
        value: Value,
        spans: [TextSpan] = [],
        basis: MetadataBasis,
        fields: Fields = [:]
    ) {
        self.name = name
        self.value = value
        self.spans = spans
        self.basis = basis
        self.fields = fields
    }
}
