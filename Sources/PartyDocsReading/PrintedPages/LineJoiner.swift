internal import PartyDocsCore

/// Tells where a paragraph goes on behind a line end.
struct LineJoiner {
    private let measure: WrapMeasure

    /// Percent of the width that a line and the next word must pass; that the first line of a paragraph must, which may
    /// be indented where the text does not show it; and that a line must where an indent would show a new paragraph.
    private static let width = 93, firstWidth = 90, alignedWidth = 80

    /// Makes the rule for a text.
    ///
    /// - Parameter measure: How the text was wrapped.
    init(_ measure: WrapMeasure) {
        self.measure = measure
    }

    /// Whether two lines are of one paragraph.
    ///
    /// - Parameters:
    ///   - end: The line above.
    ///   - start: The line below.
    ///   - isFirst: Whether the line above opens its paragraph.
    ///   - opening: The line that opens the paragraph.
    /// - Returns: Whether the paragraph goes on.
    func joins(_ end: PrintedLine, _ start: PrintedLine, isFirst: Bool, opening: PrintedLine) -> Bool {
        let isBroken = end.page != start.page
        guard isBroken || start.blanks <= measure.blanks, !end.isRow, !end.keepsEnd, !start.isRow,
            end.line.wordCount > 0, start.line.wordCount > 0,
            isAligned(end, start, isFirst: isFirst, opening: opening)
        else { return false }
        let percent = measure.indentsFirst && !end.isClosed ? Self.alignedWidth : isFirst ? Self.firstWidth : Self.width
        let isFull = measure.fills(end, before: start, percent: percent)
        if start.opensItem { return isFull && !end.isClosed && !end.line.isAllCapitals }
        if end.line.isAllCapitals != start.line.isAllCapitals, !isOneOfWords(end, start) {
            return isFull && measure.separates && measure.columns != nil
        }
        if end.isClosed, !start.line.startsLower { return isFull && showsParagraphs(isBroken) }
        if start.line.startsLower, !end.isClosed, measure.columns == nil, !end.line.isAllCapitals {
            return measure.fills(end, before: start, percent: 60)
        }
        return isFull
    }

    /// Whether a line is joined to the next with no space between them.
    ///
    /// Vietnamese does not divide words, so a hyphen at a line end belongs to the text. Programs that set type break
    /// lines behind hyphens (`QĐ-` `TTg`), those that wrap by characters at spaces alone.
    ///
    /// - Parameter end: The line above.
    /// - Returns: Whether what follows belongs to its last word.
    func glues(_ end: PrintedLine) -> Bool {
        end.endsInHyphen && measure.columns == nil
    }

    /// Whether the text shows by blank lines or indents where paragraphs begin, so that a line which does not goes on.
    ///
    /// Where it does not, a line that ends as a sentence does ends its paragraph: paragraphs end at the edge more often
    /// than sentences inside of them, and a paragraph in two blocks loses less than two in one.
    private func showsParagraphs(_ isBroken: Bool) -> Bool {
        measure.indentsFirst || measure.separates && !isBroken
    }

    /// Whether the capitals at a line end or start are those of an abbreviation in running text.
    private func isOneOfWords(_ end: PrintedLine, _ start: PrintedLine) -> Bool {
        start.line.isAllCapitals && start.line.wordCount <= 4 && !end.isClosed
    }

    /// Whether a line stands where one that goes on with a paragraph does.
    private func isAligned(_ end: PrintedLine, _ start: PrintedLine, isFirst: Bool, opening: PrintedLine) -> Bool {
        // The pages of a book begin at different columns.
        if end.page != start.page { return !measure.indentsFirst || start.indent < opening.indent + 2 }
        if opening.textIndent > opening.indent, abs(start.indent - opening.textIndent) <= 1 { return true }
        if measure.indentsFirst, start.indent >= measure.base + 2 { return false }
        if abs(start.indent - end.indent) <= 1 { return true }
        return isFirst && start.indent < end.indent && abs(start.indent - measure.base) <= 2
    }
}
