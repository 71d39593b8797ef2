import Foundation
import PartyDocsTestSupport
import Testing

@Suite struct MetadataTests {
    private func metadata(_ file: String, named name: String) throws -> Program.Outcome {
        let folder = try TemporaryFolder()
        try folder.write("Văn bản thứ nhất.", to: "in/a.txt")
        try folder.write("Văn bản thứ hai.", to: "in/sub/b.txt")
        try folder.write(file, to: name)
        return try Program.run(
            ["convert", "in", "--to", "csv", "--option", "table=documents", "--collection", "--metadata", name],
            in: folder
        )
    }

    @Test(arguments: [
        (
            "m.csv",
            "file,url,published,identifier:doi\r\na.txt,https://example.org/?a=1,2020-08-07,10.1/x\r\nsub/b.txt,u2,,\r\n"
        ),
        (
            "m.json",
            """
            {"a.txt": {"url": "https://example.org/?a=1", "published": "2020-08-07", "identifier": {"doi": "10.1/x"}},
             "b.txt": {"url": "u2"}}
            """
        ),
    ])
    func goesIntoTheDocumentsAsGiven(name: String, file: String) throws {
        let outcome = try metadata(file, named: name)
        #expect(outcome.errors == "")
        #expect(outcome.status == 0)
        let lines = outcome.text.split(separator: "\r\n").map(String.init)
        #expect(lines.count == 3)
        #expect(lines[1].contains(",https://example.org/?a=1,"))
        #expect(lines[1].contains("2020-08-07,2020-08-07,2020-08-07,given"))
        #expect(
            lines[1].contains(#"{""name"":""identifier"",""scheme"":""doi"",""value"":""10.1/x"",""basis"":""given""}"#)
        )
        #expect(lines[2].contains(",u2,"))
    }

    @Test(arguments: [
        ("m.csv", "name,url\na.txt,x\n", "partydocs: m.csv:1:"),
        ("m.csv", "file,url\na.txt,x,y\n", "partydocs: m.csv:2:"),
        ("m.csv", "file,url\na.txt,\"x\n", "partydocs: m.csv:2:"),
        ("m.csv", "file,published\na.txt,x\nb.txt,7/8\n", "partydocs: m.csv:2:"),
        ("m.csv", "file,url\na.txt,x\na.txt,y\n", "partydocs: m.csv:3:"),
        ("m.json", "{\"a.txt\":\n x}", "partydocs: m.json:2:2:"),
        ("m.json", "{\"a.txt\": 1}", "partydocs: m.json: "),
        ("m.json", "{\"a.txt\": {\"url\": [1]}}", "partydocs: m.json: "),
    ])
    func namesThePlaceOfAFault(name: String, file: String, message: String) throws {
        let outcome = try metadata(file, named: name)
        #expect(outcome.status == 65)
        #expect(outcome.messages.count == 1)
        #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test func mustExist() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a.txt")
        let outcome = try Program.run(["convert", "a.txt", "--to", "json", "--metadata", "no.csv"], in: folder)
        #expect(outcome.status == 66)
    }
}
