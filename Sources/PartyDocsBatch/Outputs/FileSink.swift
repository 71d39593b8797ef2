public import PartyDocsCore
internal import PartyDocsSystem

/// A file that appears complete or not at all.
///
/// Bytes go to a new file beside the destination; ``commit(synchronizing:)`` gives it its name in one step. Without a
/// commit, as after an error, it is removed and the destination stays as it was.
public final class FileSink: ByteSink {
    private var file: TemporaryFile
    private let destination: String
    private let name: String
    private let replacesExisting: Bool
    private var isCommitted = false

    private init(_ file: consuming TemporaryFile, destination: String, name: String, replacesExisting: Bool) {
        self.file = file
        self.destination = destination
        self.name = name
        self.replacesExisting = replacesExisting
    }

    /// Prepares to write a file; its folder must exist.
    ///
    /// What is there and is no file, as a device or a named pipe, is written to directly.
    ///
    /// - Parameters:
    ///   - path: The destination; a symbolic link is followed.
    ///   - replacesExisting: Whether a file that is there may be replaced.
    /// - Throws: ``BatchFailure`` with the code `outputExists` or `outputFailed`.
    public convenience init(path: String, replacesExisting: Bool = false) throws(BatchFailure) {
        let file: TemporaryFile
        let destination: String
        do throws(FileError) {
            switch try FileSystem.kind(of: path) {
            case .other:
                destination = path
                file = TemporaryFile(writer: try FileWriter(device: path), path: nil)
            case .file, .directory:
                destination = try FileSystem.realPath(of: path)
                file = try TemporaryFile.make(beside: destination)
            case nil:
                destination = path
                file = try TemporaryFile.make(beside: path)
            }
        } catch {
            throw BatchFailure(writing: error, to: path)
        }
        self.init(file, destination: destination, name: path, replacesExisting: replacesExisting)
    }

    private init() {
        file = TemporaryFile(
            writer: FileWriter(descriptor: FileSystem.standardOutput, name: "standard output"),
            path: nil
        )
        destination = ""
        name = "standard output"
        replacesExisting = true
    }

    /// The standard output of the process.
    ///
    /// - Returns: A sink that keeps bytes back until ``commit(synchronizing:)`` or until there are many.
    public static func standardOutput() -> FileSink { FileSink() }

    deinit {
        // The reason why there was no commit is already on its way to the caller.
        if !isCommitted, let path = file.path { try? FileSystem.removeItem(path) }
    }

    /// Takes the bytes.
    ///
    /// - Parameter bytes: The next bytes.
    /// - Throws: ``BatchFailure`` with the code `outputFailed`.
    public func write(_ bytes: RawSpan) throws {
        do {
            try file.writer.write(bytes)
        } catch let error as FileError {
            throw BatchFailure(writing: error, to: name)
        }
    }

    /// Completes the file and gives it its name.
    ///
    /// - Parameter isSynchronizing: Whether to wait until the bytes are on the medium.
    /// - Throws: ``BatchFailure`` with the code `outputExists` or `outputFailed`.
    public func commit(synchronizing isSynchronizing: Bool = false) throws(BatchFailure) {
        do throws(FileError) {
            if isSynchronizing { try file.writer.synchronize() }
            try file.writer.close()
            if let path = file.path {
                if replacesExisting {
                    try FileSystem.rename(path, to: destination)
                } else {
                    try FileSystem.renameWithoutReplacing(path, to: destination)
                }
            }
            isCommitted = true
        } catch {
            throw BatchFailure(writing: error, to: name)
        }
    }
}
