internal import PartyDocsCore

/// Blocks of a text while a person's corrections of them are applied.
struct BlockEditing {
    private var blocks: [Block]
    private let text: String
    private var isSplit = false

    /// Takes the blocks of a text.
    ///
    /// - Parameters:
    ///   - blocks: The blocks, in order.
    ///   - text: The text.
    init(blocks: [Block], text: String) {
        self.blocks = blocks
        self.text = text
    }

    /// Applies one correction.
    ///
    /// - Parameters:
    ///   - correction: The correction.
    ///   - span: The words that it names.
    /// - Throws: Why it does not apply.
    mutating func apply(_ correction: BlockCorrection, at span: TextSpan) throws(CorrectionProblem) {
        guard var index = index(holding: span) else {
            throw CorrectionProblem(.blockAbsent, "its quote does not stand in one block")
        }
        if correction.startsBlock, blocks[index].span.start < span.start {
            split(index, at: span.start)
            index += 1
        }
        if let kind = correction.kind { blocks[index].kind = kind }
        if let level = correction.level { blocks[index].level = level }
    }

    /// The blocks, in order.
    ///
    /// - Returns: The blocks, `b1`, `b2` and so on when one was split.
    func result() -> [Block] {
        guard isSplit else { return blocks }
        var ids: [Block.ID: Block.ID] = [:]
        return blocks.enumerated().map { number, block in
            var block = block
            let id = Block.ID("b\(number + 1)")
            // The halves of a split block have one identifier until now: what repeats it repeats the first.
            if ids[block.id] == nil { ids[block.id] = id }
            block.id = id
            block.duplicateOf = block.duplicateOf.flatMap { ids[$0] }
            return block
        }
    }

    private func index(holding span: TextSpan) -> Int? {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
        }
        return low > 0 && blocks[low - 1].span.contains(span) ? low - 1 : nil
    }

    /// Makes two blocks of one; what was read of parts of it stays with the half that holds the part.
    private mutating func split(_ index: Int, at offset: TextOffset) {
        var first = blocks[index]
        var second = first
        first.span = TextSpan(start: first.span.start, end: endOfWords(before: offset, from: first.span.start))
        second.span = TextSpan(start: offset, end: second.span.end)
        second.marker = nil
        second.number = nil
        second.fields["continuesPrevious"] = nil
        first.fields["continuesInNext"] = nil
        first.cells = first.cells.filter(first.span.contains)
        second.cells = second.cells.filter(second.span.contains)
        if let credit = first.credit {
            if !first.span.contains(credit) { first.credit = nil }
            if !second.span.contains(credit) { second.credit = nil }
        }
        if let marker = first.marker, !first.span.contains(marker) { first.marker = nil }
        blocks.replaceSubrange(index...index, with: [first, second])
        isSplit = true
    }

    /// The end of what is not white space before an offset.
    private func endOfWords(before offset: TextOffset, from start: TextOffset) -> TextOffset {
        let words = text[TextSpan(start: start, end: offset)].unicodeScalars
        var end = offset.utf8
        for scalar in words.reversed() {
            guard scalar.properties.isWhitespace else { break }
            end -= UTF8.width(scalar)
        }
        return TextOffset(utf8: end)
    }
}
