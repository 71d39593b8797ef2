/// A range of a document's text, half open, in UTF-8 bytes.
///
/// Spans order by start; of two with one start the longer comes first, so that what encloses precedes
/// what it encloses.
public struct TextSpan: Hashable, Sendable {
    /// The offset of the first byte.
    public let start: TextOffset
    /// The offset after the last byte.
    public let end: TextOffset

    /// Makes a span from two offsets.
    ///
    /// - Parameters:
    ///   - start: The offset of the first byte.
    ///   - end: The offset after the last byte, not before `start` in a checked ``Document``.
    @inlinable
    public init(start: TextOffset, end: TextOffset) {
        self.start = start
        self.end = end
    }

    /// Makes a span from a range of UTF-8 byte counts.
    ///
    /// - Parameter utf8: The range of bytes.
    @inlinable
    public init(utf8: Range<Int>) {
        self.init(start: TextOffset(utf8: utf8.lowerBound), end: TextOffset(utf8: utf8.upperBound))
    }

    /// The span as a range of UTF-8 byte counts.
    ///
    /// - Precondition: `start` is not after `end`; every span of a checked ``Document`` fulfils it.
    @inlinable
    public var utf8: Range<Int> { start.utf8..<end.utf8 }

    /// The length in UTF-8 bytes.
    @inlinable
    public var utf8Count: Int { end.utf8 - start.utf8 }

    /// Whether the span holds no byte.
    @inlinable
    public var isEmpty: Bool { start == end }

    /// Tells whether the other span lies wholly inside this one, or equals it.
    ///
    /// - Parameter other: The span that may lie inside.
    /// - Returns: Whether it does.
    @inlinable
    public func contains(_ other: TextSpan) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Tells whether the two spans share at least one byte.
    ///
    /// - Parameter other: The other span.
    /// - Returns: Whether a byte lies in both.
    @inlinable
    public func overlaps(_ other: TextSpan) -> Bool {
        max(start, other.start) < min(end, other.end)
    }
}

extension TextSpan: Comparable {
    /// Orders spans by start ascending, then by end descending.
    @inlinable
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }
}

extension TextSpan: CustomStringConvertible {
    /// The byte range, as in `12..<40`.
    public var description: String { "\(start)..<\(end)" }
}
