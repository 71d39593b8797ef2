internal import PartyDocsCore

/// What became of a line: its kind and what goes with it.
struct BlockMark: Sendable {
    /// The kind of its block; of the block after the tag where there is a ``dateline``.
    var kind: BlockKind = .paragraph
    /// The tag that is split off its start.
    var dateline: DatelineTag?
    /// The marker of a list item or heading.
    var marker: ListMarker?
    /// The tokens of a picture's credit.
    var credit: Range<Int>?
    /// The columns of a line of an official document; none where it has one.
    var cells: [Range<Int>] = []
    /// The earlier line that it repeats.
    var repeats: Int?
}
