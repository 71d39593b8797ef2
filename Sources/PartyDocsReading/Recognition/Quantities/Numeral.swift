internal import PartyDocsCore

/// A number as read: where it stands and what it is worth.
struct Numeral {
    var tokens: Range<Int>
    var value: ExactDecimal
    /// Whether it is written in words alone.
    var isWritten: Bool
    /// Whether a word multiplies it (`8,2 vạn`).
    var isScaled = false
    /// The power of ten of the words that multiply it; zero where several parts with their own make it up.
    var power = 0
    /// The digits behind the decimal mark.
    var decimals = 0
}
