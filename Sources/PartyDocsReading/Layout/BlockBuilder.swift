internal import PartyDocsCore

/// Makes blocks of marked lines.
struct BlockBuilder {
    private let table: LineTable
    private let marks: [BlockMark]
    private let hints: [LineHint?]
    private let languages: (text: String?, lines: [String?])
    private var blocks: [Block] = []
    /// The block of each line that is built; of a line with a tag the one after the tag.
    private var blockOfLine: [Int] = []

    /// Makes a builder.
    ///
    /// - Parameters:
    ///   - table: The lines.
    ///   - marks: What each line is.
    ///   - hints: What was known of each line.
    ///   - languages: The language of the text, and that of each line that tells it.
    init(
        table: LineTable,
        marks: [BlockMark],
        hints: [LineHint?],
        languages: (text: String?, lines: [String?])
    ) {
        self.table = table
        self.marks = marks
        self.hints = hints
        self.languages = languages
    }

    /// Builds the blocks.
    ///
    /// - Returns: The blocks, in order, `b1`, `b2` and so on.
    mutating func build() -> [Block] {
        for index in table.lines.indices { add(index) }
        markContinuations()
        return blocks
    }

    private mutating func add(_ index: Int) {
        let line = table.lines[index]
        let mark = marks[index]
        var span = line.span
        if let tag = mark.dateline {
            let end = table.tokens[tag.tokens.upperBound - 1].span.end
            if tag.tokens.upperBound < line.tokens.upperBound {
                blocks.append(Block(id: nextID, kind: .dateline, span: TextSpan(start: span.start, end: end)))
                span = TextSpan(start: table.tokens[tag.tokens.upperBound].span.start, end: span.end)
            }
        }
        var block = Block(id: nextID, kind: mark.kind, span: span)
        if let marker = mark.marker {
            block.marker = table.tokens.span(marker.tokens)
            block.number = marker.number.map { String(table.text[table.tokens.span($0)]) }
        }
        block.credit = mark.credit.map { table.tokens.span($0) }
        block.cells = mark.cells.map { table.tokens.span($0) }
        block.duplicateOf = mark.repeats.map { blocks[blockOfLine[$0]].id }
        if languages.lines[index] != languages.text { block.language = languages.lines[index] }
        if let hint = hints[index] { block.take(hint) }
        blockOfLine.append(blocks.count)
        blocks.append(block)
    }

    private var nextID: Block.ID { Block.ID("b\(blocks.count + 1)") }

    /// Ties paragraphs that were cut inside a sentence: after `;` or `,`, or before a small letter.
    private mutating func markContinuations() {
        var previous: Int?
        for index in table.lines.indices {
            switch marks[index].kind {
            case .paragraph, .lead:
                if let previous, isContinued(previous, by: index) {
                    blocks[blockOfLine[previous]].fields["continuesInNext"] = true
                    blocks[blockOfLine[index]].fields["continuesPrevious"] = true
                }
                previous = index
            case .caption, .credit, .furniture, .teaser: break
            default: previous = nil
            }
        }
    }

    private func isContinued(_ previous: Int, by next: Int) -> Bool {
        switch table.lines[previous].ending {
        case .semicolon, .comma: true
        case .statement, .exclamation, .colon, .open: table.lines[next].startsLower
        }
    }
}

extension Block {
    /// Takes what was known of its line; that goes before what its form says.
    fileprivate mutating func take(_ hint: LineHint) {
        if let level = hint.level { self.level = level }
        if !hint.cells.isEmpty { cells = hint.cells }
        if let credit = hint.credit { self.credit = credit }
        if let image = hint.image { self.image = image }
        if let language = hint.language { self.language = language }
        for field in hint.fields { fields[field.name] = field.value }
    }
}
