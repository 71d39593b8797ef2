import Foundation
import PartyDocsTestSupport
import Testing

@Suite struct AuthorityTests {
    private static let text = """
        Hội nghị tỉnh

        Ngày 7/8/2020, đồng chí Lê Văn Tám, Bí thư Tỉnh ủy Nghệ An, chủ trì hội nghị.
        """
    private static let other = """
        Làm việc với huyện

        Ngày 9/9/2020, Bí thư Tỉnh ủy Nghệ An Lê Văn Tám làm việc với Huyện ủy Con Cuông.
        """

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "in/a.txt")
        try folder.write(Self.other, to: "in/b.txt")
        try folder.write("file,published\na.txt,2020-08-07\nb.txt,2020-09-09\n", to: "known.csv")
        return folder
    }

    private func entities(_ line: Substring) throws -> [[String: Any]] {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return try #require(object?["entities"] as? [[String: Any]])
    }

    private func person(_ line: Substring) throws -> String? {
        try entities(line).first { $0["kind"] as? String == "person" }?["id"] as? String
    }

    private let convert = ["convert", "in", "--to", "json", "--collection", "--metadata", "known.csv"]

    @Test func textsOfOnePersonHaveOneIdentifierInOneRunAndTheNext() throws {
        let folder = try folder()
        let first = try Program.run(convert + ["--authority-out", "who.json"], in: folder)
        #expect(first.errors == "" && first.status == 0)
        let ids = try first.text.split(separator: "\n").map(person)
        #expect(ids.count == 2 && Set(ids).count == 1)
        #expect(try #require(ids[0]).hasPrefix("person-"))
        let written = try folder.bytes(of: "who.json")
        let given = ["--authority", "who.json"]
        #expect(try Program.run(convert + given, in: folder).output == first.output)
        let again = try Program.run(convert + given + ["--authority-out", "who.json", "--jobs", "4"], in: folder)
        #expect(again.status == 0 && again.output == first.output)
        #expect(try folder.bytes(of: "who.json") == written)
        #expect(try folder.files() == ["in/a.txt", "in/b.txt", "known.csv", "who.json"])
    }

    @Test func withoutAFileEntitiesAreNumbered() throws {
        let outcome = try Program.run(convert, in: try folder())
        for line in outcome.text.split(separator: "\n") {
            for entity in try entities(line) { #expect((entity["id"] as? String)?.hasPrefix("e") == true) }
        }
    }

    @Test func theArchiveTakesTheSameIdentifiers() throws {
        let folder = try folder()
        let arguments = ["archive", "in", "-o", "bag", "--metadata", "known.csv", "--authority-out", "who.json"]
        let outcome = try Program.run(arguments, in: folder)
        #expect(outcome.errors == "" && outcome.status == 0)
        let lines = try Program.run(convert + ["--authority", "who.json"], in: folder).text.split(separator: "\n")
        let id = try #require(try person(lines[0]))
        let documents = try folder.files().filter { path in
            path.hasPrefix("bag/data/documents/") && path.hasSuffix(".xml") && path.count(where: { $0 == "." }) == 1
        }
        #expect(documents.count == 2)
        for path in documents { #expect(String(decoding: try folder.bytes(of: path), as: UTF8.self).contains(id)) }
        #expect(String(decoding: try folder.bytes(of: "bag/data/authority.json"), as: UTF8.self).contains(id))
        #expect(try Program.run(["verify", "bag"], in: folder).status == 0)
    }

    @Test func theStandardInputIsReadForBothPasses() throws {
        let arguments = ["convert", "-", "--to", "json", "--authority-out", "who.json"]
        let outcome = try Program.run(arguments, input: Array(Self.text.utf8), in: try folder())
        #expect(outcome.status == 0)
        #expect(try person(outcome.text.dropLast(0)) != nil)
    }

    @Test func aFaultyFileIsOneMessageWithItsPlace() throws {
        let folder = try folder()
        try folder.write(
            #"{"format":"partydocs-authority","schema":"1.0","records":["# + "\n{\"id\":\"1\"}]}",
            to: "who.json"
        )
        let outcome = try Program.run(convert + ["--authority", "who.json"], in: folder)
        #expect(outcome.status == 65)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.count == 1)
        #expect(outcome.errors.contains("who.json:2:1: The record 1 has no member \"kind\"."))
        #expect(try Program.run(convert + ["--authority", "none.json"], in: folder).status == 66)
    }

    @Test func anotherFileThatExistsIsKept() throws {
        let folder = try folder()
        try folder.write("mine", to: "who.json")
        let arguments = convert + ["--authority-out", "who.json"]
        let outcome = try Program.run(arguments, in: folder)
        #expect(outcome.status == 73 && outcome.output.isEmpty)
        #expect(try folder.bytes(of: "who.json") == Array("mine".utf8))
        #expect(try Program.run(arguments + ["--force"], in: folder).status == 0)
        #expect(try folder.bytes(of: "who.json") != Array("mine".utf8))
    }
}
