internal import PartyDocsCore

/// The decoding of one source.
struct DecodingRun {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Whether capitals with tones are restored where TCVN3 shows that they were some.
    private let restoresCapitals: Bool
    /// What was noticed so far.
    var diagnostics: [Diagnostic] = []

    /// Prepares the decoding.
    ///
    /// - Parameters:
    ///   - bytes: The bytes, at least one.
    ///   - restoresCapitals: Whether capitals with tones are restored where TCVN3 shows that they were some.
    init(_ bytes: UnsafeBufferPointer<UInt8>, restoresCapitals: Bool) {
        self.bytes = bytes
        self.restoresCapitals = restoresCapitals
    }

    /// Settles the encoding and decodes the bytes.
    ///
    /// - Parameters:
    ///   - named: The encoding that the caller names.
    ///   - label: The label of the encoding that the source says it has.
    /// - Returns: The text with its edits.
    /// - Throws: ``ReadError`` with the code `empty`, `binary` or `undecodable`.
    mutating func decode(named: TextEncoding?, label: String?) throws(ReadError) -> DecodedText {
        let declared = label.flatMap { TextEncoding(label: $0) }
        if let label, declared == nil { diagnostics.append(EncodingDiagnostics.unknown(label)) }
        if let marked = ByteOrderMark.encoding(of: bytes) {
            compare(named ?? declared, with: marked)
            return try decode(as: marked, basis: .byteOrderMark)
        }
        if let named { return try decode(as: form(of: named), basis: .named) }
        if let signature = BinarySignature.matching(bytes) {
            throw ReadError(.binary, "The source is \(signature.name), not a text.", at: .init(byteOffset: 0))
        }
        if bytes.contains(0) { return try decodeZeroBytes(declared: declared) }
        if let fault = UTF8Validation.firstFault(in: bytes) {
            return try decodeLegacy(declared: declared, fault: fault)
        }
        if let declared, declared != .utf8, bytes.contains(where: { $0 >= 0x80 }) {
            mismatch(declared, .utf8, because: "the bytes are well-formed UTF-8")
        }
        return try decodeValidUTF8(basis: declared == .utf8 ? .declared : .wellFormed)
    }

    /// Decodes bytes whose encoding is settled.
    ///
    /// - Parameters:
    ///   - encoding: The encoding, with a byte order when it has any.
    ///   - basis: How it is known.
    ///   - certainty: How sure it is.
    /// - Returns: The text with its edits.
    /// - Throws: ``ReadError`` with the code `empty`, `binary` or `undecodable`.
    func decode(
        as encoding: TextEncoding,
        basis: EncodingBasis,
        certainty: Certainty = .high
    ) throws(ReadError) -> DecodedText {
        if encoding == .utf8 {
            try refuseZeroByte()
            if let fault = UTF8Validation.firstFault(in: bytes) { throw notUTF8(at: fault) }
            return try decodeValidUTF8(basis: basis)
        }
        var (between, charsetEdits) = try converted(from: encoding, basis)
        let (text, edits) = between.withUTF8 { TextNormalizer.decode($0) }
        var decoded = DecodedText(text: text, encoding: encoding, basis: basis, certainty: certainty)
        guard !decoded.text.withUTF8({ WhiteSpace.trim(0..<$0.count, in: $0).isEmpty }) else { throw Self.blank }
        decoded.edits = EditComposition.compose(charsetEdits, edits)
        decoded.diagnostics = diagnostics
        return encoding == .tcvn3 ? withCapitals(decoded) : decoded
    }

    private func withCapitals(_ decoded: DecodedText) -> DecodedText {
        guard let span = TCVN3Capitals.firstMixedWord(in: decoded.text) else { return decoded }
        guard restoresCapitals else {
            var decoded = decoded
            decoded.diagnostics.append(EncodingDiagnostics.capitals(at: span))
            return decoded
        }
        let (text, edits, count) = TCVN3Capitals.restored(decoded.text)
        var restored = decoded.rewritten(as: text, edits: edits)
        restored.diagnostics.append(EncodingDiagnostics.restoredCapitals(count, at: span))
        return restored
    }

    private func converted(
        from encoding: TextEncoding,
        _ basis: EncodingBasis
    ) throws(ReadError) -> (text: String, edits: [TextEdit]) {
        do throws(CharsetFault) {
            return try CharsetDecoding.decode(bytes, as: encoding)
        } catch {
            var readError = error.readError(line: encoding.isWide ? nil : line(of: error.offset))
            if basis == .detected {
                readError.message += " The encoding was found by the text; name the encoding if it is another."
            }
            throw readError
        }
    }

    private func decodeValidUTF8(basis: EncodingBasis) throws(ReadError) -> DecodedText {
        let body = ByteOrderMark.length(ofUTF8: bytes)..<bytes.count
        if WhiteSpace.trim(body, in: bytes).isEmpty { throw Self.blank }
        let (text, edits) = TextNormalizer.decode(bytes)
        return DecodedText(text: text, encoding: .utf8, basis: basis, edits: edits, diagnostics: diagnostics)
    }

    private static let blank = ReadError(.empty, "The source holds nothing but white space.")

    private func refuseZeroByte() throws(ReadError) {
        guard let offset = bytes.firstIndex(of: 0) else { return }
        throw ReadError(.binary, "The source holds U+0000, so it is no text.", at: .init(byteOffset: offset))
    }

    /// The error for bytes that are not UTF-8 and in no encoding that could be told.
    ///
    /// - Parameters:
    ///   - offset: The offset of the first byte that is at fault.
    ///   - addition: What else is known, the end of a sentence.
    /// - Returns: The error.
    func notUTF8(at offset: Int, _ addition: String = "") -> ReadError {
        ReadError(
            .undecodable,
            "The bytes are not UTF-8 from byte \(CharsetFault.written(bytes[offset])) on\(addition).",
            at: .init(byteOffset: offset, line: line(of: offset))
        )
    }

    private func line(of offset: Int) -> Int {
        bytes[..<offset].reduce(into: 1) { $0 += $1 == UInt8(ascii: "\n") ? 1 : 0 }
    }

    /// Notes that the encoding is another one than is said.
    ///
    /// - Parameters:
    ///   - said: The encoding that is said.
    ///   - encoding: The encoding that the bytes are read in.
    ///   - reason: Why, in a few words.
    mutating func mismatch(_ said: TextEncoding, _ encoding: TextEncoding, because reason: String) {
        diagnostics.append(EncodingDiagnostics.mismatch(said, read: encoding, because: reason))
    }

    private mutating func compare(_ said: TextEncoding?, with marked: TextEncoding) {
        guard let said, said != marked, said != .utf16 || !marked.name.hasPrefix("UTF-16") else { return }
        mismatch(said, marked, because: "the source starts with its byte order mark")
    }
}

extension TextEncoding {
    /// Whether it is a form of UTF-16 or UTF-32, whose texts have zero bytes.
    var isWide: Bool { name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32") }
}
