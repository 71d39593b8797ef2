internal import PartyDocsCore

/// Members with the types of the model; those that are nil, false or empty are left out.
extension JSONWriter {
    package mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    package mutating func member(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        integer(value)
    }

    package mutating func member(_ name: StaticString, _ value: Bool?) {
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

    package mutating func member(_ name: StaticString, _ values: [String]) {
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

    mutating func member(_ name: StaticString, _ values: [ExternalIdentifier]) {
        guard !values.isEmpty else { return }
        key(name)
        openArray()
        for value in values {
            element()
            openObject()
            member("scheme", value.scheme)
            member("value", value.value)
            closeObject()
        }
        closeArray()
    }

    /// Writes what is said of an official document, without the fields, into the open object.
    mutating func members(of reference: DocumentReference) {
        member("documentKind", reference.documentKind)
        member("kindCandidates", reference.kindCandidates)
        member("number", reference.number)
        member("numberAsWritten", reference.numberAsWritten)
        member("year", reference.year)
        member("symbol", reference.symbol)
        member("issuer", reference.issuer)
        member("issuerAsWritten", reference.issuerAsWritten)
        member("issuerCandidates", reference.issuerCandidates)
        member("date", reference.date?.description)
        member("session", reference.session)
        member("congressTerm", reference.congressTerm)
        member("subject", reference.subject)
    }

    /// Writes the fields that a format has no member for into the open object of what the owner names.
    mutating func fields(
        _ fields: Fields,
        besides known: @autoclosure () -> JSONMembers,
        of owner: JSONOwner
    ) throws(ExportError) {
        guard !fields.isEmpty else { return }
        let known = known()
        for field in fields {
            var name = field.name
            guard !name.withUTF8({ known.contains($0) }) else {
                throw ExportError(
                    .unrepresentable,
                    "The field \"\(field.name)\" of \(owner) has the name of a member of the JSON format."
                )
            }
            key(field.name)
            value(field.value)
        }
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
