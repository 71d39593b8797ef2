import PartyDocsCSV
import PartyDocsCore
import Testing

@Suite struct CatalogEntryTests {
    private let entry = CSVExporter.catalogEntry

    @Test func writesTheTableThatIsNamed() throws {
        #expect(try exporter([:]).table == .annotations)
        #expect(try exporter(["table": "events"]).table == .events)
        #expect(try exporter(["table": "offices", "excel": "true"]).options.isForSpreadsheets)
        #expect(try entry.makeExporterSet?(["table": "offices"]) == nil)
    }

    @Test func writesAllTablesAsASetUnlessOneIsNamed() throws {
        #expect(try entry.makeExporterSet?([:])?.members.count == CSVTable.allCases.count)
        let set = try #require(try entry.makeExporterSet?(["table": "all", "excel": "true"]))
        #expect(set.members.count == CSVTable.allCases.count)
        #expect(set.members.allSatisfy { ($0.exporter as? CSVExporter)?.options.isForSpreadsheets == true })
    }

    @Test(arguments: [["table": "persons"], ["table": "all"], ["excel": "yes"], ["delimiter": ";"]])
    func refusesWhatItDoesNotUnderstand(settings: [String: String]) {
        #expect { try exporter(settings) } throws: { ($0 as? ExporterSettingError)?.name == settings.keys.first }
    }

    private func exporter(_ settings: [String: String]) throws -> CSVExporter {
        try #require(try entry.makeExporter(settings) as? CSVExporter)
    }
}
