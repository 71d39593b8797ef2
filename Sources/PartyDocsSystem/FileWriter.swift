internal import PartyDocsCore

/// A new file that bytes are written to; whoever makes it calls ``close()``, else the file may be incomplete.
package struct FileWriter: ByteSink, ~Copyable {
    private let descriptor: Int32
    private var isOwned: Bool
    private let path: String
    private var buffer: [UInt8] = []

    private static let capacity = 1 << 18

    /// Makes a file, which must not exist.
    package init(creating path: String) throws(FileError) {
        self.path = path
        descriptor = try FileSystem.create(path)
        isOwned = true
    }

    /// Opens a file that exists, to write behind its end.
    package init(appendingTo path: String) throws(FileError) {
        self.path = path
        descriptor = try FileSystem.openForAppending(path)
        isOwned = true
    }

    /// Opens what is there and is no file, as a device or a named pipe.
    package init(device path: String) throws(FileError) {
        self.path = path
        descriptor = try FileSystem.openForWriting(path)
        isOwned = true
    }

    /// Writes to a descriptor that somebody else closes, as the standard output.
    package init(descriptor: Int32, name: String) {
        self.descriptor = descriptor
        path = name
        isOwned = false
    }

    deinit {
        // Only reached when a run was given up: what is in the buffer is not wanted any more.
        if isOwned { try? FileSystem.closeFile(descriptor, path: path) }
    }

    package mutating func write(_ bytes: RawSpan) throws {
        if buffer.count + bytes.byteCount > Self.capacity { try flush() }
        if bytes.byteCount > Self.capacity {
            let (descriptor, path) = (descriptor, path)
            try bytes.withUnsafeBytes { try FileSystem.write(descriptor, $0, path: path) }
        } else {
            bytes.withUnsafeBytes { buffer.append(contentsOf: $0) }
        }
    }

    /// Hands everything to the system.
    package mutating func flush() throws(FileError) {
        var failure: FileError?
        buffer.withUnsafeBytes { bytes in
            do throws(FileError) { try FileSystem.write(descriptor, bytes, path: path) } catch { failure = error }
        }
        buffer.removeAll(keepingCapacity: true)
        if let failure { throw failure }
    }

    /// Writes everything to the medium.
    package mutating func synchronize() throws(FileError) {
        try flush()
        try FileSystem.synchronize(descriptor, path: path)
    }

    /// Hands everything to the system and closes the file; a second call does nothing.
    package mutating func close() throws(FileError) {
        try flush()
        guard isOwned else { return }
        isOwned = false
        try FileSystem.closeFile(descriptor, path: path)
    }
}
