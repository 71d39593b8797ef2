/// How the form of a line speaks for the parts of a page.
///
/// The weights are in the order of ``PageParts/Weights``: header, body, ending, related. A long paragraph is worth
/// more than several lines of chrome, a title less than either.
enum LineWeights {
    private static let longParagraph = 50
    private static let paragraph = 20
    private static let longestTitle = 45

    /// The weights of a line.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - sign: What it is by its form.
    ///   - text: The tokens.
    /// - Returns: Its weight in each part.
    static func of(_ line: TextLine, _ sign: LineSign, in text: TokenizedText) -> PageParts.Weights {
        switch sign {
        case .ornament: [0, 0, 0, 0]
        case .furniture(.captionLabel, _): [0, 2, 0, -1]
        case .furniture(.teaserLabel, let opensTitle): opensTitle ? [-3, 0, 1, 2] : [-3, -2, 1, 3]
        case .furniture(.closing, _): [-3, -4, 2, 3]
        case .furniture(.chrome, _): [2, -2, 2, 2]
        case .menu: [4, -3, 2, 2]
        case .row: [-3, 3, -3, -3]
        case .timestamp: [5, -4, 0, 1]
        case .source: [1, -5, 4, -1]
        case .byline(let byline): byline.isLabelled ? [1, -4, 5, -2] : [1, -3, 3, -1]
        case .caption: [-1, 3, 0, 0]
        case .credit: [-1, 2, 1, 0]
        case .none: ofWords(line, in: text)
        }
    }

    private static func ofWords(_ line: TextLine, in text: TokenizedText) -> PageParts.Weights {
        if line.isCut, line.wordCount <= 25 { return [1, -1, 0, 2] }
        switch line.ending {
        case .statement, .semicolon, .comma: return ofProse(line, in: text)
        case .colon: return line.wordCount > 45 ? ofProse(line, in: text) : [-3, 2, -3, -2]
        case .exclamation where line.wordCount > 25: return ofProse(line, in: text)
        case .exclamation: return [1, 0, -1, 1]
        case .open where line.wordCount > longestTitle: return ofProse(line, in: text)
        case .open where line.wordCount < 4: return [2, -1, 0, 1]
        case .open: return [2, -1, -1, 2]
        }
    }

    private static func ofProse(_ line: TextLine, in text: TokenizedText) -> PageParts.Weights {
        if DatelineParser.parse(text, line.tokens) != nil { return [-12, 3, -4, -3] }
        if line.wordCount >= longParagraph { return [-14, 4, -6, -4] }
        if line.wordCount >= paragraph { return [-8, 3, -3, 0] }
        return line.wordCount >= 8 ? [-4, 2, -2, 0] : [-1, 1, -1, -1]
    }
}
