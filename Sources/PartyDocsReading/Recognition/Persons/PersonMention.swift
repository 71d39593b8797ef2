internal import PartyDocsCore

/// A name that was found, with the words of address before it.
struct PersonMention {
    /// The tokens of the name.
    var name: Range<Int>
    /// The tokens of each word of address, rank or degree before it, in order.
    var honorifics: [Range<Int>] = []
    /// How sure it is that the name is a person's.
    var certainty = Certainty.high
    /// Whether it is one syllable, the given name of somebody.
    var isShort: Bool { name.count == 1 }
}
