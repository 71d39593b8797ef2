internal import PartyDocsCore
internal import PartyDocsSystem

/// Reads a file that this library wrote line by line, each line ended by LF.
final class LineReader {
    private var file: FileReader
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    init(path: String) throws {
        file = try FileReader(path: path)
    }

    /// The next line without its end; nil at the end of the file, and for bytes behind the last line end.
    func next() throws -> [UInt8]? {
        while true {
            if let end = buffer[position...].firstIndex(of: 0x0A) {
                defer { position = end + 1 }
                return Array(buffer[position..<end])
            }
            guard !isAtEnd else { return nil }
            buffer.removeSubrange(..<position)
            position = 0
            if try file.read(into: &buffer, upTo: 1 << 16) == 0 { isAtEnd = true }
        }
    }
}
