internal import PartyDocsCore

/// Tells what each line of a text is, from its form, its place and its neighbours.
///
/// A page is read in parts (``PageParts``): the header above the running text; the body; the lines that sign it; and
/// what pages print of other articles. Within a part each line gets its kind by its sign, or by what lines without a
/// sign are in that part.
struct BlockClassifier {
    let table: LineTable
    var signs: [LineSign]
    var marks: [BlockMark]
    /// Whether the text is an interview: its dashes open what is said, not items.
    var isInterview = false

    private init(_ table: LineTable) {
        self.table = table
        signs = table.lines.map { LineSign.of($0, in: table.tokens) }
        marks = Array(repeating: BlockMark(), count: table.lines.count)
    }

    /// Classifies the lines of a text.
    ///
    /// - Parameter table: The lines.
    /// - Returns: A mark for each line, and its sign.
    static func classify(_ table: LineTable) -> ClassifiedLines {
        var classifier = BlockClassifier(table)
        if let header = classifier.markOfficialHeader() {
            let stamps = header.stamps + classifier.markOfficialText(from: header.lines.upperBound)
            return ClassifiedLines(
                marks: classifier.marks,
                signs: classifier.signs,
                stamps: stamps,
                issued: header.date
            )
        }
        let parts = classifier.parts()
        let start = classifier.markHeader(parts.header, before: parts.body)
        let body = start..<max(start, parts.body.upperBound)
        classifier.markBody(body)
        classifier.markEnding(parts.ending)
        classifier.markRelated(parts.related)
        classifier.markLead(in: body)
        classifier.markRecipients()
        return ClassifiedLines(marks: classifier.marks, signs: classifier.signs)
    }

    var lines: [TextLine] { table.lines }
    var text: TokenizedText { table.tokens }

    private func parts() -> PageParts {
        let weights = lines.indices.map { LineWeights.of(lines[$0], signs[$0], in: text) }
        return PageParts(
            weights,
            opensEnding: { index in
                switch signs[index] {
                case .byline, .source, .timestamp, .menu, .furniture(.closing, _), .furniture(.chrome, _): true
                default: false
                }
            },
            opensRelated: { index in
                switch signs[index] {
                case .menu, .furniture(.closing, _), .furniture(.chrome, _), .furniture(.teaserLabel, _): true
                default: false
                }
            }
        )
    }

    /// Gives a line the kind that its sign tells; false when it has no sign.
    mutating func markBySign(_ index: Int) -> Bool {
        switch signs[index] {
        case .ornament, .menu: marks[index].kind = .furniture
        case .furniture(_, let opensTitle): marks[index].kind = opensTitle ? .teaser : .furniture
        case .row: marks[index].kind = .tableRow
        case .timestamp: marks[index].kind = .timestamp
        case .source: marks[index].kind = .agency
        case .byline: marks[index].kind = .byline
        case .caption(let credit), .credit(let credit):
            marks[index].kind = .caption
            marks[index].credit = credit.name
        case .none: return false
        }
        return true
    }

    /// Whether a line has no sign, so that its place tells what it is.
    func isPlain(_ index: Int) -> Bool {
        if case .none = signs[index] { return true }
        return false
    }

    /// Whether two lines have the same words.
    func isRepeat(_ index: Int, of earlier: Int) -> Bool {
        let left = lines[index].tokens
        let right = lines[earlier].tokens
        guard left.count == right.count, !left.isEmpty else { return false }
        return zip(left, right).allSatisfy { text[$0].key == text[$1].key }
    }

    /// Makes the first paragraph of the body the lead, where a header or a tag shows that the text begins there.
    private mutating func markLead(in body: Range<Int>) {
        guard let first = body.first(where: { marks[$0].kind == .paragraph }) else { return }
        let hasHeader = marks[..<first].contains { [.headline, .timestamp, .dateline].contains($0.kind) }
        if hasHeader || marks[first].dateline != nil { marks[first].kind = .lead }
    }
}
