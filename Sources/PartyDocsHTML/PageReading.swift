internal import PartyDocsCore
internal import PartyDocsReading

/// What reading makes of a page before anything is recognised in it.
struct PageReading {
    /// The text with its blocks, sections and metadata.
    var layout: LaidOutText
    /// The links inside its articles.
    var links: [LinkRecognizer.Link]

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - source: The bytes and what is known about them.
    ///   - options: How pages are read.
    /// - Returns: The text with its blocks.
    /// - Throws: ``ReadError`` as ``HTMLReader/readWithOutcomes(_:)`` does.
    static func read(_ source: SourceDocument, options: HTMLReader.Options) throws(ReadError) -> PageReading {
        let page = try TextDecoder(sizeLimit: options.sizeLimit, restoresCapitals: options.restoresCapitals).decode(
            source.bytes,
            named: options.encoding,
            declared: source.encoding ?? DeclaredEncoding.label(mediaType: source.mediaType, in: source.bytes)
        )
        let bytes = Array(page.text.utf8)
        if let offset = bytes.firstIndex(of: 0) {
            throw ReadError(.binary, "The source holds U+0000, so it is no text.", at: .init(byteOffset: offset))
        }
        let tree = try tree(of: bytes, from: page, limits: options.limits)
        let roles = tree.nodes.indices.map { ElementRoles.of($0, in: tree) }
        let shapes = PageShapes(of: tree, roles: roles)
        var text = PageTextBuilder.text(of: tree, shapes: shapes)
        var decoded = text.normalize(from: page)
        guard !text.lines.isEmpty else { throw ReadError(.empty, "The page shows no text.") }
        // Places in the page are no places in its text.
        for index in decoded.diagnostics.indices { decoded.diagnostics[index].span = nil }
        let facts = PageFacts(of: tree)
        let survey = PageSurvey(tree: tree, text: text, roles: roles)
        let articles = ArticleFinder.articles(of: survey, shapes: shapes, titles: facts.allTitles)
        let hints = HintMaker.hints(for: survey, articles: articles, shapes: shapes)
        let layout = TextLayout(of: decoded.text, hints: hints)
        let blocks = PageBlocks(layout: layout, survey: survey, articles: articles, hints: hints)
        let metadata = PageMetadata(facts: facts, layout: layout, blocks: blocks, survey: survey, articles: articles)
        let (entries, notes) = metadata.entries(given: source.metadata)
        return PageReading(
            layout: LaidOutText(
                decoded: decoded,
                blocks: blocks.blocks,
                sections: blocks.sections,
                metadata: entries,
                diagnostics: facts.diagnostics + notes,
                passedOver: [.furniture, .teaser]
            ),
            links: blocks.links
        )
    }

    private static func tree(
        of bytes: [UInt8],
        from page: DecodedText,
        limits: HTMLReader.Limits
    ) throws(ReadError) -> PageTree {
        do {
            return try HTMLParser.parse(bytes, limits: limits)
        } catch {
            // A place in the decoded page is one in the source only where nothing was decoded.
            guard page.edits.isEmpty else { throw ReadError(error.code, error.message) }
            throw error
        }
    }
}
