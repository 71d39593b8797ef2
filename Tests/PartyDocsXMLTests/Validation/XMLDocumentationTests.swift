import Foundation
internal import PartyDocsCore
internal import PartyDocsXML
internal import Testing

/// The page that describes the format, held against the schema.
@Suite struct XMLDocumentationTests {
    private let page: String

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Docs/Formats/XML.md")
        page = try String(contentsOf: file, encoding: .utf8)
    }

    /// The examples of the page, which are parts of one file.
    private var example: String {
        page.components(separatedBy: "```xml\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
            .joined()
    }

    /// What stands in the schema between two strings, without namespaces and wild cards.
    private func names(after start: String, before end: Character) -> Set<String> {
        let schema = String(decoding: PartyDocsXMLSchema.relaxNG, as: UTF8.self)
        return Set(schema.components(separatedBy: start).dropFirst().map { String($0.prefix { $0 != end }) })
    }

    private var elementNames: Set<String> {
        names(after: "<element name=\"", before: "\"").union(names(after: "<name>", before: "<"))
    }

    @Test func describesEveryElementAndAttribute() {
        #expect(elementNames.count > 70)
        for name in elementNames { #expect(page.contains("`\(name)`"), "the element \(name)") }
        let attributes = names(after: "<attribute name=\"", before: "\"")
        #expect(attributes.count > 90)
        for name in attributes { #expect(page.contains("`\(name)`"), "the attribute \(name)") }
    }

    @Test func showsEveryElement() {
        for name in elementNames where name != "collection" {
            let tags = ["<\(name) ", "<\(name)>", "<\(name)/>"]
            #expect(tags.contains { example.contains($0) }, "the element \(name)")
        }
    }

    @Test func showsAFileThatIsValidAndReads() throws {
        let bytes = Array(example.utf8)
        #expect(try PartyDocsXMLSchema.compiled().validate(bytes) == [])
        let document = try #require(try XMLDocumentDecoder().documents(from: bytes).first)
        let decoded = try XMLDocumentDecoder().documents(from: XMLExporter.xml().bytes(of: document))
        #expect(decoded == [document])
    }

    @Test func namesTheDefaultsOfTheLimits() {
        let limits = XMLDocumentDecoder.Limits()
        #expect(page.contains("| `depth` of elements | \(limits.depth) |"))
        #expect(page.contains("| `attributeCount` of an element | \(limits.attributeCount) |"))
        #expect(limits.documentByteCount == 1 << 30 && page.contains("| `documentByteCount` | 1 GiB |"))
        #expect(limits.markupByteCount == 16 << 20 && page.contains("section | 16 MiB |"))
        #expect(limits.textByteCount == 256 << 20 && page.contains("| `textByteCount`, of a document | 256 MiB |"))
        for (name, value) in [
            ("elementCount", limits.elementCount), ("documentAttributeCount", limits.documentAttributeCount),
            ("attributeByteCount", limits.attributeByteCount), ("textRunByteCount", limits.textRunByteCount),
        ] {
            let line = page.split(separator: "\n").first { $0.hasPrefix("| `\(name)`") } ?? ""
            #expect(line.replacing(",", with: "").contains("\(value)"), "\(name)")
        }
    }
}
