internal import PartyDocsCore

/// The findings of one kind by the token that they begin with.
struct FindingIndex {
    private var byStart: [Int: (end: Int, finding: Finding)] = [:]

    /// Makes the index; of findings that begin at one token the longest stays.
    init(_ text: TokenizedText, _ findings: [Finding]) {
        var index = 0
        for finding in findings.sorted(by: { $0.hull < $1.hull }) {
            while index < text.tokens.count, text[index].span.start < finding.hull.start { index += 1 }
            guard index < text.tokens.count, text[index].span.start == finding.hull.start, byStart[index] == nil else {
                continue
            }
            var end = index
            while end < text.tokens.count, text[end].span.start < finding.hull.end { end += 1 }
            byStart[index] = (end, finding)
        }
    }

    /// The finding that begins at a token, with the position behind it.
    func finding(at index: Int) -> (end: Int, finding: Finding)? { byStart[index] }

    /// The position behind the finding that begins at a token.
    func end(at index: Int) -> Int? { byStart[index]?.end }
}
