internal import PartyDocsCore

/// The elements inside `<text>`: blocks, and fragments of annotations.
struct XMLInlineMarkup {
    /// An annotation as its elements show it.
    struct Mention {
        let kind: AnnotationKind
        let entity: Entity.ID?
        let element: XMLElement
        /// The parts of the text inside the elements, those that touch joined.
        var spans: [TextSpan]
    }

    private(set) var blocks: [Block] = []
    private(set) var mentions: [Annotation.ID: Mention] = [:]

    private static let blockKinds = Dictionary(
        uniqueKeysWithValues: BlockKind.xmlElements.map { (String(describing: $0.name), $0.kind) }
    )
    private static let annotationKinds = Dictionary(
        uniqueKeysWithValues: AnnotationKind.xmlElements.map { (String(describing: $0.name), $0.kind) }
    )

    /// Reads every element below `<text>`.
    init(_ text: XMLElement) throws(ReadError) {
        let tree = text.tree
        var number = text.number + 1
        while number < tree.nodes.count, Self.isInside(text.number, number, tree) {
            let element = XMLElement(tree, number, text.context)
            if let kind = try Self.blockKind(of: element) {
                guard tree.nodes[number].parent == text.number else {
                    throw element.malformed("The block <\(element.name)> does not stand in <text> itself.")
                }
                blocks.append(try Self.block(element, kind))
            } else {
                try addFragment(element)
            }
            number += 1
        }
    }

    /// Elements come in the order of their start tags, so one after `<text>` is inside it unless it is its sibling.
    private static func isInside(_ text: Int, _ number: Int, _ tree: XMLTree) -> Bool {
        guard let parent = tree.nodes[number].parent else { return false }
        return parent >= text
    }

    private static func blockKind(of element: XMLElement) throws(ReadError) -> BlockKind? {
        if let kind = blockKinds[element.name] { return kind }
        guard element.name == String(describing: BlockKind.otherElement) else { return nil }
        let kind = BlockKind(rawValue: try element.requiredString("kind"))
        guard kind.xmlElement == nil else { throw element.malformed("The kind \(kind.rawValue) has its own element.") }
        return kind
    }

    private static func block(_ element: XMLElement, _ kind: BlockKind) throws(ReadError) -> Block {
        Block(
            id: try element.requiredID("xml:id"),
            kind: kind,
            span: element.textSpan,
            language: element.string("xml:lang"),
            level: try element.integer("level"),
            number: element.string("number"),
            image: element.string("image"),
            duplicateOf: try element.id("duplicateOf")
        )
    }

    private mutating func addFragment(_ element: XMLElement) throws(ReadError) {
        let kind = try Self.annotationKind(of: element)
        guard let id: Annotation.ID = try element.id("continues") else {
            let id: Annotation.ID = try element.requiredID("xml:id")
            guard mentions[id] == nil else { throw element.malformed("The id \(id) stands on two elements.") }
            let entity: Entity.ID? = try element.id("entity")
            mentions[id] = Mention(kind: kind, entity: entity, element: element, spans: [element.textSpan])
            return
        }
        guard mentions[id]?.kind == kind else {
            throw element.malformed("Nothing of this kind with the id \(id) stands before its continuation.")
        }
        mentions[id]?.spans.append(element.textSpan)
    }

    private static func annotationKind(of element: XMLElement) throws(ReadError) -> AnnotationKind {
        if let kind = annotationKinds[element.name] { return kind }
        guard element.name == String(describing: AnnotationKind.otherElement) else {
            throw element.malformed("The element <\(element.name)> is unknown in <text>.")
        }
        return AnnotationKind(rawValue: try element.requiredString("kind"))
    }
}

extension XMLElement {
    /// Where an element inside `<text>` stands.
    var textSpan: TextSpan {
        TextSpan(utf8: tree.nodes[number].textStart..<tree.nodes[number].textEnd)
    }
}
