internal import PartyDocsCore
internal import PartyDocsXML
internal import Testing

@Suite struct TEIStructureTests {
    private func body(of kinds: [BlockKind], change: (inout DocumentDraft) -> Void = { _ in }) throws -> [String] {
        TEIFile(try TEIExporter().bytes(of: BlockOrders.make("doc", kinds, change: change))).children(of: "body")
    }

    @Test func newsArticleGetsTheElementsOfItsParts() throws {
        let kinds: [BlockKind] = [
            .kicker, .headline, .timestamp, .dateline, .lead, .paragraph, .caption, .quotation, .paragraph, .byline,
            .agency, .furniture,
        ]
        #expect(
            try body(of: kinds) == [
                "head", "head", "docDate", "dateline", "p", "p", "figure", "quote", "p", "byline", "byline", "fw",
            ]
        )
    }

    @Test func officialDocumentOpensAndCloses() throws {
        let kinds: [BlockKind] = [.documentHeader, .documentHeader, .headline, .paragraph, .recipients, .signature]
        #expect(try body(of: kinds) == ["opener", "opener", "head", "p", "closer", "signed"])
    }

    @Test func partsOutOfTheirPlaceAreAnonymousBlocks() throws {
        let file = TEIFile(
            try TEIExporter().bytes(of: BlockOrders.make("doc", [.paragraph, .headline, .byline, .teaser, .signature]))
        )
        #expect(file.children(of: "body") == ["p", "ab", "ab", "ab", "signed"])
        #expect(file.elements("ab").map { $0.attributes["type"] } == ["headline", "byline", "teaser"])
    }

    @Test func bodyWithoutParagraphsIsCompletedByAnEmptyBlock() throws {
        #expect(try body(of: [.headline]) == ["head", "ab"])
        #expect(try body(of: [.caption, .furniture]) == ["figure", "fw", "ab"])
        #expect(try body(of: []) == ["ab"])
        #expect(try body(of: [.headline, .signature]) == ["head", "ab", "signed"])
    }

    @Test func headingsOpenDivisionsByTheirLevels() throws {
        let document = BlockOrders.make(
            "doc",
            [.paragraph, .heading, .paragraph, .heading, .paragraph, .heading, .paragraph]
        ) { draft in
            draft.blocks[1].level = 1
            draft.blocks[3].level = 2
            draft.blocks[5].level = 1
        }
        let file = TEIFile(try TEIExporter().bytes(of: document))
        #expect(file.children(of: "body") == ["p", "div", "div"])
        #expect(file.children(of: "div") == ["head", "p", "div"])
        #expect(file.elements("head").count == 3)
    }

    @Test func sectionsAreDivisionsAndWhatFollowsThemGetsOne() throws {
        let document = BlockOrders.make("doc", [.headline, .heading, .paragraph, .paragraph, .paragraph]) { draft in
            draft.sections = [Section(id: "s1", kind: .dieu, label: "Điều 1", blocks: 1..<3)]
        }
        let file = TEIFile(try TEIExporter().bytes(of: document))
        #expect(file.children(of: "body") == ["head", "div", "div"])
        let divisions = file.elements("div")
        #expect(divisions.map { $0.attributes["type"] } == ["dieu", "continuation"])
        #expect(divisions[0].attributes["xml:id"] == "s1")
        #expect(divisions[0].attributes["n"] == "Điều 1")
        #expect(file.children(of: "div") == ["head", "p"])
    }

    @Test func consecutiveItemsAndRowsAreListsAndTables() throws {
        let kinds: [BlockKind] = [.listItem, .listItem, .paragraph, .tableRow, .tableRow, .listItem]
        #expect(try body(of: kinds) == ["list", "p", "table", "list"])
        let section: (inout DocumentDraft) -> Void = {
            $0.sections = [Section(id: "s1", kind: .list, blocks: 0..<2)]
        }
        let file = TEIFile(try TEIExporter().bytes(of: BlockOrders.make("doc", kinds, change: section)))
        #expect(file.children(of: "body") == ["list", "p", "table", "list"])
        #expect(file.elements("list").first?.attributes["xml:id"] == "s1")
    }

    @Test func rowHasItsCellsAndWhatStandsBetweenThem() throws {
        let file = TEIFile(try TEIExporter().bytes(of: BlockOrders.make("doc", [.tableRow])))
        let cells = file.elements("cell")
        #expect(cells.map(\.text) == ["- 1 Nghị quyết 18", " | ", "TTXVN"])
        #expect(cells.map { $0.attributes["role"] } == [nil, "separator", nil])
    }

    @Test func captionIsAFigureWithItsCreditInPlace() throws {
        let document = BlockOrders.make("doc", [.caption]) { $0.blocks[0].image = "https://example.org/ảnh 1.jpg" }
        let file = TEIFile(try TEIExporter().bytes(of: document))
        #expect(file.children(of: "figure") == ["graphic", "head"])
        #expect(file.elements("graphic")[0].attributes["url"] == "https://example.org/%E1%BA%A3nh%201.jpg")
        let credit = try #require(file.elements("bibl").first { $0.attributes["type"] == "credit" })
        #expect(credit.text == "TTXVN")
        #expect(credit.path.hasSuffix("figure/head"))
        #expect(file.elements("figure")[0].text == "- 1 Nghị quyết 18 | TTXVN")
    }

    @Test func whiteSpaceThatXMLDoesNotCountGetsABlock() throws {
        let document = BlockOrders.make("doc", [.paragraph, .paragraph], gaps: ["", "\n\u{A0}\n", "\n"])
        let file = TEIFile(try TEIExporter().bytes(of: document))
        #expect(file.children(of: "body") == ["p", "ab", "p"])
        let space = file.elements("ab")[0]
        #expect(space.attributes["type"] == "space")
        #expect(space.text == "\n\u{A0}\n")
    }

    @Test func kindsThatNoElementTellsAreNamedByAnInterpretation() throws {
        let file = TEIFile(try TEIExporter().bytes(of: BlockOrders.make("doc", [.agency, .lead, .paragraph])))
        #expect(file.elements("byline")[0].attributes["ana"] == "#kind-agency")
        #expect(
            file.elements("p").filter { $0.path.contains("body") }.map { $0.attributes["ana"] } == ["#kind-lead", nil]
        )
        #expect(file.elements("interp").map(\.text) == ["agency", "lead"])
    }
}
