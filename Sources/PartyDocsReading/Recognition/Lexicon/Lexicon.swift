internal import PartyDocsCore

/// The names and titles that recognisers know, as data that a user can extend.
///
/// Terms are compared by ``TokenKey``: without regard to case, as far as their ``LexiconTerm/letterCase`` allows, to
/// the place of the tone mark (`hoà`, `hòa`) and to Eth for `Đ`. Looking a position up costs one probe of a hash table
/// for each word of the longest term that begins there.
public struct Lexicon: Sendable {
    /// The terms, in the order in which they were added.
    public let terms: [LexiconTerm]
    private let trie: LexiconTrie

    /// Makes an empty lexicon.
    public init() {
        self.init(terms: [])
    }

    /// Makes a lexicon of terms.
    ///
    /// - Parameter terms: The terms; of two with the same words and category the later counts. Terms without a letter
    ///   or digit are never found.
    public init(terms: [LexiconTerm]) {
        self.terms = terms
        self.trie = LexiconTrie(terms)
    }

    /// This lexicon with more terms.
    ///
    /// - Parameter terms: The terms, which go before those of this lexicon with the same words and category.
    /// - Returns: The larger lexicon.
    public func adding(_ terms: [LexiconTerm]) -> Lexicon {
        Lexicon(terms: self.terms + terms)
    }

    /// This lexicon together with another.
    ///
    /// - Parameter other: The other, whose terms go before those of this one with the same words and category.
    /// - Returns: The larger lexicon.
    public func merging(_ other: Lexicon) -> Lexicon {
        adding(other.terms)
    }

    /// The longest term that begins at a position.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - index: The position of its first token.
    ///   - limit: The end of the tokens to look at, such as the end of the sentence.
    ///   - category: The category that the term must have; any when nil.
    /// - Returns: The match; nil when no term begins there.
    public func longestMatch(
        in text: TokenizedText,
        at index: Int,
        limit: Int,
        category: LexiconCategory? = nil
    ) -> LexiconMatch? {
        longestMatch(in: text, at: index, limit: limit) { category == nil || $0 == category }
    }

    /// The longest term of some categories that begins at a position.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - index: The position of its first token.
    ///   - limit: The end of the tokens to look at, such as the end of the sentence.
    ///   - isWanted: Tells whether a category is looked for.
    /// - Returns: The match; nil when no term begins there.
    public func longestMatch(
        in text: TokenizedText,
        at index: Int,
        limit: Int,
        where isWanted: (LexiconCategory) -> Bool
    ) -> LexiconMatch? {
        var best: (end: Int, term: Int)?
        trie.forEachTerm(in: text, at: index, limit: limit) { end, term in
            guard end != best?.end, isWanted(terms[term].category) else { return }
            best = (end, term)
        }
        return best.map { match(in: text, index..<$0.end, term: $0.term) }
    }

    /// All terms that begin at a position.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - index: The position of their first token.
    ///   - limit: The end of the tokens to look at, such as the end of the sentence.
    /// - Returns: The matches, the longest first; of those of one length the latest added first.
    public func matches(in text: TokenizedText, at index: Int, limit: Int) -> [LexiconMatch] {
        var found: [(end: Int, term: Int)] = []
        trie.forEachTerm(in: text, at: index, limit: limit) { found.append(($0, $1)) }
        // Insertion keeps the order of terms of one length; `sort` need not.
        var ordered: [LexiconMatch] = []
        for (end, term) in found {
            let place = ordered.firstIndex { $0.tokens.upperBound < end } ?? ordered.count
            ordered.insert(match(in: text, index..<end, term: term), at: place)
        }
        return ordered
    }

    /// The terms of a text, leftmost and longest, none over the end of a sentence and none inside another.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - category: The category that the terms must have; any when nil.
    /// - Returns: The matches, in the order of the text.
    public func matches(in text: TokenizedText, category: LexiconCategory? = nil) -> [LexiconMatch] {
        var matches: [LexiconMatch] = []
        for sentence in text.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                if let match = longestMatch(in: text, at: index, limit: sentence.upperBound, category: category) {
                    matches.append(match)
                    index = match.tokens.upperBound
                } else {
                    index += 1
                }
            }
        }
        return matches
    }

    private func match(in text: TokenizedText, _ tokens: Range<Int>, term: Int) -> LexiconMatch {
        LexiconMatch(tokens: tokens, span: text.span(tokens), term: terms[term])
    }
}
