public import PartyDocsCore
internal import PartyDocsSystem

/// A source that reads a file from its start, for decoders.
public struct FileSource: ByteSource, ~Copyable {
    private var reader: FileReader

    /// Opens a file.
    ///
    /// - Parameter path: The path.
    /// - Throws: ``BatchFailure`` when it cannot be opened.
    public init(path: String) throws(BatchFailure) {
        do {
            reader = try FileReader(path: path)
        } catch {
            throw BatchFailure(.noInput, name: path, reason: error.reason)
        }
    }

    /// Appends the next bytes to an array.
    ///
    /// - Parameters:
    ///   - buffer: The array to append to.
    ///   - limit: The number of bytes to append at most.
    /// - Returns: The number of bytes appended; zero only at the end.
    /// - Throws: What the system reports.
    public mutating func read(into buffer: inout [UInt8], upTo limit: Int) throws -> Int {
        try reader.read(into: &buffer, upTo: limit)
    }
}
