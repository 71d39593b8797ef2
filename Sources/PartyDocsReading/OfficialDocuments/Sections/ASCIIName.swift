/// Names of sections in the letters that identifiers have.
enum ASCIIName {
    /// The words of a name without diacritics, in small letters, joined by hyphens (`quy-che`).
    ///
    /// - Parameter name: The name.
    /// - Returns: The words; `x` where none has letters.
    static func of(_ name: String) -> String {
        let words = Phrase(name).keys.map { key in
            String(String.UnicodeScalarView(key.baseLetters.map(letter)))
        }
        .filter { !$0.isEmpty }
        return words.isEmpty ? "x" : words.joined(separator: "-")
    }

    /// The letter of a code of the alphabet; đ is written d.
    private static func letter(_ code: UInt8) -> Unicode.Scalar {
        code <= 26 ? Unicode.Scalar(UInt8(ascii: "a") + code - 1) : "d"
    }
}
