internal import PartyDocsCore

extension AnnotationValue {
    /// Whether the value names an entity.
    func refers(to entity: Entity.ID) -> Bool {
        switch self {
        case .office(let value): value.organization == entity || value.holder == entity
        case .citation(let value): value.reference.issuer == entity
        case .event(let value): value.refers(to: entity)
        case .date(let value): value.body == entity
        case .quotation(let value): value.speaker == entity
        case .assessment(let value): value.issuer == entity || value.addressee == entity
        case .person, .organization, .quantity, .place, .honorific, .other: false
        }
    }

    /// Names another entity wherever one was named, or none.
    mutating func replaceReferences(to old: Entity.ID, with new: Entity.ID?) {
        switch self {
        case .office(var value):
            if value.organization == old { value.organization = new }
            if value.holder == old { value.holder = new }
            self = .office(value)
        case .citation(var value):
            value.reference.replaceReferences(to: old, with: new)
            self = .citation(value)
        case .event(var value):
            value.replaceReferences(to: old, with: new)
            self = .event(value)
        case .date(var value):
            if value.body == old { value.body = new }
            self = .date(value)
        case .quotation(var value):
            if value.speaker == old { value.speaker = new }
            self = .quotation(value)
        case .assessment(var value):
            if value.issuer == old { value.issuer = new }
            if value.addressee == old { value.addressee = new }
            self = .assessment(value)
        case .person, .organization, .quantity, .place, .honorific, .other: break
        }
    }
}

extension DocumentReference {
    /// Names another issuer where one was named, or none.
    mutating func replaceReferences(to old: Entity.ID, with new: Entity.ID?) {
        if issuer == old { issuer = new }
    }
}

extension EventValue {
    /// Whether the event names an entity.
    func refers(to entity: Entity.ID) -> Bool {
        body == entity || place == entity || chairs.contains(entity) || participants.contains(entity)
    }

    /// Names another entity wherever one was named, or none.
    mutating func replaceReferences(to old: Entity.ID, with new: Entity.ID?) {
        if body == old { body = new }
        if place == old { place = new }
        chairs = Self.replacing(old, with: new, in: chairs)
        participants = Self.replacing(old, with: new, in: participants)
    }

    private static func replacing(_ old: Entity.ID, with new: Entity.ID?, in ids: [Entity.ID]) -> [Entity.ID] {
        guard ids.contains(old) else { return ids }
        var result: [Entity.ID] = []
        for id in ids {
            let id = id == old ? new : id
            if let id, !result.contains(id) { result.append(id) }
        }
        return result
    }
}
