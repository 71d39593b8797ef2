/// What a token is when case and the place of the tone mark are ignored: `Hoà`, `hòa` and `HÒA` have one key.
///
/// Keys make the comparison of a token with a word one comparison of integers. A word of up to nine Vietnamese
/// letters, a number of up to eighteen digits and a punctuation mark are held whole, longer and foreign words as a
/// hash. Eth (`Ð`) counts as `Đ`. Diacritics are kept: `Thắng` and `Thăng` differ.
public struct TokenKey: Hashable, Sendable {
    let bits: UInt64

    private static let hashed: UInt64 = 1 << 62
    private static let punctuation: UInt64 = 2 << 62
    private static let number: UInt64 = 3 << 62
    private static let payload: UInt64 = 1 << 62 - 1

    init(bits: UInt64) {
        self.bits = bits
    }

    init(letters: UInt64, tone: UInt64) {
        bits = letters | tone << 54
    }

    init(hash: UInt64) {
        bits = Self.hashed | hash & Self.payload
    }

    init(mark: UInt32) {
        bits = Self.punctuation | UInt64(mark)
    }

    init(number: UInt64?) {
        bits = Self.number | (number ?? Self.payload)
    }

    /// The value of a number; nil for anything else and for a number of more than eighteen digits.
    public var number: Int? {
        guard bits & Self.number == Self.number, bits & Self.payload != Self.payload else { return nil }
        return Int(bits & Self.payload)
    }

    /// The value of a Roman numeral from 1 to 399 in any case; nil for anything else.
    public var romanNumeral: Int? {
        guard bits >> 54 == 0, bits != 0 else { return nil }
        var total = 0
        var previous = 0
        var rest = bits
        var digits: [Int] = []
        while rest != 0 {
            guard let value = Self.romanDigit(rest & 0x3F) else { return nil }
            digits.append(value)
            rest >>= 6
        }
        for value in digits.reversed() {
            total += value < previous ? -value : value
            previous = max(previous, value)
        }
        return total > 0 && Self.roman(total) == digits ? total : nil
    }

    private static func romanDigit(_ code: UInt64) -> Int? {
        switch code {
        case 9: 1  // i
        case 22: 5  // v
        case 24: 10  // x
        case 12: 50  // l
        case 3: 100  // c
        default: nil
        }
    }

    /// The digits of the regular numeral, so that `IIX` and `VX` are refused.
    private static func roman(_ value: Int) -> [Int] {
        let steps: [(Int, [Int])] = [
            (100, [100]), (90, [10, 100]), (50, [50]), (40, [10, 50]), (10, [10]), (9, [1, 10]), (5, [5]),
            (4, [1, 5]), (1, [1]),
        ]
        var digits: [Int] = []
        var rest = value
        for (size, form) in steps {
            while rest >= size, digits.count < 16 {
                digits += form
                rest -= size
            }
        }
        return digits
    }
}

extension TokenKey: ExpressibleByStringLiteral {
    /// The key of one word, number or mark.
    ///
    /// - Parameter value: The word in any case.
    public init(stringLiteral value: String) {
        self = Phrase(stringLiteral: value).keys.first ?? TokenKey(mark: 0)
    }
}

extension TokenKey {
    /// Whether it is a word of one letter.
    var isLetter: Bool { bits >> 62 == 0 && (1...0x3F).contains(bits & (1 << 54 - 1)) }

    /// The letters of a word without their diacritics, as abbreviations compare them; none for what is no short word.
    var baseLetters: [UInt8] {
        guard bits >> 62 == 0 else { return [] }
        var letters: [UInt8] = []
        var rest = bits & (1 << 54 - 1)
        while rest != 0 {
            letters.append(Self.base(UInt8(rest & 0x3F)))
            rest >>= 6
        }
        return letters
    }

    /// The Latin letter of a letter's code: ă and â are a, ư is u, and so on; đ stays itself.
    private static func base(_ code: UInt8) -> UInt8 {
        switch code {
        case 27, 28: 1
        case 30: 5
        case 31, 32: 15
        case 33: 21
        default: code
        }
    }
}
