internal import Foundation
internal import PartyDocsArchive
internal import PartyDocsCore
internal import Testing

@Suite struct ArchiveVerifierTests {
    private func archive() async throws -> ArchiveFolder {
        let folder = try ArchiveFolder()
        try await folder.write([
            ArchiveFolder.input("a.txt", ArchiveFolder.notice), ArchiveFolder.input("b.txt", "Tin khác."),
        ])
        return folder
    }

    private func document(_ folder: ArchiveFolder) throws -> String {
        try #require(try folder.index().first?["document_path"])
    }

    private func kinds(_ folder: ArchiveFolder) async throws -> Set<ArchiveProblem.Kind> {
        Set(try await folder.problems().map(\.kind))
    }

    @Test func findsAChangedByte() async throws {
        let folder = try await archive()
        let path = try document(folder)
        var bytes = try folder.bytes(path)
        let position = try #require(bytes.firstRange(of: Array("Ngày 5/4".utf8))).lowerBound
        bytes[position] = UInt8(ascii: "M")
        try folder.put(bytes, at: path)
        let problems = try await folder.problems()
        #expect(problems.count(where: { $0.kind == .changed && $0.path == path }) == 2)
    }

    @Test func findsAMissingFile() async throws {
        let folder = try await archive()
        try FileManager.default.removeItem(atPath: folder.archive + "/" + (try document(folder)))
        #expect(try await kinds(folder) == [.missing, .wrongOxum, .wrongIndex])
    }

    @Test func findsAFileThatIsNotListed() async throws {
        let folder = try await archive()
        try folder.put([1], at: "data/extra.txt")
        #expect(try await kinds(folder) == [.unlisted, .wrongOxum, .notInIndex])
    }

    @Test func findsXMLThatBreaksTheSchema() async throws {
        let folder = try await archive()
        let path = try document(folder)
        try folder.put(Array("<other/>".utf8), at: path)
        #expect(try await kinds(folder).isSuperset(of: [.changed, .invalidXML]))
    }

    @Test(arguments: ["bag-info.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt"])
    func findsAMissingTagFile(name: String) async throws {
        let folder = try await archive()
        try FileManager.default.removeItem(atPath: folder.archive + "/" + name)
        #expect(try await folder.problems().contains { $0.path == name })
    }

    @Test func findsAChangedTagFile() async throws {
        let folder = try await archive()
        try folder.put(try folder.bytes("bag-info.txt") + Array("Contact-Name: X\n".utf8), at: "bag-info.txt")
        #expect(try await kinds(folder) == [.changed])
    }

    @Test func followsNoPathOutOfTheArchive() async throws {
        let folder = try await archive()
        let sum = String(repeating: "0", count: 64)
        let line = Array("\(sum)  data/../../file\n\(sum)  /etc/hostname\nnonsense\n".utf8)
        try folder.put(try folder.bytes("manifest-sha256.txt") + line, at: "manifest-sha256.txt")
        #expect(try await folder.problems().count(where: { [.badManifest, .unsafePath].contains($0.kind) }) >= 3)
    }

    @Test func reportsEveryFault() async throws {
        let folder = try await archive()
        try folder.put([1], at: "data/extra.txt")
        try FileManager.default.removeItem(atPath: folder.archive + "/" + (try document(folder)))
        try folder.put(Array("changed".utf8), at: "data/README.txt")
        #expect(try await kinds(folder).isSuperset(of: [.unlisted, .missing, .changed, .wrongOxum]))
    }
}
