import Foundation
import PartyDocsTestSupport
import Testing

@Suite struct VerifyCommandTests {
    private func archive() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("Thông báo số một\n\nTin thứ nhất.\n", to: "texts/a.txt")
        try folder.write("Tin thứ hai.\n", to: "texts/b.txt")
        let made = try Program.run(
            ["archive", "texts", "-o", "out", "--timestamp", "2026-01-02T03:04:05Z"],
            in: folder
        )
        #expect(made.status == 0)
        return folder
    }

    private func object(_ outcome: Program.Outcome) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
    }

    @Test func writesJSONOfAWholeArchive() throws {
        let found = try Program.run(["verify", "out", "--json", "--jobs", "2"], in: try archive())
        #expect(found.status == 0 && found.errors.isEmpty)
        let object = try object(found)
        #expect(object["valid"] as? Bool == true && object["partyDocsArchive"] as? Bool == true)
        #expect(object["documents"] as? Int == 2 && object["faults"] as? Int == 0)
        #expect(object["algorithms"] as? [String] == ["sha256", "sha512"])
        #expect((object["problems"] as? [Any])?.isEmpty == true)
    }

    @Test func writesJSONOfFaultsByTitleAndPath() throws {
        let folder = try archive()
        let names = try folder.files().filter { $0.hasPrefix("out/data/documents/") && $0.hasSuffix(".txt") }
        for name in names { try folder.write(Array(try folder.bytes(of: name).reversed()), to: name) }
        let found = try Program.run(["verify", "out", "--json"], in: folder)
        #expect(found.status == 65)
        let object = try object(found)
        #expect(object["valid"] as? Bool == false)
        let problems = try #require(object["problems"] as? [[String: Any]])
        #expect(problems.count == object["faults"] as? Int)
        #expect(
            problems.contains { $0["title"] as? String == "Thông báo số một" && $0["kind"] as? String == "changed" }
        )
        #expect(problems.allSatisfy { names.contains("out/\($0["path"] as? String ?? "")") && $0["message"] != nil })
        #expect(problems.allSatisfy { $0["severity"] as? String == "fault" && $0["document"] != nil })
        // The same bytes in another order have the same size.
        #expect(try Program.run(["verify", "out", "--depth", "present"], in: folder).status == 0)
    }

    @Test func acceptsABagWithWarnings() throws {
        let folder = try TemporaryFolder()
        try folder.write("BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n", to: "bag/bagit.txt")
        try folder.write("5d41402abc4b2a76b9719d911017c592 *data/hello.txt\n", to: "bag/manifest-md5.txt")
        try folder.write("hello", to: "bag/data/hello.txt")
        let found = try Program.run(["verify", "bag"], in: folder)
        #expect(found.status == 0 && found.text.contains("1 files are as they should be"))
        #expect(found.messages.contains { $0.contains("manifest-md5.txt") && $0.contains("warning") })
    }

    @Test(arguments: [
        (["verify", "none"], 66), (["verify", "texts"], 66), (["verify", "out", "--depth", "deep"], 64),
        (["verify", "out", "--jobs", "0"], 64), (["verify"], 64),
    ])
    func saysWhatIsWrong(arguments: [String], status: Int) throws {
        let found = try Program.run(arguments, in: try archive())
        #expect(Int(found.status) == status && !found.errors.isEmpty)
    }
}
