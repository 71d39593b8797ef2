/// Where a document comes from and what made it.
public struct Provenance: Hashable, Sendable {
    /// The sources, all of the same text; several when one text was found under several names.
    public var sources: [Source]
    /// The programs that made the document, in their order.
    public var makers: [Maker]
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - sources: The sources, all of the same text; several when one text was found under several names.
    ///   - makers: The programs that made the document, in their order.
    ///   - fields: Fields that this version does not know.
    public init(
        sources: [Source] = [],
        makers: [Maker] = [],
        fields: Fields = [:]
    ) {
        self.sources = sources
        self.makers = makers
        self.fields = fields
    }
}
