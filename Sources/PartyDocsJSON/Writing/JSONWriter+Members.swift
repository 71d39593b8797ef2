internal import PartyDocsCore

/// Members with the types of the model; those that are nil, false or empty are left out.
extension JSONWriter {
    mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    mutating func member(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        integer(value)
    }

    mutating func member(_ name: StaticString, _ value: Bool?) {
        guard let value else { return }
        key(name)
        if value { literal("true") } else { literal("false") }
    }

    mutating func member(_ name: StaticString, _ value: ExactDecimal?) {
        guard let value else { return }
        key(name)
        number(value.description)
    }

    mutating func member<Subject>(_ name: StaticString, _ value: ModelID<Subject>?) {
        member(name, value?.rawValue)
    }

    mutating func member(_ name: StaticString, term: (some VocabularyTerm)?) {
        member(name, term?.rawValue)
    }

    mutating func member(_ name: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        key(name)
        openArray()
        for value in values {
            element()
            string(value)
        }
        closeArray()
    }

    mutating func member<Subject>(_ name: StaticString, _ values: [ModelID<Subject>]) {
        guard !values.isEmpty else { return }
        key(name)
        openArray()
        for value in values {
            element()
            string(value.rawValue)
        }
        closeArray()
    }

    mutating func value(_ value: FieldValue) {
        switch value {
        case .null: literal("null")
        case .bool(let value): if value { literal("true") } else { literal("false") }
        case .number(let digits): number(digits)
        case .string(let text): string(text)
        case .array(let values):
            openArray()
            for value in values {
                element()
                self.value(value)
            }
            closeArray()
        case .object(let fields): object(fields)
        }
    }

    mutating func object(_ fields: Fields) {
        openObject()
        for field in fields {
            key(field.name)
            value(field.value)
        }
        closeObject()
    }
}
