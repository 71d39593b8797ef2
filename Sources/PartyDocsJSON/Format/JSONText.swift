/// The bytes of JSON text, above all those that strings treat specially (RFC 8259, section 7).
enum JSONText {
    /// U+FEFF in UTF-8.
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Marks the bytes of a little-endian word that must be escaped, each by its highest bit.
    ///
    /// The lowest mark is exact; those above it may be false, because a subtraction borrows.
    @inline(__always)
    static func bytesToEscape(in word: UInt64) -> UInt64 {
        let control = (word &- ones &* 0x20) & ~word
        let quotes = word ^ (ones &* 0x22)
        let quote = (quotes &- ones) & ~quotes
        let slashes = word ^ (ones &* 0x5C)
        let slash = (slashes &- ones) & ~slashes
        return (control | quote | slash) & highs
    }

    /// Marks the bytes of a little-endian word that end a run of plain ASCII: those to escape, and non-ASCII.
    @inline(__always)
    static func bytesBeyondPlainASCII(in word: UInt64) -> UInt64 {
        bytesToEscape(in: word) | (word & highs)
    }

    @inline(__always)
    static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// The letter of the two-character escape of a byte, if it has one.
    static func shortEscape(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        default: nil
        }
    }

    /// The lower-case hexadecimal digit of a value under 16.
    @inline(__always)
    static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ value &- 10
    }

    /// The value of a hexadecimal digit in either letter case.
    @inline(__always)
    static func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit &- UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit &- UInt8(ascii: "a") &+ 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit &- UInt8(ascii: "A") &+ 10
        default: nil
        }
    }
}
