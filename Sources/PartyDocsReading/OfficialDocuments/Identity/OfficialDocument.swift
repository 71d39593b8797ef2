internal import PartyDocsCore

/// An official document as its blocks show it: what it says of itself, and its sections.
struct OfficialDocument {
    /// Its header.
    let header: OfficialHeader
    /// Its sections.
    let sections: [Section]
    let context: RecognitionContext
    let table: LineTable
    let paths: SectionPaths

    /// Reads an official document; nil when the blocks have no such header.
    ///
    /// - Parameters:
    ///   - context: The text with its blocks.
    ///   - id: The identifier of the document, which no section may have.
    init?(_ context: RecognitionContext, id: Document.ID) {
        guard let first = Self.firstLine(in: context) else { return nil }
        let table = LineTable(blocksOf: context)
        let isHeader: (Int) -> Bool = { index in
            index >= first && [.documentHeader, .headline].contains(context.blocks[index].kind)
        }
        guard let header = OfficialHeaderReader.header(of: table, isFurniture: { !isHeader($0) }) else { return nil }
        self.context = context
        self.table = table
        self.header = header
        let reader = SectionReader(
            table,
            context.blocks,
            body: header.lines.upperBound,
            reserving: Set([id.rawValue] + context.blocks.map(\.id.rawValue))
        )
        (sections, paths) = reader.read()
    }

    /// The first block that can be of a header: one that is, or a headline that opens with a kind.
    private static func firstLine(in context: RecognitionContext) -> Int? {
        zip(context.blocks, context.tokens.blocks).enumerated().first { _, line in
            switch line.0.kind {
            case .documentHeader: true
            case .headline:
                HeaderPhrases.kinds.match(context.tokens, at: line.1.lowerBound, limit: line.1.upperBound) != nil
            default: false
            }
        }?.offset
    }

    var text: TokenizedText { context.tokens }

    /// The words of some pieces, joined by one space, without marks of emphasis.
    func words(_ pieces: [Range<Int>]) -> String {
        pieces.map { LineColumns.words($0, in: text, source: context.text) }.joined(separator: " ")
    }
}
