internal import PartyDocs

/// The rules of the parser of any JSON.
enum ValueCheck {
    static func check(_ input: [UInt8]) throws(FuzzViolation) {
        var options = JSONParser.Options()
        // A space at the end chooses the strict parser.
        options.allowsDuplicateNames = input.last != 0x20
        let parser = JSONParser(options: options)
        let value: FieldValue
        do throws(ReadError) {
            value = try parser.value(from: input)
        } catch {
            return try Places(of: input).check(error)
        }
        try require((try? parser.value(from: input)) == value, "The same bytes gave two values.")
        // As a field of a document it is written and read back, unless it nests too deep or a name comes twice.
        let draft = DocumentDraft(id: "d", text: "", fields: ["value": value])
        if let document = try? Document(draft) { try DocumentCheck.check(document) }
    }
}
