/// A name or word that recognisers know.
public struct LexiconTerm: Hashable, Sendable {
    /// How the letters of a text must be cased for the term to be meant.
    public enum LetterCaseRule: String, Hashable, Sendable, CaseIterable {
        /// In any way.
        case any
        /// The first letter must be a capital.
        case initial
        /// Every word as in the term: all capitals, one capital, or none.
        case exact
    }

    /// The words, as texts print them.
    public var name: String
    /// What sort of words they are.
    public var category: LexiconCategory
    /// The form that stands for all forms (`Thông tấn xã Việt Nam` for `TTXVN`).
    public var canonicalName: String
    /// The sort of thing that is named, in Vietnamese (`ban đảng`, `tỉnh`); nil when the category says it all.
    public var kind: String?
    /// How the letters of a text must be cased.
    public var letterCase: LetterCaseRule

    /// Makes a term.
    ///
    /// - Parameters:
    ///   - name: The words, as texts print them; the place of tone marks doesn't matter.
    ///   - category: What sort of words they are.
    ///   - canonicalName: The form that stands for all forms; `name` itself when nil.
    ///   - kind: The sort of thing that is named, in Vietnamese.
    ///   - letterCase: How the letters of a text must be cased.
    public init(
        _ name: String,
        category: LexiconCategory,
        canonicalName: String? = nil,
        kind: String? = nil,
        letterCase: LetterCaseRule = .initial
    ) {
        self.name = name
        self.category = category
        self.canonicalName = canonicalName ?? name
        self.kind = kind
        self.letterCase = letterCase
    }
}
