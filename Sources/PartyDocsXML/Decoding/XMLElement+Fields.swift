internal import PartyDocsCore

/// Values that this version has no type for.
extension XMLElement {
    func fields() throws(ReadError) -> Fields {
        var elements: [Fields.Element] = []
        for child in children("field") {
            elements.append(Fields.Element(name: try child.requiredString("name"), value: try child.fieldValue()))
        }
        return Fields(elements)
    }

    private func fieldValue() throws(ReadError) -> FieldValue {
        switch try requiredString("type") {
        case "null": return .null
        case "boolean": return .bool(try required("value", flag("value")))
        case "number": return .number(try requiredString("value"))
        case "string": return .string(try requiredString("value"))
        case "array":
            var values: [FieldValue] = []
            for child in children("item") { values.append(try child.fieldValue()) }
            return .array(values)
        case "object": return .object(try fields())
        case let type: throw malformed("The type \"\(type)\" of <\(name)> is unknown.")
        }
    }
}
