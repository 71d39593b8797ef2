internal import PartyDocsCore

/// A part of the body as TEI arranges it.
indirect enum TEINode {
    /// A block; the number is its position.
    case block(Int, TEIBlockElement)
    /// The white space before the block of a position, when it needs an element of its own.
    case space(Int)
    /// A list of blocks, which a section may have said is one.
    case list([Int], Section?)
    /// A table of blocks, which a section may have said is one.
    case table([Int], Section?)
    /// A division.
    case division(TEIDivision, [TEINode])
    /// An empty block, where the schema wants one.
    case filler

    /// Whether the node may stand at any place, so that it does not count as content of a division.
    var isGlobal: Bool {
        guard case .block(_, let element) = self else { return false }
        return element.isGlobal
    }
}

/// Why there is a division.
enum TEIDivision {
    /// The document has a section.
    case section(Section)
    /// A heading begins a part of the text.
    case heading
    /// Text goes on after a division, where the schema wants another.
    case continuation
}
