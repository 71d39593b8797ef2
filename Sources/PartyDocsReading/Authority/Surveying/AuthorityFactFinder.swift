internal import PartyDocsCore

/// Finds what a document says that an authority file can keep; one use, one document.
struct AuthorityFactFinder {
    private let document: Document
    private let index: AuthorityIndex
    private let fullNames: FullNameRule
    /// The days of the text.
    private let days: DayRange?
    private var facts = AuthorityFacts()
    /// The records of the organizations of the document, those that the file does not have yet included.
    private var organizations: [Entity.ID: (id: Entity.ID, name: String)] = [:]

    init(_ document: Document, index: AuthorityIndex, fullNames: FullNameRule) {
        self.document = document
        self.index = index
        self.fullNames = fullNames
        days = document.metadata.published.flatMap(DayRange.init(certain:))
    }

    consuming func find() -> AuthorityFacts {
        findOrganizations()
        findPersons()
        findWorks()
        findOthers()
        return facts
    }

    // MARK: Organizations

    private mutating func findOrganizations() {
        let classes = classes()
        var places: [Entity.ID: Int] = [:]
        for entity in document.entities where entity.kind == .organization && !classes.contains(entity.id) {
            let keys = NameKeys.keys(of: entity.name)
            guard !keys.isEmpty, let record = record(of: entity, keys) else { continue }
            organizations[entity.id] = (record, entity.name)
            places[entity.id] = facts.organizations.count
            facts.organizations.append(OrganizationSighting(record: record, name: entity.name))
        }
        for relation in document.relations where relation.kind == .partOf && relation.status != .rejected {
            guard let place = places[relation.subject],
                let parent = relation.object.flatMap({ organizations[$0]?.id }),
                parent != facts.organizations[place].record
            else { continue }
            facts.organizations[place].parents.append(parent)
        }
    }

    /// The record of an organization: that of the file, or the one that its full name will have.
    private mutating func record(of entity: Entity, _ keys: [TokenKey]) -> Entity.ID? {
        switch index.match(organization: keys, on: days) {
        case .record(let position):
            facts.known[entity.id] = index.records[position].id
            return index.records[position].id
        case .ambiguous:
            facts.ambiguous.append(entity.id)
            return nil
        case .none:
            guard fullNames.isFull(entity.name) else { return nil }
            return AuthorityIdentifiers.id(.organization, AuthorityIdentifiers.text(keys)) {
                index.positions[$0] != nil
            }
        }
    }

    /// The entities that are a class of bodies (`các Sở`), not a body.
    private func classes() -> Set<Entity.ID> {
        let annotations = document.annotations.filter { $0.form == .classOf && $0.status != .rejected }
        return Set(annotations.compactMap(\.entity))
    }

    // MARK: Persons

    private mutating func findPersons() {
        let statements = officeStatements()
        let births = BirthDateFinder(document).dates()
        var counts: [[TokenKey]: Int] = [:]
        for entity in document.entities where entity.kind == .person {
            let keys = NameKeys.keys(of: entity.name)
            // One word is what several persons are called.
            guard keys.count > 1 else { continue }
            let position = counts[keys, default: 0]
            counts[keys] = position + 1
            facts.persons.append(
                PersonSighting(
                    document: document.id,
                    entity: entity.id,
                    name: entity.name,
                    keys: keys,
                    position: position,
                    isOnlyOfItsName: true,
                    birthDate: births[entity.id],
                    statements: statements[entity.id] ?? []
                )
            )
        }
        for place in facts.persons.indices {
            facts.persons[place].isOnlyOfItsName = counts[facts.persons[place].keys] == 1
            note(index.match(facts.persons[place]), of: facts.persons[place].entity)
        }
    }

    private func officeStatements() -> [Entity.ID: [OfficeStatement]] {
        var statements: [Entity.ID: [OfficeStatement]] = [:]
        let kinds: [RelationKind] = [.holds, .appointed, .released]
        for relation in document.relations where kinds.contains(relation.kind) && relation.status != .rejected {
            guard let title = relation.office,
                let statement = OfficeStatement(
                    title: title,
                    organization: relation.object.flatMap { organizations[$0] },
                    standing: relation.kind == .released ? .former : relation.standing,
                    period: relation.period,
                    days: relation.asOf.flatMap(DayRange.init(certain:)) ?? days
                ), statements[relation.subject]?.contains(statement) != true
            else { continue }
            statements[relation.subject, default: []].append(statement)
        }
        return statements
    }

    // MARK: Official documents and others

    private mutating func findWorks() {
        for entity in document.entities where entity.kind == .document {
            guard var reference = entity.reference else { continue }
            reference.issuer = reference.issuer.flatMap { organizations[$0]?.id }
            let work = WorkFacts(reference)
            guard !work.keys.isEmpty else { continue }
            reference.fields = [:]
            facts.works.append(WorkSighting(entity: entity.id, name: entity.name, reference: reference, facts: work))
            note(index.match(work), of: entity.id)
        }
    }

    private mutating func findOthers() {
        let kinds: [EntityKind] = [.person, .organization, .document]
        for entity in document.entities where !kinds.contains(entity.kind) {
            note(index.match(entity.kind, named: NameKeys.keys(of: entity.name)), of: entity.id)
        }
    }

    private mutating func note(_ match: AuthorityMatch, of entity: Entity.ID) {
        switch match {
        case .record(let position): facts.known[entity] = index.records[position].id
        case .ambiguous: facts.ambiguous.append(entity)
        case .none: break
        }
    }
}
