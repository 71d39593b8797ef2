internal import PartyDocsCore

/// A line of a text that is not blank.
struct TextLine: Sendable {
    /// What a line ends with, closing marks aside.
    enum Ending: Sendable {
        /// A mark that ends a statement: `.`, `…`.
        case statement
        /// A mark that a title may end with too: `?`, `!`.
        case exclamation
        /// `;`
        case semicolon
        /// `,`
        case comma
        /// `:`
        case colon
        /// Anything else.
        case open
    }

    /// The line without the white space at its ends.
    let span: TextSpan
    /// Its tokens; none when it holds invisible scalars alone.
    let tokens: Range<Int>
    /// The number of its words and numbers.
    let wordCount: Int
    /// What it ends with.
    let ending: Ending
    /// Whether it ends in three dots or an ellipsis, as titles do that were cut.
    let isCut: Bool
    /// Whether its first token is a word in small letters.
    let startsLower: Bool
    /// Whether it has words and all of them are in capitals.
    let isAllCapitals: Bool

    /// Whether it reads as running text: it ends as a sentence does, or is longer than any title.
    var isProse: Bool {
        switch ending {
        case .semicolon, .comma: true
        case .statement, .exclamation: wordCount >= 8
        case .colon, .open: wordCount > 45
        }
    }
}
