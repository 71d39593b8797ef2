internal import PartyDocsCore

/// Tells what each line of a text is, from its form, its place and its neighbours.
///
/// A page is read in three parts: the header down to the first line of running text; the body; and the tail, which
/// begins with the line that signs the text, or with what pages print after it.
struct BlockClassifier {
    let table: LineTable
    let signs: [LineSign]
    var marks: [BlockMark]

    private init(_ table: LineTable) {
        self.table = table
        signs = table.lines.map { LineSign.of($0, in: table.tokens) }
        marks = Array(repeating: BlockMark(), count: table.lines.count)
    }

    /// Classifies the lines of a text.
    ///
    /// - Parameter table: The lines.
    /// - Returns: A mark for each line, and its sign.
    static func classify(_ table: LineTable) -> (marks: [BlockMark], signs: [LineSign]) {
        var classifier = BlockClassifier(table)
        let body = classifier.markOfficialHeader() ?? classifier.markHeader()
        let tail = classifier.markOfficialEnd(after: body) ?? classifier.tailStart(after: body)
        classifier.markBody(body..<tail.lowerBound)
        classifier.markTail(tail)
        classifier.markLead(in: body..<tail.lowerBound)
        return (classifier.marks, classifier.signs)
    }

    var lines: [TextLine] { table.lines }
    var text: TokenizedText { table.tokens }

    /// Gives a line the kind that its sign tells; false when it has no sign.
    mutating func markBySign(_ index: Int) -> Bool {
        switch signs[index] {
        case .ornament: marks[index].kind = .furniture
        case .furniture(_, let opensTitle): marks[index].kind = opensTitle ? .teaser : .furniture
        case .timestamp: marks[index].kind = .timestamp
        case .source: marks[index].kind = .agency
        case .byline: marks[index].kind = .byline
        case .caption(let credit):
            marks[index].kind = .caption
            marks[index].credit = credit.name
        case .credit(let credit):
            marks[index].kind = .credit
            marks[index].credit = credit.name
        case .none: return false
        }
        return true
    }

    /// Whether two lines have the same words.
    func isRepeat(_ index: Int, of earlier: Int) -> Bool {
        let left = lines[index].tokens
        let right = lines[earlier].tokens
        guard left.count == right.count, !left.isEmpty else { return false }
        return zip(left, right).allSatisfy { text[$0].key == text[$1].key }
    }

    /// Whether a line is a row of menu entries: short pieces between spaced dashes, bars or dots.
    func isMenu(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.ending == .open, line.wordCount <= 24 else { return false }
        let separators: Set<TokenKey> = ["-", "–", "|", "•", "·", "›", "»", ">"]
        let count = line.tokens.dropFirst().count { separators.contains(text[$0].key) && text[$0].isSpaced }
        return count >= 2
    }

    /// Makes the first paragraph of the body the lead, where a header or a tag shows that the text begins there.
    private mutating func markLead(in body: Range<Int>) {
        guard !marks.contains(where: { $0.kind == .documentHeader }),
            let first = body.first(where: { marks[$0].kind == .paragraph })
        else { return }
        let hasHeader = marks[..<first].contains { [.headline, .timestamp, .dateline].contains($0.kind) }
        if hasHeader || marks[first].dateline != nil { marks[first].kind = .lead }
    }
}
