internal import PartyDocsCore

extension TEIDocumentWriter {
    /// Writes entities, relations and feature structures; nothing when the document has none.
    func writeStandOff() throws {
        let structures = options.includesFeatures ? featureStructures() : []
        guard !document.entities.isEmpty || !structures.isEmpty || !blockKinds.isEmpty else { return }
        try start("standOff")
        try newLine()
        try writeEntities(.person, in: "listPerson", writePerson)
        try writeEntities(.organization, in: "listOrg", writeOrganization)
        try writeEntities(.place, in: "listPlace", writePlace)
        try writeEntities(.event, in: "listEvent", writeEvent)
        try writeEntities(.document, in: "listBibl", writeDocument)
        for entity in document.entities where !entity.kind.hasList { try writeOther(entity) }
        try writeRelations()
        for structure in structures { try write(structure) }
        try writeBlockKinds()
        try end()
        try newLine()
    }

    private func writeBlockKinds() throws {
        guard !blockKinds.isEmpty else { return }
        try start("interpGrp", [("type", "blockKind")])
        for (kind, id) in blockKinds { try element("interp", [("xml:id", id)], kind.rawValue) }
        try end()
        try newLine()
    }

    // MARK: Entities

    private func writeEntities(_ kind: EntityKind, in list: StaticString, _ write: (Entity) throws -> Void) throws {
        let entities = document.entities.filter { $0.kind == kind }
        guard !entities.isEmpty else { return }
        try start(list)
        try newLine()
        for entity in entities {
            try write(entity)
            try newLine()
        }
        try end()
        try newLine()
    }

    private func writeNames(of entity: Entity, as name: StaticString) throws {
        try element(name, [], entity.name)
        try elements(name, entity.otherNames, [("type", "other")])
    }

    private func writeIdentifiers(of entity: Entity) throws {
        for identifier in entity.identifiers { try write(identifier) }
    }

    func write(_ identifier: ExternalIdentifier) throws {
        let type = TEIToken.word(identifier.scheme)
        let scheme = type == identifier.scheme ? nil : identifier.scheme
        try element("idno", [("type", type), ("n", scheme)], identifier.value)
    }

    private func writePerson(_ person: Entity) throws {
        try start("person", [("xml:id", identifiers(person.id))])
        try writeNames(of: person, as: "persName")
        try writeIdentifiers(of: person)
        for relation in document.relations where relation.subject == person.id && isAffiliation(relation) {
            try writeAffiliation(relation)
        }
        try end()
    }

    private func writeOrganization(_ organization: Entity) throws {
        try start("org", [("xml:id", identifiers(organization.id))])
        try writeNames(of: organization, as: "orgName")
        try writeIdentifiers(of: organization)
        try end()
    }

    private func writePlace(_ place: Entity) throws {
        try start("place", [("xml:id", identifiers(place.id))])
        try writeNames(of: place, as: "placeName")
        try writeIdentifiers(of: place)
        try end()
    }

    private func writeEvent(_ event: Entity) throws {
        var attributes: [TEIAttribute] = [
            ("xml:id", identifiers(event.id)),
            ("type", event.event?.eventKind.map(TEIToken.word)),
            ("where", reference(to: event.event?.place)),
        ]
        if let date = event.event?.date { attributes += TEIDates.attributes(of: date) }
        try start("event", attributes)
        try writeIdentifiers(of: event)
        try writeNames(of: event, as: "eventName")
        try end()
    }

    private func writeDocument(_ entity: Entity) throws {
        try start(
            "bibl",
            [("xml:id", identifiers(entity.id)), ("type", entity.reference?.documentKind.map(TEIToken.word))]
        )
        try writeNames(of: entity, as: "title")
        try writeIdentifiers(of: entity)
        if let reference = entity.reference { try write(reference) }
        try end()
    }

    /// Writes what is said of an official document into a `bibl`.
    func write(_ reference: DocumentReference) throws {
        if let subject = reference.subject { try element("title", [("type", "subject")], subject) }
        if let number = reference.number { try element("idno", [("type", "number")], number) }
        if let symbol = reference.symbol { try element("idno", [("type", "symbol")], symbol) }
        if reference.issuer != nil || reference.issuerAsWritten != nil {
            let name = reference.issuerAsWritten ?? reference.issuer.flatMap { entities[$0]?.name }
            try element("author", [("ref", self.reference(to: reference.issuer))], name)
        }
        if let date = reference.date {
            try element("date", TEIDates.attributes(of: date), date.description)
        }
    }

    private func writeOther(_ entity: Entity) throws {
        var features = TEIFeatures()
        features.add("kind", entity.kind.rawValue)
        features.add("name", entity.name)
        features.add("otherNames", entity.otherNames)
        for identifier in entity.identifiers {
            features.add(
                "identifier",
                .field(["scheme": .string(identifier.scheme), "value": .string(identifier.value)])
            )
        }
        try start("fs", [("xml:id", identifiers(entity.id)), ("type", "entity")])
        try write(features)
        try end()
        try newLine()
    }

    // MARK: Relations

    /// Whether a relation stands in the `person` that holds the office.
    private func isAffiliation(_ relation: Relation) -> Bool {
        relation.kind == .holds && entities[relation.subject]?.kind == .person
    }

    private func attributes(of relation: Relation) -> [TEIAttribute] {
        let date = relation.period ?? relation.asOf
        return (date.map { TEIDates.attributes(of: $0) } ?? [])
            + [("cert", certainty(relation.certainty)), ("resp", makers.references(to: relation.makers))]
    }

    private func writeAffiliation(_ relation: Relation) throws {
        try start(
            "affiliation",
            [
                ("xml:id", identifiers(relation.id)), ("type", relation.standing.map { TEIToken.word($0.rawValue) }),
                ("ref", reference(to: relation.object)),
            ] + attributes(of: relation)
        )
        if let office = relation.office { try element("roleName", [], office) }
        if let object = relation.object, let name = entities[object]?.name {
            if relation.office != nil { try xml.text(", ") }
            try element("orgName", [("ref", reference(to: object))], name)
        }
        try end()
    }

    private func writeRelations() throws {
        let relations = document.relations.filter { !isAffiliation($0) }
        guard !relations.isEmpty else { return }
        try start("listRelation")
        try newLine()
        for relation in relations {
            try element(
                "relation",
                [
                    ("xml:id", identifiers(relation.id)), ("name", TEIToken.word(relation.kind.rawValue)),
                    ("active", reference(to: relation.subject)), ("passive", reference(to: relation.object)),
                ] + attributes(of: relation)
            )
            try newLine()
        }
        try end()
        try newLine()
    }
}

extension EntityKind {
    /// Whether TEI has a list for entities of the kind.
    fileprivate var hasList: Bool {
        self == .person || self == .organization || self == .place || self == .event || self == .document
    }
}
