internal import PartyDocsCore
internal import PartyDocsSystem

/// The clock of the machine; only the command asks it, the library never does.
enum Clock {
    /// The present second in UTC.
    static func now() -> Moment? {
        moment(secondsSinceEpoch: FileSystem.secondsSinceEpoch())
    }

    /// A second in UTC; nil before 1970 and after the year 9999.
    static func moment(secondsSinceEpoch seconds: Int) -> Moment? {
        guard seconds >= 0 else { return nil }
        let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        // Days since 1 March of year 0 of the Gregorian calendar, in eras of 400 years.
        let shifted = days + 719_468
        let day = shifted % 146_097
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
        let dayOfYear = day - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        let calendarMonth = month < 10 ? month + 3 : month - 9
        let date = PartialDate(
            year: year + shifted / 146_097 * 400 + (calendarMonth <= 2 ? 1 : 0),
            month: calendarMonth,
            day: dayOfYear - (153 * month + 2) / 5 + 1
        )
        let time = TimeOfDay(hour: rest / 3_600, minute: rest / 60 % 60, second: rest % 60)
        return date.flatMap { Moment($0, time: time, offset: UTCOffset(minutes: 0)) }
    }
}
