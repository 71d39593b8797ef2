internal import PartyDocsCore

/// A query, made ready to be compared with many records.
struct QueryMatcher {
    private let title: SearchPattern?
    private let person: SearchPattern?
    private let symbol: SymbolPattern?
    private let status: ArchiveEntry.Status?
    private let dates: Dates

    private enum Dates {
        case any
        case range(first: Int?, last: Int?)
        case none
    }

    init(_ query: ArchiveQuery) {
        title = query.title.map(SearchPattern.init)
        person = query.person.map(SearchPattern.init)
        symbol = query.symbol.map(SymbolPattern.init)
        status = query.status
        let bounds = [query.from, query.through].compactMap(\.self)
        if bounds.isEmpty {
            dates = .any
        } else if bounds.contains(where: { $0.year == nil }) {
            dates = .none
        } else {
            dates = .range(first: Self.days(query.from)?.start, last: Self.days(query.through)?.end)
        }
    }

    /// Whether a record meets all conditions; cheap ones are looked at first.
    func matches(_ entry: ArchiveEntry) -> Bool {
        if let status, entry.status != status { return false }
        if let symbol, !symbol.matches(entry.symbol) { return false }
        guard matchesDates(entry) else { return false }
        if let title, !title.occurs(in: entry.title) { return false }
        if let person, !entry.persons.contains(where: person.occurs) { return false }
        return true
    }

    private func matchesDates(_ entry: ArchiveEntry) -> Bool {
        switch dates {
        case .any: return true
        case .none: return false
        case .range(let first, let last):
            return [entry.published, entry.issued].contains { text in
                guard let days = TemporalValue(text).flatMap(DayRange.init(possible:)) else { return false }
                return days.end >= first ?? days.end && days.start <= last ?? days.start
            }
        }
    }

    private static func days(_ date: PartialDate?) -> DayRange? {
        date.flatMap { DayRange(possible: TemporalValue($0)) }
    }
}
