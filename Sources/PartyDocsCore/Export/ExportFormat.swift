/// The name and properties of a file format.
public struct ExportFormat: Hashable, Sendable, Identifiable {
    /// A short stable name in ASCII lower case, as in `json` or `tei`; what a user types.
    public var id: String
    /// The name that a person reads, as in `TEI P5`.
    public var name: String
    /// The usual extension of files, without a leading dot, as in `tei.xml`.
    public var fileExtension: String
    /// The media type, as in `application/tei+xml`.
    public var mediaType: String

    /// Describes a format.
    ///
    /// - Parameters:
    ///   - id: A short stable name in ASCII lower case.
    ///   - name: The name that a person reads.
    ///   - fileExtension: The usual extension of files, without a leading dot.
    ///   - mediaType: The media type.
    public init(id: String, name: String, fileExtension: String, mediaType: String) {
        self.id = id
        self.name = name
        self.fileExtension = fileExtension
        self.mediaType = mediaType
    }
}
