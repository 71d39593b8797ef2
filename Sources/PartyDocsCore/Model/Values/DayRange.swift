/// The days from one to another, both inside, as numbers in the order of the calendar.
package struct DayRange: Hashable, Sendable {
    /// Five years: as long as most terms of office last.
    package static let term = 5 * daysOfYear
    /// A year.
    package static let year = daysOfYear
    /// Months count as 31 days, so that a number is taken apart again without a calendar.
    private static let daysOfYear = 372
    private static let earliest = 0
    private static let latest = 10_000 * daysOfYear

    package let start: Int
    package let end: Int

    package init(start: Int, end: Int) {
        self.start = min(start, end)
        self.end = max(start, end)
    }

    /// The days of a value that are certain: of an end that is not known, the other end alone.
    ///
    /// - Parameter value: The value; nil when its year is not known.
    package init?(certain value: TemporalValue) {
        self.init(value, unknown: nil)
    }

    /// The days that a value does not exclude.
    ///
    /// - Parameter value: The value; nil when its year is not known.
    package init?(possible value: TemporalValue) {
        self.init(value, unknown: (Self.earliest, Self.latest))
    }

    private init?(_ value: TemporalValue, unknown: (start: Int, end: Int)?) {
        switch value {
        case .moment(let moment):
            guard let first = Self.first(moment), let last = Self.last(moment) else { return nil }
            self.init(start: first, end: last)
        case .period(let from, let to):
            let start: Int?
            switch from {
            case .moment(let moment): start = Self.first(moment)
            case .open: start = Self.earliest
            case .unknown: start = unknown?.start
            }
            let end: Int?
            switch to {
            case .moment(let moment): end = Self.last(moment)
            case .open: end = Self.latest
            case .unknown: end = unknown?.end
            }
            guard let known = start ?? end else { return nil }
            self.init(start: start ?? known, end: end ?? known)
        }
    }

    /// The smallest range that holds both.
    package func union(_ other: DayRange) -> DayRange {
        DayRange(start: min(start, other.start), end: max(end, other.end))
    }

    /// The days between two ranges; zero when they meet.
    package func distance(to other: DayRange) -> Int {
        max(0, max(start, other.start) - min(end, other.end))
    }

    package func contains(_ other: DayRange) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Whether the range is one day.
    package var isOneDay: Bool { start == end }

    /// The range as a date or a period of two.
    package var value: TemporalValue? {
        guard let first = Self.date(start), let last = Self.date(end) else { return nil }
        return isOneDay ? TemporalValue(first) : TemporalValue(from: first, through: last)
    }

    // MARK: Numbers

    private static func first(_ moment: Moment) -> Int? { moment.date.firstDay.flatMap(number) }

    private static func last(_ moment: Moment) -> Int? { moment.date.lastDay.flatMap(number) }

    private static func number(_ date: PartialDate) -> Int? {
        guard let year = date.year, let month = date.month, let day = date.day else { return nil }
        return year * daysOfYear + (month - 1) * 31 + day - 1
    }

    private static func date(_ number: Int) -> PartialDate? {
        PartialDate(
            year: number / daysOfYear,
            month: number % daysOfYear / 31 + 1,
            day: number % daysOfYear % 31 + 1
        )
    }
}
