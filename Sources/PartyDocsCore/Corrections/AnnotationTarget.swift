/// The annotation that a correction speaks of: its kind and its words.
public struct AnnotationTarget: Hashable, Sendable {
    /// The kind of the annotation.
    public var kind: AnnotationKind
    /// The spans of the annotation, in order; one unless it is discontinuous.
    public var anchors: [TextAnchor]

    /// Describes an annotation.
    ///
    /// - Parameters:
    ///   - kind: The kind of the annotation.
    ///   - anchors: The spans of the annotation, in order.
    public init(_ kind: AnnotationKind, at anchors: [TextAnchor]) {
        self.kind = kind
        self.anchors = anchors
    }

    /// Describes an annotation of one span.
    ///
    /// - Parameters:
    ///   - kind: The kind of the annotation.
    ///   - anchor: Its span.
    public init(_ kind: AnnotationKind, at anchor: TextAnchor) {
        self.init(kind, at: [anchor])
    }
}
