internal import PartyDocsCore

/// How strongly a sentence speaks for each function.
struct SentenceWeights {
    /// The functions, in the order of the weights.
    static let functions: [AssessmentFunction] = [
        .task, .shortcoming, .achievement, .solution, .procedure, .background,
    ]

    /// The weight of each function.
    private(set) var weights = [Int](repeating: 0, count: SentenceWeights.functions.count)

    /// The tokens at the start of a sentence that hold its main clause.
    private static let mainClause = 32
    /// What all that stands behind the main clause may add to a function.
    private static let restLimit = 50
    /// How many tokens a remedy reaches.
    private static let remedyReach = 7
    private static let effortWeight = 12
    private static let clear = 40
    /// The weight from which a cue asks for something.
    private static let asking = 30
    /// The weight from which it does so whatever was said before.
    private static let demanding = 45
    /// How far from the start of a sentence the comma behind its opening phrase may be.
    private static let openingReach = 9
    private static let figureWeight = 7
    private static let mostFigures = 4
    private static let dayWeight = 55
    private static let clockWeight = 60
    private static let openQuotes: Set<TokenKey> = ["“", "«"]
    private static let closeQuotes: Set<TokenKey> = ["”", "»"]
    private static let percent: TokenKey = "%"
    private static let hour: TokenKey = "h"

    private var rest = [Int](repeating: 0, count: SentenceWeights.functions.count)
    private let text: TokenizedText
    private let sentence: Range<Int>

    /// Weighs a sentence.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - sentence: Those of the sentence.
    init(_ text: TokenizedText, _ sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
        weighOpening()
        weighWords()
        for function in weights.indices { weights[function] += min(rest[function], Self.restLimit) }
    }

    /// The weight of a function.
    subscript(function: AssessmentFunction) -> Int {
        Self.functions.firstIndex(of: function).map { weights[$0] } ?? 0
    }

    /// The function of the greatest weight; nil where no words speak clearly for any.
    var strongest: AssessmentFunction? {
        guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }), weights[best] >= Self.clear else {
            return nil
        }
        return Self.functions[best]
    }

    private mutating func add(_ weight: Int, to function: AssessmentFunction, at index: Int) {
        guard let slot = Self.functions.firstIndex(of: function) else { return }
        if index - sentence.lowerBound < Self.mainClause { weights[slot] += weight * 2 } else { rest[slot] += weight }
    }

    private var opensWithTask = false

    private mutating func weighOpening() {
        guard let first = sentence.first(where: { text[$0].kind != .punctuation }) else { return }
        weighOpening(at: first)
        // `Tại hội nghị, các đại biểu đã nghe …`
        let comma = sentence.prefix(Self.openingReach).first { text[$0].key == DateWords.comma }
        if let comma, comma + 1 < sentence.upperBound { weighOpening(at: comma + 1) }
        if opensWithDay(first) { add(Self.dayWeight / 2, to: .procedure, at: first) }
        if opensWithClock(first) { add(Self.clockWeight / 2, to: .procedure, at: first) }
    }

    private mutating func weighOpening(at index: Int) {
        guard let match = AssessmentCues.openings.match(text, at: index, limit: sentence.upperBound) else { return }
        add(match.value.weight / 2, to: match.value.function, at: sentence.lowerBound)
        if match.value.function == .task, match.value.weight >= Self.demanding { opensWithTask = true }
    }

    /// Whether the sentence opens as a report of an event does (`Sáng 19/10, …`, `Ngày 28/5, …`, `Trong hai ngày 7 …`).
    private func opensWithDay(_ first: Int) -> Bool {
        let opening = first..<min(sentence.upperBound, first + 6)
        let isDay =
            text[first].key == DateWords.day
            || DateWords.partsOfDay.match(text, at: first, limit: sentence.upperBound) != nil
            || opening.prefix(3).contains { text[$0].key == DateWords.day }
        return isDay && opening.contains { text[$0].kind == .number || text[$0].key == DateWords.now }
    }

    /// Whether the sentence opens with the time of day (`8h15: …`).
    private func opensWithClock(_ first: Int) -> Bool {
        guard first + 1 < sentence.upperBound, text[first].kind == .number else { return false }
        return text[first + 1].key == Self.hour || text[first + 1].key == "giờ"
    }

    /// Whether what the sentence said before takes from the strength of a cue: what was done is no task, what is asked
    /// for is not done yet.
    private func speaksAgainst(_ cue: AssessmentCues.Cue, isPast: Bool, asks: Bool) -> Bool {
        switch cue.function {
        case .task: isPast && !asks && cue.weight < Self.demanding
        case .achievement: asks
        default: false
        }
    }

    /// Whether a word is part of a name (`Sở Xây dựng`, `Hồ Sĩ Đạt`): it has a capital within a sentence.
    private func isInName(_ index: Int) -> Bool {
        index > sentence.lowerBound && text[index].isCapitalized && text[index - 1].kind == .word
    }

    /// Whether what asks elsewhere is a thing that is counted (`47 kiến nghị`).
    private func isCounted(_ cue: AssessmentCues.Cue, at index: Int) -> Bool {
        cue.function == .task && index > sentence.lowerBound && text[index - 1].kind == .number
    }

    private mutating func weighWords() {
        var index = sentence.lowerBound
        var isPast = false
        var asks = opensWithTask
        var remedyEnd = index
        var quoteDepth = 0
        var figures = 0
        while index < sentence.upperBound {
            let token = text[index]
            if Self.openQuotes.contains(token.key) { quoteDepth += 1 }
            if Self.closeQuotes.contains(token.key) { quoteDepth = max(0, quoteDepth - 1) }
            if token.key == Self.percent { figures += 1 }
            let isOver = AssessmentCues.pastTimes.match(text, at: index, limit: sentence.upperBound) != nil
            if !asks, isOver || AssessmentCues.pastMarks.contains(token.key) { isPast = true }
            let isAside =
                quoteDepth > 0 && index - sentence.lowerBound > 3
                || index > sentence.lowerBound && AssessmentCues.subordinators.contains(text[index - 1].key)
            if isInName(index) {
                index += 1
                continue
            }
            let remedy = AssessmentCues.remedies.match(text, at: index, limit: sentence.upperBound)
            let cue = AssessmentCues.anywhere.match(text, at: index, limit: sentence.upperBound)
            let effort = AssessmentCues.efforts.match(text, at: index, limit: sentence.upperBound)
            let neutral = AssessmentCues.neutral.match(text, at: index, limit: sentence.upperBound)
            let end = [cue?.end, effort?.end, neutral?.end].compactMap(\.self).max() ?? index + 1
            if neutral?.end == end {
                // The words only look like a cue.
            } else if let cue, cue.end == end {
                let isRemedied = cue.value.function == .shortcoming && index < remedyEnd
                let isWeak = isAside || speaksAgainst(cue.value, isPast: isPast, asks: asks)
                if !isRemedied, !isCounted(cue.value, at: index) {
                    add(isWeak ? cue.value.weight / 3 : cue.value.weight, to: cue.value.function, at: index)
                }
                if cue.value.function == .task, cue.value.weight >= Self.asking, !isWeak,
                    !isCounted(cue.value, at: index)
                {
                    asks = true
                }
            } else if effort != nil, !isAside {
                let isDone = isPast && !asks
                add(isDone ? Self.effortWeight / 2 : Self.effortWeight, to: isDone ? .achievement : .task, at: index)
            }
            if let remedy { remedyEnd = max(end, remedy.end) + Self.remedyReach }
            index = end
        }
        if !asks { add(min(figures, Self.mostFigures) * Self.figureWeight, to: .achievement, at: sentence.lowerBound) }
    }
}
