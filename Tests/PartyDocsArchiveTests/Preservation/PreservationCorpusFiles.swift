import Foundation
internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Testing

@testable internal import PartyDocsArchive

/// Writes what `.ci/check-preservation.sh` validates with the official schemas, where PARTYDOCS_GENERATED names a folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PARTYDOCS_GENERATED"] != nil))
struct PreservationCorpusFiles {
    private func write(_ bytes: [UInt8], _ name: String) throws {
        let folder = URL(filePath: ProcessInfo.processInfo.environment["PARTYDOCS_GENERATED"] ?? "")
            .appending(path: "preservation")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: folder.appending(path: name))
    }

    @Test func recordsOfRandomDocuments() throws {
        var options = RandomDocument.Options()
        options.allowsForbiddenXMLCharacters = true
        for seed in 0..<200 {
            let document = RandomDocument.make(seed: UInt64(seed), options: options)
            var record = PreservationSamples.record(of: document)
            let bytes = try record.bytes()
            try write(bytes, "random-\(seed).premis.xml")
            record.earlier = bytes
            record.moment = PreservationSamples.laterMoment
            try write(record.bytes(), "later-\(seed).premis.xml")
            try write(PreservationSamples.removal(of: document).bytes(), "removed-\(seed).premis.xml")
            try write(DublinCoreRecord(document: document).bytes(), "random-\(seed).dc.xml")
        }
    }

    @Test func recordsOfEveryKind() throws {
        let order = try PreservationSamples.order()
        try write(PreservationSamples.record(of: order).bytes(), "order.premis.xml")
        try write(DublinCoreRecord(document: order).bytes(), "order.dc.xml")
        try write(PreservationSamples.removal(of: order).bytes(), "removed.premis.xml")
        try write(ArchiveHistoryTests.history().bytes, "archive.premis.xml")
        try write(PreservationSamples.unread.bytes(), "unread.premis.xml")
    }
}
