internal import PartyDocsCore

/// Bytes that an encoding gives no character for.
struct CharsetFault: Error {
    /// What kind of error it is for the reader.
    var code = ReadError.Code.undecodable
    /// The offset of the first byte that is at fault, from zero.
    let offset: Int
    /// What is wrong, in one sentence.
    let message: String

    /// The fault as an error of the reader.
    ///
    /// - Parameter line: The line of the byte, from 1; nil when it is not known.
    /// - Returns: The error.
    func readError(line: Int?) -> ReadError {
        ReadError(code, message, at: .init(byteOffset: offset, line: line))
    }

    /// A byte as it is written in messages.
    ///
    /// - Parameter byte: The byte.
    /// - Returns: `0x` and two digits.
    static func written(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return (byte < 16 ? "0x0" : "0x") + digits
    }
}
