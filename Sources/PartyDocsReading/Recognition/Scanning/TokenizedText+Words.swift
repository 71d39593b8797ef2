internal import PartyDocsCore

extension TokenizedText {
    /// The sentence that a token stands in.
    ///
    /// - Parameter index: The position of the token.
    /// - Returns: The token range of the sentence; empty when there is no such token.
    public func sentence(at index: Int) -> Range<Int> {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count ? sentences[low] : index..<index
    }

    /// The words of some tokens as they are printed, with one space for any white space between them.
    ///
    /// - Parameters:
    ///   - range: The tokens.
    ///   - text: The text that was cut.
    /// - Returns: The words.
    public func words(_ range: Range<Int>, in text: String) -> String {
        var words = ""
        for index in range {
            if index > range.lowerBound, tokens[index].isSpaced { words += " " }
            words += text[tokens[index].span]
        }
        return words
    }
}
