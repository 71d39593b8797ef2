/// A person's word that an annotation is of another kind, value, form or span than was proposed.
///
/// What is nil stays as it is.
public struct AnnotationChange: Hashable, Sendable {
    /// The annotation as it was proposed.
    public var target: AnnotationTarget
    /// What the words are, as a whole and with it the kind; references to entities in it are not used.
    ///
    /// With a value the correction says enough to stand when the recognisers no longer propose its target.
    public var value: AnnotationValue?
    /// How the text words the mention.
    public var form: MentionForm?
    /// The spans that it has instead, in order.
    public var anchors: [TextAnchor]?

    /// Describes a change.
    ///
    /// - Parameters:
    ///   - target: The annotation as it was proposed.
    ///   - value: What the words are, as a whole.
    ///   - form: How the text words the mention.
    ///   - anchors: The spans that it has instead, in order.
    public init(
        _ target: AnnotationTarget,
        to value: AnnotationValue? = nil,
        form: MentionForm? = nil,
        at anchors: [TextAnchor]? = nil
    ) {
        self.target = target
        self.value = value
        self.form = form
        self.anchors = anchors
    }
}
