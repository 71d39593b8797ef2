/// The number of an official document with its symbol (số, ký hiệu).
struct DocumentNumber {
    /// One code of a symbol: a kind or a body.
    struct Code {
        /// The mark before it, `-` or `/`; nil where it stands right behind the number.
        var mark: Character?
        /// Its letters, Đ for Eth, TW for the centre, no `&`.
        let letters: String
        /// The number behind it (`QH15`).
        var number: Int?
        /// The letters without regard to case.
        let key: TokenKey

        init(mark: Character? = nil, letters: String, number: Int? = nil) {
            self.mark = mark
            self.letters = letters
            self.number = number
            key = TokenKey(stringLiteral: letters)
        }
    }

    /// Where it stands.
    var tokens: Range<Int>
    /// The number without leading zeros.
    var number: String
    /// The number as printed.
    var asWritten: String
    /// The year that stands behind the number (`30/2020/NĐ-CP`).
    var year: Int?
    /// The symbol with its number, without white space, dashes as `-`, the centre as `TW`.
    var symbol: String?
    /// The codes of the symbol, in order.
    var codes: [Code] = []
}
