internal import PartyDocsCore

/// Puts characters in the place of bytes; those of a line that stand near each other make one edit.
///
/// An edit for each letter would take many times the room of the text. One for each phrase still tells the place, and
/// lines never share one.
struct CharsetRewriter {
    /// The most bytes between two letters of one edit, and the length from which on an edit ends at the next such gap.
    private static let (longestGap, enough) = (16, 128)

    private let source: UnsafeBufferPointer<UInt8>
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
        self.source = source
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
        if range.lowerBound != run.upperBound { bridge(to: range.lowerBound) }
        if replacement.isEmpty { run = range } else { run = run.lowerBound..<range.upperBound }
        append(codePoint)
    }

    /// Takes the bytes since the last character into the edit, or ends it.
    private mutating func bridge(to position: Int) {
        let gap = run.upperBound..<position
        guard !replacement.isEmpty, gap.count <= Self.longestGap, run.count < Self.enough,
            !source[gap].contains(where: Self.parts)
        else { return endRun() }
        replacement.append(contentsOf: source[gap])
        run = run.lowerBound..<position
    }

    /// Whether a byte parts edits: the end of a line, or one of markup, which a later step may take out.
    private static func parts(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0A...0x0D, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): true
        default: false
        }
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
