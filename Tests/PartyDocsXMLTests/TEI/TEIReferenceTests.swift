internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsXML
internal import Testing

@Suite struct TEIReferenceTests {
    private static let pointers = [
        "ref", "corresp", "resp", "ana", "next", "prev", "who", "where", "active", "passive", "unitRef", "sameAs",
    ]

    private func check(_ bytes: [UInt8], _ note: String) {
        let elements = TEIFile(bytes).elements
        let ids = elements.compactMap { $0.attributes["xml:id"] }
        #expect(Set(ids).count == ids.count, "\(note): an xml:id stands twice")
        let known = Set(ids)
        for element in elements {
            for name in Self.pointers {
                for reference in element.attributes[name]?.split(separator: " ") ?? [] {
                    #expect(reference.hasPrefix("#"))
                    #expect(
                        known.contains(String(reference.dropFirst())),
                        "\(note): \(name)=\(reference) leads nowhere"
                    )
                }
            }
            if element.name == "symbol", let value = element.attributes["value"], value.hasPrefix("#") {
                #expect(known.contains(String(value.dropFirst())), "\(note): \(value) leads nowhere")
            }
        }
    }

    @Test func identifiersAreUniqueAndReferencesLeadSomewhere() throws {
        for seed in 0..<100 as Range<UInt64> {
            check(try TEIExporter().bytes(of: RandomDocument.make(seed: seed)), "seed \(seed)")
        }
    }

    @Test func identifiersAreUniqueInACollection() throws {
        let documents = (0..<40).map { RandomDocument.make(seed: $0) } + HostileCorpus.documents.suffix(12)
        check(try TEIExporter().bytes(of: documents), "collection")
    }

    @Test func identifiersThatWouldMeetStayApart() throws {
        func document(_ id: Document.ID, _ block: Block.ID) throws -> Document {
            try Document(
                DocumentDraft(
                    id: id,
                    text: "a",
                    blocks: [Block(id: block, kind: .paragraph, span: TextSpan(utf8: 0..<1))]
                )
            )
        }
        let documents = try [
            document("a", "b.c"), document("a.b", "c"), document("a.", "b"), document("a..", "b"),
            document("a.b.c", "d"),
        ]
        check(try TEIExporter().bytes(of: documents), "full stops")
    }

    @Test func madeIdentifiersAvoidThoseOfTheDocument() throws {
        let maker = Maker(kind: .recognizer, name: "test")
        let spans = [TextSpan(utf8: 0..<1), TextSpan(utf8: 2..<3)]
        let document = try Document(
            DocumentDraft(
                id: "d",
                text: "a b",
                blocks: [Block(id: "a1.2", kind: .lead, span: TextSpan(utf8: 0..<3))],
                annotations: [
                    Annotation(id: "a1", spans: spans, value: .place(PlaceValue()), makers: [maker]),
                    Annotation(
                        id: "maker-1",
                        spans: [spans[0]],
                        value: .quantity(QuantityValue(unit: "x")),
                        makers: [maker]
                    ),
                    Annotation(id: "unit-1", spans: [spans[1]], value: .place(PlaceValue()), makers: [maker]),
                    Annotation(id: "kind-lead", spans: [spans[1]], value: .place(PlaceValue()), makers: [maker]),
                ]
            )
        )
        check(try TEIExporter().bytes(of: document), "made identifiers")
    }
}
