/// An origin of bytes that are pulled in pieces.
public protocol ByteSource: ~Copyable {
    /// Appends the next bytes to an array.
    ///
    /// - Parameters:
    ///   - buffer: The array to append to.
    ///   - limit: The number of bytes to append at most, at least 1.
    /// - Returns: The number of bytes appended; zero only at the end.
    /// - Throws: Any error.
    mutating func read(into buffer: inout [UInt8], upTo limit: Int) throws -> Int
}
