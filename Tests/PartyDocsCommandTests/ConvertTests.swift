import Foundation
import PartyDocsTestSupport
import Testing

@Suite struct ConvertTests {
    private static let text = "Thông báo họp\n\nNgày 7/8/2020, Ban Tổ chức họp về công tác cán bộ."

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "in/a.txt")
        try folder.write("Một văn bản khác.", to: "in/sub/b.txt")
        return folder
    }

    private func object(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    // MARK: Where output goes

    @Test func writesOneInputToTheStandardOutput() throws {
        let folder = try folder()
        let outcome = try Program.run(["convert", "in/a.txt", "--to", "json"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(try object(outcome.output)["text"] as? String == Self.text)
    }

    @Test func readsTheStandardInput() throws {
        let folder = try folder()
        let outcome = try Program.run(["convert", "-", "--to", "json"], input: Array(Self.text.utf8), in: folder)
        #expect(outcome.status == 0)
        #expect(try object(outcome.output)["text"] as? String == Self.text)
    }

    @Test func writesAFileForEachInputOfAFolder() throws {
        let folder = try folder()
        let outcome = try Program.run(["convert", "in", "--to", "json", "-o", "out"], in: folder)
        #expect(outcome.status == 0)
        #expect(try folder.files() == ["in/a.txt", "in/sub/b.txt", "out/a.json", "out/sub/b.json"])
    }

    @Test func takesTheOutputForAFolderWhenItIsOne() throws {
        let folder = try folder()
        #expect(try Program.run(["convert", "in/a.txt", "--to", "json", "-o", "new/"], in: folder).status == 0)
        #expect(try Program.run(["convert", "in/a.txt", "--to", "json", "-o", "in"], in: folder).status == 0)
        #expect(try Program.run(["convert", "in/a.txt", "--to", "json", "-o", "deep/one.x"], in: folder).status == 0)
        #expect(try folder.files() == ["deep/one.x", "in/a.json", "in/a.txt", "in/sub/b.txt", "new/a.json"])
    }

    @Test func writesAFolderOfTablesForEachInput() throws {
        let folder = try folder()
        #expect(try Program.run(["convert", "in", "--to", "csv", "-o", "out"], in: folder).status == 0)
        let files = try folder.files()
        #expect(files.contains("out/a/offices.csv"))
        #expect(files.contains("out/sub/b/csv-metadata.json"))
        #expect(files.filter { $0.hasPrefix("out/a/") }.count == 10)
        let table = ["convert", "in/a.txt", "--to", "csv", "--option", "table=documents"]
        #expect(try Program.run(table + ["-o", "t/"], in: folder).status == 0)
        #expect(try folder.bytes(of: "t/a.csv") == Program.run(table, in: folder).output)
    }

    @Test func writesOneCollection() throws {
        let folder = try folder()
        let lines = try Program.run(["convert", "in", "--to", "json", "--collection"], in: folder)
        #expect(lines.text.split(separator: "\n").count == 2)
        for jobs in ["1", "4"] {
            let arguments = ["convert", "in", "--to", "json", "--collection", "-o", "all\(jobs)", "--jobs", jobs]
            #expect(try Program.run(arguments, in: folder).status == 0)
            #expect(try folder.bytes(of: "all\(jobs)") == lines.output)
        }
        #expect(try Program.run(["convert", "in", "--to", "csv", "--collection", "-o", "t"], in: folder).status == 0)
        #expect(try folder.files().contains("t/annotations.csv"))
    }

    @Test func readsItsOwnFiles() throws {
        let folder = try folder()
        _ = try Program.run(["convert", "in/a.txt", "--to", "json", "-o", "a.json"], in: folder)
        _ = try Program.run(["convert", "in/a.txt", "--to", "xml", "-o", "a.xml"], in: folder)
        for file in ["a.json", "a.xml"] {
            let again = try Program.run(["convert", file, "--to", "json"], in: folder)
            #expect(again.output == (try folder.bytes(of: "a.json")), "\(file)")
        }
        try folder.write("{\n  \"schema\": x", to: "bad.json")
        let bad = try Program.run(["convert", "bad.json", "--to", "json"], in: folder)
        #expect(bad.status == 65)
        #expect(bad.errors.hasPrefix("partydocs: bad.json:2:"))
    }

    @Test func namesThePlaceOfAFaultInXML() throws {
        let folder = try folder()
        _ = try Program.run(["convert", "in/a.txt", "--to", "xml", "-o", "a.xml"], in: folder)
        let xml = String(decoding: try folder.bytes(of: "a.xml"), as: UTF8.self)
        try folder.write(xml.replacing("</document>", with: "</documents>"), to: "malformed.xml")
        try folder.write("<!DOCTYPE x [<!ENTITY a \"b\">]>\n<x>&a;</x>", to: "dtd.xml")
        for name in ["malformed", "dtd"] {
            let outcome = try Program.run(["convert", "\(name).xml", "--to", "json"], in: folder)
            #expect(outcome.status == 65)
            #expect(outcome.messages.count == 1)
            let place = outcome.errors.split(separator: ":").dropFirst(2).prefix(2)
            #expect(outcome.errors.hasPrefix("partydocs: \(name).xml:"), "\(outcome.errors)")
            #expect(place.allSatisfy { Int($0) != nil }, "\(outcome.errors)")
        }
    }

    @Test func refusesWhatAFormatCannotHold() throws {
        let folder = try folder()
        try folder.write("Chữ \u{1} cấm", to: "in/c.txt")
        for format in ["xml", "tei"] {
            let outcome = try Program.run(["convert", "in", "--to", format, "-o", format], in: folder)
            #expect(outcome.status == 65)
            #expect(outcome.messages.count == 1)
            #expect(outcome.errors.hasPrefix("partydocs: in/c.txt: "))
            #expect(outcome.errors.contains("byte 6"), "\(outcome.errors)")
        }
        #expect(try Program.run(["convert", "in/c.txt", "--to", "json"], in: folder).status == 0)
        #expect(try folder.files().filter { !$0.hasPrefix("in/") }.count == 4)
    }

    // MARK: Usage

    @Test(arguments: [
        ["convert", "in", "--to", "json"], ["convert", "in/a.txt", "--to", "nothing"], ["convert", "in/a.txt"],
        ["convert", "in/a.txt", "--to", "csv"], ["convert", "in/a.txt", "--to", "json", "--option", "indent"],
        ["convert", "in/a.txt", "--to", "json", "--option", "indent=x"],
        ["convert", "in/a.txt", "--to", "json", "--option", "indent=1", "--option", "indent=2"],
        ["convert", "in/a.txt", "--to", "csv", "--option", "table=x", "-o", "o"],
        ["convert", "in", "--to", "json", "--collection", "-o", "in"], ["convert", "--to", "json"],
        ["convert", "in/a.txt", "--to", "json", "--jobs", "0"], ["nothing"],
        ["convert", "in/a.txt", "--to", "json", "--size-limit", "0"],
        ["convert", "in", "in", "--to", "json", "-o", "o"],
    ])
    func refusesWhatItDoesNotUnderstand(arguments: [String]) throws {
        let folder = try folder()
        let outcome = try Program.run(arguments, in: folder)
        #expect(outcome.status == 64)
        #expect(!outcome.errors.isEmpty)
        #expect(try folder.files() == ["in/a.txt", "in/sub/b.txt"])
    }

    // MARK: Bad input

    @Test func writesTheGoodFilesOfABatchWithBadOnes() throws {
        let folder = try folder()
        try folder.write("", to: "in/empty.txt")
        try folder.write([0x50, 0x4B, 0x03, 0x04, 0x00], to: "in/binary.txt")
        try folder.write(Array("được\nchữ ".utf8) + [0xC3, 0x28], to: "in/undecodable.txt")
        try folder.write([UInt8](repeating: 0x61, count: (1 << 20) + 1), to: "in/large.txt")
        let outcome = try Program.run(
            ["convert", "in", "none", "--to", "json", "-o", "out", "--size-limit", "1"],
            in: folder
        )
        #expect(outcome.status == 66)
        #expect(outcome.messages.count == 5)
        #expect(outcome.messages.contains { $0.hasPrefix("partydocs: none: ") })
        #expect(
            outcome.messages.contains { $0.hasPrefix("partydocs: in/undecodable.txt:2:") && $0.contains("byte 15") }
        )
        for name in ["empty", "binary", "large"] {
            #expect(outcome.messages.contains { $0.hasPrefix("partydocs: in/\(name).txt: ") }, "\(name)")
        }
        #expect(try folder.files().filter { $0.hasPrefix("out/") } == ["out/a.json", "out/sub/b.json"])
    }

    @Test(arguments: [("empty", 65), ("folder", 66), ("missing", 66)]) func hasAStatusForBadInput(
        name: String,
        status: Int32
    ) throws {
        let folder = try folder()
        try folder.write("", to: "empty")
        try folder.write("x", to: "folder/readme.md")
        let outcome = try Program.run(["convert", name, "--to", "json", "-o", "out/"], in: folder)
        #expect(outcome.status == status)
        #expect(outcome.messages.count == 1)
        #expect(outcome.messages.first?.hasPrefix("partydocs: \(name): ") == true)
    }

    @Test func reportsAFileThatMayNotBeRead() throws {
        let folder = try folder()
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: folder.path("in/a.txt"))
        let outcome = try Program.run(["convert", "in", "--to", "json", "-o", "out"], in: folder, asNobody: true)
        #expect(outcome.status == 66)
        #expect(outcome.messages == ["partydocs: in/a.txt: Permission denied"])
        #expect(try folder.files().contains("out/sub/b.json"))
    }

    @Test func putsANameWithALineEndOnOneLine() throws {
        let folder = try folder()
        try folder.write("", to: "in/two\nlines.txt")
        let outcome = try Program.run(["convert", "in", "--to", "json", "-o", "out"], in: folder)
        #expect(outcome.status == 65)
        #expect(outcome.messages.count == 1)
    }

    // MARK: Output

    @Test func overwritesNothingUnlessForced() throws {
        let folder = try folder()
        try folder.write("old", to: "out/a.json")
        let refused = try Program.run(["convert", "in", "--to", "json", "-o", "out"], in: folder)
        #expect(refused.status == 73)
        #expect(refused.messages == ["partydocs: out/a.json: The output exists."])
        #expect(try folder.bytes(of: "out/a.json") == Array("old".utf8))
        #expect(try folder.files().contains("out/sub/b.json"))
        let forced = try Program.run(["convert", "in", "--to", "json", "-o", "out", "--force"], in: folder)
        #expect(forced.status == 0)
        #expect(try object(folder.bytes(of: "out/a.json"))["text"] as? String == Self.text)
        try folder.write("old", to: "all")
        let arguments = ["convert", "in", "--to", "json", "--collection", "-o", "all"]
        #expect(try Program.run(arguments, in: folder).status == 73)
        #expect(try folder.bytes(of: "all") == Array("old".utf8))
    }

    @Test func reportsADestinationThatFails() throws {
        let folder = try folder()
        let full = try Program.run(["convert", "in/a.txt", "--to", "json", "-o", "/dev/full"], in: folder)
        #expect(full.status == 74)
        #expect(full.messages == ["partydocs: /dev/full: No space left on device"])
        // The highest of several numbers counts.
        let both = try Program.run(
            ["convert", "in", "none", "--to", "json", "--collection", "-o", "/dev/full"],
            in: folder
        )
        #expect(both.status == 74)
        #expect(both.messages.count == 2)
    }

    @Test func reportsAClosedPipe() throws {
        let folder = try folder()
        try folder.write(String(repeating: "Một dòng dài của văn bản.\n", count: 20_000), to: "long.txt")
        let script = "{ \"$0\" convert long.txt --to json; echo $? >status; } | true"
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script, Program.path]
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(try folder.bytes(of: "status") == Array("74\n".utf8))
    }
}
