internal import PartyDocsCore

extension FieldValue {
    /// A list of texts; nil when there are none, so that the cell stays empty.
    static func list(_ texts: [String]) -> FieldValue? {
        texts.isEmpty ? nil : .array(texts.map { .string($0) })
    }

    /// Unknown fields; nil when there are none.
    static func fields(_ fields: Fields) -> FieldValue? {
        fields.isEmpty ? nil : .object(fields)
    }

    /// A list of objects; nil when there are none.
    static func objects(_ objects: [Fields]) -> FieldValue? {
        objects.isEmpty ? nil : .array(objects.map { .object($0) })
    }
}

extension Fields {
    init(_ maker: Maker) {
        self = ["kind": .string(maker.kind.rawValue), "name": .string(maker.name)]
        self["version"] = maker.version.map { .string($0) }
    }

    init(_ identifier: ExternalIdentifier) {
        self = ["scheme": .string(identifier.scheme), "value": .string(identifier.value)]
    }

    init(_ locator: CitationValue.Locator) {
        self = ["unit": .string(locator.unit), "number": .string(locator.number)]
    }

    init(_ entry: MetadataEntry) {
        self = ["name": .string(entry.name.rawValue)]
        switch entry.value {
        case .text(let text): self["value"] = .string(text)
        case .date(let date): self["iso"] = .string(date.description)
        case .identifier(let identifier):
            self["scheme"] = .string(identifier.scheme)
            self["value"] = .string(identifier.value)
        }
        self["basis"] = .string(entry.basis.rawValue)
    }
}
