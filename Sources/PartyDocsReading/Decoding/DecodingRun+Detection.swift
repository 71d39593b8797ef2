internal import PartyDocsCore

extension DecodingRun {
    /// The form of an encoding that bytes have, where its name leaves it open.
    ///
    /// UTF-16 may have either byte order. TCVN3 and the first code set of TCVN 5712 differ in the control codes alone,
    /// and people use their names for one another: where such bytes stand, those that make Vietnamese words decide.
    ///
    /// - Parameter encoding: The encoding that is said.
    /// - Returns: The encoding to use.
    mutating func form(of encoding: TextEncoding) -> TextEncoding {
        if encoding == .utf16 { return byteOrder() }
        guard encoding == .tcvn3 || encoding == .tcvn5712, bytes.contains(where: Self.isControlOfTCVN) else {
            return encoding
        }
        let other = encoding == .tcvn3 ? TextEncoding.tcvn5712 : .tcvn3
        guard EncodingDetector(bytes, candidates: [encoding, other]).finding?.encoding == other else { return encoding }
        mismatch(encoding, other, because: "its bytes 0x80 to 0x9F make Vietnamese words so")
        return other
    }

    private static func isControlOfTCVN(_ byte: UInt8) -> Bool {
        (0x80..<0xA0).contains(byte) || byte < 0x20 && !(0x09...0x0D).contains(byte)
    }

    /// The byte order of UTF-16 without a mark: zero bytes are the more significant ones of the letters of ASCII.
    private func byteOrder() -> TextEncoding {
        let zeros = countZeroBytes()
        return zeros.even > zeros.odd ? .utf16BigEndian : .utf16LittleEndian
    }

    private func countZeroBytes() -> (even: Int, odd: Int) {
        var zeros = (even: 0, odd: 0)
        for (index, byte) in bytes.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        return zeros
    }

    /// Decodes bytes some of which are zero, which only UTF-16 and UTF-32 have.
    ///
    /// - Parameter declared: The encoding that the source says it has.
    /// - Returns: The text with its edits.
    /// - Throws: ``ReadError`` with the code `empty`, `binary` or `undecodable`.
    mutating func decodeZeroBytes(declared: TextEncoding?) throws(ReadError) -> DecodedText {
        if let declared, declared.isWide { return try decode(as: form(of: declared), basis: .declared) }
        let zeros = countZeroBytes()
        // More than half of the characters of a Vietnamese text are of ASCII, and no character is U+0000.
        guard bytes.count >= 16, bytes.count.isMultiple(of: 2), min(zeros.even, zeros.odd) == 0,
            max(zeros.even, zeros.odd) * 4 >= bytes.count,
            case let encoding = byteOrder(), var decoded = try? decode(as: encoding, basis: .detected),
            !decoded.text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A })
        else { return try decode(as: .utf8, basis: .wellFormed) }
        if let declared {
            mismatch(declared, encoding, because: "every other byte is zero")
        } else {
            diagnostics.append(EncodingDiagnostics.detected(encoding))
        }
        decoded.diagnostics = diagnostics
        return decoded
    }

    /// Decodes bytes that are not UTF-8.
    ///
    /// - Parameters:
    ///   - declared: The encoding that the source says it has.
    ///   - fault: The offset of the first byte that is not UTF-8.
    /// - Returns: The text with its edits.
    /// - Throws: ``ReadError`` with the code `empty` or `undecodable`.
    mutating func decodeLegacy(declared: TextEncoding?, fault: Int) throws(ReadError) -> DecodedText {
        // Pages in any of the fonts say that they are windows-1252 or ISO-8859-1, and any page may say UTF-8.
        let isTelling = declared.map { EncodingDetector.candidates.contains($0) } ?? false
        if !isTelling, UTF8Validation.isDamagedUTF8(bytes) {
            throw notUTF8(at: fault, ", though most of what is not ASCII is: the source is damaged, cut off or mixed")
        }
        let detector = EncodingDetector(bytes)
        let finding = detector.finding
        if let declared, isTelling {
            let share = detector.readings.first { $0.encoding == declared }?.score.share ?? 0
            if share >= 60 || finding?.certainty != .high {
                return try decode(as: form(of: declared), basis: .declared)
            }
        }
        if let finding, declared != .windows1252 || finding.certainty != .low && !isWestern(detector.readings.first) {
            if let declared {
                mismatch(declared, finding.encoding, because: "its words are Vietnamese so")
            } else {
                diagnostics.append(EncodingDiagnostics.detected(finding))
            }
            return try decode(as: finding.encoding, basis: .detected, certainty: finding.certainty)
        }
        if declared == .windows1252 { return try decode(as: .windows1252, basis: .declared) }
        guard hasOnlyPunctuationOfWindows else {
            throw notUTF8(at: fault, ", and no other encoding makes Vietnamese words of them; name the encoding")
        }
        diagnostics.append(EncodingDiagnostics.detected(.windows1252))
        return try decode(as: .windows1252, basis: .detected, certainty: .medium)
    }

    /// Whether a reading is the one that windows-1252 gives, as of a page that writes what it has not as references.
    private func isWestern(_ reading: EncodingDetector.Reading?) -> Bool {
        reading.map { $0.text == EncodingDetector.preview(of: bytes, as: .windows1252) } ?? false
    }

    /// Whether nothing but quotation marks, dashes and spaces is outside ASCII, where encodings for Windows have them.
    private var hasOnlyPunctuationOfWindows: Bool {
        bytes.allSatisfy { byte in
            switch byte {
            case 0x85, 0x91...0x97, 0xA0: true
            default: byte < 0x80
            }
        }
    }
}
