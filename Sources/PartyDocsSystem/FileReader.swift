internal import PartyDocsCore

/// An open file that is read from its start.
package struct FileReader: ByteSource, ~Copyable {
    private let descriptor: Int32
    private let isOwned: Bool
    private let path: String

    /// Opens a file.
    package init(path: String) throws(FileError) {
        self.path = path
        descriptor = try FileSystem.openForReading(path)
        isOwned = true
    }

    /// Opens a regular file that is reached from a folder without a symbolic link.
    ///
    /// For paths that come from elsewhere: no part of one leads out of the folder, and no device is opened.
    package init(path: String, below directory: String) throws(FileError) {
        self.path = path
        descriptor = try FileSystem.openForReading(path, below: directory)
        isOwned = true
    }

    /// Reads a descriptor that somebody else closes, as the standard input.
    package init(descriptor: Int32, name: String) {
        self.descriptor = descriptor
        path = name
        isOwned = false
    }

    deinit {
        // What was read is read: an error of closing has nothing to say here.
        if isOwned { try? FileSystem.closeFile(descriptor, path: path) }
    }

    package mutating func read(into buffer: inout [UInt8], upTo limit: Int) throws -> Int {
        let (descriptor, path) = (descriptor, path)
        // Room that nothing fills first: most files are far smaller than the limit.
        return try withUnsafeTemporaryAllocation(byteCount: limit, alignment: 1) { bytes in
            let count = try FileSystem.read(descriptor, into: bytes, path: path)
            buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
            return count
        }
    }

    /// Reads to the end, or until more than a number of bytes has come.
    ///
    /// - Returns: The bytes; one more than the limit when there are too many.
    package mutating func readAll(limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let count = try read(into: &bytes, upTo: min(limit - bytes.count + 1, 1 << 18))
            if count == 0 { break }
        }
        return bytes
    }
}
