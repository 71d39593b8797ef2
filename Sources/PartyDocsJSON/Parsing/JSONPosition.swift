internal import PartyDocsCore

/// A place in a stream of UTF-8; columns count Unicode scalars.
struct JSONPosition {
    private var byteOffset = 0
    private var line = 1
    private var column = 1

    mutating func advance(over bytes: UnsafeBufferPointer<UInt8>) {
        byteOffset += bytes.count
        for byte in bytes {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if !byte.isUTF8Continuation {
                column += 1
            }
        }
    }

    /// Passes a byte order mark, which is no character of the first line.
    mutating func skipByteOrderMark() {
        byteOffset += 3
    }

    var reported: ReadError.Position {
        ReadError.Position(byteOffset: byteOffset, line: line, column: column)
    }
}
