/// All parts of a document, before they are checked.
///
/// Change a document by way of its draft:
///
/// ```swift
/// var draft = document.draft
/// draft.annotations.removeAll { $0.status == .rejected }
/// let cleaned = try Document(draft)
/// ```
public struct DocumentDraft: Hashable, Sendable {
    /// The identifier.
    public var id: Document.ID
    /// The text, in Unicode NFC.
    public var text: String
    /// The blocks, in order and disjoint, covering all of the text but white space.
    public var blocks: [Block]
    /// The sections, in order and disjoint.
    public var sections: [Section]
    /// The annotations, in any order.
    public var annotations: [Annotation]
    /// The entities.
    public var entities: [Entity]
    /// The relations.
    public var relations: [Relation]
    /// What is known of the document.
    public var metadata: Metadata
    /// Of an official document: what it says of itself.
    public var identity: DocumentIdentity?
    /// Where it comes from.
    public var provenance: Provenance
    /// What a reader noticed.
    public var diagnostics: [Diagnostic]
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - id: The identifier.
    ///   - text: The text, in Unicode NFC.
    ///   - blocks: The blocks, in order and disjoint, covering all of the text but white space.
    ///   - sections: The sections, in order and disjoint.
    ///   - annotations: The annotations, in any order.
    ///   - entities: The entities.
    ///   - relations: The relations.
    ///   - metadata: What is known of the document.
    ///   - identity: Of an official document: what it says of itself.
    ///   - provenance: Where it comes from.
    ///   - diagnostics: What a reader noticed.
    ///   - fields: Fields that this version does not know.
    public init(
        id: Document.ID,
        text: String,
        blocks: [Block] = [],
        sections: [Section] = [],
        annotations: [Annotation] = [],
        entities: [Entity] = [],
        relations: [Relation] = [],
        metadata: Metadata = Metadata(),
        identity: DocumentIdentity? = nil,
        provenance: Provenance = Provenance(),
        diagnostics: [Diagnostic] = [],
        fields: Fields = [:]
    ) {
        self.id = id
        self.text = text
        self.blocks = blocks
        self.sections = sections
        self.annotations = annotations
        self.entities = entities
        self.relations = relations
        self.metadata = metadata
        self.identity = identity
        self.provenance = provenance
        self.diagnostics = diagnostics
        self.fields = fields
    }
}
