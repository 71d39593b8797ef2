/// The bytes of one document with what the caller knows about them.
public struct SourceDocument: Sendable {
    /// The name of the file or page, kept in the provenance.
    public var name: String?
    /// The bytes.
    public var bytes: [UInt8]
    /// The media type, when the caller knows it.
    public var mediaType: String?
    /// The label of the encoding that came with the bytes, as the `charset` of an HTTP header; nil when none did.
    ///
    /// A reader takes it for a statement, not for a fact: where the bytes are plainly in another encoding it reads them in
    /// that, and says so in a diagnostic.
    public var encoding: String?
    /// What the caller knows of the document; it goes before what the text prints.
    public var metadata: Metadata
    /// The identifier that the document is to have; nil derives one from its text.
    public var id: Document.ID?

    /// Describes a source.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - name: The name of the file or page.
    ///   - mediaType: The media type.
    ///   - encoding: The label of the encoding that came with the bytes.
    ///   - metadata: What the caller knows of the document.
    ///   - id: The identifier that the document is to have.
    public init(
        _ bytes: [UInt8],
        name: String? = nil,
        mediaType: String? = nil,
        encoding: String? = nil,
        metadata: Metadata = Metadata(),
        id: Document.ID? = nil
    ) {
        self.bytes = bytes
        self.name = name
        self.mediaType = mediaType
        self.encoding = encoding
        self.metadata = metadata
        self.id = id
    }
}
