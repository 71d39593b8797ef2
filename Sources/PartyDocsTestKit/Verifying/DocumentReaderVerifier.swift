public import PartyDocsCore

/// Checks a reader against the contract of ``PartyDocsCore/DocumentReader``: on whole sources, on sources that were cut
/// anywhere, and on sources that were damaged at random.
///
/// Any bytes give a document or one ``PartyDocsCore/ReadError``; the same bytes give the same document; and the text with
/// its list of edits gives the bytes back. The verifier needs no test framework:
///
/// ```swift
/// DocumentReaderVerifier().verify(reader, samples: [SourceDocument(bytes)]) { violation in
///     print(violation)
/// }
/// ```
public struct DocumentReaderVerifier: Sendable {
    /// The number of cut and the number of damaged forms of each sample.
    public var variationCount: Int
    /// The seed of the damage; equal seeds give equal damage.
    public var seed: UInt64

    /// Makes a verifier.
    ///
    /// - Parameters:
    ///   - variationCount: The number of cut and the number of damaged forms of each sample.
    ///   - seed: The seed of the damage.
    public init(variationCount: Int = 40, seed: UInt64 = 1) {
        self.variationCount = variationCount
        self.seed = seed
    }

    /// Checks a reader.
    ///
    /// - Parameters:
    ///   - reader: The reader.
    ///   - samples: Sources that it reads.
    ///   - check: A further check of each document, such as that an exporter writes it; an error that it throws is a
    ///     violation.
    ///   - report: Called with each violation.
    public func verify(
        _ reader: some DocumentReader,
        samples: [SourceDocument],
        checkingDocumentWith check: ((Document) throws -> Void)? = nil,
        onViolation report: (ContractViolation) -> Void
    ) {
        var generator = SeededGenerator(seed: seed)
        for (number, sample) in samples.enumerated() {
            let name = "sample \(number + 1)"
            do throws(ReadError) {
                _ = try reader.read(sample)
            } catch {
                report(ContractViolation(.readsOrRefuses, "It does not read \(name): \(error)"))
            }
            examine(sample, name, reader, check, report)
            for variation in SourceVariation.all(of: sample.bytes, count: variationCount, using: &generator) {
                var source = sample
                source.bytes = variation.bytes
                examine(source, "\(name), \(variation.name)", reader, check, report)
            }
        }
        var nothing = SourceDocument([])
        nothing.name = "empty"
        examine(nothing, "no bytes", reader, check, report)
    }

    /// Checks a reader on one source that it may read or refuse, as a fuzzer makes them.
    ///
    /// - Parameters:
    ///   - reader: The reader.
    ///   - source: The source, of any bytes.
    ///   - check: A further check of the document; an error that it throws is a violation.
    ///   - report: Called with each violation.
    public func verify(
        _ reader: some DocumentReader,
        source: SourceDocument,
        checkingDocumentWith check: ((Document) throws -> Void)? = nil,
        onViolation report: (ContractViolation) -> Void
    ) {
        examine(source, source.name ?? "the source", reader, check, report)
    }

    private func examine(
        _ source: SourceDocument,
        _ name: String,
        _ reader: some DocumentReader,
        _ check: ((Document) throws -> Void)?,
        _ report: (ContractViolation) -> Void
    ) {
        let document: Document
        do {
            document = try reader.read(source)
        } catch {
            checkRefusal(error, of: source, name, reader, report)
            return
        }
        guard let again = try? reader.read(source), again == document else {
            report(ContractViolation(.deterministic, documentID: document.id, "Of \(name) it made two documents."))
            return
        }
        checkSource(of: document, source, name, report)
        do {
            try check?(document)
        } catch {
            report(ContractViolation(.output, documentID: document.id, "Of \(name): \(error)"))
        }
    }

    private func checkRefusal(
        _ error: ReadError,
        of source: SourceDocument,
        _ name: String,
        _ reader: some DocumentReader,
        _ report: (ContractViolation) -> Void
    ) {
        if error.message.isEmpty {
            report(ContractViolation(.readsOrRefuses, "It refused \(name) without a reason."))
        }
        if error.code == .invalidDocument {
            report(ContractViolation(.readsOrRefuses, "What it made of \(name) is no document: \(error)"))
        }
        if let offset = error.position.byteOffset, !(0...source.bytes.count).contains(offset) {
            report(ContractViolation(.readsOrRefuses, "It refused \(name) at byte \(offset), which is not in it."))
        }
        if (try? reader.read(source)) != nil {
            report(ContractViolation(.deterministic, "It refused \(name) and then read it."))
        }
    }

    private func checkSource(
        of document: Document,
        _ source: SourceDocument,
        _ name: String,
        _ report: (ContractViolation) -> Void
    ) {
        guard let origin = document.provenance.sources.first else {
            report(ContractViolation(.restoresSource, documentID: document.id, "Of \(name) it names no source."))
            return
        }
        if origin.byteCount != source.bytes.count || origin.originalBytes(of: document.text) != source.bytes {
            report(
                ContractViolation(
                    .restoresSource,
                    documentID: document.id,
                    "The text and the edits do not give the bytes of \(name) back."
                )
            )
        }
    }
}
