/// A clock time.
public struct TimeOfDay: Hashable, Sendable {
    /// The hour, from 0 to 23.
    public let hour: Int
    /// The minute, from 0 to 59.
    public let minute: Int
    /// The second, from 0 to 60 (a leap second), when it is printed.
    public let second: Int?

    /// Makes a clock time; nil when a part is out of its range.
    ///
    /// - Parameters:
    ///   - hour: The hour, from 0 to 23.
    ///   - minute: The minute, from 0 to 59.
    ///   - second: The second, from 0 to 60.
    public init?(hour: Int, minute: Int, second: Int? = nil) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        if let second, !(0...60).contains(second) { return nil }
        self.hour = hour
        self.minute = minute
        self.second = second
    }
}

extension TimeOfDay: LosslessStringConvertible {
    /// The time as `06:17` or `06:17:09`.
    public var description: String {
        let minutes = padded(hour, to: 2) + ":" + padded(minute, to: 2)
        return second.map { minutes + ":" + padded($0, to: 2) } ?? minutes
    }

    /// Reads a time.
    ///
    /// - Parameter description: The time, as ``description`` writes it.
    public init?(_ description: String) {
        let parts = Array(description.utf8).split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.count == 2 }),
            let hour = number(parts[0]), let minute = number(parts[1])
        else { return nil }
        guard parts.count == 3 else {
            self.init(hour: hour, minute: minute)
            return
        }
        guard let second = number(parts[2]) else { return nil }
        self.init(hour: hour, minute: minute, second: second)
    }
}
