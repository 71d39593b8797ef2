public import PartyDocsCore

/// One run of a ``JSONExporter``.
public struct JSONExportSession: ExportSession {
    /// Keeps the buffer of a run from document to document.
    private final class Buffer {
        var writer: JSONWriter

        init(indentation: Int) {
            writer = JSONWriter(indentation: indentation)
        }
    }

    private let buffer: Buffer

    init(indentation: Int) {
        buffer = Buffer(indentation: indentation)
    }

    /// Writes one document and a line end.
    ///
    /// - Parameters:
    ///   - item: The document and its position in the run.
    ///   - sink: Where the bytes go; the whole document in one call.
    /// - Throws: ``ExportError`` for a document that cannot be written, before the sink got any of it, or the error of
    ///   the sink.
    public func write(_ item: ExportItem, to sink: inout some ByteSink & ~Copyable) throws {
        buffer.writer.removeAll()
        try JSONDocumentEncoder.encode(item.document, into: &buffer.writer)
        buffer.writer.lineEnd()
        try buffer.writer.drain(to: &sink)
    }
}
