internal import PartyDocsCore

/// Decodes UTF-16 and UTF-32, where every character is of another form in UTF-8.
///
/// Each line is one edit and its end, or a page break, another, so that places can be found line by line.
struct WideDecoder {
    private let source: UnsafeBufferPointer<UInt8>
    /// The bytes of a code unit: two or four.
    private let width: Int
    private let isLittleEndian: Bool

    /// Decodes bytes.
    ///
    /// - Parameters:
    ///   - source: The bytes.
    ///   - width: The bytes of a code unit: two or four.
    ///   - isLittleEndian: Whether the less significant byte is first.
    /// - Returns: The text with its edits; a byte order mark is U+FEFF in it.
    /// - Throws: ``CharsetFault`` at U+0000, an unpaired surrogate, a number that is no scalar, or a cut-off unit.
    static func decode(
        _ source: UnsafeBufferPointer<UInt8>,
        width: Int,
        isLittleEndian: Bool
    ) throws(CharsetFault) -> (text: String, edits: [TextEdit]) {
        try WideDecoder(source: source, width: width, isLittleEndian: isLittleEndian).run()
    }

    private func run() throws(CharsetFault) -> (text: String, edits: [TextEdit]) {
        var rewriter = CharsetRewriter(source, capacity: source.count)
        var position = 0
        while position < source.count {
            let scalar = try scalar(at: position)
            let length = scalar > 0xFFFF ? 4 : width
            let isApart = (0x0A...0x0D).contains(scalar) || scalar == 0xFEFF && position == 0
            let endsPair = scalar == 0x0A && position >= width && unit(at: position - width) == 0x0D
            if isApart, !endsPair { rewriter.endRun() }
            rewriter.put(scalar, for: position..<position + length)
            position += length
            if isApart, !startsPair(scalar, before: position) { rewriter.endRun() }
        }
        return rewriter.finish()
    }

    /// Whether a carriage return stands before a line feed.
    private func startsPair(_ scalar: UInt32, before position: Int) -> Bool {
        scalar == 0x0D && position + width <= source.count && unit(at: position) == 0x0A
    }

    private func scalar(at position: Int) throws(CharsetFault) -> UInt32 {
        guard position + width <= source.count else {
            throw CharsetFault(offset: position, message: "The bytes of \(name) end within a code unit.")
        }
        let first = unit(at: position)
        if first == 0 {
            throw CharsetFault(code: .binary, offset: position, message: "The source holds U+0000, so it is no text.")
        }
        if width == 4 {
            guard first < 0x11_0000, !(0xD800...0xDFFF).contains(first) else {
                throw CharsetFault(offset: position, message: "The code unit is no character of \(name).")
            }
            return first
        }
        guard (0xD800...0xDFFF).contains(first) else { return first }
        guard first < 0xDC00, position + 4 <= source.count, case let second = unit(at: position + 2),
            (0xDC00...0xDFFF).contains(second)
        else { throw CharsetFault(offset: position, message: "The text in \(name) has an unpaired surrogate.") }
        return 0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }

    private var name: String { width == 4 ? "UTF-32" : "UTF-16" }

    private func unit(at position: Int) -> UInt32 {
        var unit: UInt32 = 0
        for index in 0..<width {
            let byte = UInt32(source[position + (isLittleEndian ? width - 1 - index : index)])
            unit = unit << 8 | byte
        }
        return unit
    }
}
