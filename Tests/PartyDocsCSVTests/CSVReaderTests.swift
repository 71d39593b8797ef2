import Foundation
import PartyDocsCSV
import PartyDocsCore
import PartyDocsTestKit
import Testing

@Suite struct CSVReaderTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/csv-spectrum")

    private static let names = [
        "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
        "quotes_and_newlines", "simple", "simple_crlf", "utf8",
    ]

    @Test(arguments: names) func readsTheVectorsOfCSVSpectrum(named name: String) throws {
        let bytes = try Data(contentsOf: Self.folder.appending(path: "csvs/\(name).csv"))
        let json = try Data(contentsOf: Self.folder.appending(path: "json/\(name).json"))
        let expected = try #require(try JSONSerialization.jsonObject(with: json) as? [[String: String]])
        let records = try records(Array(bytes))
        let header = try #require(records.first)
        #expect(records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) } == expected)
    }

    @Test func readsWhatTheExporterWrites() throws {
        let documents = (0..<100).map { RandomDocument.make(seed: $0) } + HostileCorpus.documents
        for table in CSVTable.allCases {
            let bytes = try CSVExporter.csv(table).bytes(of: documents)
            #expect(try records(bytes) == StrictRecords(bytes).records)
        }
    }

    @Test(arguments: [
        ("a,b\nc\"d\n", 2), ("a\n\"b\nc", 2), ("a\n\"b\"c\n", 2), ("\"a\n\nb\",\"c\"d", 3), ("a\r\n\"b\"\rc", 2),
    ])
    func namesTheLineOfAFault(in text: String, line: Int) {
        #expect { try records(Array(text.utf8)) } throws: { ($0 as? CSVError)?.line == line }
    }

    @Test func refusesBytesThatAreNotUTF8() {
        #expect { try records([0x61, 0x0A, 0xFF]) } throws: { ($0 as? CSVError)?.line == 2 }
    }

    @Test func keepsEmptyCellsAndRecords() throws {
        #expect(try records(Array(",\n\n\"\",".utf8)) == [["", ""], [""], ["", ""]])
        #expect(try records([]) == [])
        #expect(try records([0xEF, 0xBB, 0xBF] + Array("a".utf8)) == [["a"]])
    }

    private func records(_ bytes: [UInt8]) throws -> [[String]] {
        var reader = CSVReader(bytes)
        var records: [[String]] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }
}
