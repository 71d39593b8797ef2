internal import PartyDocsCore

/// Tells who signed an official document: the name alone in its block, under the title of the officer.
struct SignatureSearch {
    private let text: TokenizedText
    private let lexicon: Lexicon
    private let names: NameScanner
    /// The tokens of the lines of the signature, in order; columns are lines of their own.
    private let lines: [Range<Int>]
    /// The line that follows each end of a line.
    private let nextLine: [Int: Int]
    /// How far under the title the name stands at most: a mark of the signature may come between.
    private static let depth = 3

    init(_ context: RecognitionContext) {
        text = context.tokens
        lexicon = context.lexicon
        names = NameScanner(text: context.tokens, lexicon: context.lexicon)
        lines = zip(context.blocks, context.tokens.blocks).flatMap { block, range in
            block.signatureSpans.map { context.tokens.tokens(in: $0, of: range) }.filter { !$0.isEmpty }
        }
        nextLine = Dictionary(
            lines.enumerated().map { ($1.upperBound, $0 + 1) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The name under a title.
    ///
    /// - Parameter end: The position after the title, which ends its block.
    /// - Returns: The tokens of the name; nil where another title comes first, as that of the officer in whose place
    ///   somebody signs.
    func signer(after end: Int) -> Range<Int>? {
        guard let next = nextLine[end] else { return nil }
        for line in lines[next...].prefix(Self.depth) {
            let limit = line.upperBound
            if OfficeTitles.match(at: line.lowerBound, limit: limit, in: text, lexicon) != nil { return nil }
            let start = names.address(at: line.lowerBound, limit: limit)?.end ?? line.lowerBound
            if let name = names.name(at: start, limit: limit, evidence: .office), name.upperBound == limit {
                return name
            }
        }
        return nil
    }
}
