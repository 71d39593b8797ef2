/// What verifying an archive found.
public struct ArchiveVerification: Hashable, Sendable {
    /// The faults, all of them, by path.
    public internal(set) var problems: [ArchiveProblem] = []
    /// The number of files that were looked at.
    public internal(set) var fileCount = 0
    /// The number of XML documents that were checked against the schema.
    public internal(set) var documentCount = 0

    /// Whether there is no fault.
    public var isValid: Bool { problems.isEmpty }
}
