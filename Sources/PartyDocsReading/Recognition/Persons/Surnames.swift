/// The family names of the lexicon by how far they alone prove a person's name, as sets of one syllable each.
enum Surnames {
    /// The names of nine in ten Kinh.
    static let usual = keys(Lexicon.usualSurnames)

    /// Names that hardly ever begin anything but a person's name when three capitalised syllables follow each other.
    static let common = usual.union(keys(Lexicon.commonSurnames))

    /// Names of all sorts, also those that need other evidence.
    private static let all = common.union(keys(Lexicon.rareSurnames))

    /// Tells whether a syllable can begin a person's name.
    static func contains(_ key: TokenKey) -> Bool { all.contains(key) }

    private static func keys(_ table: LexiconTable) -> Set<TokenKey> {
        Set(table.terms.map { Phrase($0.name).keys }.filter { $0.count == 1 }.map { $0[0] })
    }
}
