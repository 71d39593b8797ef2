internal import PartyDocsCore

/// The comparison of dates of birth.
enum BirthDate {
    /// Whether two dates are the same whole day, which two persons of one name hardly share.
    static func isSameDay(_ left: TemporalValue?, _ right: TemporalValue?) -> Bool {
        guard let day = wholeDay(left) else { return false }
        return day == wholeDay(right)
    }

    /// Whether two dates cannot be of one person.
    static func excludes(_ left: TemporalValue?, _ right: TemporalValue?) -> Bool {
        guard let left = left.flatMap(DayRange.init(possible:)), let right = right.flatMap(DayRange.init(possible:))
        else { return false }
        return left.distance(to: right) > 0
    }

    /// The day of a date of which year, month and day are known; nil for any other.
    static func wholeDay(_ value: TemporalValue?) -> DayRange? {
        guard let days = value.flatMap(DayRange.init(certain:)), days.isOneDay else { return nil }
        return days
    }
}
