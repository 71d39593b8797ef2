internal import PartyDocsCore

extension AuthorityOffice {
    /// The office without what removed documents alone say of it; nil when nothing remains.
    ///
    /// `lost` and `kept` are the offices that removed and remaining documents give to the person; `isRecord` tells whether
    /// an organization is a record of the file.
    func remaining(
        after lost: Set<OfficeTestimony>,
        given kept: Set<OfficeTestimony>,
        isRecord: (Entity.ID) -> Bool
    ) -> AuthorityOffice? {
        let lost = lost.filter { $0.period == period && $0.mayHaveMade(self, isRecord: isRecord) }
        guard !lost.isEmpty else { return self }
        let kept = kept.filter { $0.period == period && $0.states(self) }
        guard !kept.isEmpty else { return nil }
        var office = self
        if lost.contains(where: { $0.title == title }), !kept.contains(where: { $0.title == title }) {
            office.title = kept.map(\.title).min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? title
        }
        guard let observed, let days = DayRange(certain: observed) else { return office }
        return office.remaining(of: days, lost: lost.compactMap(\.days), kept: kept.map(\.days))
    }

    /// The office with the days of observation that are not those of removed documents alone.
    private func remaining(of days: DayRange, lost: [DayRange], kept: [DayRange?]) -> AuthorityOffice? {
        let lost = lost.filter(days.contains)
        guard !lost.isEmpty else { return self }
        let dated = kept.compactMap(\.self).filter(days.contains)
        // An end that is no removed document's is that of a remaining one, or of one outside of the archive.
        let start = lost.contains { $0.start == days.start } ? dated.map(\.start).min() : days.start
        let end = lost.contains { $0.end == days.end } ? dated.map(\.end).max() : days.end
        var office = self
        guard let first = start ?? end, let last = end ?? start else {
            office.observed = nil
            return kept.contains(nil) ? office : nil
        }
        office.observed = DayRange(start: first, end: last).value
        return office
    }
}
