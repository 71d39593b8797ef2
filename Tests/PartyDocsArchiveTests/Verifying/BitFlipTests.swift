internal import Foundation
internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsTestSupport
internal import Testing

@testable internal import PartyDocsArchive

@Suite("Single bits that flip")
struct BitFlipTests {
    /// Flips one bit at a time of files by turns and verifies; the descriptions of flips that nobody noticed.
    private func unnoticed(seed: UInt64, count: Int) async throws -> [String] {
        let copy = try await ArchiveCopy.small.value
        let folder = try TemporaryFolder()
        try copy.write(to: folder)
        var random = SeededGenerator(seed: seed)
        let paths = copy.files.keys.sorted()
        var missed: [String] = []
        for round in 0..<count {
            let path = paths[round % paths.count]
            guard var bytes = copy.files[path], !bytes.isEmpty else { continue }
            let position = Int.random(in: bytes.indices, using: &random)
            let bit = UInt8.random(in: 0..<8, using: &random)
            bytes[position] ^= 1 << bit
            try folder.write(bytes, to: "archive/" + path)
            if try await ArchiveVerifier().verify(folder.path("archive")).isValid {
                missed.append("\(path), byte \(position), bit \(bit)")
            }
            try folder.write(copy.files[path] ?? [], to: "archive/" + path)
        }
        return missed
    }

    @Test(arguments: [1, 2] as [UInt64])
    func areAllReported(seed: UInt64) async throws {
        #expect(try await unnoticed(seed: seed, count: 500) == [])
    }

    @Test("Every bit of a line of a tag manifest, which no sum covers")
    func areReportedInTagManifests() async throws {
        let copy = try await ArchiveCopy.small.value
        let folder = try TemporaryFolder()
        try copy.write(to: folder)
        let path = "tagmanifest-sha256.txt"
        let bytes = try #require(copy.files[path])
        let start = try #require(bytes.firstIndex(of: 0x0A)) + 1
        let end = try #require(bytes[start...].firstIndex(of: 0x0A)) + 1
        for position in start..<end {
            // A digit of a sum is like the next one.
            guard position < start + 2 || position > start + 62 else { continue }
            for bit in 0..<8 {
                var flipped = bytes
                flipped[position] ^= 1 << UInt8(bit)
                try folder.write(flipped, to: "archive/" + path)
                let found = try await ArchiveVerifier().verify(folder.path("archive"))
                #expect(!found.isValid, "byte \(position), bit \(bit)")
            }
        }
    }
}
