public import PartyDocsReading

extension HTMLReader {
    /// How pages are read.
    public struct Options: Sendable {
        /// The largest number of bytes that is read, 64 MiB unless set.
        ///
        /// A larger source is refused.
        public var sizeLimit = 64 * 1024 * 1024
        /// The encoding of the pages; nil to find it by byte order mark, header, declaration or content.
        public var encoding: TextEncoding?
        /// Whether capitals with tones are restored in pages in TCVN3, where they show; not unless set.
        public var restoresCapitals = false
        /// How deep and large a page may be.
        public var limits = Limits()
        /// What finds annotations and links them.
        public var annotator = Annotator()

        /// The options that are used when none are given.
        public init() {}
    }

    /// How deep and large a page may be; one beyond is refused.
    public struct Limits: Hashable, Sendable {
        /// How many elements may lie in each other, 1,024 unless set.
        public var depth = 1_024
        /// How many elements a page may have, 1,000,000 unless set.
        public var elements = 1_000_000
        /// How many attributes an element may have, 2,048 unless set.
        public var attributes = 2_048

        /// The limits that are used when none are given.
        public init() {}
    }
}
