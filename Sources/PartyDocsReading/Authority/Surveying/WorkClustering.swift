internal import PartyDocsCore

/// Makes one record of the citations of each official document.
///
/// Citations that share what identifies a document are one where nothing in the whole group differs and the file has at
/// most one record of it; else only those of which the same is known are one.
struct WorkClustering {
    private let works: [(facts: WorkFacts, tally: WorkTally)]
    private let index: AuthorityIndex

    init(_ works: [WorkFacts: WorkTally], index: AuthorityIndex) {
        self.works = works.map { ($0.key, $0.value, $0.key.serialized) }.sorted { $0.2.precedes($1.2) }
            .map { ($0.0, $0.1) }
        self.index = index
    }

    func extend(_ records: inout RecordTable) {
        var known: [Entity.ID: [Int]] = [:]
        for (id, group) in knownGroups() { known[id, default: []] += group }
        for (id, group) in known { extend(&records, id: id, by: group.sorted()) }
        for group in newGroups() {
            let id = AuthorityIdentifiers.id(.document, works[group[0]].facts.serialized) { records.contains($0) }
            extend(&records, id: id, by: group)
        }
    }

    private func extend(_ records: inout RecordTable, id: Entity.ID, by group: [Int]) {
        var tally = WorkTally()
        for work in group { tally.add(works[work].tally) }
        records.update(id, .document, spellings: tally.spellings.byLength) { record in
            record.reference = tally.completing(record.reference)
        }
    }

    // MARK: Groups

    private func knownGroups() -> [(Entity.ID, [Int])] {
        works.indices.compactMap { work in
            guard case .record(let position) = index.match(works[work].facts) else { return nil }
            return (index.records[position].id, [work])
        }
    }

    /// The groups of citations that no record of the file fits.
    private func newGroups() -> [[Int]] {
        let new = works.indices.filter { index.match(works[$0].facts) == .none }
        var sets = DisjointSets(count: new.count)
        var first: [WorkFacts.Key: Int] = [:]
        for (place, work) in new.enumerated() {
            for key in works[work].facts.keys {
                if let other = first[key] { sets.unite(other, place) } else { first[key] = place }
            }
        }
        return sets.groups().flatMap { group in
            let members = group.map { new[$0] }
            return isConsistent(members) ? [members] : members.map { [$0] }
        }
    }

    /// Whether nothing that the members state differs, so that they may be one document.
    private func isConsistent(_ members: [Int]) -> Bool {
        var reference = WorkReference()
        return members.allSatisfy { reference.admits(works[$0].facts) }
    }
}

/// What the members of a group state together.
private struct WorkReference {
    private var kind: [TokenKey]?
    private var number: String?
    private var year: Int?
    private var symbol: [TokenKey]?
    private var issuer: Entity.ID?
    private var day: DayRange?
    private var session: Int?
    private var term: Int?

    /// Takes over what a member states; false when something differs.
    mutating func admits(_ facts: WorkFacts) -> Bool {
        Self.take(facts.kind, into: &kind) && Self.take(facts.number, into: &number)
            && Self.take(facts.year, into: &year) && Self.take(facts.symbol, into: &symbol)
            && Self.take(facts.issuer, into: &issuer) && Self.take(facts.day, into: &day)
            && Self.take(facts.session, into: &session) && Self.take(facts.term, into: &term)
    }

    private static func take<Value: Equatable>(_ value: Value?, into known: inout Value?) -> Bool {
        guard let value else { return true }
        guard let other = known else {
            known = value
            return true
        }
        return value == other
    }
}
