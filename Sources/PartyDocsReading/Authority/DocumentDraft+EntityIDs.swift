internal import PartyDocsCore

extension DocumentDraft {
    /// The identifiers of all that is no entity.
    var identifiersBesidesEntities: Set<String> {
        var identifiers: Set<String> = [id.rawValue]
        for block in blocks { identifiers.insert(block.id.rawValue) }
        for annotation in annotations { identifiers.insert(annotation.id.rawValue) }
        for relation in relations { identifiers.insert(relation.id.rawValue) }
        var open = sections
        while let section = open.popLast() {
            identifiers.insert(section.id.rawValue)
            open += section.children
        }
        return identifiers
    }

    /// Gives entities other identifiers, wherever they stand; entities that get the same become one.
    mutating func replaceEntityIDs(_ ids: [Entity.ID: Entity.ID]) {
        guard !ids.isEmpty else { return }
        func new(_ id: Entity.ID) -> Entity.ID { ids[id] ?? id }
        for place in annotations.indices {
            annotations[place].entity = annotations[place].entity.map(new)
            annotations[place].value.replaceEntityIDs(new)
        }
        let count = entities.count
        entities = Self.joined(entities, new)
        for place in relations.indices {
            relations[place].subject = new(relations[place].subject)
            relations[place].object = relations[place].object.map(new)
        }
        if entities.count < count { relations = Self.joined(relations) }
        if let issuer = identity?.reference.issuer { identity?.reference.issuer = new(issuer) }
        if let signers = identity?.signers { identity?.signers = signers.map(new) }
    }

    private static func joined(_ entities: [Entity], _ new: (Entity.ID) -> Entity.ID) -> [Entity] {
        var joined: [Entity] = []
        var places: [Entity.ID: Int] = [:]
        for entity in entities {
            var entity = entity
            entity.id = new(entity.id)
            if let issuer = entity.reference?.issuer { entity.reference?.issuer = new(issuer) }
            entity.event?.replaceEntityIDs(new)
            if let place = places[entity.id] {
                joined[place].join(entity)
            } else {
                places[entity.id] = joined.count
                joined.append(entity)
            }
        }
        return joined
    }

    /// The relations, those that say the same as one, without those of a thing to itself.
    private static func joined(_ relations: [Relation]) -> [Relation] {
        var joined: [Relation] = []
        var places: [Relation: Int] = [:]
        for relation in relations where relation.subject != relation.object {
            var statement = relation
            statement.id = "r"
            statement.evidence = []
            if let place = places[statement] {
                for span in relation.evidence where !joined[place].evidence.contains(span) {
                    joined[place].evidence.append(span)
                }
                joined[place].evidence.sort()
            } else {
                places[statement] = joined.count
                joined.append(relation)
            }
        }
        return joined
    }
}

extension Entity {
    /// Takes over what is known of another entity that is the same.
    fileprivate mutating func join(_ other: Entity) {
        for form in [other.name] + other.otherNames where form != name && !otherNames.contains(form) {
            otherNames.append(form)
        }
        for identifier in other.identifiers where !identifiers.contains(identifier) { identifiers.append(identifier) }
        if let reference = other.reference {
            if self.reference == nil { self.reference = reference } else { self.reference?.fill(from: reference) }
        }
        event = event ?? other.event
        for field in other.fields where fields[field.name] == nil { fields[field.name] = field.value }
    }
}

extension EventValue {
    fileprivate mutating func replaceEntityIDs(_ new: (Entity.ID) -> Entity.ID) {
        body = body.map(new)
        place = place.map(new)
        chairs = chairs.map(new).withoutRepetitions
        participants = participants.map(new).withoutRepetitions
    }
}

extension AnnotationValue {
    fileprivate mutating func replaceEntityIDs(_ new: (Entity.ID) -> Entity.ID) {
        switch self {
        case .office(var value):
            value.organization = value.organization.map(new)
            value.holder = value.holder.map(new)
            self = .office(value)
        case .citation(var value):
            value.reference.issuer = value.reference.issuer.map(new)
            self = .citation(value)
        case .event(var value):
            value.replaceEntityIDs(new)
            self = .event(value)
        case .date(var value):
            value.body = value.body.map(new)
            self = .date(value)
        case .quotation(var value):
            value.speaker = value.speaker.map(new)
            self = .quotation(value)
        case .assessment(var value):
            value.issuer = value.issuer.map(new)
            value.addressee = value.addressee.map(new)
            self = .assessment(value)
        case .person, .organization, .quantity, .place, .honorific, .other: break
        }
    }
}

extension Array where Element: Hashable {
    fileprivate var withoutRepetitions: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
