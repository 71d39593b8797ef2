/// A run of blocks that belong together, and the sections inside it.
public struct Section: Hashable, Sendable, Identifiable {
    /// The identifier of a section.
    public typealias ID = ModelID<Section>

    /// The identifier, unique in the document.
    public var id: ID
    /// The kind.
    public var kind: SectionKind
    /// The printed label (`Điều 5`, `II`).
    public var label: String?
    /// The positions of its blocks in ``Document/blocks``, not empty, subsections included.
    public var blocks: Range<Int>
    /// The sections inside it, in order and disjoint, each inside ``blocks``.
    public var children: [Section]
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - id: The identifier, unique in the document.
    ///   - kind: The kind.
    ///   - label: The printed label (`Điều 5`, `II`).
    ///   - blocks: The positions of its blocks in ``Document/blocks``, not empty, subsections included.
    ///   - children: The sections inside it, in order and disjoint, each inside ``blocks``.
    ///   - fields: Fields that this version does not know.
    public init(
        id: ID,
        kind: SectionKind,
        label: String? = nil,
        blocks: Range<Int>,
        children: [Section] = [],
        fields: Fields = [:]
    ) {
        self.id = id
        self.kind = kind
        self.label = label
        self.blocks = blocks
        self.children = children
        self.fields = fields
    }
}
