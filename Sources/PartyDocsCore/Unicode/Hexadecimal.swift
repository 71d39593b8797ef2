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
}
