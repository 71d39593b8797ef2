extension XMLExporter {
    /// How markup is laid out; the text itself never changes.
    public struct Options: Hashable, Sendable {
        /// Whether each element outside the text stands on its own line, indented by two spaces a level.
        public var isIndented = true

        /// Makes options with their defaults.
        public init() {}
    }
}
