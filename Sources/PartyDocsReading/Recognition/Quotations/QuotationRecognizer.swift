public import PartyDocsCore

/// Finds text between quotation marks: `“…”`, `"…"`, `«…»`, also one inside another.
///
/// The marks stay outside. A mark without its partner in the same block quotes nothing, and a title that is all that a
/// document has for a name is part of its name (`Đề án “…”`).
public struct QuotationRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "quotations", version: "1")

    /// Makes the recogniser.
    public init() {}

    private static let straight: TokenKey = "\""
    private static let closers: [TokenKey: TokenKey] = ["“": "”", "«": "»", "\"": "\"", "„": "”"]
    private static let closing: Set<TokenKey> = ["”", "»"]

    /// Adds the quotations of a text.
    ///
    /// - Parameters:
    ///   - context: The text with its blocks.
    ///   - findings: What earlier recognisers found, to be added to.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        for block in context.tokens.blocks { scan(context.tokens, block, &findings) }
    }

    private func scan(_ text: TokenizedText, _ block: Range<Int>, _ findings: inout Findings) {
        var open: [(closer: TokenKey, index: Int)] = []
        for index in block where text[index].kind == .punctuation {
            let key = text[index].key
            if key == Self.straight || Self.closing.contains(key),
                let match = open.lastIndex(where: { $0.closer == key })
            {
                let inner = open[match].index + 1..<index
                open.removeSubrange(match...)
                guard !inner.isEmpty, !isTitle(before: inner.lowerBound - 1, in: text, block) else { continue }
                findings.add(
                    Finding(
                        spans: [text.span(inner)],
                        value: .quotation(QuotationValue()),
                        form: .quoted,
                        makers: [maker]
                    )
                )
            } else if let closer = Self.closers[key], open.count < 16 {
                open.append((closer, index))
            }
        }
    }

    /// Whether the words before an opening mark are a kind of document that goes by its title.
    private func isTitle(before mark: Int, in text: TokenizedText, _ block: Range<Int>) -> Bool {
        let start = mark - Self.titled.keys.count
        return start >= block.lowerBound && text.end(of: Self.titled, at: start, limit: mark) == mark
    }

    private static let titled: Phrase = "đề án"
}
