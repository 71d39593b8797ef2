public import PartyDocsCore

/// What a recogniser says of a span, before entities are linked and identifiers given.
public struct Finding: Hashable, Sendable {
    /// The spans, in order and disjoint, at least one.
    public var spans: [TextSpan]
    /// What the spans are.
    ///
    /// Entity references are nil: linking fills them.
    public var value: AnnotationValue
    /// How the text words the mention.
    public var form: MentionForm?
    /// How sure the recogniser is.
    public var certainty: Certainty
    /// Who found it, first finder first.
    public var makers: [Maker]

    /// Makes a finding.
    ///
    /// - Parameters:
    ///   - spans: The spans, in order and disjoint, at least one.
    ///   - value: What the spans are.
    ///   - form: How the text words the mention.
    ///   - certainty: How sure the recogniser is.
    ///   - makers: Who found it.
    public init(
        spans: [TextSpan],
        value: AnnotationValue,
        form: MentionForm? = nil,
        certainty: Certainty = .high,
        makers: [Maker]
    ) {
        self.spans = spans
        self.value = value
        self.form = form
        self.certainty = certainty
        self.makers = makers
    }

    /// The kind of the finding.
    public var kind: AnnotationKind { value.kind }

    /// The smallest span that holds all spans.
    public var hull: TextSpan { TextSpan(start: spans[0].start, end: spans[spans.count - 1].end) }
}
