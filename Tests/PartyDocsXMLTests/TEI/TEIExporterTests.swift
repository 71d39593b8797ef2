internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsXML
internal import Testing

@Suite struct TEIExporterTests {
    @Test func exporterKeepsTheContract() {
        ExporterVerifier().verify(.tei()) { violation in Issue.record("\(violation)") }
    }

    @Test func exporterKeepsTheContractOnRandomDocuments() {
        let corpus = (0..<20).map { RandomDocument.make(seed: $0) }
        ExporterVerifier(corpus: corpus).verify(.tei()) { violation in Issue.record("\(violation)") }
    }

    @Test func formatIsFoundInACatalog() throws {
        let catalog = ExporterCatalog([TEIExporter.catalogEntry])
        #expect(catalog.entries(forFileExtension: "tei.xml").first?.format == .tei)
        #expect(catalog.entries(forMediaType: "application/tei+xml").first?.format.id == "tei")
        let entry = try #require(catalog["tei"])
        let exporter = try entry.makeExporter(["features": "false", "schema": "tei_all.rng"])
        let options = try #require(exporter as? TEIExporter).options
        #expect(!options.includesFeatures)
        #expect(options.schemaAddress == "tei_all.rng")
        #expect(throws: ExporterSettingError.self) { try entry.makeExporter(["features": "maybe"]) }
        #expect(throws: ExporterSettingError.self) { try entry.makeExporter(["indent": "2"]) }
    }

    @Test(arguments: ["\0", "\u{1}", "\u{B}", "\u{FFFE}", "\u{FFFF}"])
    func forbiddenCharacterInTheTextIsRefusedWithItsPlace(_ character: String) throws {
        let document = try Document(id: "doc", text: "trước\(character)sau")
        #expect {
            try TEIExporter().bytes(of: document)
        } throws: { error in
            guard let error = error as? ExportError else { return false }
            return error.code == .unrepresentable && error.documentID == "doc" && error.offset == TextOffset(utf8: 8)
        }
    }

    @Test func forbiddenCharacterInAValueIsRefused() throws {
        var draft = try Document(id: "doc", text: "một").draft
        draft.metadata = Metadata([MetadataEntry(name: .title, value: .text("tít\u{0}"), basis: .given)])
        let document = try Document(draft)
        #expect {
            try TEIExporter().bytes(of: document)
        } throws: { ($0 as? ExportError)?.code == .unrepresentable }
    }

    @Test func annotationsThatNestTooDeepAreRefused() throws {
        var draft = try Document(id: "doc", text: "một").draft
        let maker = Maker(kind: .recognizer, name: "test")
        draft.annotations = (0..<300).map { number in
            Annotation(
                id: Annotation.ID("a\(number)"),
                spans: [TextSpan(utf8: 0..<1)],
                value: .place(PlaceValue()),
                makers: [maker]
            )
        }
        let document = try Document(draft)
        #expect {
            try TEIExporter().bytes(of: document)
        } throws: { ($0 as? ExportError)?.code == .unrepresentable }
    }

    @Test func headingsOfEverDeeperLevelsAreWritten() throws {
        let kinds = [BlockKind](repeating: .heading, count: 400)
        let document = BlockOrders.make("deep", kinds) { draft in
            for index in draft.blocks.indices { draft.blocks[index].level = index + 1 }
        }
        #expect(TEIFile(try TEIExporter().bytes(of: document)).elements("head").count == 400)
    }

    @Test func emptyCollectionHoldsADocumentThatSaysSo() throws {
        let file = TEIFile(try TEIExporter().bytes(of: []))
        #expect(file.children(of: "teiCorpus") == ["teiHeader", "TEI"])
        #expect(file.elements("note").map(\.text) == ["The collection holds no document."])
    }

    @Test func featuresMayBeLeftOut() throws {
        var options = TEIExporter.Options()
        options.includesFeatures = false
        let document = RandomDocument.make(seed: 5)
        #expect(!TEIFile(try TEIExporter().bytes(of: document)).elements("fs").isEmpty)
        let other = document.entities.filter { $0.kind.rawValue.hasPrefix("x-") }
        #expect(TEIFile(try TEIExporter(options: options).bytes(of: document)).elements("fs").count == other.count)
    }

    @Test func schemaIsNamedOnRequest() throws {
        var options = TEIExporter.Options()
        options.schemaAddress = "https://example.org/a b?c&d"
        let bytes = try TEIExporter(options: options).bytes(of: Document(id: "d", text: "a"))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("<?xml-model href=\"https://example.org/a%20b?c&amp;d\" type=\"application/xml\""))
    }
}
