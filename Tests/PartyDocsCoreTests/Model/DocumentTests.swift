internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Testing

@Suite struct DocumentTests {
    private static let maker = Maker(kind: .recognizer, name: "test", version: "1")

    private func annotation(_ id: Annotation.ID, _ spans: [Range<Int>], _ value: AnnotationValue = .place(PlaceValue()))
        -> Annotation
    {
        Annotation(id: id, spans: spans.map { TextSpan(utf8: $0) }, value: value, makers: [Self.maker])
    }

    @Test func makesAParagraphOfEachLine() throws {
        let document = try Document(id: "d", text: " một \n\u{A0}\nhai")
        #expect(document.blocks.map { String(document[$0.span]) } == ["một", "hai"])
        #expect(document.blocks.map(\.id) == ["b1", "b2"])
    }

    @Test func sortsAnnotations() throws {
        var draft = try Document(id: "d", text: "abcdef").draft
        draft.annotations = [
            annotation("z", [0..<2]), annotation("b", [0..<4]), annotation("a", [0..<2]), annotation("c", [3..<4]),
        ]
        #expect(try Document(draft).annotations.map(\.id.rawValue) == ["b", "a", "z", "c"])
    }

    @Test func groupsMetadataByName() throws {
        func entry(_ name: MetadataName, _ text: String) -> MetadataEntry {
            MetadataEntry(name: name, value: .text(text), basis: .given)
        }
        var draft = try Document(id: "d", text: "abc").draft
        // The two spellings of é are different names in a file.
        draft.metadata = Metadata([
            entry("x-\u{E9}", "1"), entry(.byline, "2"), entry("x-e\u{301}", "3"), entry("x-\u{E9}", "4"),
            entry(.byline, "5"),
        ])
        let values = try Document(draft).metadata.entries.map { $0.value }
        #expect(values == [.text("1"), .text("4"), .text("2"), .text("5"), .text("3")])
    }

    @Test func refusesDeepSections() throws {
        var draft = try Document(id: "d", text: "abc").draft
        var section = Section(id: "s64", kind: .part, blocks: 0..<1)
        for depth in (1..<64).reversed() {
            section = Section(id: .init("s\(depth)"), kind: .part, blocks: 0..<1, children: [section])
        }
        draft.sections = [section]
        #expect(throws: Never.self) { try Document(draft) }
        draft.sections = [Section(id: "s0", kind: .part, blocks: 0..<1, children: [section])]
        #expect(try #require(throws: DocumentError.self) { try Document(draft) }.code == .badSection)
    }

    @Test func refusesNumbersBeyondAllMeasure() throws {
        var draft = try Document(id: "d", text: "abc").draft
        let value = QuantityValue(percent: ExactDecimal(significand: 1, exponent: 1_001))
        draft.annotations = [annotation("a", [0..<1], .quantity(value))]
        #expect(try #require(throws: DocumentError.self) { try Document(draft) }.code == .badValue)
    }

    @Test func goesThroughItsDraftUnchanged() throws {
        for seed in 0..<300 as Range<UInt64> {
            let document = RandomDocument.make(seed: seed)
            #expect(try Document(document.draft) == document, "seed \(seed)")
        }
    }

    /// Changes that each break one rule, with the code of the rule.
    private static let faults: [(DocumentError.Code, @Sendable (inout DocumentDraft) -> Void)] = [
        (.textNotNormalized, { $0.text = "Đa\u{0309}ng\nabc" }),
        (.badIdentifier, { $0.id = "1d" }),
        (.badIdentifier, { $0.blocks[0].id = "đ" }),
        (.duplicateIdentifier, { $0.annotations[0].id = "b1" }),
        (.duplicateIdentifier, { $0.entities.append(Entity(id: "e1", kind: .person, name: "B")) }),
        (.badSpan, { $0.annotations[0].spans = [] }),
        (.badSpan, { $0.annotations[0].spans = [TextSpan(utf8: 1..<3)] }),
        (.badSpan, { $0.annotations[0].spans = [TextSpan(utf8: 0..<99)] }),
        (.badSpan, { $0.annotations[0].spans = [TextSpan(utf8: -1..<2)] }),
        (.badSpan, { $0.annotations[0].spans = [TextSpan(start: TextOffset(utf8: 4), end: TextOffset(utf8: 2))] }),
        (.badSpan, { $0.annotations[0].spans = [TextSpan(utf8: 3..<5), TextSpan(utf8: 0..<2)] }),
        (.badSpan, { $0.blocks[0].credit = TextSpan(utf8: 9..<10) }),
        (.badSpan, { $0.blocks[0].cells = [TextSpan(utf8: 3..<5), TextSpan(utf8: 0..<4)] }),
        (
            .badSpan,
            { $0.diagnostics = [Diagnostic(severity: .note, code: "c", message: "m", span: TextSpan(utf8: 0..<99))] }
        ),
        (
            .badSpan,
            {
                $0.diagnostics = [
                    Diagnostic(severity: .note, code: "c", message: "m", relatedSpans: [TextSpan(utf8: 0..<99)])
                ]
            }
        ),
        (.badBlockOrder, { $0.blocks[1].span = TextSpan(utf8: 0..<2) }),
        (.badBlockOrder, { $0.blocks[1].span = TextSpan(utf8: 9..<9) }),
        (.badBlockOrder, { $0.blocks[1].span = TextSpan(utf8: 6..<12) }),
        (.textOutsideBlocks, { $0.blocks.removeLast() }),
        (.textOutsideBlocks, { $0.blocks[0].span = TextSpan(utf8: 2..<7) }),
        (.badSection, { $0.sections = [Section(id: "s", kind: .part, blocks: 0..<0)] }),
        (.badSection, { $0.sections = [Section(id: "s", kind: .part, blocks: 0..<3)] }),
        (
            .badSection,
            {
                $0.sections = [
                    Section(id: "s", kind: .part, blocks: 0..<2), Section(id: "t", kind: .part, blocks: 1..<2),
                ]
            }
        ),
        (
            .badSection,
            {
                $0.sections = [
                    Section(
                        id: "s",
                        kind: .part,
                        blocks: 0..<1,
                        children: [Section(id: "t", kind: .part, blocks: 0..<2)]
                    )
                ]
            }
        ),
        (.unknownReference, { $0.annotations[0].entity = "nobody" }),
        (.unknownReference, { $0.annotations[0].value = .office(OfficeValue(holder: "nobody")) }),
        (
            .unknownReference,
            {
                $0.annotations[0].value = .citation(CitationValue(reference: DocumentReference(issuer: "nobody")))
            }
        ),
        (.unknownReference, { $0.relations[0].subject = "nobody" }),
        (.unknownReference, { $0.relations[0].object = "nobody" }),
        (.unknownReference, { $0.blocks[0].duplicateOf = "b2" }),
        (
            .unknownReference,
            {
                $0.identity = DocumentIdentity(reference: DocumentReference(), signers: ["nobody"])
            }
        ),
        (.badField, { $0.fields = Fields([.init(name: "a", value: 1), .init(name: "a", value: 2)]) }),
        (.badField, { $0.annotations[0].fields = ["": 1] }),
        (.badField, { $0.entities[0].fields = ["a": ["b": [.number("01")]]] }),
        (.badField, { $0.fields = ["a": (0..<100).reduce(.null) { value, _ in .array([value]) }] }),
        (.badValue, { $0.annotations[0].makers = [] }),
        (.badValue, { $0.annotations[0].makers[0].name = "" }),
        (.badValue, { $0.annotations[0].status = "" }),
        (.badValue, { $0.annotations[0].value = .other(OtherValue(kind: "person")) }),
        (.badValue, { $0.annotations[0].value = .date(DateValue(weekday: 8)) }),
        (.badValue, { $0.annotations[0].value = .date(DateValue(temporal: .period(start: .open, end: .unknown))) }),
        (
            .badValue,
            {
                $0.metadata = Metadata([
                    MetadataEntry(name: .published, value: .date(.period(start: .open, end: .open)), basis: .given)
                ])
            }
        ),
        (.badValue, { $0.blocks[0].kind = "" }),
        (.badValue, { $0.blocks[0].level = 0 }),
        (.badValue, { $0.entities[0].kind = "" }),
        (.badValue, { $0.entities[0].identifiers = [ExternalIdentifier(scheme: "", value: "1")] }),
        (.badValue, { $0.metadata = Metadata([MetadataEntry(name: "", value: .text(""), basis: .given)]) }),
        (.badValue, { $0.provenance.sources[0].sha256 = "ABC" }),
        (.badValue, { $0.provenance.sources[0].byteCount = -1 }),
        (.badValue, { $0.provenance.sources[0].encoding = "" }),
        (
            .badValue,
            {
                $0.provenance.sources[0].edits = [
                    TextEdit(sourceRange: 0..<2, span: TextSpan(utf8: 0..<2), reason: .lineEnd, original: [13])
                ]
            }
        ),
    ]

    @Test(arguments: faults.indices) func refuses(fault: Int) throws {
        var draft = try Document(id: "d", text: "Đảng\nabcd").draft
        draft.entities = [Entity(id: "e1", kind: .person, name: "A")]
        draft.annotations = [annotation("a1", [0..<2])]
        draft.relations = [Relation(id: "r1", kind: .holds, subject: "e1", makers: [Self.maker])]
        draft.provenance.sources = [
            Source(byteCount: 11, sha256: String(repeating: "0", count: 64), encoding: "UTF-8")
        ]
        _ = try Document(draft)
        Self.faults[fault].1(&draft)
        #expect {
            _ = try Document(draft)
        } throws: { error in
            (error as? DocumentError)?.code == Self.faults[fault].0
        }
    }
}
