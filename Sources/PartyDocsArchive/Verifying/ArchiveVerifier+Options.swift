extension ArchiveVerifier {
    /// How deep to look.
    public enum Depth: Int, Comparable, Sendable, CaseIterable {
        /// Compares the manifests with each other and with the names of files, and reads the tag files.
        case listed
        /// Compares the sizes of files as well.
        case present
        /// Computes every sum; of an archive of PartyDocs, also checks every document and record against its schema, the
        /// rules of the model, the index and its source.
        case checksums

        /// Orders depths from the shallowest.
        public static func < (left: Depth, right: Depth) -> Bool { left.rawValue < right.rawValue }
    }

    /// How archives are verified.
    public struct Options: Sendable {
        /// How deep to look; all the way unless set.
        public var depth = Depth.checksums
        /// The number of files that are read at once, at least 1.
        public var jobs = 1
        /// The number of problems that are kept; those beyond it are counted.
        ///
        /// An archive of which nothing is right must not fill the memory with that.
        public var problemLimit = 200_000
        /// The folder for lists that are too long for memory; one of the system's unless set.
        public var temporaryFolder: String?

        /// Makes the default options.
        public init() {}
    }

    /// How far a verification has come.
    public struct Progress: Hashable, Sendable {
        /// The number of files that were read.
        public var fileCount = 0
        /// The number of files that are to be read.
        public var totalFileCount = 0
        /// The number of bytes of the files that were read.
        public var byteCount = 0
        /// The number of bytes that are to be read.
        public var totalByteCount = 0
    }
}
