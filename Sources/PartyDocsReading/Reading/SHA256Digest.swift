internal import Crypto
internal import PartyDocsCore

/// SHA-256 (FIPS 180-4) as hexadecimal digits.
enum SHA256Digest {
    /// The digest of bytes.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: 64 lower-case hexadecimal digits.
    static func hexadecimal(of bytes: [UInt8]) -> String {
        bytes.withUnsafeBytes { digest(of: $0) }
    }

    /// The digest of a text's UTF-8 bytes.
    ///
    /// - Parameter text: The text.
    /// - Returns: 64 lower-case hexadecimal digits.
    static func hexadecimal(of text: String) -> String {
        var text = text
        return text.withUTF8 { digest(of: UnsafeRawBufferPointer($0)) }
    }

    private static func digest(of bytes: UnsafeRawBufferPointer) -> String {
        var hasher = SHA256()
        hasher.update(bufferPointer: bytes)
        return Hexadecimal.digits(of: hasher.finalize())
    }
}
