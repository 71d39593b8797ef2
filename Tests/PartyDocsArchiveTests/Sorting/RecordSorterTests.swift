internal import Foundation
internal import PartyDocsTestKit
internal import PartyDocsTestSupport
internal import Testing

@testable internal import PartyDocsArchive

@Suite("Sorting of more than memory holds")
struct RecordSorterTests {
    private func records(_ count: Int, seed: UInt64) -> [[UInt8]] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...3, using: &random) }
        }
    }

    private func sorted(_ records: [[UInt8]], in folder: String, limit: Int) throws -> [[UInt8]] {
        let sorter = RecordSorter(folder: folder, memoryLimit: limit)
        for record in records { try sorter.append(record) }
        let sorted = try sorter.sorted()
        var result: [[UInt8]] = []
        while let record = try sorted.next() { result.append(record) }
        #expect(try sorted.next() == nil)
        return result
    }

    @Test(arguments: [1, 100, 2_000, 1 << 20])
    func givesTheSameAsASortInMemory(limit: Int) throws {
        let folder = try TemporaryFolder()
        for count in [0, 1, 2, 300] {
            let records = records(count, seed: UInt64(count + limit))
            let expected = records.sorted { $0.lexicographicallyPrecedes($1) }
            #expect(try sorted(records, in: folder.path("runs"), limit: limit) == expected)
        }
    }

    @Test func takesRecordsLargerThanItsBuffers() throws {
        let folder = try TemporaryFolder()
        let records = (0..<5).map { [UInt8](repeating: UInt8(5 - $0), count: 100_000) }
        #expect(try sorted(records, in: folder.path("runs"), limit: 150_000) == records.reversed())
    }

    @Test func removesItsFiles() throws {
        let folder = try TemporaryFolder()
        _ = try sorted(records(300, seed: 7), in: folder.path("runs"), limit: 100)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("runs")).isEmpty)
        // What a process that was ended has left is replaced.
        try folder.write("left", to: "runs/run-0")
        #expect(try sorted(records(300, seed: 8), in: folder.path("runs"), limit: 100).count == 300)
    }

    @Test func needsNoFolderForWhatFitsInMemory() throws {
        let folder = try TemporaryFolder()
        #expect(try sorted([[2], [1]], in: folder.path("none/runs"), limit: 1 << 20) == [[1], [2]])
        #expect(!FileManager.default.fileExists(atPath: folder.path("none")))
    }
}
