internal import PartyDocsCore

/// Which tokens the findings of earlier recognisers cover.
struct TakenTokens {
    private var covered: [Bool]

    init(_ text: TokenizedText, _ findings: [Finding]) {
        covered = [Bool](repeating: false, count: text.tokens.count)
        let spans = findings.map(\.hull).sorted { $0.start < $1.start }
        var index = 0
        for span in spans {
            while index < text.tokens.count, text[index].span.end <= span.start { index += 1 }
            var position = index
            while position < text.tokens.count, text[position].span.start < span.end {
                covered[position] = true
                position += 1
            }
        }
    }

    /// Whether a token is covered.
    func contains(_ index: Int) -> Bool {
        covered.indices.contains(index) && covered[index]
    }
}
