internal import PartyDocsCore

/// A word with capitals of ASCII and small letters with tones, as texts in capitals come out of TCVN3 (`ĐảNG`).
enum MixedCaseWord {
    /// The first such word.
    ///
    /// A capital at the start of a word says nothing (`Về`).
    ///
    /// - Parameter text: The text.
    /// - Returns: Its place.
    static func first(in text: String) -> TextSpan? {
        var offset = 0
        var start = 0
        var (hasCapital, hasSmallToned, isInside) = (false, false, false)
        for scalar in text.unicodeScalars {
            if let letter = VietnameseLetterInfo.of(scalar) {
                if !isInside { (start, hasCapital, hasSmallToned) = (offset, false, false) }
                if isInside, letter.isCapital, letter.tone == .level { hasCapital = true }
                if !letter.isCapital, letter.tone != .level { hasSmallToned = true }
                isInside = true
            } else {
                if isInside, hasCapital, hasSmallToned { return TextSpan(utf8: start..<offset) }
                isInside = false
            }
            offset += UTF8.width(scalar)
        }
        return isInside && hasCapital && hasSmallToned ? TextSpan(utf8: start..<offset) : nil
    }
}
