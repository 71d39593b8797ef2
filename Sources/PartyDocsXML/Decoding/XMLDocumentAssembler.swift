internal import PartyDocsCore

/// Makes a document of the elements that were read; one use.
struct XMLDocumentAssembler {
    private let tree: XMLTree
    private let textNode: Int?
    private let isMember: Bool

    init(_ tree: XMLTree, textNode: Int?, isMember: Bool) {
        self.tree = tree
        self.textNode = textNode
        self.isMember = isMember
    }

    func document() throws(ReadError) -> Document {
        let start = tree.nodes[0].position
        guard let textNode else { throw ReadError(.malformed, "The document has no <text>.", at: start) }
        guard let id = tree.markAttribute("xml:id", of: 0) else {
            throw ReadError(.malformed, "The document has no xml:id.", at: start)
        }
        let text = String(decoding: tree.text, as: UTF8.self)
        let context = XMLDocumentContext(
            index: TextOffsetIndex(text, unit: .unicodeScalar),
            identifierPrefix: isMember ? id + "." : ""
        )
        let root = XMLElement(tree, 0, context)
        for maker in try root.records("makers", "maker") {
            context.makers.append(try maker.maker(number: context.makers.count + 1))
        }
        var draft = DocumentDraft(id: Document.ID(id), text: text)
        try read(root, text: XMLElement(tree, textNode, context), into: &draft)
        try tree.checkAllIsRead()
        do {
            return try Document(draft)
        } catch {
            throw ReadError(.invalidDocument, "The document \(id) breaks a rule.", at: start, underlyingError: error)
        }
    }

    private func read(_ root: XMLElement, text: XMLElement, into draft: inout DocumentDraft) throws(ReadError) {
        guard text.string("xml:space") == "preserve" else {
            throw text.malformed("The <text> does not keep its space.")
        }
        let markup = try XMLInlineMarkup(text)
        draft.blocks = markup.blocks
        var numbers: [Block.ID: Int] = [:]
        for (number, block) in draft.blocks.enumerated() { numbers[block.id] = number }
        try readLayout(root, numbers, into: &draft)
        for record in try root.records("sections", "section") {
            draft.sections.append(try record.section(blocks: numbers))
        }
        try readAnnotations(root, markup, into: &draft)
        for record in try root.records("metadata", "entry") {
            draft.metadata.entries.append(try record.metadataEntry())
        }
        draft.identity = try root.child("identity")?.identity()
        for record in try root.records("entities", "entity") { draft.entities.append(try record.entity()) }
        for record in try root.records("relations", "relation") { draft.relations.append(try record.relation()) }
        if let provenance = try root.child("provenance") { draft.provenance = try provenance.provenance() }
        for record in try root.records("diagnostics", "diagnostic") {
            draft.diagnostics.append(try record.diagnostic())
        }
        draft.fields = try root.fields()
    }

    private func readLayout(
        _ root: XMLElement,
        _ numbers: [Block.ID: Int],
        into draft: inout DocumentDraft
    ) throws(ReadError) {
        for record in try root.records("layout", "parts") {
            let id: Block.ID = try record.requiredID("of")
            guard let number = numbers[id] else { throw record.malformed("There is no block \(id).") }
            draft.blocks[number].marker = try record.span("markerSpan")
            draft.blocks[number].cells = try record.spans("cellSpan")
            draft.blocks[number].credit = try record.span("creditSpan")
            draft.blocks[number].fields = try record.fields()
        }
    }

    private func readAnnotations(
        _ root: XMLElement,
        _ markup: XMLInlineMarkup,
        into draft: inout DocumentDraft
    ) throws(ReadError) {
        var unread = markup.mentions
        for record in try root.records("annotations", "annotation") {
            let id: Annotation.ID = try record.requiredID("ref")
            guard let mention = unread.removeValue(forKey: id) else {
                throw record.malformed("No element of the text has the id \(id), or it has two records.")
            }
            draft.annotations.append(try annotation(record, id, mention, blocks: draft.blocks))
        }
        if let mention = unread.min(by: { $0.key < $1.key }) {
            throw mention.value.element.malformed("The annotation \(mention.key) has no record.")
        }
    }

    private func annotation(
        _ record: XMLElement,
        _ id: Annotation.ID,
        _ mention: XMLInlineMarkup.Mention,
        blocks: [Block]
    ) throws(ReadError) -> Annotation {
        let kind: AnnotationKind = try record.requiredTerm("kind")
        guard kind == mention.kind else { throw record.malformed("The kind of \(id) is another in the text.") }
        var spans: [TextSpan] = []
        for part in record.children("part") { spans.append(try part.bounds()) }
        if spans.isEmpty { spans = [try record.bounds()] }
        guard XMLFragments(mention.spans) == XMLFragments(spans, in: blocks) else {
            throw record.malformed("The positions of \(id) are not where its elements stand in the text.")
        }
        guard let value = try record.child("value") else {
            throw record.malformed("The record of \(id) has no <value>.")
        }
        return Annotation(
            id: id,
            spans: spans,
            value: try value.annotationValue(of: kind),
            form: try record.term("form"),
            entity: mention.entity,
            makers: try record.makers("makers"),
            status: try record.requiredTerm("status"),
            certainty: try record.requiredTerm("certainty"),
            fields: try record.fields()
        )
    }
}
