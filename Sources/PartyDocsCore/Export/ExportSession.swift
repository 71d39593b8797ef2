/// The changing half of an exporter, alive for one run on one task.
///
/// Only ``write(_:to:)`` is required: `begin` and `finish` write nothing unless you say so.
public protocol ExportSession {
    /// Writes what comes before the first document.
    ///
    /// - Parameter sink: Where the bytes go.
    /// - Throws: Any error; the run stops.
    mutating func begin(to sink: inout some ByteSink & ~Copyable) throws

    /// Writes one document.
    ///
    /// - Parameters:
    ///   - item: The document and its position in the run.
    ///   - sink: Where the bytes go.
    /// - Throws: Any error; the run stops.
    mutating func write(_ item: ExportItem, to sink: inout some ByteSink & ~Copyable) throws

    /// Writes what comes after the last document.
    ///
    /// - Parameters:
    ///   - summary: What the run has done.
    ///   - sink: Where the bytes go.
    /// - Throws: Any error; the run stops.
    mutating func finish(_ summary: ExportSummary, to sink: inout some ByteSink & ~Copyable) throws
}

extension ExportSession {
    /// Writes nothing.
    public mutating func begin(to sink: inout some ByteSink & ~Copyable) throws {}

    /// Writes nothing.
    public mutating func finish(_ summary: ExportSummary, to sink: inout some ByteSink & ~Copyable) throws {}
}
