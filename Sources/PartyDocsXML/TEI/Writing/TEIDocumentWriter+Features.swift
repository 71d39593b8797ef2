internal import PartyDocsCore

extension TEIDocumentWriter {
    /// The structures of all that TEI has no element or attribute for.
    func featureStructures() -> [TEIFeatureStructure] {
        var structures = TEIFeatureStructures(identifiers: identifiers)
        structures.add("document", nil) { $0.add(document.fields) }
        for entry in document.metadata.entries { structures.add("metadata", nil) { $0.add(entry) } }
        if let identity = document.identity { structures.add("identity", nil) { $0.add(identity) } }
        structures.add("provenance", nil) { $0.add(document.provenance.fields) }
        for source in document.provenance.sources where !source.fields.isEmpty {
            structures.add("source", nil) {
                $0.add("sha256", source.sha256)
                $0.add(source.fields)
            }
        }
        for block in document.blocks { structures.add("block", block.id) { $0.add(block) } }
        structures.add(document.sections)
        for annotation in document.annotations {
            structures.add(TEIToken.word(annotation.kind.rawValue), annotation.id) { $0.add(annotation) }
        }
        for entity in document.entities { structures.add("entity", entity.id) { $0.add(entity) } }
        for relation in document.relations { structures.add("relation", relation.id) { $0.add(relation) } }
        for diagnostic in document.diagnostics { structures.add("diagnostic", nil) { $0.add(diagnostic) } }
        return structures.all
    }

    func write(_ structure: TEIFeatureStructure) throws {
        try start("fs", [("type", structure.type), ("corresp", structure.target)])
        try write(structure.features)
        try end()
        try newLine()
    }

    func write(_ features: TEIFeatures) throws {
        for feature in features.elements { try write(feature.name, feature.value) }
    }

    private func write(_ name: String, _ value: TEIFeature.Value) throws {
        let ascii = TEIToken.name(name)
        try start("f", [("name", ascii), ("n", ascii == name ? nil : name)])
        try write(value)
        try end()
    }

    private func write(_ value: TEIFeature.Value) throws {
        switch value {
        case .field(let value): try write(value)
        case .entity(let id): try element("symbol", [("value", identifiers.reference(to: id))])
        case .spans(let spans):
            try start("vColl", [("org", "list")])
            for span in spans { try write(span) }
            try end()
        case .list(let values):
            try start("vColl", [("org", "list")])
            for value in values { try write(value) }
            try end()
        }
    }

    private func write(_ span: TextSpan) throws {
        let range = range(of: span)
        try write(
            .object([
                "start": .number(String(range.lowerBound)), "end": .number(String(range.upperBound)),
                "quote": .string(String(document[span])),
            ])
        )
    }

    private func write(_ value: FieldValue) throws {
        switch value {
        case .null: try element("symbol", [("value", "null")])
        case .bool(let value): try element("binary", [("value", value ? "true" : "false")])
        case .number(let digits): try element("numeric", [("value", digits)])
        case .string(let text): try element("string", [], text)
        case .array(let values):
            try start("vColl", [("org", "list")])
            for value in values { try write(value) }
            try end()
        case .object(let fields):
            try start("fs")
            for field in fields { try write(field.name, .field(field.value)) }
            try end()
        }
    }
}
