public import PartyDocsCore

/// What became of one correction.
public struct CorrectionOutcome: Hashable, Sendable {
    /// The correction.
    public var correction: Correction
    /// Who made it.
    public var author: String
    /// The position of its set among those that the reader was given.
    public var setIndex: Int
    /// The position of the correction in its set.
    public var index: Int
    /// Why it does not apply; nil when it does.
    public var problem: CorrectionProblem?

    /// Makes an outcome.
    ///
    /// - Parameters:
    ///   - correction: The correction.
    ///   - author: Who made it.
    ///   - setIndex: The position of its set among those that the reader was given.
    ///   - index: The position of the correction in its set.
    ///   - problem: Why it does not apply.
    public init(
        _ correction: Correction,
        by author: String,
        setIndex: Int,
        index: Int,
        problem: CorrectionProblem? = nil
    ) {
        self.correction = correction
        self.author = author
        self.setIndex = setIndex
        self.index = index
        self.problem = problem
    }

    /// The diagnostic of a correction that does not apply; nil for one that does.
    public var diagnostic: Diagnostic? {
        guard let problem else { return nil }
        return Diagnostic(
            severity: .warning,
            code: Diagnostic.correctionNotApplied,
            message: "Correction \(index + 1) by \(author), \(correction.action.summary), no longer applies: "
                + "\(problem.reason).",
            maker: author.isEmpty ? nil : Maker(kind: .person, name: author),
            fields: ["reason": .string(problem.code.rawValue)]
        )
    }
}

extension Correction.Action {
    /// What is corrected, in a few words.
    var summary: String {
        switch self {
        case .add(let addition): "add \(addition.value.kind.rawValue) \(Self.quote(addition.anchors))"
        case .reject(let target): "reject \(Self.describe(target))"
        case .change(let change): "change \(Self.describe(change.target))"
        case .link(let link): "link \(Self.describe(link.target))"
        case .block(let block): "block at \(Self.quote([block.anchor]))"
        case .metadata(let metadata): "metadata \(metadata.name.rawValue)"
        }
    }

    private static let longestQuote = 60

    private static func describe(_ target: AnnotationTarget) -> String {
        "\(target.kind.rawValue) \(quote(target.anchors))"
    }

    private static func quote(_ anchors: [TextAnchor]) -> String {
        let words = anchors.map(\.quote.exact).joined(separator: " … ")
        let scalars = words.unicodeScalars
        guard scalars.count > longestQuote else { return "\"\(words)\"" }
        return "\"\(String(scalars.prefix(longestQuote)))…\""
    }
}
