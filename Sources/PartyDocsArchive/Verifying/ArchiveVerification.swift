/// What verifying an archive found.
public struct ArchiveVerification: Hashable, Sendable {
    /// The problems by path, as many as ``ArchiveVerifier/Options/problemLimit`` allows.
    public internal(set) var problems: [ArchiveProblem] = []
    /// The number of faults beyond that limit.
    public private(set) var omittedFaultCount = 0
    /// The number of warnings beyond that limit.
    public private(set) var omittedWarningCount = 0
    /// The number of files of the payload that were looked at.
    public internal(set) var fileCount = 0
    /// The number of bytes of those files.
    public internal(set) var byteCount = 0
    /// The number of XML documents that were checked against the schema.
    public internal(set) var documentCount = 0
    /// The version of BagIt, as in `1.0`.
    public internal(set) var bagItVersion = ""
    /// The checksum algorithms of the manifests, by their names there.
    public internal(set) var algorithms: [String] = []
    /// Whether the archive was made by PartyDocs, and more was checked than of any bag.
    public internal(set) var isPartyDocsArchive = false

    /// Whether there is no fault; warnings do not count.
    public var isValid: Bool { omittedFaultCount == 0 && !problems.contains { $0.severity == .fault } }

    /// The faults alone.
    public var faults: [ArchiveProblem] { problems.filter { $0.severity == .fault } }

    /// The warnings alone.
    public var warnings: [ArchiveProblem] { problems.filter { $0.severity == .warning } }

    /// Takes problems up to a number, and counts what is beyond.
    mutating func add(_ more: [ArchiveProblem], limit: Int) {
        let taken = more.prefix(max(0, limit - problems.count))
        problems += taken
        for problem in more.dropFirst(taken.count) {
            if problem.severity == .fault { omittedFaultCount += 1 } else { omittedWarningCount += 1 }
        }
    }
}
