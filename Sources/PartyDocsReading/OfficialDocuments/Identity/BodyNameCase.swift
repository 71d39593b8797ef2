internal import PartyDocsCore

/// The case of the common words in names of bodies: `Hội đồng Nhân Dân Thành Phố X` is `Hội đồng nhân dân thành phố X`.
enum BodyNameCase {
    /// Phrases whose words behind the first never have a capital.
    private static let phrases = PhraseTable<String>(
        [
            "Ủy ban nhân dân", "Hội đồng nhân dân", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Ban cán sự đảng",
            "thành phố", "thị xã", "thị trấn", "đặc khu", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy",
            "Đảng ủy",
        ].map { ($0, $0) }
    )
    /// Units that the name of a place follows.
    private static let units: Set<TokenKey> = ["tỉnh", "huyện", "quận", "xã", "phường"]
    /// Words that make another word of one for a unit (`Xã hội`, `Tỉnh đoàn`).
    private static let compounds: Set<TokenKey> = ["hội", "ủy", "đoàn", "đội"]

    /// The words of a name, its common words in small letters where they are printed with capitals.
    ///
    /// - Parameters:
    ///   - range: The tokens of the name.
    ///   - text: All tokens.
    ///   - source: The text.
    /// - Returns: The words; as they are printed where nothing is to be changed.
    static func words(_ range: Range<Int>, in text: TokenizedText, source: String) -> String {
        guard range.contains(where: { small(at: $0, range, text, source) != nil }) else {
            return text.words(range, in: source)
        }
        var result = ""
        var index = range.lowerBound
        while index < range.upperBound {
            if index > range.lowerBound, text[index].isSpaced { result += " " }
            let piece = small(at: index, range, text, source)
            result += piece?.words ?? text.words(index..<index + 1, in: source)
            index = piece?.end ?? index + 1
        }
        return result
    }

    /// The common words at a token in small letters; nil where none are to be changed.
    private static func small(
        at index: Int,
        _ range: Range<Int>,
        _ text: TokenizedText,
        _ source: String
    ) -> (words: String, end: Int)? {
        guard text[index].letterCase == .capitalized else { return nil }
        if let match = phrases.match(text, at: index, limit: range.upperBound),
            (index + 1..<match.end).contains(where: { text[$0].letterCase == .capitalized })
        {
            return (match.value, match.end)
        }
        guard index > range.lowerBound, opensPlace(index, range, text) else { return nil }
        return (text.words(index..<index + 1, in: source).lowercased(), index + 1)
    }

    private static func opensPlace(_ index: Int, _ range: Range<Int>, _ text: TokenizedText) -> Bool {
        units.contains(text[index].key) && index + 1 < range.upperBound && text[index + 1].isCapitalized
            && !compounds.contains(text[index + 1].key)
            && text[index - 1].kind == .word
    }
}
