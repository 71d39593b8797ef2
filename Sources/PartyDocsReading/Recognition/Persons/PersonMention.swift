internal import PartyDocsCore

/// A name that was found, with the words of address before it.
struct PersonMention {
    /// The tokens of the name.
    var name: Range<Int>
    /// The tokens of each word of address, rank or degree before it, in order.
    var honorifics: [Range<Int>] = []
    /// Whether it is one of a list of persons (các đồng chí).
    var isInList = false
    /// Whether it is another form of the name before it, in brackets.
    var isAlias = false
    /// How sure it is that the name is a person's.
    var certainty = Certainty.high

    /// Whether it is one syllable, the given name of somebody.
    var isShort: Bool { name.count == 1 }
    /// The first token of the name and the words of address before it.
    var start: Int { honorifics.first?.lowerBound ?? name.lowerBound }
}
