/// A reader of RFC 4180 as the standard's grammar has it, apart from the one in the library: every record ends in
/// CR LF, and only cells that need quotes have them.
struct StrictRecords {
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    let records: [[String]]

    init(_ bytes: [UInt8]) throws {
        var records: [[String]] = []
        var cells: [String] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            var cell: [UInt8] = []
            if rest.first == UInt8(ascii: "\"") {
                rest = rest.dropFirst()
                while true {
                    guard let byte = rest.popFirst() else { throw Fault(description: "a quote is never closed") }
                    if byte == UInt8(ascii: "\"") {
                        guard rest.first == UInt8(ascii: "\"") else { break }
                        rest = rest.dropFirst()
                    }
                    cell.append(byte)
                }
                guard cell.contains(where: { Array("\",\r\n".utf8).contains($0) }) else {
                    throw Fault(
                        description: "quotes that are not needed around \(String(decoding: cell, as: UTF8.self))"
                    )
                }
            } else {
                while let byte = rest.first, byte != UInt8(ascii: ","), byte != UInt8(ascii: "\r") {
                    guard byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\n") else {
                        throw Fault(description: "a quote or line feed in a cell without quotes")
                    }
                    cell.append(byte)
                    rest = rest.dropFirst()
                }
            }
            guard let text = String(validating: cell, as: UTF8.self) else { throw Fault(description: "no UTF-8") }
            cells.append(text)
            if rest.first == UInt8(ascii: ",") {
                rest = rest.dropFirst()
            } else {
                guard rest.starts(with: [0x0D, 0x0A]) else { throw Fault(description: "no CR LF after a record") }
                rest = rest.dropFirst(2)
                records.append(cells)
                cells = []
            }
        }
        guard cells.isEmpty else { throw Fault(description: "the last record has no end") }
        self.records = records
    }

    /// The records after the header, as values by column name.
    var rows: [[String: String]] {
        guard let header = records.first else { return [] }
        return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }
}
