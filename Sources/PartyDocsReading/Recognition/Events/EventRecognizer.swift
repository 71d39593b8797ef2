public import PartyDocsCore

/// Finds events: congresses, conferences, sessions, elections, ceremonies, commemorations, press conferences.
///
/// A name runs from its head (`Đại hội`, `Hội nghị`) to its last identifying part: number, body, `khóa`, `nhiệm kỳ`.
/// A bare head counts once, where a headline or the opening of a text first mentions its main event.
public struct EventRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "events", version: "1")

    /// Organizations and dates, which stand in the names of events.
    public var requiredKinds: [AnnotationKind] { [.organization, .date] }

    /// Makes the recogniser.
    public init() {}

    /// Finds events.
    ///
    /// - Parameters:
    ///   - context: The text with its tokens and the lexicon.
    ///   - findings: What earlier recognisers found, to be added to.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let text = context.tokens
        let parser = EventParser(context, findings)
        let opening = openingEnd(context)
        var known: Set<String> = []
        for sentence in text.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                guard let (mention, headEnd) = parser.event(at: index, limit: sentence.upperBound) else {
                    index += 1
                    continue
                }
                let isFirst = !known.contains(mention.kind) && index < opening && mention.kind != "đại hội"
                let isNamed = mention.isIdentified || mention.isDescribed && text[index].isCapitalized
                if isNamed || isFirst && Self.maybeMain.contains(mention.kind) {
                    known.insert(mention.kind)
                    findings.add(finding(mention, context))
                }
                // A press conference or ceremony may hold the event that it is about.
                index = Self.holding.contains(mention.kind) ? headEnd : mention.tokens.upperBound
            }
        }
    }

    private static let holding: Set<String> = ["họp báo", "lễ", "lễ kỷ niệm"]
    private static let maybeMain: Set<String> = [
        "hội nghị", "họp báo", "buổi làm việc", "cuộc họp", "phiên họp", "hội thảo", "tọa đàm", "diễn đàn",
        "buổi gặp mặt", "buổi tiếp", "hội đàm", "kỳ họp", "mít tinh", "lễ",
    ]

    /// The end of the headline, the lead and the two blocks of body text after them.
    private func openingEnd(_ context: RecognitionContext) -> Int {
        var paragraphs = 0
        for (block, range) in zip(context.blocks, context.tokens.blocks) where !range.isEmpty {
            if block.kind == .paragraph { paragraphs += 1 }
            if paragraphs == 3 { return range.lowerBound }
        }
        return context.tokens.tokens.count
    }

    private func finding(_ mention: EventMention, _ context: RecognitionContext) -> Finding {
        let value = EventValue(
            eventKind: mention.kind,
            ordinal: mention.ordinal?.value,
            ordinalAsWritten: mention.ordinal.map { context.tokens.words($0.words, in: context.text) },
            term: mention.term,
            congressTerm: mention.congressTerm
        )
        let form: MentionForm = mention.isClass ? .classOf : mention.isIdentified ? .named : .descriptive
        return Finding(
            spans: [context.tokens.span(mention.tokens)],
            value: .event(value),
            form: form,
            makers: [maker]
        )
    }
}
