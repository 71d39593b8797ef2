/// A place as it stands in a text, before it becomes a finding.
struct PlaceMention {
    /// The tokens, with the word for the unit of administration where there is one.
    let tokens: Range<Int>
    /// The name in its canonical form.
    let name: String
    /// What sort of place it is, in Vietnamese.
    let kind: String?
    /// The category of the name's term; nil for a name that the lexicon does not know.
    let category: LexiconCategory?
}
