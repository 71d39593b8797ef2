internal import PartyDocsCore

/// Collects text that is taken from a page, and the edits between the two.
struct TextOutput {
    private(set) var bytes: [UInt8] = []
    private(set) var edits: [TextEdit] = []
    private let page: [UInt8]
    private let source: [UInt8]
    /// The end of what was taken from the page.
    private var taken = 0

    /// - Parameters:
    ///   - page: The page.
    ///   - source: The page as it was parsed, as long.
    init(page: [UInt8], source: [UInt8]) {
        self.page = page
        self.source = source
    }

    /// Adds bytes of the page.
    ///
    /// - Parameters:
    ///   - range: Where the page has them; not before the end of what was taken.
    ///   - separator: What is to stand before them instead of all that the page has in between.
    mutating func take(_ range: Range<Int>, after separator: [UInt8]) {
        guard source[range] == page[range] else {
            put(source[range], for: range, after: separator)
            return
        }
        let isNext = range.lowerBound == taken
        if !(isNext && separator.isEmpty) { replace(upTo: range.lowerBound, with: separator) }
        bytes += source[range]
        taken = range.upperBound
    }

    /// Adds other bytes for a range of the page.
    mutating func put(_ text: ArraySlice<UInt8>, for range: Range<Int>, after separator: [UInt8]) {
        replace(upTo: range.upperBound, with: separator + text)
    }

    /// Leaves out the rest of the page.
    mutating func finish() {
        if taken < page.count { replace(upTo: page.count, with: []) }
    }

    private mutating func replace(upTo end: Int, with text: [UInt8]) {
        let start = bytes.count
        bytes += text
        var edit = TextEdit(
            sourceRange: taken..<end,
            span: TextSpan(utf8: start..<bytes.count),
            reason: .markup,
            original: Array(page[taken..<end])
        )
        taken = end
        // Two edits side by side are one.
        if let last = edits.last, last.sourceRange.upperBound == edit.sourceRange.lowerBound,
            last.span.end == edit.span.start
        {
            edit.sourceRange = last.sourceRange.lowerBound..<end
            edit.span = TextSpan(start: last.span.start, end: edit.span.end)
            edit.original = last.original + edit.original
            edits.removeLast()
        }
        edits.append(edit)
    }

    /// How far the output has come.
    struct Mark {
        fileprivate var count: Int
        fileprivate var edits: Int
        fileprivate var last: TextEdit?
        fileprivate var taken: Int
    }

    var mark: Mark {
        Mark(count: bytes.count, edits: edits.count, last: edits.last, taken: taken)
    }

    /// Takes back what was added since a mark.
    mutating func reset(to mark: Mark) {
        bytes.removeSubrange(mark.count...)
        edits.removeSubrange(mark.edits...)
        if let last = mark.last { edits[mark.edits - 1] = last }
        taken = mark.taken
    }
}
