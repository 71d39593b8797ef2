/// One run of an exporter over a guarded sink, the same for documents that are there and documents that arrive.
struct ExportDriver<Exporter: DocumentExporter> {
    private let job: ExportJob
    private var session: Exporter.Session
    private var count = 0

    init(_ exporter: Exporter, job: ExportJob) throws(ExportError) {
        self.job = job
        do {
            session = try exporter.makeSession(for: job)
        } catch {
            throw Self.wrap(error)
        }
    }

    mutating func begin<Base: ByteSink & ~Copyable>(to sink: inout GuardedSink<Base>) throws(ExportError) {
        do { try session.begin(to: &sink) } catch { throw Self.wrap(error, sinkFailure: sink.failure) }
        try Self.check(sink.failure)
    }

    mutating func write<Base: ByteSink & ~Copyable>(
        _ document: Document,
        to sink: inout GuardedSink<Base>
    ) throws(ExportError) {
        guard !Task.isCancelled else {
            throw ExportError(.cancelled, "The export was cancelled.", documentID: document.id)
        }
        guard job.shape == .collection || count == 0 else {
            throw ExportError(
                .invalidJob,
                "A job for a single document got more than one.",
                documentID: document.id
            )
        }
        do {
            try session.write(ExportItem(document: document, index: count), to: &sink)
        } catch {
            throw Self.wrap(error, document: document.id, sinkFailure: sink.failure)
        }
        try Self.check(sink.failure, document: document.id)
        count += 1
    }

    mutating func finish<Base: ByteSink & ~Copyable>(
        to sink: inout GuardedSink<Base>
    ) throws(ExportError) -> ExportSummary {
        guard job.shape == .collection || count == 1 else {
            throw ExportError(.invalidJob, "A job for a single document got none.")
        }
        let summary = ExportSummary(documentCount: count, byteCount: sink.byteCount)
        do { try session.finish(summary, to: &sink) } catch { throw Self.wrap(error, sinkFailure: sink.failure) }
        try Self.check(sink.failure)
        return ExportSummary(documentCount: count, byteCount: sink.byteCount)
    }

    private static func check(_ failure: (any Error)?, document: Document.ID? = nil) throws(ExportError) {
        if let failure { throw wrap(failure, document: document, sinkFailure: failure) }
    }

    private static func wrap(
        _ error: any Error,
        document: Document.ID? = nil,
        sinkFailure: (any Error)? = nil
    ) -> ExportError {
        if let sinkFailure {
            return ExportError(
                .sinkFailed,
                "The destination failed",
                documentID: document,
                underlyingError: sinkFailure
            )
        }
        if var error = error as? ExportError {
            error.documentID = error.documentID ?? document
            return error
        }
        if error is CancellationError {
            return ExportError(.cancelled, "The export was cancelled.", documentID: document)
        }
        return ExportError(.exporterFailed, "The exporter failed", documentID: document, underlyingError: error)
    }
}
