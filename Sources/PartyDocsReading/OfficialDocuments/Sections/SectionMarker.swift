internal import PartyDocsCore

/// What numbers or marks a line as the beginning of a section: `Chương II`, `Điều 5.`, `1.1.`, `a)`, `-`.
struct SectionMarker: Sendable {
    /// The sort of marker: those of one sort number the sections of one level.
    enum Style: Hashable, Sendable {
        /// An appendix (`Phụ lục I`), or an attached document (`QUY CHẾ`).
        case attachment
        /// Phần.
        case part
        /// Chương.
        case chapter
        /// Mục.
        case division
        /// Tiểu mục.
        case subdivision
        /// Điều.
        case article
        /// A capital letter (`A.`).
        case capital
        /// A Roman numeral, with as many numbers behind it.
        case roman(depth: Int)
        /// A number of as many parts, and whether a bracket closes it.
        case number(depth: Int, isBracketed: Bool)
        /// A small letter.
        case letter(isEnclosed: Bool)
        /// A small Roman numeral behind `(` or before `)`.
        case smallRoman
        /// A dash, a plus sign, a star or another bullet.
        case bullet(TokenKey)
    }

    /// The sort.
    let style: Style
    /// The tokens of the printed label, without what closes it.
    let label: Range<Int>
    /// Its place among its siblings, from 1, as its number or letter says; nil for bullets and appendices without one.
    let ordinal: Int?
    /// The numbers before the last, of a number of several parts.
    let prefix: [Int]
    /// What identifies it among its siblings, in ASCII.
    let name: String
    /// Whether what follows on the line begins with a small letter, so that the line may go on with the one before.
    let isBeforeSmallLetter: Bool
    /// Whether a mark or the end of the line closes it, so that it can be no part of a sentence.
    let isClosed: Bool

    /// The parts that a number has at most.
    static let deepest = 6

    /// Whether it is a bullet.
    var isBullet: Bool {
        if case .bullet = style { return true }
        return false
    }

    /// Reads the marker that opens a line.
    ///
    /// - Parameters:
    ///   - line: The tokens of the line.
    ///   - text: All tokens.
    /// - Returns: The marker; nil when the line opens otherwise.
    static func read(_ line: Range<Int>, in text: TokenizedText) -> SectionMarker? {
        let scanner = SectionMarkerScanner(text: text, line: withoutOpeningEmphasis(line, text))
        return scanner.bullet() ?? scanner.division() ?? scanner.enclosed() ?? scanner.numeral() ?? scanner.letter()
    }

    /// A line without the marks of quotation, emphasis and escape that a text made of Markdown opens it with.
    private static func withoutOpeningEmphasis(_ line: Range<Int>, _ text: TokenizedText) -> Range<Int> {
        var line = line
        while line.count > 1, let first = line.first, text[first].key == ">" { line = line.dropFirst() }
        while line.count > 1, let first = line.first, emphasis.contains(text[first].key), !text[first + 1].isSpaced {
            line = first + 1..<line.upperBound
        }
        return line
    }

    private static let emphasis: Set<TokenKey> = ["*", "_", "\\", "#"]

    /// The printed label.
    ///
    /// - Parameters:
    ///   - text: All tokens.
    ///   - source: The text.
    /// - Returns: The label as printed; of numbers and letters without white space and escapes inside.
    func printedLabel(in text: TokenizedText, source: String) -> String {
        switch style {
        case .attachment, .part, .chapter, .division, .subdivision, .article: text.words(label, in: source)
        case .capital, .roman, .number, .letter, .smallRoman, .bullet:
            label.filter { text[$0].key != "\\" }.map { text.words($0..<$0 + 1, in: source) }.joined()
        }
    }
}
