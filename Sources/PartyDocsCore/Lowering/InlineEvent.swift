/// One step of a document's text with its blocks and annotations as properly nested elements.
public enum InlineEvent: Hashable, Sendable {
    /// A block begins; the number is its position in ``Document/blocks``.
    case openBlock(Int)
    /// The block that was opened last ends.
    case closeBlock(Int)
    /// An annotation, or a part of one that had to be split, begins.
    case open(InlineFragment)
    /// The fragment that was opened last, and is still open, ends.
    case close(InlineFragment)
    /// Text, not empty.
    case text(TextSpan)
}

/// A part of an annotation that nests properly with everything around it.
public struct InlineFragment: Hashable, Sendable {
    /// The position of the annotation in ``Document/annotations``.
    public let annotation: Int
    /// The number of this part among the parts of the annotation, from zero.
    public let part: Int
    /// Whether no further part follows.
    public let isLast: Bool

    /// Whether an earlier part of the annotation came before.
    public var isContinuation: Bool { part > 0 }

    init(annotation: Int, part: Int, isLast: Bool) {
        self.annotation = annotation
        self.part = part
        self.isLast = isLast
    }
}
