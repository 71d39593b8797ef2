internal import PartyDocsCore
internal import PartyDocsSystem

/// The files of an archive, opened by paths that nobody has to trust: none leads outside, follows a symbolic link or
/// opens a device.
struct ArchiveFiles: Sendable {
    /// The folder of the archive.
    let directory: String

    /// Opens a file for reading; nil when there is none.
    func open(_ path: String) throws(ArchiveError) -> FileReader? {
        try check(path)
        do throws(FileError) {
            return try FileReader(path: path, below: directory)
        } catch {
            if error.isMissing { return nil }
            throw failure(error, of: path)
        }
    }

    /// The bytes of a file, up to one more than a limit; nil when there is none.
    func bytes(of path: String, limit: Int = .max - 1) throws(ArchiveError) -> [UInt8]? {
        guard var file = try open(path) else { return nil }
        do {
            return try file.readAll(limit: limit)
        } catch {
            throw failure(error, of: path)
        }
    }

    /// The names in a folder, in byte order; none when there is no such folder.
    func names(in folder: String) throws(ArchiveError) -> [String] {
        try check(folder)
        do throws(FileError) {
            return try FileSystem.names(in: folder, below: directory)
        } catch {
            if error.isMissing { return [] }
            throw failure(error, of: folder)
        }
    }

    /// The reason why a file of the archive cannot be used.
    func failure(_ error: any Error, of path: String) -> ArchiveError {
        guard let error = error as? FileError else { return ArchiveError(.damaged, "\(directory)/\(path): \(error)") }
        guard error.isOfAnotherKind else { return ArchiveError(.system, "\(directory)/\(path): \(error.reason)") }
        return damaged(path, "It is a symbolic link, a folder or a device, or lies behind one.")
    }

    /// The error of a file that is not what it should be.
    func damaged(_ path: String, line: Int? = nil, column: Int? = nil, _ message: String) -> ArchiveError {
        let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
        return ArchiveError(.damaged, "\(directory)/\(path)\(place): \(message)")
    }

    private func check(_ path: String) throws(ArchiveError) {
        guard let fault = PathSafety.fault(of: path) else { return }
        throw ArchiveError(.damaged, "\(directory): The path \"\(path)\" is not used: \(fault).")
    }
}
