internal import PartyDocsCore

/// Finds the words of anchors in a text: by their place in the text that they were made in, by their quote in another.
///
/// A quote is looked for with all its surroundings, then with those of one side, then with less and less of them. Where
/// several places fit equally well, the place is taken to which the text moved as a whole: when the nearest anchors
/// before and after that stand in one place alone have moved by the same number of scalars, so have the words between
/// them. Where that does not tell, the anchor is ambiguous.
struct AnchorResolver {
    /// A text of which a part has moved.
    private struct Shift {
        let start: Int
        let distance: Int
    }

    /// How much of a prefix or suffix must agree, in Unicode scalars, where the whole does not.
    private static let contextLengths = [Int.max, 16, 8]
    /// The length of a quote, in Unicode scalars, that needs no surroundings when it stands in the text once.
    private static let longQuote = 24
    private static let mostCandidates = 1_000

    let text: String
    private let offsets: TextOffsetIndex
    private let isSameText: Bool
    private var candidates: [TextAnchor: [TextSpan]] = [:]
    private var shifts: [Shift] = []

    /// Prepares a text for the anchors of one set.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - offsets: Its index, in Unicode scalars.
    ///   - set: The corrections.
    ///   - isSameText: Whether they were made in this text.
    init(_ text: String, offsets: TextOffsetIndex, for set: CorrectionSet, isSameText: Bool) {
        self.text = text
        self.offsets = offsets
        self.isSameText = isSameText
        for anchor in set.corrections.flatMap(\.anchorLists).joined() where place(of: anchor) == nil {
            guard candidates[anchor] == nil else { continue }
            let found = Self.candidates(of: anchor.quote, in: text)
            candidates[anchor] = found
            if !isSameText, found.count == 1, let start = offsets.position(of: found[0].start),
                let old = anchor.position, old.start >= 0
            {
                shifts.append(Shift(start: old.start, distance: start - old.start))
            }
        }
        shifts.sort { $0.start < $1.start }
    }

    /// The spans of anchors.
    ///
    /// - Parameter anchors: The anchors, in the order of the text.
    /// - Returns: The spans, in order and disjoint.
    /// - Throws: Why they are not found.
    func spans(of anchors: [TextAnchor]) throws(CorrectionProblem) -> [TextSpan] {
        var spans: [TextSpan] = []
        for anchor in anchors {
            let span = try span(of: anchor)
            if let last = spans.last, span.start < last.end {
                throw CorrectionProblem(.quoteNotFound, "its quotes stand in another order in the text")
            }
            spans.append(span)
        }
        return spans
    }

    /// The span of an anchor.
    ///
    /// - Parameter anchor: The anchor.
    /// - Returns: The span.
    /// - Throws: Why it is not found.
    func span(of anchor: TextAnchor) throws(CorrectionProblem) -> TextSpan {
        if let place = place(of: anchor) { return place }
        let found = candidates[anchor] ?? []
        if found.count == 1 { return found[0] }
        if found.isEmpty {
            throw CorrectionProblem(.quoteNotFound, "its quote does not stand in the text, or among other words")
        }
        if let start = expectedStart(of: anchor), let match = found.first(where: { $0.start == start }) { return match }
        throw CorrectionProblem(
            .quoteAmbiguous,
            "its quote stands in the text \(found.count) times, and nothing tells which is meant"
        )
    }

    /// The place that an anchor names, in the text that it was made in.
    private func place(of anchor: TextAnchor) -> TextSpan? {
        guard isSameText, let span = anchor.position?.span(in: offsets),
            text[span].utf8.elementsEqual(NFC.normalized(anchor.quote.exact).utf8)
        else { return nil }
        return span
    }

    /// Where an anchor moved with the words around it.
    private func expectedStart(of anchor: TextAnchor) -> TextOffset? {
        guard let start = anchor.position?.start else { return nil }
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].start <= start { low = middle + 1 } else { high = middle }
        }
        guard low > 0, low < shifts.count, shifts[low - 1].distance == shifts[low].distance else { return nil }
        let (moved, isTooFar) = start.addingReportingOverflow(shifts[low].distance)
        return isTooFar ? nil : offsets.offset(at: moved)
    }

    // MARK: Quotes

    /// The places where a quote stands in the best surroundings.
    private static func candidates(of quote: TextQuoteSelector, in text: String) -> [TextSpan] {
        let exact = NFC.normalized(quote.exact)
        let prefix = NFC.normalized(quote.prefix ?? "")
        let suffix = NFC.normalized(quote.suffix ?? "")
        guard !prefix.isEmpty || !suffix.isEmpty else { return places(of: exact, after: "", before: "", in: text) }
        for length in contextLengths {
            let before = ending(of: prefix, length)
            let after = beginning(of: suffix, length)
            let both = places(of: exact, after: before, before: after, in: text)
            if !both.isEmpty { return both }
            var sides = before.isEmpty ? [] : places(of: exact, after: before, before: "", in: text)
            if !after.isEmpty { sides += places(of: exact, after: "", before: after, in: text) }
            if let edge = edge(of: quote, exact, in: text), !sides.contains(edge) { sides.append(edge) }
            if !sides.isEmpty { return sides.sorted() }
        }
        guard exact.unicodeScalars.count >= longQuote else { return [] }
        return places(of: exact, after: "", before: "", in: text)
    }

    /// The place of a quote that stands where the text begins or ends, if it stood there.
    private static func edge(of quote: TextQuoteSelector, _ exact: String, in text: String) -> TextSpan? {
        let (count, length) = (text.utf8.count, exact.utf8.count)
        if quote.prefix == "", text.utf8.starts(with: exact.utf8) { return TextSpan(utf8: 0..<length) }
        guard quote.suffix == "", text.utf8.suffix(length).elementsEqual(exact.utf8) else { return nil }
        return TextSpan(utf8: count - length..<count)
    }

    private static func places(
        of exact: String,
        after prefix: String,
        before suffix: String,
        in text: String
    ) -> [TextSpan] {
        BytePattern(prefix + exact + suffix).offsets(in: text, limit: mostCandidates).map { offset in
            let start = offset + prefix.utf8.count
            return TextSpan(utf8: start..<start + exact.utf8.count)
        }
    }

    private static func ending(of context: String, _ length: Int) -> String {
        String(context.unicodeScalars.suffix(length))
    }

    private static func beginning(of context: String, _ length: Int) -> String {
        String(context.unicodeScalars.prefix(length))
    }
}
