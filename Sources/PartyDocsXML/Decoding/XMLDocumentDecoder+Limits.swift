extension XMLDocumentDecoder {
    /// How much XML is read before it is refused.
    ///
    /// The defaults leave room for the document of any source of 64 MB. Bytes are those of the file as it stands, with
    /// references and quotes. What passes a limit is refused when it does, whatever comes after it, and no more than a
    /// chunk of 64 KiB beyond the limit is held.
    public struct Limits: Hashable, Sendable {
        /// The size of the whole stream in bytes; nil, the default, for any.
        public var byteCount: Int?
        /// The size of one document in bytes, up to the length of a chunk more.
        public var documentByteCount = 1 << 30
        /// The nesting of elements; of more than 2,048 levels libxml2 itself reads none.
        public var depth = 256
        /// The number of elements of one document.
        public var elementCount = 10_000_000
        /// The number of attributes of one element, namespace declarations included.
        public var attributeCount = 64
        /// The number of attributes of all elements of one document.
        public var documentAttributeCount = 40_000_000
        /// The length of the value of one attribute in bytes.
        public var attributeByteCount = 10_000_000
        /// The length of one tag, comment, processing instruction or CDATA section in bytes.
        public var markupByteCount = 16 << 20
        /// The length of a text between two tags in bytes.
        public var textRunByteCount = 10_000_000
        /// The length of the text of a document in bytes of UTF-8.
        public var textByteCount = 256 << 20

        /// Makes limits with their defaults.
        public init() {}
    }
}
