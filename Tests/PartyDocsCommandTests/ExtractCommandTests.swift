import Foundation
import PartyDocsTestSupport
import Testing

@Suite struct ExtractCommandTests {
    private func id(of title: String, in folder: TemporaryFolder) throws -> String {
        let outcome = try Program.run(["list", "out", "--title", title], in: folder)
        return try #require(outcome.text.split(separator: " ").first.map(String.init))
    }

    private func taken(_ folder: TemporaryFolder) throws -> [String] {
        try folder.files().filter { $0.hasPrefix("taken/") }
    }

    @Test func takesOutDocumentsWithTheirSources() throws {
        let folder = try ListCommandTests.folder()
        let ids = [try id(of: "hoi nghi", in: folder), try id(of: "thu hai", in: folder)]
        let outcome = try Program.run(["extract", "out"] + ids + ["-o", "taken"], in: folder)
        #expect(outcome.status == 0 && outcome.errors == "")
        let files = try taken(folder)
        #expect(outcome.text.split(separator: "\n").map(String.init).sorted() == files)
        for (id, name, source) in [(ids[0], "một.txt", "texts/một.txt"), (ids[1], "hai.txt", "texts/sub/hai.txt")] {
            #expect(files.contains("taken/\(id)/\(id).xml"))
            #expect(try folder.bytes(of: "taken/\(id)/\(name)") == folder.bytes(of: source))
        }
        let again = try Program.run(["extract", "out", ids[0], "-o", "taken"], in: folder)
        #expect(again.status == 73 && again.text == "")
        #expect(try Program.run(["extract", "out", ids[0], "-o", "taken", "--force"], in: folder).status == 0)
        #expect(try taken(folder) == files)
    }

    @Test func writesTheXMLOfOneToTheStandardOutput() throws {
        let folder = try ListCommandTests.folder()
        let id = try id(of: "hoi nghi", in: folder)
        let path = try #require(try folder.files().first { $0.hasPrefix("out/") && $0.hasSuffix("/\(id).xml") })
        let outcome = try Program.run(["extract", "out", id, "-o", "-"], in: folder)
        #expect(outcome.status == 0)
        #expect(try outcome.output == folder.bytes(of: path))
        try folder.write(try folder.bytes(of: path) + [0x0A], to: path)
        let damaged = try Program.run(["extract", "out", id, "-o", "-"], in: folder)
        #expect(damaged.status == 65 && damaged.output.isEmpty && damaged.errors.contains(id))
        let taken = try Program.run(["extract", "out", id, "-o", "taken"], in: folder)
        #expect(taken.status == 65 && taken.messages.count == 1)
        #expect(try folder.bytes(of: "taken/\(id)/\(id).xml") == folder.bytes(of: path))
    }

    @Test(arguments: [
        (["none", "d1", "-o", "x"], 66), (["out", "d1", "-o", "x"], 66), (["out", "d1", "-o", "-"], 66),
        (["out", "../d1", "-o", "x"], 66), (["out", "d1"], 64), (["out", "-o", "x"], 64),
        (["out", "d1", "d2", "-o", "-"], 64),
    ])
    func saysWhatIsWrong(arguments: [String], status: Int) throws {
        let folder = try ListCommandTests.folder()
        let outcome = try Program.run(["extract"] + arguments, in: folder)
        #expect(Int(outcome.status) == status && !outcome.errors.isEmpty && outcome.text.isEmpty)
        #expect(try folder.files().allSatisfy { !$0.hasPrefix("x") })
    }
}
