import PartyDocsCore
import PartyDocsReading
import Testing

@Suite("What a text says of itself")
struct MetadataTests {
    private static let body = "Ban Thường vụ Tỉnh ủy tổ chức hội nghị học tập nghị quyết cho cán bộ chủ chốt của tỉnh."

    @Test func givenMetadataGoesBeforeWhatIsPrinted() throws {
        let given = Metadata([
            MetadataEntry(name: .title, value: .text("Tên khác"), basis: .printed),
            MetadataEntry(name: .rights, value: .text("VNA"), basis: .given),
        ])
        let document = try readPlainly("Hội nghị học tập nghị quyết của tỉnh\n\(Self.body)", metadata: given)
        #expect(document.metadata.all(.title).count == 1)
        #expect(document.metadata.title == "Tên khác")
        #expect(document.metadata[.title]?.basis == .given)
        #expect(document.metadata.text(.rights) == "VNA")
        #expect(document.metadata[.lead]?.basis == .printed)
    }

    @Test func spansPointAtThePrintedWords() throws {
        let document = try readPlainly(
            "Hội nghị học tập nghị quyết của tỉnh\n\(Self.body)\nTHANH THY - Lê Minh\nTTXVN/Báo Tin tức"
        )
        #expect(document.metadata.all(.byline).map(\.value) == [.text("Thanh Thy - Lê Minh")])
        #expect(document.metadata[.byline]?.spans.map { String(document[$0]) } == ["THANH THY", "Lê Minh"])
        #expect(document.metadata.text(.agency) == "TTXVN")
        #expect(document.metadata.text(.outlet) == "Báo Tin tức")
        let title = try #require(document.metadata[.title])
        #expect(String(document[title.spans[0]]) == document.metadata.title)
    }

    @Test(
        arguments: [
            ("Theo TTXVN", "TTXVN", nil), ("Nguồn: xaydungdang.org.vn", nil, "xaydungdang.org.vn"),
            ("(TTXVN)", "TTXVN", nil), ("Nguyễn Sự (TTXVN/Vietnam+)", "TTXVN", "Vietnam+"),
            ("Theo Báo Nhân Dân điện tử", nil, "Báo Nhân Dân điện tử"),
        ] as [(String, String?, String?)]
    )
    func sourceLines(_ line: String, _ agency: String?, _ outlet: String?) throws {
        let document = try readPlainly("Hội nghị học tập nghị quyết của tỉnh\n\(Self.body)\n\(line)")
        #expect(document.blocks.last?.kind == .agency)
        #expect(document.metadata.text(.agency) == agency)
        #expect(document.metadata.text(.outlet) == outlet)
    }

    @Test func nothingIsMadeUp() throws {
        let document = try readPlainly(Self.body)
        #expect(document.metadata.entries.map(\.name) == [.language])
    }

    @Test(arguments: [
        (body, "vi"), ("Dang uy khoi cac co quan Trung uong to chuc hoi nghi ve cong tac cua dang trong nam", "vi"),
        ("The committee of the party has met in the capital to discuss the report.", "en"),
        ("Le comité central du parti a adopté les conclusions de la réunion et le rapport.", "fr"),
        ("Xin Zhao Wang Li Chen", "und"), ("12345", "und"), ("中国共产党第十九次全国代表大会", "zh-Hans"),
    ])
    func languages(_ text: String, _ expected: String) throws {
        #expect(try readPlainly(text).metadata.language == expected)
    }

    @Test func aBlockInAnotherLanguageSaysSo() throws {
        let foreign = "The Central Committee of the Party has approved the report on the work of the term."
        let document = try readPlainly("Hội nghị học tập nghị quyết của tỉnh\n\(Self.body)\n\(foreign)")
        #expect(document.blocks.map(\.language) == [nil, nil, "en"])
        #expect(document.metadata.language == "vi")
    }

    @Test func textsInAnotherLanguageHaveNoVietnameseBlocks() {
        let text = "The committee of the party has met."
        let block = Block(id: "b1", kind: .paragraph, span: TextSpan(utf8: 0..<text.utf8.count))
        let language = { (tag: String) in
            Metadata([MetadataEntry(name: .language, value: .text(tag), basis: .inferred)])
        }
        let context = { (metadata: Metadata) in
            RecognitionContext(text: text, blocks: [block], metadata: metadata, lexicon: Lexicon())
        }
        #expect(context(language("en")).vietnameseBlocks.isEmpty)
        #expect(context(language("en")).tokens.tokens.isEmpty)
        #expect(context(language("und")).vietnameseBlocks == [block])
        #expect(context(Metadata()).tokens.tokens.count == 8)
    }
}
