import Foundation
internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsXML
internal import Testing

/// Writes what `.ci/check-tei.sh` validates with an outside validator, where PARTYDOCS_GENERATED names a folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PARTYDOCS_GENERATED"] != nil))
struct TEICorpusFiles {
    private func write(_ bytes: [UInt8], _ name: String) throws {
        let folder = URL(filePath: ProcessInfo.processInfo.environment["PARTYDOCS_GENERATED"] ?? "")
            .appending(path: "tei")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: folder.appending(path: name))
    }

    @Test func randomDocuments() throws {
        for start in stride(from: 0, to: 2_000, by: 250) {
            let documents = (start..<(start + 250)).map { RandomDocument.make(seed: UInt64($0)) }
            try write(TEIExporter().bytes(of: documents), "random-\(start).tei.xml")
        }
    }

    @Test func everyOrderOfBlocks() throws {
        try write(TEIExporter().bytes(of: BlockOrders.small), "orders-small.tei.xml")
        let documents = (0..<1_000).map { BlockOrders.random(seed: $0) }
        try write(TEIExporter().bytes(of: documents), "orders-random.tei.xml")
    }

    @Test func hostileDocumentsOneByOneAndTogether() throws {
        var accepted: [Document] = []
        for document in HostileCorpus.documents {
            guard let bytes = try? TEIExporter().bytes(of: document) else { continue }
            accepted.append(document)
            try write(bytes, "hostile-\(document.id).tei.xml")
        }
        try write(TEIExporter().bytes(of: accepted), "hostile.tei.xml")
        try write(TEIExporter().bytes(of: []), "empty.tei.xml")
        var options = TEIExporter.Options()
        options.includesFeatures = false
        try write(TEIExporter(options: options).bytes(of: accepted), "hostile-without-features.tei.xml")
    }
}
