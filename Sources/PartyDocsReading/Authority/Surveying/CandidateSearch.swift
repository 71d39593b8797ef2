internal import PartyDocsCore

/// Lists the persons of one name that may be one, with what speaks for and against it.
struct CandidateSearch {
    /// With more records of one name than these, each new one is paired with the next alone.
    private static let mostPaired = 16

    let index: AuthorityIndex
    let isNew: (Entity.ID) -> Bool

    /// The pairs of some names of which at least one record is new.
    func candidates(named names: some Sequence<[TokenKey]>) -> [AuthorityCandidate] {
        names.flatMap { keys in
            let records = index.records(.person, named: keys).map { index.records[$0] }.sorted { $0.id < $1.id }
            return records.contains { isNew($0.id) } ? pairs(of: records) : []
        }
    }

    private func pairs(of records: [AuthorityRecord]) -> [AuthorityCandidate] {
        var candidates: [AuthorityCandidate] = []
        for first in records.indices {
            let end = records.count > Self.mostPaired ? min(first + 2, records.count) : records.count
            for second in (first + 1)..<max(end, first + 1)
            where isNew(records[first].id) || isNew(records[second].id) {
                candidates.append(candidate(records[first], records[second]))
            }
        }
        return candidates
    }

    private func candidate(_ first: AuthorityRecord, _ second: AuthorityRecord) -> AuthorityCandidate {
        var candidate = AuthorityCandidate(first: first.id, second: second.id)
        candidate.evidenceFor.append(AuthorityEvidence(.name, Self.both(first.name, second.name)))
        if let left = first.birthDate, let right = second.birthDate {
            let evidence = AuthorityEvidence(.birthDate, Self.both(left.description, right.description))
            if BirthDate.excludes(left, right) {
                candidate.evidenceAgainst.append(evidence)
            } else {
                candidate.evidenceFor.append(evidence)
            }
        }
        compareOffices(first, second, &candidate)
        return candidate
    }

    private func compareOffices(
        _ first: AuthorityRecord,
        _ second: AuthorityRecord,
        _ candidate: inout AuthorityCandidate
    ) {
        let left = statements(of: first)
        let right = statements(of: second)
        let posts = Set(left.map(\.post))
        if let shared = right.first(where: { posts.contains($0.post) }),
            let own = left.first(where: { $0.post == shared.post })
        {
            candidate.evidenceFor.append(AuthorityEvidence(.office, Self.both(text(own), text(shared))))
        }
        // Other offices at other times are no contradiction, and one body may be the other's.
        for own in left where own.post.organization != nil && !own.isFormer {
            let other = right.first { other in
                guard let days = own.days, let otherDays = other.days, !other.isFormer else { return false }
                return other.post.organization != nil && other.post.organization != own.post.organization
                    && days.distance(to: otherDays) <= DayRange.year
            }
            if let other {
                candidate.evidenceAgainst.append(AuthorityEvidence(.organization, Self.both(text(own), text(other))))
                return
            }
        }
    }

    private func statements(of record: AuthorityRecord) -> [OfficeStatement] {
        index.positions[record.id].map { index.statements(of: $0) } ?? []
    }

    private func text(_ statement: OfficeStatement) -> String {
        let organization = statement.post.organization.flatMap { index.positions[$0] }.map { index.records[$0].name }
        let days = statement.days?.value?.description
        return [statement.title, organization, days].compactMap(\.self).joined(separator: ", ")
    }

    private static func both(_ first: String, _ second: String) -> String {
        first == second ? first : first + " / " + second
    }
}
