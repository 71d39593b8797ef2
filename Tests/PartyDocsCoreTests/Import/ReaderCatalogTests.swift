import PartyDocsCore
import Testing

@Suite("The catalog of readers")
struct ReaderCatalogTests {
    private struct Stub: DocumentReader {
        let name: String

        func read(_ source: SourceDocument) throws(ReadError) -> Document {
            throw ReadError(.empty, name)
        }
    }

    private static let catalog = ReaderCatalog([
        .init(
            id: "text",
            name: "Text",
            fileExtensions: ["txt"],
            mediaTypes: ["text/plain"],
            reader: Stub(name: "text")
        ),
        .init(
            id: "html",
            name: "Page",
            fileExtensions: ["html", "htm"],
            mediaTypes: ["text/html"],
            reader: Stub(name: "html")
        ) { $0.starts(with: "<html".utf8) },
        .init(id: "json", name: "JSON", fileExtensions: ["json"], isFoundInFolders: false, reader: Stub(name: "json")),
    ])

    @Test(
        "Media type goes before content, content before name",
        arguments: [
            ("a.txt", nil, "Xin chào", "text", "name", false),
            ("a.txt", nil, "<html><p>", "html", "content", true),
            ("a.txt", "text/plain; charset=utf-8", "<html><p>", "text", "media type", false),
            ("a.txt", "TEXT/HTML", "Xin chào", "html", "media type", true),
            ("b.v2/a.HTM", nil, "Xin chào", "html", "name", false),
            ("a.json", nil, "{}", "json", "name", false),
            ("a.md", nil, "Xin chào", "text", "fallback", false),
            ("a.md", "text/markdown", "<html>", "html", "content", false),
            (nil, nil, "Xin chào", "text", "fallback", false),
            ("html", nil, "Xin chào", "text", "fallback", false),
        ] as [(String?, String?, String, String, String, Bool)]
    )
    func choice(
        name: String?,
        mediaType: String?,
        content: String,
        id: String,
        basis: String,
        isAgainstName: Bool
    ) throws {
        let source = SourceDocument(Array(content.utf8), name: name, mediaType: mediaType)
        let choice = try #require(Self.catalog.choice(for: source))
        #expect(choice.entry.id == id)
        #expect(choice.basis.rawValue == basis)
        #expect(choice.isAgainstName == isAgainstName)
    }

    @Test func anEmptyCatalogChoosesNothing() {
        #expect(ReaderCatalog().choice(for: SourceDocument([])) == nil)
    }

    @Test func aLaterEntryTakesThePlaceOfAnEarlierOne() {
        var catalog = Self.catalog
        catalog.insert(.init(id: "html", name: "Other", fileExtensions: ["xhtml"], reader: Stub(name: "other")))
        #expect(catalog.entries.map(\.name) == ["Text", "Other", "JSON"])
        #expect(catalog.folderExtensions == ["txt", "xhtml"])
        #expect(catalog["html"]?.name == "Other")
        #expect(catalog["doc"] == nil)
    }
}
