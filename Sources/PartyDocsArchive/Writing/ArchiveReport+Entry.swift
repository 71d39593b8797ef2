public import PartyDocsCore

extension ArchiveReport {
    /// What became of one input.
    public struct Entry: Hashable, Sendable {
        /// The name of the input.
        public let name: String
        /// The document that it became; nil when it failed.
        public let documentID: Document.ID?
        /// Whether the archive has the same text from another source already.
        public let isDuplicate: Bool
        /// Why it failed, in one line; nil when it did not.
        public let failure: String?
        /// What says which corrections by persons no longer apply to it; it is in the archive all the same.
        ///
        /// None for an input that an interrupted run had done.
        public let unappliedCorrections: [Diagnostic]
        /// What says that it bears a mark of secrecy; it is in the archive all the same.
        ///
        /// None for an input that an interrupted run had done.
        public let secrecyMarks: [Diagnostic]

        /// Whether the input became a document of the archive.
        public var succeeded: Bool { failure == nil }

        init(_ input: JournalInput, _ document: Document?) {
            name = input.name
            documentID = input.entry?.documentID
            isDuplicate = input.entry?.status == .duplicate
            unappliedCorrections = document?.unappliedCorrections ?? []
            secrecyMarks = document?.secrecyMarks ?? []
            failure =
                switch input.result {
                case .refusal(_, let reason): reason
                case .entry(let entry): entry.status == .unread ? entry.reason : nil
                }
        }
    }
}
