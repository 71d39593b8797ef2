/// Numbers written as words, from one to 999 (`ba`, `mười lăm`, `hai mươi mốt`, `một trăm linh năm`).
enum WrittenNumber {
    private static let digits: [TokenKey: Int] = [
        "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    ]
    /// The forms that a digit takes only behind a ten.
    private static let lastDigits: [TokenKey: Int] = ["mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5]
    private static let ten: TokenKey = "mười"
    private static let tens: TokenKey = "mươi"
    private static let hundred: TokenKey = "trăm"
    private static let zeroTens: Set<TokenKey> = ["linh", "lẻ"]

    /// The value of one digit word; nil for other words.
    static func digit(_ key: TokenKey) -> Int? { digits[key] }

    /// Reads the longest written number at a position.
    static func parse(_ text: TokenizedText, at index: Int, limit: Int) -> (end: Int, value: Int)? {
        guard index < limit else { return nil }
        guard index + 1 < limit, let hundreds = digits[text[index].key], text[index + 1].key == hundred else {
            return belowHundred(text, at: index, limit: limit)
        }
        let end = index + 2
        if end + 1 < limit, zeroTens.contains(text[end].key), let digit = digits[text[end + 1].key] {
            return (end + 2, hundreds * 100 + digit)
        }
        guard end < limit, let rest = belowHundred(text, at: end, limit: limit), rest.value >= 10 else {
            return (end, hundreds * 100)
        }
        return (rest.end, hundreds * 100 + rest.value)
    }

    private static func belowHundred(_ text: TokenizedText, at index: Int, limit: Int) -> (end: Int, value: Int)? {
        let key = text[index].key
        if key == ten { return withDigit(text, at: index + 1, limit: limit, tens: 10) }
        guard let digit = digits[key] else { return nil }
        guard index + 1 < limit, text[index + 1].key == tens else { return (index + 1, digit) }
        return withDigit(text, at: index + 2, limit: limit, tens: digit * 10)
    }

    private static func withDigit(
        _ text: TokenizedText,
        at index: Int,
        limit: Int,
        tens: Int
    ) -> (end: Int, value: Int) {
        guard index < limit, text[index].letterCase == .lower else { return (index, tens) }
        // `mười năm` is ten years, `mười lăm` fifteen.
        guard let digit = lastDigits[text[index].key] ?? digits[text[index].key], text[index].key != "năm" else {
            return (index, tens)
        }
        return (index + 1, tens + digit)
    }
}
