/// A point or a period of time, written in EDTF (ISO 8601-2): `2020-06-01`, `2020-04/2020-06`, `2021-04/..`.
public enum TemporalValue: Hashable, Sendable {
    /// One moment, as exact as it is given.
    case moment(Moment)
    /// A period from one bound to another, both inside.
    case period(start: Bound, end: Bound)

    /// One end of a period.
    public enum Bound: Hashable, Sendable {
        /// The period ends at a moment.
        case moment(Moment)
        /// The period has no end here, or none yet (`nay`); written `..`.
        case open
        /// The end exists and is not known; written as nothing.
        case unknown
    }

    /// Makes the value of a date.
    ///
    /// - Parameter date: The date.
    public init(_ date: PartialDate) {
        self = .moment(Moment(date: date))
    }

    /// Makes a period of two dates, both inside.
    ///
    /// - Parameters:
    ///   - start: The first date.
    ///   - end: The last date.
    public init(from start: PartialDate, through end: PartialDate) {
        self = .period(start: .moment(Moment(date: start)), end: .moment(Moment(date: end)))
    }

    /// The first whole day that the value can mean; nil when its year is unknown or its start is open.
    public var firstDay: PartialDate? {
        switch self {
        case .moment(let moment), .period(.moment(let moment), _): moment.date.firstDay
        case .period: nil
        }
    }

    /// The last whole day that the value can mean; nil when its year is unknown or its end is open.
    public var lastDay: PartialDate? {
        switch self {
        case .moment(let moment), .period(_, .moment(let moment)): moment.date.lastDay
        case .period: nil
        }
    }
}

extension TemporalValue: LosslessStringConvertible {
    /// The value in EDTF.
    public var description: String {
        switch self {
        case .moment(let moment): moment.description
        case .period(let start, let end): start.description + "/" + end.description
        }
    }

    /// Reads a value in EDTF.
    ///
    /// - Parameter description: The value, as ``description`` writes it.
    public init?(_ description: String) {
        let parts = description.split(separator: "/", omittingEmptySubsequences: false)
        switch parts.count {
        case 1:
            guard let moment = Moment(description) else { return nil }
            self = .moment(moment)
        case 2:
            guard let start = Bound(String(parts[0])), let end = Bound(String(parts[1])) else { return nil }
            if case .moment = start {} else if case .moment = end {} else { return nil }
            self = .period(start: start, end: end)
        default: return nil
        }
    }
}

extension TemporalValue.Bound: LosslessStringConvertible {
    /// The bound in EDTF.
    public var description: String {
        switch self {
        case .moment(let moment): moment.description
        case .open: ".."
        case .unknown: ""
        }
    }

    /// Reads a bound in EDTF.
    ///
    /// - Parameter description: The bound, as ``description`` writes it.
    public init?(_ description: String) {
        switch description {
        case "": self = .unknown
        case "..": self = .open
        default:
            guard let moment = Moment(description) else { return nil }
            self = .moment(moment)
        }
    }
}
