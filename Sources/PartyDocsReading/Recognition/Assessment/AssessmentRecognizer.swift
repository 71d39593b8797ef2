public import PartyDocsCore

/// Says of each sentence of the running text what it does: praise, criticise, set a task, offer a solution, report a
/// procedure, or give background.
///
/// It weighs the words of each sentence (``SentenceWeights``), the heading above, and how the sentences hang together:
/// a speech goes on with what it began, and a list does what the line above it says. The functions are chosen so that
/// the sum over the text is greatest. The certainty is medium: a reader of the whole text may judge otherwise.
public struct AssessmentRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "assessments", version: "2")

    /// Makes the recogniser.
    public init() {}

    /// Adds the functions of the sentences of a text.
    ///
    /// - Parameters:
    ///   - context: The text with its blocks.
    ///   - findings: What earlier recognisers found, to be added to.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let text = context.tokens
        var chain = AssessmentChain()
        var sentences: [Range<Int>] = []
        var heading: AssessmentFunction?
        var followsColon = false
        for (block, tokens) in zip(context.blocks, text.blocks) where !tokens.isEmpty {
            switch block.kind {
            case .headline:
                heading = nil
                continue
            case .heading:
                heading = SentenceWeights(text, tokens).strongest
                followsColon = false
                continue
            case .lead, .paragraph, .listItem, .quotation: break
            default: continue
            }
            var start = tokens.lowerBound
            var link: AssessmentChain.Link = block.kind == .lead ? .opening : .paragraph
            if block.kind == .listItem { link = followsColon ? .list : .item }
            while start < tokens.upperBound {
                let sentence = start..<max(start + 1, min(text.sentence(at: start).upperBound, tokens.upperBound))
                chain.append(SentenceWeights(text, sentence), link: link, heading: heading)
                sentences.append(sentence)
                link = .sentence
                start = sentence.upperBound
            }
            followsColon = block.kind == .listItem ? followsColon : text[tokens.upperBound - 1].key == ":"
        }
        for (sentence, function) in zip(sentences, chain.functions()) {
            findings.add(
                Finding(
                    spans: [text.span(sentence)],
                    value: .assessment(AssessmentValue(function: function)),
                    certainty: .medium,
                    makers: [maker]
                )
            )
        }
    }
}
