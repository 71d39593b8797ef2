internal import PartyDocsCore

/// An object whose members the format knows, read by name.
struct JSONObject {
    /// What the object is, for messages: `block`, `the value of an annotation`.
    let what: StaticString
    let element: JSONElement
    private let known: JSONMembers

    /// Takes an element for an object of some kind.
    ///
    /// - Parameters:
    ///   - element: The element.
    ///   - what: What it is, for messages.
    ///   - known: The names of its members.
    /// - Throws: When it is no object, or holds a name twice.
    init(_ element: JSONElement, _ what: StaticString, _ known: JSONMembers) throws(JSONFault) {
        guard element.kind == .object else {
            throw JSONFault("Where the \(what) belongs stands no object.", at: element.offset)
        }
        try element.requireDistinctNames()
        self.element = element
        self.what = what
        self.known = known
    }

    // MARK: Members

    func member(_ name: StaticString) throws(JSONFault) -> JSONElement? {
        var found: JSONElement?
        try element.forEachMember { candidate, value throws(JSONFault) in
            guard candidate.isString(name) else { return true }
            found = value
            return false
        }
        return found
    }

    func required(_ name: StaticString) throws(JSONFault) -> JSONElement {
        guard let value = try member(name) else {
            throw fault("has no member \"\(name)\"", at: element)
        }
        return value
    }

    /// The members that the format does not know.
    func fields() throws(JSONFault) -> Fields {
        var fields: [Fields.Element] = []
        try forEachUnknownMember { name, value throws(JSONFault) in
            let value = try value.fieldValue(allowsDuplicateNames: false)
            fields.append(Fields.Element(name: name.text, value: value))
        }
        return Fields(fields)
    }

    /// Refuses members that the format does not know, for an object that cannot keep them.
    func close() throws(JSONFault) {
        try forEachUnknownMember { name, _ throws(JSONFault) in
            throw fault("cannot have the member \"\(name.text)\"", at: name)
        }
    }

    private func forEachUnknownMember(
        _ body: (JSONElement, JSONElement) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try element.forEachMember { name, value throws(JSONFault) in
            let isKnown =
                name.isPlainString ? known.contains(name.rawBytes) : known.names.contains { name.isString($0) }
            if !isKnown { try body(name, value) }
            return true
        }
    }

    /// A fault of this object, with its id if it has one.
    func fault(_ problem: String, at element: JSONElement) -> JSONFault {
        var name = "\(what)"
        if let id = try? member("id"), id.kind == .string, id.text.utf8.count <= 64 { name += " " + id.text }
        return JSONFault("The \(name) \(problem).", at: element.offset)
    }

    // MARK: Values

    func string(_ name: StaticString) throws(JSONFault) -> String? {
        guard let value = try member(name) else { return nil }
        return try string(value, name)
    }

    func requiredString(_ name: StaticString) throws(JSONFault) -> String {
        try string(try required(name), name)
    }

    private func string(_ value: JSONElement, _ name: StaticString) throws(JSONFault) -> String {
        guard value.kind == .string else { throw fault("has a \"\(name)\" that is no string", at: value) }
        return value.text
    }

    func strings(_ name: StaticString) throws(JSONFault) -> [String] {
        try array(name) { value throws(JSONFault) in try string(value, name) }
    }

    func boolean(_ name: StaticString) throws(JSONFault) -> Bool? {
        guard let value = try member(name) else { return nil }
        switch value.kind {
        case .true: return true
        case .false: return false
        default: throw fault("has a \"\(name)\" that is neither true nor false", at: value)
        }
    }

    func decimal(_ name: StaticString) throws(JSONFault) -> ExactDecimal? {
        guard let value = try member(name) else { return nil }
        guard value.kind == .number else { throw fault("has a \"\(name)\" that is no number", at: value) }
        guard let number = ExactDecimal(value.text) else {
            throw fault("has a \"\(name)\" of more digits than 64 bits hold", at: value)
        }
        return number
    }

    func integer(_ name: StaticString) throws(JSONFault) -> Int? {
        guard let value = try member(name) else { return nil }
        return try integer(value, name)
    }

    func requiredInteger(_ name: StaticString) throws(JSONFault) -> Int {
        try integer(try required(name), name)
    }

    private func integer(_ value: JSONElement, _ name: StaticString) throws(JSONFault) -> Int {
        guard value.kind == .number, let number = ExactDecimal(value.text)?.integerValue,
            let integer = Int(exactly: number)
        else { throw fault("has a \"\(name)\" that is no integer of 64 bits", at: value) }
        return integer
    }

    func temporal(_ name: StaticString) throws(JSONFault) -> TemporalValue? {
        guard let value = try member(name) else { return nil }
        guard let date = TemporalValue(try string(value, name)) else {
            throw fault("has a \"\(name)\" that is no date", at: value)
        }
        return date
    }

    func moment(_ name: StaticString) throws(JSONFault) -> Moment? {
        guard let value = try member(name) else { return nil }
        guard let moment = Moment(try string(value, name)) else {
            throw fault("has a \"\(name)\" that is no date or time", at: value)
        }
        return moment
    }

    func id<Subject>(_ name: StaticString) throws(JSONFault) -> ModelID<Subject>? {
        try string(name).map { ModelID($0) }
    }

    func requiredID<Subject>(_ name: StaticString) throws(JSONFault) -> ModelID<Subject> {
        ModelID(try requiredString(name))
    }

    func ids<Subject>(_ name: StaticString) throws(JSONFault) -> [ModelID<Subject>] {
        try strings(name).map { ModelID($0) }
    }

    func term<Term: VocabularyTerm>(_ name: StaticString) throws(JSONFault) -> Term? {
        try string(name).map { Term(rawValue: $0) }
    }

    func requiredTerm<Term: VocabularyTerm>(_ name: StaticString) throws(JSONFault) -> Term {
        Term(rawValue: try requiredString(name))
    }

    /// The elements of an array, none when there is no such member.
    func array<Value>(
        _ name: StaticString,
        _ read: (JSONElement) throws(JSONFault) -> Value
    ) throws(JSONFault) -> [Value] {
        guard let value = try member(name) else { return [] }
        guard value.kind == .array else { throw fault("has a \"\(name)\" that is no array", at: value) }
        var values: [Value] = []
        try value.forEachElement { element throws(JSONFault) in values.append(try read(element)) }
        return values
    }

    func requiredArray<Value>(
        _ name: StaticString,
        _ read: (JSONElement) throws(JSONFault) -> Value
    ) throws(JSONFault) -> [Value] {
        _ = try required(name)
        return try array(name, read)
    }
}
