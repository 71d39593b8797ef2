internal import PartyDocsCore

/// The records of an authority file, found by what texts say.
struct AuthorityIndex: Sendable {
    /// What is known of a person, in the form in which it is compared.
    struct Profile: Sendable {
        let statements: [OfficeStatement]
        let documents: Set<Document.ID>
    }

    let records: [AuthorityRecord]
    /// The positions of the records.
    let positions: [Entity.ID: Int]
    /// The predecessors of each organization that has some.
    let predecessors: [Entity.ID: Set<Entity.ID>]
    private let names: [AuthorityName: [Int]]
    private let profiles: [Int: Profile]
    private let works: [WorkFacts.Key: [Int]]
    private let facts: [Int: WorkFacts]

    init(_ records: [AuthorityRecord]) {
        self.records = records
        var positions: [Entity.ID: Int] = [:]
        var predecessors: [Entity.ID: Set<Entity.ID>] = [:]
        var names: [AuthorityName: [Int]] = [:]
        var works: [WorkFacts.Key: [Int]] = [:]
        var facts: [Int: WorkFacts] = [:]
        positions.reserveCapacity(records.count)
        for (position, record) in records.enumerated() {
            positions[record.id] = position
            if !record.predecessors.isEmpty {
                predecessors[record.id] = Set(record.predecessors.map(\.organization))
            }
            for keys in record.comparableNames {
                names[AuthorityName(kind: record.kind, keys: keys), default: []].append(position)
            }
            if let reference = record.reference {
                let work = WorkFacts(reference)
                facts[position] = work
                for key in work.keys { works[key, default: []].append(position) }
            }
        }
        self.positions = positions
        self.predecessors = predecessors
        self.names = names
        self.works = works
        self.facts = facts
        profiles = Self.profiles(of: records, positions)
    }

    private static func profiles(of records: [AuthorityRecord], _ positions: [Entity.ID: Int]) -> [Int: Profile] {
        var profiles: [Int: Profile] = [:]
        for (position, record) in records.enumerated() where record.kind == .person {
            let statements = record.offices.compactMap { office in
                OfficeStatement(
                    title: office.title,
                    organization: office.organization.flatMap { id in
                        positions[id].map { (id: id, name: records[$0].name) }
                    },
                    standing: office.standing,
                    period: office.period,
                    days: office.observed.flatMap(DayRange.init(certain:))
                )
            }
            profiles[position] = Profile(statements: statements, documents: Set(record.documents))
        }
        return profiles
    }

    /// The records of a kind that bear a name.
    func records(_ kind: EntityKind, named keys: [TokenKey]) -> [Int] {
        names[AuthorityName(kind: kind, keys: keys)] ?? []
    }

    /// What is known of a person.
    func statements(of record: Int) -> [OfficeStatement] { profiles[record]?.statements ?? [] }

    /// What identifies an official document.
    func facts(of record: Int) -> WorkFacts? { facts[record] }

    // MARK: Matches

    /// The record of a kind that is known by its name alone.
    func match(_ kind: EntityKind, named keys: [TokenKey]) -> AuthorityMatch {
        AuthorityMatch(records(kind, named: keys))
    }

    /// The organization of a full name on some days: where several bear it, the one that is known to have existed then.
    func match(organization keys: [TokenKey], on days: DayRange?) -> AuthorityMatch {
        let named = records(.organization, named: keys)
        guard let days else { return AuthorityMatch(named) }
        let validities = named.map { ($0, records[$0].validity.flatMap(DayRange.init(possible:))) }
        let valid = validities.filter { $0.1.map { $0.distance(to: days) == 0 } ?? true }
        if valid.count > 1 {
            let known = AuthorityMatch(valid.filter { $0.1 != nil }.map(\.0))
            if case .record = known { return known }
        }
        return AuthorityMatch(valid.map(\.0))
    }

    /// The person that a text means, by positive evidence alone.
    func match(_ person: PersonSighting) -> AuthorityMatch {
        let named = records(.person, named: person.keys)
        if person.isOnlyOfItsName {
            let told = named.filter { profiles[$0]?.documents.contains(person.document) == true }
            if !told.isEmpty { return AuthorityMatch(told) }
        }
        let possible = named.filter { !BirthDate.excludes(records[$0].birthDate, person.birthDate) }
        let supported = possible.filter { record in
            BirthDate.isSameDay(records[record].birthDate, person.birthDate)
                || statements(of: record).contains { statement in
                    person.statements.contains { $0.supports(statement, predecessors: predecessors) }
                }
        }
        if !supported.isEmpty { return AuthorityMatch(supported) }
        return possible.count == 1 && records[possible[0]].isUnambiguous ? .record(possible[0]) : .none
    }

    /// The official document that a citation means: the only one that shares what identifies it, or of several the one
    /// of which the same is known.
    func match(_ work: WorkFacts) -> AuthorityMatch {
        var found: [Int] = []
        for key in work.keys {
            for record in works[key] ?? [] where !found.contains(record) && facts[record]?.agrees(with: work) == true {
                found.append(record)
            }
        }
        guard found.count > 1 else { return AuthorityMatch(found) }
        let same = AuthorityMatch(found.filter { facts[$0] == work })
        if case .record = same { return same }
        return .ambiguous
    }
}
