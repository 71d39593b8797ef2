/// Bytes that a document was read from.
public struct Source: Hashable, Sendable {
    /// The name of the file or page, without folders of the machine that read it.
    public var name: String?
    /// The media type, as in `text/plain`.
    public var mediaType: String?
    /// The number of bytes.
    public var byteCount: Int
    /// The SHA-256 of the bytes, 64 lower-case hexadecimal digits.
    public var sha256: String
    /// The name of the encoding by the IANA registry, as in `UTF-8`.
    public var encoding: String
    /// Where the text differs from the bytes, in order and disjoint.
    public var edits: [TextEdit]
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - name: The name of the file or page, without folders of the machine that read it.
    ///   - mediaType: The media type, as in `text/plain`.
    ///   - byteCount: The number of bytes.
    ///   - sha256: The SHA-256 of the bytes, 64 lower-case hexadecimal digits.
    ///   - encoding: The name of the encoding by the IANA registry, as in `UTF-8`.
    ///   - edits: Where the text differs from the bytes, in order and disjoint.
    ///   - fields: Fields that this version does not know.
    public init(
        name: String? = nil,
        mediaType: String? = nil,
        byteCount: Int,
        sha256: String,
        encoding: String,
        edits: [TextEdit] = [],
        fields: Fields = [:]
    ) {
        self.name = name
        self.mediaType = mediaType
        self.byteCount = byteCount
        self.sha256 = sha256
        self.encoding = encoding
        self.edits = edits
        self.fields = fields
    }
}
