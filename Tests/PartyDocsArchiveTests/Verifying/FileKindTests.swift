internal import Foundation
internal import PartyDocsTestSupport
internal import Testing

@testable internal import PartyDocsArchive

@Suite("Bags by the kinds of what is in them")
struct FileKindTests {
    private func linked(_ path: String, to target: String, listed: Bool = true) -> TestBag {
        var bag = TestBag()
        bag.links[path] = target
        if listed { bag.append(path, of: "data/hello.txt") }
        return bag
    }

    @Test func followsALinkInsideWithAWarning() async throws {
        let found = try await linked("data/link.txt", to: "hello.txt").verified()
        #expect(found.isValid && found.warnings.contains { $0.kind == .notAFile && $0.path == "data/link.txt" })
    }

    @Test func followsALinkToAFolderInside() async throws {
        var bag = linked("data/again", to: "sub", listed: false)
        bag.append("data/again/world.txt", of: "data/sub/world.txt")
        let found = try await bag.verified()
        #expect(found.isValid && found.warnings.contains { $0.kind == .notAFile })
    }

    @Test(arguments: [
        ("data/out.txt", "/etc/hostname"), ("data/out.txt", "../../outside.txt"), ("data/out.txt", "nothing"),
        ("data/out.txt", "out.txt"), ("data/folder", "/etc"), ("data/folder", ".."), ("data/folder", "."),
        ("data/sub/up", "../../data"), ("notes.txt", "/etc/hostname"), ("data/null", "/dev/null"),
    ])
    func refusesALink(path: String, target: String) async throws {
        let found = try await linked(path, to: target, listed: path.hasPrefix("data/out")).verified()
        #expect(found.faults.contains { $0.kind == .notAFile && $0.path == path }, "\(found.problems)")
    }

    @Test func refusesAPayloadThatIsALinkOut() async throws {
        let folder = try TemporaryFolder()
        var bag = TestBag()
        let payload = bag.files.filter { $0.key.hasPrefix("data/") }
        bag.files = bag.files.filter { !$0.key.hasPrefix("data/") }
        bag.folders = []
        bag.links["data"] = "../elsewhere"
        for (path, bytes) in payload { try folder.write(bytes, to: "elsewhere/" + path.dropFirst(5)) }
        try folder.write("", to: "bag/x")
        try bag.write(to: folder)
        let found = try await ArchiveVerifier().verify(folder.path("bag"))
        #expect(Set(found.faults.map(\.kind)).isSuperset(of: [.notAFile, .noPayload, .missing]))
    }

    @Test(arguments: ["data/pipe", "bagit.txt", "manifest-sha256.txt", "manifest-md5.txt", "fetch.txt", "bag-info.txt"])
    func neverOpensAPipe(path: String) async throws {
        let folder = try TemporaryFolder()
        var bag = TestBag()
        bag.files[path] = nil
        try bag.write(to: folder)
        #expect(mkfifo(folder.path("bag/" + path), 0o600) == 0)
        let found = try await ArchiveVerifier().verify(folder.path("bag"))
        #expect(found.faults.contains { $0.kind == .notAFile && $0.path == path })
    }

    @Test func reportsANameThatIsNotUTF8() async throws {
        let folder = try TemporaryFolder()
        try TestBag().write(to: folder)
        let name = Array(folder.path("bag/data/").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
        let file = try #require(fopen(name, "w"))
        fclose(file)
        let found = try await ArchiveVerifier().verify(folder.path("bag"))
        #expect(found.faults.contains { $0.kind == .badName && $0.path.hasPrefix("data/") })
    }

    @Test func knowsNoBagWhereThereIsNone() async throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "file")
        for path in [folder.path, folder.path("none"), folder.path("file")] {
            await #expect { _ = try await ArchiveVerifier().verify(path) } throws: {
                ($0 as? ArchiveError)?.code == .notAnArchive
            }
        }
    }

    @Test func findsTheSameWithAnyNumberOfJobsAndALimitOfMemory() async throws {
        var bag = TestBag()
        for number in 0..<300 {
            bag["data/\(number)/file.txt"] = "\(number)"
            if number % 7 != 0 { bag.append("data/\(number)/file.txt", of: "data/\(number)/file.txt") }
        }
        let one = try await bag.verified(jobs: 1)
        #expect(one.faults.count == 43)
        #expect(try await bag.verified(jobs: 8) == one)
    }

    @Test func looksOnlyAsDeepAsAsked() async throws {
        var bag = TestBag()
        bag["bag-info.txt"] = "Payload-Oxum: 10.2\n"
        bag["data/hello.txt"] = "hullo"
        #expect(try await bag.verified(depth: .listed).isValid)
        #expect(try await bag.verified(depth: .present).isValid)
        #expect(try await !bag.verified(depth: .checksums).isValid)
        bag["data/hello.txt"] = "longer"
        #expect(try await bag.verified(depth: .listed).isValid)
        #expect(try await bag.verified(depth: .present).faults.map(\.kind) == [.wrongOxum])
        bag.files["data/hello.txt"] = nil
        #expect(try await Set(bag.verified(depth: .listed).faults.map(\.kind)) == [.missing, .wrongOxum])
    }

    @Test func leavesNothingBehind() async throws {
        let folder = try TemporaryFolder()
        let scratch = try TemporaryFolder()
        try TestBag().write(to: folder)
        let before = try folder.files()
        var options = ArchiveVerifier.Options()
        options.temporaryFolder = scratch.path
        _ = try await ArchiveVerifier(options: options).verify(folder.path("bag"))
        #expect(try folder.files() == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    }

    @Test func tellsHowFarItIs() async throws {
        let folder = try TemporaryFolder()
        try TestBag().write(to: folder)
        var last = ArchiveVerifier.Progress()
        _ = try await ArchiveVerifier().verify(folder.path("bag")) { last = $0 }
        #expect(last.fileCount == 2 && last.byteCount == 10)
        #expect(last.totalFileCount == 4 && last.totalByteCount > 10)
    }

    @Test func stopsWhenItIsCancelled() async throws {
        let folder = try TemporaryFolder()
        try TestBag().write(to: folder)
        let path = folder.path("bag")
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await ArchiveVerifier().verify(path)
        }
        await #expect { _ = try await task.value } throws: { ($0 as? ArchiveError)?.code == .cancelled }
    }
}
