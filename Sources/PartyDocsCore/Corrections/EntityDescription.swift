/// An entity as a person names it, apart from the identifiers that one reading gives.
public struct EntityDescription: Hashable, Sendable {
    /// The kind; nil for the one that the kind of the annotation implies.
    public var kind: EntityKind?
    /// The name.
    public var name: String
    /// Identifiers by which others know it; one in common is enough to be the same entity.
    public var identifiers: [ExternalIdentifier]

    /// Describes an entity.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - kind: The kind; nil for the one that the kind of the annotation implies.
    ///   - identifiers: Identifiers by which others know it.
    public init(name: String, kind: EntityKind? = nil, identifiers: [ExternalIdentifier] = []) {
        self.kind = kind
        self.name = name
        self.identifiers = identifiers
    }
}
