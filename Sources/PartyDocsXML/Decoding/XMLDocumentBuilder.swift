internal import PartyDocsCore

/// Turns the events of a parser into documents.
final class XMLDocumentBuilder: XMLPushParserDelegate {
    /// The fault at which reading stopped; it counts once the documents before it are taken.
    var error: ReadError?
    /// The number of bytes that went to the parser.
    var byteCount = 0

    private let limits: XMLDocumentDecoder.Limits
    private var documents: [Document] = []
    private var taken = 0
    private var depth = 0
    private var isCollection = false
    private var tree: XMLTree?
    private var openNodes: [Int] = []
    private var textNode: Int?
    private var documentStart = 0
    private var attributeCount = 0

    init(limits: XMLDocumentDecoder.Limits) {
        self.limits = limits
    }

    func fail(_ error: ReadError) {
        if self.error == nil { self.error = error }
    }

    /// The next document that is whole; a single one only when nothing wrong follows it.
    func takeDocument(isAtEnd: Bool) -> Document? {
        guard taken < documents.count, isCollection || (isAtEnd && error == nil) else { return nil }
        let document = documents[taken]
        taken += 1
        if taken == documents.count {
            documents.removeAll(keepingCapacity: true)
            taken = 0
        }
        return document
    }

    // MARK: Events

    func parser(_ parser: XMLPushParser, didStart tag: XMLStartTag) {
        attempt(parser) { () throws(ReadError) in try start(tag, at: parser.position) }
    }

    func parserDidEndElement(_ parser: XMLPushParser) {
        attempt(parser) { () throws(ReadError) in try end() }
    }

    func parser(_ parser: XMLPushParser, didFind text: UnsafeBufferPointer<UInt8>) {
        attempt(parser) { () throws(ReadError) in try add(text, at: parser.position) }
    }

    private func attempt(_ parser: XMLPushParser, _ body: () throws(ReadError) -> Void) {
        guard error == nil else { return }
        do throws(ReadError) { try body() } catch {
            self.error = error
            parser.stop()
        }
    }

    private func start(_ tag: XMLStartTag, at position: ReadError.Position) throws(ReadError) {
        if depth == 0 {
            try XMLRoot.check(tag, at: position)
            isCollection = tag.name == "collection"
        }
        try checkNamespaces(tag, at: position)
        depth += 1
        if isCollection, depth == 1 { return }
        guard let tree else {
            guard tag.name == "document" else {
                throw ReadError(.malformed, "The element <\(tag.name)> is unknown in a collection.", at: position)
            }
            self.tree = XMLTree()
            documentStart = byteCount
            attributeCount = 0
            try append(tag.name, tag.attributes.filter { isCollection || !XMLRoot.isRootAttribute($0) }, at: position)
            return
        }
        if tag.name == "text", openNodes == [0] {
            guard textNode == nil else { throw ReadError(.malformed, "A document has two texts.", at: position) }
            textNode = tree.nodes.count
        }
        try append(tag.name, tag.attributes, at: position)
    }

    /// Namespaces declared at many levels would make the parser search long lists for each name.
    private func checkNamespaces(_ tag: XMLStartTag, at position: ReadError.Position) throws(ReadError) {
        guard tag.namespace == XMLFormat.namespaceName else {
            throw ReadError(.malformed, "The element <\(tag.name)> is of another namespace.", at: position)
        }
        if let attribute = tag.attributes.first(where: { $0.namespace != nil }) {
            throw ReadError(.malformed, "The attribute \(attribute.name) is of another namespace.", at: position)
        }
        if tag.declaresNamespaces, tree != nil {
            throw ReadError(.refused, "The element <\(tag.name)> in a document declares a namespace.", at: position)
        }
    }

    private func append(
        _ name: String,
        _ attributes: [XMLAttribute],
        at position: ReadError.Position
    ) throws(ReadError) {
        guard let tree else { return }
        let number = tree.nodes.count
        attributeCount += attributes.count
        guard number < limits.elementCount, attributeCount <= limits.documentAttributeCount,
            byteCount - documentStart <= limits.documentByteCount
        else { throw ReadError(.tooLarge, "A document has too many elements, attributes or bytes.", at: position) }
        tree.nodes.append(
            XMLTree.Node(
                name: name,
                parent: openNodes.last,
                position: position,
                attributes: attributes,
                textStart: tree.text.count
            )
        )
        if let parent = openNodes.last { tree.nodes[parent].children.append(number) }
        openNodes.append(number)
    }

    private func end() throws(ReadError) {
        depth -= 1
        guard let tree, let node = openNodes.popLast() else { return }
        tree.nodes[node].textEnd = tree.text.count
        guard openNodes.isEmpty else { return }
        let assembler = XMLDocumentAssembler(tree, textNode: textNode, isMember: isCollection)
        self.tree = nil
        textNode = nil
        documents.append(try assembler.document())
    }

    private func add(_ text: UnsafeBufferPointer<UInt8>, at position: ReadError.Position) throws(ReadError) {
        if let tree, let textNode, openNodes.count > 1, openNodes[1] == textNode {
            guard tree.text.count + text.count <= limits.textByteCount else {
                throw ReadError(.tooLarge, "A text is longer than \(limits.textByteCount) bytes.", at: position)
            }
            tree.text.append(contentsOf: text)
            return
        }
        let isSpace = text.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
        guard isSpace else { throw ReadError(.malformed, "Text stands outside of <text>.", at: position) }
    }
}
