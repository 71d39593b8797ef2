/// A typed link between two entities, with the words that say so.
public struct Relation: Hashable, Sendable, Identifiable {
    /// The identifier of a relation.
    public typealias ID = ModelID<Relation>

    /// The identifier, unique in the document.
    public var id: ID
    /// The kind.
    public var kind: RelationKind
    /// The entity that the relation starts from.
    public var subject: Entity.ID
    /// The entity that the relation leads to; nil when the text does not name it.
    public var object: Entity.ID?
    /// The title of the office, for relations of persons to organizations.
    public var office: String?
    /// How the subject stands to the office.
    public var standing: Standing?
    /// When it holds, when the text says so.
    public var period: TemporalValue?
    /// The date of the text that asserts it; a text says that someone holds an office, never since when.
    public var asOf: TemporalValue?
    /// The spans that state it, in order.
    public var evidence: [TextSpan]
    /// Who found it, at least one.
    public var makers: [Maker]
    /// Whether a person has judged it.
    public var status: AnnotationStatus
    /// How sure the maker is.
    public var certainty: Certainty
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - id: The identifier, unique in the document.
    ///   - kind: The kind.
    ///   - subject: The entity that the relation starts from.
    ///   - object: The entity that the relation leads to; nil when the text does not name it.
    ///   - office: The title of the office, for relations of persons to organizations.
    ///   - standing: How the subject stands to the office.
    ///   - period: When it holds, when the text says so.
    ///   - asOf: The date of the text that asserts it; a text says that someone holds an office, never since when.
    ///   - evidence: The spans that state it, in order.
    ///   - makers: Who found it, at least one.
    ///   - status: Whether a person has judged it.
    ///   - certainty: How sure the maker is.
    ///   - fields: Fields that this version does not know.
    public init(
        id: ID,
        kind: RelationKind,
        subject: Entity.ID,
        object: Entity.ID? = nil,
        office: String? = nil,
        standing: Standing? = nil,
        period: TemporalValue? = nil,
        asOf: TemporalValue? = nil,
        evidence: [TextSpan] = [],
        makers: [Maker],
        status: AnnotationStatus = .proposed,
        certainty: Certainty = .high,
        fields: Fields = [:]
    ) {
        self.id = id
        self.kind = kind
        self.subject = subject
        self.object = object
        self.office = office
        self.standing = standing
        self.period = period
        self.asOf = asOf
        self.evidence = evidence
        self.makers = makers
        self.status = status
        self.certainty = certainty
        self.fields = fields
    }
}
