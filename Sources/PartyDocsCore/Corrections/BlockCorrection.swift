/// A person's word on the layout: what a block is, or where one begins.
public struct BlockCorrection: Hashable, Sendable {
    /// Words inside the block, such as its first; where a block begins, those that it begins with.
    public var anchor: TextAnchor
    /// What the block is; nil leaves it as it is.
    public var kind: BlockKind?
    /// The depth of a heading or list item, from 1; nil leaves it as it is.
    public var level: Int?
    /// Whether a block begins at the words, so that the one that holds them is split before them.
    public var startsBlock: Bool

    /// Describes a correction.
    ///
    /// - Parameters:
    ///   - anchor: Words inside the block; where a block begins, those that it begins with.
    ///   - kind: What the block is.
    ///   - level: The depth of a heading or list item, from 1.
    ///   - startsBlock: Whether a block begins at the words.
    public init(at anchor: TextAnchor, kind: BlockKind? = nil, level: Int? = nil, startsBlock: Bool = false) {
        self.anchor = anchor
        self.kind = kind
        self.level = level
        self.startsBlock = startsBlock
    }
}
