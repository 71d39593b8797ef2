package import PartyDocsCore

/// The blocks of a text, with what was read from their form on the way.
package struct TextLayout: Sendable {
    /// The lines of the text.
    let table: LineTable
    /// What each line is.
    let marks: [BlockMark]
    /// What each line is by its own form.
    let signs: [LineSign]
    /// The stamps of an official document.
    let stamps: [OfficialStamp]
    /// The date in the header of an official document.
    let issued: IssueDate?
    /// The blocks, in order.
    package let blocks: [Block]
    /// The language of the text, a BCP 47 tag; nil when it was not found.
    package let language: String?

    /// Finds the blocks of a text.
    ///
    /// - Parameters:
    ///   - text: The text, in NFC, its lines ended by U+000A.
    ///   - hints: What is known of lines, in order of their starts; one that no line starts at says nothing.
    package init(of text: String, hints: [LineHint] = []) {
        let table = LineTable(text)
        let hintOfLine = Self.hints(hints, byLineOf: table)
        let found = Self.classify(table, hintOfLine)
        let languages = LanguageDetector.languages(of: table)
        var builder = BlockBuilder(table: table, marks: found.marks, hints: hintOfLine, languages: languages)
        self.table = table
        marks = found.marks
        signs = found.signs
        stamps = found.stamps
        issued = found.issued
        language = languages.text
        blocks = builder.build()
    }

    private static func hints(_ hints: [LineHint], byLineOf table: LineTable) -> [LineHint?] {
        var next = 0
        return table.lines.map { line in
            while next < hints.count, hints[next].start < line.span.start { next += 1 }
            return next < hints.count && hints[next].start == line.span.start ? hints[next] : nil
        }
    }

    /// Classifies the lines that no hint sets apart among themselves, and gives those with a known kind that kind.
    private static func classify(_ table: LineTable, _ hints: [LineHint?]) -> ClassifiedLines {
        let judged = table.lines.indices.filter { hints[$0]?.isApart != true }
        var marks = Array(repeating: BlockMark(), count: table.lines.count)
        var signs = Array(repeating: LineSign.none, count: table.lines.count)
        let found = BlockClassifier.classify(table.with(judged))
        for (place, line) in judged.enumerated() {
            marks[line] = found.marks[place]
            marks[line].repeats = found.marks[place].repeats.map { judged[$0] }
            signs[line] = found.signs[place]
        }
        for line in table.lines.indices {
            guard let kind = hints[line]?.kind else { continue }
            if kind != marks[line].kind { marks[line].dateline = nil }
            marks[line].kind = kind
        }
        return ClassifiedLines(marks: marks, signs: signs, stamps: found.stamps, issued: found.issued)
    }
}
