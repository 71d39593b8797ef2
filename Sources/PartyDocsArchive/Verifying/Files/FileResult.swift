/// What reading a file found.
struct FileResult: Sendable {
    var problems: [ArchiveProblem] = []
    /// The number of bytes that were read.
    var byteCount = 0
    /// What is to be compared with the index and with other files.
    var facts: [MemberFacts] = []
    /// Whether an XML document was checked.
    var isDocument = false
    /// Whether the task was cancelled before the end.
    var isCancelled = false
}
