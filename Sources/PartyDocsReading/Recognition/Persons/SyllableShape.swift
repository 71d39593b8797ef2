/// The spelling of a Vietnamese syllable: onset, rhyme, tone.
enum SyllableShape {
    private static let onsets: Set<String> = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
        "qu",
        "r", "s", "t", "th", "tr", "v", "x",
    ]
    private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
    private static let vowels = Set("aeiouyăâêôơư")

    /// Tells whether the letters of a word, without its tone, can be a Vietnamese syllable.
    ///
    /// Capitals that stand for themselves (`A`, `B`) count as such, because texts hide names behind them.
    ///
    /// - Parameter key: The word.
    /// - Returns: Whether a Vietnamese reader would take it for a word of the language.
    static func isVietnamese(_ key: TokenKey) -> Bool {
        guard let letters = key.letters else { return false }
        guard letters.count > 1 else { return true }
        guard let first = letters.firstIndex(where: vowels.contains),
            let last = letters.lastIndex(where: vowels.contains)
        else { return false }
        var onset = String(letters[..<first])
        var nucleus = letters[first...last]
        if onset == "q" || onset == "g" && nucleus.count > 1 && nucleus.first == "i" {
            onset.append(nucleus.removeFirst())
        }
        guard !nucleus.isEmpty || onset == "gi", onset != "p" || key.isTypicalOfMinorities else { return false }
        return onsets.contains(onset) && nucleus.count <= 3 && nucleus.allSatisfy(vowels.contains)
            && codas.contains(String(letters[(last + 1)...]))
    }
}

extension TokenKey {
    /// The letters of a short Vietnamese word without its tone; nil for other tokens.
    fileprivate var letters: [Character]? {
        guard bits != 0, bits >> 62 == 0 else { return nil }
        var rest = bits & (1 << 54 - 1)
        var letters: [Character] = []
        while rest != 0 {
            letters.append(Character(LetterTable.alphabet[Int(rest & 0x3F) - 1]))
            rest >>= 6
        }
        return letters
    }

    /// Whether a syllable with the onset `p` is one of those that peoples of Viet Nam have.
    fileprivate var isTypicalOfMinorities: Bool { Self.minoritySyllables.contains(self) }

    private static let minoritySyllables: Set<TokenKey> = [
        "pà", "pờ", "pa", "pó", "pò", "pắc", "páo", "pao", "pủa", "pì",
    ]
}
