public import PartyDocsCore

/// Reads PartyDocs XML 1, a document or a collection, back to documents.
///
/// Documents come one by one, each when its end tag was read, and memory holds one document and one chunk. A document
/// type declaration is refused, nothing is ever loaded from elsewhere. An element or attribute that version 1 does not
/// define is an error, since losing it in silence would not be reading.
public struct XMLDocumentDecoder: DocumentDecoder {
    /// The format.
    public let format: ExportFormat = .xml
    /// How much is read before it is refused.
    public let limits: Limits

    /// Makes a decoder.
    ///
    /// - Parameter limits: How much is read before it is refused.
    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Prepares the reading of one stream.
    ///
    /// - Returns: A session that has read nothing.
    /// - Throws: ``PartyDocsCore/ReadError`` when there is no memory.
    public func makeSession() throws(ReadError) -> XMLDecodingSession {
        try XMLDecodingSession(limits: limits)
    }
}
