internal import PartyDocsCore

/// A figure with what it counts.
struct StatedCount {
    let figure: StatedFigure
    /// Number and unit.
    let tokens: Range<Int>
    let span: TextSpan

    /// The tokens of the unit.
    var unit: Range<Int> { min(figure.tokens.upperBound, tokens.upperBound)..<tokens.upperBound }
}
