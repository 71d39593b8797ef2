internal import PartyDocsCore

/// One file of a collection to which documents are added one by one.
protocol CollectionStream: AnyObject {
    func begin() throws
    /// Writes a document into memory; an error leaves the file as it is.
    func stage(_ item: ExportItem) throws
    /// Adds what was staged to the file.
    ///
    /// - Returns: The number of bytes.
    func addStaged() throws -> Int
    func discardStaged()
    func finish(documentCount: Int) throws
}

final class ExporterStream<Exporter: DocumentExporter>: CollectionStream {
    private let exporter: Exporter
    private let job = ExportJob(.collection)
    private var sink: FileSink
    private var staged = ByteArraySink()
    private var byteCount = 0

    init(_ exporter: Exporter, sink: FileSink) {
        self.exporter = exporter
        self.sink = sink
    }

    func begin() throws {
        var session = try exporter.makeSession(for: job)
        try session.begin(to: &staged)
        _ = try addStaged()
    }

    // A session for each document, as the contract of exporters allows: one that refuses a document leaves no trace.
    func stage(_ item: ExportItem) throws {
        var session = try exporter.makeSession(for: job)
        try session.write(item, to: &staged)
    }

    func addStaged() throws -> Int {
        defer { staged.removeAll() }
        let count = staged.bytes.count
        try sink.write(staged.bytes)
        byteCount += count
        return count
    }

    func discardStaged() {
        staged.removeAll()
    }

    func finish(documentCount: Int) throws {
        var session = try exporter.makeSession(for: job)
        try session.finish(ExportSummary(documentCount: documentCount, byteCount: byteCount), to: &staged)
        _ = try addStaged()
    }
}
