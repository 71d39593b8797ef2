internal import PartyDocsCore

/// The days on which a code, a name or a body was in use, as far as is known.
///
/// It orders and narrows what a text can mean and never refuses what a text states.
struct Validity: Hashable, Sendable {
    /// The first day as year, month and day in one number (`2025_03_01`).
    let first: Int
    /// The last day in the same form.
    let last: Int

    static let always = Validity()

    init(from first: Int = 0, until last: Int = 9999_12_31) {
        self.first = first
        self.last = last
    }

    /// The days that a date can mean; nil when its year is unknown or its end is open.
    init?(_ date: TemporalValue) {
        guard let first = date.firstDay.flatMap(Self.day), let last = date.lastDay.flatMap(Self.day) else { return nil }
        self.init(from: first, until: last)
    }

    /// The days up to a date; nil when its year is unknown.
    init?(until date: TemporalValue) {
        guard let last = date.lastDay.flatMap(Self.day) else { return nil }
        self.init(until: last)
    }

    /// Whether there is a day in both.
    func overlaps(_ other: Validity) -> Bool {
        first <= other.last && other.first <= last
    }

    private static func day(_ date: PartialDate) -> Int? {
        guard let year = date.year, let month = date.month, let day = date.day else { return nil }
        return year * 10_000 + month * 100 + day
    }
}

extension Sequence {
    /// The elements that were in use in a time; all of them when none was, since no validity refuses a text.
    func inUse(_ time: Validity?, _ validity: (Element) -> Validity) -> [Element] {
        let all = Array(self)
        guard let time else { return all }
        let fitting = all.filter { validity($0).overlaps(time) }
        return fitting.isEmpty ? all : fitting
    }
}
