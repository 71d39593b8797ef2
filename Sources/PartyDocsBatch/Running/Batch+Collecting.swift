public import PartyDocsCore
internal import PartyDocsSystem

extension Batch {
    /// Reads all inputs and writes them as one collection.
    ///
    /// Of inputs with the same text the first is written. When no input can be read, nothing is written.
    ///
    /// - Parameters:
    ///   - inputs: The inputs, in order.
    ///   - exporters: What writes them.
    ///   - target: Where they are written.
    ///   - progress: Called with the result of each input, in order, as the run goes on.
    /// - Returns: All results.
    public func collect(
        _ inputs: [BatchInput],
        with exporters: ExporterSet,
        to target: BatchTarget,
        progress: (BatchResult) -> Void = { _ in }
    ) async -> BatchReport {
        var report = BatchReport()
        do throws(BatchFailure) {
            try target.checkIsFree(for: exporters, replacesExisting: options.replacesExisting)
            try target.makeFolders()
            let outputs = try OutputFiles(exporters, in: target, replacesExisting: options.replacesExisting)
            var collection = try Collection(outputs.streams(), name: target.path(of: "") ?? "standard output")
            await OrderedWork.run(count: inputs.count, jobs: options.jobs) { index in
                read(inputs[index])
            } body: { index, document in
                let result = collection.add(document, of: inputs[index])
                report.results.append(result)
                progress(result)
            }
            guard collection.documentCount > 0 || inputs.isEmpty else { return report }
            try collection.finish()
            try outputs.commit(synchronizing: options.isSynchronizing)
        } catch {
            report.collectionFailure = error
        }
        return report
    }

    private func read(_ input: BatchInput) -> Result<Document, BatchFailure> {
        do throws(BatchFailure) {
            guard !Task.isCancelled else { throw .cancelled(input.name) }
            return .success(try document(of: input))
        } catch {
            return .failure(error)
        }
    }
}

/// The documents of a collection as they are added to its files.
private struct Collection {
    private struct Known {
        let name: String
        let text: Int
    }

    private let streams: [any CollectionStream]
    private let name: String
    private var known: [Document.ID: Known] = [:]
    private var failure: BatchFailure?
    private(set) var documentCount = 0

    init(_ streams: [any CollectionStream], name: String) throws(BatchFailure) {
        self.streams = streams
        self.name = name
        do {
            for stream in streams { try stream.begin() }
        } catch {
            throw Self.failure(error, of: name)
        }
    }

    mutating func add(_ document: Result<Document, BatchFailure>, of input: BatchInput) -> BatchResult {
        do throws(BatchFailure) {
            let document = try document.get()
            if let other = try duplicate(of: document, input) { return BatchResult(input: input, duplicateOf: other) }
            // Once the files have failed, no document can reach them: the collection reports it, once.
            guard failure == nil else { return BatchResult(input: input) }
            try stage(document, of: input)
            known[document.id] = Known(name: input.name, text: document.text.hashValue)
            return BatchResult(
                input: input,
                byteCount: addStaged(),
                unappliedCorrections: document.unappliedCorrections
            )
        } catch {
            return BatchResult(input: input, failure: error)
        }
    }

    mutating func finish() throws(BatchFailure) {
        if let failure { throw failure }
        do {
            for stream in streams { try stream.finish(documentCount: documentCount) }
        } catch {
            throw Self.failure(error, of: name)
        }
    }

    private func duplicate(of document: Document, _ input: BatchInput) throws(BatchFailure) -> String? {
        guard let other = known[document.id] else { return nil }
        guard other.text == document.text.hashValue else {
            throw BatchFailure(
                .duplicateIdentifier,
                name: input.name,
                reason: "It has the identifier \(document.id), as \(other.name) has, and another text."
            )
        }
        return other.name
    }

    private func stage(_ document: Document, of input: BatchInput) throws(BatchFailure) {
        do {
            for stream in streams { try stream.stage(ExportItem(document: document, index: documentCount)) }
        } catch {
            for stream in streams { stream.discardStaged() }
            throw Self.failure(error, of: input.name)
        }
    }

    private mutating func addStaged() -> Int {
        var count = 0
        do {
            for stream in streams { count += try stream.addStaged() }
            documentCount += 1
        } catch {
            failure = Self.failure(error, of: name)
        }
        return count
    }

    private static func failure(_ error: any Error, of name: String) -> BatchFailure {
        switch error {
        case let failure as BatchFailure: failure
        case let error as ExportError: BatchFailure(error, of: name, output: name)
        default: BatchFailure(.exporterFailed, name: name, reason: "The exporter failed: \(error)")
        }
    }
}
