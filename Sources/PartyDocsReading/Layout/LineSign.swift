/// What a line is by its own form, wherever it stands.
enum LineSign: Sendable {
    /// Neither letter nor digit: a rule, a stray mark.
    case ornament
    /// Page chrome; whether a title of another article follows on the line.
    case furniture(FurniturePhrases.Role, opensTitle: Bool)
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
    /// - Returns: The first that fits of page chrome, date, source, author, picture.
    static func of(_ line: TextLine, in text: TokenizedText) -> LineSign {
        let range = line.tokens
        guard line.wordCount > 0 else { return .ornament }
        if let furniture = FurniturePhrases.role(of: range, in: text) {
            return .furniture(furniture.role, opensTitle: furniture.opensTitle)
        }
        if let timestamp = TimestampParser.parse(text, range) { return .timestamp(timestamp) }
        let byline = BylineParser.parse(text, range)
        if let byline, byline.isLabelled { return .byline(byline) }
        if line.wordCount <= 160, let credit = PictureCredit.parse(text, range) {
            let isAlone = credit.start <= range.lowerBound + 1 && line.wordCount <= 8
            return isAlone ? .credit(credit) : .caption(credit)
        }
        if let source = SourceLine.parse(text, range) { return .source(source) }
        // `I. TÌNH HÌNH` has the shape of a name with an initial.
        guard let byline, ListMarker.parse(text, range) == nil else { return .none }
        return .byline(byline)
    }
}
