public import PartyDocsCore

/// Finds text between quotation marks: `“…”`, `"…"`, `«…»`, also one inside another.
///
/// The marks stay outside. A mark without its partner in the same block quotes nothing.
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
                guard !inner.isEmpty else { continue }
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
}
