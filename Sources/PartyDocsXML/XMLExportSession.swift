public import PartyDocsCore

/// One run of an ``XMLExporter``.
public struct XMLExportSession: ExportSession {
    private let shape: ExportJob.Shape
    private let options: XMLExporter.Options
    private let writer: XMLTextWriter

    init(shape: ExportJob.Shape, options: XMLExporter.Options) throws {
        self.shape = shape
        self.options = options
        writer = try XMLTextWriter()
    }

    /// Writes the XML declaration and, of a collection, the start of the root.
    ///
    /// - Parameter sink: Where the bytes go.
    /// - Throws: The error of the sink.
    public func begin(to sink: inout some ByteSink & ~Copyable) throws {
        try writer.raw(XMLFormat.declaration)
        if shape == .collection { try writer.raw(XMLFormat.collectionStart) }
        try writer.drain(to: &sink)
    }

    /// Writes one document.
    ///
    /// - Parameters:
    ///   - item: The document and its position in the run.
    ///   - sink: Where the bytes go; the whole document in one call.
    /// - Throws: ``PartyDocsCore/ExportError`` for a document that cannot be written, before the sink got any of it, or
    ///   the error of the sink.
    public func write(_ item: ExportItem, to sink: inout some ByteSink & ~Copyable) throws {
        try XMLEscaping.check(item.document)
        let encoder = XMLDocumentEncoder(item.document, isMember: shape == .collection, options: options, to: writer)
        do throws(ExportError) {
            try encoder.encode()
        } catch {
            try writer.reset()
            throw error
        }
        try writer.drain(to: &sink)
    }

    /// Writes the end of the root of a collection.
    ///
    /// - Parameters:
    ///   - summary: What the run has done.
    ///   - sink: Where the bytes go.
    /// - Throws: The error of the sink.
    public func finish(_ summary: ExportSummary, to sink: inout some ByteSink & ~Copyable) throws {
        guard shape == .collection else { return }
        try writer.raw(XMLFormat.collectionEnd)
        try writer.drain(to: &sink)
    }
}
