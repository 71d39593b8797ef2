public import PartyDocsCore

/// Says of each sentence of the running text what it does: praise, criticise, set a task, offer a solution, report a
/// procedure, or give background.
///
/// It weighs cue words, those near the start of the sentence more. A sentence without cues goes on with what the one
/// before it did. The certainty is medium: a reader of the whole text may judge otherwise.
public struct AssessmentRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "assessments", version: "1")

    private static let functions: [AssessmentFunction] = [
        .task, .shortcoming, .achievement, .solution, .procedure, .background,
    ]
    /// The weight below which a sentence is taken to go on with the one before it.
    private static let threshold = 15
    /// The tokens at the start of a sentence that hold its main clause.
    private static let mainClause = 30

    /// Makes the recogniser.
    public init() {}

    /// Adds the functions of the sentences of a text.
    ///
    /// - Parameters:
    ///   - context: The text with its blocks.
    ///   - findings: What earlier recognisers found, to be added to.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let text = context.tokens
        var previous: AssessmentFunction?
        for (block, tokens) in zip(context.blocks, text.blocks) where !tokens.isEmpty {
            guard block.kind == .lead || block.kind == .paragraph else {
                if block.kind == .headline || block.kind == .heading { previous = nil }
                continue
            }
            var start = tokens.lowerBound
            while start < tokens.upperBound {
                let sentence = start..<max(start + 1, min(text.sentence(at: start).upperBound, tokens.upperBound))
                let function = function(of: sentence, text, after: previous)
                previous = function
                findings.add(
                    Finding(
                        spans: [text.span(sentence)],
                        value: .assessment(AssessmentValue(function: function)),
                        certainty: .medium,
                        makers: [maker]
                    )
                )
                start = sentence.upperBound
            }
        }
    }

    /// What a sentence does.
    private func function(
        of sentence: Range<Int>,
        _ text: TokenizedText,
        after previous: AssessmentFunction?
    ) -> AssessmentFunction {
        var weights = [Int](repeating: 0, count: Self.functions.count)
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let match = AssessmentCues.table.match(text, at: index, limit: sentence.upperBound) else {
                index += 1
                continue
            }
            let isMain = index - sentence.lowerBound < Self.mainClause
            if let function = Self.functions.firstIndex(of: match.value.function) {
                weights[function] += isMain ? match.value.weight * 2 : match.value.weight
            }
            index = match.end
        }
        if opensWithDay(sentence, text), let procedure = Self.functions.firstIndex(of: .procedure) {
            weights[procedure] += Self.threshold * 3
        }
        guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }), weights[best] >= Self.threshold else {
            return previous ?? .background
        }
        return Self.functions[best]
    }

    /// Whether a sentence opens as a report of an event does (`Sáng 19/10, …`, `Ngày 28/5, …`).
    private func opensWithDay(_ sentence: Range<Int>, _ text: TokenizedText) -> Bool {
        guard sentence.count > 2 else { return false }
        let first = text[sentence.lowerBound].key
        let isDay =
            first == DateWords.day
            || DateWords.partsOfDay.match(text, at: sentence.lowerBound, limit: sentence.upperBound) != nil
        return isDay && sentence.prefix(6).contains { text[$0].kind == .number || text[$0].key == DateWords.now }
    }
}
