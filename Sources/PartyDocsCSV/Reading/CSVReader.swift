/// Reads comma-separated values by RFC 4180, record by record.
///
/// Lines may end in CR LF or LF alone; a byte order mark at the start is passed over. A quote inside a cell that is not
/// quoted, text after a closing quote, and a quote that is never closed are errors.
public struct CSVReader: Sendable {
    private let bytes: [UInt8]
    private var position: Int
    private var nextLine = 1
    /// The line on which the record that was read last starts, from 1.
    public private(set) var line = 1

    /// Prepares to read.
    ///
    /// - Parameter bytes: The bytes of a file, in UTF-8.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Reads the next record.
    ///
    /// - Returns: Its cells, at least one; nil at the end.
    /// - Throws: ``CSVError``; the reader is then at its end.
    public mutating func next() throws(CSVError) -> [String]? {
        guard position < bytes.count else { return nil }
        line = nextLine
        var cells: [String] = []
        while true {
            cells.append(try cell())
            guard position < bytes.count else { return cells }
            if bytes[position] == UInt8(ascii: ",") {
                position += 1
                continue
            }
            endRecord()
            return cells
        }
    }

    private mutating func endRecord() {
        if bytes[position] == UInt8(ascii: "\r") { position += 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
        nextLine += 1
    }

    private mutating func cell() throws(CSVError) -> String {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return try plainCell() }
        let cell = try quotedCell()
        guard isAtCellEnd else { throw fail("Text follows the closing quote of a cell.", line: nextLine) }
        return try text(of: cell)
    }

    private var isAtCellEnd: Bool {
        guard position < bytes.count else { return true }
        switch bytes[position] {
        case UInt8(ascii: ","), UInt8(ascii: "\n"): return true
        case UInt8(ascii: "\r"): return position + 1 == bytes.count || bytes[position + 1] == UInt8(ascii: "\n")
        default: return false
        }
    }

    private mutating func plainCell() throws(CSVError) -> String {
        let start = position
        while !isAtCellEnd {
            if bytes[position] == UInt8(ascii: "\"") {
                throw fail("A quote stands inside a cell that is not quoted.", line: nextLine)
            }
            position += 1
        }
        return try text(of: bytes[start..<position])
    }

    private mutating func quotedCell() throws(CSVError) -> ArraySlice<UInt8> {
        let quote = UInt8(ascii: "\"")
        var cell: ArraySlice<UInt8> = []
        position += 1
        while let end = bytes[position...].firstIndex(of: quote) {
            nextLine += bytes[position..<end].count { $0 == UInt8(ascii: "\n") }
            cell += bytes[position..<end]
            position = end + 1
            guard position < bytes.count, bytes[position] == quote else { return cell }
            cell.append(quote)
            position += 1
        }
        throw fail("A quoted cell is never closed.", line: line)
    }

    private mutating func text(of cell: ArraySlice<UInt8>) throws(CSVError) -> String {
        guard let text = String(validating: cell, as: UTF8.self) else {
            throw fail("A cell is not UTF-8.", line: line)
        }
        return text
    }

    private mutating func fail(_ message: String, line: Int) -> CSVError {
        position = bytes.count
        return CSVError(message: message, line: line)
    }
}
