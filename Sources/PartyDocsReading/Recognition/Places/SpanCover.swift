internal import PartyDocsCore

/// The token ranges of findings, to be asked by position.
struct SpanCover {
    /// The ranges, by start ascending, then by end descending.
    let ranges: [Range<Int>]
    private var ends: [Int: Int] = [:]
    private var smallest: [Int: Range<Int>] = [:]

    /// Collects the findings that begin and end with a token.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - findings: The findings, by position.
    init(_ text: TokenizedText, _ findings: [Finding]) {
        var ranges: [Range<Int>] = []
        var index = 0
        for finding in findings {
            while index < text.tokens.count, text[index].span.start < finding.hull.start { index += 1 }
            var end = index
            while end < text.tokens.count, text[end].span.end <= finding.hull.end { end += 1 }
            if end > index { ranges.append(index..<end) }
        }
        self.ranges = ranges
        for range in ranges {
            ends[range.lowerBound] = max(ends[range.lowerBound] ?? 0, range.upperBound)
            // Later ranges start no earlier, so of nested ranges the smaller overwrites.
            for position in range where (smallest[position]?.count ?? .max) > range.count { smallest[position] = range }
        }
    }

    /// The end of the longest range that begins at a position.
    func longestEnd(at index: Int) -> Int? { ends[index] }

    /// Whether a position lies in a range.
    func covers(_ index: Int) -> Bool { smallest[index] != nil }

    /// Whether a range lies partly in and partly outside of some tokens.
    func crosses(_ tokens: Range<Int>) -> Bool {
        [tokens.lowerBound, tokens.upperBound - 1].contains { position in
            guard let range = smallest[position] else { return false }
            return range.lowerBound < tokens.lowerBound || range.upperBound > tokens.upperBound
        }
    }

    /// The smallest range around the first of some tokens, when it holds the others too.
    func smallest(around tokens: Range<Int>) -> Range<Int>? {
        guard let range = smallest[tokens.lowerBound], range.upperBound >= tokens.upperBound else { return nil }
        return range
    }
}
