internal import PartyDocsCore

/// Puts the lines of pages together: the text with its joins, and what is known of the lines that remain.
struct PageAssembly {
    /// The text as far as it was joined.
    private(set) var text: String
    /// What was joined, in order.
    private(set) var edits: [TextEdit] = []
    private let lines: [PrintedLine]
    private let isFurniture: [Bool]
    /// Lines whose paragraph goes on behind a page break, and those that go on with one.
    private var cut: Set<Int> = []
    private var resumed: Set<Int> = []
    /// Lines that are joined to the one above.
    private var joined: Set<Int> = []
    /// Those among them that no space comes before: the line above ends in the hyphen of a word or symbol.
    private var glued: Set<Int> = []

    /// Starts with a text as it is.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - lines: Its lines.
    ///   - isFurniture: Whether each is a header, footer or page number.
    init(_ text: String, _ lines: [PrintedLine], _ isFurniture: [Bool]) {
        self.text = text
        self.lines = lines
        self.isFurniture = isFurniture
    }

    /// Joins lines.
    ///
    /// - Parameter joiner: Tells where paragraphs go on.
    mutating func join(by joiner: LineJoiner) {
        var previous: Int?
        var opening = 0
        for index in lines.indices where !isFurniture[index] {
            guard let last = previous else {
                previous = index
                opening = index
                continue
            }
            previous = index
            guard joiner.joins(lines[last], lines[index], isFirst: last == opening, opening: lines[opening]) else {
                opening = index
                continue
            }
            if index == last + 1 {
                joined.insert(index)
                if joiner.glues(lines[last]) { glued.insert(index) }
            } else {
                // Headers and footers stand between: the paragraph stays in two blocks.
                cut.insert(opening)
                resumed.insert(index)
                opening = index
            }
        }
        rewrite()
    }

    /// What is known of the lines, at their places in the text as joined.
    var hints: [LineHint] {
        var hints: [LineHint] = []
        var nextEdit = 0
        var shift = 0
        for index in lines.indices where !joined.contains(index) {
            let start = lines[index].line.span.start.utf8
            while nextEdit < edits.count, edits[nextEdit].sourceRange.upperBound <= start {
                shift = edits[nextEdit].span.end.utf8 - edits[nextEdit].sourceRange.upperBound
                nextEdit += 1
            }
            var hint = LineHint(start: TextOffset(utf8: start + shift))
            if isFurniture[index] { hint.kind = .furniture }
            if resumed.contains(index) {
                hint.kind = .paragraph
                hint.fields["continuesPrevious"] = true
            }
            if cut.contains(index) { hint.fields["continuesInNext"] = true }
            if hint.kind != nil || !hint.fields.isEmpty { hints.append(hint) }
        }
        return hints
    }

    private mutating func rewrite() {
        guard !joined.isEmpty else { return }
        var source = text
        var output: [UInt8] = []
        source.withUTF8 { bytes in
            output.reserveCapacity(bytes.count)
            var position = 0
            for index in lines.indices where joined.contains(index) {
                let gap = lines[index - 1].line.span.end.utf8..<lines[index].line.span.start.utf8
                output.append(contentsOf: bytes[position..<gap.lowerBound])
                let start = output.count
                if !glued.contains(index) { output.append(0x20) }
                edits.append(
                    TextEdit(
                        sourceRange: gap,
                        span: TextSpan(utf8: start..<output.count),
                        reason: .lineJoin,
                        original: Array(bytes[gap])
                    )
                )
                position = gap.upperBound
            }
            output.append(contentsOf: bytes[position...])
        }
        text = String(decoding: output, as: UTF8.self)
    }
}
