public import PartyDocsCore

/// Checks an exporter against the contract of ``PartyDocsCore/DocumentExporter``.
///
/// The verifier needs no test framework. Report each violation to yours, with `Issue.record("\(violation)")` or
/// `XCTFail("\(violation)")` in the place of `print`:
///
/// ```swift
/// ExporterVerifier().verify(exporter) { violation in
///     print(violation)
/// }
/// ```
public struct ExporterVerifier: Sendable {
    private let corpus: [Document]

    /// Makes a verifier.
    ///
    /// - Parameter corpus: The documents to try; the hostile corpus unless you say otherwise.
    public init(corpus: [Document] = HostileCorpus.documents) {
        self.corpus = corpus
    }

    /// Checks an exporter.
    ///
    /// - Parameters:
    ///   - exporter: The exporter.
    ///   - check: A further check of the output of each document and of the collection, such as a validator's; an
    ///     error that it throws is a violation.
    ///   - report: Called with each violation.
    public func verify(
        _ exporter: some DocumentExporter,
        checkingOutputWith check: (([UInt8]) throws -> Void)? = nil,
        onViolation report: (ContractViolation) -> Void
    ) {
        checkFormat(exporter.format, report)
        var accepted: [Document] = []
        for document in corpus {
            guard let bytes = output(of: [document], .single, by: exporter, report) else { continue }
            accepted.append(document)
            checkRepeats(bytes, of: [document], .single, by: exporter, report)
            checkOutput(bytes, of: document, with: check, report)
            checkFailingSinks(document, length: bytes.count, exporter, report)
        }
        if let bytes = output(of: accepted, .collection, by: exporter, report) {
            checkRepeats(bytes, of: accepted, .collection, by: exporter, report)
            checkOutput(bytes, of: nil, with: check, report)
            checkItems(bytes, of: accepted, by: exporter, report)
        }
        if output(of: [], .collection, by: exporter, report) == nil {
            report(ContractViolation(.emptyCollection, "A collection of no documents was refused."))
        }
    }

    /// Checks an exporter, and that what it writes reads back equal.
    ///
    /// - Parameters:
    ///   - exporter: The exporter.
    ///   - decoder: The decoder of the same format.
    ///   - check: A further check of the output.
    ///   - report: Called with each violation.
    public func verify(
        _ exporter: some DocumentExporter,
        readingBackWith decoder: some DocumentDecoder,
        checkingOutputWith check: (([UInt8]) throws -> Void)? = nil,
        onViolation report: (ContractViolation) -> Void
    ) {
        verify(exporter, checkingOutputWith: check, onViolation: report)
        var accepted: [Document] = []
        for document in corpus {
            guard let bytes = try? exporter.bytes(of: document) else { continue }
            accepted.append(document)
            checkRoundTrip([document], bytes, decoder, report)
        }
        if let bytes = try? exporter.bytes(of: accepted) { checkRoundTrip(accepted, bytes, decoder, report) }
    }

    // MARK: Rules

    private func checkFormat(_ format: ExportFormat, _ report: (ContractViolation) -> Void) {
        let isPlain =
            !format.id.isEmpty
            && format.id.utf8.allSatisfy { byte in
                (byte | 0x20) &- 0x61 < 26 && byte >= 0x61 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
            }
        if !isPlain {
            report(
                ContractViolation(.format, "The id \"\(format.id)\" is not of ASCII lower case, digits and hyphens.")
            )
        }
        if format.name.isEmpty { report(ContractViolation(.format, "The name is empty.")) }
        if format.fileExtension.isEmpty || format.fileExtension.utf8.first == UInt8(ascii: ".")
            || format.fileExtension.utf8.contains(UInt8(ascii: "/"))
        {
            report(ContractViolation(.format, "The file extension \"\(format.fileExtension)\" is not usable."))
        }
        if format.mediaType.utf8.filter({ $0 == UInt8(ascii: "/") }).count != 1 {
            report(ContractViolation(.format, "The media type \"\(format.mediaType)\" is none."))
        }
    }

    /// The output of documents that the exporter accepts; nil, with a report, when it fails other than by refusing.
    private func output(
        of documents: [Document],
        _ shape: ExportJob.Shape,
        by exporter: some DocumentExporter,
        _ report: (ContractViolation) -> Void
    ) -> [UInt8]? {
        do throws(ExportError) {
            return try exporter.bytes(of: documents, job: ExportJob(shape))
        } catch {
            if error.code != .unrepresentable {
                report(
                    ContractViolation(
                        .writesOrRefuses,
                        documentID: shape == .single ? documents.first?.id : nil,
                        "It was neither written nor refused as unrepresentable: \(error)"
                    )
                )
            }
            return nil
        }
    }

    private func checkRepeats(
        _ bytes: [UInt8],
        of documents: [Document],
        _ shape: ExportJob.Shape,
        by exporter: some DocumentExporter,
        _ report: (ContractViolation) -> Void
    ) {
        let id = shape == .single ? documents.first?.id : nil
        let job = ExportJob(shape)
        if let again = try? exporter.bytes(of: documents, job: job), again != bytes {
            report(ContractViolation(.deterministic, documentID: id, difference(bytes, again)))
        }
        for other in ParallelRuns.bytes(of: documents, by: exporter, job: job) where other != bytes {
            report(ContractViolation(.parallel, documentID: id, difference(bytes, other ?? [])))
            break
        }
    }

    private func checkItems(
        _ bytes: [UInt8],
        of documents: [Document],
        by exporter: some DocumentExporter,
        _ report: (ContractViolation) -> Void
    ) {
        let job = ExportJob(.collection)
        do {
            var joined = ByteArraySink()
            var first = try exporter.makeSession(for: job)
            try first.begin(to: &joined)
            for (index, document) in documents.enumerated() {
                var session = try exporter.makeSession(for: job)
                try session.write(ExportItem(document: document, index: index), to: &joined)
            }
            let summary = ExportSummary(documentCount: documents.count, byteCount: joined.bytes.count)
            var last = try exporter.makeSession(for: job)
            try last.finish(summary, to: &joined)
            if joined.bytes != bytes { report(ContractViolation(.independentItems, difference(bytes, joined.bytes))) }
        } catch {
            report(ContractViolation(.independentItems, "A fresh session for each item fails: \(error)"))
        }
    }

    private func checkFailingSinks(
        _ document: Document,
        length: Int,
        _ exporter: some DocumentExporter,
        _ report: (ContractViolation) -> Void
    ) {
        let every = length <= 256 ? Array(0..<length) : [0, 1, 2, length / 4, length / 2, length - 2, length - 1]
        for capacity in every where capacity < length {
            var sink = FailingSink(capacity: capacity)
            do {
                var session = try exporter.makeSession(for: ExportJob(.single))
                try session.begin(to: &sink)
                try session.write(ExportItem(document: document, index: 0), to: &sink)
                try session.finish(ExportSummary(documentCount: 1, byteCount: sink.byteCount), to: &sink)
                report(
                    ContractViolation(
                        .reportsSinkFailure,
                        documentID: document.id,
                        "The sink failed after \(capacity) bytes and no error came out."
                    )
                )
            } catch is FailingSink.Failure {
            } catch {
                report(
                    ContractViolation(
                        .reportsSinkFailure,
                        documentID: document.id,
                        "The sink failed after \(capacity) bytes and another error came out: \(error)"
                    )
                )
            }
            if sink.wasWrittenAfterFailure {
                report(
                    ContractViolation(
                        .stopsAtSinkFailure,
                        documentID: document.id,
                        "The sink failed after \(capacity) bytes and more bytes came."
                    )
                )
                return
            }
        }
    }

    private func checkOutput(
        _ bytes: [UInt8],
        of document: Document?,
        with check: (([UInt8]) throws -> Void)?,
        _ report: (ContractViolation) -> Void
    ) {
        do { try check?(bytes) } catch {
            report(ContractViolation(.output, documentID: document?.id, "The output does not pass: \(error)"))
        }
    }

    private func checkRoundTrip(
        _ documents: [Document],
        _ bytes: [UInt8],
        _ decoder: some DocumentDecoder,
        _ report: (ContractViolation) -> Void
    ) {
        let id = documents.count == 1 ? documents[0].id : nil
        do {
            let decoded = try decoder.documents(from: bytes)
            if decoded != documents {
                let wrong = zip(decoded, documents).first { $0 != $1 }?.1.id
                report(ContractViolation(.roundTrip, documentID: wrong ?? id, "What was written reads back different."))
            }
        } catch {
            report(ContractViolation(.roundTrip, documentID: id, "What was written does not read back: \(error)"))
        }
    }

    private func difference(_ expected: [UInt8], _ other: [UInt8]) -> String {
        let position = zip(expected, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        return "The bytes differ at \(position ?? min(expected.count, other.count)) of \(expected.count)."
    }
}
