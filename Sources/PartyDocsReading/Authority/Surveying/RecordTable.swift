internal import PartyDocsCore

/// The records of a file while it is extended.
struct RecordTable {
    private(set) var all: [AuthorityRecord]
    private var positions: [Entity.ID: Int] = [:]
    private let givenCount: Int

    init(_ records: [AuthorityRecord]) {
        all = records
        givenCount = records.count
        for (position, record) in records.enumerated() { positions[record.id] = position }
    }

    /// Whether a record was added.
    func isNew(_ id: Entity.ID) -> Bool {
        positions[id].map { $0 >= givenCount } ?? false
    }

    func contains(_ id: Entity.ID) -> Bool { positions[id] != nil }

    /// Changes a record, made with the first of some spellings as its name when the file does not have it.
    mutating func update(
        _ id: Entity.ID,
        _ kind: EntityKind,
        spellings: [String],
        _ change: (inout AuthorityRecord) -> Void
    ) {
        let position: Int
        if let known = positions[id] {
            position = known
        } else {
            position = all.count
            positions[id] = position
            all.append(AuthorityRecord(id: id, kind: kind, name: spellings.first ?? id.rawValue))
        }
        var variants = Set(all[position].variants)
        variants.insert(all[position].name)
        all[position].variants += spellings.filter { variants.insert($0).inserted }.sorted { $0.precedes($1) }
        change(&all[position])
    }

    /// Adds the sightings of one person.
    ///
    /// - Returns: The sightings with the record that they are now part of.
    mutating func add(_ group: PersonGroup) -> [(sighting: PersonSighting, record: Entity.ID)] {
        let id = group.record ?? newID(group)
        update(id, .person, spellings: group.spellings) { record in
            record.birthDate = record.birthDate ?? group.birthDate
            record.offices = OfficeHistory(record.offices).adding(group.sightings.flatMap(\.statements))
        }
        return group.sightings.map { ($0, id) }
    }

    /// The identifier of a group that has no record; a record of the same first sighting is its own, from an earlier run.
    private func newID(_ group: PersonGroup) -> Entity.ID {
        group.newID { id in
            guard let position = positions[id] else { return false }
            return all[position].kind != .person || !all[position].comparableNames.contains(group.sightings[0].keys)
        }
    }

    /// Notes that the name of a person means them in a document.
    mutating func tell(_ document: Document.ID, of id: Entity.ID) {
        guard let position = positions[id], !all[position].documents.contains(document) else { return }
        all[position].documents.append(document)
        all[position].documents.sort()
    }
}
