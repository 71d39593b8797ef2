internal import PartyDocsCore

extension LinkingState {
    /// What a text says as of its date: who holds an office, and who came into one or left it.
    private static let datedKinds: Set<RelationKind> = [.holds, .appointed, .released]

    /// The annotations, entities and relations, with identifiers in order of first mention.
    func result() -> LinkedFindings {
        let order = clustersInOrder()
        var ids: [Int: Entity.ID] = [:]
        for (number, cluster) in order.enumerated() { ids[cluster] = Entity.ID("e\(number + 1)") }
        return LinkedFindings(
            annotations: annotations(ids),
            entities: order.map { entity($0, ids) },
            relations: relations(ids)
        )
    }

    /// The clusters that mentions, values, entities or relations refer to: first those with mentions, by position.
    private func clustersInOrder() -> [Int] {
        var order: [Int] = []
        var seen = Set<Int>()
        func add(_ cluster: Int) {
            let cluster = root(cluster)
            if seen.insert(cluster).inserted { order.append(cluster) }
        }
        for mention in mentions.indices { mentions[mention].cluster.map(add) }
        for reference in references { add(reference.cluster) }
        for link in links {
            add(link.subject)
            link.object.map(add)
        }
        var index = 0
        while index < order.count {
            if [.document, .event].contains(clusters[order[index]].kind) { clusters[order[index]].body.map(add) }
            index += 1
        }
        return order
    }

    private func annotations(_ ids: [Int: Entity.ID]) -> [Annotation] {
        var annotations = mentions.map { mention in
            var annotation = mention.annotation
            annotation.entity = mention.cluster.flatMap { ids[root($0)] }
            return annotation
        }
        for reference in references {
            guard let id = ids[root(reference.cluster)] else { continue }
            annotations[reference.mention].value.fill(reference.field, with: id)
        }
        return annotations
    }

    private func entity(_ index: Int, _ ids: [Int: Entity.ID]) -> Entity {
        let cluster = clusters[index]
        let body = cluster.body.flatMap { ids[root($0)] }
        var entity = Entity(id: ids[index] ?? "e0", kind: cluster.kind, name: cluster.name)
        entity.otherNames = cluster.forms.filter { $0 != cluster.name }
        if cluster.kind == .document {
            entity.reference = cluster.reference
            entity.reference?.issuer = body
        } else if cluster.kind == .event {
            entity.event = cluster.event
            entity.event?.body = body
            entity.event?.chairs = unique((clusterChairs[index] ?? []).compactMap { ids[root($0)] })
        }
        return entity
    }

    /// The relations; those that say the same are one, with the evidence of all.
    private func relations(_ ids: [Int: Entity.ID]) -> [Relation] {
        struct Statement: Hashable {
            let kind: RelationKind
            let subject: Entity.ID
            let object: Entity.ID?
            let office: String?
            let standing: Standing?
        }
        var relations: [Relation] = []
        var indices: [Statement: Int] = [:]
        for link in links.sorted(by: { $0.evidence < $1.evidence }) {
            guard let subject = ids[root(link.subject)] else { continue }
            let statement = Statement(
                kind: link.kind,
                subject: subject,
                object: link.object.flatMap { ids[root($0)] },
                office: link.office,
                standing: link.standing
            )
            if let index = indices[statement] {
                // Links come sorted, so equal evidence stands together.
                if relations[index].evidence.last != link.evidence { relations[index].evidence.append(link.evidence) }
                continue
            }
            indices[statement] = relations.count
            relations.append(
                Relation(
                    id: Relation.ID("r\(relations.count + 1)"),
                    kind: link.kind,
                    subject: subject,
                    object: statement.object,
                    office: link.office,
                    standing: link.standing,
                    asOf: Self.datedKinds.contains(link.kind) ? context.metadata.published : nil,
                    evidence: [link.evidence],
                    makers: [maker]
                )
            )
        }
        return relations
    }

    private func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen = Set<Value>()
        return values.filter { seen.insert($0).inserted }
    }
}

extension AnnotationValue {
    /// Fills a reference to an entity.
    fileprivate mutating func fill(_ field: LinkingState.Reference, with id: Entity.ID) {
        switch (self, field) {
        case (.office(var value), .officeOrganization):
            value.organization = id
            self = .office(value)
        case (.office(var value), .officeHolder):
            value.holder = id
            self = .office(value)
        case (.citation(var value), .citationIssuer):
            value.reference.issuer = id
            self = .citation(value)
        case (.event(var value), .eventBody):
            value.body = id
            self = .event(value)
        case (.event(var value), .eventChair):
            if !value.chairs.contains(id) { value.chairs.append(id) }
            self = .event(value)
        case (.date(var value), .dateBody):
            value.body = id
            self = .date(value)
        default: break
        }
    }
}
