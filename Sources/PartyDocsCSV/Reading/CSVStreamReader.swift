public import PartyDocsCore

/// Reads comma-separated values by RFC 4180, record by record, from a source that gives its bytes in pieces.
///
/// The rules and errors are those of ``CSVReader``. Memory holds one record and one piece, however long the file is.
///
/// ```swift
/// var reader = CSVStreamReader()
/// while let cells = try reader.next(from: &source) { print(cells) }
/// ```
public struct CSVStreamReader: Sendable {
    /// The length that a record may have, in bytes.
    public let recordByteLimit: Int
    /// The line on which the record that was read last starts, from 1.
    public private(set) var line = 1

    private var buffer: [UInt8] = []
    private var position = 0
    private var nextLine = 1
    private var isAtEnd = false
    private var hasBegun = false

    private static let pieceLength = 1 << 16

    /// Prepares to read.
    ///
    /// - Parameter recordByteLimit: The length that a record may have, in bytes; 16 MiB unless set.
    public init(recordByteLimit: Int = 16 << 20) {
        self.recordByteLimit = recordByteLimit
    }

    /// Reads the next record.
    ///
    /// - Parameter source: Where the bytes come from, the same at each call.
    /// - Returns: Its cells, at least one; nil at the end.
    /// - Throws: ``CSVError``, also when the source fails; the reader is then at its end.
    public mutating func next(from source: inout some ByteSource & ~Copyable) throws(CSVError) -> [String]? {
        if !hasBegun { try begin(from: &source) }
        line = nextLine
        if position == buffer.count { try read(Self.pieceLength, from: &source) }
        guard position < buffer.count else { return nil }
        while true {
            do throws(CSVRecordParser.Fault) {
                return try parse()
            } catch {
                let count = buffer.count - position
                guard case .incomplete = error, count <= recordByteLimit else { throw fail(error) }
                // Twice as much as before, so that the work on a long record stays in proportion to its length.
                repeat {
                    try read(max(Self.pieceLength, count), from: &source)
                } while buffer.count < 2 * count && !isAtEnd
            }
        }
    }

    private mutating func parse() throws(CSVRecordParser.Fault) -> [String] {
        let (start, line, isLast) = (position, line, isAtEnd)
        let (cells, end, endLine) = try buffer.withUnsafeBufferPointer { bytes throws(CSVRecordParser.Fault) in
            var parser = CSVRecordParser(bytes, at: start, line: line, isLast: isLast)
            return (try parser.record(), parser.position, parser.line)
        }
        guard end - start <= recordByteLimit else { throw .incomplete }
        position = end
        nextLine = endLine
        return cells
    }

    /// Passes over a byte order mark.
    private mutating func begin(from source: inout some ByteSource & ~Copyable) throws(CSVError) {
        hasBegun = true
        while buffer.count < CSVReader.byteOrderMark.count, !isAtEnd { try read(Self.pieceLength, from: &source) }
        if buffer.starts(with: CSVReader.byteOrderMark) { position = CSVReader.byteOrderMark.count }
    }

    /// Reads more, without the records that were handed out.
    private mutating func read(_ count: Int, from source: inout some ByteSource & ~Copyable) throws(CSVError) {
        guard !isAtEnd else { return }
        buffer.removeSubrange(..<position)
        position = 0
        do {
            isAtEnd = try source.read(into: &buffer, upTo: count) == 0
        } catch {
            end()
            throw CSVError(message: "It cannot be read: \(error)", line: nextLine)
        }
    }

    private mutating func fail(_ fault: CSVRecordParser.Fault) -> CSVError {
        end()
        switch fault {
        case .malformed(let error): return error
        case .incomplete:
            return CSVError(message: "A record is longer than \(recordByteLimit) bytes.", line: line)
        }
    }

    private mutating func end() {
        buffer = []
        position = 0
        isAtEnd = true
    }
}
