public import PartyDocsCore

/// One run of a ``CSVExporter``.
public struct CSVExportSession: ExportSession {
    private let definition: TableDefinition
    private let startsWithByteOrderMark: Bool
    private var buffer: RecordBuffer

    init(table: CSVTable, options: CSVExporter.Options) {
        definition = table.definition
        startsWithByteOrderMark = options.isForSpreadsheets
        buffer = RecordBuffer(guardsFormulas: options.isForSpreadsheets)
    }

    /// Writes the header row.
    ///
    /// - Parameter sink: Where the bytes go.
    /// - Throws: What the sink throws.
    public mutating func begin(to sink: inout some ByteSink & ~Copyable) throws {
        if startsWithByteOrderMark { buffer.appendByteOrderMark() }
        definition.appendHeader(to: &buffer)
        try drain(to: &sink)
    }

    /// Writes the rows of one document.
    ///
    /// - Parameters:
    ///   - item: The document and its position in the run.
    ///   - sink: Where the bytes go.
    /// - Throws: What the sink throws.
    public mutating func write(_ item: ExportItem, to sink: inout some ByteSink & ~Copyable) throws {
        definition.appendRecords(of: DocumentContext(item.document), to: &buffer)
        try drain(to: &sink)
    }

    private mutating func drain(to sink: inout some ByteSink & ~Copyable) throws {
        defer { buffer.removeAll() }
        guard !buffer.bytes.isEmpty else { return }
        try sink.write(buffer.bytes)
    }
}
