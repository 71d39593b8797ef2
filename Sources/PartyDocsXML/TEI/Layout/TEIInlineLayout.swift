internal import PartyDocsCore

/// The inline events of a document by block and by space, with the parts of blocks that the layout marks.
struct TEIInlineLayout {
    /// The events of each block.
    private(set) var blocks: [[TEIInlineEvent]] = []
    /// The events of the white space before each block, and after the last.
    private(set) var spaces: [[TEIInlineEvent]] = [[]]
    /// Whether the white space before each block, and after the last, needs an element of its own.
    private(set) var needsElement: [Bool] = []
    /// The number of fragments of each annotation.
    private(set) var fragmentCounts: [Int]

    init(_ document: Document) {
        fragmentCounts = [Int](repeating: 0, count: document.annotations.count)
        var block: [TEIInlineEvent]?
        for event in document.inlineEvents() {
            let inline: TEIInlineEvent
            switch event {
            case .openBlock:
                block = []
                continue
            case .closeBlock(let index):
                blocks.append(Self.marking(document.blocks[index], of: document, in: block ?? []))
                spaces.append([])
                block = nil
                continue
            case .open(let fragment): inline = .open(fragment.annotation)
            case .close: inline = .close
            case .text(let span): inline = .text(span)
            }
            if block == nil { spaces[spaces.count - 1].append(inline) } else { block?.append(inline) }
        }
        needsElement = spaces.map { events in
            !events.allSatisfy { event in
                if case .text(let span) = event { Self.isXMLSpace(span, in: document) } else { false }
            }
        }
        for case .open(let annotation) in (blocks + spaces).joined() { fragmentCounts[annotation] += 1 }
    }

    /// Tells whether a span holds nothing but what XML counts as white space (XML 1.0, production 3).
    private static func isXMLSpace(_ span: TextSpan, in document: Document) -> Bool {
        document[span].utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
    }

    private static func marking(
        _ block: Block,
        of document: Document,
        in events: [TEIInlineEvent]
    ) -> [TEIInlineEvent] {
        let parts = block.parts { span in !span.isEmpty && !isXMLSpace(span, in: document) }
        guard !parts.isEmpty else { return events }
        var marking = TEIPartMarking(parts: parts)
        for event in events { marking.take(event) }
        return marking.finished()
    }
}
