import Foundation
import PartyDocsTestSupport
import Testing

@Suite struct ListCommandTests {
    /// A folder with an archive of two texts and one that is none.
    static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            "Hội nghị tỉnh\n\nSáng nay, đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy Nghệ An, chủ trì.\n",
            to: "texts/một.txt"
        )
        try folder.write("Tin thứ hai\n\nĐồng chí Trần Thị Hoa phát biểu.\n", to: "texts/sub/hai.txt")
        try folder.write([0x41, 0xFF], to: "texts/xấu.txt")
        try folder.write(
            "file,published,title\nmột.txt,2020-08-07,Hội nghị tỉnh\nhai.txt,,Tin thứ hai\n",
            to: "known.csv"
        )
        let arguments = [
            "archive", "texts", "-o", "out", "--metadata", "known.csv", "--timestamp", "2026-01-02T03:04:05Z",
        ]
        #expect(try Program.run(arguments, in: folder).status == 65)
        return folder
    }

    private func list(_ folder: TemporaryFolder, _ arguments: String...) throws -> Program.Outcome {
        try Program.run(["list", "out"] + arguments, in: folder)
    }

    @Test func showsARecordOnALine() throws {
        let folder = try Self.folder()
        let outcome = try list(folder)
        #expect(outcome.status == 0 && outcome.errors == "")
        let lines = outcome.text.split(separator: "\n")
        #expect(lines.count == 3)
        let line = try #require(lines.first { $0.contains("Hội nghị tỉnh") })
        #expect(line.hasPrefix("d-") && line.contains("  2020-08-07  "))
        #expect(lines.contains { $0.hasSuffix("[unread] xấu.txt") })
    }

    @Test func showsWhyADocumentWasRemoved() throws {
        let folder = try Self.folder()
        let record = ",removed,d-9" + String(repeating: ",", count: 15) + "theo yêu cầu\r\n"
        try folder.write(try folder.bytes(of: "out/data/index.csv") + Array(record.utf8), to: "out/data/index.csv")
        let line = try list(folder, "--status", "removed").text
        #expect(line.hasPrefix("d-9 ") && line.hasSuffix("[removed] theo yêu cầu\n"))
    }

    @Test(arguments: [
        (["--title", "HOI NGHI"], 1), (["--title", "Hôi"], 0), (["--person", "nguyen van an"], 1),
        (["--person", "tran"], 1), (["--from", "2020", "--to", "2020-08"], 1), (["--from", "2020-09"], 0),
        (["--status", "unread"], 1), (["--status", "document"], 2), (["--symbol", "205-QĐ/TW"], 0),
        (["--person", "nguyen", "--to", "2019"], 0),
    ])
    func findsByConditions(arguments: [String], count: Int) throws {
        let outcome = try Program.run(["list", "out"] + arguments, in: try Self.folder())
        #expect(outcome.status == 0)
        #expect(outcome.text.split(separator: "\n").count == count)
    }

    @Test func writesJSONLines() throws {
        let outcome = try list(try Self.folder(), "--json", "--title", "hoi nghi")
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
        #expect(object?["title"] as? String == "Hội nghị tỉnh")
        #expect(object?["published"] as? String == "2020-08-07")
        #expect((object?["persons"] as? [String])?.contains("Nguyễn Văn An") == true)
        #expect(object?["sourceName"] as? String == "một.txt" && object?["status"] as? String == "document")
        #expect((object?["sourceBytes"] as? Int ?? 0) > 0 && object?["reason"] == nil)
    }

    @Test(arguments: [
        (["list", "none"], 66), (["list", "texts"], 66), (["list", "out", "--from", "yesterday"], 64),
        (["list", "out", "--to", "--05-05"], 64), (["list", "out", "--status", "gone"], 64), (["list"], 64),
    ])
    func saysWhatIsWrong(arguments: [String], status: Int) throws {
        let outcome = try Program.run(arguments, in: try Self.folder())
        #expect(Int(outcome.status) == status && !outcome.errors.isEmpty && outcome.text.isEmpty)
    }

    @Test func tellsTheLineOfADamagedIndex() throws {
        let folder = try Self.folder()
        let index = try folder.bytes(of: "out/data/index.csv")
        try folder.write(index + Array("\"open\n".utf8), to: "out/data/index.csv")
        let outcome = try list(folder)
        #expect(outcome.status == 65 && outcome.text.split(separator: "\n").count == 3)
        #expect(outcome.errors.contains("data/index.csv:"))
    }
}
