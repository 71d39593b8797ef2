import Foundation
internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsXML
internal import Testing

/// Writes what `.ci/check-xml-schemas.py` and `.ci/check-canonical-xml.py` read, where PARTYDOCS_GENERATED names a folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PARTYDOCS_GENERATED"] != nil))
struct XMLCorpusFiles {
    private func write(_ bytes: [UInt8], _ name: String) throws {
        let folder = URL(filePath: ProcessInfo.processInfo.environment["PARTYDOCS_GENERATED"] ?? "")
            .appending(path: "xml")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: folder.appending(path: name))
    }

    @Test func randomDocuments() throws {
        for seed in 0..<300 {
            let document = RandomDocument.make(seed: UInt64(seed))
            try write(XMLExporter.xml().bytes(of: document), "random-\(seed).xml")
        }
    }

    @Test func collections() throws {
        for start in stride(from: 1_000, to: 1_030, by: 3) {
            let documents = (start..<(start + 3)).map { RandomDocument.make(seed: UInt64($0)) }
            try write(XMLExporter.xml().bytes(of: documents), "collection-\(start).xml")
        }
        try write(XMLExporter.xml().bytes(of: []), "collection-empty.xml")
    }

    @Test func hostileDocuments() throws {
        for document in HostileCorpus.documents {
            guard let bytes = try? XMLExporter.xml().bytes(of: document) else { continue }
            try write(bytes, "hostile-\(document.id).xml")
        }
    }

    @Test func sample() throws {
        try write(Array(sampleDocument.utf8), "sample.xml")
        let xml = sampleDocument.replacing("xml:id=\"b2\"", with: "xml:id=\"b2\" duplicateOf=\"b1\"")
        try write(Array(xml.utf8), "duplicate.xml")
    }
}
