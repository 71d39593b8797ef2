internal import PartyDocsCore

/// Makes groups of the persons of one name that positive evidence shows to be one.
///
/// Evidence joins: what is one with a second that is one with a third is one with the third. Where a group would hold
/// two records of the file, or dates of birth that differ, it is taken apart: each keeps the record that it leads to
/// itself, and the others are joined without the records.
struct PersonClustering {
    private let sightings: [PersonSighting]
    /// The positions of the records that bear the name.
    private let given: [Int]
    private let index: AuthorityIndex

    init(_ sightings: Set<PersonSighting>, index: AuthorityIndex) {
        self.sightings = sightings.sorted { left, right in
            if left.document != right.document { return left.document < right.document }
            return left.position != right.position ? left.position < right.position : left.entity < right.entity
        }
        self.index = index
        given = sightings.first.map { index.records(.person, named: $0.keys) } ?? []
    }

    /// The groups that hold sightings.
    func groups() -> [PersonGroup] {
        let places = Dictionary(uniqueKeysWithValues: given.enumerated().map { ($1, sightings.count + $0) })
        var sets = DisjointSets(count: sightings.count + given.count)
        var matched: [Int: Int] = [:]
        for (number, sighting) in sightings.enumerated() {
            guard case .record(let record) = index.match(sighting), let place = places[record] else { continue }
            matched[number] = record
            sets.unite(number, place)
        }
        join(Array(0..<sightings.count + given.count), in: &sets)
        joinUndated(in: &sets)
        var joined: [Entity.ID: [Int]] = [:]
        var new: [[Int]] = []
        for group in sets.groups() {
            let members = group.filter { $0 < sightings.count }
            let records = group.filter { $0 >= sightings.count }.map { given[$0 - sightings.count] }
            guard records.count < 2, !isContradictory(group) else {
                for member in members {
                    if let record = matched[member] { joined[index.records[record].id, default: []].append(member) }
                }
                new += apart(members.filter { matched[$0] == nil })
                continue
            }
            if let record = records.first {
                joined[index.records[record].id, default: []] += members
            } else {
                new.append(members)
            }
        }
        return joined.filter { !$0.value.isEmpty }
            .map { PersonGroup(record: $0.key, sightings: $0.value.sorted().map { sightings[$0] }) }
            + new.map { PersonGroup(record: nil, sightings: $0.map { sightings[$0] }) }
    }

    private func birthDate(_ node: Int) -> TemporalValue? {
        node < sightings.count ? sightings[node].birthDate : index.records[given[node - sightings.count]].birthDate
    }

    private func statements(_ node: Int) -> [OfficeStatement] {
        node < sightings.count ? sightings[node].statements : index.statements(of: given[node - sightings.count])
    }

    // MARK: Contradictions

    /// Whether dates of birth differ; the earliest and the latest tell it for all.
    private func isContradictory(_ nodes: [Int]) -> Bool {
        let days = nodes.compactMap { birthDate($0).flatMap(DayRange.init(possible:)) }
        guard let latestStart = days.map(\.start).max(), let earliestEnd = days.map(\.end).min() else { return false }
        return latestStart > earliestEnd
    }

    /// The groups of sightings that contradict each other: those of one date of birth, and those without any.
    private func apart(_ members: [Int]) -> [[Int]] {
        var byBirth: [String: [Int]] = [:]
        var others: [Int] = []
        for member in members {
            if let date = sightings[member].birthDate {
                byBirth[date.description, default: []].append(member)
            } else {
                others.append(member)
            }
        }
        var sets = DisjointSets(count: sightings.count)
        join(others, in: &sets)
        let isOther = Set(others)
        return Array(byBirth.values) + sets.groups().filter { isOther.contains($0[0]) }
    }

    // MARK: Evidence

    private struct Point {
        let node: Int
        let days: DayRange
        let isFormer: Bool
    }

    /// Joins what evidence shows to be one, in time that grows with the evidence as sorting does.
    private func join(_ nodes: [Int], in sets: inout DisjointSets) {
        var births: [DayRange: Int] = [:]
        var points: [OfficeStatement.Post: [Point]] = [:]
        for node in nodes {
            if let day = BirthDate.wholeDay(birthDate(node)) {
                if let other = births[day] { sets.unite(other, node) } else { births[day] = node }
            }
            for statement in statements(node) where statement.isDistinctive {
                guard let days = statement.days else { continue }
                points[statement.post, default: []].append(
                    Point(node: node, days: days, isFormer: statement.isFormer)
                )
            }
        }
        for post in points.keys {
            points[post]?.sort { left, right in
                if left.days.start != right.days.start { return left.days.start < right.days.start }
                return left.isFormer != right.isFormer ? right.isFormer : left.node < right.node
            }
        }
        for run in points.values { join(run, in: &sets) }
        if !index.predecessors.isEmpty { joinSuccessions(points, in: &sets) }
    }

    /// Joins the holders of one office: each to the one before, when no more than a term lies between them, and who held
    /// it before to the last one that holds it.
    private func join(_ points: [Point], in sets: inout DisjointSets) {
        var holder: Point?
        var former: Point?
        for point in points {
            if point.isFormer {
                if let holder { sets.unite(holder.node, point.node) }
                if let former, former.days.distance(to: point.days) <= DayRange.term {
                    sets.unite(former.node, point.node)
                }
                former = point
            } else {
                if let last = holder, last.days.distance(to: point.days) <= DayRange.term {
                    sets.unite(last.node, point.node)
                    // What began earlier may last longer.
                    if last.days.end > point.days.end { continue }
                }
                holder = point
            }
        }
    }

    /// Joins the holder of an office to the holder of the same in the body that came before, when that is one body alone.
    private func joinSuccessions(_ points: [OfficeStatement.Post: [Point]], in sets: inout DisjointSets) {
        for (post, run) in points {
            guard let organization = post.organization, let predecessors = index.predecessors[organization] else {
                continue
            }
            for point in run where !point.isFormer {
                let earlier = predecessors.compactMap { predecessor in
                    points[OfficeStatement.Post(title: post.title, organization: predecessor)]
                        .flatMap { Self.last(before: point, in: $0) }
                }
                if earlier.count == 1 { sets.unite(earlier[0].node, point.node) }
            }
        }
    }

    /// The last of some holders who began no later than another and no more than a term before.
    private static func last(before point: Point, in points: [Point]) -> Point? {
        var low = 0
        var high = points.count
        while low < high {
            let middle = (low + high) / 2
            if points[middle].days.start <= point.days.start { low = middle + 1 } else { high = middle }
        }
        let found = points[..<low].last { !$0.isFormer }
        return found.flatMap { $0.days.distance(to: point.days) <= DayRange.term ? $0 : nil }
    }

    /// Joins who is said to hold an office in texts without a date to the only group that holds it, as a later run would.
    private func joinUndated(in sets: inout DisjointSets) {
        let groups = sets.groups()
        let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1[0], $0) })
        var holders: [OfficeStatement.Post: Set<Int>] = [:]
        var undated: [(group: Int, posts: Set<OfficeStatement.Post>)] = []
        for group in groups {
            let distinctive = group.flatMap(statements).filter(\.isDistinctive)
            let posts = Set(distinctive.map(\.post))
            if distinctive.allSatisfy({ $0.days == nil }), group.allSatisfy({ $0 < sightings.count }) {
                undated.append((group[0], posts))
            } else {
                for post in posts { holders[post, default: []].insert(group[0]) }
            }
        }
        for (group, posts) in undated {
            let targets = posts.reduce(into: Set<Int>()) { $0.formUnion(holders[$1] ?? []) }
            guard targets.count == 1, let target = targets.first, let own = places[group], let other = places[target],
                !isContradictory(groups[own] + groups[other])
            else { continue }
            sets.unite(group, target)
        }
    }
}
