internal import PartyDocsCore

/// A date or period as the text prints it, before a missing year is inferred.
struct DateExpression {
    /// Where the expression stands.
    var tokens: Range<Int>
    var kind: DateKind
    /// The date, or the first of a period; nil when the expression has no calendar value.
    var start: CalendarParts?
    /// The last of a period.
    var end: CalendarParts?
    /// Whether the period goes on (`4/2021 - nay`).
    var isOpen = false
    var time: TimeOfDay?
    var offset: UTCOffset?
    var partOfDay: PartOfDay?
    var weekday: Int?
    var termNumber: Int?
    var isLunar = false
    /// For a word such as `hôm qua`: the days between the day of publication and the day meant.
    var daysFromPublication: Int?

    /// Whether the year was taken from another expression as this one was read.
    var hasBorrowedYear = false

    /// For a word such as `năm ngoái`: the years between the year of publication and the year meant.
    var yearsFromPublication: Int?

    /// Whether the year is printed; nil when the question does not arise.
    var isYearStated: Bool? {
        guard let start, !isLunar else { return nil }
        return !hasBorrowedYear && (start.year != nil || end?.year != nil)
    }

    /// Whether a year has to be found elsewhere.
    var lacksYear: Bool { start != nil && start?.year == nil && end?.year == nil && !isLunar }

    /// Whether the expression tells which year the text is about: a day, a month or a quarter with its year.
    var isPrecise: Bool { start?.year != nil && start?.month != nil || end?.year != nil && end?.month != nil }

    /// The value in the calendar; nil when the expression has none or names no real day.
    var temporal: TemporalValue? {
        guard !isLunar, let first = start?.date else { return nil }
        if isOpen { return .period(start: .moment(Moment(date: first)), end: .open) }
        if let end { return end.date.map { TemporalValue(from: first, through: $0) } }
        return Moment(first, time: time, offset: offset).map { .moment($0) }
    }

    /// Puts a year where none is printed.
    mutating func setYear(_ year: Int) {
        if start?.year == nil { start?.year = year }
        if end != nil, end?.year == nil { end?.year = year }
    }
}
