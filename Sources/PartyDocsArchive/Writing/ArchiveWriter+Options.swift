public import PartyDocsCore

extension ArchiveWriter {
    /// How archives are made.
    public struct Options: Sendable {
        /// The largest input that is read, in bytes, 64 MiB unless set; a larger one goes into the archive as it is.
        public var sizeLimit = 64 * 1024 * 1024
        /// The number of inputs that are read at once, at least 1.
        public var jobs = 1
        /// Whether an archive at the destination is replaced by a new one.
        public var replacesExisting = false
        /// What becomes of what an interrupted run left beside the destination.
        public var interruptedRun = InterruptedRun.refused
        /// Fields of bag-info.txt, such as `Source-Organization`, in order.
        public var fields: [BagField] = []
        /// Whether each document is in the archive as TEI as well.
        public var includesTEI = false
        /// Whether each document is in the archive as JSON as well.
        public var includesJSON = false
        /// Who makes the archive, a person or an organization, for the records of preservation.
        public var operatorName: String?
        /// The authority file whose identifiers the reader gives to entities; what documents use of it goes into the
        /// archive.
        public var authority: AuthorityFile?
        /// What else decides how inputs are read, in any form that is the same for the same settings.
        ///
        /// A run is continued only with the settings that it was begun with.
        public var inputSettings = ""

        /// Makes the default options.
        public init() {}
    }

    /// What becomes of what an interrupted run left.
    public enum InterruptedRun: Hashable, Sendable {
        /// It stays, and no archive is made.
        case refused
        /// The run is continued, with the same result as if it had not been interrupted.
        case resumed
        /// It is removed.
        case discarded
    }
}
