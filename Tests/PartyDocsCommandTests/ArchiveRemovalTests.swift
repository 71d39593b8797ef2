import PartyDocsTestSupport
import Testing

/// What an archive made by the program no longer holds when a document was removed from it.
@Suite struct ArchiveRemovalTests {
    private static let clock = ["--timestamp", "2026-01-02T03:04:05Z"]

    /// An archive of two texts about one person, of which the first says more.
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let office = "Bí thư Huyện ủy Con Cuông"
        let more = "Giám đốc Sở Nội vụ tỉnh Nghệ An"
        try folder.write(
            "Tin một\n\nSáng nay, đồng chí Lê Văn Tám (sinh ngày 02/3/1965), \(office), \(more), chủ trì hội nghị.\n",
            to: "texts/kín.txt"
        )
        try folder.write("Tin hai\n\nSáng nay, đồng chí Lê Văn Tám, \(office), dự hội nghị.\n", to: "texts/b.txt")
        try folder.write(
            "file,published,title\nkín.txt,2020-08-07,Tin một\nb.txt,2021-02-03,Tin hai\n",
            to: "known.csv"
        )
        let arguments = ["archive", "texts", "-o", "out", "--metadata", "known.csv", "--authority-out", "who.json"]
        #expect(try Program.run(arguments + Self.clock, in: folder).status == 0)
        return folder
    }

    /// The files of the archive that hold one of some words.
    private func holders(of words: [String], in folder: TemporaryFolder) throws -> [String] {
        try folder.files().filter { $0.hasPrefix("out/") }.filter { name in
            let text = String(decoding: try folder.bytes(of: name), as: UTF8.self)
            return words.contains { text.contains($0) }
        }
    }

    @Test func personalDataOfTheRemovedDocumentIsNowhere() throws {
        let folder = try folder()
        let secrets = ["1965", "Giám đốc", "Sở Nội vụ", "kín.txt", "Tin một", "2020-08-07"]
        #expect(try holders(of: secrets, in: folder).contains("out/data/authority.json"))
        let listed = try Program.run(["list", "out", "--title", "tin mot"], in: folder)
        let id = try #require(listed.text.split(separator: " ").first.map(String.init))
        let removal = ["archive", "--remove", id, "--reason", "Theo yêu cầu", "-o", "out"]
        #expect(try Program.run(removal + Self.clock, in: folder).status == 0)
        #expect(try holders(of: secrets, in: folder) == [])
        let authority = String(decoding: try folder.bytes(of: "out/data/authority.json"), as: UTF8.self)
        #expect(authority.contains("Lê Văn Tám") && authority.contains("Huyện ủy Con Cuông"))
        #expect(authority.contains("\"observed\":\"2021-02-03\""))
    }

    @Test func theRemovedDocumentIsListedAndNotTakenOut() throws {
        let folder = try folder()
        let listed = try Program.run(["list", "out", "--title", "tin mot"], in: folder)
        let id = try #require(listed.text.split(separator: " ").first.map(String.init))
        let removal = ["archive", "--remove", id, "--reason", "Theo yêu cầu", "-o", "out"]
        _ = try Program.run(removal + Self.clock, in: folder)
        let left = try Program.run(["list", "out", "--status", "removed"], in: folder)
        #expect(left.text.hasPrefix(id) && left.text.contains("Theo yêu cầu"))
        for output in ["taken", "-"] {
            let outcome = try Program.run(["extract", "out", id, "-o", output], in: folder)
            #expect(outcome.status == 66 && outcome.text == "" && outcome.errors.contains(id))
        }
        #expect(try Program.run(["list", "out", "--person", "le van tam"], in: folder).text.contains("Tin hai"))
    }
}
