internal import Foundation
internal import PartyDocsCore
internal import PartyDocsSystem
internal import PartyDocsTestSupport
internal import Testing

extension TemporaryFolder {
    fileprivate func create(_ bytes: [UInt8], at name: String) throws {
        var writer = try FileWriter(creating: path(name))
        try writer.write(bytes)
        try writer.close()
    }

    fileprivate func read(_ name: String, limit: Int = 1 << 30) throws -> [UInt8] {
        var reader = try FileReader(path: path(name))
        return try reader.readAll(limit: limit)
    }
}

@Suite struct FileTests {
    @Test(arguments: [0, 1, 1000, 1 << 18, (1 << 18) + 1, 1 << 20]) func readsWhatItWrote(count: Int) throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try folder.create(bytes, at: "a")
        #expect(try folder.read("a") == bytes)
        #expect(try FileSystem.size(of: folder.path + "/a") == count)
    }

    @Test func readsOneByteMoreThanTheLimit() throws {
        let folder = try TemporaryFolder()
        try folder.create([1, 2, 3, 4, 5], at: "a")
        #expect(try folder.read("a", limit: 3).count == 4)
        #expect(try folder.read("a", limit: 5).count == 5)
    }

    @Test func refusesToWriteOverAFile() throws {
        let folder = try TemporaryFolder()
        try folder.create([1], at: "a")
        #expect { try folder.create([2], at: "a") } throws: { ($0 as? FileError)?.isOccupied == true }
        #expect(try folder.read("a") == [1])
    }

    @Test func namesWhatIsMissing() throws {
        let folder = try TemporaryFolder()
        #expect(try FileSystem.kind(of: folder.path + "/none") == nil)
        #expect { _ = try folder.read("none") } throws: { ($0 as? FileError)?.isMissing == true }
    }

    @Test func listsInByteOrderAndTellsKinds() throws {
        let folder = try TemporaryFolder()
        for name in ["b", "Z", "đ", "a"] { try folder.create([], at: name) }
        try FileSystem.makeDirectories(folder.path + "/m/n/o")
        try FileSystem.makeDirectories(folder.path + "/m/n/o")
        #expect(try FileSystem.names(in: folder.path) == ["Z", "a", "b", "m", "đ"])
        #expect(try FileSystem.kind(of: folder.path + "/m/n") == .directory)
        #expect(try FileSystem.kind(of: folder.path + "/a") == .file)
        #expect(try FileSystem.kind(of: "/dev/null") == .other)
    }

    @Test func exchangesTwoFolders() throws {
        let folder = try TemporaryFolder()
        for name in ["a", "b"] {
            try FileSystem.makeDirectory(folder.path + "/" + name)
            try folder.create(Array(name.utf8), at: name + "/x")
        }
        // A file system that cannot exchange says so and leaves both as they are.
        let exchanged = try FileSystem.exchange(folder.path + "/a", folder.path + "/b")
        #expect(try folder.read("a/x") == Array((exchanged ? "b" : "a").utf8))
    }

    @Test func removesATreeAndNotWhatALinkLeadsTo() throws {
        let folder = try TemporaryFolder()
        try FileSystem.makeDirectories(folder.path + "/kept")
        try folder.create([1], at: "kept/x")
        try FileSystem.makeDirectories(folder.path + "/gone/deep")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/gone/link",
            withDestinationPath: folder.path + "/kept"
        )
        try FileSystem.removeTree(folder.path + "/gone")
        #expect(try FileSystem.kind(of: folder.path + "/gone") == nil)
        #expect(try folder.read("kept/x") == [1])
        try FileSystem.synchronize(folder.path)
    }
}
