extension PartyDocsXMLSchema {
    /// One file of the schema.
    public struct File: Hashable, Sendable {
        /// The usual name of the file, without a path.
        public let name: String
        /// What it holds, as UTF-8.
        public let bytes: [UInt8]
    }
}
