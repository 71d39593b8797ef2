/// What is known, across documents, of one person, organization, official document or other thing.
public struct AuthorityRecord: Hashable, Sendable, Identifiable {
    /// The identifier, unique in the file; entities of documents that mean the same take it.
    public var id: Entity.ID
    /// The kind.
    public var kind: EntityKind
    /// The preferred name.
    public var name: String
    /// Other full names, each as good a sign of the record as the preferred name.
    public var variants: [String]
    /// Identifiers in other schemes (Wikidata, VIAF, ISNI, numbers of one's own).
    public var identifiers: [ExternalIdentifier]
    /// Of a person: whether somebody who knows vouches that the names mean nobody else.
    public var isUnambiguous: Bool
    /// Of a person: the date of birth.
    public var birthDate: TemporalValue?
    /// Of a person: the offices that are known.
    public var offices: [AuthorityOffice]
    /// Of a person: documents in which the name means this person, whatever else they say.
    public var documents: [Document.ID]
    /// Of an organization: when it existed under these names.
    public var validity: TemporalValue?
    /// Of an organization: the organizations that it was part of.
    public var parents: [AuthorityLink]
    /// Of an organization: the organizations that it followed.
    public var predecessors: [AuthorityLink]
    /// Of an official document: what identifies it; its issuer is a record of the file.
    public var reference: DocumentReference?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - id: The identifier, unique in the file.
    ///   - kind: The kind.
    ///   - name: The preferred name.
    ///   - variants: Other full names.
    ///   - identifiers: Identifiers in other schemes.
    ///   - isUnambiguous: Of a person: whether somebody vouches that the names mean nobody else.
    ///   - birthDate: Of a person: the date of birth.
    ///   - offices: Of a person: the offices that are known.
    ///   - documents: Of a person: documents in which the name means this person.
    ///   - validity: Of an organization: when it existed under these names.
    ///   - parents: Of an organization: the organizations that it was part of.
    ///   - predecessors: Of an organization: the organizations that it followed.
    ///   - reference: Of an official document: what identifies it.
    ///   - fields: Fields that this version does not know.
    public init(
        id: Entity.ID,
        kind: EntityKind,
        name: String,
        variants: [String] = [],
        identifiers: [ExternalIdentifier] = [],
        isUnambiguous: Bool = false,
        birthDate: TemporalValue? = nil,
        offices: [AuthorityOffice] = [],
        documents: [Document.ID] = [],
        validity: TemporalValue? = nil,
        parents: [AuthorityLink] = [],
        predecessors: [AuthorityLink] = [],
        reference: DocumentReference? = nil,
        fields: Fields = [:]
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.variants = variants
        self.identifiers = identifiers
        self.isUnambiguous = isUnambiguous
        self.birthDate = birthDate
        self.offices = offices
        self.documents = documents
        self.validity = validity
        self.parents = parents
        self.predecessors = predecessors
        self.reference = reference
        self.fields = fields
    }
}
