/// How many inputs of an archive became what.
public struct ArchiveReport: Hashable, Sendable {
    /// The number of inputs that became documents.
    public internal(set) var documentCount = 0
    /// The number of inputs whose text the archive has already from another source.
    public internal(set) var duplicateCount = 0
    /// The number of inputs that became no document.
    public internal(set) var failureCount = 0
    /// The number of bytes of the payload, in all.
    public internal(set) var payloadByteCount = 0
    /// The number of files of the payload, in all.
    public internal(set) var payloadFileCount = 0

    mutating func count(_ entry: Entry) {
        switch (entry.failure, entry.isDuplicate) {
        case (nil, false): documentCount += 1
        case (nil, true): duplicateCount += 1
        default: failureCount += 1
        }
    }
}
