internal import PartyDocsCore

/// One element of a tree, read by name; reading marks what was read.
struct XMLElement {
    let tree: XMLTree
    let number: Int
    let context: XMLDocumentContext

    init(_ tree: XMLTree, _ number: Int, _ context: XMLDocumentContext) {
        self.tree = tree
        self.number = number
        self.context = context
        tree.nodes[number].isRead = true
    }

    var name: String { tree.nodes[number].name }

    func malformed(_ message: String) -> ReadError {
        ReadError(.malformed, message, at: tree.nodes[number].position)
    }

    // MARK: Children

    func children(_ name: String) -> [XMLElement] {
        tree.nodes[number].children.filter { tree.nodes[$0].name == name }.map { XMLElement(tree, $0, context) }
    }

    /// The only child of a name.
    func child(_ name: String) throws(ReadError) -> XMLElement? {
        let children = children(name)
        guard children.count < 2 else { throw children[1].malformed("The element <\(name)> stands here twice.") }
        return children.first
    }

    /// The records of a list, none when the list is left out.
    func records(_ list: String, _ name: String) throws(ReadError) -> [XMLElement] {
        try child(list)?.children(name) ?? []
    }

    // MARK: Attributes

    func string(_ name: String) -> String? {
        tree.markAttribute(name, of: number)
    }

    func required<Value>(_ name: String, _ value: Value?) throws(ReadError) -> Value {
        guard let value else { throw malformed("The element <\(self.name)> lacks the attribute \(name).") }
        return value
    }

    func requiredString(_ name: String) throws(ReadError) -> String {
        try required(name, string(name))
    }

    private func parsed<Value>(_ name: String, _ parse: (String) -> Value?) throws(ReadError) -> Value? {
        guard let text = string(name) else { return nil }
        guard let value = parse(text) else {
            throw malformed("The attribute \(name) of <\(self.name)> cannot be \"\(text)\".")
        }
        return value
    }

    func integer(_ name: String) throws(ReadError) -> Int? {
        try parsed(name) { Int($0) }
    }

    func flag(_ name: String) throws(ReadError) -> Bool? {
        try parsed(name) { Bool($0) }
    }

    func decimal(_ name: String) throws(ReadError) -> ExactDecimal? {
        try parsed(name) { ExactDecimal($0) }
    }

    func temporal(_ name: String) throws(ReadError) -> TemporalValue? {
        try parsed(name) { TemporalValue($0) }
    }

    func term<Term: XMLTerm>(_ name: String) throws(ReadError) -> Term? {
        try parsed(name) { Term(xmlText: $0) }
    }

    func requiredTerm<Term: XMLTerm>(_ name: String) throws(ReadError) -> Term {
        try required(name, term(name))
    }

    func id<Subject>(_ name: String) throws(ReadError) -> ModelID<Subject>? {
        try parsed(name) { context.id($0) }
    }

    func requiredID<Subject>(_ name: String) throws(ReadError) -> ModelID<Subject> {
        try required(name, id(name))
    }

    func ids<Subject>(_ name: String) throws(ReadError) -> [ModelID<Subject>] {
        try parsed(name) { text in
            let ids = text.split(separator: " ").map { context.id(String($0)) as ModelID<Subject>? }
            return ids.contains(nil) ? nil : ids.compactMap { $0 }
        } ?? []
    }

    func makers(_ name: String) throws(ReadError) -> [Maker] {
        try parsed(name) { text in
            let makers = text.split(separator: " ").map { context.maker(String($0)) }
            return makers.contains(nil) ? nil : makers.compactMap { $0 }
        } ?? []
    }

    func bytes(hexadecimal name: String) throws(ReadError) -> [UInt8] {
        let bytes = try parsed(name) { text -> [UInt8]? in
            let digits = text.utf8.map { Self.digit($0) }
            guard digits.count % 2 == 0, digits.allSatisfy({ $0 < 16 }) else { return nil }
            return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        }
        return try required(name, bytes)
    }

    private static func digit(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        default: 16
        }
    }

    // MARK: Spans

    /// The span of the attributes `start` and `end`.
    func bounds() throws(ReadError) -> TextSpan {
        let start = try required("start", integer("start"))
        let end = try required("end", integer("end"))
        guard start <= end, let span = context.index.span(of: start..<end) else {
            throw malformed("The positions \(start) to \(end) of <\(name)> are no range of the text.")
        }
        return span
    }

    /// The span of an element that quotes the words it covers.
    func quotedSpan() throws(ReadError) -> TextSpan {
        let span = try bounds()
        let quote = try requiredString("quote")
        guard tree.text[span.utf8].elementsEqual(quote.utf8) else {
            throw malformed("The quote of <\(name)> is not what stands in the text at its positions.")
        }
        return span
    }

    func spans(_ name: String) throws(ReadError) -> [TextSpan] {
        var spans: [TextSpan] = []
        for child in children(name) { spans.append(try child.quotedSpan()) }
        return spans
    }

    func span(_ name: String) throws(ReadError) -> TextSpan? {
        try child(name)?.quotedSpan()
    }
}
