internal import PartyDocsCore

/// Tells the language of words from letters that Vietnamese alone has, and from function words.
enum LanguageDetector {
    private static let vietnamese: Set<TokenKey> = [
        "cua", "cac", "nhung", "duoc", "khong", "trong", "nguoi", "voi", "cho", "va", "la", "dang", "uy", "trung",
        "uong", "hoi", "nghi", "dai", "ve", "theo",
    ]
    private static let english: Set<TokenKey> = [
        "the", "of", "and", "to", "in", "for", "on", "with", "that", "is", "was", "by", "as", "at", "from", "has",
        "have",
        "are", "be", "its", "it", "which", "were", "an",
    ]
    private static let french: Set<TokenKey> = [
        "le", "la", "les", "des", "du", "de", "et", "que", "dans", "pour", "une", "un", "est", "aux", "sur", "au",
        "par",
        "qui", "en", "ont",
    ]

    /// The language of words.
    ///
    /// - Parameters:
    ///   - tokens: The words, numbers and marks.
    ///   - shortest: The smallest number of words that is judged.
    /// - Returns: `vi`, `en` or `fr`; nil when there are too few words or they fit none.
    static func language(of tokens: ArraySlice<Token>, shortest: Int) -> String? {
        var words = 0
        var marked = 0
        var plain = 0
        var englishWords = 0
        var frenchWords = 0
        for token in tokens where token.kind == .word {
            words += 1
            if token.key.isVietnameseOnly {
                marked += 1
            } else if vietnamese.contains(token.key) {
                plain += 1
            }
            if english.contains(token.key) { englishWords += 1 }
            if french.contains(token.key) { frenchWords += 1 }
        }
        guard words >= max(1, shortest) else { return nil }
        if marked * 4 >= words || marked == 0 && plain * 10 >= words * 3 && words >= 8 { return "vi" }
        guard words >= 6 else { return nil }
        if englishWords * 100 >= words * 15, englishWords >= frenchWords { return "en" }
        return frenchWords * 100 >= words * 18 ? "fr" : nil
    }
}

extension TokenKey {
    /// Whether a word has a letter or tone mark that no other language in Latin letters has: ă, đ, ơ, ư, the hook or
    /// the dot, or a tone on a letter with another mark.
    var isVietnameseOnly: Bool {
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
