/// A person, organization, official document, event or place that the text mentions.
///
/// An entity lives in one document. That two documents mean the same person is a judgement, recorded by equal
/// ``identifiers``.
public struct Entity: Hashable, Sendable, Identifiable {
    /// The identifier of an entity.
    public typealias ID = ModelID<Entity>

    /// The identifier, unique in the document.
    public var id: ID
    /// The kind.
    public var kind: EntityKind
    /// The name in its fullest form that the text supports.
    public var name: String
    /// Other forms of the name that the text uses, in order of first use.
    public var otherNames: [String]
    /// Identifiers outside the document.
    public var identifiers: [ExternalIdentifier]
    /// Of an official document: all that the mentions together state.
    public var reference: DocumentReference?
    /// Of an event: all that the mentions together state.
    public var event: EventValue?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - id: The identifier, unique in the document.
    ///   - kind: The kind.
    ///   - name: The name in its fullest form that the text supports.
    ///   - otherNames: Other forms of the name that the text uses, in order of first use.
    ///   - identifiers: Identifiers outside the document.
    ///   - reference: Of an official document: all that the mentions together state.
    ///   - event: Of an event: all that the mentions together state.
    ///   - fields: Fields that this version does not know.
    public init(
        id: ID,
        kind: EntityKind,
        name: String,
        otherNames: [String] = [],
        identifiers: [ExternalIdentifier] = [],
        reference: DocumentReference? = nil,
        event: EventValue? = nil,
        fields: Fields = [:]
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.otherNames = otherNames
        self.identifiers = identifiers
        self.reference = reference
        self.event = event
        self.fields = fields
    }
}
