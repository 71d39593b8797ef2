internal import PartyDocsCore
internal import PartyDocsJSON
internal import PartyDocsTestKit
internal import Testing

@Suite("JSON both ways")
struct JSONRoundTripTests {
    private static func options(forbidden: Bool) -> RandomDocument.Options {
        var options = RandomDocument.Options()
        options.allowsForbiddenXMLCharacters = forbidden
        return options
    }

    @Test("Documents of 2,000 seeds read back equal, and are written to the same bytes again")
    func documents() throws {
        let decoder = JSONDocumentDecoder()
        for seed in 0..<2_000 as Range<UInt64> {
            let document = RandomDocument.make(seed: seed, options: Self.options(forbidden: seed % 2 == 0))
            let exporter = JSONExporter(options: .init(indentation: Int(seed % 4)))
            let bytes = try exporter.bytes(of: document)
            let decoded = try decoder.documents(from: bytes)
            #expect(decoded == [document], "seed \(seed)")
            #expect(decoded.first.flatMap { try? exporter.bytes(of: $0) } == bytes, "seed \(seed)")
        }
    }

    @Test("The text of an export is the text of the document, byte for byte")
    func text() throws {
        for document in (0..<300).map({ RandomDocument.make(seed: $0) }) + HostileCorpus.documents {
            let value = try JSONParser().value(from: try JSONExporter().bytes(of: document))
            guard case .object(let members) = value, case .string(let text) = members["text"] else {
                Issue.record("no text in \(document.id)")
                continue
            }
            #expect(Array(text.utf8) == Array(document.text.utf8), "\(document.id)")
        }
    }

    @Test("500 documents as a file, which outside validators check where PARTYDOCS_GENERATED names a folder")
    func generated() throws {
        let documents = (0..<500).map { RandomDocument.make(seed: 10_000 + $0) } + HostileCorpus.documents
        let bytes = try JSONExporter.lines.bytes(of: documents)
        #expect(bytes.filter { $0 == 0x0A }.count == documents.count)
        try Fixture.offer(bytes, as: "random.jsonl")
    }

    @Test("JSON Lines read back, from pieces of any size")
    func lines() throws {
        let documents = (0..<12).map { RandomDocument.make(seed: $0) }
        let bytes = try JSONExporter.lines.bytes(of: documents)
        for size in [1, 2, 3, 7, 61, 4_096, 1 << 20] {
            var source = PieceSource(bytes, size: size)
            var decoded: [Document] = []
            try JSONDocumentDecoder().decode(from: &source) { decoded.append($0) }
            #expect(decoded == documents, "pieces of \(size)")
        }
    }

    @Test("The contract of an exporter, with reading back")
    func contract() {
        let decoder = JSONDocumentDecoder()
        ExporterVerifier().verify(JSONExporter(), readingBackWith: decoder) { Issue.record("\($0)") }
        let some = ExporterVerifier(corpus: HostileCorpus.documents.filter { $0.text.utf8.count < 100 })
        for exporter in [JSONExporter.lines, JSONExporter(options: .init(indentation: 2))] {
            some.verify(exporter, readingBackWith: decoder) { Issue.record("\($0)") }
        }
    }

    @Test("Metadata whose names alternate, and names that differ in bytes alone")
    func metadata() throws {
        func entry(_ name: MetadataName, _ text: String) -> MetadataEntry {
            MetadataEntry(name: name, value: .text(text), basis: .given, fields: ["x": 1])
        }
        var draft = try Document(id: "d", text: "abc").draft
        draft.metadata = Metadata([
            entry("x-\u{E9}", "1"), entry(.byline, "2"), entry("x-e\u{301}", "3"), entry("x-\u{E9}", "4"),
            MetadataEntry(
                name: .identifier,
                value: .identifier(ExternalIdentifier(scheme: "doi", value: "")),
                basis: .given
            ),
        ])
        let document = try Document(draft)
        #expect(try JSONDocumentDecoder().documents(from: try JSONExporter().bytes(of: document)) == [document])
    }

    @Test("Numbers at the bounds of their type")
    func numbers() throws {
        var draft = try Document(id: "d", text: "abc").draft
        let maker = Maker(kind: .tool, name: "t")
        draft.annotations = [
            Annotation(
                id: "a",
                spans: [TextSpan(utf8: 0..<1)],
                value: .quantity(
                    QuantityValue(
                        value: ExactDecimal(significand: .min, exponent: 30),
                        upperValue: ExactDecimal(significand: .max, exponent: -1_000),
                        numerator: ExactDecimal(significand: 1, exponent: 1_000)
                    )
                ),
                makers: [maker]
            ),
            Annotation(
                id: "b",
                spans: [TextSpan(utf8: 0..<1)],
                value: .event(EventValue(ordinal: .min, congressTerm: .max)),
                makers: [maker]
            ),
        ]
        let document = try Document(draft)
        #expect(try JSONDocumentDecoder().documents(from: try JSONExporter().bytes(of: document)) == [document])
    }
}
