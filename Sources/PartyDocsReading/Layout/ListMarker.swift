internal import PartyDocsCore

/// What numbers or marks a line as part of a list or as the heading of a division.
struct ListMarker: Hashable, Sendable {
    /// The sort of marker.
    enum Style: Hashable, Sendable {
        /// A dash or bullet.
        case bullet
        /// An Arabic number, with its parts (`2.1.`).
        case number
        /// A letter (`a)`).
        case letter
        /// A Roman numeral.
        case roman
        /// A word for a division with its number (`Điều 5`, `Chương II`).
        case division
    }

    /// The tokens of the marker.
    var tokens: Range<Int>
    /// The tokens of its number or letter; nil for a bullet.
    var number: Range<Int>?
    /// The sort of marker.
    var style: Style

    private static let bullets: Set<TokenKey> = [
        "-", "–", "—", "+", "*", "•", "·", "▪", "●", "◦", "►", "✓", "■", "□", "◆", "➢", "‣",
    ]
    private static let divisions: Set<TokenKey> = ["điều", "chương", "mục", "phần", "tiểu"]
    private static let period: TokenKey = "."

    /// Reads the marker that opens a line.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - line: Those of the line.
    /// - Returns: The marker; nil when the line opens otherwise.
    static func parse(_ text: TokenizedText, _ line: Range<Int>) -> ListMarker? {
        guard line.count >= 2 else { return nil }
        let first = line.lowerBound
        let token = text[first]
        if bullets.contains(token.key) {
            guard text[first + 1].isSpaced || text[first + 1].isCapitalized else { return nil }
            return ListMarker(tokens: first..<first + 1, style: .bullet)
        }
        if divisions.contains(token.key), token.isCapitalized {
            guard text[first + 1].number != nil || text[first + 1].romanNumeral != nil else { return nil }
            let end = first + 2 < line.upperBound && [".", ":"].contains(text[first + 2].key) ? first + 3 : first + 2
            return ListMarker(tokens: first..<end, number: first + 1..<first + 2, style: .division)
        }
        guard let style = style(of: token) else { return nil }
        var end = first + 1
        if style == .number { end = numberEnd(from: first, in: text, line) }
        guard end < line.upperBound, closes(text[end], after: style), !text[end].isSpaced || style == .roman else {
            return nil
        }
        guard end + 1 < line.upperBound, text[end + 1].isSpaced, text[end + 1].letterCase != .lower else { return nil }
        return ListMarker(tokens: first..<end + 1, number: first..<end, style: style)
    }

    private static func style(of token: Token) -> Style? {
        switch token.kind {
        case .number: token.end - token.start <= 2 ? .number : nil
        case .word where token.romanNumeral != nil: .roman
        case .word: token.end - token.start == 1 || token.key == "đ" ? .letter : nil
        case .punctuation: nil
        }
    }

    private static func closes(_ token: Token, after style: Style) -> Bool {
        switch token.key {
        case ".", ")": true
        case "-", "–", "/": style == .roman || style == .number
        default: false
        }
    }

    /// The end of `2.1` in `2.1. `; a group of three digits is no part but thousands.
    private static func numberEnd(from first: Int, in text: TokenizedText, _ line: Range<Int>) -> Int {
        var end = first + 1
        while end + 1 < line.upperBound, text[end].key == period, !text[end].isSpaced, !text[end + 1].isSpaced,
            text[end + 1].kind == .number, text[end + 1].end - text[end + 1].start <= 2
        {
            end += 2
        }
        return end
    }
}
