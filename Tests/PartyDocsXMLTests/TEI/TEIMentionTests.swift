internal import PartyDocsCore
internal import PartyDocsXML
internal import Testing

@Suite struct TEIMentionTests {
    private let maker = Maker(kind: .recognizer, name: "test", version: "2.1")

    private func annotation(
        _ id: Annotation.ID,
        _ span: Range<Int>,
        _ value: AnnotationValue,
        entity: Entity.ID? = nil,
        status: AnnotationStatus = .proposed
    ) -> Annotation {
        Annotation(
            id: id,
            spans: [TextSpan(utf8: span)],
            value: value,
            entity: entity,
            makers: [maker],
            status: status,
            certainty: .medium
        )
    }

    private func file(
        _ text: String,
        _ annotations: [Annotation],
        kind: BlockKind = .paragraph,
        change: (inout DocumentDraft) -> Void = { _ in }
    ) throws -> TEIFile {
        var draft = try Document(id: "doc", text: text).draft
        draft.blocks[0].kind = kind
        draft.annotations = annotations
        change(&draft)
        return TEIFile(try TEIExporter().bytes(of: Document(draft)))
    }

    private func date(_ value: String) throws -> [String: String] {
        let temporal = try #require(TemporalValue(value))
        let file = try file("ngày", [annotation("a", 0..<4, .date(DateValue(temporal: temporal)))])
        var attributes = try #require(file.elements("date").first).attributes
        for name in ["xml:id", "cert", "resp"] { attributes[name] = nil }
        return attributes
    }

    @Test func datesGetTheAttributeThatCanHoldThem() throws {
        #expect(try date("2020-06-01") == ["when": "2020-06-01"])
        #expect(try date("2020-05") == ["when": "2020-05"])
        #expect(try date("--08-07") == ["when": "--08-07"])
        #expect(try date("2020/2025") == ["from": "2020", "to": "2025"])
        #expect(try date("2021-04/..") == ["from": "2021-04", "when-custom": "2021-04/.."])
        #expect(try date("/2020") == ["to": "2020", "when-custom": "/2020"])
        #expect(try date("2020-06-01T06:17") == ["when-iso": "2020-06-01T06:17"])
        #expect(try date("2020-06-01T06:17:09+07:00") == ["when": "2020-06-01T06:17:09+07:00"])
        #expect(
            try date("2020-06-01T06:17/2020-06-02") == ["from-iso": "2020-06-01T06:17", "to-iso": "2020-06-02"]
        )
        #expect(try date("2019~") == ["when": "2019", "when-custom": "2019~"])
    }

    private func measure(_ value: QuantityValue) throws -> [String: String] {
        let file = try file("8,2 vạn", [annotation("a", 0..<3, .quantity(value))])
        return try #require(file.elements("measure").first { $0.path.contains("body") }).attributes
    }

    @Test func quantitiesAreExactAndReferToTheirUnit() throws {
        let attributes = try measure(
            QuantityValue(value: ExactDecimal("72.86"), unit: "tổ chức cơ sở đảng", approximation: .atLeast)
        )
        #expect(attributes["quantity"] == "72.86")
        #expect(attributes["atLeast"] == "72.86")
        #expect(attributes["type"] == "atLeast")
        #expect(attributes["unitRef"] == "#unit-1")
        let range = try measure(QuantityValue(value: ExactDecimal(3), upperValue: ExactDecimal(5)))
        #expect(range["min"] == "3")
        #expect(range["max"] == "5")
        let fraction = try measure(QuantityValue(numerator: ExactDecimal(2), denominator: ExactDecimal(3)))
        #expect(fraction["quantity"] == "2/3")
    }

    @Test func unitIsDeclaredInTheHeader() throws {
        let file = try file("8,2 vạn", [annotation("a", 0..<3, .quantity(QuantityValue(unit: "đại biểu")))])
        let unit = try #require(file.elements("unitDef").first)
        #expect(unit.text == "đại biểu")
        #expect(unit.path == "TEI/teiHeader/encodingDesc/unitDecl")
        #expect(unit.attributes["xml:id"] == "unit-1")
    }

    @Test func citationIsABibliographyOnlyWhereTheSchemaAllowsOne() throws {
        let citation = annotation("c", 1..<3, .citation(CitationValue()))
        let event = annotation("e", 0..<4, .event(EventValue()))
        let assessment = annotation("s", 0..<4, .assessment(AssessmentValue(function: .task)))
        #expect(try file("abcd", [citation]).firstFragments("bibl").count == 1)
        #expect(try file("abcd", [citation, assessment]).firstFragments("bibl").count == 1)
        #expect(try file("abcd", [citation], kind: .furniture).firstFragments("rs").count == 1)
        let nested = try file("abcd", [citation, event])
        #expect(nested.firstFragments("rs").first?.attributes["type"] == "citation")
    }

    @Test func rejectedMentionIsNoName() throws {
        let file = try file("abcd", [annotation("p", 0..<4, .person(PersonValue()), status: .rejected)])
        #expect(file.elements("persName").isEmpty)
        let segment = try #require(file.elements("seg").first)
        #expect(segment.attributes["type"] == "rejected")
        #expect(segment.attributes["subtype"] == "person")
    }

    @Test func mentionNamesItsEntityItsMakerAndItsCertainty() throws {
        let person = Entity(id: "p1", kind: .person, name: "Nguyễn Văn An")
        let file = try file("abcd", [annotation("a", 0..<4, .person(PersonValue()), entity: "p1")]) {
            $0.entities = [person]
        }
        let name = try #require(file.firstFragments("persName").first)
        #expect(name.attributes["ref"] == "#p1")
        #expect(name.attributes["cert"] == "medium")
        #expect(name.attributes["resp"] == "#maker-1")
        let maker = try #require(file.elements("application").first { $0.attributes["xml:id"] == "maker-1" })
        #expect(maker.attributes["ident"] == "test")
        #expect(maker.attributes["version"] == "2.1")
    }

    @Test func crossingAnnotationIsTiedTogether() throws {
        let file = try file(
            "abcdef",
            [
                annotation("a1", 0..<4, .quotation(QuotationValue())),
                annotation("a2", 2..<6, .person(PersonValue())),
            ]
        )
        let quotations = file.elements("q")
        #expect(quotations.map(\.text) == ["ab", "cd"])
        #expect(quotations[0].attributes["next"] == "#a1.2")
        #expect(quotations[1].attributes["xml:id"] == "a1.2")
        #expect(quotations[1].attributes["prev"] == "#a1")
        #expect(file.elements("persName").map(\.text) == ["cdef"])
    }
}
