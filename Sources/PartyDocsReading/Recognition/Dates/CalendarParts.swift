internal import PartyDocsCore

/// The parts of a calendar date that an expression prints.
struct CalendarParts: Hashable {
    var year: Int?
    var month: Int?
    var day: Int?

    /// The parts as a date; nil when the calendar has no such day.
    var date: PartialDate? { PartialDate(year: year, month: month, day: day) }
}
