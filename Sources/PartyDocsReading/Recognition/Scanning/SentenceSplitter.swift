/// Finds the ends of sentences.
///
/// A sentence ends at `.`, `!`, `?`, `…` or dots, with the closing marks after them, before white space and a word
/// that does not begin with a small letter. It does not end in a number (`3.940`), after an abbreviation (`TP.`,
/// `PGS.`, `v.v.`), after a single capital (`V.I. Lênin`), or after the number that opens a line (`1. …`). Columns of a
/// line are sentences of their own.
enum SentenceSplitter {
    private static let period: TokenKey = "."
    private static let ends: Set<TokenKey> = [".", "!", "?", "…"]
    private static let closers: Set<TokenKey> = ["”", "\"", "»", ")", "]", "’"]
    private static let abbreviations: Set<TokenKey> = [
        "tp", "tx", "tt", "vp", "ts", "tskh", "ths", "pgs", "gs", "bs", "cn", "ks", "kts", "nsnd", "nsưt", "nxb", "tr",
        "st", "mr", "mrs", "dr", "ncs", "lt", "đ", "đc", "tw", "ubnd", "hđnd", "no",
    ]

    /// Appends the sentences of one block.
    static func split(_ tokens: [Token], _ block: Range<Int>, into sentences: inout [Range<Int>]) {
        var start = block.lowerBound
        var index = start
        while index < block.upperBound {
            guard ends.contains(tokens[index].key) else {
                if tokens[index].startsColumn, index > start {
                    sentences.append(start..<index)
                    start = index
                }
                index += 1
                continue
            }
            let mark = index
            index += 1
            while index < block.upperBound, !tokens[index].isSpaced,
                ends.contains(tokens[index].key) || closers.contains(tokens[index].key)
            {
                index += 1
            }
            guard index < block.upperBound else { break }
            let next = tokens[index]
            guard next.isSpaced, next.letterCase != .lower else { continue }
            if next.kind == .punctuation, [",", ";", ":", ")", "."].contains(next.key), !next.startsLine { continue }
            if tokens[mark].key == period, index == mark + 1, isInner(tokens, mark, start) { continue }
            sentences.append(start..<index)
            start = index
        }
        if start < block.upperBound { sentences.append(start..<block.upperBound) }
    }

    /// Whether the full stop at a position belongs to the word before it.
    private static func isInner(_ tokens: [Token], _ mark: Int, _ start: Int) -> Bool {
        guard mark > start, !tokens[mark].isSpaced else { return false }
        let word = tokens[mark - 1]
        if word.startsLine, word.kind == .number || word.end - word.start <= 2 || word.romanNumeral != nil {
            return true
        }
        guard word.kind == .word else { return false }
        // A capital alone is an initial, also behind another (`V.I.`).
        if word.letterCase == .capitalized, word.end - word.start <= 2, word.key.romanNumeral == nil { return true }
        if word.letterCase == .capitalized, mark - 2 >= start, tokens[mark - 2].key == period, !word.isSpaced {
            return true
        }
        return word.isCapitalized && abbreviations.contains(word.key)
    }
}
