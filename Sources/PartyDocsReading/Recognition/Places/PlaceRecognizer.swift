public import PartyDocsCore

/// Finds places: `Hà Nội`, `tỉnh Nghệ An`, `phường Hòa Thuận`, and the sites of a video conference (`điểm cầu …`).
///
/// It runs after the organizations: a place in a compound name of a body is found too, as in `Thành ủy Cần Thơ`, but
/// not a place in a name that is known as a whole, and never a country in the name of a body.
public struct PlaceRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "places", version: "1")

    /// Organizations, to tell places from parts of names.
    public var requiredKinds: [AnnotationKind] { [.organization] }

    private static let bridgeHead: Phrase = "điểm cầu"

    /// Makes the recogniser.
    public init() {}

    /// Finds places.
    ///
    /// - Parameters:
    ///   - context: The text with its tokens and the lexicon.
    ///   - findings: What earlier recognisers found, to be added to.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let text = context.tokens
        let parser = PlaceParser(context)
        let bodies = SpanCover(text, findings.of(.organization))
        for sentence in text.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                if let end = bridgeEnd(at: index, sentence.upperBound, parser, bodies) {
                    add(index..<end, text.words(index..<end, in: context.text), "điểm cầu", text, &findings)
                    index += Self.bridgeHead.keys.count
                    continue
                }
                guard let place = parser.place(at: index, limit: sentence.upperBound),
                    !isPartOfName(place, bodies, context)
                else {
                    index += 1
                    continue
                }
                add(place.tokens, place.name, place.kind, text, &findings)
                index = place.tokens.upperBound
            }
        }
    }

    private func add(
        _ tokens: Range<Int>,
        _ name: String,
        _ kind: String?,
        _ text: TokenizedText,
        _ findings: inout Findings
    ) {
        findings.add(
            Finding(
                spans: [text.span(tokens)],
                value: .place(PlaceValue(name: name, placeKind: kind)),
                form: .named,
                makers: [maker]
            )
        )
    }

    private func bridgeEnd(at index: Int, _ limit: Int, _ parser: PlaceParser, _ bodies: SpanCover) -> Int? {
        guard let start = parser.text.end(of: Self.bridgeHead, at: index, limit: limit) else { return nil }
        return bodies.longestEnd(at: start) ?? parser.place(at: start, limit: limit)?.tokens.upperBound
    }

    private func isPartOfName(_ place: PlaceMention, _ bodies: SpanCover, _ context: RecognitionContext) -> Bool {
        guard let body = bodies.smallest(around: place.tokens) else {
            return bodies.covers(place.tokens.lowerBound) || bodies.covers(place.tokens.upperBound - 1)
        }
        if place.category == .country || body == place.tokens { return true }
        let known = context.lexicon.longestMatch(in: context.tokens, at: body.lowerBound, limit: body.upperBound) {
            $0 == .organization || $0 == .outlet
        }
        return known?.tokens == body
    }
}
