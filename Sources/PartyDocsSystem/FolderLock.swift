/// A folder that this process alone works in, until this goes or the process ends, however it ends.
package final class FolderLock: Sendable {
    private let descriptor: Int32
    private let path: String

    /// Locks a folder; nil when another process has locked it, or removed it meanwhile.
    package init?(_ path: String) throws(FileError) {
        self.path = path
        descriptor = try FileSystem.openForReading(path)
        // Between opening and locking, its owner may have put another folder in its place.
        guard try FileSystem.lock(descriptor, path: path), FileSystem.isOpen(descriptor, at: path) else { return nil }
    }

    deinit {
        // Closing a folder that nothing was written through has nothing to report.
        try? FileSystem.closeFile(descriptor, path: path)
    }
}
