public import PartyDocsCore

/// One file, or bytes under a name, that goes into an archive.
public struct ArchiveInput: Sendable {
    /// Where the bytes are.
    public enum Content: Sendable {
        /// In a file, by its path.
        case file(String)
        /// Here.
        case bytes([UInt8])
    }

    /// The name that the index gives, such as a path relative to the collection.
    public var name: String
    /// Where the bytes are.
    public var content: Content
    /// The media type, when it is known.
    public var mediaType: String?
    /// What is known of the document besides its text.
    public var metadata: Metadata
    /// The identifier that the document is to have; nil derives one from its text.
    public var id: Document.ID?

    /// Describes an input.
    ///
    /// - Parameters:
    ///   - name: The name that the index gives.
    ///   - content: Where the bytes are.
    ///   - mediaType: The media type.
    ///   - metadata: What is known of the document besides its text.
    ///   - id: The identifier that the document is to have.
    public init(
        name: String,
        content: Content,
        mediaType: String? = nil,
        metadata: Metadata = Metadata(),
        id: Document.ID? = nil
    ) {
        self.name = name
        self.content = content
        self.mediaType = mediaType
        self.metadata = metadata
        self.id = id
    }
}
