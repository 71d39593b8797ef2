import PartyDocsCore
import Testing

@testable import PartyDocsReading

@Suite("Encodings that are said, and what the bytes are")
struct DeclaredEncodingTests {
    private static let text =
        "Đảng bộ tỉnh tổ chức hội nghị triển khai nghị quyết của Ban Chấp hành Trung ương khóa XII."
    private let decoder = TextDecoder(sizeLimit: .max)

    private func bytes(_ charset: LegacyCharset) throws -> [UInt8] { try #require(charset.encode(Self.text)) }

    private func codes(_ decoded: DecodedText) -> [String] { decoded.diagnostics.map(\.code) }

    @Test func aDeclarationThatFitsIsTaken() throws {
        let decoded = try decoder.decode(bytes(.windows1258), declared: "windows-1258")
        #expect(decoded.text == Self.text)
        #expect(decoded.basis == .declared)
        #expect(decoded.diagnostics.isEmpty)
    }

    @Test(arguments: ["iso-8859-1", "utf-8", "windows-1258", "viscii"])
    func aDeclarationThatDoesNotFitIsNot(_ label: String) throws {
        let decoded = try decoder.decode(bytes(.vni), declared: label)
        #expect(decoded.text == Self.text)
        #expect(decoded.encoding == .vni)
        #expect(decoded.basis == .detected)
        #expect(codes(decoded) == ["encoding-mismatch"])
    }

    @Test(arguments: ["iso-8859-1", "windows-1258"])
    func utf8IsUTF8WhateverIsDeclared(_ label: String) throws {
        let decoded = try decoder.decode(Array(Self.text.utf8), declared: label)
        #expect(decoded.text == Self.text)
        #expect(codes(decoded) == ["encoding-mismatch"])
        #expect(codes(try decoder.decode(Array("ASCII".utf8), declared: label)).isEmpty)
    }

    @Test func westernPagesAreReadAsTheyDeclare() throws {
        let bytes: [UInt8] = Array("le g".utf8) + [0xE9] + Array("n".utf8) + [0xE9] + Array("ral".utf8)
        let decoded = try decoder.decode(bytes, declared: "ISO-8859-1")
        #expect(decoded.text == "le général")
        #expect(decoded.encoding == .windows1252)
    }

    @Test func anUnknownLabelIsReported() throws {
        let decoded = try decoder.decode(bytes(.tcvn3), declared: "x-user-defined")
        #expect(decoded.encoding == .tcvn3)
        #expect(codes(decoded).contains("encoding-unknown"))
    }

    @Test func aByteOrderMarkGoesFirst() throws {
        let decoded = try decoder.decode([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), named: .tcvn3)
        #expect(decoded.text == Self.text)
        #expect(decoded.basis == .byteOrderMark)
        #expect(codes(decoded) == ["encoding-mismatch"])
    }

    @Test func theNamesOfTCVNAreUsedForOneAnother() throws {
        let capitals = Self.text.uppercased()
        let full = try #require(LegacyCharset.tcvn5712.encode(capitals))
        let decoded = try decoder.decode(full, named: .tcvn3)
        #expect(decoded.text == capitals)
        #expect(decoded.encoding == .tcvn5712)
        let quoted = try #require(LegacyCharset.tcvn3.encode("“" + Self.text + "”"))
        #expect(try decoder.decode(quoted, named: .tcvn5712).text == "“" + Self.text + "”")
    }

    @Test func capitalsOfTCVN3AreNoted() throws {
        let bytes = try #require(LegacyCharset.tcvn3.encode("Về công tác\nĐẢNG BỘ TỈNH\nĐẢNG"))
        let decoded = try decoder.decode(bytes, named: .tcvn3)
        let note = try #require(decoded.diagnostics.first)
        #expect(note.code == "tcvn3-case")
        #expect(note.severity == .note)
        #expect(note.span.map { String(decoded.text[$0]) } == "ĐảNG")
        let small = try #require(LegacyCharset.tcvn3.encode("Về công tác Đảng"))
        #expect(try decoder.decode(small, named: .tcvn3).diagnostics.isEmpty)
    }

    @Test func capitalsOfTCVN3AreRestoredOnDemand() throws {
        let text = "Về việc Ở\nVỀ CÔNG TÁC Ở ĐẢNG BỘ TỈNH\nĐại hội ĐẢNG BỘ ở ViệtNam lần thứ II"
        let bytes = try #require(LegacyCharset.tcvn3.encode(text))
        let restoring = TextDecoder(sizeLimit: .max, restoresCapitals: true)
        let decoded = try restoring.decode(bytes, named: .tcvn3)
        #expect(decoded.text == text.replacing("việc Ở", with: "việc ở").replacing("ĐẢNG BỘ ở", with: "ĐẢNG Bộ ở"))
        #expect(decoded.edits.allSatisfy { $0.reason == .charset })
        let source = Source(byteCount: bytes.count, sha256: "", encoding: "", edits: decoded.edits)
        #expect(source.originalBytes(of: decoded.text) == bytes)
        let note = try #require(decoded.diagnostics.first)
        #expect(note.code == "tcvn3-case")
        #expect(note.message.contains(" 7 words"))
        #expect(note.span.map { String(decoded.text[$0]) } == "TÁC")
    }

    @Test func pagesOfReferencesAreReadAsTheyDeclare() throws {
        let bytes: [UInt8] =
            Array("Th".utf8) + [0xF4] + Array("ng t".utf8) + [0xE2] + Array("n, ".utf8)
            + Array("th".utf8) + [0xE1] + Array("ng s".utf8) + [0xE1] + Array("u l".utf8) + [0xE0] + Array(" v".utf8)
            + [0xE0]
        let decoded = try decoder.decode(bytes, declared: "windows-1252")
        #expect(decoded.text == "Thông tân, tháng sáu là và")
        #expect(decoded.encoding == .windows1252)
        #expect(decoded.diagnostics.isEmpty)
    }

    @Test func theDocumentSaysHowItKnows() throws {
        let bytes = try bytes(.viscii)
        let document = try PlainTextReader().read(SourceDocument(bytes, name: "a.txt"))
        let source = try #require(document.provenance.sources.first)
        #expect(source.encoding == "VISCII")
        #expect(source.fields["encodingBasis"] == .string("detected"))
        #expect(source.fields["encodingCertainty"] == .string("high"))
        #expect(source.originalBytes(of: document.text) == bytes)
        #expect(document.diagnostics.contains { $0.code == "encoding-detected" })
        var options = PlainTextReader.Options()
        options.encoding = .viscii
        let named = try PlainTextReader(options: options).read(SourceDocument(bytes))
        #expect(named.text == Self.text)
        #expect(named.provenance.sources.first?.fields["encodingBasis"] == .string("named"))
        let declared = try PlainTextReader().read(SourceDocument(bytes, encoding: "viscii"))
        #expect(declared.provenance.sources.first?.fields["encodingBasis"] == .string("declared"))
    }
}
