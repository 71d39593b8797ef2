internal import PartyDocsCore

/// What comparing stated figures with each other gave.
struct FigureCheck {
    /// A stable name of the discrepancy.
    let code: String
    let verdict: ArithmeticVerdict
    /// The figure that the others make.
    let span: TextSpan
    /// The figures that it was compared with.
    let relatedSpans: [TextSpan]
    /// What does not agree, in one sentence with the numbers.
    let message: String
}
