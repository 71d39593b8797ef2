import Foundation
import PartyDocsTestSupport
import Testing

/// `--corrections`, with files as a person writes them by hand.
@Suite struct CorrectionsTests {
    private static let text = "Thông báo họp\n\nBí thư Tỉnh ủy Lê Văn Hòa dự họp tại phố Trần Thị Bình."

    /// A file of two sets: one for a text by its file name, one for no text.
    private static let corrections = """
        {"schema": "1.0", "offsetUnit": "unicodeScalar", "sets": [
          {"textSHA256": "\(String(repeating: "0", count: 64))", "source": "a.txt", "author": "Vũ Lan", "corrections": [
            {"action": "add", "kind": "slogan", "value": {}, "anchors": [{"exact": "dự họp"}]},
            {"action": "reject", "target": {"kind": "person", "anchors": [{"exact": "không có"}]}},
            {"action": "metadata", "name": "outlet", "values": [{"value": "Báo X"}]}
          ]},
          {"textSHA256": "\(String(repeating: "1", count: 64))", "author": "B", "corrections": []}
        ]}
        """

    private static let messages = [
        "partydocs: in/a.txt: Correction 2 by Vũ Lan, reject person \"không có\", no longer applies: its quote does not "
            + "stand in the text, or among other words.",
        "partydocs: c.json: Set 2, by B for the text 111111111111…, is for none of the texts that were read.",
    ]

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "in/a.txt")
        try folder.write("Một văn bản khác.", to: "in/b.txt")
        try folder.write(Self.corrections, to: "c.json")
        return folder
    }

    @Test(arguments: [[], ["--collection"], ["--jobs", "4"]])
    func convertAppliesAndReports(options: [String]) throws {
        let folder = try folder()
        let output = options.contains("--collection") ? "out.jsonl" : "out"
        let outcome = try Program.run(
            ["convert", "in", "--to", "json", "-o", output, "--corrections", "c.json"] + options,
            in: folder
        )
        #expect(outcome.status == 0)
        #expect(outcome.messages == Self.messages)
        let bytes = try folder.bytes(of: output == "out" ? "out/a.json" : output)
        let first = bytes.split(separator: 0x0A)[0]
        let object = try #require(try JSONSerialization.jsonObject(with: Data(first)) as? [String: Any])
        let annotations = try #require(object["annotations"] as? [[String: Any]])
        let slogan = try #require(annotations.first { $0["kind"] as? String == "slogan" })
        #expect(slogan["status"] as? String == "confirmed")
        #expect((slogan["maker"] as? [String: String])?["name"] == "Vũ Lan")
        let outlet = (object["metadata"] as? [String: Any])?["outlet"] as? [String: Any]
        #expect(outlet?["value"] as? String == "Báo X")
        let diagnostics = try #require(object["diagnostics"] as? [[String: Any]])
        #expect(diagnostics.contains { $0["reason"] as? String == "quote-not-found" })
    }

    @Test func archiveAppliesAndReports() throws {
        let folder = try folder()
        let outcome = try Program.run(["archive", "in", "-o", "bag", "--corrections", "c.json"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.messages == [Self.messages[0].replacing("in/a.txt", with: "a.txt"), Self.messages[1]])
        let path = try #require(
            try folder.files().first { path in
                path.hasSuffix(".xml")
                    && String(decoding: (try? folder.bytes(of: path)) ?? [], as: UTF8.self).contains("dự họp")
            }
        )
        let xml = String(decoding: try folder.bytes(of: path), as: UTF8.self)
        #expect(xml.contains("slogan"))
        #expect(xml.contains("Vũ Lan"))
        #expect(try Program.run(["verify", "bag"], in: folder).status == 0)
    }

    @Test func inspectAppliesAndReports() throws {
        let folder = try folder()
        let outcome = try Program.run(["inspect", "in/a.txt", "--corrections", "c.json"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.messages == Self.messages)
        #expect(outcome.text.contains("Báo X"))
    }

    @Test func inspectLeavesOutWhatWasRejected() throws {
        let folder = try folder()
        try folder.write("Ngày 7/8/2020, Ban Tổ chức họp.", to: "d.txt")
        #expect(try Program.run(["inspect", "d.txt"], in: folder).text.contains("2020-08-07"))
        let rejection = """
            {"schema": "1.0", "offsetUnit": "unicodeScalar", "sets": [
              {"textSHA256": "\(String(repeating: "0", count: 64))", "source": "d.txt", "author": "A", "corrections": [
                {"action": "reject", "target": {"kind": "date", "anchors": [{"exact": "Ngày 7/8/2020"}]}}]}]}
            """
        try folder.write(rejection, to: "c.json")
        let outcome = try Program.run(["inspect", "d.txt", "--corrections", "c.json"], in: folder)
        #expect(outcome.errors == "")
        #expect(!outcome.text.contains("2020-08-07"))
    }

    @Test func leavesFinishedDocumentsAsTheyAre() throws {
        let folder = try folder()
        #expect(try Program.run(["convert", "in/a.txt", "--to", "json", "-o", "a.json"], in: folder).status == 0)
        let outcome = try Program.run(["convert", "a.json", "--to", "json", "--corrections", "c.json"], in: folder)
        #expect(outcome.output == (try folder.bytes(of: "a.json")))
        #expect(outcome.messages.map { $0.hasSuffix("is for none of the texts that were read.") } == [true, true])
    }

    @Test func takesSeveralFiles() throws {
        let folder = try folder()
        let second = Self.corrections.replacing("Báo X", with: "Báo Y").replacing("Vũ Lan", with: "Hà")
        try folder.write(second, to: "d.json")
        let outcome = try Program.run(
            ["inspect", "in/a.txt", "--corrections", "c.json", "--corrections", "d.json"],
            in: folder
        )
        #expect(outcome.text.contains("Báo Y"))
        #expect(outcome.messages.count == 4)
    }

    @Test(arguments: [
        ("{", "partydocs: c.json:1:2:"), ("{\n \"sets\": 1}", "partydocs: c.json:1:1:"),
        ("{\"x\": 1}", "partydocs: c.json:1:2:"),
    ])
    func refusesAFileThatIsNone(content: String, message: String) throws {
        let folder = try folder()
        try folder.write(content, to: "c.json")
        for command in [["convert", "in", "--to", "json", "-o", "out"], ["archive", "in", "-o", "bag"]] {
            let outcome = try Program.run(command + ["--corrections", "c.json"], in: folder)
            #expect(outcome.status == 65)
            #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
        }
        #expect(try folder.files() == ["c.json", "in/a.txt", "in/b.txt"])
    }

    @Test func refusesAFileThatIsNotThere() throws {
        let outcome = try Program.run(["inspect", "in/a.txt", "--corrections", "none.json"], in: try folder())
        #expect(outcome.status == 66)
    }
}
