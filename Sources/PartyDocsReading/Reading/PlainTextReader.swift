public import PartyDocsCore

/// Reads a document from plain text: bytes, text, blocks, recognisers, entities.
///
/// ```swift
/// let document = try PlainTextReader().read(SourceDocument(bytes, name: "notice.txt"))
/// ```
///
/// A reader is a value and may be used from any number of tasks. The same source gives the same document.
public struct PlainTextReader: CorrectingReader {
    /// How texts are read.
    public struct Options: Sendable {
        /// The largest number of bytes that is read, 64 MiB unless set.
        ///
        /// A larger source is refused.
        public var sizeLimit = 64 * 1024 * 1024
        /// The encoding of the texts; nil, as unless set, to find it for each.
        ///
        /// It is used as it is, with no regard to what the bytes look like; only a byte order mark goes before it.
        public var encoding: TextEncoding?
        /// What finds annotations and links them.
        public var annotator = Annotator()

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

    /// Reads one document and tells what became of the corrections that are for it.
    ///
    /// - Parameter source: The bytes and what is known about them; given metadata goes before what the text prints.
    /// - Returns: The document with the outcome of each correction.
    /// - Throws: ``ReadError`` with the code `empty`, `binary`, `undecodable` or `too-large`, or `invalid-document` when
    ///   a given identifier, given metadata or a plug-in's result breaks a rule of the model.
    public func readWithOutcomes(_ source: SourceDocument) throws(ReadError) -> CorrectedDocument {
        do {
            let decoded = try TextDecoder(sizeLimit: options.sizeLimit).decode(
                source.bytes,
                named: options.encoding,
                declared: source.encoding
            )
            return try options.annotator.document(of: layout(of: decoded, from: source), from: source)
        } catch {
            var error = error
            error.sourceName = source.name
            throw error
        }
    }

    private func layout(of decoded: DecodedText, from source: SourceDocument) -> LaidOutText {
        let layout = TextLayout(of: decoded.text)
        let (metadata, notes) = MetadataReader.metadata(of: layout, given: source.metadata)
        return LaidOutText(decoded: decoded, blocks: layout.blocks, metadata: metadata, diagnostics: notes)
    }
}
