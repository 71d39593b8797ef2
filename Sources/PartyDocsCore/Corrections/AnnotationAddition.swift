/// A person's word that some words are a mention: an annotation that the recognisers missed, or one to be confirmed.
public struct AnnotationAddition: Hashable, Sendable {
    /// What the words are; references to entities in it are not used, because linking makes them.
    public var value: AnnotationValue
    /// How the text words the mention.
    public var form: MentionForm?
    /// The spans, in order; one unless the mention is discontinuous.
    public var anchors: [TextAnchor]

    /// Describes an annotation.
    ///
    /// - Parameters:
    ///   - value: What the words are.
    ///   - form: How the text words the mention.
    ///   - anchors: The spans, in order.
    public init(_ value: AnnotationValue, form: MentionForm? = nil, at anchors: [TextAnchor]) {
        self.value = value
        self.form = form
        self.anchors = anchors
    }
}
