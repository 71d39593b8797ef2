package import PartyDocsCore

/// Makes a text of bytes, or says why they are none.
///
/// Which encoding the bytes have is settled in this order: a byte order mark; what the caller names, which is used even
/// where another would fit better; UTF-8, when the bytes are well-formed; what the source declares, when the text fits;
/// what the text itself tells.
package struct TextDecoder {
    /// The largest number of bytes that is decoded.
    package let sizeLimit: Int

    /// Whether capitals with tones are restored where TCVN3 shows that they were some.
    package let restoresCapitals: Bool

    /// Makes a decoder.
    ///
    /// - Parameters:
    ///   - sizeLimit: The largest number of bytes that is decoded.
    ///   - restoresCapitals: Whether capitals with tones are restored where TCVN3 shows that they were some.
    package init(sizeLimit: Int, restoresCapitals: Bool = false) {
        self.sizeLimit = sizeLimit
        self.restoresCapitals = restoresCapitals
    }

    /// Decodes the bytes of one source.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - named: The encoding that the caller names; nil to find it.
    ///   - declared: The label of the encoding that the source itself, or what came with it, says it has.
    /// - Returns: The text with its edits.
    /// - Throws: ``ReadError`` with the code `empty`, `binary`, `undecodable` or `too-large`.
    package func decode(
        _ bytes: [UInt8],
        named: TextEncoding? = nil,
        declared: String? = nil
    ) throws(ReadError) -> DecodedText {
        guard bytes.count <= sizeLimit else {
            throw ReadError(.tooLarge, "The source has \(bytes.count) bytes, more than the limit of \(sizeLimit).")
        }
        if bytes.isEmpty { throw ReadError(.empty, "The source is empty.") }
        let result = bytes.withUnsafeBufferPointer { bytes -> Result<DecodedText, ReadError> in
            var run = DecodingRun(bytes, restoresCapitals: restoresCapitals)
            do throws(ReadError) {
                return .success(try run.decode(named: named, label: declared))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
