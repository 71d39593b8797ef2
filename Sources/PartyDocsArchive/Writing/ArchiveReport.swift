public import PartyDocsCore

/// What became of each input of an archive.
public struct ArchiveReport: Hashable, Sendable {
    /// What became of one input.
    public struct Entry: Hashable, Sendable {
        /// The name of the input.
        public let name: String
        /// The document that it became; nil when it failed.
        public let documentID: Document.ID?
        /// Why it failed, in one line; nil when it did not.
        public let failure: String?
        /// What says which corrections by persons no longer apply to it; it is in the archive all the same.
        public let unappliedCorrections: [Diagnostic]
        /// What says that it bears a mark of secrecy; it is in the archive all the same.
        public let secrecyMarks: [Diagnostic]

        /// Whether the input became a document of the archive.
        public var succeeded: Bool { failure == nil }
    }

    /// The entries, in the order of the inputs.
    public internal(set) var entries: [Entry] = []
    /// The number of bytes of the payload.
    public internal(set) var payloadByteCount = 0
    /// The number of files of the payload.
    public internal(set) var payloadFileCount = 0

    /// The entries of inputs that failed.
    public var failures: [Entry] { entries.filter { !$0.succeeded } }
    /// The number of inputs that became documents.
    public var documentCount: Int { entries.count(where: \.succeeded) }
}
