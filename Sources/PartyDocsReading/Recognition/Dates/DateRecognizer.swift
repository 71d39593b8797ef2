public import PartyDocsCore

/// Finds dates and periods: days, months, quarters, years, terms of office, ranges, and vague expressions of time.
///
/// A year that is not printed is inferred and marked as inferred, with its basis and evidence.
public struct DateRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "dates", version: "1")

    /// Makes the recogniser.
    public init() {}

    /// Adds the dates of a text.
    ///
    /// - Parameters:
    ///   - context: The text with its blocks and metadata.
    ///   - findings: What earlier recognisers found, to be added to.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let text = context.tokens
        var expressions: [DateExpression] = []
        var blocks: [Range<Int>] = []
        let usesDots = printsDots(text)
        for block in text.blocks {
            let grammar = DateGrammar(text: text, block: block, usesDots: usesDots)
            var index = block.lowerBound
            while index < block.upperBound {
                var found = grammar.expressions(at: index)
                if found.isEmpty, let repeated = grammar.repeatedMonths(at: index, expressions) { found = [repeated] }
                guard let last = found.last else {
                    index += 1
                    continue
                }
                expressions += found
                blocks += found.map { _ in block }
                index = last.tokens.upperBound
            }
        }
        let stated = expressions.map(\.isYearStated)
        let results = YearInference(text: text, publication: publication(of: context.metadata))
            .infer(&expressions, blocks: blocks)
        for (index, expression) in expressions.enumerated() {
            let isYearStated = expression.start == nil ? nil : stated[index] ?? false
            guard let finding = finding(expression, text, isYearStated, results[index]) else { continue }
            findings.add(finding)
        }
    }

    /// Whether a text prints a day behind `ngày` as `22.10`.
    private func printsDots(_ text: TokenizedText) -> Bool {
        text.blocks.contains { block in
            block.dropLast(3).contains { index in
                text[index].key == DateWords.day && text[index + 2].key == DateWords.period
                    && (1...31).contains(text[index + 1].number ?? 0) && (1...12).contains(text[index + 3].number ?? 0)
                    && !text[index + 2].isSpaced && !text[index + 3].isSpaced
            }
        }
    }

    private func publication(of metadata: Metadata) -> (date: PartialDate, spans: [TextSpan])? {
        guard let date = metadata.published?.firstDay else { return nil }
        return (date, metadata[.published]?.spans ?? [])
    }

    private func finding(
        _ expression: DateExpression,
        _ text: TokenizedText,
        _ isYearStated: Bool?,
        _ result: YearInference.Result?
    ) -> Finding? {
        let temporal = expression.temporal
        if temporal == nil, expression.start != nil, !expression.isLunar { return nil }
        var value = DateValue(dateKind: expression.kind, temporal: temporal, isYearStated: isYearStated)
        value.yearBasis = result?.basis
        value.yearEvidence = result?.evidence ?? []
        value.partOfDay = expression.partOfDay
        value.weekday = expression.weekday
        value.termNumber = expression.termNumber
        if expression.isLunar { value.calendar = "lunar" }
        return Finding(
            spans: [text.span(expression.tokens)],
            value: .date(value),
            form: expression.kind == .vague ? .vague : .explicit,
            certainty: result?.certainty ?? .high,
            makers: [maker]
        )
    }
}
