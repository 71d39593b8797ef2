internal import Foundation
internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsXML
internal import Testing

@Suite struct XMLSchemaTests {
    /// Faults that the schema refuses.
    static let schemaFaults: [Fault] = [
        Fault("version=\"1.0\" offsetUnit", "version=\"1.1\" offsetUnit"),
        Fault(" offsetUnit=\"unicodeScalar\"", ""),
        Fault("unicodeScalar", "utf16"),
        Fault("urn:partydocs:xml:1", "urn:partydocs:xml:2"),
        Fault(" xml:id=\"d1\"", ""),
        Fault("xml:id=\"d1\"", "xml:id=\"1d\""),
        Fault("<entry name=\"title\"", "<entry name=\"titel\""),
        Fault("<entry name=\"title\"", "<entry"),
        Fault("value=\"Hội nghị\" basis", "basis"),
        Fault("basis=\"printed\"", "basis=\"seen\""),
        Fault("basis=\"printed\"", "basis=\" printed\""),
        Fault("value=\"Hội nghị\" basis", "value=\"Hội nghị\" date=\"2020\" basis"),
        Fault("scheme=\"doi\" value=\"10.1/x\"", "scheme=\"doi\" date=\"2020\""),
        Fault(" basis=\"given\"", ""),
        Fault(" quote=\"Hội nghị\"", ""),
        Fault("start=\"0\" end=\"8\"", "start=\"-1\" end=\"8\""),
        Fault("start=\"0\" end=\"8\"", "start=\"0\""),
        Fault("end=\"8\"", "end=\"eight\""),
        Fault("2020-06-02T06:17+07:00", "2020-13-02T06:17+07:00"),
        Fault("2020-06-02T06:17+07:00", "2020-06-02T25:17+07:00"),
        Fault("scheme=\"doi\" ", "scheme=\"\" "),
        Fault("2020-06-01", "1.6.2020"),
        Fault("year=\"2020\"", "year=\"MMXX\""),
        Fault("signers=\"e1\"", "signers=\"\""),
        Fault(" xml:space=\"preserve\"", ""),
        Fault("headline", "heading2").withEndTag("headline", "heading2"),
        Fault(" xml:id=\"b1\"", ""),
        Fault("xml:id=\"b2\"", "xml:id=\"b1\""),
        Fault("level=\"1\"", "level=\"0\""),
        Fault("level=\"1\"", "colour=\"red\""),
        Fault("<date xml:id=\"a1\">7/8</date>", "<day xml:id=\"a1\">7/8</day>"),
        Fault("<person xml:id=\"a2\"", "<person xml:id=\"a2\" continues=\"a1\""),
        Fault("<date xml:id=\"a1\">7/8</date>", "<date xml:id=\"a1\"><paragraph xml:id=\"b9\">7/8</paragraph></date>"),
        Fault("kind=\"article\"", "kind=\"artikel\""),
        Fault(" lastBlock=\"b2\"", ""),
        Fault("<markerSpan", "<marker"),
        Fault(" quote=\"Ngày\"", ""),
        Fault("kind=\"date\" start", "kind=\"dates\" start"),
        Fault("form=\"explicit\"", "form=\"implicit\""),
        Fault("makers=\"1\" status=\"proposed\"", "makers=\"\" status=\"proposed\""),
        Fault("status=\"confirmed\"", "status=\"sure\""),
        Fault(" certainty=\"low\"", ""),
        Fault("certainty=\"low\"", "certainty=\"0.7\""),
        Fault("iso=\"2020-08-07\"", "iso=\"2020-08-32\""),
        Fault("iso=\"2020-08-07\"", "iso=\"2020-8-7\""),
        Fault("iso=\"2020-08-07\"", "iso=\"../..\""),
        Fault("yearStated=\"false\"", "yearStated=\"no\""),
        Fault("weekday=\"5\"", "weekday=\"8\""),
        Fault("value=\"82000\"", "value=\"82.000,0\""),
        Fault("approximation=\"exact\"", "approximation=\"precise\""),
        Fault("type=\"number\"", "type=\"float\""),
        Fault("<field name=\"x\"", "<field"),
        Fault("<value name=\"An\"/>", ""),
        Fault("<value name=\"An\"/>", "<value name=\"An\"/><value name=\"An\"/>"),
        Fault("kind=\"person\" name=\"An\"/>\n  </entities>", "kind=\"human\" name=\"An\"/>\n  </entities>"),
        Fault("kind=\"holds\"", "kind=\"has\""),
        Fault("subject=\"e1\" ", ""),
        Fault("asOf=\"2020\"", "asOf=\"20\""),
        Fault("n=\"1\"", "n=\"0\""),
        Fault("name=\"dates\"", "name=\"\""),
        Fault("byteCount=\"42\"", "byteCount=\"-42\""),
        Fault("sha256=\"0a", "sha256=\"0A"),
        Fault("sha256=\"0a", "sha256=\""),
        Fault("encoding=\"UTF-8\">\n      <edit", "encoding=\"\">\n      <edit"),
        Fault("original=\"EFBBBF\"", "original=\"EFBBB\""),
        Fault("reason=\"byteOrderMark\"", "reason=\"bom\""),
        Fault("severity=\"note\"", "severity=\"info\""),
        Fault("<diagnostics>", "<notes/><diagnostics>"),
        Fault("</metadata>", "words</metadata>"),
    ]

    /// Faults that only reading finds, because they concern two places of the file, or what no XSD could say either.
    static let readingFaults: [Fault] = [
        Fault("signers=\"e1\"", "signers=\"e9\""),
        Fault("entity=\"e1\"", "entity=\"e9\""),
        Fault("subject=\"e1\"", "subject=\"e9\""),
        Fault("of=\"b2\"", "of=\"b9\""),
        Fault("lastBlock=\"b2\"", "lastBlock=\"b9\""),
        Fault("firstBlock=\"b1\" lastBlock=\"b2\"", "firstBlock=\"b2\" lastBlock=\"b1\""),
        Fault("ref=\"a1\"", "ref=\"a9\""),
        Fault("makers=\"1 2\"", "makers=\"1 3\""),
        Fault("start=\"14\" end=\"17\"", "start=\"14\" end=\"16\""),
        Fault("start=\"14\" end=\"17\"", "start=\"15\" end=\"17\""),
        Fault("start=\"0\" end=\"8\"", "start=\"0\" end=\"7\""),
        Fault("start=\"9\" end=\"13\"", "start=\"9\" end=\"1300\""),
        Fault("quote=\"Ngày\"", "quote=\"Ngay\""),
        Fault("<date xml:id=\"a1\">7/8</date>", "<date xml:id=\"a1\">7/</date>8"),
        Fault("<date xml:id=\"a1\">7/8</date>", "<place xml:id=\"a1\">7/8</place>"),
        Fault("<date xml:id=\"a1\">7/8</date>", "<date xml:id=\"a1\">7</date><date continues=\"a2\">/8</date>"),
        Fault("Hội nghị</headline>\n", "Hội nghị</headline>\nrời"),
        Fault("iso=\"2020-08-07\"", "iso=\"2020-02-30\""),
        Fault("sourceEnd=\"3\"", "sourceEnd=\"4\""),
        Fault("n=\"2\"", "n=\"3\""),
        Fault("type=\"number\" value=\"1.50\"", "type=\"number\" value=\"01.50\""),
        Fault("kind=\"date\" start", "kind=\"person\" start"),
        Fault("unitImplied=\"false\" ", ""),
        Fault("start=\"19\" end=\"21\" ", ""),
        Fault("type=\"number\" value=\"1.50\"", "type=\"number\""),
        Fault("type=\"number\" value=\"1.50\"", "type=\"null\" value=\"1.50\""),
        Fault("start=\"19\" end=\"21\" ", "start=\"19\" "),
        Fault("approximation=\"exact\"", ""),
        Fault("<value name=\"An\"/>", "<value word=\"An\"/>"),
    ]

    private let schema: XMLSchema

    init() throws {
        schema = try PartyDocsXMLSchema.compiled()
    }

    @Test func acceptsTheSample() throws {
        #expect(schema.validate(Array(sampleDocument.utf8)) == [])
        #expect(try XMLDocumentDecoder().documents(from: Array(sampleDocument.utf8)).count == 1)
    }

    @Test(arguments: schemaFaults)
    func refuses(fault: Fault) {
        #expect(fault.xml != sampleDocument)
        #expect(schema.validate(Array(fault.xml.utf8)) != [])
    }

    @Test(arguments: readingFaults)
    func leavesToReading(fault: Fault) {
        #expect(fault.xml != sampleDocument)
        #expect(schema.validate(Array(fault.xml.utf8)) == [])
        #expect(throws: ReadError.self) { try XMLDocumentDecoder().documents(from: Array(fault.xml.utf8)) }
    }

    @Test func acceptsWhatIsWritten() throws {
        let documents = HostileCorpus.documents + (0..<200).map { RandomDocument.make(seed: UInt64($0)) }
        var written: [Document] = []
        for document in documents {
            guard let bytes = try? XMLExporter.xml().bytes(of: document) else { continue }
            #expect(schema.validate(bytes) == [], "\(document.id)")
            written.append(document)
        }
        #expect(schema.validate(try XMLExporter.xml().bytes(of: written)) == [])
        #expect(schema.validate(try XMLExporter.xml().bytes(of: [])) == [])
    }

    @Test func tellsLineCodeAndMessage() throws {
        let fault = schema.validate(Array(Fault("kind=\"holds\"", "kind=\"has\"").xml.utf8))
        #expect(fault.contains { $0.line > 1 }, "\(fault)")
        #expect(fault.first?.message.isEmpty == false)
        let malformed = schema.validate(Array("<document>\n<a></document>".utf8))
        #expect(malformed.first?.line == 2)
        #expect(malformed.first?.code == 76)
        #expect(schema.validate([]) != [])
    }

    @Test func refusesDocumentTypes() {
        let xml = sampleDocument.replacing("<document ", with: "<!DOCTYPE document [<!ENTITY a \"b\">]><document ")
        let diagnostics = schema.validate(Array(xml.utf8))
        #expect(diagnostics.contains { $0.message.contains("document type declaration") })
    }

    @Test func validatesInParallel() async {
        let bytes = Array(sampleDocument.utf8)
        let wrong = Array(Fault("kind=\"holds\"", "kind=\"has\"").xml.utf8)
        await withTaskGroup(of: Bool.self) { [schema] group in
            for number in 0..<50 {
                group.addTask { schema.validate(number % 2 == 0 ? bytes : wrong).isEmpty == (number % 2 == 0) }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test func refusesWhatIsNoSchema() {
        #expect(throws: XMLDiagnostic.self) { try XMLSchema(relaxNG: Array("<grammar/>".utf8)) }
        #expect(throws: XMLDiagnostic.self) { try XMLSchema(relaxNG: []) }
    }

    @Test func areTheSchemasOfTheDocumentation() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Docs/Schemas")
        let names = PartyDocsXMLSchema.files.map(\.name)
        #expect(names == ["partydocs-1.0.rnc", "partydocs-1.0.rng", "partydocs-1.0.xsd", "xml.xsd"])
        for file in PartyDocsXMLSchema.files {
            #expect(try Array(Data(contentsOf: folder.appending(path: file.name))) == file.bytes, "\(file.name)")
        }
        #expect(PartyDocsXMLSchema.files[1].name == PartyDocsXMLSchema.fileName)
        #expect(PartyDocsXMLSchema.files[1].bytes == PartyDocsXMLSchema.relaxNG)

        #expect(PartyDocsXMLSchema.files[2].bytes == PartyDocsXMLSchema.xsd)
    }
}

extension Fault {
    /// The fault with an end tag changed, too.
    fileprivate func withEndTag(_ name: String, _ replacement: String) -> Fault {
        Fault(description: description, xml: xml.replacing("</\(name)>", with: "</\(replacement)>"))
    }
}
