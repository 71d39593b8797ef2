import PartyDocsTestSupport
import Testing

@Suite struct HelpTests {
    @Test func listsFormatsWithTheirOptions() throws {
        let outcome = try Program.run(["formats"], in: TemporaryFolder())
        #expect(outcome.status == 0)
        for word in ["json ", "jsonl ", "csv ", "text/csv", "table=", "indent="] {
            #expect(outcome.text.contains(word), "\(word)")
        }
    }

    @Test func namesItsVersion() throws {
        let outcome = try Program.run(["--version"], in: TemporaryFolder())
        #expect(outcome.status == 0)
        #expect(outcome.text.split(separator: ".").count == 3)
    }

    @Test(arguments: [
        ["--help"], ["convert", "--help"], ["inspect", "--help"], ["list", "--help"], ["extract", "--help"],
    ])
    func explainsItself(arguments: [String]) throws {
        let outcome = try Program.run(arguments, in: TemporaryFolder())
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("Examples:"))
        #expect(outcome.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
