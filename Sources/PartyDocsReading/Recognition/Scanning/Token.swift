public import PartyDocsCore

/// A syllable, a run of digits or one punctuation mark.
///
/// White space is no token: ``isSpaced`` says that some stands before. A word holds letters only, a number ASCII
/// digits only, so `98-QĐ/TW` is five tokens and `858CV` two.
public struct Token: Hashable, Sendable {
    /// What sort of token it is.
    public enum Kind: UInt8, Hashable, Sendable {
        /// Letters.
        case word
        /// ASCII digits.
        case number
        /// Any one other scalar.
        case punctuation
    }

    private let startOffset: UInt32
    private let endOffset: UInt32
    /// The token without regard to case and to the place of the tone mark.
    public let key: TokenKey
    /// What sort of token it is.
    public let kind: Kind
    /// The case of its letters.
    public let letterCase: LetterCase
    /// Whether white space, a no-break space too, stands before it, or it opens its block.
    public let isSpaced: Bool
    /// Whether it is the first of a line.
    public let startsLine: Bool
    /// Whether a tab or three and more blanks stand before it on its line, as between the columns of a page.
    public let startsColumn: Bool

    init(
        range: Range<Int>,
        key: TokenKey,
        kind: Kind,
        letterCase: LetterCase,
        isSpaced: Bool,
        startsLine: Bool,
        startsColumn: Bool
    ) {
        startOffset = UInt32(truncatingIfNeeded: range.lowerBound)
        endOffset = UInt32(truncatingIfNeeded: range.upperBound)
        self.key = key
        self.kind = kind
        self.letterCase = letterCase
        self.isSpaced = isSpaced
        self.startsLine = startsLine
        self.startsColumn = startsColumn
    }

    /// Where it begins, in bytes of the text.
    public var start: Int { Int(startOffset) }
    /// Where it ends, in bytes of the text.
    public var end: Int { Int(endOffset) }
    /// The span of the text.
    public var span: TextSpan { TextSpan(utf8: start..<end) }

    /// Whether it is a word that begins with a capital letter.
    public var isCapitalized: Bool { letterCase == .capitalized || letterCase == .upper || letterCase == .mixed }
    /// Whether it is one capital letter, whatever marks it bears.
    var isSingleCapital: Bool { letterCase == .capitalized && (end - start == 1 || key.isLetter) }
    /// The value of a number; nil for other tokens and for more than eighteen digits.
    public var number: Int? { key.number }
    /// The value of a Roman numeral in capitals; nil for other tokens.
    public var romanNumeral: Int? {
        letterCase == .upper || letterCase == .capitalized && end - start == 1 ? key.romanNumeral : nil
    }
}
