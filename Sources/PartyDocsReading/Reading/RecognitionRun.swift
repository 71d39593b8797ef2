internal import PartyDocsCore

/// Runs recognisers one after another and keeps the faults of one from the others.
enum RecognitionRun {
    /// What recognisers find in a text.
    ///
    /// - Parameters:
    ///   - recognizers: The recognisers, in their order.
    ///   - context: The text.
    /// - Returns: The findings; a recogniser that throws, or marks no span of the text, adds a diagnostic.
    static func findings(of recognizers: [any Recognizer], in context: RecognitionContext) -> Findings {
        var findings = Findings()
        for recognizer in recognizers {
            let before = findings
            do {
                try recognizer.recognize(context, into: &findings)
            } catch {
                findings = before
                findings.add(
                    Diagnostic(
                        severity: .error,
                        code: "recognizer-failed",
                        message: "The recogniser \(recognizer.maker.name) failed: \(error)",
                        maker: recognizer.maker
                    )
                )
            }
            removeMisplaced(from: &findings, after: recognizer.maker, in: context.text)
        }
        return findings
    }

    private static func removeMisplaced(from findings: inout Findings, after maker: Maker, in text: String) {
        let isMisplaced = { (finding: Finding) in !isPlaced(finding, in: text) }
        let count = findings.all.count { isMisplaced($0) }
        guard count > 0 else { return }
        findings.removeAll(where: isMisplaced)
        findings.add(
            Diagnostic(
                severity: .error,
                code: "finding-misplaced",
                message: "The recogniser \(maker.name) marked \(count) spans that the text does not have.",
                maker: maker
            )
        )
    }

    private static func isPlaced(_ finding: Finding, in text: String) -> Bool {
        var previous = TextOffset.zero
        for span in finding.spans {
            guard span.start >= previous, span.start < span.end, text.isScalarBoundary(span.start),
                text.isScalarBoundary(span.end)
            else { return false }
            previous = span.end
        }
        return !finding.spans.isEmpty && !finding.makers.isEmpty
    }
}
