internal import PartyDocsCore

/// A named value that TEI has no place for but a feature structure.
struct TEIFeature {
    /// A value of a feature.
    enum Value {
        /// A value as fields have them.
        case field(FieldValue)
        /// A reference to an entity.
        case entity(Entity.ID)
        /// Spans of the text.
        case spans([TextSpan])
        /// Several values.
        case list([Value])
    }

    let name: String
    let value: Value
}

/// A list of features that leaves out what has no value.
struct TEIFeatures {
    private(set) var elements: [TEIFeature] = []

    var isEmpty: Bool { elements.isEmpty }

    mutating func add(_ name: String, _ value: TEIFeature.Value) {
        elements.append(TEIFeature(name: name, value: value))
    }

    mutating func add(_ name: String, _ value: String?) {
        if let value { add(name, .field(.string(value))) }
    }

    mutating func add(_ name: String, _ value: Bool?) {
        if let value { add(name, .field(.bool(value))) }
    }

    mutating func add(_ name: String, _ value: Int?) {
        if let value { add(name, .field(.number(String(value)))) }
    }

    mutating func add(_ name: String, _ value: ExactDecimal?) {
        if let value { add(name, .field(.number(value.description))) }
    }

    mutating func add(_ name: String, _ value: TemporalValue?) {
        if let value { add(name, .field(.string(value.description))) }
    }

    mutating func add(_ name: String, _ value: Entity.ID?) {
        if let value { add(name, .entity(value)) }
    }

    mutating func add(_ name: String, _ values: [Entity.ID]) {
        if !values.isEmpty { add(name, .list(values.map { .entity($0) })) }
    }

    mutating func add(_ name: String, _ values: [String]) {
        if !values.isEmpty { add(name, .list(values.map { .field(.string($0)) })) }
    }

    mutating func add(_ name: String, _ spans: [TextSpan]) {
        if !spans.isEmpty { add(name, .spans(spans)) }
    }

    /// Adds a term that an attribute of TEI could not hold as it is.
    mutating func add(_ name: String, unlessWord term: String?) {
        if let term, TEIToken.word(term) != term { add(name, term) }
    }

    mutating func add(_ fields: Fields) {
        for field in fields { add(field.name, .field(field.value)) }
    }
}
