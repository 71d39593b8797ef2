internal import PartyDocsCore

/// Values that this version has no type for.
extension XMLDocumentEncoder {
    func encode(_ fields: Fields) throws {
        for field in fields {
            try record.open("field")
            try record.attribute("name", field.name)
            try encode(field.value)
            try record.close()
        }
    }

    private func encode(_ value: FieldValue) throws {
        switch value {
        case .null: try record.attribute("type", fixed: "null")
        case .bool(let value):
            try record.attribute("type", fixed: "boolean")
            try record.attribute("value", value)
        case .number(let value):
            try record.attribute("type", fixed: "number")
            try record.attribute("value", value)
        case .string(let value):
            try record.attribute("type", fixed: "string")
            try record.attribute("value", value)
        case .array(let values):
            try record.attribute("type", fixed: "array")
            for value in values {
                try record.open("item")
                try encode(value)
                try record.close()
            }
        case .object(let fields):
            try record.attribute("type", fixed: "object")
            try encode(fields)
        }
    }
}
