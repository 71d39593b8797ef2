public import PartyDocsCore

/// What was taken out of an archive.
public struct ArchiveExtraction: Hashable, Sendable {
    /// A file that was taken out.
    public struct File: Hashable, Sendable {
        /// Its path in the archive.
        public let path: String
        /// Where it was written.
        public let target: String
    }

    /// The files, by document and path.
    public internal(set) var files: [File] = []
    /// The identifiers of which the archive has no files.
    public internal(set) var missing: [Document.ID] = []
    /// The identifiers of documents that were removed from the archive.
    public internal(set) var removed: [Document.ID] = []
    /// What is wrong with the files, in comparison with the manifest; those that are there were taken out all the same.
    public internal(set) var problems: [ArchiveProblem] = []
}
