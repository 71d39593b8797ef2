import PartyDocsCSV
import PartyDocsCore
import PartyDocsTestKit
import Testing

@Suite struct CSVExporterTests {
    private static let random = (0..<100).map { seed in
        RandomDocument.make(seed: UInt64(seed), options: .withForbiddenCharacters)
    }

    @Test(arguments: CSVTable.allCases) func keepsTheContractOfExporters(of table: CSVTable) {
        for isForSpreadsheets in [false, true] {
            var options = CSVExporter.Options()
            options.isForSpreadsheets = isForSpreadsheets
            ExporterVerifier().verify(.csv(table, options: options)) { Issue.record("\($0)") }
        }
    }

    @Test(arguments: CSVTable.allCases) func everyRecordHasEveryColumn(of table: CSVTable) throws {
        for document in HostileCorpus.documents + Self.random {
            let records = try StrictRecords(CSVExporter.csv(table).bytes(of: document)).records
            #expect(records.first == table.columns.map(\.name))
            #expect(records.allSatisfy { $0.count == table.columns.count })
            for (index, column) in table.columns.enumerated() where column.isRequired {
                #expect(records.dropFirst().allSatisfy { !$0[index].isEmpty }, "\(column.name)")
            }
        }
    }

    @Test func documentsTableHoldsTheTextByteForByte() throws {
        let documents = HostileCorpus.documents + Self.random
        let rows = try StrictRecords(CSVExporter.csv(.documents).bytes(of: documents)).rows
        #expect(rows.count == documents.count)
        for (row, document) in zip(rows, documents) {
            let text = try #require(row["text"])
            #expect(Array(text.utf8) == Array(document.text.utf8))
            #expect(row["document_id"] == document.id.rawValue)
            #expect(row["text_scalars"] == String(document.text.unicodeScalars.count))
        }
    }

    @Test func quotesAreTheTextBetweenTheScalarOffsets() throws {
        for document in HostileCorpus.documents + Self.random {
            let scalars = Array(document.text.unicodeScalars)
            let rows = try StrictRecords(CSVExporter.csv(.annotations).bytes(of: document)).rows
            #expect(rows.map { $0["annotation_id"] } == document.annotations.map(\.id.rawValue))
            for row in rows {
                let start = try #require(row["start_scalar"].flatMap { Int($0) })
                let end = try #require(row["end_scalar"].flatMap { Int($0) })
                var quote = String.UnicodeScalarView()
                quote.append(contentsOf: scalars[start..<end])
                #expect(row["quote"].map { Array($0.utf8) } == Array(String(quote).utf8))
            }
        }
    }

    @Test func primaryKeysAreUniqueAndReferencesLeadToRows() throws {
        let documents = Self.random.prefix(40)
        var rows: [CSVTable: [[String: String]]] = [:]
        for table in CSVTable.allCases {
            rows[table] = try StrictRecords(CSVExporter.csv(table).bytes(of: documents)).rows
        }
        for table in CSVTable.allCases {
            let own = try #require(rows[table])
            #expect(Set(own.map { row in table.primaryKey.map { row[$0] } }).count == own.count)
            for column in table.columns {
                guard let target = column.references else { continue }
                let key = target == .documents ? [column.name] : ["document_id", column.name]
                let known = Set(try #require(rows[target]).map { row in target.primaryKey.map { row[$0] } })
                for row in own where row[column.name] != "" {
                    #expect(known.contains(key.map { row[$0] }), "\(table.name).\(column.name)")
                }
            }
        }
    }

    @Test func writesExactValues() throws {
        let rows = try StrictRecords(CSVExporter.csv(.quantities).bytes(of: Sample.document)).rows
        #expect(rows.count == 2)
        #expect(rows[0]["value"] == "82000")
        #expect(rows[0]["number_as_written"] == "8,2 vạn")
        #expect(rows[0]["approximation"] == "about")
        #expect(rows[1]["value"] == "-0.5")
        let dates = try StrictRecords(CSVExporter.csv(.annotations).bytes(of: Sample.document)).rows
            .filter { $0["kind"] == "date" }
        #expect(dates.map { $0["iso"] } == ["2020-02", "--08-07"])
        #expect(dates.map { $0["date_start"] } == ["2020-02-01", ""])
        #expect(dates.map { $0["date_end"] } == ["2020-02-29", ""])
        let offices = try StrictRecords(CSVExporter.csv(.offices).bytes(of: Sample.document)).rows
        #expect(offices.map { $0["holder_name"] } == ["Nguyễn Văn \"A\", B"])
        #expect(offices.map { $0["title"] } == ["=Bí thư"])
    }

    @Test func spreadsheetFormGuardsTextAndNothingElse() throws {
        var options = CSVExporter.Options()
        options.isForSpreadsheets = true
        let bytes = try CSVExporter.csv(.offices, options: options).bytes(of: Sample.document)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let rows = try StrictRecords(Array(bytes.dropFirst(3))).rows
        #expect(rows.map { $0["title"] } == ["'=Bí thư"])
        let figures = try CSVExporter.csv(.quantities, options: options).bytes(of: Sample.document)
        #expect(try StrictRecords(Array(figures.dropFirst(3))).rows[1]["value"] == "-0.5")
    }

    @Test(arguments: CSVTable.allCases) func spreadsheetGuardIsUndoneByTakingOneApostrophe(of table: CSVTable) throws {
        var options = CSVExporter.Options()
        options.isForSpreadsheets = true
        let documents = HostileCorpus.documents + Self.random + [Sample.document]
        let plain = try StrictRecords(CSVExporter.csv(table).bytes(of: documents)).records
        let guarded = try StrictRecords(
            Array(CSVExporter.csv(table, options: options).bytes(of: documents).dropFirst(3))
        ).records
        let undone = guarded.map { record in
            zip(record, table.columns).map { cell, column in
                switch column.datatype {
                case .text, .term, .edtf:
                    cell.utf8.first == UInt8(ascii: "'") ? String(cell.unicodeScalars.dropFirst()) : cell
                default: cell
                }
            }
        }
        #expect(undone == plain)
        for (record, row) in zip(guarded.dropFirst(), plain.dropFirst()) {
            for (cell, value) in zip(record, row) where "=+@\t\r".utf8.contains(cell.utf8.first ?? 0) {
                Issue.record("\(table.name): a cell starts with a formula sign: \(cell) of \(value)")
            }
        }
    }
}

extension RandomDocument.Options {
    fileprivate static var withForbiddenCharacters: Self {
        var options = Self()
        options.allowsForbiddenXMLCharacters = true
        return options
    }
}
