internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Testing

@testable internal import PartyDocsXML

/// Files that want to exhaust whoever reads them.
@Suite struct HostileXMLTests {
    private static let root =
        "<document xmlns=\"urn:partydocs:xml:1\" version=\"1.0\" offsetUnit=\"unicodeScalar\" xml:id=\"d\">"

    private func readError(_ bytes: some Sequence<UInt8>) -> ReadError? {
        do throws(ReadError) {
            _ = try XMLDocumentDecoder().documents(from: Array(bytes))
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: HostileFile.all)
    func refusesAGigabyteAtItsBeginning(file: HostileFile) throws {
        var source = file.source
        let result = try XMLFileChecker(limits: HostileFile.limits).check(&source)
        #expect(result.readError?.code == file.code, "\(String(describing: result.readError))")
        #expect(result.readError?.position.line != nil)
        #expect(result.documents.isEmpty && !result.isValid)
        let margin = XMLFileChecker.maximumDiagnosedByteCount + 4 * 65_536
        #expect(source.takenByteCount < file.byteCount + margin)
    }

    @Test(arguments: HostileFile.all)
    func validationRefusesTheSame(file: HostileFile) throws {
        var source = file.source
        var bytes: [UInt8] = []
        while bytes.count < file.byteCount + 200_000 { _ = source.read(into: &bytes, upTo: 1 << 16) }
        let diagnostics = try PartyDocsXMLSchema.compiled().validate(bytes, limits: HostileFile.limits)
        #expect((1...100).contains(diagnostics.count))
    }

    @Test(arguments: [
        "<!DOCTYPE document>",
        "<!DOCTYPE document SYSTEM \"http://example.org/x.dtd\">",
        "<!DOCTYPE document PUBLIC \"a\" \"file:///etc/passwd\">",
        "<!DOCTYPE document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>",
        "<!DOCTYPE document [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE document [<!ENTITY % p SYSTEM \"http://example.org/p\"> %p;]>",
        "<!DOCTYPE document [<!ATTLIST document a CDATA \"b\">]>",
        "<!-- a -->\n<?b c?> <!DOCTYPE document>",
    ])
    func refusesDocumentTypes(declaration: String) throws {
        let xml = declaration + Self.root + "<text xml:space=\"preserve\">&a;</text></document>"
        for bytes in [Array(xml.utf8), Array("\u{FEFF}<?xml version='1.0'?>\n\(xml)".utf8)] {
            #expect(readError(bytes)?.code == .refused)
            #expect(readError(bytes)?.position.line != nil)
            let diagnostics = try PartyDocsXMLSchema.compiled().validate(bytes)
            #expect(diagnostics.map(\.message) == ["A document type declaration (DOCTYPE) is refused."])
        }
    }

    @Test(arguments: ["UTF-16", "utf-7", "ISO-8859-1", "EBCDIC-CP-US", "x"])
    func refusesOtherEncodings(name: String) {
        let rest = Self.root + "<text xml:space=\"preserve\"/></document>"
        #expect(readError("<?xml version=\"1.0\" encoding=\"\(name)\"?>\(rest)".utf8)?.code == .refused)
        #expect(readError("\u{FEFF}<?xml version='1.0'\n encoding = '\(name)' ?>\(rest)".utf8)?.code == .refused)
    }

    @Test(arguments: ["UTF-8", "utf-8", "US-ASCII"])
    func readsOneEncoding(name: String) {
        let rest = Self.root + "<text xml:space=\"preserve\"/></document>"
        #expect(readError("<?xml version=\"1.0\" encoding=\"\(name)\"?>\(rest)".utf8) == nil)
        #expect(readError("\u{FEFF}<?xml version=\"1.0\"?>\(rest)".utf8) == nil)
    }

    @Test func refusesBytesThatAreNoUTF8() {
        let xml = Self.root + "<text xml:space=\"preserve\"/></document>"
        #expect(readError([0xFF, 0xFE] + xml.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })?.code == .refused)
        #expect(readError([0xFE, 0xFF] + xml.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })?.code == .refused)
        #expect(readError(xml.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })?.code == .binary)
        let utf32: [UInt8] = [0xFF, 0xFE, 0, 0] + xml.utf8.flatMap { [$0, 0, 0, 0] }
        #expect(readError(utf32)?.code == .refused)
        #expect(readError([0x4C, 0x6F, 0xA7, 0x94])?.code == .malformed)
        for bytes: [UInt8] in [
            [0xC3], [0xC3, 0x28], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
        ] {
            let parts: [[UInt8]] = [Array((Self.root + "<!--a").utf8), bytes, Array("--></document>".utf8)]
            #expect(readError(parts.joined())?.code == .malformed, "\(bytes)")
            let inText: [[UInt8]] = [
                Array((Self.root + "<text xml:space=\"preserve\">a").utf8), bytes, Array("</text></document>".utf8),
            ]
            #expect(readError(inText.joined())?.code == .malformed, "\(bytes)")
        }
    }

    @Test func tellsTheCodeOfTheParser() {
        let error = readError((Self.root + "<text xml:space=\"preserve\">\n  a</txet></document>").utf8)
        #expect((error?.underlyingError as? XMLParserError)?.code == 76)
        #expect(error?.position.line == 2)
    }

    @Test(arguments: [1, 2, 5, 64])
    func placesOfRefusalsDoNotDependOnChunks(pieceSize: Int) {
        let xml = Self.root + "\n <text xml:space=\"preserve\">\n  <place a=\"\n>\" b=''/> <!-- > -->\u{0}"
        var source = PiecewiseSource(Array(xml.utf8), pieceSize: pieceSize)
        var error: ReadError?
        do { try XMLDocumentDecoder().decode(from: &source) { _ in } } catch let caught { error = caught as? ReadError }
        #expect(error?.code == .binary)
        #expect(error?.position == ReadError.Position(byteOffset: xml.utf8.count - 1, line: 4, column: 21))
    }

    @Test func readsWhatIsJustBelowTheLimits() throws {
        var draft = try Document(id: "d", text: "x").draft
        let long = String(repeating: ">'\"&", count: 500_000)
        draft.entities = [Entity(id: "e1", kind: .person, name: long)]
        let document = try Document(draft)
        let bytes = try XMLExporter.xml().bytes(of: document)
        #expect(try XMLDocumentDecoder().documents(from: bytes) == [document])
        #expect(try PartyDocsXMLSchema.compiled().validate(bytes) == [])
    }
}
