internal import PartyDocsCore

extension RecognitionContext {
    /// The words of some tokens as printed, any white space between them made one space.
    ///
    /// - Parameter range: The tokens; at least one.
    /// - Returns: The words.
    func words(_ range: Range<Int>) -> String {
        var result = ""
        var previous = tokens[range.lowerBound].start
        for index in range {
            let token = tokens[index]
            if index > range.lowerBound, token.start > previous { result += " " }
            result += text[token.span]
            previous = token.end
        }
        return result
    }
}

extension String {
    /// The text with its first letter as a capital.
    func capitalizingFirstLetter() -> String {
        guard let first = unicodeScalars.first else { return self }
        return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
    }
}
