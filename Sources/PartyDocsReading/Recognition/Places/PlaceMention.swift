/// A place as it stands in a text, before it becomes a finding.
struct PlaceMention {
    /// The tokens, with the word for the unit of administration where there is one.
    let tokens: Range<Int>
    /// The tokens of the name: without the word for a unit, with that for a road, water or site.
    let nameTokens: Range<Int>
    /// The name in its canonical form.
    let name: String
    /// What sort of place it is, in Vietnamese.
    let kind: String?
    /// The category of the name's term; nil for a name that the lexicon does not know.
    let category: LexiconCategory?
    /// Whether it is a road, water, height, site or building, not a unit of administration.
    var isSite = false

    /// A country by its short name, where a body is named for it in full: `Việt Nam` in `Chính phủ nước Cộng hòa … Việt Nam`.
    func shortened(to text: TokenizedText) -> PlaceMention {
        guard category == .country, nameTokens.count > 2, let end = nameTokens.last else { return self }
        let keys = Phrase(name).keys
        let start = end + 1 - keys.count
        guard start > nameTokens.lowerBound, text.end(of: Phrase(name), at: start, limit: end + 1) != nil else {
            return self
        }
        return PlaceMention(
            tokens: tokens,
            nameTokens: start..<end + 1,
            name: name,
            kind: kind,
            category: category
        )
    }
}
