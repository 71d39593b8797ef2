internal import PartyDocsCore

extension PartialDate {
    /// The date one or more days later or earlier; nil unless the whole date is known.
    func moved(byDays days: Int) -> PartialDate? {
        guard let year, let month, let day else { return nil }
        let target = day + days
        if target < 1 {
            let before = month == 1 ? PartialDate(year: year - 1, month: 12) : PartialDate(year: year, month: month - 1)
            return before?.lastDay.flatMap { last in
                PartialDate(year: last.year, month: last.month, day: (last.day ?? 0) + target)
            }
        }
        let length = PartialDate.length(ofMonth: month, year: year)
        guard target > length else { return PartialDate(year: year, month: month, day: target) }
        return month == 12
            ? PartialDate(year: year + 1, month: 1, day: target - length)
            : PartialDate(year: year, month: month + 1, day: target - length)
    }
}
