internal import PartyDocsCore

/// Where the offices of a text stand, and where the names of their holders would follow.
struct OfficeCoverage {
    private var ends: [Int: Int] = [:]
    private var owners: [Int: Int] = [:]
    private var nameStarts: Set<Int> = []

    /// The offices that are still to be decided about.
    init(_ candidates: [OfficeCandidate]) {
        for candidate in candidates { add(candidate.range, nameStart: candidate.nameStart) }
    }

    /// The offices that were found.
    init(_ offices: [Finding], organizations: [Finding], in context: RecognitionContext) {
        let text = context.tokens
        let bodies = TokenCoverage(organizations, in: text)
        let tails = OfficeTail(text: text, lexicon: context.lexicon, organizations: bodies)
        var index = 0
        for office in offices {
            let hull = office.hull.utf8
            while index < text.tokens.count, text[index].start < hull.lowerBound { index += 1 }
            var end = index
            while end < text.tokens.count, text[end].end <= hull.upperBound { end += 1 }
            if end > index { add(index..<end, nameStart: tails.end(from: end)) }
        }
    }

    private mutating func add(_ range: Range<Int>, nameStart: Int) {
        ends[range.lowerBound] = max(ends[range.lowerBound] ?? 0, range.upperBound)
        for token in range where owners[token] == nil { owners[token] = range.lowerBound }
        nameStarts.insert(range.upperBound)
        nameStarts.insert(nameStart)
    }

    /// The position after the office that begins at a token; nil when none does.
    func end(from index: Int) -> Int? { ends[index] }

    /// The first token of the office over a token; nil when there is none.
    func owner(of index: Int) -> Int? { owners[index] }

    /// Whether the name of a holder would stand at a token: an office ends before it.
    func isFollowedByName(at index: Int) -> Bool { nameStarts.contains(index) }
}
