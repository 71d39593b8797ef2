/// Words that are looked for in texts: case, normalization and white space distinguish nothing, diacritics do when the
/// words have some.
///
/// The search takes time in proportion to the text (Knuth, Morris, Pratt).
struct SearchPattern {
    private let words: [UInt8]
    private let ignoresDiacritics: Bool
    /// For each place the length of the longest start of the words that ends there.
    private let borders: [Int]

    init(_ words: String) {
        self.words = SearchText.folded(words)
        ignoresDiacritics = SearchText.base(ofFolded: self.words) == self.words
        var borders = [0]
        var length = 0
        for place in self.words.indices.dropFirst() {
            while length > 0, self.words[place] != self.words[length] { length = borders[length - 1] }
            if self.words[place] == self.words[length] { length += 1 }
            borders.append(length)
        }
        self.borders = borders
    }

    /// Whether a text holds the words.
    func occurs(in text: String) -> Bool {
        guard !words.isEmpty else { return true }
        var length = 0
        for byte in form(of: text) {
            while length > 0, byte != words[length] { length = borders[length - 1] }
            if byte == words[length] { length += 1 }
            if length == words.count { return true }
        }
        return false
    }

    private func form(of text: String) -> [UInt8] {
        let folded = SearchText.folded(text)
        return ignoresDiacritics ? SearchText.base(ofFolded: folded) : folded
    }
}
