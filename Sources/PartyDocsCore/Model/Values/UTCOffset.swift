/// The distance of a local time from UTC, as printed.
public struct UTCOffset: Hashable, Sendable {
    /// Minutes east of UTC, from -1439 to 1439.
    public let minutes: Int

    /// Makes an offset; nil when it is a day or more.
    ///
    /// - Parameter minutes: Minutes east of UTC.
    public init?(minutes: Int) {
        guard abs(minutes) < 24 * 60 else { return nil }
        self.minutes = minutes
    }
}

extension UTCOffset: LosslessStringConvertible {
    /// The offset as `+07:00`; UTC itself as `Z`.
    public var description: String {
        guard minutes != 0 else { return "Z" }
        let magnitude = abs(minutes)
        return (minutes < 0 ? "-" : "+") + padded(magnitude / 60, to: 2) + ":" + padded(magnitude % 60, to: 2)
    }

    /// Reads an offset.
    ///
    /// - Parameter description: The offset, as ``description`` writes it, or `+00:00`.
    public init?(_ description: String) {
        if description == "Z" {
            self.init(minutes: 0)
            return
        }
        let bytes = Array(description.utf8)
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = number(bytes[1..<3]),
            let rest = number(bytes[4..<6]), rest < 60
        else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "+"): self.init(minutes: hours * 60 + rest)
        case UInt8(ascii: "-"): self.init(minutes: -(hours * 60 + rest))
        default: return nil
        }
    }
}
