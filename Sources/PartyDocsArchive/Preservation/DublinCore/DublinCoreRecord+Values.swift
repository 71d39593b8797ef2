internal import PartyDocsCore

extension DublinCoreRecord {
    /// The values of an element, in order; some may be empty or alike.
    func values(of element: DublinCoreElement) -> [String] {
        switch element {
        case .title: texts(.title)
        case .creator: creators
        case .subject: texts("keyword") + texts("section")
        case .description: texts(.lead) + texts("description") + own { [$0.subject] }
        case .publisher: texts(.outlet) + issuers
        case .contributor: contributors
        case .date: texts(.published) + own { [$0.date?.description] } + texts(.updated)
        case .type: ["Text"] + own { [$0.documentKind] }
        case .format: document.provenance.sources.compactMap(\.mediaType)
        case .identifier: identifiers
        case .source: document.provenance.sources.compactMap(\.name)
        case .language: document.metadata.language == "und" ? [] : [document.metadata.language]
        case .relation: relations
        case .rights: [.rights, .licence, .access, .secrecy, .circulation].flatMap(texts)
        }
    }

    private func texts(_ name: MetadataName) -> [String] {
        document.metadata.all(name).map(\.valueText)
    }

    /// Values of what an official document says of itself.
    private func own(_ values: (DocumentReference) -> [String?]) -> [String] {
        document.identity.map { values($0.reference).compactMap { $0 } } ?? []
    }

    private func name(of id: Entity.ID) -> String? { document[id]?.name }

    /// The body that issued an official document, as the text names it.
    private var issuers: [String] {
        own { [$0.issuer.flatMap(name(of:)) ?? $0.issuerAsWritten] }
    }

    /// The issuer of an official document, else the authors of a text, else its agency.
    private var creators: [String] {
        if !issuers.isEmpty { return issuers }
        let authors = texts(.byline) + texts("author")
        return authors.isEmpty ? texts(.agency) : authors
    }

    /// Authors and agencies that are not its creators, and who signed it.
    private var contributors: [String] {
        let named = texts(.byline) + texts("author") + texts(.agency)
        let signers = document.identity?.signers.compactMap(name(of:)) ?? []
        return (named + signers).filter { !creators.contains($0) }
    }

    private var identifiers: [String] {
        [document.id.rawValue] + own { [$0.symbol] } + texts(.url)
            + document.metadata.all(.identifier).map { entry in
                guard case .identifier(let identifier) = entry.value else { return entry.valueText }
                return identifier.scheme + ":" + identifier.value
            }
    }

    /// The documents that this one takes the place of or changes: with the word of the relation in front.
    private var relations: [String] {
        let replaced = texts(.replaces).map { "replaces " + $0 }
        let kinds: [RelationKind] = [.replaces, .amends, .repeals]
        return replaced
            + document.relations.filter { kinds.contains($0.kind) && $0.status != .rejected && isOwn($0) }
            .compactMap { relation in
                relation.object.flatMap(name(of:)).map { relation.kind.rawValue + " " + $0 }
            }
    }

    /// Whether a relation is one of the document itself, and not of another that the text tells of.
    private func isOwn(_ relation: Relation) -> Bool {
        guard let symbol = document.identity?.reference.symbol else { return false }
        return document[relation.subject]?.reference?.symbol == symbol
    }
}
