public import PartyDocsCore
public import PartyDocsReading

/// Reads a document from an HTML page: its visible text, with the articles told from what stands around them.
///
/// ```swift
/// let source = SourceDocument(bytes, name: "page.html", mediaType: "text/html; charset=utf-8")
/// let document = try HTMLReader().read(source)
/// ```
///
/// Every character that the page shows stands in a block. Menus, footers, comments and the like are `furniture`, titles
/// of other articles `teaser`; recognisers see neither. Each block has a field `path`, its element as an XPath over the
/// tree of the parser; each article is a section; links of an article are annotations of the kind `link` with a field
/// `href`.
///
/// A page that is no HTML is read as one of text alone.
public struct HTMLReader: CorrectingReader {
    /// How pages are read.
    public var options: Options

    /// Makes a reader.
    ///
    /// - Parameter options: How pages are read.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Reads one page and tells what became of the corrections that are for it.
    ///
    /// - Parameter source: The bytes and what is known about them; the encoding that came with them goes before what
    ///   the page declares, given metadata before what it states.
    /// - Returns: The document with the outcome of each correction.
    /// - Throws: ``ReadError`` with the code `empty`, `binary`, `undecodable` or `too-large`, with `refused` when the
    ///   page is beyond a limit of ``Limits``, or with `invalid-document` when a given identifier, given metadata or a
    ///   plug-in's result breaks a rule of the model.
    public func readWithOutcomes(_ source: SourceDocument) throws(ReadError) -> CorrectedDocument {
        do {
            let page = try PageReading.read(source, options: options)
            var annotator = options.annotator
            annotator.recognizers.append(LinkRecognizer(links: page.links))
            return try annotator.document(of: page.layout, from: source)
        } catch {
            var error = error
            error.sourceName = source.name
            throw error
        }
    }

    /// Whether bytes look like a page: their first tag, behind comments and declarations, is one of HTML.
    ///
    /// - Parameter bytes: The bytes of a file, or its first kilobytes.
    /// - Returns: Whether they do.
    package static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
        PageSniffer.looksLikeHTML(bytes)
    }
}
