internal import PartyDocsCore

/// Relations of an entity of which a mention turned out to be another's.
struct RelationRelinking {
    /// What a relation states.
    private struct Statement: Hashable {
        let kind: RelationKind
        let subject: Entity.ID
        let object: Entity.ID?
        let office: String?
        let standing: Standing?
        let period: TemporalValue?

        init(_ relation: Relation) {
            kind = relation.kind
            subject = relation.subject
            object = relation.object
            office = relation.office
            standing = relation.standing
            period = relation.period
        }
    }

    /// The former entity.
    let old: Entity.ID
    /// The entity that is meant; nil when none is.
    let new: Entity.ID?

    /// The relations with the evidence that follows the mention.
    ///
    /// - Parameters:
    ///   - relations: The relations.
    ///   - follows: Whether what is stated at a place follows the mention.
    /// - Returns: The relations; one whose evidence is of both entities becomes two, equal ones become one.
    func relations(_ relations: [Relation], where follows: (TextSpan) -> Bool) -> [Relation] {
        var taken = Set(relations.map(\.id))
        var number = relations.count
        var result: [Relation] = []
        for relation in relations {
            guard relation.subject == old || relation.object == old else {
                result.append(relation)
                continue
            }
            var kept = relation
            var moved = relation
            kept.evidence = relation.evidence.filter { !follows($0) }
            moved.evidence = relation.evidence.filter(follows)
            guard !moved.evidence.isEmpty else {
                result.append(relation)
                continue
            }
            if !kept.evidence.isEmpty {
                result.append(kept)
                repeat {
                    number += 1
                    moved.id = Relation.ID("r\(number)")
                } while !taken.insert(moved.id).inserted
            }
            if let relation = relinked(moved) { result.append(relation) }
        }
        return merged(result)
    }

    /// The relation of the entity that is meant; nil when it then says nothing.
    private func relinked(_ relation: Relation) -> Relation? {
        var relation = relation
        if relation.subject == old {
            guard let new else { return nil }
            relation.subject = new
        }
        if relation.object == old {
            // An office is held even where its body is not known.
            guard new != nil || relation.office != nil else { return nil }
            relation.object = new
        }
        return relation.subject == relation.object ? nil : relation
    }

    private func merged(_ relations: [Relation]) -> [Relation] {
        var indices: [Statement: Int] = [:]
        var result: [Relation] = []
        for relation in relations {
            let statement = Statement(relation)
            guard let index = indices[statement] else {
                indices[statement] = result.count
                result.append(relation)
                continue
            }
            result[index].evidence = Set(result[index].evidence + relation.evidence).sorted()
        }
        return result
    }
}
