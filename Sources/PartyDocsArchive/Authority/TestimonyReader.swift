internal import PartyDocsCore

/// Collects what one document says of its entities.
struct TestimonyReader {
    private let document: Document
    private var testimonies: [Entity.ID: Testimony] = [:]

    /// The most bytes between a name and the date of birth that follows it.
    private static let longestGap = 48

    init(_ document: Document) {
        self.document = document
        for entity in document.entities { readEntity(entity) }
        for relation in document.relations { readRelation(relation) }
        readBirthDates()
    }

    /// What the document says of an entity.
    func testimony(of entity: Entity.ID) -> Testimony { testimonies[entity] ?? Testimony() }

    private mutating func readEntity(_ entity: Entity) {
        var testimony = Testimony()
        testimony.names = Set([entity.name] + entity.otherNames)
        if let reference = entity.reference { testimony.references.insert(reference) }
        if case .string(let text) = entity.fields["birthDate"], let date = TemporalValue(text) {
            testimony.birthDates.insert(date)
        }
        testimonies[entity.id] = testimony
    }

    private mutating func readRelation(_ relation: Relation) {
        if let office = OfficeTestimony(relation, published: document.metadata.published) {
            testimonies[relation.subject]?.offices.insert(office)
        } else if relation.kind == .partOf, relation.status != .rejected, let parent = relation.object {
            testimonies[relation.subject]?.parents.insert(parent)
        }
    }

    /// Takes a date that follows a name and `sinh`, or one like it, for a date of birth.
    private mutating func readBirthDates() {
        var dates: Set<TemporalValue> = []
        var person: (entity: Entity.ID, end: TextOffset)?
        for annotation in document.annotations where annotation.status != .rejected {
            if annotation.kind == .person {
                person = annotation.entity.map { ($0, annotation.hull.end) }
            } else if case .date(let value) = annotation.value, let date = value.temporal {
                dates.insert(date)
                if let person, isBirth(from: person.end, to: annotation.hull.start) {
                    testimonies[person.entity]?.birthDates.insert(date)
                }
            }
        }
        for entity in document.entities where entity.kind == .person { testimonies[entity.id]?.dates = dates }
    }

    private func isBirth(from end: TextOffset, to start: TextOffset) -> Bool {
        guard end <= start, start.utf8 - end.utf8 <= Self.longestGap else { return false }
        return SearchPattern("sinh").occurs(in: String(document[TextSpan(start: end, end: start)]))
    }
}
