extension TokenizedText {
    /// The keys of the words and numbers among some tokens.
    func wordKeys(_ range: Range<Int>) -> [TokenKey] {
        range.compactMap { tokens[$0].kind == .punctuation ? nil : tokens[$0].key }
    }

    /// Whether there is a word or number among some tokens.
    func hasWords(_ range: Range<Int>) -> Bool {
        range.contains { tokens[$0].kind != .punctuation }
    }

    /// Whether there are words among some tokens, and all of them are in capitals.
    func isAllCapitals(_ range: Range<Int>) -> Bool {
        var words = 0
        for index in range where tokens[index].kind == .word {
            guard tokens[index].letterCase == .upper || tokens[index].isSingleCapital else { return false }
            words += 1
        }
        return words > 0
    }

    /// Some tokens without the marks at their ends.
    func withoutMarks(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, tokens[first].kind == .punctuation { range = first + 1..<range.upperBound }
        while let last = range.last, tokens[last].kind == .punctuation { range = range.lowerBound..<last }
        return range
    }

    /// Whether a phrase of a table begins at the first of some tokens.
    func opens(_ table: PhraseTable<Bool>, _ range: Range<Int>) -> Bool {
        table.match(self, at: range.lowerBound, limit: range.upperBound) != nil
    }

    /// Whether a phrase begins at the first of some tokens.
    func opens(_ phrase: Phrase, _ range: Range<Int>) -> Bool {
        end(of: phrase, at: range.lowerBound, limit: range.upperBound) != nil
    }

    /// Whether the tokens are the words of a phrase and nothing else, marks aside.
    func consists(of range: Range<Int>, _ table: PhraseTable<Bool>) -> Bool {
        let words = withoutMarks(range)
        return !words.isEmpty
            && table.match(self, at: words.lowerBound, limit: words.upperBound)?.end == words.upperBound
    }
}
