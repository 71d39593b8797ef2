internal import PartyDocsCore

/// Where in a stream the bytes at hand stand.
struct XMLByteCounter {
    private var byteOffset = 0
    private var line = 1
    private var column = 1

    /// Moves on to what follows some bytes.
    mutating func advance(over bytes: UnsafeBufferPointer<UInt8>) {
        (line, column) = place(after: bytes)
        byteOffset += bytes.count
    }

    /// The place of one of the bytes that follow; the column counts bytes.
    func position(of index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> ReadError.Position {
        let (line, column) = place(after: UnsafeBufferPointer(rebasing: bytes[..<index]))
        return ReadError.Position(byteOffset: byteOffset + index, line: line, column: column)
    }

    private func place(after bytes: UnsafeBufferPointer<UInt8>) -> (line: Int, column: Int) {
        var count = 0
        for byte in bytes where byte == 0x0A { count += 1 }
        guard let last = bytes.lastIndex(of: 0x0A) else { return (line, column + bytes.count) }
        return (line + count, bytes.count - last)
    }
}
