internal import PartyDocsCore
internal import PartyDocsSystem

/// A file of records, each after its length in four bytes.
final class RecordFile {
    private var reader: FileReader
    private var buffer: [UInt8] = []
    private var position = 0

    init(path: String) throws {
        reader = try FileReader(path: path)
    }

    static func lengthBytes(_ count: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
    }

    func next() throws -> [UInt8]? {
        guard try fill(4) else { return nil }
        let count = (0..<4).reduce(0) { $0 | Int(buffer[position + $1]) << (8 * $1) }
        position += 4
        guard try fill(count) else { return nil }
        defer { position += count }
        return Array(buffer[position..<position + count])
    }

    /// Whether the buffer holds a number of bytes from the position on.
    private func fill(_ count: Int) throws -> Bool {
        if buffer.count - position >= count { return true }
        buffer.removeSubrange(..<position)
        position = 0
        while buffer.count < count {
            if try reader.read(into: &buffer, upTo: max(1 << 15, count - buffer.count)) == 0 { return false }
        }
        return true
    }
}
