/// What a line is by its own form, wherever it stands.
enum LineSign: Sendable {
    /// Neither letter nor digit: a rule, a stray mark.
    case ornament
    /// Page chrome; whether a title of another article follows on the line.
    case furniture(FurniturePhrases.Role, opensTitle: Bool)
    /// A row of menu entries or a path to the page.
    case menu
    /// A row of a table, with figures.
    case row
    /// A printed date of publication.
    case timestamp(PrintedTimestamp)
    /// A line that says whom the text comes from.
    case source(SourceLine)
    /// Names of authors.
    case byline(Byline)
    /// The text of a picture with its credit.
    case caption(PictureCredit)
    /// The credit of a picture alone.
    case credit(PictureCredit)
    /// Nothing that its form alone would tell.
    case none

    /// The sign of a line.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - text: The tokens.
    /// - Returns: The first that fits of date, page chrome, author, picture, source, menu.
    static func of(_ line: TextLine, in text: TokenizedText) -> LineSign {
        let range = line.tokens
        guard line.wordCount > 0 else { return .ornament }
        if let timestamp = TimestampParser.parse(text, range) { return .timestamp(timestamp) }
        if let furniture = FurniturePhrases.role(of: range, in: text) {
            return .furniture(furniture.role, opensTitle: furniture.opensTitle)
        }
        let byline = BylineParser.parse(text, range)
        if let byline, byline.isLabelled { return .byline(byline) }
        if line.wordCount <= 160, let credit = PictureCredit.parse(text, range) {
            let isAlone = credit.start <= range.lowerBound + 1 && line.wordCount <= 8
            return isAlone ? .credit(credit) : .caption(credit)
        }
        if isRow(line, in: text) { return .row }
        let menu = menu(line, in: text)
        if menu?.namesSection == true { return .menu }
        if let source = SourceLine.parse(text, range) { return .source(source) }
        if let byline, !isHeading(line, in: text) { return .byline(byline) }
        return menu == nil ? .none : .menu
    }

    /// Whether a line that could be a name is the heading of a division (`I. TÌNH HÌNH`); an initial before one word
    /// is no such number (`H. Vân`), and dashes may stand around a name (`- Lê Hà -`).
    private static func isHeading(_ line: TextLine, in text: TokenizedText) -> Bool {
        guard let marker = ListMarker.parse(text, line.tokens) else { return false }
        return marker.style != .letter && marker.style != .bullet
    }

    /// Whether a line is a row of a table: three pieces or more between bars, one of them a figure.
    private static func isRow(_ line: TextLine, in text: TokenizedText) -> Bool {
        guard line.wordCount <= longestRow else { return false }
        let row = LinePieces(text, line.tokens)
        return row.isRow && row.pieces.count > 2 && row.pieces.contains { $0.allSatisfy { text[$0].kind != .word } }
    }

    private static let longestRow = 60

    private struct Menu {
        var namesSection: Bool
    }

    /// A row of short pieces between bars or wide gaps, or between dashes with the name of a section
    /// among them; nil where the line is none.
    private static func menu(_ line: TextLine, in text: TokenizedText) -> Menu? {
        guard line.wordCount <= longestRow, !line.isProse else { return nil }
        if let menu = menu(LinePieces(text, line.tokens), in: text) { return menu }
        // Two spaces part the entries of a menu, but slip into other lines too: there a section must be named.
        let narrow = LinePieces(text, line.tokens, gap: 2)
        guard narrow.pieces.count > 2, let menu = menu(narrow, in: text), menu.namesSection else { return nil }
        return menu
    }

    private static func menu(_ row: LinePieces, in text: TokenizedText) -> Menu? {
        guard row.pieces.count > 1 else { return nil }
        var longest = 0
        var namesSection = false
        for piece in row.pieces {
            if SectionNames.contains(piece, in: text) || NewsNames.role(of: piece, in: text) != nil {
                namesSection = true
            } else {
                longest = max(longest, piece.count { text[$0].kind == .word })
            }
        }
        let isMenu =
            row.isRow
            ? longest <= 8 && (row.pieces.count > 2 || namesSection || longest <= 3)
            : namesSection && longest <= 4 && row.pieces.count > 2
        return isMenu ? Menu(namesSection: namesSection) : nil
    }
}
