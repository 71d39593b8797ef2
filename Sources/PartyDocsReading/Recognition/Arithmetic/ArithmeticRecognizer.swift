public import PartyDocsCore

/// Checks the figures that a text states against each other, and adds no annotation.
///
/// Sums with their parts, numbers of days with their period, days of the week with their date, changes with the figures
/// they lead from and to. Where figures belong together for certain, the verdict is kept with the quantity; where they
/// do not agree, a diagnostic names the numbers and their places. Rounding by the printed decimals is no discrepancy.
/// Shares are checked where quantities are read.
public struct ArithmeticRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "arithmetic", version: "1")
    /// Quantities and dates, which it compares, and citations, whose numbers count nothing.
    public let requiredKinds: [AnnotationKind] = [.quantity, .date, .citation]

    /// Makes the recogniser.
    public init() {}

    /// Adds verdicts to the quantities of a text, and diagnostics.
    ///
    /// - Parameters:
    ///   - context: The text with its blocks.
    ///   - findings: What earlier recognisers found, to be completed.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let reader = FigureReader(context: context, findings: findings)
        var verdicts: [TextSpan: ArithmeticVerdict] = [:]
        for check in checks(of: reader) {
            verdicts[check.span] = check.verdict
            guard check.verdict == .differs else { continue }
            findings.add(
                Diagnostic(
                    severity: .warning,
                    code: check.code,
                    message: check.message,
                    span: check.span,
                    relatedSpans: check.relatedSpans,
                    maker: maker
                )
            )
        }
        guard !verdicts.isEmpty else { return }
        findings.update { finding in
            guard case .quantity(var value) = finding.value, value.arithmetic == nil,
                let verdict = verdicts[finding.hull]
            else { return }
            value.arithmetic = verdict
            finding.value = .quantity(value)
        }
    }

    private func checks(of reader: FigureReader) -> [FigureCheck] {
        var checks: [FigureCheck] = []
        func add(_ check: FigureCheck?) {
            if let check { checks.append(check) }
        }
        for block in reader.text.blocks {
            let sums = SumCheck(reader: reader, block: block)
            let days = DayCheck(reader: reader, block: block)
            let changes = GrowthCheck(reader: reader, block: block)
            for index in block {
                if reader.quantities.end(at: index) != nil {
                    add(sums.check(at: index))
                    add(days.checkCount(at: index))
                } else if reader.dates.end(at: index) != nil {
                    add(days.checkWeekday(at: index))
                    add(days.checkOrder(at: index))
                } else {
                    add(changes.check(at: index))
                }
            }
        }
        return checks
    }
}
