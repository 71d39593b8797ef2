import Foundation
import PartyDocsTestSupport
import Testing

@Suite struct ArchiveCommandTests {
    private static let clock = ["--timestamp", "2026-01-02T03:04:05Z"]

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("Tin thứ nhất.\n", to: "texts/a.txt")
        try folder.write("Tin thứ hai.\n", to: "texts/sub/b.txt")
        return folder
    }

    private func archive(_ folder: TemporaryFolder, _ more: String...) throws -> Program.Outcome {
        try Program.run(["archive", "texts", "-o", "out"] + Self.clock + more, in: folder)
    }

    @Test func makesAnArchiveThatVerifies() throws {
        let folder = try folder()
        let made = try archive(folder)
        #expect(made.status == 0 && made.errors == "")
        let found = try Program.run(["verify", "out"], in: folder)
        #expect(found.status == 0)
        #expect(found.text.contains("2 documents"))
        #expect(String(decoding: try folder.bytes(of: "out/data/index.csv"), as: UTF8.self).contains("sub/b.txt"))
    }

    @Test func givesTheSameBytesForTheSameTime() throws {
        let first = try folder()
        let second = try folder()
        _ = try archive(first)
        _ = try archive(second)
        let names = try first.files().filter { $0.hasPrefix("out/") }
        #expect(names.count > 8)
        for name in names { #expect(try first.bytes(of: name) == second.bytes(of: name), "\(name)") }
    }

    @Test func keepsWhatCannotBeReadAndSaysSo() throws {
        let folder = try folder()
        try folder.write([0x41, 0xFF], to: "texts/bad.txt")
        let made = try archive(folder)
        #expect(made.status == 65)
        #expect(made.messages.count == 1 && made.errors.contains("bad.txt") && made.errors.contains("byte 1"))
        #expect(try Program.run(["verify", "out"], in: folder).status == 0)
        #expect(try folder.files().contains { $0.hasPrefix("out/data/unread/") })
    }

    @Test func replacesOnlyWhenForced() throws {
        let folder = try folder()
        _ = try archive(folder)
        #expect(try archive(folder).status == 73)
        try folder.write("Tin thứ ba.", to: "texts/c.txt")
        #expect(try archive(folder, "--force").status == 0)
        #expect(try Program.run(["verify", "out"], in: folder).text.contains("3 documents"))
    }

    @Test func reportsEveryFault() throws {
        let folder = try folder()
        _ = try archive(folder)
        let documents = try folder.files().filter { $0.hasPrefix("out/data/documents/") && $0.hasSuffix(".xml") }
        let document = try #require(documents.first)
        try FileManager.default.removeItem(atPath: folder.path(document))
        try folder.write("x", to: "out/data/README.txt")
        let found = try Program.run(["verify", "out"], in: folder)
        #expect(found.status == 65)
        #expect(found.errors.contains("README.txt") && found.errors.contains(document))
    }

    @Test(arguments: [
        (["archive", "none", "-o", "out"], 66), (["archive", "texts"], 64), (["verify", "texts"], 66),
        (["archive", "texts", "-o", "out", "--timestamp", "yesterday"], 64),
        (["archive", "texts", "-o", "texts/a.txt/out"], 74),
    ])
    func saysWhatIsWrong(arguments: [String], status: Int) throws {
        let outcome = try Program.run(arguments, in: try folder())
        #expect(Int(outcome.status) == status)
        #expect(outcome.errors.contains("\n"))
    }
}
