/// Bytes as lower-case hexadecimal digits, as sums of files are written.
package enum Hexadecimal {
    /// The digits of bytes, two for each.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The digits.
    package static func digits(of bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of digits, two for each; nil when a character is no digit or one is left over.
    ///
    /// - Parameter digits: The digits, in either letter case.
    /// - Returns: The bytes.
    package static func bytes(_ digits: some StringProtocol) -> [UInt8]? {
        guard digits.utf8.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in digits.utf8 {
            guard digit.isASCIIDigit || (digit | 0x20) &- 0x61 < 6 else { return nil }
            let value = digit.isASCIIDigit ? digit - 0x30 : (digit | 0x20) - 0x57
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }
}
