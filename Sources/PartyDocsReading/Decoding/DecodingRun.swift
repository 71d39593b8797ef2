internal import PartyDocsCore

/// The decoding of one source.
struct DecodingRun {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Prepares the decoding.
    ///
    /// - Parameter bytes: The bytes, at least one.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Settles the encoding and decodes the bytes.
    ///
    /// - Parameters:
    ///   - named: The encoding that the caller names.
    ///   - declared: The encoding that the source says it has.
    /// - Returns: The text with its edits.
    /// - Throws: ``ReadError`` with the code `empty`, `binary` or `undecodable`.
    func decode(named: TextEncoding?, declared: TextEncoding?) throws(ReadError) -> DecodedText {
        if let marked = ByteOrderMark.encoding(of: bytes) { return try decode(as: marked, basis: .byteOrderMark) }
        if let named { return try decode(as: named, basis: .named) }
        if let signature = BinarySignature.matching(bytes) {
            throw ReadError(.binary, "The source is \(signature.name), not a text.", at: .init(byteOffset: 0))
        }
        if let declared, isWide(declared) { return try decode(as: declared, basis: .declared) }
        try refuseZeroByte()
        guard let fault = UTF8Validation.firstFault(in: bytes) else {
            return try decodeValidUTF8(basis: declared == .utf8 ? .declared : .wellFormed)
        }
        if let declared, declared != .utf8 { return try decode(as: declared, basis: .declared) }
        throw notUTF8(at: fault)
    }

    private func decode(as encoding: TextEncoding, basis: EncodingBasis) throws(ReadError) -> DecodedText {
        if encoding == .utf8 {
            try refuseZeroByte()
            if let fault = UTF8Validation.firstFault(in: bytes) { throw notUTF8(at: fault) }
            return try decodeValidUTF8(basis: basis)
        }
        let encoding = encoding == .utf16 ? byteOrder() : encoding
        let (between, edits) = try converted(from: encoding)
        return try normalized(between, edits, encoding: encoding, basis: basis)
    }

    private func converted(from encoding: TextEncoding) throws(ReadError) -> (text: String, edits: [TextEdit]) {
        do throws(CharsetFault) {
            return try CharsetDecoding.decode(bytes, as: encoding)
        } catch {
            throw error.readError(line: isWide(encoding) ? nil : line(of: error.offset))
        }
    }

    private func decodeValidUTF8(basis: EncodingBasis) throws(ReadError) -> DecodedText {
        let body = ByteOrderMark.length(ofUTF8: bytes)..<bytes.count
        if WhiteSpace.trim(body, in: bytes).isEmpty { throw Self.blank }
        let (text, edits) = TextNormalizer.decode(bytes)
        return DecodedText(text: text, encoding: .utf8, basis: basis, edits: edits)
    }

    private func normalized(
        _ between: String,
        _ charsetEdits: [TextEdit],
        encoding: TextEncoding,
        basis: EncodingBasis
    ) throws(ReadError) -> DecodedText {
        var between = between
        let (text, edits) = between.withUTF8 { TextNormalizer.decode($0) }
        var decoded = DecodedText(text: text, encoding: encoding, basis: basis)
        guard !decoded.text.withUTF8({ WhiteSpace.trim(0..<$0.count, in: $0).isEmpty }) else { throw Self.blank }
        decoded.edits = EditComposition.compose(charsetEdits, edits)
        return decoded
    }

    private static let blank = ReadError(.empty, "The source holds nothing but white space.")

    private func refuseZeroByte() throws(ReadError) {
        guard let offset = bytes.firstIndex(of: 0) else { return }
        throw ReadError(.binary, "The source holds U+0000, so it is no text.", at: .init(byteOffset: offset))
    }

    private func notUTF8(at offset: Int) -> ReadError {
        ReadError(
            .undecodable,
            "The bytes are not UTF-8 from byte \(CharsetFault.written(bytes[offset])) on.",
            at: .init(byteOffset: offset, line: line(of: offset))
        )
    }

    private func line(of offset: Int) -> Int {
        bytes[..<offset].reduce(into: 1) { $0 += $1 == UInt8(ascii: "\n") ? 1 : 0 }
    }

    private func isWide(_ encoding: TextEncoding) -> Bool {
        encoding.name.hasPrefix("UTF-16") || encoding.name.hasPrefix("UTF-32")
    }

    /// The byte order of UTF-16 without a mark: zero bytes are the more significant ones of the letters of ASCII.
    private func byteOrder() -> TextEncoding {
        var zeros = (even: 0, odd: 0)
        for (index, byte) in bytes.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        return zeros.even > zeros.odd ? .utf16BigEndian : .utf16LittleEndian
    }
}
