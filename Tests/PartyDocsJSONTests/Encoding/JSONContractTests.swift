import PartyDocsCore
import PartyDocsJSON
import PartyDocsTestKit
import Testing

@Suite("JSON and the contract of an exporter")
struct JSONContractTests {
    @Test(
        "Every rule of the contract",
        arguments: [JSONExporter(), JSONExporter(options: .init(indentation: 2)), JSONExporter.lines]
    )
    func contract(_ exporter: JSONExporter) {
        ExporterVerifier().verify(exporter) { Issue.record("\($0)") }
    }
}
