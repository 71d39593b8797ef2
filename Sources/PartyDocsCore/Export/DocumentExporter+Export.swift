extension DocumentExporter {
    /// Writes documents that are at hand.
    ///
    /// - Parameters:
    ///   - documents: The documents, in order.
    ///   - job: What the run is; a collection unless you say otherwise.
    ///   - sink: Where the bytes go. It stays yours to close, also after an error.
    /// - Returns: The numbers of documents and bytes.
    /// - Throws: ``ExportError``; the sink then holds what was written before.
    @discardableResult
    public func export(
        _ documents: some Sequence<Document>,
        job: ExportJob = ExportJob(.collection),
        to sink: inout some ByteSink & ~Copyable
    ) throws(ExportError) -> ExportSummary {
        var guarded = GuardedSink(sink)
        let result = run(documents, job: job, to: &guarded)
        sink = guarded.release()
        return try result.get()
    }

    /// Writes one document.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - job: What the run is; a single document unless you say otherwise.
    ///   - sink: Where the bytes go. It stays yours to close, also after an error.
    /// - Returns: The numbers of documents and bytes.
    /// - Throws: ``ExportError``; the sink then holds what was written before.
    @discardableResult
    public func export(
        _ document: Document,
        job: ExportJob = ExportJob(.single),
        to sink: inout some ByteSink & ~Copyable
    ) throws(ExportError) -> ExportSummary {
        try export(CollectionOfOne(document), job: job, to: &sink)
    }

    /// Writes documents as they arrive.
    ///
    /// - Parameters:
    ///   - documents: The documents, in order.
    ///   - job: What the run is; a collection unless you say otherwise.
    ///   - sink: Where the bytes go. It stays yours to close, also after an error.
    /// - Returns: The numbers of documents and bytes.
    /// - Throws: ``ExportError``; the sink then holds what was written before.
    @discardableResult
    public func export<Documents: AsyncSequence>(
        arriving documents: Documents,
        job: ExportJob = ExportJob(.collection),
        to sink: inout some ByteSink & ~Copyable
    ) async throws(ExportError) -> ExportSummary where Documents.Element == Document {
        var guarded = GuardedSink(sink)
        let result = await run(arriving: documents, job: job, to: &guarded)
        sink = guarded.release()
        return try result.get()
    }

    /// The bytes of documents in this format.
    ///
    /// - Parameters:
    ///   - documents: The documents, in order.
    ///   - job: What the run is; a collection unless you say otherwise.
    /// - Returns: The bytes.
    /// - Throws: ``ExportError``.
    public func bytes(
        of documents: some Sequence<Document>,
        job: ExportJob = ExportJob(.collection)
    ) throws(ExportError) -> [UInt8] {
        var sink = ByteArraySink()
        try export(documents, job: job, to: &sink)
        return sink.bytes
    }

    /// The bytes of one document in this format.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - job: What the run is; a single document unless you say otherwise.
    /// - Returns: The bytes.
    /// - Throws: ``ExportError``.
    public func bytes(
        of document: Document,
        job: ExportJob = ExportJob(.single)
    ) throws(ExportError) -> [UInt8] {
        try bytes(of: CollectionOfOne(document), job: job)
    }

    private func run<Base: ByteSink & ~Copyable>(
        _ documents: some Sequence<Document>,
        job: ExportJob,
        to sink: inout GuardedSink<Base>
    ) -> Result<ExportSummary, ExportError> {
        do throws(ExportError) {
            var driver = try ExportDriver(self, job: job)
            try driver.begin(to: &sink)
            for document in documents { try driver.write(document, to: &sink) }
            return .success(try driver.finish(to: &sink))
        } catch {
            return .failure(error)
        }
    }

    private func run<Documents: AsyncSequence, Base: ByteSink & ~Copyable>(
        arriving documents: Documents,
        job: ExportJob,
        to sink: inout GuardedSink<Base>
    ) async -> Result<ExportSummary, ExportError> where Documents.Element == Document {
        do throws(ExportError) {
            var driver = try ExportDriver(self, job: job)
            try driver.begin(to: &sink)
            var iterator = documents.makeAsyncIterator()
            while true {
                let next: Document?
                do {
                    next = try await iterator.next(isolation: #isolation)
                } catch {
                    throw error is CancellationError
                        ? ExportError(.cancelled, "The export was cancelled.")
                        : ExportError(.documentsFailed, "The documents could not be had", underlyingError: error)
                }
                guard let document = next else { break }
                try driver.write(document, to: &sink)
            }
            return .success(try driver.finish(to: &sink))
        } catch {
            return .failure(error)
        }
    }
}
