package import PartyDocsCore

/// Joins the edits of two steps, from bytes to a text and from that text to another, into edits from the bytes to the
/// last text.
///
/// Edits that touch the same bytes of the text between become one edit, which replaces the bytes that all of them
/// stand for. Its reason is that of the step that says most: the first of the later step's reasons other than
/// `normalization`, else the first such of the earlier step, else `normalization`. So decoding and then composing a
/// letter is `charset`, and a line end that is first made U+000A and then joined away is `lineJoin`.
///
/// The text between and the bytes themselves are not needed: where an edit of the later step touches what the earlier
/// one left alone, the bytes that it replaced are the bytes of the source.
package struct EditComposition {
    private let first: [TextEdit]
    private let second: [TextEdit]
    private var composed: [TextEdit] = []
    /// The next edit of each step.
    private var nextFirst = 0
    private var nextSecond = 0
    /// What to add to a position of the text between for the position in the bytes, and in the last text.
    private var sourceShift = 0
    private var textShift = 0

    /// The edits of two steps as one.
    ///
    /// It takes time linear in the number of edits and the bytes that they replaced.
    ///
    /// - Parameters:
    ///   - first: The edits that lead from the bytes to the text between, in order and disjoint.
    ///   - second: The edits that lead from the text between to the last text, in order and disjoint. Their source
    ///     ranges and original bytes are of the text between.
    /// - Returns: The edits that lead from the bytes to the last text, in order and disjoint.
    package static func compose(_ first: [TextEdit], _ second: [TextEdit]) -> [TextEdit] {
        if first.isEmpty { return second }
        if second.isEmpty { return first }
        var composition = EditComposition(first: first, second: second)
        composition.run()
        return composition.composed
    }

    private init(first: [TextEdit], second: [TextEdit]) {
        self.first = first
        self.second = second
        composed.reserveCapacity(first.count + second.count)
    }

    private mutating func run() {
        while nextFirst < first.count || nextSecond < second.count {
            composeCluster()
        }
    }

    /// Takes the next edit with all that touch the same bytes of the text between.
    private mutating func composeCluster() {
        let (firstStart, secondStart) = (nextFirst, nextSecond)
        let range = takeCluster()
        let (sourceStart, textStart) = (range.lowerBound + sourceShift, range.lowerBound + textShift)
        let own = first[firstStart..<nextFirst]
        let later = second[secondStart..<nextSecond]
        for edit in own { sourceShift = edit.sourceRange.upperBound - edit.span.end.utf8 }
        for edit in later { textShift = edit.span.end.utf8 - edit.sourceRange.upperBound }
        composed.append(
            TextEdit(
                sourceRange: sourceStart..<(range.upperBound + sourceShift),
                span: TextSpan(utf8: textStart..<(range.upperBound + textShift)),
                reason: Self.reason(of: own, later),
                original: Self.original(of: range, own, later)
            )
        )
    }

    /// The range in the text between of the next edits that touch each other.
    private mutating func takeCluster() -> Range<Int> {
        var range = takesFirst() ? takeFirst() : takeSecond()
        while true {
            if nextFirst < first.count, first[nextFirst].span.start.utf8 < range.upperBound {
                range = range.lowerBound..<max(range.upperBound, takeFirst().upperBound)
            } else if nextSecond < second.count, second[nextSecond].sourceRange.lowerBound < range.upperBound {
                range = range.lowerBound..<max(range.upperBound, takeSecond().upperBound)
            } else {
                return range
            }
        }
    }

    /// Whether the next edit is one of the first step; at the same position, one that covers no byte goes before one
    /// that does.
    private func takesFirst() -> Bool {
        guard nextFirst < first.count else { return false }
        guard nextSecond < second.count else { return true }
        let (own, later) = (first[nextFirst].span.utf8, second[nextSecond].sourceRange)
        return own.lowerBound != later.lowerBound
            ? own.lowerBound < later.lowerBound : own.isEmpty || !later.isEmpty
    }

    private mutating func takeFirst() -> Range<Int> {
        defer { nextFirst += 1 }
        return first[nextFirst].span.utf8
    }

    private mutating func takeSecond() -> Range<Int> {
        defer { nextSecond += 1 }
        return second[nextSecond].sourceRange
    }

    private static func reason(of own: ArraySlice<TextEdit>, _ later: ArraySlice<TextEdit>) -> EditReason {
        let telling = later.first { $0.reason != .normalization } ?? own.first { $0.reason != .normalization }
        return telling?.reason ?? .normalization
    }

    /// The bytes of the source that stand behind a range of the text between.
    private static func original(
        of range: Range<Int>,
        _ own: ArraySlice<TextEdit>,
        _ later: ArraySlice<TextEdit>
    ) -> [UInt8] {
        if later.isEmpty, own.count == 1, let only = own.first { return only.original }
        if own.isEmpty, later.count == 1, let only = later.first { return only.original }
        var original: [UInt8] = []
        var position = range.lowerBound
        var rest = later
        func appendUnedited(through end: Int) {
            while position < end, let edit = rest.first {
                let start = edit.sourceRange.lowerBound
                let stop = min(end, edit.sourceRange.upperBound)
                if position < stop { original += edit.original[(position - start)..<(stop - start)] }
                position = max(position, stop)
                if stop < end { rest.removeFirst() }
            }
        }
        for edit in own {
            appendUnedited(through: edit.span.start.utf8)
            original += edit.original
            position = edit.span.end.utf8
        }
        appendUnedited(through: range.upperBound)
        return original
    }
}
