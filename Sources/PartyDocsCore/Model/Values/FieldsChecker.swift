/// Checks that fields can be written by every format.
enum FieldsChecker {
    private static let mostLevels = 64

    /// Checks fields with everything in them.
    ///
    /// - Parameters:
    ///   - fields: The fields.
    ///   - owner: What they belong to, for the message.
    /// - Throws: ``DocumentError`` with the code `badField`.
    static func check(_ fields: Fields, of owner: String) throws(DocumentError) {
        try check(fields, of: owner, depth: 0)
    }

    private static func check(_ fields: Fields, of owner: String, depth: Int) throws(DocumentError) {
        guard !fields.isEmpty else { return }
        guard depth < mostLevels else { throw tooDeep(owner) }
        var names: Set<[UInt8]> = []
        for field in fields {
            guard !field.name.isEmpty, names.insert(Array(field.name.utf8)).inserted else {
                throw DocumentError(.badField, "The field \"\(field.name)\" of \(owner) has no name or comes twice.")
            }
            try check(field.value, of: owner, depth: depth)
        }
    }

    private static func check(_ value: FieldValue, of owner: String, depth: Int) throws(DocumentError) {
        guard depth < mostLevels else { throw tooDeep(owner) }
        switch value {
        case .null, .bool, .string: break
        case .number(let digits):
            guard JSONNumber.isValid(digits) else {
                throw DocumentError(.badField, "The number \"\(digits)\" in the fields of \(owner) is none.")
            }
        case .array(let values):
            for value in values { try check(value, of: owner, depth: depth + 1) }
        case .object(let fields): try check(fields, of: owner, depth: depth + 1)
        }
    }

    private static func tooDeep(_ owner: String) -> DocumentError {
        DocumentError(.badField, "The fields of \(owner) nest deeper than \(mostLevels).")
    }
}
