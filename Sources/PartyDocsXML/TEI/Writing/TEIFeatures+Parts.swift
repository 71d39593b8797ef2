internal import PartyDocsCore

extension TEIFeatures {
    /// Adds what the element of a block does not say.
    mutating func add(_ block: Block) {
        add("kind", unlessWord: block.kind.rawValue)
        add("level", block.level)
        if let language = block.language, TEIToken.language(language) == nil { add("language", language) }
        if let image = block.image, block.kind != .caption || TEIToken.address(image) != image { add("image", image) }
        let roles = block.parts { _ in false }.map(\.role)
        if !block.cells.isEmpty, !roles.contains(.cell) { add("cells", block.cells) }
        if let marker = block.marker, !roles.contains(.marker) { add("marker", [marker]) }
        if let credit = block.credit, !roles.contains(.credit) { add("credit", [credit]) }
        add(block.fields)
    }

    /// Adds a metadata entry.
    mutating func add(_ entry: MetadataEntry) {
        add("name", entry.name.rawValue)
        switch entry.value {
        case .text(let text): add("value", text)
        case .date(let date): add("value", date)
        case .identifier(let identifier):
            add("scheme", identifier.scheme)
            add("value", identifier.value)
        }
        add("basis", entry.basis.rawValue)
        add("spans", entry.spans)
        add(entry.fields)
    }

    /// Adds what an official document says of itself.
    mutating func add(_ identity: DocumentIdentity) {
        add(identity.reference)
        add("signers", identity.signers)
        add("signingAuthority", identity.signingAuthority)
        add("spans", identity.spans)
        add(identity.fields)
    }

    /// Adds what the element of an entity does not say.
    mutating func add(_ entity: Entity) {
        if let reference = entity.reference { add(reference) }
        if let event = entity.event { add(event) }
        add(entity.fields)
    }

    /// Adds what the element of a relation does not say.
    mutating func add(_ relation: Relation) {
        add("kind", unlessWord: relation.kind.rawValue)
        add("office", relation.office)
        add("standing", relation.standing?.rawValue)
        add("period", relation.period)
        add("asOf", relation.asOf)
        add("evidence", relation.evidence)
        if relation.status != .proposed { add("status", relation.status.rawValue) }
        if !relation.certainty.isOfTEI { add("certainty", relation.certainty.rawValue) }
        add(relation.fields)
    }

    /// Adds a diagnostic.
    mutating func add(_ diagnostic: Diagnostic) {
        add("severity", diagnostic.severity.rawValue)
        add("code", diagnostic.code)
        add("message", diagnostic.message)
        if let span = diagnostic.span { add("span", [span]) }
        add("relatedSpans", diagnostic.relatedSpans)
        if let maker = diagnostic.maker {
            add("maker", maker.name)
            add("makerVersion", maker.version)
        }
        add(diagnostic.fields)
    }
}
