public import PartyDocsCore

/// Reads a document from plain text: bytes, text, blocks, recognisers, entities.
///
/// ```swift
/// let document = try PlainTextReader().read(SourceDocument(bytes, name: "notice.txt"))
/// ```
///
/// A reader is a value and may be used from any number of tasks. The same source gives the same document.
public struct PlainTextReader: DocumentReader {
    /// How texts are read.
    public struct Options: Sendable {
        /// The largest number of bytes that is read, 64 MiB unless set.
        ///
        /// A larger source is refused.
        public var sizeLimit = 64 * 1024 * 1024
        /// The recognisers, in their order; add, replace or leave out any.
        public var recognizers = PlainTextReader.defaultRecognizers
        /// The names and titles that the recognisers know.
        public var lexicon = PlainTextReader.defaultLexicon
        /// What ties mentions to entities.
        public var linker = PlainTextReader.defaultLinker
        /// Corrections by persons, in sets for any documents; each document takes those that are for it.
        public var corrections: [CorrectionSet] = []

        /// The options that are used when none are given.
        public init() {}
    }

    /// How texts are read.
    public var options: Options

    /// Makes a reader.
    ///
    /// - Parameter options: How texts are read.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Reads one document.
    ///
    /// - Parameter source: The bytes and what is known about them; given metadata goes before what the text prints.
    /// - Returns: The document.
    /// - Throws: ``ReadError`` with the code `empty`, `binary`, `undecodable` or `too-large`, or `invalid-document` when
    ///   a given identifier, given metadata or a plug-in's result breaks a rule of the model.
    public func read(_ source: SourceDocument) throws(ReadError) -> Document {
        try readWithOutcomes(source).document
    }

    /// Reads one document and tells what became of the corrections that are for it.
    ///
    /// - Parameter source: The bytes and what is known about them, as for ``read(_:)``.
    /// - Returns: The document with the outcome of each correction.
    /// - Throws: ``ReadError``, as ``read(_:)`` does.
    public func readWithOutcomes(_ source: SourceDocument) throws(ReadError) -> CorrectedDocument {
        do {
            let decoded = try TextDecoder(sizeLimit: options.sizeLimit).decode(source.bytes)
            return try document(of: decoded, from: source)
        } catch {
            var error = error
            error.sourceName = source.name
            throw error
        }
    }

    private func document(of decoded: DecodedText, from source: SourceDocument) throws(ReadError) -> CorrectedDocument {
        let digest = SHA256Digest.hexadecimal(of: decoded.text)
        let id = source.id ?? Document.ID("d-" + digest.prefix(32))
        var corrections = CorrectionRun(
            options.corrections,
            text: decoded.text,
            textSHA256: digest,
            documentID: id,
            sourceName: source.name
        )
        let layout = TextLayout(of: decoded.text)
        let (found, notes) = MetadataReader.metadata(of: layout, given: source.metadata)
        let metadata = corrections.corrected(found)
        let context = RecognitionContext(
            text: decoded.text,
            blocks: corrections.corrected(layout.blocks),
            metadata: metadata,
            lexicon: options.lexicon
        )
        let findings = corrections.corrected(RecognitionRun.findings(of: options.recognizers, in: context))
        let linked = corrections.corrected(options.linker.link(findings, in: context))
        let draft = DocumentDraft(
            id: id,
            text: decoded.text,
            blocks: context.blocks,
            annotations: linked.annotations,
            entities: linked.entities,
            relations: linked.relations,
            metadata: metadata,
            provenance: provenance(of: decoded, from: source, makers: corrections.appliedMakers),
            diagnostics: notes + findings.diagnostics + linked.diagnostics + corrections.diagnostics
        )
        do {
            return CorrectedDocument(
                document: try Document(draft),
                outcomes: corrections.outcomes,
                setIndices: corrections.setIndices
            )
        } catch {
            throw ReadError(.invalidDocument, "What was read does not make a document", underlyingError: error)
        }
    }

    private func provenance(
        of decoded: DecodedText,
        from source: SourceDocument,
        makers persons: [Maker]
    ) -> Provenance {
        let origin = Source(
            name: source.name.map(Self.fileName),
            mediaType: source.mediaType,
            byteCount: source.bytes.count,
            sha256: SHA256Digest.hexadecimal(of: source.bytes),
            encoding: decoded.encoding,
            edits: decoded.edits
        )
        return Provenance(
            sources: [origin],
            makers: [.partyDocs] + options.recognizers.map(\.maker) + [options.linker.maker] + persons
        )
    }

    /// The last component of a path: folders say something of the machine, not of the document.
    private static func fileName(_ path: String) -> String {
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    }
}
