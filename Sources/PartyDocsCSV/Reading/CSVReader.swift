/// Reads comma-separated values by RFC 4180, record by record, from bytes in memory.
///
/// Lines may end in CR LF or LF alone; a byte order mark at the start is passed over. A quote inside a cell that is not
/// quoted, text after a closing quote, and a quote that is never closed are errors. ``CSVStreamReader`` reads the same
/// from a source that gives its bytes in pieces.
public struct CSVReader: Sendable {
    private let bytes: [UInt8]
    private var position: Int
    private var nextLine = 1
    /// The line on which the record that was read last starts, from 1.
    public private(set) var line = 1

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Prepares to read.
    ///
    /// - Parameter bytes: The bytes of a file, in UTF-8.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    }

    /// Reads the next record.
    ///
    /// - Returns: Its cells, at least one; nil at the end.
    /// - Throws: ``CSVError``; the reader is then at its end.
    public mutating func next() throws(CSVError) -> [String]? {
        guard position < bytes.count else { return nil }
        line = nextLine
        let (start, line) = (position, line)
        do throws(CSVRecordParser.Fault) {
            let (cells, end, endLine) = try bytes.withUnsafeBufferPointer { bytes throws(CSVRecordParser.Fault) in
                var parser = CSVRecordParser(bytes, at: start, line: line, isLast: true)
                return (try parser.record(), parser.position, parser.line)
            }
            position = end
            nextLine = endLine
            return cells
        } catch {
            position = bytes.count
            // A parser that has all bytes never waits for more.
            guard case .malformed(let error) = error else { return nil }
            throw error
        }
    }
}
