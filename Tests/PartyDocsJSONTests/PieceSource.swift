internal import PartyDocsCore

/// Gives out bytes in pieces of one size, and fails at the end if told to.
struct PieceSource: ByteSource {
    struct Failure: Error {}

    private var rest: ArraySlice<UInt8>
    private let size: Int
    private let failsAtEnd: Bool

    init(_ bytes: [UInt8], size: Int, failsAtEnd: Bool = false) {
        rest = bytes[...]
        self.size = size
        self.failsAtEnd = failsAtEnd
    }

    mutating func read(into buffer: inout [UInt8], upTo limit: Int) throws -> Int {
        if rest.isEmpty, failsAtEnd { throw Failure() }
        let piece = rest.prefix(min(size, limit))
        buffer.append(contentsOf: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
    }
}
