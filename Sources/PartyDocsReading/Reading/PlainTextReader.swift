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
        /// It is used even where another would make more sense; only a byte order mark goes before it. UTF-16 without
        /// a byte order, and the two forms of TCVN 5712 whose names people use for one another, are told by the bytes.
        public var encoding: TextEncoding?
        /// Whether capitals with tones are restored in texts in TCVN3, where they show; not unless set.
        ///
        /// TCVN3 has none: a font of capitals prints small letters as capitals, so that `ĐảNG Bộ` is what the bytes say
        /// of ĐẢNG BỘ. A word with capitals and small letters with tones, and no other small letters, becomes all
        /// capitals; so does the rest of its line, when nothing else in it is small.
        public var restoresCapitals = false
        /// Whether hard line ends inside paragraphs are joined.
        public var lineJoining = LineJoining.automatic
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
            let decoded = try TextDecoder(sizeLimit: options.sizeLimit, restoresCapitals: options.restoresCapitals)
                .decode(
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
        let pages = PrintedPages(decoded, joining: options.lineJoining)
        let layout = TextLayout(of: pages.decoded.text, hints: pages.hints)
        let (metadata, notes) = MetadataReader.metadata(of: layout, given: source.metadata)
        return LaidOutText(decoded: pages.decoded, blocks: layout.blocks, metadata: metadata, diagnostics: notes)
    }
}
