internal import PartyDocsCore

/// Decodes an encoding that has one byte for each character.
///
/// A combining tone after a vowel gives the vowel with its tone at once; other combinations are left to NFC.
struct SingleByteDecoder {
    private let table: CharsetTable
    private let name: String
    /// The tone that each byte is as a combining character.
    private let tones: [VietnameseLetters.Tone?]

    /// Makes a decoder.
    ///
    /// - Parameters:
    ///   - table: The characters.
    ///   - name: The name of the encoding, for errors.
    init(_ table: CharsetTable, name: String) {
        self.table = table
        self.name = name
        tones = table.codePoints.map(Self.tone)
    }

    /// Decodes bytes.
    ///
    /// - Parameters:
    ///   - source: The bytes.
    ///   - keepsFaults: Whether U+FFFD stands for a byte without a character, which then is no error.
    /// - Returns: The text with its edits.
    /// - Throws: ``CharsetFault`` at a byte without a character.
    func decode(
        _ source: UnsafeBufferPointer<UInt8>,
        keepsFaults: Bool
    ) throws(CharsetFault) -> (text: String, edits: [TextEdit]) {
        var rewriter = CharsetRewriter(source, capacity: source.count + source.count / 2)
        var position = 0
        while position < source.count {
            let byte = source[position]
            let codePoint = table.codePoints[Int(byte)]
            let next = position + 1
            if next < source.count, let tone = tones[Int(source[next])],
                let letter = VietnameseLetters.letter(codePoint, with: tone)
            {
                rewriter.put(UInt32(letter), for: position..<next + 1)
                position = next + 1
                continue
            }
            if codePoint != byte || byte >= 0x80 {
                let isFault = codePoint == CharsetTable.unassigned
                if isFault, !keepsFaults { throw fault(at: position, byte) }
                rewriter.put(isFault ? 0xFFFD : UInt32(codePoint), for: position..<next)
            }
            position = next
        }
        return rewriter.finish()
    }

    private func fault(at position: Int, _ byte: UInt8) -> CharsetFault {
        CharsetFault(offset: position, message: "The byte \(CharsetFault.written(byte)) is no character of \(name).")
    }

    private static func tone(of codePoint: UInt16) -> VietnameseLetters.Tone? {
        switch codePoint {
        case 0x300: .grave
        case 0x309: .hook
        case 0x303: .tilde
        case 0x301: .acute
        case 0x323: .dot
        default: nil
        }
    }
}
