/// A source of bytes in memory.
public struct ByteArraySource: ByteSource, Sendable {
    private let bytes: [UInt8]
    private var position = 0

    /// Makes a source.
    ///
    /// - Parameter bytes: The bytes to give out.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Appends the next bytes to an array.
    ///
    /// - Parameters:
    ///   - buffer: The array to append to.
    ///   - limit: The number of bytes to append at most.
    /// - Returns: The number of bytes appended; zero only at the end.
    public mutating func read(into buffer: inout [UInt8], upTo limit: Int) -> Int {
        let count = min(limit, bytes.count - position)
        buffer.append(contentsOf: bytes[position..<(position + count)])
        position += count
        return count
    }
}
