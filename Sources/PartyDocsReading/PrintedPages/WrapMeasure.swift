/// How a text was wrapped: the width of its lines, and how its paragraphs are set apart.
///
/// What is measured are line ends that are surely inside a paragraph: no mark before them, a small letter behind. When
/// such lines end near one right edge, so that the next word would not have fitted, the text was wrapped at it.
struct WrapMeasure {
    /// The width of lines in characters, for text that was wrapped by characters; nil for text that was set in type.
    private(set) var columns: Int?
    /// The width of lines as they are printed.
    private(set) var advance = 0
    /// The blank lines between two lines of a paragraph, as in texts with wide line spacing.
    private(set) var blanks = 0
    /// The column of lines that go on with a paragraph.
    private(set) var base = 0
    /// Whether more blank lines stand between paragraphs than inside them.
    private(set) var separates = false
    /// Whether the first line of a paragraph is indented.
    private(set) var indentsFirst = false
    /// Whether the text shows that it was wrapped.
    private(set) var isWrapped = false

    private static let widths = 40...140
    private static let shortestProse = 6
    /// Line ends that must be seen inside paragraphs, in text wrapped by characters and in text set in type.
    private static let fewestExact = 3, fewestPrinted = 4

    /// Measures lines.
    ///
    /// - Parameter lines: The lines of a text without headers and footers of pages.
    init(_ lines: [PrintedLine]) {
        var inside: [(end: PrintedLine, start: PrintedLine)] = []
        var counts = [0, 0, 0]
        for (end, start) in zip(lines, lines.dropFirst()) where Self.isInside(end, start) {
            inside.append((end, start))
            counts[start.blanks] += 1
        }
        blanks = counts.indices.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1 } ?? 0
        inside.removeAll { $0.start.blanks > blanks }
        guard !inside.isEmpty else { return }
        measureWidth(inside, lines)
        measureParagraphs(inside, lines)
        if !isWrapped { measureRuns(lines) }
    }

    /// Whether a line end is surely inside a paragraph.
    private static func isInside(_ end: PrintedLine, _ start: PrintedLine) -> Bool {
        guard end.page == start.page, start.blanks <= 2, !end.isRow, !start.isRow, !start.opensItem else {
            return false
        }
        return !end.isClosed && !end.line.isAllCapitals && end.line.wordCount >= shortestProse
            && start.line.startsLower && start.indent <= end.textIndent + 1
    }

    private mutating func measureWidth(_ inside: [(end: PrintedLine, start: PrintedLine)], _ lines: [PrintedLine]) {
        let widest = inside.reduce(0) { max($0, $1.end.right.columns) }
        let exact = inside.count { $0.end.right.columns + 1 + $0.start.firstWord.columns > widest }
        let advances = inside.map(\.end.right.advance).sorted()
        advance = advances[(advances.count - 1) * 9 / 10]
        let prose = lines.filter { $0.line.wordCount >= Self.shortestProse && !$0.isRow }
        let isCommon = inside.count * 8 >= prose.count && Self.widths.contains(widest)
        if exact * 50 >= inside.count * 49, prose.count(where: { $0.right.columns > widest }) * 33 <= prose.count {
            columns = widest
            isWrapped = isCommon && inside.count >= Self.fewestExact
            return
        }
        let full = inside.count { fills($0.end, before: $0.start, percent: 88) }
        let over = prose.count { $0.right.advance * 100 > advance * 115 }
        isWrapped =
            isCommon && inside.count >= Self.fewestPrinted && full * 5 >= inside.count * 4
            && over * 33 <= prose.count
    }

    private mutating func measureParagraphs(
        _ inside: [(end: PrintedLine, start: PrintedLine)],
        _ lines: [PrintedLine]
    ) {
        var indents: [Int: Int] = [:]
        for pair in inside { indents[pair.start.indent, default: 0] += 1 }
        base = indents.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
        var ends = 0
        var separated = 0
        var indented = 0
        for (end, start) in zip(lines, lines.dropFirst())
        where end.page == start.page && end.isClosed && !fills(end, before: start, percent: 80) {
            ends += 1
            if start.blanks > blanks { separated += 1 }
            if start.indent >= base + 2 { indented += 1 }
        }
        separates = ends >= 2 && separated * 5 >= ends * 4
        indentsFirst = ends >= 2 && indented * 5 >= ends * 3
    }

    /// Takes a text as wrapped by characters where blank lines set all lines apart but those that are full.
    private mutating func measureRuns(_ lines: [PrintedLine]) {
        let widest = lines.reduce(0) { max($0, $1.right.columns) }
        guard Self.widths.contains(widest) else { return }
        var full = 0
        var apart = 0
        for (end, start) in zip(lines, lines.dropFirst()) {
            if start.blanks > 0 {
                apart += 1
            } else if end.right.columns + 1 + start.firstWord.columns > widest, !end.isRow, !start.isRow {
                full += 1
            } else {
                return
            }
        }
        guard full >= 2, apart >= 4 else { return }
        columns = widest
        blanks = 0
        separates = true
        isWrapped = true
    }

    /// Whether the first word of a line would not have fitted on the line above.
    ///
    /// - Parameters:
    ///   - end: The line above.
    ///   - start: The line below.
    ///   - percent: The part of the width that the word must pass, in percent; text wrapped by characters has no doubt.
    /// - Returns: Whether the line above is full.
    func fills(_ end: PrintedLine, before start: PrintedLine, percent: Int) -> Bool {
        if let columns { return end.right.columns + 1 + start.firstWord.columns > columns }
        let needed = end.right.advance + GlyphWidths.space + start.firstWord.advance
        return needed * 100 >= advance * percent
    }
}
