/// Chooses the headline among the lines above a text.
///
/// A headline has the length of one, shares words with the text, and stands next to the date, the author or the text;
/// it is no name of a section or site, no menu and no caption.
struct HeadlineChoice {
    /// The line of the headline; nil when none of the lines could be one.
    private(set) var headline: Int?

    private let lines: [TextLine]
    private let signs: [LineSign]
    private let text: TokenizedText
    private let header: Range<Int>
    private var bodyWords: Set<TokenKey> = []

    /// Lines and words of the text that titles are compared with.
    private static let comparedLines = 4
    private static let comparedWords = 400
    private static let lowest = -3

    /// Chooses a headline.
    ///
    /// - Parameters:
    ///   - header: The lines above the text.
    ///   - body: The lines of the text.
    ///   - lines: All lines.
    ///   - signs: What each line is by its form.
    ///   - text: The tokens.
    init(header: Range<Int>, body: Range<Int>, lines: [TextLine], signs: [LineSign], text: TokenizedText) {
        self.lines = lines
        self.signs = signs
        self.text = text
        self.header = header
        for index in body.prefix(Self.comparedLines) {
            for token in lines[index].tokens.prefix(Self.comparedWords) where text[token].kind == .word {
                bodyWords.insert(text[token].key)
            }
        }
        var best = Self.lowest
        var first: [[TokenKey]: Int] = [:]
        for index in header where isCandidate(index) {
            // A headline that is printed twice begins where it stands first.
            let words = lines[index].tokens.prefix(Self.comparedWords).map { text[$0].key }
            let earliest = first[words] ?? index
            first[words] = earliest
            let score = score(of: index, hasText: !body.isEmpty)
            if score > best {
                best = score
                headline = earliest
            }
        }
    }

    private func isCandidate(_ index: Int) -> Bool {
        switch signs[index] {
        case .none: true
        // Four or five words in capitals are rather a title.
        case .byline(let byline): !byline.isLabelled && byline.names.count == 1 && lines[index].wordCount >= 4
        default: false
        }
    }

    private func score(of index: Int, hasText: Bool) -> Int {
        let line = lines[index]
        var score: Int
        switch line.wordCount {
        case ..<4: score = -6
        case 4: score = -2
        case 5...7: score = 1
        case 8...25: score = 4
        case 26...35: score = 3
        case 36...45: score = 1
        default: score = -4
        }
        if case .byline = signs[index] { score -= 2 }
        if SectionNames.contains(line.tokens, in: text) || NewsNames.role(of: line.tokens, in: text) != nil {
            score -= 8
        }
        if line.ending == .colon { score -= 4 }
        // Bars part the entries of menus.
        if LinePieces(text, line.tokens).isRow { score -= 6 }
        // Leads open with the day, titles do not.
        if opensWithDay(line) { score -= 5 }
        if line.startsLower { score -= 3 }
        if ListMarker.parse(text, line.tokens) != nil { score -= 3 }
        if CaptionWording.fits(line, in: text) { score -= 2 }
        if line.wordCount >= 4, index + 1 < header.upperBound, dates(index + 1) { score += 2 }
        if line.wordCount >= 4, index > header.lowerBound, dates(index - 1) { score += 1 }
        return hasText ? score + sharedWords(line) : score
    }

    private func opensWithDay(_ line: TextLine) -> Bool {
        let first = line.tokens.lowerBound
        let isDay =
            text[first].key == DateWords.day
            || DateWords.partsOfDay.match(text, at: first, limit: line.tokens.upperBound) != nil
        return isDay && line.tokens.prefix(5).contains { text[$0].kind == .number || text[$0].key == DateWords.now }
    }

    /// Whether a line is what stands under or over a title: the date or the author.
    private func dates(_ index: Int) -> Bool {
        switch signs[index] {
        case .timestamp, .byline: true
        default: false
        }
    }

    /// How many words of a line the text has too, from 0 to 6.
    private func sharedWords(_ line: TextLine) -> Int {
        let words = line.tokens.prefix(Self.comparedWords).filter { text[$0].kind == .word }
        guard !words.isEmpty else { return 0 }
        return words.count { bodyWords.contains(text[$0].key) } * 6 / words.count
    }
}
