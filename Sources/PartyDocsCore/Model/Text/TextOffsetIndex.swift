/// Converts the positions of one text between UTF-8 bytes and another unit.
///
/// The index is made in one pass over the text and then answers in any order, each answer by a look at no more
/// than 64 bytes. A conversion of many offsets is therefore linear, never a search per annotation.
public struct TextOffsetIndex: Sendable {
    /// The unit that this index converts to and from.
    public let unit: OffsetUnit
    /// The length of the text in ``unit``.
    public let count: Int

    private static let stride = 64

    private let text: String
    private let byteCount: Int
    /// The count of units before each 64th byte.
    private let checkpoints: [Int]

    /// Makes the index of a text.
    ///
    /// - Parameters:
    ///   - text: The text whose offsets are converted.
    ///   - unit: The unit to convert to and from.
    public init(_ text: String, unit: OffsetUnit) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        self.unit = unit
        var checkpoints: [Int] = []
        var units = 0
        let byteCount = text.utf8.withContiguousStorageIfAvailable { bytes -> Int in
            if unit == .utf8 {
                units = bytes.count
                return bytes.count
            }
            checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
            var position = 0
            while position < bytes.count {
                checkpoints.append(units)
                let end = min(position + Self.stride, bytes.count)
                units += Self.units(in: bytes, position..<end, unit: unit)
                position = end
            }
            return bytes.count
        }
        self.byteCount = byteCount ?? 0
        self.checkpoints = checkpoints
        self.count = units
    }

    /// Converts an offset to the unit of this index.
    ///
    /// - Parameter offset: An offset on a scalar boundary, from zero to the length of the text.
    /// - Returns: The same position in ``unit``, or nil when the offset lies outside the text.
    public func position(of offset: TextOffset) -> Int? {
        guard offset.utf8 >= 0, offset.utf8 <= byteCount else { return nil }
        guard unit != .utf8 else { return offset.utf8 }
        guard offset.utf8 < byteCount else { return count }
        let slot = offset.utf8 / Self.stride
        return text.utf8.withContiguousStorageIfAvailable { bytes in
            checkpoints[slot] + Self.units(in: bytes, (slot * Self.stride)..<offset.utf8, unit: unit)
        }
    }

    /// Converts a position in the unit of this index to an offset.
    ///
    /// - Parameter position: A position, from zero to ``count``.
    /// - Returns: The offset, or nil when the position lies outside the text or inside a scalar.
    public func offset(at position: Int) -> TextOffset? {
        guard position >= 0, position <= count else { return nil }
        guard unit != .utf8 else {
            return text.isScalarBoundary(TextOffset(utf8: position)) ? TextOffset(utf8: position) : nil
        }
        guard position < count else { return TextOffset(utf8: byteCount) }
        // The last checkpoint that is not after the position.
        var low = 0
        var high = checkpoints.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if checkpoints[middle] <= position { low = middle } else { high = middle }
        }
        return text.utf8.withContiguousStorageIfAvailable { bytes -> TextOffset? in
            var units = checkpoints[low]
            var byte = low * Self.stride
            while byte < bytes.count {
                let width = Self.width(ofUnitsStartingWith: bytes[byte], unit: unit)
                if width > 0, units == position { return TextOffset(utf8: byte) }
                units += width
                if units > position, width > 1 { return nil }
                byte += 1
            }
            return nil
        } ?? nil
    }

    /// Converts a span to a range in the unit of this index.
    ///
    /// - Parameter span: A span of the text.
    /// - Returns: The same range in ``unit``, or nil when an end of the span lies outside the text.
    public func range(of span: TextSpan) -> Range<Int>? {
        guard span.start <= span.end, let start = position(of: span.start), let end = position(of: span.end) else {
            return nil
        }
        return start..<end
    }

    /// Converts a range in the unit of this index to a span.
    ///
    /// - Parameter range: A range, inside zero to ``count``.
    /// - Returns: The span, or nil when an end lies outside the text or inside a scalar.
    public func span(of range: Range<Int>) -> TextSpan? {
        guard let start = offset(at: range.lowerBound), let end = offset(at: range.upperBound) else { return nil }
        return TextSpan(start: start, end: end)
    }

    /// The number of units that begin in a range of bytes, eight bytes at a step.
    private static func units(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, unit: OffsetUnit) -> Int {
        let highs: UInt64 = 0x8080_8080_8080_8080
        var units = 0
        var position = range.lowerBound
        if let base = bytes.baseAddress {
            while position + 8 <= range.upperBound {
                let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
                // A continuation byte has its highest bit set and the next clear; shifts move that bit into its place.
                units += 8 - (word & ~(word << 1) & highs).nonzeroBitCount
                if unit == .utf16 {
                    units += (word & word << 1 & word << 2 & word << 3 & highs).nonzeroBitCount
                }
                position += 8
            }
        }
        while position < range.upperBound {
            units += width(ofUnitsStartingWith: bytes[position], unit: unit)
            position += 1
        }
        return units
    }

    /// The number of units that a byte begins: a continuation byte begins none.
    @inline(__always)
    private static func width(ofUnitsStartingWith byte: UInt8, unit: OffsetUnit) -> Int {
        if byte & 0xC0 == 0x80 { return 0 }
        return unit == .utf16 && byte >= 0xF0 ? 2 : 1
    }
}
