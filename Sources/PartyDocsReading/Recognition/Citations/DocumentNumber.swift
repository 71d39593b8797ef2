/// The number of an official document with its symbol (số, ký hiệu).
struct DocumentNumber {
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
    /// The words of the symbol.
    var codes: [TokenKey] = []
}
