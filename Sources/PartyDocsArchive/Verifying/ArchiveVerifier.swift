internal import PartyDocsCore
internal import PartyDocsSystem
internal import PartyDocsXML

/// Checks an archive and reports every fault, not the first.
public struct ArchiveVerifier: Sendable {
    /// How deep to look.
    public enum Depth: Int, Comparable, Sendable, CaseIterable {
        /// Compares the manifests with each other, with the Payload-Oxum and with the names of files.
        case listed
        /// Compares the sizes of files as well.
        case present
        /// Computes every sum, and checks every XML document against the schema and the rules of the model.
        case checksums

        /// Orders depths from the shallowest.
        public static func < (left: Depth, right: Depth) -> Bool { left.rawValue < right.rawValue }
    }

    /// How deep to look.
    public var depth: Depth

    /// Makes a verifier.
    ///
    /// - Parameter depth: How deep to look; all the way unless you say otherwise.
    public init(depth: Depth = .checksums) {
        self.depth = depth
    }

    /// Checks an archive.
    ///
    /// - Parameter directory: The folder of the archive.
    /// - Returns: What was found.
    /// - Throws: ``ArchiveError`` when there is no archive at all.
    public func verify(_ directory: String) throws(ArchiveError) -> ArchiveVerification {
        do {
            guard try FileSystem.kind(of: directory) == .directory else {
                throw ArchiveError(.notAnArchive, "\(directory) is no folder.")
            }
            guard try FileSystem.kind(of: directory + "/bagit.txt") == .file else {
                throw ArchiveError(.notAnArchive, "\(directory) is no archive: it has no bagit.txt.")
            }
            var check = ArchiveCheck(folder: directory, depth: depth)
            try check.run()
            return check.result
        } catch let error as ArchiveError {
            throw error
        } catch {
            throw ArchiveError(.system, "\(error)")
        }
    }
}
