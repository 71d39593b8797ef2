import PartyDocsCore
import PartyDocsHTML
import PartyDocsReading
import Testing

@Suite("What a page states of itself")
struct PageMetadataTests {
    private static let text =
        "<h1>Hội nghị tổng kết công tác năm</h1>"
        + "<p>Ngày 5/3, Huyện ủy tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2023.</p>"

    private static func published(_ head: String, _ body: String = "") throws -> String? {
        try readPlainly("<head>\(head)</head><body>\(body)\(text)").metadata.published?.description
    }

    @Test("JSON-LD, also inside a graph, with line ends inside of strings") func linkedData() throws {
        let document = try readPlainly(
            """
            <head><script type="application/ld+json">{"@context":"https://schema.org",
            "@graph":[{"@type":"WebSite","name":"Cổng A"},
            {"@type":["NewsArticle"],"headline":"Hội nghị tổng kết
            công tác năm","datePublished":"2024-03-05T09:15:00.000+07:00","dateModified":"2024-03-06T10:00:00+07:00",
            "author":[{"@type":"Person","name":"Lê Hà"}],"publisher":{"@type":"Organization","name":"Báo A"},
            "keywords":"tổng kết, huyện ủy"}]}</script><link rel=canonical href="https://a.example/1.html"></head>
            <body>\(Self.text)
            """
        )
        #expect(document.metadata.title == "Hội nghị tổng kết công tác năm")
        #expect(document.metadata[.title]?.basis == .printed)
        #expect(document.metadata.published?.description == "2024-03-05T09:15:00+07:00")
        #expect(document.metadata[.published]?.basis == .page)
        #expect(document.metadata.text(.updated) == "2024-03-06T10:00:00+07:00")
        #expect(document.metadata.text(.outlet) == "Báo A")
        #expect(document.metadata.text(.url) == "https://a.example/1.html")
        #expect(document.metadata.text(MetadataName(rawValue: "author")) == "Lê Hà")
        #expect(document.metadata.all(MetadataName(rawValue: "keyword")).count == 2)
        #expect(document.metadata.text(.byline) == nil)
    }

    @Test("Broken JSON-LD is passed over and told") func brokenLinkedData() throws {
        let document = try readPlainly(
            "<head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",}</script></head>" + Self.text
        )
        #expect(document.diagnostics.map(\.code) == ["broken-linked-data"])
    }

    @Test(
        "Dates as sites write them",
        arguments: [
            ("2024-03-05T09:15:00+0700", "2024-03-05T09:15:00+07:00"),
            ("2024-03-05 09:15:00", "2024-03-05T09:15:00"),
            ("2024-03-05T02:15:00Z", "2024-03-05T02:15:00Z"),
            ("2024-03-05", "2024-03-05"),
            ("05/03/2024 09:15", "2024-03-05T09:15"),
            ("2024-03-05T09:15:00.123+07", "2024-03-05T09:15:00+07:00"),
        ]
    )
    func dates(written: String, expected: String) throws {
        #expect(try Self.published("<meta property='article:published_time' content='\(written)'>") == expected)
    }

    @Test("Dates that are none are left out", arguments: ["0001-01-01T00:00:00", "yesterday", "2024-13-05", ""])
    func noDates(written: String) throws {
        #expect(try Self.published("<meta property='article:published_time' content='\(written)'>") == nil)
    }

    @Test("A time without a zone takes that of another statement of the same time") func zones() throws {
        let head = """
            <meta property='article:published_time' content='2024-03-05T09:15:00'><meta itemprop='datePublished'
            content='2024-03-05T09:15:00+07:00'>
            """
        #expect(try Self.published(head) == "2024-03-05T09:15:00+07:00")
    }

    @Test("A stated time has the spans of the printed one") func spans() throws {
        let document = try readPlainly(
            """
            <head><meta property='article:published_time' content='2024-03-05T09:15:00+07:00'></head><body>
            <h1>Hội nghị tổng kết công tác năm</h1><p class=date>05/03/2024 09:15</p>\(Self.text.dropFirst(39))
            """
        )
        let entry = try #require(document.metadata[.published])
        #expect(entry.spans.map { String(document.text[$0]) } == ["05/03/2024 09:15"])
    }

    @Test("The name of the site behind a title is no part of it") func titles() throws {
        let document = try readPlainly("<title>Hội nghị tổng kết công tác năm - Báo A</title><body>" + Self.text)
        #expect(document.metadata.title == "Hội nghị tổng kết công tác năm")
    }

    @Test("What the caller knows goes first") func given() throws {
        let title = MetadataEntry(name: .title, value: .text("Tên khác"), basis: .given)
        var source = SourceDocument(Array(Self.text.utf8))
        source.metadata = Metadata([title])
        #expect(try HTMLReader().read(source).metadata.all(.title) == [title])
    }
}
