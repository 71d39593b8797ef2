internal import PartyDocsCore

/// Capitals with tones in texts that were TCVN3, which has none: a font prints small letters as capitals (`ĐảNG`).
///
/// It shows where a word has capitals of its own beside small letters with tones, and no other small letter. A capital at
/// the start of a word says nothing (`Về`).
struct TCVN3Capitals {
    /// A word of a text.
    private struct Word {
        /// Its bytes.
        var range: Range<Int>
        /// Whether a capital stands after its first letter.
        var hasInnerCapital = false
        /// Whether it has a small letter with a tone, and one without.
        var hasSmallToned = false
        var hasSmallPlain = false

        /// Whether it shows that it was printed in capitals.
        var isMixed: Bool { hasInnerCapital && hasSmallToned && !hasSmallPlain }
    }

    /// The first word that shows it.
    ///
    /// - Parameter text: The text.
    /// - Returns: Its place; nil when no word does.
    static func firstMixedWord(in text: String) -> TextSpan? {
        var found: TextSpan?
        eachLine(of: text) { words in
            found = words.first { $0.isMixed }.map { TextSpan(utf8: $0.range) }
            return found == nil
        }
        return found
    }

    /// The text with capitals in the words that show it, and in all words of a line that has such a word and no small
    /// letter but those with tones.
    ///
    /// - Parameter text: The text.
    /// - Returns: The text, its edits, and how many words were changed.
    static func restored(_ text: String) -> (text: String, edits: [TextEdit], count: Int) {
        var text = text
        let lines = text
        return text.withUTF8 { bytes in
            var rewriter = TextRewriter(bytes, capacity: bytes.count)
            var count = 0
            eachLine(of: lines) { words in
                let isCapitals = words.contains { $0.isMixed } && !words.contains { $0.hasSmallPlain }
                for word in words where word.hasSmallToned && (word.isMixed || isCapitals) {
                    let old = String(decoding: UnsafeBufferPointer(rebasing: bytes[word.range]), as: UTF8.self)
                    var new = String.UnicodeScalarView()
                    for scalar in old.unicodeScalars { new.append(VietnameseLetters.capital(of: scalar)) }
                    rewriter.replace(word.range, with: String(new).utf8, reason: .charset)
                    count += 1
                }
                return true
            }
            let (restored, edits) = rewriter.finish()
            return (restored, edits, count)
        }
    }

    /// Hands over the words of each line until it is told to stop.
    private static func eachLine(of text: String, _ take: ([Word]) -> Bool) {
        var words: [Word] = []
        var word: Word?
        var offset = 0
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            if let letter = VietnameseLetterInfo.of(scalar) {
                var current = word ?? Word(range: offset..<offset)
                if letter.isCapital, word != nil { current.hasInnerCapital = true }
                if !letter.isCapital {
                    if letter.tone == .level { current.hasSmallPlain = true } else { current.hasSmallToned = true }
                }
                current.range = current.range.lowerBound..<end
                word = current
            } else {
                if let finished = word { words.append(finished) }
                word = nil
                if scalar == "\n" {
                    guard take(words) else { return }
                    words.removeAll(keepingCapacity: true)
                }
            }
            offset = end
        }
        if let word { words.append(word) }
        _ = take(words)
    }
}
