/// How wide letters are printed, in thousandths of an em: the widths of a common roman type, enough to tell whether a
/// word would have fitted on a line.
enum GlyphWidths {
    /// The width of a space.
    static let space = 250

    private static let small = [
        444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500,
        722, 500, 500, 444,
    ]
    private static let capital = [
        722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722,
        944, 722, 722, 611,
    ]
    /// The letters of Vietnamese after z: ă, â, đ, ê, ô, ơ, ư.
    private static let smallMarked = [444, 444, 500, 444, 500, 560, 580]
    private static let capitalMarked = [722, 722, 722, 611, 722, 780, 800]

    /// The width of a scalar.
    ///
    /// - Parameters:
    ///   - scalar: The value of the scalar.
    ///   - letters: The letters of Vietnamese.
    /// - Returns: Its width, that of a digit for what is not known.
    static func width(of scalar: UInt32, letters: LetterTable) -> Int {
        let letter = letters[scalar]
        let code = Int(letter.code)
        if code > 26 { return letter.isUpper ? capitalMarked[code - 27] : smallMarked[code - 27] }
        if code > 0 { return letter.isUpper ? capital[code - 1] : small[code - 1] }
        switch scalar {
        case 0x20, 0xA0, 0x2E, 0x2C: return space
        case 0x3A, 0x3B, 0x2F, 0x27, 0x21: return 278
        case 0x2D, 0x28, 0x29, 0x5B, 0x5D, 0x2018, 0x2019: return 333
        case 0x22, 0x201C, 0x201D: return 444
        case 0x25: return 833
        // Marks that stand over or under a letter.
        case 0x300...0x36F: return 0
        default: return 500
        }
    }
}
