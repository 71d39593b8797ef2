internal import PartyDocsCore
internal import PartyDocsSystem

/// Checks an archive, or any bag (BagIt 1.0, RFC 8493, and the drafts from 0.93 on), and reports every fault, not the
/// first.
///
/// Memory does not grow with the number of files. Nothing is written into the archive, nothing is loaded from elsewhere,
/// and no path leads out of the folder.
public struct ArchiveVerifier: Sendable {
    /// How archives are verified.
    public var options: Options

    /// Makes a verifier.
    ///
    /// - Parameter options: How archives are verified.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Checks an archive.
    ///
    /// - Parameters:
    ///   - directory: The folder of the archive.
    ///   - progress: Called when files were read.
    /// - Returns: What was found.
    /// - Throws: ``ArchiveError`` when there is no archive at all, when the task is cancelled, or when there is no room
    ///   for temporary files.
    public func verify(
        _ directory: String,
        progress: (Progress) -> Void = { _ in }
    ) async throws(ArchiveError) -> ArchiveVerification {
        do {
            // Where a run was interrupted between two renames, the archive is complete and has no name yet.
            if try FileSystem.kind(of: directory) == nil { try ArchivePlace.complete(directory) }
            try Self.expectBag(directory)
            let scratch = try FileSystem.makeTemporaryDirectory(in: options.temporaryFolder)
            // What was found counts, whatever becomes of temporary files.
            defer { try? FileSystem.removeTree(scratch) }
            let run = VerificationRun(folder: BagFolder(directory), options: options, scratch: scratch)
            return try await run.result(progress: progress)
        } catch let error as ArchiveError {
            throw error
        } catch is CancellationError {
            throw ArchiveError(.cancelled, "The verification of \(directory) was cancelled.")
        } catch {
            throw ArchiveError(.system, "\(error)")
        }
    }

    /// Throws when a path leads to nothing that could be a bag.
    private static func expectBag(_ directory: String) throws {
        guard try FileSystem.kind(of: directory) == .directory else {
            throw ArchiveError(.notAnArchive, "\(directory) is no folder.")
        }
        for name in [BagDeclaration.path, "data", "manifest-sha256.txt", "manifest-sha512.txt", "manifest-md5.txt"] {
            if try FileSystem.status(of: directory + "/" + name) != nil { return }
        }
        throw ArchiveError(.notAnArchive, "\(directory) is no archive: it has no bagit.txt.")
    }
}
