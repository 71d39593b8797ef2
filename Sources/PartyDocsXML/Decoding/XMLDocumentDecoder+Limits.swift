extension XMLDocumentDecoder {
    /// How much XML is read before it is refused.
    ///
    /// The parser itself refuses names, attributes and texts between two tags that are longer than 10,000,000 bytes.
    public struct Limits: Hashable, Sendable {
        /// The size of the whole stream in bytes; nil, the default, for any.
        public var byteCount: Int?
        /// The size of one document in bytes of XML, up to the length of a chunk more.
        public var documentByteCount = 1 << 30
        /// The nesting of elements.
        public var depth = 256
        /// The number of elements of one document.
        public var elementCount = 10_000_000
        /// The length of one attribute in bytes.
        public var attributeByteCount = 10_000_000
        /// The length of a text in bytes.
        public var textByteCount = 256 << 20

        /// Makes limits with their defaults.
        public init() {}
    }
}
