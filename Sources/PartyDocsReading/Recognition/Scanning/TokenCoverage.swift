internal import PartyDocsCore

/// Which tokens some findings cover, found by position.
struct TokenCoverage {
    /// The end of the longest finding that begins at each token; zero where none begins.
    private var ends: [Int]
    /// The first token of the longest finding over each token; -1 where there is none.
    private var owners: [Int]

    /// Looks up the tokens of findings.
    ///
    /// - Parameters:
    ///   - findings: The findings, by position and of two with one start the longer first.
    ///   - text: The tokens.
    init(_ findings: [Finding], in text: TokenizedText) {
        ends = [Int](repeating: 0, count: text.tokens.count + 1)
        owners = [Int](repeating: -1, count: text.tokens.count + 1)
        var index = 0
        for finding in findings {
            let hull = finding.hull.utf8
            while index < text.tokens.count, text[index].start < hull.lowerBound { index += 1 }
            var end = index
            while end < text.tokens.count, text[end].end <= hull.upperBound { end += 1 }
            guard end > index, text[index].start == hull.lowerBound else { continue }
            ends[index] = max(ends[index], end)
            for token in index..<end where owners[token] < 0 { owners[token] = index }
        }
    }

    /// The end of the longest finding that begins at a token; nil when none does.
    func end(from index: Int) -> Int? {
        guard index < ends.count, ends[index] > 0 else { return nil }
        return ends[index]
    }

    /// The first token of the outermost finding over a token; nil when there is none.
    func owner(of index: Int) -> Int? {
        guard index < owners.count, owners[index] >= 0 else { return nil }
        return owners[index]
    }
}
