internal import PartyDocsCore

/// Gives out a beginning, then one piece again and again up to a size, and counts what was taken.
struct FloodSource: ByteSource {
    private let size: Int
    private let piece: [UInt8]
    private var pending: [UInt8]
    private var position = 0
    private(set) var takenByteCount = 0

    /// Makes a source.
    ///
    /// - Parameters:
    ///   - start: What comes first.
    ///   - piece: What is repeated; made longer here, since short pieces would be slow.
    ///   - size: The number of bytes in all.
    init(_ start: String, repeating piece: String, size: Int) {
        pending = Array(start.utf8)
        self.piece = Array(String(repeating: piece, count: max(1, 65_536 / piece.utf8.count)).utf8)
        self.size = size
    }

    mutating func read(into buffer: inout [UInt8], upTo limit: Int) -> Int {
        if position == pending.count {
            pending = piece
            position = 0
        }
        let count = min(limit, pending.count - position, size - takenByteCount)
        buffer.append(contentsOf: pending[position..<(position + count)])
        position += count
        takenByteCount += count
        return count
    }
}
