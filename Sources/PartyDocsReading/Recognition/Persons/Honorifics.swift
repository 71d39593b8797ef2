/// Words before a name that are no part of it, as the lexicon has them: words of address, ranks and degrees.
enum Honorifics {
    /// What a word before a name is.
    enum Kind: Sendable {
        /// A word of address (đồng chí, ông, bà).
        case address
        /// A word of address for several persons (các đồng chí).
        case plural
        /// A rank, a degree or an honour (Thượng tướng, PGS, Hòa thượng).
        case title
    }

    /// The words that address several persons, when a word of number or plural stands before a word of address.
    static let pluralMarks: Set<TokenKey> = ["các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

    /// The longest word of address, rank or degree that begins at a token.
    ///
    /// - Parameters:
    ///   - index: The position of its first token.
    ///   - limit: The end of the tokens to look at.
    ///   - text: The tokens.
    ///   - lexicon: The words.
    /// - Returns: The position after it and what it is; nil when none begins there.
    static func match(
        at index: Int,
        limit: Int,
        in text: TokenizedText,
        _ lexicon: Lexicon
    ) -> (end: Int, value: Kind)? {
        guard let match = lexicon.longestMatch(in: text, at: index, limit: limit, category: .honorific) else {
            return nil
        }
        return (match.tokens.upperBound, kind(match.term))
    }

    private static func kind(_ term: LexiconTerm) -> Kind {
        switch term.kind {
        case "số nhiều": .plural
        case "danh xưng": .title
        default: .address
        }
    }
}
