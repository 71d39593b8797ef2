internal import PartyDocsCore
internal import PartyDocsJSON
internal import PartyDocsTestKit
internal import Testing

@Suite("JSON exporter")
struct JSONExporterTests {
    private func text(of document: Document, _ exporter: JSONExporter = .json()) throws -> String {
        String(decoding: try exporter.bytes(of: document), as: UTF8.self)
    }

    /// A document that uses what the format promises to its readers.
    private func sample() throws -> Document {
        let text = "Đồng chí A, Bí thư\nHội nghị 😀 X"
        var draft = DocumentDraft(id: "d-1", text: text)
        let length = text.utf8.count
        let line = 24
        draft.blocks = [
            Block(id: "b1", kind: .headline, span: TextSpan(utf8: 0..<line)),
            Block(id: "b2", kind: "x-mới", span: TextSpan(utf8: (line + 1)..<length), fields: ["x": [1, nil]]),
        ]
        draft.sections = [Section(id: "s1", kind: .article, label: "I", blocks: 0..<2)]
        draft.entities = [Entity(id: "e1", kind: .person, name: "A")]
        let maker = Maker(kind: .recognizer, name: "offices", version: "1")
        draft.annotations = [
            Annotation(
                id: "a1",
                spans: [TextSpan(utf8: 16..<24)],
                value: .office(OfficeValue(title: "Bí thư", holder: "e1")),
                form: .named,
                makers: [maker]
            ),
            Annotation(
                id: "a2",
                spans: [TextSpan(utf8: 25..<29), TextSpan(utf8: (length - 1)..<length)],
                value: .quantity(QuantityValue(value: ExactDecimal("72.86"), unit: "%")),
                makers: [maker, Maker(kind: .person, name: "B")]
            ),
        ]
        draft.metadata = Metadata([
            MetadataEntry(name: .title, value: .text("T"), spans: [TextSpan(utf8: 0..<2)], basis: .printed),
            MetadataEntry(name: .byline, value: .text("B1"), basis: .given),
            MetadataEntry(name: .byline, value: .text("B2"), basis: .given),
        ])
        draft.provenance.sources = [
            Source(
                name: "bài.txt",
                byteCount: 3,
                sha256: String(repeating: "0", count: 64),
                encoding: "UTF-8",
                edits: [
                    TextEdit(
                        sourceRange: 0..<3,
                        span: TextSpan(utf8: 0..<0),
                        reason: .byteOrderMark,
                        original: [0xEF, 0xBB, 0xBF]
                    )
                ]
            )
        ]
        return try Document(draft)
    }

    @Test("The shape that readers rely on, byte for byte")
    func shape() throws {
        let maker = #"{"kind":"recognizer","name":"offices","version":"1"}"#
        let expected =
            #"{"schema":"1.0-draft","id":"d-1","offsetUnit":"unicodeScalar","#
            + #""text":"Đồng chí A, Bí thư\nHội nghị 😀 X","#
            + #""metadata":{"title":{"value":"T","basis":"printed","spans":[{"start":0,"end":1}]},"#
            + #""byline":[{"value":"B1","basis":"given"},{"value":"B2","basis":"given"}]},"#
            + #""blocks":[{"id":"b1","kind":"headline","start":0,"end":18},"#
            + #"{"id":"b2","kind":"x-mới","start":19,"end":31,"x":[1,null]}],"#
            + #""sections":[{"id":"s1","kind":"article","label":"I","firstBlock":"b1","lastBlock":"b2"}],"#
            + #""annotations":[{"id":"a1","kind":"office","start":12,"end":18,"quote":"Bí thư","form":"named","#
            + #""value":{"title":"Bí thư","holder":"e1"},"maker":\#(maker),"status":"proposed","certainty":"high"},"#
            + #"{"id":"a2","kind":"quantity","start":19,"end":31,"#
            + #""spans":[{"start":19,"end":21},{"start":30,"end":31}],"quote":"Hội nghị 😀 X","#
            + #""value":{"value":72.86,"unit":"%","approximation":"exact"},"maker":\#(maker),"#
            + #""makers":[\#(maker),{"kind":"person","name":"B"}],"status":"proposed","certainty":"high"}],"#
            + #""entities":[{"id":"e1","kind":"person","name":"A"}],"relations":[],"#
            + #""provenance":{"sources":[{"name":"bài.txt","byteCount":3,"sha256":""#
            + String(repeating: "0", count: 64)
            + #"","encoding":"UTF-8","edits":[{"sourceStart":0,"sourceEnd":3,"start":0,"end":0,"#
            + #""reason":"byteOrderMark","original":"efbbbf"}]}]}}"# + "\n"
        #expect(try text(of: sample()) == expected)
    }

    @Test("A collection is one line for each document, whatever the indentation")
    func lines() throws {
        let documents = [try sample(), try Document(id: "d-2", text: "hai")]
        let exporter = JSONExporter(options: .init(indentation: 4))
        let bytes = try exporter.bytes(of: documents)
        #expect(bytes == (try JSONExporter.lines.bytes(of: documents)))
        #expect(bytes.filter { $0 == 0x0A }.count == 2)
        #expect(bytes.last == 0x0A)
        #expect(try exporter.bytes(of: documents[0]).filter { $0 == 0x0A }.count > 50)
        #expect(try JSONExporter.lines.bytes(of: []).isEmpty)
    }

    @Test("A field with the name of a member is refused by its name")
    func collision() throws {
        var draft = try sample().draft
        draft.blocks[0].fields = ["start": 3]
        let document = try Document(draft)
        let error = try #require(throws: ExportError.self) { try JSONExporter().bytes(of: document) }
        #expect(error.code == .unrepresentable)
        #expect(error.documentID == "d-1")
        #expect(error.message.contains("\"start\""))
        #expect(error.message.contains("block b1"))
    }

    @Test("Indentation is kept between 0 and 16")
    func indentationRange() {
        var options = JSONExporter.Options(indentation: -3)
        #expect(options.indentation == 0)
        options.indentation = 99
        #expect(options.indentation == 16)
    }

    @Test("The catalog makes both formats and refuses settings that do not exist")
    func catalog() throws {
        let catalog = ExporterCatalog(JSONExporter.catalogEntries)
        let json = try #require(catalog["json"])
        let exporter = try #require(try json.makeExporter(["indent": "2"]) as? JSONExporter)
        #expect(exporter.options.indentation == 2)
        #expect(exporter.format == .json)
        #expect(throws: ExporterSettingError.self) { try json.makeExporter(["indent": "two"]) }
        #expect(throws: ExporterSettingError.self) { try json.makeExporter(["indent": "17"]) }
        #expect(throws: ExporterSettingError.self) { try json.makeExporter(["colour": "red"]) }
        let lines = try #require(catalog["jsonl"])
        #expect(try lines.makeExporter([:]).format == .jsonLines)
        #expect(throws: ExporterSettingError.self) { try lines.makeExporter(["indent": "2"]) }
    }
}
