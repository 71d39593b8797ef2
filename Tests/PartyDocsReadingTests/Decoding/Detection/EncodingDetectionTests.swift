import PartyDocsCore
import PartyDocsTestKit
import Testing

@testable import PartyDocsReading

@Suite("Encodings that nobody names")
struct EncodingDetectionTests {
    private let decoder = TextDecoder(sizeLimit: .max)

    /// Decodes a text that was written in an encoding, and tells whether it came out right.
    private func check(_ text: String, in charset: LegacyCharset) throws {
        let bytes = try #require(charset.encode(text))
        let decoded = try decoder.decode(bytes)
        #expect(decoded.text == charset.expected(text), "\(charset) \(decoded.encoding) \(text)")
        let source = Source(byteCount: bytes.count, sha256: "", encoding: "", edits: decoded.edits)
        #expect(source.originalBytes(of: decoded.text) == bytes)
        #expect(decoded.basis == .detected)
        #expect(decoded.diagnostics.contains { $0.code.hasPrefix("encoding-") })
    }

    @Test(arguments: LegacyCharset.detected)
    func textsOf500Characters(_ charset: LegacyCharset) throws {
        var generator = SeededGenerator(seed: 500)
        for _ in 0..<125 {
            let text = SampleTexts.part(ofLength: 500, &generator)
            let bytes = try #require(charset.encode(text))
            let decoded = try decoder.decode(bytes)
            #expect(decoded.encoding == charset.encoding, "\(text)")
            #expect(decoded.certainty == .high, "\(text)")
            try check(text, in: charset)
        }
    }

    @Test(arguments: LegacyCharset.detected)
    func shortTexts(_ charset: LegacyCharset) throws {
        var generator = SeededGenerator(seed: 200)
        for _ in 0..<60 { try check(SampleTexts.part(ofLength: 200, &generator), in: charset) }
    }

    @Test(arguments: [LegacyCharset.tcvn5712, .vni, .viscii, .windows1258, .windows1258Mixed, .tcvn3])
    func textsInCapitals(_ charset: LegacyCharset) throws {
        var generator = SeededGenerator(seed: 700)
        for _ in 0..<50 { try check(SampleTexts.part(ofLength: 300, &generator).uppercased(), in: charset) }
    }

    @Test(arguments: LegacyCharset.detected)
    func textsOfFigures(_ charset: LegacyCharset) throws {
        var generator = SeededGenerator(seed: 800)
        for _ in 0..<50 {
            let text = SampleTexts.part(ofLength: 400, &generator)
            try check(SampleTexts.withFigures(text, &generator), in: charset)
        }
    }

    @Test(arguments: LegacyCharset.detected)
    func textsWithFewMarks(_ charset: LegacyCharset) throws {
        var generator = SeededGenerator(seed: 900)
        for _ in 0..<50 {
            try check(SampleTexts.withFewMarks(SampleTexts.part(ofLength: 500, &generator)), in: charset)
        }
    }

    @Test(arguments: [LegacyCharset.tcvn3, .vni, .viscii, .windows1258, .windows1258Mixed])
    func longTextsHaveNoWrongLetter(_ charset: LegacyCharset) throws {
        var generator = SeededGenerator(seed: 10_000)
        for _ in 0..<3 {
            var text = ""
            while text.unicodeScalars.count < 10_000 { text += SampleTexts.part(ofLength: 1_000, &generator) + "\n" }
            try check(text, in: charset)
        }
    }

    @Test(arguments: [LegacyCharset.tcvn3, .vni, .windows1258])
    func quotationMarksOfWindowsDoNotConfuse(_ charset: LegacyCharset) throws {
        let text =
            "Đồng chí nói: “Phải giữ gìn Đảng ta thật trong sạch” – và nhấn mạnh… “học tập, làm theo” (khóa XII)."
        try check(text, in: charset)
    }

    @Test func quotationMarksAloneAreOfWindows() throws {
        let decoded = try decoder.decode(
            [0x93] + Array("Congress".utf8) + [0x94, 0x20, 0x96, 0x20] + Array("2020".utf8)
        )
        #expect(decoded.text == "“Congress” – 2020")
        #expect(decoded.encoding == .windows1252)
    }

    @Test func textOfASCIIIsUTF8() throws {
        let decoded = try decoder.decode(Array("The Congress opened in Ha Noi.".utf8))
        #expect(decoded.encoding == .utf8)
        #expect(decoded.basis == .wellFormed)
        #expect(decoded.sourceFields.isEmpty)
    }

    @Test(arguments: SampleTexts.all.prefix(12))
    func damagedUTF8StaysAnError(_ text: String) throws {
        let bytes = Array(text.prefix(600).utf8)
        let place = try #require(bytes.indices.last { bytes[$0] >= 0xC3 })
        let cut = Array(bytes[...place])
        let withByte = bytes[..<place] + [0xFF] as [UInt8] + bytes[place...]
        let without = Array(bytes[..<place] + bytes[(place + 1)...])
        for damaged in [cut, withByte, without] {
            let error = #expect(throws: ReadError.self) { try decoder.decode(damaged) }
            #expect(error?.code == .undecodable)
            #expect(error?.position.byteOffset == place)
            #expect(error?.message.contains("damaged") == true)
        }
    }

    @Test func bytesThatFitNothingAreAnError() {
        var generator = SeededGenerator(seed: 31)
        for _ in 0..<200 {
            let bytes = (0..<300).map { _ in UInt8(generator.number(in: 0x20...0xFF)) }
            let error = #expect(throws: ReadError.self) { try decoder.decode(bytes) }
            #expect(error?.code == .undecodable)
            #expect(error?.message.contains("name the encoding") == true)
        }
    }

    @Test func aFaultInADetectedTextSaysSo() throws {
        let text = "Đảng bộ tỉnh tổ chức hội nghị triển khai nghị quyết của Ban Chấp hành Trung ương khóa XII."
        let bytes = try #require(LegacyCharset.vni.encode(text)) + [0x0A, 0xE7]
        let error = #expect(throws: ReadError.self) { try decoder.decode(bytes) }
        #expect(error?.position.byteOffset == bytes.count - 1)
        #expect(error?.position.line == 2)
        #expect(error?.message.contains("VNI") == true)
        #expect(error?.message.contains("found by the text") == true)
    }

    @Test(arguments: ["général de l'armée française à Diên Biên Phu, né à Paris, décédé", "für die Größe übrig, schön"])
    func otherLanguagesAreNotTakenForVietnamese(_ text: String) {
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        #expect(throws: ReadError.self) { try decoder.decode(bytes) }
    }

    @Test(arguments: [true, false])
    func utf16WithoutAMark(_ isLittleEndian: Bool) throws {
        let text = "Đảng ủy Khối các cơ quan Trung ương\n"
        let bytes = text.utf16.flatMap { unit in
            isLittleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        let decoded = try decoder.decode(bytes)
        #expect(decoded.text == text)
        #expect(decoded.encoding == (isLittleEndian ? .utf16LittleEndian : .utf16BigEndian))
    }

    @Test func zeroBytesOfOtherKindsAreNoText() {
        let numbers = (0..<40).flatMap { [UInt8(0), UInt8(0), UInt8($0), UInt8(0x41)] }
        let error = #expect(throws: ReadError.self) { try decoder.decode(numbers) }
        #expect(error?.code == .binary)
    }

    @Test func littleEvidenceIsAWarning() throws {
        let bytes = try #require(LegacyCharset.viscii.encode("Bí thư: Tô Hà. Giá 15."))
        let decoded = try decoder.decode(bytes)
        #expect(decoded.certainty != .high)
    }
}
