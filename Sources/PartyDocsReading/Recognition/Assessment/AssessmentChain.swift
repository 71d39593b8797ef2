internal import PartyDocsCore

/// Chooses the functions of the sentences of a text together.
///
/// Each sentence adds its weights, and something where it goes on with the function of the one before: much within a
/// paragraph or list, little from paragraph to paragraph. The best choice is found in one pass.
struct AssessmentChain {
    /// How a sentence hangs together with the one before.
    enum Link {
        /// It opens the text as its lead.
        case opening
        /// It opens a paragraph.
        case paragraph
        /// It follows in the same paragraph.
        case sentence
        /// It is an item of a list whose introduction ended in a colon.
        case list
        /// It is an item of a list without an introduction.
        case item
    }

    private typealias Row = [Int]

    private static let leadWeight = 25
    private static let headingWeight = 30
    private static let plainBackground = 10
    private static let count = SentenceWeights.functions.count
    private static let procedure = SentenceWeights.functions.firstIndex(of: .procedure) ?? 0
    private static let background = SentenceWeights.functions.firstIndex(of: .background) ?? 0

    private var best = Row(repeating: 0, count: AssessmentChain.count)
    /// Of each sentence and function, the function of the sentence before.
    private var sources: [Row] = []

    /// Adds a sentence.
    ///
    /// - Parameters:
    ///   - sentence: Its weights.
    ///   - link: How it hangs together with the one before.
    ///   - heading: The function that the heading above names.
    mutating func append(_ sentence: SentenceWeights, link: Link, heading: AssessmentFunction?) {
        var next = Row(repeating: 0, count: Self.count)
        var source = Row(repeating: 0, count: Self.count)
        let top = best.indices.reduce(0) { best[$1] > best[$0] ? $1 : $0 }
        for function in next.indices {
            let staying = best[function] + Self.bond(of: function, link)
            let stays = staying >= best[top]
            next[function] = (stays ? staying : best[top]) + sentence.weights[function]
            source[function] = stays ? function : top
        }
        if link == .opening { next[Self.procedure] += Self.leadWeight }
        next[Self.background] += Self.plainBackground
        if let heading, let slot = SentenceWeights.functions.firstIndex(of: heading) {
            next[slot] += Self.headingWeight
        }
        best = next
        sources.append(source)
    }

    /// The functions of the sentences, in order.
    func functions() -> [AssessmentFunction] {
        var function = best.indices.reduce(0) { best[$1] > best[$0] ? $1 : $0 }
        var chosen: [AssessmentFunction] = []
        chosen.reserveCapacity(sources.count)
        for source in sources.reversed() {
            chosen.append(SentenceWeights.functions[function])
            function = source[function]
        }
        return chosen.reversed()
    }

    /// What staying with a function is worth.
    private static func bond(of function: Int, _ link: Link) -> Int {
        let isReport = function == procedure || function == background
        switch link {
        case .opening: return 0
        case .paragraph: return isReport ? 4 : 8
        case .sentence: return isReport ? 4 : 24
        case .item: return 30
        case .list: return 60
        }
    }
}
