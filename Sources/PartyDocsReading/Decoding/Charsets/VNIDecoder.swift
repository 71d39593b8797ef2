internal import PartyDocsCore

/// Decodes VNI for Windows: a base letter, and a second byte for its marks.
///
/// The second byte says the circumflex or breve and the tone at once; ơ, ư, đ and the forms of i, and ỵ, have bytes of
/// their own. Capitals have the bytes that are 0x20 lower; a mark is read in either case. What the encoding does not
/// use is as in code page 1252 up to 0xBF; above, × and ÷ alone.
enum VNIDecoder {
    /// What a byte does to the letter before it.
    struct Mark {
        /// The mark that makes another letter.
        let shape: VietnameseLetters.Shape
        /// The tone.
        let tone: VietnameseLetters.Tone
    }

    /// Decodes bytes.
    ///
    /// - Parameters:
    ///   - source: The bytes.
    ///   - keepsFaults: Whether U+FFFD stands for a byte without a character, which then is no error.
    /// - Returns: The text with its edits.
    /// - Throws: ``CharsetFault`` at a byte without a character, or a mark on a letter that does not bear it.
    static func decode(
        _ source: UnsafeBufferPointer<UInt8>,
        keepsFaults: Bool
    ) throws(CharsetFault) -> (text: String, edits: [TextEdit]) {
        var rewriter = CharsetRewriter(source, capacity: source.count)
        var position = 0
        while position < source.count {
            let byte = source[position]
            let codePoint = letters[Int(byte)]
            let next = position + 1
            if next < source.count, let mark = marks[Int(source[next])], let letter = letter(codePoint, marked: mark) {
                rewriter.put(UInt32(letter), for: position..<next + 1)
                position = next + 1
                continue
            }
            if byte >= 0x80 {
                let isFault = codePoint == CharsetTable.unassigned
                if isFault, !keepsFaults { throw fault(at: position, byte) }
                rewriter.put(isFault ? 0xFFFD : UInt32(codePoint), for: position..<next)
            }
            position = next
        }
        return rewriter.finish()
    }

    private static func letter(_ base: UInt16, marked mark: Mark) -> UInt16? {
        guard let vowel = VietnameseLetters.vowel(base, shaped: mark.shape) else { return nil }
        return VietnameseLetters.letter(vowel, with: mark.tone)
    }

    private static func fault(at position: Int, _ byte: UInt8) -> CharsetFault {
        let written = CharsetFault.written(byte)
        let message =
            marks[Int(byte)] == nil
            ? "The byte \(written) is no character of VNI."
            : "The byte \(written) is a mark of VNI, but the letter before it does not bear it."
        return CharsetFault(offset: position, message: message)
    }

    /// The characters of the bytes that are some by themselves.
    private static let letters: [UInt16] = {
        var letters = [UInt16](0..<0x80) + CharsetTable.windowsPunctuation + [UInt16](0xA0...0xBF)
        letters += [UInt16](repeating: CharsetTable.unassigned, count: 0x40)
        letters[0xD7] = 0xD7
        letters[0xF7] = 0xF7
        for (byte, capital, small) in ownLetters {
            letters[byte] = capital
            letters[byte + 0x20] = small
        }
        return letters
    }()

    /// The marks that bytes are.
    private static let marks: [Mark?] = {
        var marks = [Mark?](repeating: nil, count: 0x100)
        for (byte, shape, tone) in ownMarks {
            marks[byte] = Mark(shape: shape, tone: tone)
            marks[byte + 0x20] = marks[byte]
        }
        return marks
    }()

    /// Ỉ Ì Í Ỵ Đ Ị Ĩ Ơ Ư.
    private static let ownLetters: [(byte: Int, capital: UInt16, small: UInt16)] = [
        (0xC6, 0x1EC8, 0x1EC9), (0xCC, 0xCC, 0xEC), (0xCD, 0xCD, 0xED), (0xCE, 0x1EF4, 0x1EF5),
        (0xD1, 0x110, 0x111), (0xD2, 0x1ECA, 0x1ECB), (0xD3, 0x128, 0x129), (0xD4, 0x1A0, 0x1A1),
        (0xD6, 0x1AF, 0x1B0),
    ]

    private static let ownMarks: [(byte: Int, shape: VietnameseLetters.Shape, tone: VietnameseLetters.Tone)] = [
        (0xC0, .circumflex, .grave), (0xC1, .circumflex, .acute), (0xC2, .circumflex, .level),
        (0xC3, .circumflex, .tilde), (0xC4, .circumflex, .dot), (0xC5, .circumflex, .hook),
        (0xC8, .breve, .grave), (0xC9, .breve, .acute), (0xCA, .breve, .level), (0xCB, .breve, .dot),
        (0xCF, .plain, .dot), (0xD5, .plain, .tilde), (0xD8, .plain, .grave), (0xD9, .plain, .acute),
        (0xDA, .breve, .hook), (0xDB, .plain, .hook), (0xDC, .breve, .tilde),
    ]
}
