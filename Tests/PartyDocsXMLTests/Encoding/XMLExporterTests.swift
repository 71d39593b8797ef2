internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsXML
internal import Testing

@Suite struct XMLExporterTests {
    @Test func keepsTheContract() {
        ExporterVerifier().verify(.xml(), readingBackWith: XMLDocumentDecoder()) { Issue.record("\($0)") }
    }

    @Test(arguments: [true, false])
    func randomDocumentsReadBackEqual(isIndented: Bool) throws {
        var options = XMLExporter.Options()
        options.isIndented = isIndented
        for seed in 0..<1_000 {
            let document = RandomDocument.make(seed: UInt64(seed))
            let bytes = try XMLExporter(options: options).bytes(of: document)
            let decoded = try XMLDocumentDecoder().documents(from: bytes)
            try #require(decoded == [document], "seed \(seed)")
        }
    }

    @Test func collectionsReadBackEqual() throws {
        for start in 0..<20 {
            let documents = (0..<10).map { RandomDocument.make(seed: UInt64(2_000 + 10 * start + $0)) }
            let bytes = try XMLExporter.xml().bytes(of: documents)
            #expect(try XMLDocumentDecoder().documents(from: bytes) == documents)
        }
    }

    @Test func stringValueOfTextIsTheText() throws {
        for seed in 0..<300 {
            let document = RandomDocument.make(seed: UInt64(seed))
            let xml = try XMLExporter.xml().bytes(of: document)
            #expect(textElement(of: xml) == Array(document.text.utf8), "seed \(seed)")
        }
    }

    @Test func forbiddenCharactersAreRefusedWithTheirOffset() throws {
        var options = RandomDocument.Options()
        options.allowsForbiddenXMLCharacters = true
        var refused = 0
        for seed in 0..<300 {
            let document = RandomDocument.make(seed: UInt64(seed), options: options)
            let offset = firstForbidden(in: document.text)
            do throws(ExportError) {
                let bytes = try XMLExporter.xml().bytes(of: document)
                #expect(offset == nil)
                #expect((try? XMLDocumentDecoder().documents(from: bytes)) == [document])
            } catch {
                refused += 1
                #expect(error.code == .unrepresentable)
                #expect(error.documentID == document.id)
                #expect(error.offset?.utf8 == offset)
            }
        }
        #expect(refused > 50)
    }

    @Test func readsAsIntended() throws {
        var draft = try Document(id: "d1", text: "Đồng chí Nguyễn Văn A\nnói.").draft
        draft.blocks[0].kind = .headline
        draft.entities = [Entity(id: "e1", kind: .person, name: "Nguyễn Văn A")]
        draft.annotations = [
            Annotation(
                id: "a1",
                spans: [TextSpan(utf8: 13..<28)],
                value: .person(PersonValue(name: "Nguyễn Văn A")),
                entity: "e1",
                makers: [Maker(kind: .recognizer, name: "persons", version: "1")]
            )
        ]
        let xml = String(decoding: try XMLExporter.xml().bytes(of: Document(draft)), as: UTF8.self)
        #expect(
            xml == """
                <?xml version="1.0" encoding="UTF-8"?>
                <document xmlns="urn:partydocs:xml:1" version="1.0" offsetUnit="unicodeScalar" xml:id="d1">
                  <text xml:space="preserve"><headline xml:id="b1">Đồng chí <person xml:id="a1" entity="e1">Nguyễn Văn A\
                </person></headline>
                <paragraph xml:id="b2">nói.</paragraph></text>
                  <annotations>
                    <annotation ref="a1" kind="person" start="9" end="21" makers="1" status="proposed" certainty="high">
                      <value name="Nguyễn Văn A"/>
                    </annotation>
                  </annotations>
                  <entities>
                    <entity xml:id="e1" kind="person" name="Nguyễn Văn A"/>
                  </entities>
                  <makers>
                    <maker n="1" kind="recognizer" name="persons" version="1"/>
                  </makers>
                </document>

                """
        )
    }

    @Test func refusesWhatReadersWouldRefuse() throws {
        func refusal(_ change: (inout DocumentDraft) -> Void) throws -> ExportError.Code? {
            var draft = try Document(id: "d1", text: "abc").draft
            change(&draft)
            let document = try Document(draft)
            do throws(ExportError) {
                _ = try XMLExporter.xml().bytes(of: document)
                return nil
            } catch {
                return error.code
            }
        }
        func annotation(_ id: String, _ value: AnnotationValue) -> Annotation {
            Annotation(id: .init(id), spans: [TextSpan(utf8: 0..<3)], value: value, makers: [.partyDocs])
        }
        let nested = (0..<300).map { annotation("a\($0)", .place(PlaceValue())) }
        #expect(try refusal { $0.annotations = nested } == .unrepresentable)
        #expect(try refusal { $0.annotations = Array(nested.prefix(240)) } == nil)
        #expect(try refusal { $0.fields = ["a\u{1}": 1] } == .unrepresentable)
    }

    @Test func catalogMakesExporters() throws {
        let document = try Document(id: "d", text: "a")
        let exporter = try XMLExporter.catalogEntry.makeExporter(["indent": "false"]) as? XMLExporter
        let xml = try (exporter?.bytes(of: document)).map { String(decoding: $0, as: UTF8.self) }
        #expect(xml?.contains("\n  ") == false)
        #expect(throws: ExporterSettingError.self) { try XMLExporter.catalogEntry.makeExporter(["indent": "7"]) }
        #expect(throws: ExporterSettingError.self) { try XMLExporter.catalogEntry.makeExporter(["other": "1"]) }
    }

    private func firstForbidden(in text: String) -> Int? {
        var offset = 0
        for scalar in text.unicodeScalars {
            let isAllowed = scalar.value >= 0x20 || [0x9, 0xA, 0xD].contains(scalar.value)
            if !isAllowed || scalar.value == 0xFFFE || scalar.value == 0xFFFF { return offset }
            offset += UTF8.width(scalar)
        }
        return nil
    }
}
