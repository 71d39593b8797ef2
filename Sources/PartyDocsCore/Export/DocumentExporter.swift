/// A type that writes documents in one file format.
///
/// An exporter is a value that holds options and nothing that changes. Everything that a run changes lives in the
/// ``Session`` that the exporter makes for it, so one exporter can serve many runs at once. Give your exporter a
/// static factory, and callers can name it by a leading dot.
///
/// ### Contract
///
/// - The same documents and options produce the same bytes, in parallel runs too.
/// - Any document is written, or refused with ``ExportError/Code/unrepresentable``; never altered.
/// - An error of the sink comes out of the session, and no byte follows it.
/// - A collection of no documents works.
/// - What `write` emits depends on the job, the item and its index only, and it may be called on a fresh session
///   without `begin`; what `finish` emits depends on the job and the summary only. So items can be written on any
///   core into buffers and joined in order, to the same bytes.
///
/// `ExporterVerifier`, in the `PartyDocsTestKit` library, checks these rules.
public protocol DocumentExporter: Sendable {
    /// The state of one run of this exporter.
    associatedtype Session: ExportSession

    /// The format that this exporter writes.
    var format: ExportFormat { get }

    /// Prepares one run.
    ///
    /// Open here whatever can fail, so that a run fails before its first byte.
    ///
    /// - Parameter job: What is known of the run so far.
    /// - Returns: A session that has written nothing.
    /// - Throws: Any error; the caller of an export receives it in ``ExportError/underlyingError``.
    func makeSession(for job: ExportJob) throws -> Session
}
