internal import PartyDocsCore

/// Findings by their place, to look up those that overlap a span.
struct FindingCover {
    private let findings: [Finding]
    /// The furthest end of each finding and all before it.
    private let reach: [TextOffset]

    /// Sorts findings by their place.
    ///
    /// - Parameter findings: The findings.
    init(_ findings: [Finding]) {
        self.findings = findings.sorted { $0.hull < $1.hull }
        var furthest = TextOffset.zero
        reach = self.findings.map { finding in
            furthest = max(furthest, finding.hull.end)
            return furthest
        }
    }

    /// The last finding that overlaps a span and fulfils a condition.
    ///
    /// - Parameters:
    ///   - span: The span.
    ///   - condition: The condition.
    /// - Returns: The finding.
    func last(overlapping span: TextSpan, where condition: (Finding) -> Bool) -> Finding? {
        var low = 0
        var high = findings.count
        while low < high {
            let middle = (low + high) / 2
            if findings[middle].hull.start < span.end { low = middle + 1 } else { high = middle }
        }
        while low > 0, reach[low - 1] > span.start {
            low -= 1
            if findings[low].hull.overlaps(span), condition(findings[low]) { return findings[low] }
        }
        return nil
    }
}
