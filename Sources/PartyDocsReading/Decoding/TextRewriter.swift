package import PartyDocsCore

/// Makes a text out of bytes by replacing parts of them, and records each replacement.
///
/// Ranges are given in order. What lies between them is copied.
package struct TextRewriter {
    private let source: UnsafeBufferPointer<UInt8>
    /// The bytes of the new text so far.
    private var output: [UInt8] = []
    /// The replacements so far, in order and disjoint.
    private var edits: [TextEdit] = []
    /// The first byte of the source that is not yet in the output.
    private var pending = 0

    /// Starts a text.
    ///
    /// - Parameters:
    ///   - source: The bytes that the text is made of; they must outlive the rewriter.
    ///   - capacity: About how many bytes the text will have.
    package init(_ source: UnsafeBufferPointer<UInt8>, capacity: Int) {
        self.source = source
        output.reserveCapacity(capacity)
    }

    /// Replaces bytes of the source.
    ///
    /// - Parameters:
    ///   - range: The bytes, none before the end of the range given last.
    ///   - replacement: What stands for them; nothing when they are left out.
    ///   - reason: Why.
    package mutating func replace(
        _ range: Range<Int>,
        with replacement: some Sequence<UInt8>,
        reason: EditReason
    ) {
        copy(through: range.lowerBound)
        let start = output.count
        output.append(contentsOf: replacement)
        edits.append(
            TextEdit(
                sourceRange: range,
                span: TextSpan(utf8: start..<output.count),
                reason: reason,
                original: Array(source[range])
            )
        )
        pending = range.upperBound
    }

    /// Copies what is left of the source.
    ///
    /// - Returns: The text, which must be UTF-8 by what was copied and given, and its edits.
    package consuming func finish() -> (text: String, edits: [TextEdit]) {
        copy(through: source.count)
        return (String(decoding: output, as: UTF8.self), edits)
    }

    private mutating func copy(through end: Int) {
        output.append(contentsOf: source[pending..<end])
        pending = end
    }
}
