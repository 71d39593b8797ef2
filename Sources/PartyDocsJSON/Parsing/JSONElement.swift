internal import PartyDocsCore

/// One value of a parsed text.
///
/// It points into the bytes and the nodes, and must not outlive the call that parsed them.
struct JSONElement {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let nodes: UnsafeBufferPointer<JSONTape.Node>
    private let index: Int

    /// Parses a text and hands its value to a body.
    static func withRoot<Result>(
        of bytes: UnsafeBufferPointer<UInt8>,
        maximumDepth: Int,
        _ body: (JSONElement) throws(JSONFault) -> Result
    ) throws(JSONFault) -> Result {
        let nodes = try JSONTapeParser.parse(bytes, maximumDepth: maximumDepth)
        return try nodes.withUnsafeBufferPointer { nodes throws(JSONFault) in
            try body(JSONElement(bytes: bytes, nodes: nodes, index: 0))
        }
    }

    private var node: JSONTape.Node { nodes[index] }

    var kind: JSONTape.Kind { node.kind }

    /// The offset of the value's first byte.
    var offset: Int { kind == .string ? Int(node.start) - 1 : Int(node.start) }

    // MARK: Contents

    /// The first value inside an array, or the name of the first member of an object.
    private var first: JSONElement? { sibling(at: index + 1, before: Int(node.next)) }

    private func sibling(at index: Int, before end: Int) -> JSONElement? {
        index < end ? JSONElement(bytes: bytes, nodes: nodes, index: index) : nil
    }

    /// Calls a body with each value of an array.
    func forEachElement(_ body: (JSONElement) throws(JSONFault) -> Void) throws(JSONFault) {
        let end = Int(node.next)
        var next = first
        while let element = next {
            try body(element)
            next = sibling(at: Int(element.node.next), before: end)
        }
    }

    /// Calls a body with the name and value of each member of an object, until it returns false.
    func forEachMember(_ body: (JSONElement, JSONElement) throws(JSONFault) -> Bool) throws(JSONFault) {
        let end = Int(node.next)
        var next = first
        while let name = next, let value = sibling(at: name.index + 1, before: end) {
            guard try body(name, value) else { return }
            next = sibling(at: Int(value.node.next), before: end)
        }
    }

    /// The bytes between the quotation marks, or of the digits.
    var rawBytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.end)])
    }

    /// Whether the string stands in the bytes as it is, so that ``rawBytes`` are its UTF-8.
    var isPlainString: Bool { kind == .string && !node.hasEscapes }

    /// The text of a string, or the digits of a number.
    var text: String {
        node.hasEscapes ? JSONText.unescaped(rawBytes) : String(decoding: rawBytes, as: UTF8.self)
    }

    /// Whether the text of a string is the given one.
    func isString(_ text: StaticString) -> Bool {
        if isPlainString { return text.matches(rawBytes) }
        var unescaped = self.text
        return unescaped.withUTF8 { text.matches($0) }
    }

    /// Copies the value with everything in it; unless allowed, no object may hold two members of one name.
    func fieldValue(allowsDuplicateNames: Bool) throws(JSONFault) -> FieldValue {
        switch kind {
        case .null: return .null
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .number: return .number(text)
        case .string: return .string(text)
        case .array:
            var values: [FieldValue] = []
            try forEachElement { element throws(JSONFault) in
                values.append(try element.fieldValue(allowsDuplicateNames: allowsDuplicateNames))
            }
            return .array(values)
        case .object:
            if !allowsDuplicateNames { try requireDistinctNames() }
            var fields: [Fields.Element] = []
            try forEachMember { name, value throws(JSONFault) in
                let value = try value.fieldValue(allowsDuplicateNames: allowsDuplicateNames)
                fields.append(Fields.Element(name: name.text, value: value))
                return true
            }
            return .object(Fields(fields))
        }
    }

    /// Refuses an object with two members of one name.
    func requireDistinctNames() throws(JSONFault) {
        var names: [UnsafeBufferPointer<UInt8>] = []
        var isPlain = true
        try forEachMember { name, _ throws(JSONFault) in
            guard name.isPlainString, names.count < 24 else {
                isPlain = false
                return false
            }
            let bytes = name.rawBytes
            guard !names.contains(where: { $0.count == bytes.count && $0.elementsEqual(bytes) }) else {
                throw JSONFault("The member \"\(name.text)\" comes twice.", at: name.offset)
            }
            names.append(bytes)
            return true
        }
        guard !isPlain else { return }
        var seen: Set<[UInt8]> = []
        try forEachMember { name, _ throws(JSONFault) in
            guard seen.insert(Array(name.text.utf8)).inserted else {
                throw JSONFault("The member \"\(name.text)\" comes twice.", at: name.offset)
            }
            return true
        }
    }
}
