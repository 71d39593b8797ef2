internal import PartyDocsCore

/// An annotation while linking goes on.
struct Mention {
    /// The annotation, its value still without references.
    var annotation: Annotation
    /// The tokens it covers; empty when its ends are inside tokens.
    let tokens: Range<Int>
    /// Its words, as linking compares them.
    let keys: [TokenKey]
    /// The words as printed.
    let words: String
    /// The position of the cluster of its entity.
    var cluster: Int?

    /// The kind of the annotation.
    var kind: AnnotationKind { annotation.kind }
    /// The smallest span that holds the mention.
    var hull: TextSpan { annotation.hull }
}
