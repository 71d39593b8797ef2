extension Document {
    /// The text with its blocks and annotations as one sequence of properly nested events.
    ///
    /// Annotations stand off from the text and may cross; a format with inline markup cannot have that. Here an
    /// annotation that crosses another, or the border of a block, is closed and opened again as a continuation.
    /// Of two that cross, the one that holds its words together less is split: assessments, quotations and unknown
    /// kinds first, then events, citations and offices, then the rest; a block never. An annotation with several
    /// spans is a fragment for each.
    ///
    /// The texts of the events together are the text of the document. Each annotation has at least one fragment; a
    /// fragment without text stands only for an empty span. White space between blocks lies outside of any block,
    /// and inside a fragment only when the whole span lies there.
    ///
    /// - Returns: The events, in time proportional to their number, times the depth of nesting.
    public func inlineEvents() -> [InlineEvent] {
        InlineLowering(self).events()
    }
}

extension AnnotationKind {
    /// How soon an annotation of this kind is split when it crosses another: the lower, the sooner.
    var cohesion: Int {
        switch self {
        case .event, .citation, .office: 1
        case .person, .organization, .date, .quantity, .place, .honorific: 2
        default: 0
        }
    }
}
