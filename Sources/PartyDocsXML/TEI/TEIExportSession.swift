public import PartyDocsCore

/// One run of a ``TEIExporter``.
public struct TEIExportSession: ExportSession {
    private let job: ExportJob
    private let options: TEIExporter.Options
    private let xml: XMLTextWriter

    init(job: ExportJob, options: TEIExporter.Options) throws {
        self.job = job
        self.options = options
        xml = try XMLTextWriter()
    }

    /// Writes the XML declaration, and of a collection the start of `teiCorpus` with its header.
    ///
    /// - Parameter sink: Where the bytes go.
    /// - Throws: What the sink throws.
    public func begin(to sink: inout some ByteSink & ~Copyable) throws {
        try sink.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        if let address = options.schemaAddress.flatMap(TEIToken.address) {
            let type = "type=\"application/xml\" schematypens=\"http://relaxng.org/ns/structure/1.0\""
            let href = address.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
            try sink.write("<?xml-model href=\"\(href)\" \(type)?>\n")
        }
        guard job.shape == .collection else { return }
        let root = "<teiCorpus xmlns=\"\(TEIDocumentWriter.namespace)\" version=\"\(TEIDocumentWriter.version)\">\n"
        try sink.write(root)
        try write(to: &sink) { try TEIDocumentWriter.writeCorpusHeader(generator: job.generator, to: xml) }
    }

    /// Writes a document as a `TEI` element.
    ///
    /// - Parameters:
    ///   - item: The document.
    ///   - sink: Where the bytes go.
    /// - Throws: ``ExportError`` of the code ``ExportError/Code/unrepresentable`` for a character that XML 1.0 forbids
    ///   and for markup that nests deeper than XML readers accept; what the sink throws.
    public func write(_ item: ExportItem, to sink: inout some ByteSink & ~Copyable) throws {
        try XMLEscaping.check(item.document)
        try write(item.document.id, to: &sink) {
            try TEIDocumentWriter(item.document, job: job, options: options, xml: xml).write()
        }
    }

    /// Writes the end of a collection.
    ///
    /// The schema wants at least one `TEI` in a `teiCorpus`: a collection of no documents gets one that says so.
    ///
    /// - Parameters:
    ///   - summary: What was written.
    ///   - sink: Where the bytes go.
    /// - Throws: What the sink throws.
    public func finish(_ summary: ExportSummary, to sink: inout some ByteSink & ~Copyable) throws {
        guard job.shape == .collection else { return }
        if summary.documentCount == 0 {
            try write(to: &sink) { try TEIDocumentWriter.writeEmptyDocument(generator: job.generator, to: xml) }
        }
        try sink.write("</teiCorpus>\n")
    }

    /// Writes an element and a line end, and hands them to the sink.
    private func write(
        _ documentID: Document.ID? = nil,
        to sink: inout some ByteSink & ~Copyable,
        _ body: () throws -> Void
    ) throws {
        try XMLLibrary.quietly {
            do {
                try body()
                try xml.raw("\n")
            } catch {
                try xml.reset()
                throw (error as? XMLWritingError).map { $0.exportError(documentID: documentID) } ?? error
            }
        }
        try xml.drain(to: &sink)
    }
}
