internal import PartyDocsCore

/// A document symbol (số/ký hiệu) that is looked for: all of it must agree but for case, white space, the form of dashes
/// and zeros before the number; diacritics count when the symbol has some.
struct SymbolPattern {
    private let symbol: [UInt8]
    private let ignoresDiacritics: Bool

    init(_ symbol: String) {
        self.symbol = Self.regular(SearchText.folded(symbol))
        ignoresDiacritics = SearchText.base(ofFolded: self.symbol) == self.symbol
    }

    /// Whether a text is the symbol.
    func matches(_ text: String) -> Bool {
        guard !text.isEmpty else { return false }
        let other = Self.regular(SearchText.folded(text))
        return symbol == (ignoresDiacritics ? SearchText.base(ofFolded: other) : other)
    }

    /// A folded symbol without white space and leading zeros, with one form of dashes.
    private static func regular(_ folded: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars where scalar != " " {
            if isDash(scalar) {
                result.append(UInt8(ascii: "-"))
            } else {
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        let zeros = result.prefix { $0 == UInt8(ascii: "0") }.count
        let isBeforeNumber = result.dropFirst(zeros).first?.isASCIIDigit == true
        return isBeforeNumber ? Array(result.dropFirst(zeros)) : result
    }

    /// Hyphens, dashes, the minus sign and their forms for compatibility.
    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
        default: false
        }
    }
}
