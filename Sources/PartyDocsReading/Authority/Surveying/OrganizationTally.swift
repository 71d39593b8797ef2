internal import PartyDocsCore

/// What documents say of one organization.
struct OrganizationTally: Sendable {
    private var spellings = SpellingTally()
    private var parents: Set<Entity.ID> = []

    mutating func add(_ sighting: OrganizationSighting) {
        spellings.add(sighting.name)
        parents.formUnion(sighting.parents)
    }

    /// Adds it to the record of an identifier, made when it is new.
    func extend(_ records: inout RecordTable, id: Entity.ID) {
        records.update(id, .organization, spellings: spellings.byFrequency) { record in
            let known = Set(record.parents.map(\.organization))
            record.parents += parents.subtracting(known).sorted().map { AuthorityLink(organization: $0) }
        }
    }
}
