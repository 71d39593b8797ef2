/// Counts of words in Latin letters, by what tells their language.
struct WordTally {
    /// The words.
    private(set) var words = 0
    /// Those with a letter that only Vietnamese and its neighbours have.
    private(set) var vietnamese = 0
    /// Those with a letter of the scripts of the Central Highlands that Vietnamese has not.
    private(set) var highland = 0
    private var functionWords = SIMD16<UInt32>()

    /// The number of words that are function words of a language.
    subscript(language: LatinLanguage) -> Int { Int(functionWords[language.rawValue]) }

    /// Counts a word.
    ///
    /// - Parameters:
    ///   - key: The word.
    ///   - isHighland: Whether it has a letter of the scripts of the Central Highlands.
    mutating func count(_ key: TokenKey, isHighland: Bool) {
        words += 1
        if key.isVietnameseOnly { vietnamese += 1 }
        if isHighland { highland += 1 }
        var bits = FunctionWords.languages(of: key)
        while bits != 0 {
            functionWords[bits.trailingZeroBitCount] &+= 1
            bits &= bits - 1
        }
    }

    /// Adds the counts of other words.
    mutating func add(_ other: WordTally) {
        words += other.words
        vietnamese += other.vietnamese
        highland += other.highland
        functionWords &+= other.functionWords
    }
}

extension TokenKey {
    /// Whether a word has a letter or tone mark that no widespread language in Latin letters but Vietnamese has: ă, đ,
    /// ơ, ư, the hook or the dot, or a tone on a letter with another mark.
    fileprivate var isVietnameseOnly: Bool {
        guard bits != 0, bits >> 62 == 0 else { return false }
        let tone = bits >> 54 & 7
        var hasMark = false
        var rest = bits & (1 << 54 - 1)
        while rest != 0 {
            let code = rest & 0x3F
            // The codes from 27 on are ă, â, đ, ê, ô, ơ, ư.
            if code == 27 || code == 29 || code == 32 || code == 33 { return true }
            if code > 26 { hasMark = true }
            rest >>= 6
        }
        return tone == 2 || tone == 5 || tone != 0 && hasMark
    }
}
