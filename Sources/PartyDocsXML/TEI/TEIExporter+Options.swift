extension TEIExporter {
    /// What a TEI exporter writes besides the documents themselves.
    public struct Options: Hashable, Sendable {
        /// Whether values that TEI has no element or attribute for are written as feature structures.
        public var includesFeatures = true
        /// The address of the schema to name in an `xml-model` instruction, or nil for no instruction.
        public var schemaAddress: String?

        /// Makes the default options: feature structures, and no address of a schema.
        public init() {}
    }
}
