package import PartyDocsCore

/// Turns well-formed UTF-8 into the text of a document and records each change.
///
/// What changes: a byte order mark at the start is left out; CR LF and CR become U+000A; so do U+000B and U+000C, as
/// page breaks; scalars are composed (NFC). Every other scalar is kept.
package struct TextNormalizer {
    private let source: UnsafeBufferPointer<UInt8>
    private var rewriter: TextRewriter

    private init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        rewriter = TextRewriter(source, capacity: source.count)
    }

    /// Decodes bytes.
    ///
    /// - Parameter source: Well-formed UTF-8.
    /// - Returns: The text with its edits.
    package static func decode(_ source: UnsafeBufferPointer<UInt8>) -> (text: String, edits: [TextEdit]) {
        if isFinished(source) { return (String(decoding: source, as: UTF8.self), []) }
        var normalizer = TextNormalizer(source)
        normalizer.run()
        return normalizer.rewriter.finish()
    }

    /// Whether bytes are seen at once to need no edit, as those of nearly all texts.
    private static func isFinished(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in source where isLineControl(byte) { return false }
        // A byte order mark is outside the ranges of the check.
        return NFC.passesByteCheck(source)
    }

    /// Whether a byte is U+000B, U+000C or U+000D.
    private static func isLineControl(_ byte: UInt8) -> Bool {
        byte &- 0x0B < 3
    }

    private mutating func run() {
        var position = ByteOrderMark.length(ofUTF8: source)
        if position > 0 { rewriter.replace(0..<position, with: [], reason: .byteOrderMark) }
        var starter = position
        while position < source.count {
            if Self.isLineControl(source[position]) {
                position = replaceLineControl(at: position)
                starter = position
                continue
            }
            let length = NFC.inertLength(in: source, at: position)
            if length > 0 {
                starter = position
                position += length
                continue
            }
            position = endOfRun(from: position)
            normalize(starter..<position)
            starter = position
        }
    }

    /// The end of the scalars from a position on that NFC may change.
    private func endOfRun(from position: Int) -> Int {
        var end = position
        while end < source.count, NFC.inertLength(in: source, at: end) == 0 {
            repeat { end += 1 } while end < source.count && source[end].isUTF8Continuation
        }
        return end
    }

    private mutating func replaceLineControl(at position: Int) -> Int {
        guard source[position] == UInt8(ascii: "\r") else {
            rewriter.replace(position..<position + 1, with: [UInt8(ascii: "\n")], reason: .pageBreak)
            return position + 1
        }
        let isPair = position + 1 < source.count && source[position + 1] == UInt8(ascii: "\n")
        let end = position + (isPair ? 2 : 1)
        rewriter.replace(position..<end, with: [UInt8(ascii: "\n")], reason: .lineEnd)
        return end
    }

    /// Composes a range before which, and after which, NFC has a boundary.
    private mutating func normalize(_ range: Range<Int>) {
        let original = String(decoding: UnsafeBufferPointer(rebasing: source[range]), as: UTF8.self)
        let normalized = NFC.normalized(original)
        guard !normalized.utf8.elementsEqual(original.utf8) else { return }
        let pieces = NormalizationSegments.pieces(of: original)
        let composed = pieces.map { NFC.normalized($0) }
        // The pieces are cut by properties of scalars; where a script composes across such a cut, the range is one edit.
        guard composed.lazy.flatMap(\.utf8).elementsEqual(normalized.utf8) else {
            rewriter.replace(range, with: Array(normalized.utf8), reason: .normalization)
            return
        }
        var start = range.lowerBound
        for (piece, result) in zip(pieces, composed) {
            let end = start + piece.utf8.count
            replaceDifference(of: start..<end, to: Array(result.utf8))
            start = end
        }
    }

    /// Records the part of a range in which it differs from what replaces it.
    private mutating func replaceDifference(of range: Range<Int>, to result: [UInt8]) {
        let original = source[range]
        guard !original.elementsEqual(result) else { return }
        var prefix = 0
        let shorter = min(original.count, result.count)
        while prefix < shorter, source[range.lowerBound + prefix] == result[prefix] { prefix += 1 }
        while prefix > 0, prefix < original.count, source[range.lowerBound + prefix].isUTF8Continuation { prefix -= 1 }
        var suffix = 0
        while suffix < shorter - prefix, source[range.upperBound - 1 - suffix] == result[result.count - 1 - suffix] {
            suffix += 1
        }
        while suffix > 0, source[range.upperBound - suffix].isUTF8Continuation { suffix -= 1 }
        rewriter.replace(
            (range.lowerBound + prefix)..<(range.upperBound - suffix),
            with: Array(result[prefix..<(result.count - suffix)]),
            reason: .normalization
        )
    }
}
