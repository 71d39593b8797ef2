/// One place where the decoded text differs from its source bytes.
public struct TextEdit: Hashable, Sendable {
    /// The bytes of the source that were replaced.
    public var sourceRange: Range<Int>
    /// What stands for them in the text; empty when they were left out.
    public var span: TextSpan
    /// Why.
    public var reason: EditReason
    /// The replaced bytes themselves, as many as the range has.
    public var original: [UInt8]

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - sourceRange: The bytes of the source that were replaced.
    ///   - span: What stands for them in the text; empty when they were left out.
    ///   - reason: Why.
    ///   - original: The replaced bytes themselves, as many as the range has.
    public init(
        sourceRange: Range<Int>,
        span: TextSpan,
        reason: EditReason,
        original: [UInt8]
    ) {
        self.sourceRange = sourceRange
        self.span = span
        self.reason = reason
        self.original = original
    }
}
