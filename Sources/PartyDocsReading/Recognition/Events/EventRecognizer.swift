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
        let opening = opening(context)
        var known: Set<String> = []
        var isMainNamed = false
        for sentence in text.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                guard let (mention, headEnd) = parser.event(at: index, limit: sentence.upperBound) else {
                    index += 1
                    continue
                }
                let isFirst = !known.contains(mention.kind) && index < opening.end && mention.kind != "đại hội"
                let isNamed =
                    mention.isIdentified
                    || isFuneral(index, text, sentence.upperBound)
                    || Self.telling.contains(mention.kind)
                    || mention.isDescribed && text[index].isCapitalized
                if !isNamed, let back = backReference(mention, sentence.upperBound, text, known) {
                    findings.add(finding(back, context, form: .anaphoric))
                } else if isNamed || isFirst && mayBeMain(mention, text) {
                    known.insert(mention.kind)
                    findings.add(finding(mention, context))
                    isMainNamed =
                        isMainNamed
                        || index < opening.leadEnd && mention.congressTerm == nil
                            && maybeMain(mention)
                }
                // A press conference or ceremony may hold the event that it is about.
                index = mention.kind == "họp báo" || isCeremony(mention) ? headEnd : mention.tokens.upperBound
            }
        }
        if !isMainNamed { addActs(before: opening.leadEnd, context, &findings) }
    }

    /// Whether a noun alone can be the main event: not `một hội thảo`, `các hội nghị`.
    private func mayBeMain(_ mention: EventMention, _ text: TokenizedText) -> Bool {
        let start = mention.tokens.lowerBound
        return mention.tokens.count > 1 && maybeMain(mention)
            && !(start > 0 && Self.determiners.contains(text[start - 1].key))
    }

    private static let determiners: Set<TokenKey> = ["một", "các", "những", "nhiều", "mỗi", "từng"]

    /// Verbs that tell the main event where no noun does: `thăm, làm việc với …`, `hội đàm với …`.
    private static let acts = PhraseTable<String>([
        ("làm việc với", "buổi làm việc"), ("làm việc tại", "buổi làm việc"), ("hội đàm với", "hội đàm"),
        ("thăm và làm việc", "chuyến thăm"), ("hội kiến", "hội kiến"), ("gặp mặt", "buổi gặp mặt"),
        ("tiếp xúc cử tri", "buổi tiếp xúc cử tri"),
        ("đối thoại với", "đối thoại"),
    ])
    private static let prepositions: Set<TokenKey> = ["với", "tại"]

    /// Adds the first verb of a meeting in the headline and in the lead.
    private func addActs(before end: Int, _ context: RecognitionContext, _ findings: inout Findings) {
        let text = context.tokens
        for block in text.blocks where block.lowerBound < end && !block.isEmpty {
            for index in block {
                guard let act = Self.acts.match(text, at: index, limit: block.upperBound) else { continue }
                let close = Self.prepositions.contains(text[act.end - 1].key) ? act.end - 1 : act.end
                let mention = EventMention(tokens: index..<close, kind: act.value)
                findings.add(finding(mention, context))
                break
            }
        }
    }

    private func maybeMain(_ mention: EventMention) -> Bool {
        Self.mainKinds.contains(mention.kind) || isCeremony(mention)
    }

    /// `Lễ viếng`, which is one in a text; the `Ban Lễ tang` is a body.
    private func isFuneral(_ index: Int, _ text: TokenizedText, _ limit: Int) -> Bool {
        Self.funerals.match(text, at: index, limit: limit) != nil && !(index > 0 && text[index - 1].key == "ban")
    }

    private func isCeremony(_ mention: EventMention) -> Bool { mention.kind.utf8.starts(with: "lễ ".utf8) }

    private static let funerals = PhraseTable(["lễ viếng", "lễ truy điệu", "lễ an táng", "lễ tang", "lễ quốc tang"])
    /// Kinds that tell one event without a number, body or time.
    private static let telling: Set<String> = ["phiên chất vấn", "chuyến thăm"]
    private static let mainKinds: Set<String> = [
        "hội nghị", "họp báo", "buổi làm việc", "cuộc họp", "phiên họp", "hội thảo", "tọa đàm", "diễn đàn",
        "buổi gặp mặt", "buổi tiếp", "hội đàm", "kỳ họp", "mít tinh",
    ]

    /// The end of the headline and lead, and of the two blocks of body text after them.
    private func opening(_ context: RecognitionContext) -> (leadEnd: Int, end: Int) {
        var paragraphs = 0
        var leadEnd: Int?
        let count = context.tokens.tokens.count
        for (block, range) in zip(context.blocks, context.tokens.blocks) where !range.isEmpty {
            if block.kind == .lead { leadEnd = range.upperBound }
            if block.kind == .paragraph {
                paragraphs += 1
                leadEnd = leadEnd ?? range.upperBound
            }
            if paragraphs == 3 { return (leadEnd ?? 0, range.lowerBound) }
        }
        return (leadEnd ?? 0, count)
    }

    /// `Hội nghị này`, where an event of the kind has been named.
    private func backReference(
        _ mention: EventMention,
        _ limit: Int,
        _ text: TokenizedText,
        _ known: Set<String>
    ) -> EventMention? {
        let end = mention.tokens.upperBound
        guard end < limit, text[end].key == "này", !mention.isDescribed, known.contains(mention.kind) else {
            return nil
        }
        var back = mention
        back.tokens = mention.tokens.lowerBound..<end + 1
        return back
    }

    private func finding(
        _ mention: EventMention,
        _ context: RecognitionContext,
        form: MentionForm? = nil
    ) -> Finding {
        let value = EventValue(
            eventKind: mention.kind,
            ordinal: mention.ordinal?.value,
            ordinalAsWritten: mention.ordinal.map { context.tokens.words($0.words, in: context.text) },
            term: mention.term,
            congressTerm: mention.congressTerm
        )
        let usual: MentionForm = mention.isClass ? .classOf : mention.isIdentified ? .named : .descriptive
        return Finding(
            spans: [context.tokens.span(mention.tokens)],
            value: .event(value),
            form: form ?? usual,
            makers: [maker]
        )
    }
}
