import Foundation
import PartyDocs
import PartyDocsTestKit
import Testing

/// The contract of readers, and that what they make of damaged sources is written and read back.
@Suite("Readers keep their contract on whole, cut and damaged sources")
struct ReaderContractTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appending(path: path)))
    }

    private struct Unequal: Error {}

    /// Writes a document as XML, JSON and TEI, and reads XML and JSON back.
    private static func check(_ document: Document) throws {
        let json = try JSONExporter().bytes(of: document)
        guard try JSONDocumentDecoder().documents(from: json) == [document] else { throw Unequal() }
        do {
            let xml = try XMLExporter().bytes(of: document)
            guard try XMLDocumentDecoder().documents(from: xml) == [document] else { throw Unequal() }
            _ = try TEIExporter().bytes(of: document)
        } catch let error as ExportError where error.code == .unrepresentable {
            // XML 1.0 has no place for some control characters; the exporter says so.
        }
    }

    @Test(
        "Plain texts",
        arguments: [
            "seeds/002_2ba95ae785c4e153.txt", "Tests/Fixtures/outlets/decision.txt",
            "Tests/Fixtures/outlets/congress.txt",
        ]
    )
    func plainTexts(path: String) throws {
        let sample = SourceDocument(try Self.bytes(path), name: path)
        DocumentReaderVerifier(variationCount: 6).verify(
            PlainTextReader(),
            samples: [sample],
            checkingDocumentWith: Self.check,
            onViolation: { Issue.record("\($0)") }
        )
    }

    @Test("Pages", arguments: ["w01", "w04", "w12", "w14"])
    func pages(name: String) throws {
        let folder = Self.root.appending(path: "Tests/Fixtures/html/tuned")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        let file = try #require(names.first { $0.hasPrefix(name) && $0.hasSuffix(".html") })
        let sample = SourceDocument(try Self.bytes("Tests/Fixtures/html/tuned/\(file)"), name: file)
        DocumentReaderVerifier(variationCount: 6).verify(
            HTMLReader(),
            samples: [sample],
            checkingDocumentWith: Self.check,
            onViolation: { Issue.record("\($0)") }
        )
    }
}
