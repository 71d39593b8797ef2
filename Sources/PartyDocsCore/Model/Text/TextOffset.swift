/// A position in a document's text, counted in UTF-8 bytes from its start.
///
/// An offset is meaningful for one text only, and always stands on the boundary of a Unicode scalar in a
/// checked ``Document``. Files that leave the library count Unicode scalars instead; ``TextOffsetIndex`` converts.
public struct TextOffset: Hashable, Comparable, Sendable {
    /// The number of UTF-8 bytes before this position.
    public let utf8: Int

    /// Makes an offset from a number of UTF-8 bytes.
    ///
    /// - Parameter utf8: The number of bytes before the position.
    @inlinable
    public init(utf8: Int) {
        self.utf8 = utf8
    }

    /// The start of every text.
    public static let zero = TextOffset(utf8: 0)

    /// Orders offsets by position.
    @inlinable
    public static func < (left: TextOffset, right: TextOffset) -> Bool {
        left.utf8 < right.utf8
    }
}

extension TextOffset: CustomStringConvertible {
    /// The number of bytes, as digits.
    public var description: String { String(utf8) }
}
