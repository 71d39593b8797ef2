internal import PartyDocsCore

/// Makes a text of bytes, or says why they are none.
struct TextDecoder {
    /// The largest number of bytes that is decoded.
    let sizeLimit: Int

    /// Decodes the bytes of one file.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The text with its edits.
    /// - Throws: ``ReadError`` with the code `empty`, `binary`, `undecodable` or `too-large`.
    func decode(_ bytes: [UInt8]) throws(ReadError) -> DecodedText {
        guard bytes.count <= sizeLimit else {
            throw ReadError(.tooLarge, "The source has \(bytes.count) bytes, more than the limit of \(sizeLimit).")
        }
        let result = bytes.withUnsafeBufferPointer { bytes -> Result<DecodedText, ReadError> in
            if let error = Self.refusal(of: bytes) { return .failure(error) }
            return .success(TextNormalizer.decode(bytes))
        }
        return try result.get()
    }

    private static func refusal(of bytes: UnsafeBufferPointer<UInt8>) -> ReadError? {
        if bytes.isEmpty { return ReadError(.empty, "The source is empty.") }
        if let signature = BinarySignature.matching(bytes) {
            return ReadError(.binary, "The source is \(signature.name), not a text.", at: .init(byteOffset: 0))
        }
        if let name = utf16Name(of: bytes) {
            return ReadError(
                .undecodable,
                "The source starts with the byte order mark of \(name); only UTF-8 is read.",
                at: .init(byteOffset: 0)
            )
        }
        if let offset = bytes.firstIndex(of: 0) {
            return ReadError(.binary, "The source holds U+0000, so it is no text.", at: .init(byteOffset: offset))
        }
        if let offset = UTF8Validation.firstFault(in: bytes) {
            let line = bytes[..<offset].reduce(into: 1) { $0 += $1 == UInt8(ascii: "\n") ? 1 : 0 }
            return ReadError(
                .undecodable,
                "The bytes are not UTF-8 from byte 0x\(hexadecimal(bytes[offset])) on.",
                at: .init(byteOffset: offset, line: line)
            )
        }
        let body = byteOrderMarkLength(in: bytes)..<bytes.count
        if WhiteSpace.trim(body, in: bytes).isEmpty {
            return ReadError(.empty, "The source holds nothing but white space.")
        }
        return nil
    }

    /// The number of bytes of a byte order mark of UTF-8 at the start.
    static func byteOrderMarkLength(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private static func utf16Name(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
        return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? "UTF-16" : nil
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "0" + digits : digits
    }
}
