/// The pieces of a line that is a row: menu entries, breadcrumbs, buttons (`Chính trị | Kinh tế`, `Trang chủ › Tin`).
///
/// They stand between bars, arrows and dots, between spaced dashes, or between gaps of several spaces.
struct LinePieces {
    /// The tokens of each piece, in order; none is empty.
    let pieces: [Range<Int>]
    /// Whether a mark separates them that running text does not have.
    let isRow: Bool

    private static let bars: Set<TokenKey> = ["|", "•", "·", "›", "»", ">", "▸", "→", "❯"]
    private static let dashes: Set<TokenKey> = ["-", "–", "—"]
    /// White space of as many bytes sets pieces apart.
    static let wideGap = 4

    /// Cuts a line.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - line: Those of the line.
    ///   - gap: The bytes of white space that set pieces apart.
    init(_ text: TokenizedText, _ line: Range<Int>, gap: Int = LinePieces.wideGap) {
        var pieces: [Range<Int>] = []
        var isRow = false
        var start = line.lowerBound
        for index in line {
            let token = text[index]
            let isDash =
                Self.dashes.contains(token.key) && token.isSpaced && index + 1 < line.upperBound
                && text[index + 1].isSpaced
            if Self.bars.contains(token.key) || isDash {
                if index > start { pieces.append(start..<index) }
                if !isDash { isRow = true }
                start = index + 1
            } else if index > line.lowerBound, token.isSpaced, token.start - text[index - 1].end >= gap {
                if index > start { pieces.append(start..<index) }
                isRow = true
                start = index
            }
        }
        if start < line.upperBound { pieces.append(start..<line.upperBound) }
        self.pieces = pieces
        self.isRow = isRow
    }
}
