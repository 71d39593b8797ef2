/// A part of the text that is laid out as one: a headline, a paragraph, a caption.
public struct Block: Hashable, Sendable, Identifiable {
    /// The identifier of a block.
    public typealias ID = ModelID<Block>

    /// The identifier, unique in the document.
    public var id: ID
    /// The kind.
    public var kind: BlockKind
    /// The text of the block, not empty, without white space at its ends when a reader made it.
    public var span: TextSpan
    /// The language, a BCP 47 tag, when it is not that of the document.
    public var language: String?
    /// The depth of a heading, 1 for the highest, or of a list item, 1 for the outermost.
    public var level: Int?
    /// The printed number of a heading or item, without punctuation.
    public var number: String?
    /// The span of a printed list marker or number, inside the block.
    public var marker: TextSpan?
    /// The cells of a table row, or the columns of a line in the header, signature or recipients of an official
    /// document, in order, disjoint, inside the block.
    public var cells: [TextSpan]
    /// The credit of a caption (`TTXVN` of `Ảnh: TTXVN`), inside the block.
    public var credit: TextSpan?
    /// The address of the picture that a caption belongs to.
    public var image: String?
    /// The earlier block that this one repeats.
    public var duplicateOf: ID?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - id: The identifier, unique in the document.
    ///   - kind: The kind.
    ///   - span: The text of the block, not empty, without white space at its ends when a reader made it.
    ///   - language: The language, a BCP 47 tag, when it is not that of the document.
    ///   - level: The depth of a heading, 1 for the highest, or of a list item, 1 for the outermost.
    ///   - number: The printed number of a heading or item, without punctuation.
    ///   - marker: The span of a printed list marker or number, inside the block.
    ///   - cells: The cells of a table row, or the columns of a line of an official document, in order, disjoint, inside
    ///     the block.
    ///   - credit: The credit of a caption (`TTXVN` of `Ảnh: TTXVN`), inside the block.
    ///   - image: The address of the picture that a caption belongs to.
    ///   - duplicateOf: The earlier block that this one repeats.
    ///   - fields: Fields that this version does not know.
    public init(
        id: ID,
        kind: BlockKind,
        span: TextSpan,
        language: String? = nil,
        level: Int? = nil,
        number: String? = nil,
        marker: TextSpan? = nil,
        cells: [TextSpan] = [],
        credit: TextSpan? = nil,
        image: String? = nil,
        duplicateOf: ID? = nil,
        fields: Fields = [:]
    ) {
        self.id = id
        self.kind = kind
        self.span = span
        self.language = language
        self.level = level
        self.number = number
        self.marker = marker
        self.cells = cells
        self.credit = credit
        self.image = image
        self.duplicateOf = duplicateOf
        self.fields = fields
    }
}
