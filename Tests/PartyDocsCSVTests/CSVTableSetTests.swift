import Foundation
import PartyDocsCSV
import PartyDocsCore
import Testing

@Suite struct CSVTableSetTests {
    @Test func hasAFileForEachTableAndADescription() throws {
        let set = CSVTableSet().exporters
        #expect(set.members.map(\.fileName) == CSVTable.allCases.map { $0.name + ".csv" })
        #expect(set.companions.map(\.fileName) == ["csv-metadata.json"])
        for (member, table) in zip(set.members, CSVTable.allCases) {
            #expect(try member.exporter.bytes(of: Sample.document) == CSVExporter.csv(table).bytes(of: Sample.document))
        }
    }

    @Test func describesEveryColumn() throws {
        let description = CSVTableSet().description
        let object = try JSONSerialization.jsonObject(with: Data(description.utf8))
        let root = try #require(object as? [String: Any])
        let dialect = try #require(root["dialect"] as? [String: Any])
        #expect(dialect["commentPrefix"] is NSNull)
        let tables = try #require(root["tables"] as? [[String: Any]])
        #expect(tables.map { $0["url"] as? String } == CSVTable.allCases.map(\.fileName))
        for (described, table) in zip(tables, CSVTable.allCases) {
            let schema = try #require(described["tableSchema"] as? [String: Any])
            let columns = try #require(schema["columns"] as? [[String: Any]])
            #expect(columns.map { $0["name"] as? String } == table.columns.map(\.name))
            #expect(schema["primaryKey"] as? [String] == table.primaryKey)
        }
    }

    @Test func leavesOutKeysToTablesThatAreNotInTheSet() throws {
        let whole = CSVTableSet([.documents, .offices]).description
        #expect(whole.contains("documents.csv"))
        #expect(!whole.contains("entities.csv"))
    }

    @Test func columnNamesAreUniqueInTheirTable() {
        for table in CSVTable.allCases {
            #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(table.name)")
            #expect(Set(table.primaryKey).isSubset(of: table.columns.map(\.name)))
        }
    }

    @Test func theFormatDescriptionListsEveryColumn() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Docs/Formats/CSV.md")
        let rows = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| `") }
        let expected = CSVTable.allCases.flatMap(\.columns).map { column in
            "| `\(column.name)` | \(column.datatype.rawValue) | \(column.isRequired ? "yes" : "") | \(column.explanation) |"
        }
        #expect(rows.map(String.init) == expected)
    }
}
