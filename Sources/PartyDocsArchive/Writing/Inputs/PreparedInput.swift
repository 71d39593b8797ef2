internal import PartyDocsCore

/// An input with everything that can be made of it without the archive: its sums, its document, the bytes of its files.
struct PreparedInput: Sendable {
    /// The bytes of the source.
    enum Content: Sendable {
        case bytes([UInt8])
        /// They are too many for memory.
        case file(String)
        /// The source could not be read.
        case none
    }

    let name: String
    let mediaType: String?
    let content: Content
    let byteCount: Int?
    let digests: Digests?
    let result: Result<PreparedDocument, InputFailure>

    /// The extension that the source's bytes have in the archive.
    var fileExtension: String {
        var mediaType = mediaType
        if mediaType == nil, case .success(let prepared) = result {
            mediaType = prepared.document.provenance.sources.first?.mediaType
        }
        return ArchivePaths.fileExtension(mediaType: mediaType, name: name)
    }
}

/// A document with the bytes of the files that an archive keeps of it.
struct PreparedDocument: Sendable {
    let document: Document
    /// The files that are made of the document alone, the XML first.
    let members: [PreparedMember]
    /// What could not be made of it, in sentences.
    let notes: [String]
}

/// The bytes of one file that is made of a document.
struct PreparedMember: Sendable {
    let kind: ArchiveMember
    let bytes: [UInt8]
    let digests: Digests

    init(_ kind: ArchiveMember, _ bytes: [UInt8]) {
        self.kind = kind
        self.bytes = bytes
        digests = Digests(of: bytes)
    }
}
