/// Cuts a string where NFC does not look across, so that each edit is as small as it can be.
enum NormalizationSegments {
    /// The pieces of a string: each starts with a scalar that composes with nothing before it.
    ///
    /// - Parameter string: The string.
    /// - Returns: The pieces, in order, together the string.
    static func pieces(of string: String) -> [String] {
        var pieces: [String] = []
        var piece = String.UnicodeScalarView()
        for scalar in string.unicodeScalars {
            if !piece.isEmpty, startsPiece(scalar) {
                pieces.append(String(piece))
                piece = String.UnicodeScalarView()
            }
            piece.append(scalar)
        }
        if !piece.isEmpty { pieces.append(String(piece)) }
        return pieces
    }

    /// Marks, and the vowels and final consonants of Hangul, join what stands before them.
    private static func startsPiece(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: false
        default: !(0x1160...0x11FF).contains(scalar.value)
        }
    }
}
