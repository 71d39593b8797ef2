internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Testing

@testable internal import PartyDocsXML

@Suite struct XMLFileCheckerTests {
    private func check(_ bytes: [UInt8], limits: XMLDocumentDecoder.Limits = .init()) throws -> XMLFileCheck {
        var source = PiecewiseSource(bytes, pieceSize: 1_000)
        return try XMLFileChecker(limits: limits).check(&source)
    }

    @Test func handsOutTheDocumentsOfAWholeFile() throws {
        let documents = (0..<5).map { RandomDocument.make(seed: UInt64($0)) }
        let result = try check(XMLExporter.xml().bytes(of: documents))
        #expect(result.isValid)
        #expect(result.documents == documents)
    }

    @Test func tellsWhatReadingAndTheSchemaSay() throws {
        let fault = Fault("kind=\"holds\"", "kind=\"has\"")
        let result = try check(Array(fault.xml.utf8))
        #expect(result.readError?.code == .malformed)
        #expect(result.documents.isEmpty)
        #expect(result.readError?.position.line != nil)
        #expect(result.diagnostics.contains { $0.line > 1 })
    }

    @Test func tellsWhatOnlyReadingSees() throws {
        let result = try check(Array(Fault("entity=\"e1\"", "entity=\"e9\"").xml.utf8))
        #expect(result.readError?.code == .invalidDocument)
        #expect(result.diagnostics.isEmpty && !result.isValid)
    }

    @Test func tellsWhatOnlyTheSchemaSees() throws {
        // The order of the parts of a document, which reading does not need.
        let parts = sampleDocument.split(separator: "  <sections>", maxSplits: 1)
        let end = parts[1].split(separator: "</sections>\n", maxSplits: 1)
        let section = "  <sections>" + end[0] + "</sections>\n"
        let xml = (parts[0] + end[1]).replacing("</document>", with: section + "</document>")
        let result = try check(Array(xml.utf8))
        #expect(result.readError == nil)
        #expect(result.documents.count == 1)
        #expect(!result.diagnostics.isEmpty && !result.isValid)
    }

    @Test func keepsToTheLimitsOfTheFile() throws {
        var limits = XMLDocumentDecoder.Limits()
        limits.byteCount = sampleDocument.utf8.count - 1
        #expect(try check(Array(sampleDocument.utf8), limits: limits).readError?.code == .tooLarge)
        limits.byteCount = sampleDocument.utf8.count
        #expect(try check(Array(sampleDocument.utf8), limits: limits).isValid)
    }

    @Test func doesNotHoldALargeFileThatIsMalformed() throws {
        let start =
            "<document xmlns=\"urn:partydocs:xml:1\" version=\"1.0\" offsetUnit=\"unicodeScalar\" xml:id=\"d\"><a></b>"
        var source = FloodSource(start, repeating: "<a/>", size: 1 << 30)
        let result = try XMLFileChecker().check(&source)
        #expect(result.readError?.code == .malformed)
        #expect(result.diagnostics.isEmpty)
        #expect(source.takenByteCount < XMLFileChecker.maximumDiagnosedByteCount + 3 * 65_536)
    }
}
