internal import PartyDocsCore

extension PartialDate {
    /// The number of the day in a count of days; nil unless month and day are known.
    ///
    /// Without a year it is the day of a
    /// common year.
    var dayNumber: Int? {
        guard let month, let day else { return nil }
        // Years begin with March, so that the day of the leap comes last.
        let years = (year ?? 2001) - (month < 3 ? 1 : 0)
        let months = (month + 9) % 12
        return years * 365 + years / 4 - years / 100 + years / 400 + (months * 306 + 5) / 10 + day - 1
    }
}
