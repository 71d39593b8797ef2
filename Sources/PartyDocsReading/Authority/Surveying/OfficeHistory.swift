internal import PartyDocsCore

/// The offices of a person, to which texts add.
///
/// What the file says stays. Observations of one office no more than a term apart become one entry, from the first to the
/// last.
struct OfficeHistory {
    private struct Key: Hashable {
        let post: OfficeStatement.Post
        let standing: Standing?
    }

    private let offices: [AuthorityOffice]

    init(_ offices: [AuthorityOffice]) {
        self.offices = offices
    }

    /// The offices with what texts state, the new ones after the others in an order of their own.
    func adding(_ statements: [OfficeStatement]) -> [AuthorityOffice] {
        var offices = offices
        var places: [Key: [Int]] = [:]
        for (place, office) in offices.enumerated() {
            places[Self.key(of: office), default: []].append(place)
        }
        var new: [AuthorityOffice] = []
        for (key, group) in Dictionary(grouping: statements, by: { Key(post: $0.post, standing: $0.standing) }) {
            var own = (places[key] ?? []).map { offices[$0] }
            let count = own.count
            Self.add(group, to: &own)
            for (offset, place) in (places[key] ?? []).enumerated() { offices[place] = own[offset] }
            new += own[count...]
        }
        return offices + new.sorted { Self.text($0).precedes(Self.text($1)) }
    }

    private static func key(of office: AuthorityOffice) -> Key {
        let title = NameKeys.keys(of: office.title)
        let national = OfficeTitleRules.nationalTitle(title)
        return Key(
            post: OfficeStatement.Post(
                title: national ?? title,
                organization: national == nil ? office.organization : nil
            ),
            standing: office.standing == .current ? nil : office.standing
        )
    }

    private static func text(_ office: AuthorityOffice) -> String {
        [
            office.title, office.organization?.rawValue ?? "", office.standing?.rawValue ?? "",
            office.period?.description ?? "", office.observed?.description ?? "",
        ].joined(separator: "\u{1F}")
    }

    // MARK: One office

    private static func add(_ statements: [OfficeStatement], to offices: inout [AuthorityOffice]) {
        guard let model = statements.min(by: { $0.title.precedes($1.title) }) else { return }
        for period in Set(statements.compactMap(\.period)).sorted(by: { $0.description.precedes($1.description) })
        where !offices.contains(where: { $0.period == period }) {
            offices.append(office(model, period: period))
        }
        let observed = statements.filter { $0.period == nil }
        let stated = offices.compactMap { $0.period.flatMap(DayRange.init(possible:)) }
        let days = observed.compactMap(\.days).filter { days in !stated.contains { $0.contains(days) } }
        for run in runs(of: days) { add(run, model, to: &offices) }
        if !observed.isEmpty, offices.isEmpty { offices.append(office(model)) }
    }

    /// Adds the days of a run of observations to the entry that they fit, or as an entry of their own.
    private static func add(_ days: DayRange, _ model: OfficeStatement, to offices: inout [AuthorityOffice]) {
        for place in offices.indices where offices[place].period == nil {
            let known = offices[place].observed.flatMap(DayRange.init(certain:))
            if let known, known.distance(to: days) > DayRange.term { continue }
            if offices[place].observed != nil, known == nil { continue }
            offices[place].observed = (known?.union(days) ?? days).value
            return
        }
        offices.append(office(model, observed: days.value))
    }

    /// Days that are no more than a term apart, as one.
    private static func runs(of days: [DayRange]) -> [DayRange] {
        var runs: [DayRange] = []
        for next in days.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
            if let last = runs.last, last.distance(to: next) <= DayRange.term {
                runs[runs.count - 1] = last.union(next)
            } else {
                runs.append(next)
            }
        }
        return runs
    }

    private static func office(
        _ model: OfficeStatement,
        period: TemporalValue? = nil,
        observed: TemporalValue? = nil
    ) -> AuthorityOffice {
        AuthorityOffice(
            title: model.title,
            organization: model.post.organization,
            standing: model.standing,
            period: period,
            observed: observed
        )
    }
}
