internal import PartyDocsCore

/// Puts characters in the place of bytes; neighbours make one edit.
struct CharsetRewriter {
    private var rewriter: TextRewriter
    /// The bytes that are replaced next, and what with.
    private var run = 0..<0
    private var replacement: [UInt8] = []

    /// Starts a text.
    ///
    /// - Parameters:
    ///   - source: The bytes; they must outlive the rewriter.
    ///   - capacity: About how many bytes the text will have.
    init(_ source: UnsafeBufferPointer<UInt8>, capacity: Int) {
        rewriter = TextRewriter(source, capacity: capacity)
    }

    /// Replaces bytes by a character.
    ///
    /// What lies between them and those before is copied.
    ///
    /// - Parameters:
    ///   - codePoint: A scalar value.
    ///   - range: The bytes, none before the end of those replaced last.
    mutating func put(_ codePoint: UInt32, for range: Range<Int>) {
        if range.lowerBound != run.upperBound { endRun() }
        if replacement.isEmpty { run = range } else { run = run.lowerBound..<range.upperBound }
        append(codePoint)
    }

    /// Ends the edit, so that the next character begins another.
    mutating func endRun() {
        guard !replacement.isEmpty else { return }
        rewriter.replace(run, with: replacement, reason: .charset)
        replacement.removeAll(keepingCapacity: true)
    }

    /// Copies what is left.
    ///
    /// - Returns: The text and its edits.
    consuming func finish() -> (text: String, edits: [TextEdit]) {
        endRun()
        return rewriter.finish()
    }

    private mutating func append(_ codePoint: UInt32) {
        switch codePoint {
        case ..<0x80:
            replacement.append(UInt8(truncatingIfNeeded: codePoint))
        case ..<0x800:
            replacement.append(0xC0 | UInt8(truncatingIfNeeded: codePoint >> 6))
            appendContinuation(codePoint)
        case ..<0x1_0000:
            replacement.append(0xE0 | UInt8(truncatingIfNeeded: codePoint >> 12))
            appendContinuation(codePoint >> 6)
            appendContinuation(codePoint)
        default:
            replacement.append(0xF0 | UInt8(truncatingIfNeeded: codePoint >> 18))
            appendContinuation(codePoint >> 12)
            appendContinuation(codePoint >> 6)
            appendContinuation(codePoint)
        }
    }

    private mutating func appendContinuation(_ bits: UInt32) {
        replacement.append(0x80 | UInt8(truncatingIfNeeded: bits) & 0x3F)
    }
}
