package import PartyDocsCore

/// What is known of a line before its form is looked at: from markup, or from where it stands on printed pages.
package struct LineHint: Hashable, Sendable {
    /// Where the line starts, at its first character that is not white space.
    package var start: TextOffset
    /// What the line is; nil leaves that to its form and place.
    ///
    /// Lines that are known to be `furniture` or `teaser` play no part when the others are judged.
    package var kind: BlockKind?
    /// The depth of a heading or list item, from 1.
    package var level: Int?
    /// The cells of a table row.
    package var cells: [TextSpan]
    /// The credit of a caption.
    package var credit: TextSpan?
    /// The address of the picture that a caption belongs to.
    package var image: String?
    /// The language, a BCP 47 tag.
    package var language: String?
    /// Fields that the block is to carry.
    package var fields: Fields

    /// Describes a line.
    ///
    /// - Parameters:
    ///   - start: Where the line starts, at its first character that is not white space.
    ///   - kind: What the line is.
    ///   - level: The depth of a heading or list item, from 1.
    ///   - cells: The cells of a table row.
    ///   - credit: The credit of a caption.
    ///   - image: The address of the picture that a caption belongs to.
    ///   - language: The language, a BCP 47 tag.
    ///   - fields: Fields that the block is to carry.
    package init(
        start: TextOffset,
        kind: BlockKind? = nil,
        level: Int? = nil,
        cells: [TextSpan] = [],
        credit: TextSpan? = nil,
        image: String? = nil,
        language: String? = nil,
        fields: Fields = [:]
    ) {
        self.start = start
        self.kind = kind
        self.level = level
        self.cells = cells
        self.credit = credit
        self.image = image
        self.language = language
        self.fields = fields
    }

    /// Whether the line is known to stand outside of the text that is judged.
    var isApart: Bool { kind == .furniture || kind == .teaser }
}
