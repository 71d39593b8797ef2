internal import PartyDocsCore

/// The corrections for one document while it is read, in the order of the pipeline: blocks and metadata before the
/// recognisers, annotations before the linker, entities after it.
///
/// So a name that is corrected or rejected is corrected or rejected in entities and relations, too.
struct CorrectionRun {
    /// One correction with what its place is looked up by.
    struct Step {
        var outcome: CorrectionOutcome
        let resolver: Int
    }

    /// The positions of the sets that are for the document.
    let setIndices: [Int]
    let text: String
    var steps: [Step] = []
    private(set) var resolvers: [AnchorResolver] = []
    /// What the corrections of annotations came to, for the stage after linking.
    var annotations = CorrectedFindings()

    /// Takes the sets that are for a document.
    ///
    /// - Parameters:
    ///   - sets: Sets for any documents.
    ///   - text: The text of the document.
    ///   - textSHA256: Its SHA-256.
    ///   - documentID: The identifier of the document.
    ///   - sourceName: The name of its source.
    init(_ sets: [CorrectionSet], text: String, textSHA256: String, documentID: Document.ID, sourceName: String?) {
        self.text = text
        setIndices = sets.indices.filter {
            sets[$0].concerns(textSHA256: textSHA256, documentID: documentID, sourceName: sourceName)
        }
        guard !setIndices.isEmpty else { return }
        let offsets = TextOffsetIndex(text, unit: .unicodeScalar)
        for setIndex in setIndices {
            let set = sets[setIndex]
            let isSameText = set.textSHA256 == textSHA256
            resolvers.append(AnchorResolver(text, offsets: offsets, for: set, isSameText: isSameText))
            for (index, correction) in set.corrections.enumerated() {
                var outcome = CorrectionOutcome(correction, by: set.author, setIndex: setIndex, index: index)
                do throws(DocumentError) {
                    guard !set.author.isEmpty else { throw DocumentError(.badValue, "Its set names no author.") }
                    try correction.check()
                } catch {
                    outcome.problem = CorrectionProblem(.invalid, "it is not valid (\(error.message))")
                }
                steps.append(Step(outcome: outcome, resolver: resolvers.count - 1))
            }
        }
    }

    /// What became of the corrections, in their order.
    var outcomes: [CorrectionOutcome] { steps.map(\.outcome) }

    /// What says which corrections do not apply.
    var diagnostics: [Diagnostic] { steps.compactMap(\.outcome.diagnostic) }

    /// The persons whose corrections apply, each once.
    var appliedMakers: [Maker] {
        var makers: [Maker] = []
        for step in steps where step.outcome.problem == nil {
            let maker = Maker(kind: .person, name: step.outcome.author)
            if !makers.contains(maker) { makers.append(maker) }
        }
        return makers
    }

    /// Applies corrections in their order and keeps why one does not apply.
    ///
    /// - Parameter apply: Applies a correction, or does nothing with one of another stage.
    mutating func forEachStep(
        _ apply: (Correction.Action, AnchorResolver, Maker) throws(CorrectionProblem) -> Void
    ) {
        for index in steps.indices where steps[index].outcome.problem == nil {
            let outcome = steps[index].outcome
            do {
                try apply(
                    outcome.correction.action,
                    resolvers[steps[index].resolver],
                    Maker(kind: .person, name: outcome.author)
                )
            } catch {
                steps[index].outcome.problem = error
            }
        }
    }
}
