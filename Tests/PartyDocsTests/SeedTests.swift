internal import Foundation
internal import PartyDocs
internal import PartyDocsTestKit
internal import Testing

/// The five sample texts through every format that the package has.
@Suite struct SeedTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../seeds").standardizedFileURL

    static let seeds: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted()
    }()

    private func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    }

    private func document(_ name: String) throws -> Document {
        try PlainTextReader().read(SourceDocument(try bytes(name), name: name))
    }

    /// The words between the tags of the first element of a name.
    private func words(of element: String, in xml: [UInt8]) throws -> [UInt8] {
        let text = String(decoding: xml, as: UTF8.self)
        let open = try #require(
            text.ranges(of: "<\(element)").first { text[$0.upperBound] == " " || text[$0.upperBound] == ">" }
        )
        let start = try #require(text[open.upperBound...].firstIndex(of: ">"))
        let end = try #require(text.ranges(of: "</\(element)>").last).lowerBound
        var words = ""
        var isTag = false
        for scalar in text[text.index(after: start)..<end].unicodeScalars {
            switch scalar {
            case "<": isTag = true
            case ">" where isTag: isTag = false
            default: if !isTag { words.unicodeScalars.append(scalar) }
            }
        }
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#13;", "\r"), ("&amp;", "&")] {
            words = words.replacingOccurrences(of: entity, with: character, options: .literal)
        }
        return Array(words.utf8)
    }

    @Test func areFive() {
        #expect(Self.seeds.count == 5)
    }

    @Test(arguments: seeds) func giveTheirBytesBack(name: String) throws {
        let document = try document(name)
        let source = try #require(document.provenance.sources.first)
        #expect(try source.originalBytes(of: document.text) == bytes(name))
        #expect(source.name == name)
    }

    @Test(arguments: seeds) func readTheSameEachTime(name: String) throws {
        #expect(try document(name) == document(name))
    }

    @Test(arguments: seeds) func keepTheirTextInEveryFormat(name: String) throws {
        let document = try document(name)
        let text = Array(document.text.utf8)
        #expect(try words(of: "text", in: XMLExporter().bytes(of: document)) == text)
        #expect(try words(of: "text", in: TEIExporter().bytes(of: document)) == text)
        let json = try JSONSerialization.jsonObject(with: Data(JSONExporter().bytes(of: document))) as? [String: Any]
        #expect((json?["text"] as? String).map { Array($0.utf8) } == text)
        var table = CSVReader(try CSVExporter(table: .documents).bytes(of: document))
        let header = try #require(try table.next())
        let record = try #require(try table.next())
        #expect(Array(record[try #require(header.firstIndex(of: "text"))].utf8) == text)
    }

    @Test(arguments: seeds) func readBackEqual(name: String) throws {
        let document = try document(name)
        #expect(try XMLDocumentDecoder().documents(from: XMLExporter().bytes(of: document)) == [document])
        #expect(try JSONDocumentDecoder().documents(from: JSONExporter().bytes(of: document)) == [document])
    }

    @Test func readBackEqualAsACollection() throws {
        let documents = try Self.seeds.map(document)
        #expect(try XMLDocumentDecoder().documents(from: XMLExporter().bytes(of: documents)) == documents)
        #expect(try JSONDocumentDecoder().documents(from: JSONExporter.lines.bytes(of: documents)) == documents)
    }

    /// Recognition has lists and rules; what it must never do is lose its footing in the text.
    @Test(arguments: seeds) func findSomethingOfEachCommonKind(name: String) throws {
        let document = try document(name)
        for kind in [AnnotationKind.person, .office, .organization, .citation, .event, .date] {
            #expect(!document.annotations(of: kind).isEmpty, "no \(kind.rawValue)")
        }
        for annotation in document.annotations {
            let words = document[annotation.hull]
            #expect(words.first?.isWhitespace == false && words.last?.isWhitespace == false)
        }
    }
}
