import PartyDocsTestSupport
import Testing

@Suite("The readers of the command")
struct ReaderTests {
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("Một văn bản.", to: "in/a.txt")
        try folder.write("Một văn bản khác.", to: "in/b.TXT")
        return folder
    }

    @Test("The program says which readers it chose", arguments: [1, 3])
    func says(jobs: Int) throws {
        let folder = try folder()
        let outcome = try Program.run(["convert", "in", "--to", "json", "-o", "out", "--jobs", "\(jobs)"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.readers == "partydocs: Read as text (Plain text): 2.")
    }

    @Test("The user's reader goes before content and name")
    func takesTheNamedReader() throws {
        let folder = try folder()
        let outcome = try Program.run(["convert", "in/a.txt", "--to", "xml", "--reader", "json"], in: folder)
        #expect(outcome.status == 65)
        #expect(outcome.readers.contains("json"))
    }

    @Test("A reader that is not there is a fault of the command line that lists the others")
    func refusesUnknownReaders() throws {
        let outcome = try Program.run(["convert", "in/a.txt", "--to", "xml", "--reader", "doc"], in: try folder())
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("text, xml, json") || outcome.errors.contains("text, html, xml, json"))
    }

    @Test("Readers are listed with the formats")
    func listed() throws {
        let outcome = try Program.run(["formats"], in: try folder())
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("--reader"))
        #expect(outcome.text.contains("Plain text, .txt, text/plain"))
    }

    @Test("A text is not counted twice when it is read twice")
    func countsOnce() throws {
        let outcome = try Program.run(
            ["convert", "in", "--to", "json", "-o", "out", "--authority-out", "who.json"],
            in: try folder()
        )
        #expect(outcome.status == 0)
        #expect(outcome.readers.hasSuffix(": 2."))
    }

    @Test("The named encoding is used, an unknown one is a fault of the command line")
    func takesTheNamedEncoding() throws {
        let folder = try folder()
        // "Đảng ủy" in TCVN3.
        try folder.write([0xA7, 0xB6, 0x6E, 0x67, 0x20, 0xF1, 0x79], to: "old.txt")
        let outcome = try Program.run(["convert", "old.txt", "--to", "json", "--encoding", "TCVN3"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("Đảng ủy"))
        // "BẢNG đỏ" as a font of capitals prints it from "BảNG đỏ".
        try folder.write([0x42, 0xB6, 0x4E, 0x47, 0x20, 0xAE, 0xE1], to: "capitals.txt")
        let restored = try Program.run(
            ["convert", "capitals.txt", "--to", "json", "--encoding", "tcvn3", "--restore-capitals"],
            in: folder
        )
        #expect(restored.text.contains("BẢNG"))
        let unknown = try Program.run(["convert", "old.txt", "--to", "json", "--encoding", "klingon"], in: folder)
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("windows-1258"))
    }

    @Test("Lines are joined as the user says, an unknown choice is a fault of the command line")
    func joinsLines() throws {
        let folder = try folder()
        let line = "Hội nghị đã thông qua báo cáo của Ban Chấp hành về công tác xây"
        try folder.write("\(line)\ndựng Đảng trong năm nay.", to: "short.txt")
        let asIs = try Program.run(["convert", "short.txt", "--to", "json"], in: folder)
        #expect(asIs.status == 0)
        #expect(!asIs.text.contains("lineJoin"))
        let joined = try Program.run(["convert", "short.txt", "--to", "json", "--join-lines", "always"], in: folder)
        #expect(joined.text.contains("\(line) dựng Đảng"))
        let unknown = try Program.run(["convert", "short.txt", "--to", "json", "--join-lines", "some"], in: folder)
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("automatic, never, always"))
    }

    @Test("Pages are taken from folders and read as such, by content where the name says otherwise")
    func readsPages() throws {
        let folder = try folder()
        let page = "<html><head><title>T</title></head><body><h1>Một tin</h1><p>Nội dung của tin.</p></body></html>"
        try folder.write(page, to: "in/a.html")
        try folder.write(page.replacing("Một", with: "Hai"), to: "in/c.txt")
        let outcome = try Program.run(["convert", "in", "--to", "json", "-o", "out"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.readers == "partydocs: Read as html (HTML page): 2, text (Plain text): 2.")
        #expect(outcome.errors.contains("c.txt: Read as html by content"))
        #expect(
            try folder.files().filter { $0.hasPrefix("out/") } == [
                "out/a.html.json", "out/a.txt.json", "out/b.json", "out/c.json",
            ]
        )
        #expect(!String(decoding: try folder.bytes(of: "out/c.json"), as: UTF8.self).contains("<h1>"))
        let plain = try Program.run(["convert", "in/c.txt", "--to", "json", "--reader", "text"], in: folder)
        #expect(plain.text.contains("<h1>"))
    }
}
