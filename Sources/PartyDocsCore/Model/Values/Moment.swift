/// A date, as exact as a text gives it, with its clock time and zone where printed.
///
/// Written as in ISO 8601 and EDTF: `2020-06-02`, `2020-06-02T06:17`, `2020-10-19T16:00+07:00`, `--08-07`; a `~`
/// at the end marks an approximate date.
public struct Moment: Hashable, Sendable {
    /// The date.
    public let date: PartialDate
    /// The clock time, only with a day.
    public let time: TimeOfDay?
    /// The zone, only with a time, and only when the text or the page gives it.
    public let offset: UTCOffset?
    /// Whether the text says that the date is approximate (`khoảng năm 1990`).
    public let isApproximate: Bool

    /// Makes a moment; nil when there is a time without a day, or a zone without a time.
    ///
    /// - Parameters:
    ///   - date: The date.
    ///   - time: The clock time.
    ///   - offset: The zone.
    ///   - isApproximate: Whether the date is approximate.
    public init?(
        _ date: PartialDate,
        time: TimeOfDay? = nil,
        offset: UTCOffset? = nil,
        isApproximate: Bool = false
    ) {
        if time != nil, date.day == nil { return nil }
        if offset != nil, time == nil { return nil }
        self.date = date
        self.time = time
        self.offset = offset
        self.isApproximate = isApproximate
    }

    /// Makes a moment that is a date alone.
    ///
    /// - Parameter date: The date.
    public init(date: PartialDate) {
        self.date = date
        self.time = nil
        self.offset = nil
        self.isApproximate = false
    }
}

extension Moment: LosslessStringConvertible {
    /// The moment in its ISO 8601 form.
    public var description: String {
        var text = date.description
        if let time { text += "T" + time.description }
        if let offset { text += offset.description }
        return isApproximate ? text + "~" : text
    }

    /// Reads a moment.
    ///
    /// - Parameter description: The moment, as ``description`` writes it.
    public init?(_ description: String) {
        var rest = description[...]
        let isApproximate = rest.last == "~"
        if isApproximate { rest = rest.dropLast() }
        guard let mark = rest.firstIndex(of: "T") else {
            guard let date = PartialDate(String(rest)) else { return nil }
            self.init(date, isApproximate: isApproximate)
            return
        }
        guard let date = PartialDate(String(rest[..<mark])) else { return nil }
        let clock = rest[rest.index(after: mark)...]
        let zone = clock.firstIndex { $0 == "+" || $0 == "-" || $0 == "Z" } ?? clock.endIndex
        guard let time = TimeOfDay(String(clock[..<zone])) else { return nil }
        guard zone < clock.endIndex else {
            self.init(date, time: time, isApproximate: isApproximate)
            return
        }
        guard let offset = UTCOffset(String(clock[zone...])) else { return nil }
        self.init(date, time: time, offset: offset, isApproximate: isApproximate)
    }
}
