internal import PartyDocs

/// The rules of the reader of comma-separated values.
enum CSVCheck {
    static func check(_ input: [UInt8]) throws(FuzzViolation) {
        let places = Places(of: input)
        let records: [[String]]
        do throws(CSVError) {
            records = try self.records(of: input)
        } catch {
            try require(!error.message.isEmpty, "An error gives no reason.")
            return try places.check(line: error.line, "\(error)")
        }
        try require((try? self.records(of: input)) == records, "The same bytes gave two tables.")
        let written = records.map(Self.line).joined()
        try require((try? self.records(of: Array(written))) == records, "What was written is read otherwise.")
    }

    static func records(of bytes: [UInt8]) throws(CSVError) -> [[String]] {
        var reader = CSVReader(bytes)
        var records: [[String]] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    /// A record with every cell in quotes.
    private static func line(of record: [String]) -> [UInt8] {
        let cells = record.map { cell in
            let quote = UInt8(ascii: "\"")
            return [quote] + cell.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
        }
        return Array(cells.joined(separator: [UInt8(ascii: ",")])) + [0x0D, 0x0A]
    }
}
