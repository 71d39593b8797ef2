/// A place in a text by numbers (W3C Web Annotation Data Model, section 4.2.5), counted in Unicode scalars.
///
/// It counts scalars in memory, too, because corrections are read before the text that they speak of is at hand; a
/// ``TextOffsetIndex`` of that text makes a ``TextSpan`` of it.
public struct TextPositionSelector: Hashable, Sendable {
    /// The number of Unicode scalars before the first of the place.
    public var start: Int
    /// The number of Unicode scalars up to the end of the place.
    public var end: Int

    /// Makes a selector.
    ///
    /// - Parameters:
    ///   - start: The number of Unicode scalars before the first of the place.
    ///   - end: The number of Unicode scalars up to the end of the place.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// Makes the selector of a span; nil when the span lies outside the text, or the index counts another unit.
    ///
    /// - Parameters:
    ///   - span: The span.
    ///   - offsets: The index of the text, in Unicode scalars.
    public init?(_ span: TextSpan, in offsets: TextOffsetIndex) {
        guard offsets.unit == .unicodeScalar, let range = offsets.range(of: span) else { return nil }
        self.init(start: range.lowerBound, end: range.upperBound)
    }

    /// The span of this place in a text.
    ///
    /// - Parameter offsets: The index of the text, in Unicode scalars.
    /// - Returns: Nil when the place lies outside the text, or the index counts another unit.
    public func span(in offsets: TextOffsetIndex) -> TextSpan? {
        guard offsets.unit == .unicodeScalar, start <= end else { return nil }
        return offsets.span(of: start..<end)
    }
}
