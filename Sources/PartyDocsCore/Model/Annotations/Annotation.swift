/// A statement about one or more spans of a document's text.
///
/// Annotations stand off from the text: they may nest, cross and consist of several spans. Each names its makers and
/// says whether a person has confirmed it.
public struct Annotation: Hashable, Sendable, Identifiable {
    /// The identifier of an annotation.
    public typealias ID = ModelID<Annotation>

    /// The identifier, unique in the document.
    public var id: ID
    /// The spans, in order and disjoint, at least one; more than one when the mention is interrupted.
    public var spans: [TextSpan]
    /// What the spans are, with its typed value.
    public var value: AnnotationValue
    /// How the text words the mention; nil when no recogniser said.
    public var form: MentionForm?
    /// The entity that the mention refers to.
    public var entity: Entity.ID?
    /// Who found it, first finder first, at least one.
    public var makers: [Maker]
    /// Whether a person has judged it.
    public var status: AnnotationStatus
    /// How sure the maker is.
    public var certainty: Certainty
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes an annotation.
    ///
    /// - Parameters:
    ///   - id: The identifier, unique in the document.
    ///   - spans: The spans, in order and disjoint, at least one.
    ///   - value: What the spans are.
    ///   - form: How the text words the mention.
    ///   - entity: The entity that the mention refers to.
    ///   - makers: Who found it, at least one.
    ///   - status: Whether a person has judged it.
    ///   - certainty: How sure the maker is.
    ///   - fields: Fields that this version does not know.
    public init(
        id: ID,
        spans: [TextSpan],
        value: AnnotationValue,
        form: MentionForm? = nil,
        entity: Entity.ID? = nil,
        makers: [Maker],
        status: AnnotationStatus = .proposed,
        certainty: Certainty = .high,
        fields: Fields = [:]
    ) {
        self.id = id
        self.spans = spans
        self.value = value
        self.form = form
        self.entity = entity
        self.makers = makers
        self.status = status
        self.certainty = certainty
        self.fields = fields
    }

    /// The kind of thing that the spans are.
    public var kind: AnnotationKind { value.kind }

    /// The smallest span that holds all spans.
    ///
    /// - Precondition: There is at least one span; a checked ``Document`` guarantees it.
    public var hull: TextSpan {
        TextSpan(start: spans[0].start, end: spans[spans.count - 1].end)
    }
}
