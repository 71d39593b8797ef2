public import PartyDocsCore

/// What finds the annotations of a text and links them: the second half of reading, the same for every reader.
///
/// A reader makes a text with its blocks of a source; an annotator makes a document of that.
public struct Annotator: Sendable {
    /// The recognisers, in their order; add, replace or leave out any.
    public var recognizers = Annotator.defaultRecognizers
    /// The names and titles that the recognisers know.
    public var lexicon = Annotator.defaultLexicon
    /// What ties mentions to entities.
    public var linker = Annotator.defaultLinker
    /// Corrections by persons, in sets for any documents; each document takes those that are for it.
    public var corrections: [CorrectionSet] = []

    /// The built-in recognisers, lexicon and linker, and no corrections.
    public init() {}

    /// Makes a document.
    ///
    /// - Parameters:
    ///   - layout: The text with its blocks.
    ///   - source: The bytes that it was read from and what is known about them.
    /// - Returns: The document with the outcome of each correction.
    /// - Throws: ``ReadError`` with the code `invalid-document` when a given identifier, given metadata or a plug-in's
    ///   result breaks a rule of the model.
    package func document(
        of layout: LaidOutText,
        from source: SourceDocument
    ) throws(ReadError) -> CorrectedDocument {
        let text = layout.decoded.text
        let digest = SHA256Digest.hexadecimal(of: text)
        let id = source.id ?? Document.ID("d-" + digest.prefix(32))
        var run = CorrectionRun(
            corrections,
            text: text,
            textSHA256: digest,
            documentID: id,
            sourceName: source.name
        )
        let metadata = run.corrected(layout.metadata)
        let context = RecognitionContext(
            text: text,
            blocks: run.corrected(layout.blocks),
            metadata: metadata,
            lexicon: lexicon,
            passedOver: layout.passedOver
        )
        let findings = run.corrected(RecognitionRun.findings(of: recognizers, in: context))
        let linked = run.corrected(linker.link(findings, in: context))
        let official = OfficialDocument(context, id: id)
        let draft = DocumentDraft(
            id: id,
            text: text,
            blocks: context.blocks,
            sections: layout.sections(over: context.blocks, holding: official?.sections ?? []),
            annotations: official?.withSections(linked.annotations) ?? linked.annotations,
            entities: linked.entities,
            relations: linked.relations,
            metadata: metadata,
            identity: official?.identity(of: linked),
            provenance: provenance(of: layout.decoded, from: source, makers: run.appliedMakers),
            diagnostics: layout.decoded.diagnostics + layout.diagnostics + findings.diagnostics + linked.diagnostics
                + run.diagnostics
        )
        do {
            return CorrectedDocument(
                document: try Document(draft),
                outcomes: run.outcomes,
                setIndices: run.setIndices
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
            encoding: decoded.encoding.name,
            edits: decoded.edits,
            fields: decoded.sourceFields
        )
        return Provenance(
            sources: [origin],
            makers: [.partyDocs] + recognizers.map(\.maker) + [linker.maker] + persons
        )
    }

    /// The last component of a path: folders say something of the machine, not of the document.
    private static func fileName(_ path: String) -> String {
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    }
}
