internal import PartyDocsCore

/// An event as it stands in a text, before it becomes a finding.
struct EventMention {
    /// The tokens.
    var tokens: Range<Int>
    /// The sort of event by its Vietnamese word.
    var kind: String
    /// The number in its series, with the words that print it.
    var ordinal: (value: Int, words: Range<Int>)?
    /// The term of office that it opens.
    var term: TemporalValue?
    /// The number of the term that a plenum or session belongs to.
    var congressTerm: Int?
    /// Whether it stands for many events (`đại hội chi bộ`).
    var isClass = false
    /// Whether more than the word for the event was read.
    var isIdentified = false
    /// Whether what was read only describes it (`trực tuyến`, `giao ban`).
    var isDescribed = false
}
