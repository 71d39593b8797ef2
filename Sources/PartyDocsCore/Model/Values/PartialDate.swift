/// A date of the Gregorian calendar of which any part may be unknown.
///
/// Written as in ISO 8601 and EDTF: `2020-08-07`, `2020-08`, `2020`; without a year as in ISO 8601:2000,
/// section 5.2.1.3: `--08-07`, `--08`, `---07`.
public struct PartialDate: Hashable, Sendable {
    /// The year, from 1 to 9999.
    public let year: Int?
    /// The month, from 1 to 12.
    public let month: Int?
    /// The day of the month, from 1.
    public let day: Int?

    /// Makes a date from the parts that are known.
    ///
    /// Nil when a part is out of its range, no part is known, a day is known in a year without its month, or the
    /// month has no such day; 29 February is allowed when the year is unknown.
    ///
    /// - Parameters:
    ///   - year: The year, from 1 to 9999.
    ///   - month: The month, from 1 to 12.
    ///   - day: The day of the month.
    public init?(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
        if let year, !(1...9999).contains(year) { return nil }
        if let month, !(1...12).contains(month) { return nil }
        if let day {
            if year != nil, month == nil { return nil }
            guard day >= 1, day <= Self.length(ofMonth: month ?? 1, year: year ?? 4) else { return nil }
        }
        if year == nil, month == nil, day == nil { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The number of days of a month.
    ///
    /// - Parameters:
    ///   - month: The month, from 1 to 12.
    ///   - year: The year.
    /// - Returns: 28 to 31.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The same date in another year; nil when that year has no such day.
    ///
    /// - Parameter year: The year to put in.
    /// - Returns: The date with that year.
    public func withYear(_ year: Int) -> PartialDate? {
        PartialDate(year: year, month: month, day: day)
    }

    /// The day of the week by ISO 8601, 1 for Monday to 7 for Sunday; nil unless the whole date is known.
    public var weekday: Int? {
        guard let year, let month, let day else { return nil }
        // Sakamoto's method: days since a Sunday, with March as the year's first month.
        let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let shifted = month < 3 ? year - 1 : year
        let sunday = (shifted + shifted / 4 - shifted / 100 + shifted / 400 + shift[month - 1] + day) % 7
        return sunday == 0 ? 7 : sunday
    }

    /// The first whole date that this one can mean; nil when the year is unknown.
    public var firstDay: PartialDate? {
        guard let year else { return nil }
        return PartialDate(year: year, month: month ?? 1, day: day ?? 1)
    }

    /// The last whole date that this one can mean; nil when the year is unknown.
    public var lastDay: PartialDate? {
        guard let year else { return nil }
        let month = month ?? 12
        return PartialDate(year: year, month: month, day: day ?? Self.length(ofMonth: month, year: year))
    }
}

extension PartialDate: LosslessStringConvertible {
    /// The date in its ISO 8601 form.
    public var description: String {
        if let year {
            let digits = padded(year, to: 4)
            guard let month else { return digits }
            guard let day else { return digits + "-" + padded(month, to: 2) }
            return digits + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
        }
        guard let month else { return "---" + padded(day ?? 0, to: 2) }
        guard let day else { return "--" + padded(month, to: 2) }
        return "--" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }

    /// Reads a date in its ISO 8601 form.
    ///
    /// - Parameter description: The date, as ``description`` writes it.
    public init?(_ description: String) {
        let bytes = Array(description.utf8)
        let dash = UInt8(ascii: "-")
        if bytes.starts(with: [dash, dash, dash]) {
            guard bytes.count == 5, let day = number(bytes[3..<5]) else { return nil }
            self.init(day: day)
        } else if bytes.starts(with: [dash, dash]) {
            guard bytes.count == 4 || bytes.count == 7, let month = number(bytes[2..<4]) else { return nil }
            if bytes.count == 4 {
                self.init(month: month)
            } else {
                guard bytes[4] == dash, let day = number(bytes[5..<7]) else { return nil }
                self.init(month: month, day: day)
            }
        } else {
            guard [4, 7, 10].contains(bytes.count), let year = number(bytes[0..<4]) else { return nil }
            var month: Int?
            var day: Int?
            if bytes.count >= 7 {
                guard bytes[4] == dash, let value = number(bytes[5..<7]) else { return nil }
                month = value
            }
            if bytes.count == 10 {
                guard bytes[7] == dash, let value = number(bytes[8..<10]) else { return nil }
                day = value
            }
            self.init(year: year, month: month, day: day)
        }
    }
}

/// A number with leading zeros.
func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// The value of ASCII digits; nil when a byte is none.
func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
        guard byte.isASCIIDigit else { return nil }
        value = value * 10 + Int(byte &- 0x30)
    }
    return value
}
