public import PartyDocsCore

/// A record of an archive's index: one source, or one document that was removed.
public struct ArchiveEntry: Hashable, Sendable {
    /// What became of a source.
    public struct Status: VocabularyTerm {
        /// The word that the index holds.
        public let rawValue: String

        /// Makes a status.
        ///
        /// - Parameter rawValue: The word that the index holds.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It became a document of the archive.
        public static let document = Self(rawValue: "document")
        /// Its text is that of a document which an earlier record names.
        public static let duplicate = Self(rawValue: "duplicate")
        /// It could not be read, or not be written as XML; its bytes are in the archive as they are.
        public static let unread = Self(rawValue: "unread")
        /// It was taken out; the record of the removal is in the archive.
        public static let removed = Self(rawValue: "removed")
    }

    /// The name of the source, as its path below the folder that was given; empty when it was removed.
    public var sourceName: String
    /// What became of it.
    public var status: Status
    /// The identifier of the document, or `u-` and 32 digits of the SHA-256 of what was not read.
    public var id: String
    /// The title.
    public var title = ""
    /// When it was published, by EDTF.
    public var published = ""
    /// Number and symbol of an official document, as in `205-QĐ/TW`.
    public var symbol = ""
    /// The date of an official document, by EDTF.
    public var issued = ""
    /// The names of the persons in the text, each once, in the order of their entities.
    public var persons: [String] = []
    /// The language, by BCP 47.
    public var language = ""
    /// The path of the document's XML in the archive; empty when there is none.
    public var documentPath = ""
    /// The path of the source's bytes in the archive; empty when they are not there.
    public var originalPath = ""
    /// The number of bytes of the source; nil when it was never opened.
    public var sourceByteCount: Int?
    /// The SHA-256 of the source, 64 lower-case hexadecimal digits.
    public var sourceSHA256 = ""
    /// The number of blocks.
    public var blockCount: Int?
    /// The number of annotations.
    public var annotationCount: Int?
    /// The number of entities.
    public var entityCount: Int?
    /// The identifiers of the records of the archive's authority file that the document uses.
    public var authorityIDs: [String] = []
    /// Why the source was not read, or the document was removed.
    public var reason = ""

    /// Makes a record that says only what became of a source.
    ///
    /// - Parameters:
    ///   - sourceName: The name of the source.
    ///   - status: What became of it.
    ///   - id: The identifier.
    public init(sourceName: String, status: Status, id: String) {
        self.sourceName = sourceName
        self.status = status
        self.id = id
    }

    /// The identifier of the document that the record is about; nil when it is about none.
    public var documentID: Document.ID? {
        status == .document || status == .duplicate ? Document.ID(id) : nil
    }
}
