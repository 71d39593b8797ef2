internal import PartyDocsCore

/// Finds stated figures, dates and quantities by their tokens.
struct FigureReader {
    let context: RecognitionContext
    let quantities: FindingIndex
    let dates: FindingIndex
    private let taken: TakenTokens

    private static let percent: TokenKey = "%"
    private static let joints: Set<TokenKey> = ["/", "-", "–", "‑", ".", ",", ":"]

    var text: TokenizedText { context.tokens }

    init(context: RecognitionContext, findings: Findings) {
        self.context = context
        quantities = FindingIndex(context.tokens, findings.of(.quantity))
        let dates = findings.of(.date)
        self.dates = FindingIndex(context.tokens, dates)
        taken = TakenTokens(context.tokens, dates + findings.of(.citation))
    }

    /// Whether a token belongs to a date or a citation.
    func isTaken(_ index: Int) -> Bool { taken.contains(index) }

    /// The number that stands alone at a position: no part of a fraction, range, date or symbol.
    func figure(at index: Int, in block: Range<Int>) -> StatedFigure? {
        guard block.contains(index), !taken.contains(index),
            let numeral = NumberGrammar(text: text, block: block).numeral(at: index),
            !numeral.isScaled || numeral.power > 0
        else { return nil }
        var end = numeral.tokens.upperBound
        let isPercent = end < block.upperBound && text[end].key == Self.percent
        if isPercent { end += 1 }
        if end + 1 < block.upperBound, !text[end].isSpaced, Self.joints.contains(text[end].key), !text[end + 1].isSpaced
        {
            return nil
        }
        var slack = 0.0
        if numeral.decimals > 0 || numeral.isScaled {
            slack = ExactDecimal(significand: 5, exponent: numeral.power - numeral.decimals - 1).doubleValue
        }
        return StatedFigure(
            tokens: index..<end,
            value: numeral.value,
            slack: slack,
            decimals: numeral.decimals,
            isPercent: isPercent
        )
    }

    /// The exact count at a position, with its unit: no share, range, fraction, percentage or approximation.
    func count(at index: Int, in block: Range<Int>) -> StatedCount? {
        guard let found = quantities.finding(at: index), case .quantity(let value) = found.finding.value,
            value.approximation == .exact, value.upperValue == nil, value.percent == nil, value.numerator == nil,
            value.denominator == nil, value.value != nil, let figure = figure(at: index, in: block), !figure.isPercent
        else { return nil }
        return StatedCount(figure: figure, tokens: index..<found.end, span: found.finding.hull)
    }

    /// Whether a number or a quantity begins at a position.
    func isNumber(_ index: Int) -> Bool {
        text[index].kind == .number && !taken.contains(index) || quantities.end(at: index) != nil
    }
}
