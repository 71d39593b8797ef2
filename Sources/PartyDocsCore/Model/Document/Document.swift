/// A text with all that is known about it: its layout, what it names, and where it comes from.
///
/// A document is a value that has been checked: its spans lie in the text, its blocks tile it, its references lead
/// somewhere, its identifiers are unique. It never changes; to change one, edit its ``draft`` and check that again.
public struct Document: Hashable, Sendable, Identifiable {
    /// The identifier of a document.
    public typealias ID = ModelID<Document>

    /// The parts of the document, to be edited and checked again; annotations are sorted.
    public let draft: DocumentDraft

    /// Checks parts and makes them a document.
    ///
    /// Annotations are sorted by start ascending, end descending, identifier; metadata entries of one name are put
    /// together, at the place of the first.
    ///
    /// - Parameter draft: The parts.
    /// - Throws: ``DocumentError`` for the first rule that the parts break.
    public init(_ draft: DocumentDraft) throws(DocumentError) {
        var draft = draft
        draft.text.makeContiguousUTF8()
        try DocumentChecker(draft).check()
        if !Self.isSorted(draft.annotations) {
            draft.annotations.sort(by: Self.precedes)
        }
        draft.metadata = draft.metadata.grouped()
        self.draft = draft
    }

    /// Makes a document of text alone, a paragraph for each line that is not blank.
    ///
    /// - Parameters:
    ///   - id: The identifier.
    ///   - text: The text; it is normalized to NFC.
    /// - Throws: ``DocumentError`` when the identifier is no NCName.
    public init(id: ID, text: String) throws(DocumentError) {
        let text = NFC.normalized(text)
        try self.init(DocumentDraft(id: id, text: text, blocks: Self.lineBlocks(of: text)))
    }

    /// The identifier.
    public var id: ID { draft.id }
    /// The text, in Unicode NFC, its lines ended by U+000A.
    public var text: String { draft.text }
    /// The blocks, in order and disjoint; outside them is only white space.
    public var blocks: [Block] { draft.blocks }
    /// The sections, a tree over runs of blocks.
    public var sections: [Section] { draft.sections }
    /// The annotations, by start ascending, end descending, identifier.
    public var annotations: [Annotation] { draft.annotations }
    /// The entities that annotations refer to.
    public var entities: [Entity] { draft.entities }
    /// The relations between entities.
    public var relations: [Relation] { draft.relations }
    /// What is known of the document.
    public var metadata: Metadata { draft.metadata }
    /// Of an official document: what it says of itself.
    public var identity: DocumentIdentity? { draft.identity }
    /// Where it comes from and what made it.
    public var provenance: Provenance { draft.provenance }
    /// What a reader noticed and could not resolve.
    public var diagnostics: [Diagnostic] { draft.diagnostics }
    /// Fields that this version does not know.
    public var fields: Fields { draft.fields }

    /// The text that a span covers.
    ///
    /// - Parameter span: A span of this document.
    public subscript(span: TextSpan) -> Substring { text[span] }

    /// The annotations of one kind, in order.
    ///
    /// - Parameter kind: The kind.
    /// - Returns: The annotations.
    public func annotations(of kind: AnnotationKind) -> [Annotation] {
        annotations.filter { $0.kind == kind }
    }

    /// The entity of an identifier.
    ///
    /// The time is linear in the number of entities.
    ///
    /// - Parameter id: The identifier.
    public subscript(id: Entity.ID) -> Entity? { entities.first { $0.id == id } }

    private static func precedes(_ left: Annotation, _ right: Annotation) -> Bool {
        let leftHull = left.hull
        let rightHull = right.hull
        return leftHull != rightHull ? leftHull < rightHull : left.id < right.id
    }

    private static func isSorted(_ annotations: [Annotation]) -> Bool {
        for index in annotations.indices.dropFirst() where precedes(annotations[index], annotations[index - 1]) {
            return false
        }
        return true
    }

    private static func lineBlocks(of text: String) -> [Block] {
        var text = text
        return text.withUTF8 { bytes in
            var blocks: [Block] = []
            var line = 0
            while line < bytes.count {
                let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                let trimmed = WhiteSpace.trim(line..<end, in: bytes)
                if !trimmed.isEmpty {
                    blocks.append(
                        Block(id: Block.ID("b\(blocks.count + 1)"), kind: .paragraph, span: TextSpan(utf8: trimmed))
                    )
                }
                line = end + 1
            }
            return blocks
        }
    }
}
