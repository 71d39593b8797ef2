internal import PartyDocs
internal import PartyDocsTestKit

/// Gives bytes out in pieces whose sizes follow from the bytes.
struct PieceSource: ByteSource {
    private let bytes: [UInt8]
    private var position = 0
    private var sizes: SeededGenerator

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        sizes = SeededGenerator(seed: bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }

    mutating func read(into buffer: inout [UInt8], upTo limit: Int) -> Int {
        let wanted = sizes.chance(80) ? sizes.number(in: 1...16) : sizes.number(in: 1...4_096)
        let count = min(wanted, limit, bytes.count - position)
        buffer.append(contentsOf: bytes[position..<position + count])
        position += count
        return count
    }
}
