internal import PartyDocsCore

/// Gives out bytes a few at a time.
struct PiecewiseSource: ByteSource {
    let bytes: [UInt8]
    let pieceSize: Int
    private var position = 0

    init(_ bytes: [UInt8], pieceSize: Int) {
        self.bytes = bytes
        self.pieceSize = pieceSize
    }

    mutating func read(into buffer: inout [UInt8], upTo limit: Int) -> Int {
        let count = min(limit, pieceSize, bytes.count - position)
        buffer.append(contentsOf: bytes[position..<(position + count)])
        position += count
        return count
    }
}
