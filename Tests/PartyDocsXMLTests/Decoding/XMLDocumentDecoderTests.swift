internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsXML
internal import Testing

@Suite struct XMLDocumentDecoderTests {
    private func error(reading xml: String, limits: XMLDocumentDecoder.Limits = .init()) -> ReadError? {
        do throws(ReadError) {
            _ = try XMLDocumentDecoder(limits: limits).documents(from: Array(xml.utf8))
            return nil
        } catch {
            return error
        }
    }

    private func document(_ inside: String) -> String {
        "<document xmlns=\"urn:partydocs:xml:1\" version=\"1.0\" offsetUnit=\"unicodeScalar\" xml:id=\"d\">\n\(inside)</document>"
    }

    @Test(arguments: [1, 2, 3, 7, 64, 1_000])
    func readsPiecesOfAnySize(pieceSize: Int) throws {
        let documents = (0..<4).map { RandomDocument.make(seed: UInt64($0)) }
        let bytes = try XMLExporter.xml().bytes(of: documents)
        var source = PiecewiseSource(bytes, pieceSize: pieceSize)
        var decoded: [Document] = []
        try XMLDocumentDecoder().decode(from: &source) { decoded.append($0) }
        #expect(decoded == documents)
    }

    @Test func handsOutWhatCameBeforeAFault() throws {
        let documents = (0..<3).map { RandomDocument.make(seed: UInt64($0)) }
        var bytes = try XMLExporter.xml().bytes(of: documents)
        bytes.removeLast(30)
        var source = ByteArraySource(bytes)
        var session = try XMLDocumentDecoder().makeSession()
        #expect(try session.next(from: &source) == documents[0])
        #expect(try session.next(from: &source) == documents[1])
        #expect(throws: ReadError.self) { try session.next(from: &source) }
        #expect(try session.next(from: &source) == nil)
    }

    @Test func everyTruncationIsAnError() throws {
        let bytes = try XMLExporter.xml().bytes(of: RandomDocument.make(seed: 3))
        for length in stride(from: 0, to: bytes.count - 2, by: 7) {
            #expect(throws: ReadError.self, "length \(length)") {
                try XMLDocumentDecoder().documents(from: Array(bytes.prefix(length)))
            }
        }
    }

    @Test func refusesDocumentTypes() {
        let laughs = "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
        for subset in [
            "<!DOCTYPE document>", "<!DOCTYPE document [\(laughs)]>",
            "<!DOCTYPE document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE document SYSTEM \"http://example.org/x.dtd\">",
        ] {
            let xml = "<?xml version=\"1.0\"?>\n" + subset + document("<text xml:space=\"preserve\">&b;&x;</text>")
            let error = error(reading: xml)
            #expect(error?.code == .refused)
            #expect(error?.position.line == 2)
        }
    }

    @Test func tellsWhereMalformedXMLIs() {
        let error = error(reading: document("<text xml:space=\"preserve\">\n  a</txet>"))
        #expect(error?.code == .malformed)
        #expect(error?.position.line == 3)
        #expect((error?.position.column ?? 0) > 1)
        #expect((error?.underlyingError as? XMLParserError)?.code == 76)
    }

    @Test(arguments: [
        "&undefined;", "&#0;", "<a", "\u{1}", "<text>", "<a xmlns=\"urn:x\"/>", "<x/>", "text",
        "<text xml:space=\"preserve\"/><text xml:space=\"preserve\"/>", "<text/>",
        "<text xml:space=\"preserve\"><paragraph xml:id=\"b\"/></text>",
        "<text xml:space=\"preserve\"><paragraph xml:id=\"b\"><paragraph xml:id=\"c\">x</paragraph></paragraph></text>",
        "<text xml:space=\"preserve\">x</text>",
    ])
    func refusesBadContent(inside: String) {
        let error = error(reading: document(inside))
        #expect(error != nil)
        #expect(error?.position.line != nil)
    }

    @Test func refusesOtherVersionsAndFormats() {
        let text = "<text xml:space=\"preserve\"/>"
        #expect(error(reading: document(text)) == nil)
        let newer = document(text).replacing("\"1.0\"", with: "\"1.1\"")
        #expect(error(reading: newer)?.code == .unsupportedVersion)
        let other = document(text).replacing("xml:1", with: "xml:2")
        #expect(error(reading: other)?.code == .unsupportedVersion)
        #expect(error(reading: "<html/>")?.code == .malformed)
        #expect(error(reading: "")?.code == .empty)
        #expect(error(reading: "{}")?.code == .malformed)
    }

    @Test func keepsToItsLimits() {
        let text = "<text xml:space=\"preserve\"><paragraph xml:id=\"b\">abcdef</paragraph></text>"
        func code(_ change: (inout XMLDocumentDecoder.Limits) -> Void) -> ReadError.Code? {
            var limits = XMLDocumentDecoder.Limits()
            change(&limits)
            return error(reading: document(text), limits: limits)?.code
        }
        #expect(code { _ in } == nil)
        #expect(code { $0.byteCount = 20 } == .tooLarge)
        #expect(code { $0.depth = 2 } == .refused)
        #expect(code { $0.elementCount = 2 } == .tooLarge)
        #expect(code { $0.attributeByteCount = 2 } == .tooLarge)
        #expect(code { $0.textByteCount = 5 } == .tooLarge)
        #expect(code { $0.textRunByteCount = 5 } == .tooLarge)
        #expect(code { $0.markupByteCount = 20 } == .tooLarge)
        #expect(code { $0.attributeCount = 3 } == .tooLarge)
        #expect(code { $0.documentAttributeCount = 2 } == .tooLarge)
        let deep = String(repeating: "<place xml:id=\"a\">", count: 100_000)
        #expect(error(reading: document("<text xml:space=\"preserve\">" + deep))?.code == .refused)
    }

    @Test func countsTheBytesOfEachDocument() throws {
        let documents = (0..<3).map { RandomDocument.make(seed: UInt64($0)) }
        let bytes = try XMLExporter.xml().bytes(of: documents)
        var limits = XMLDocumentDecoder.Limits()
        for (limit, isRead) in [(bytes.count, true), (bytes.count / 10, false)] {
            limits.documentByteCount = limit
            var source = PiecewiseSource(bytes, pieceSize: 10)
            var session = try XMLDocumentDecoder(limits: limits).makeSession()
            if isRead {
                #expect(try session.next(from: &source) == documents[0])
            } else {
                #expect(throws: ReadError.self) { try session.next(from: &source) }
            }
        }
    }

    @Test func keepsAmpersandsOfAttributes() throws {
        let names = ["&", "&amp;", "&#38;", "&&#38;amp;", "a & b"]
        var draft = try Document(id: "d", text: "x").draft
        draft.entities = names.enumerated().map { Entity(id: .init("e\($0.offset)"), kind: .person, name: $0.element) }
        let bytes = try XMLExporter.xml().bytes(of: Document(draft))
        #expect(try XMLDocumentDecoder().documents(from: bytes)[0].entities.map(\.name) == names)
    }
}
