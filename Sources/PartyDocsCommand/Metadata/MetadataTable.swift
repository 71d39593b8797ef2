internal import PartyDocsBatch
internal import PartyDocsCSV

/// Metadata as a table: a column `file`, and a column for each kind of value.
enum MetadataTable {
    static func rows(_ bytes: [UInt8], path: String) throws(BatchFailure) -> [MetadataRow] {
        var reader = CSVReader(bytes)
        let header = try next(&reader, path) ?? []
        guard let key = header.firstIndex(of: "file"), !header.contains("") else {
            let reason = "The first line names no column \"file\", or leaves a column without a name."
            throw BatchFailure(.badData, name: path, line: 1, reason: reason)
        }
        var rows: [MetadataRow] = []
        while let record = try next(&reader, path) {
            if record == [""] { continue }
            guard record.count == header.count else {
                let reason = "The record has \(record.count) cells and the header \(header.count)."
                throw BatchFailure(.badData, name: path, line: reader.line, reason: reason)
            }
            var row = MetadataRow(file: record[key], line: reader.line)
            for (index, name) in header.enumerated() where index != key && !record[index].isEmpty {
                try row.add(record[index], as: name, in: path)
            }
            rows.append(row)
        }
        return rows
    }

    private static func next(_ reader: inout CSVReader, _ path: String) throws(BatchFailure) -> [String]? {
        do {
            return try reader.next()
        } catch {
            throw BatchFailure(.badData, name: path, line: error.line, reason: error.message)
        }
    }
}
