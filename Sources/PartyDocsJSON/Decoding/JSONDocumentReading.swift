internal import PartyDocsCore

/// Makes one document from its object.
struct JSONDocumentReading {
    let root: JSONObject
    let text: String
    private let offsets: TextOffsetIndex
    private var positions: [String: Int] = [:]

    static func document(from root: JSONElement) throws(JSONFault) -> Document {
        var reading = try JSONDocumentReading(root)
        let draft = try reading.draft()
        do {
            return try Document(draft)
        } catch {
            throw JSONFault(
                .invalidDocument,
                "The document \(draft.id) breaks a rule",
                at: root.offset,
                underlyingError: error
            )
        }
    }

    private init(_ element: JSONElement) throws(JSONFault) {
        root = try JSONObject(element, "document", .document)
        try Self.checkHeader(of: root)
        text = try root.requiredString("text")
        offsets = TextOffsetIndex(text, unit: .unicodeScalar)
    }

    /// Reads values that stand outside a document and name no place of a text.
    init(valuesIn root: JSONObject) {
        self.root = root
        text = ""
        offsets = TextOffsetIndex("", unit: .unicodeScalar)
    }

    /// Checks the version and the unit of offsets, which every file of the format begins with.
    static func checkHeader(of root: JSONObject) throws(JSONFault) {
        try JSONVersion.check(root)
        guard try root.requiredString("offsetUnit") == OffsetUnit.unicodeScalar.rawValue else {
            throw root.fault("has an \"offsetUnit\" other than \"unicodeScalar\"", at: try root.required("offsetUnit"))
        }
    }

    private mutating func draft() throws(JSONFault) -> DocumentDraft {
        var draft = DocumentDraft(id: try root.requiredID("id"), text: text)
        draft.metadata = try metadata(try root.required("metadata"))
        draft.identity = try root.member("identity").map(identity)
        draft.blocks = try root.requiredArray("blocks", block)
        for (position, block) in draft.blocks.enumerated() { positions[block.id.rawValue] = position }
        draft.sections = try root.requiredArray("sections", section)
        draft.annotations = try root.requiredArray("annotations", annotation)
        draft.entities = try root.requiredArray("entities", entity)
        draft.relations = try root.requiredArray("relations", relation)
        draft.provenance = try provenance(try root.required("provenance"))
        draft.diagnostics = try root.array("diagnostics", diagnostic)
        draft.fields = try root.fields()
        return draft
    }

    // MARK: Shared parts

    /// The span of `start` and `end` of an object.
    func bounds(of object: JSONObject) throws(JSONFault) -> TextSpan {
        TextSpan(start: try offset("start", of: object), end: try offset("end", of: object))
    }

    private func offset(_ name: StaticString, of object: JSONObject) throws(JSONFault) -> TextOffset {
        let position = try object.requiredInteger(name)
        guard let offset = offsets.offset(at: position) else {
            throw object.fault(
                "has the \"\(name)\" \(position), and the text is \(offsets.count) Unicode scalars long",
                at: try object.required(name)
            )
        }
        return offset
    }

    func span(_ element: JSONElement) throws(JSONFault) -> TextSpan {
        let object = try JSONObject(element, "span", .span)
        try object.close()
        return try bounds(of: object)
    }

    func maker(_ element: JSONElement) throws(JSONFault) -> Maker {
        let object = try JSONObject(element, "maker", .maker)
        try object.close()
        return Maker(
            kind: try object.requiredTerm("kind"),
            name: try object.requiredString("name"),
            version: try object.string("version")
        )
    }

    /// The makers of `maker`, the first of them, and `makers`, which is there when there are several.
    func makers(of object: JSONObject) throws(JSONFault) -> [Maker] {
        let first = try maker(try object.required("maker"))
        guard let several = try object.member("makers") else { return [first] }
        let makers = try object.array("makers", maker)
        guard makers.first == first else {
            throw object.fault("has \"makers\" of which the first is not its \"maker\"", at: several)
        }
        return makers
    }

    // MARK: Layout

    private func block(_ element: JSONElement) throws(JSONFault) -> Block {
        let object = try JSONObject(element, "block", .block)
        return Block(
            id: try object.requiredID("id"),
            kind: try object.requiredTerm("kind"),
            span: try bounds(of: object),
            language: try object.string("language"),
            level: try object.integer("level"),
            number: try object.string("number"),
            marker: try object.member("marker").map(span),
            cells: try object.array("cells", span),
            credit: try object.member("credit").map(span),
            image: try object.string("image"),
            duplicateOf: try object.id("duplicateOf"),
            fields: try object.fields()
        )
    }

    private func section(_ element: JSONElement) throws(JSONFault) -> Section {
        let object = try JSONObject(element, "section", .section)
        let first = try blockPosition("firstBlock", of: object)
        let last = try blockPosition("lastBlock", of: object)
        guard first <= last else {
            throw object.fault("has a \"lastBlock\" before its \"firstBlock\"", at: try object.required("lastBlock"))
        }
        return Section(
            id: try object.requiredID("id"),
            kind: try object.requiredTerm("kind"),
            label: try object.string("label"),
            blocks: first..<(last + 1),
            children: try object.array("sections", section),
            fields: try object.fields()
        )
    }

    private func blockPosition(_ name: StaticString, of object: JSONObject) throws(JSONFault) -> Int {
        guard let position = positions[try object.requiredString(name)] else {
            throw object.fault("has a \"\(name)\" that is no block", at: try object.required(name))
        }
        return position
    }
}
