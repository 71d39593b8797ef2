public import PartyDocsCore

/// Writes documents as PartyDocs XML 1 (namespace `urn:partydocs:xml:1`), or many as one collection.
///
/// The text stands in `<text>` with its blocks and annotations as elements around the words, so that XPath finds
/// `//person`; its string value is the text of the document. Values, entities, relations, metadata and provenance
/// stand in sections beside it. Positions count Unicode scalars. ``XMLDocumentDecoder`` reads it back to equal
/// documents.
///
/// Refused as ``PartyDocsCore/ExportError/Code/unrepresentable`` are characters that XML 1.0 forbids, elements nested
/// deeper than 250, and texts between two tags longer than 10,000,000 bytes, which XML readers refuse.
public struct XMLExporter: DocumentExporter {
    /// The format.
    public let format: ExportFormat = .xml
    /// How the markup is laid out.
    public let options: Options

    /// Makes an exporter.
    ///
    /// - Parameter options: How the markup is laid out.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Prepares one run.
    ///
    /// - Parameter job: What is known of the run so far.
    /// - Returns: A session that has written nothing.
    /// - Throws: ``PartyDocsCore/ExportError`` when there is no memory.
    public func makeSession(for job: ExportJob) throws -> XMLExportSession {
        try XMLExportSession(shape: job.shape, options: options)
    }
}

extension DocumentExporter where Self == XMLExporter {
    /// PartyDocs XML.
    ///
    /// - Parameter options: How the markup is laid out.
    /// - Returns: The exporter.
    public static func xml(_ options: XMLExporter.Options = XMLExporter.Options()) -> XMLExporter {
        XMLExporter(options: options)
    }
}
