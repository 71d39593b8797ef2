public import PartyDocsCore

/// Finds places: `Hà Nội`, `Nghệ An` in `tỉnh Nghệ An`, `Hòa Thuận` in `phường Hòa Thuận`, `Quận 1`, `sông Hồng`, and the sites
/// of a video conference (`điểm cầu …`).
///
/// It runs after the organizations: a place in the name of a body is found too, as in `Thành ủy Cần Thơ` or
/// `Đảng Cộng sản Việt Nam`. A name that a text gives once with the word for its unit is a place without it as well, and
/// `các huyện A, B và C` names three.
public struct PlaceRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "places", version: "1")

    /// Organizations, to tell places from parts of names.
    public var requiredKinds: [AnnotationKind] { [.organization] }

    /// Makes the recogniser.
    public init() {}

    /// Finds places.
    ///
    /// - Parameters:
    ///   - context: The text with its tokens and the lexicon.
    ///   - findings: What earlier recognisers found, to be added to.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let search = PlaceSearch(context, bodies: SpanCover(context.tokens, findings.of(.organization)))
        for place in search.places() {
            findings.add(
                Finding(
                    spans: [context.tokens.span(place.nameTokens)],
                    value: .place(PlaceValue(name: place.name, placeKind: place.kind)),
                    form: .named,
                    makers: [maker]
                )
            )
        }
    }
}
