/// Parses one record from some bytes of a file; the one place that knows the rules of RFC 4180 for reading.
struct CSVRecordParser {
    /// Why there is no record.
    enum Fault: Error {
        /// The bytes end before the record does, and more may follow.
        case incomplete
        case malformed(CSVError)
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let isLast: Bool
    private let firstLine: Int
    /// The position after what was parsed.
    private(set) var position: Int
    /// The line of that position, from 1.
    private(set) var line: Int

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let lineFeed = UInt8(ascii: "\n")

    /// Prepares to parse.
    ///
    /// - Parameters:
    ///   - bytes: Bytes of the file.
    ///   - position: Where the record starts, before the end of the bytes.
    ///   - line: The line on which it starts.
    ///   - isLast: Whether the file ends where the bytes end.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, line: Int, isLast: Bool) {
        self.bytes = bytes
        self.position = position
        self.line = line
        self.isLast = isLast
        firstLine = line
    }

    /// Parses the record and its line end; call it once.
    mutating func record() throws(Fault) -> [String] {
        var cells: [String] = []
        while true {
            cells.append(try cell())
            guard let byte = try byte(at: position) else { return cells }
            position += 1
            if byte == Self.comma { continue }
            if byte == Self.carriageReturn, try self.byte(at: position) != nil { position += 1 }
            line += 1
            return cells
        }
    }

    /// The byte at a position; nil at the end of the file.
    private func byte(at position: Int) throws(Fault) -> UInt8? {
        if position < bytes.count { return bytes[position] }
        guard isLast else { throw .incomplete }
        return nil
    }

    private mutating func cell() throws(Fault) -> String {
        guard try byte(at: position) == Self.quote else { return try plainCell() }
        let cell = try quotedCell()
        guard try isCellEnd(position) else { throw fault("Text follows the closing quote of a cell.", line: line) }
        return cell
    }

    /// Whether a cell ends at a position: CR counts only before LF or at the end of the file.
    private func isCellEnd(_ position: Int) throws(Fault) -> Bool {
        switch try byte(at: position) {
        case nil, Self.comma, Self.lineFeed: return true
        case Self.carriageReturn:
            let next = try byte(at: position + 1)
            return next == nil || next == Self.lineFeed
        default: return false
        }
    }

    private mutating func plainCell() throws(Fault) -> String {
        let start = position
        while true {
            while position < bytes.count, Self.isPlain(bytes[position]) { position += 1 }
            if try isCellEnd(position) { return try text(bytes[start..<position]) }
            if bytes[position] == Self.quote {
                throw fault("A quote stands inside a cell that is not quoted.", line: line)
            }
            position += 1
        }
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte != comma && byte != lineFeed && byte != carriageReturn && byte != quote
    }

    private mutating func quotedCell() throws(Fault) -> String {
        position += 1
        let start = position
        try skipToQuote()
        let first = bytes[start..<position]
        position += 1
        guard try byte(at: position) == Self.quote else { return try text(first) }
        var cell = Array(first)
        while try byte(at: position) == Self.quote {
            // A doubled quote: the second begins the next part.
            let start = position
            position += 1
            try skipToQuote()
            cell += bytes[start..<position]
            position += 1
        }
        return try text(cell)
    }

    /// Moves to the next quote.
    private mutating func skipToQuote() throws(Fault) {
        while position < bytes.count, bytes[position] != Self.quote {
            if bytes[position] == Self.lineFeed { line += 1 }
            position += 1
        }
        guard try byte(at: position) != nil else { throw fault("A quoted cell is never closed.", line: firstLine) }
    }

    private func text(_ cell: some Collection<UInt8>) throws(Fault) -> String {
        guard let text = String(validating: cell, as: UTF8.self) else {
            throw fault("A cell is not UTF-8.", line: firstLine)
        }
        return text
    }

    private func fault(_ message: String, line: Int) -> Fault {
        .malformed(CSVError(message: message, line: line))
    }
}
