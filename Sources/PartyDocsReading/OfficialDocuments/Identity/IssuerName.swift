internal import PartyDocsCore

/// The natural case of the name of a body that a header prints in capitals.
enum IssuerName {
    /// Words that the name of a place follows, in small letters.
    private static let places = PhraseTable<String>(
        ["tỉnh", "thành phố", "huyện", "quận", "xã", "phường", "thị xã", "thị trấn", "đặc khu"]
            .map { ($0, $0) }
    )
    /// Words that a place follows, and the words themselves as names have them.
    private static let committees = PhraseTable<String>(
        ["Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Quận đoàn"]
            .map { ($0, $0) }
    )
    /// Bodies that only their first word has a capital of.
    private static let bodies = PhraseTable<String>(
        ["Ủy ban nhân dân", "Hội đồng nhân dân", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Ban cán sự đảng"]
            .map { ($0, $0) }
    )
    /// Lexicon categories whose names are written with their own capitals.
    private static let named: Set<LexiconCategory> = [
        .organization, .organHead, .committeeHead, .localHead, .fieldHead, .nameHead, .field, .country, .province,
        .city,
        .district, .officeTitle, .region,
    ]

    /// The name in its natural case.
    ///
    /// - Parameters:
    ///   - name: The name as printed.
    ///   - lexicon: The names that are known.
    /// - Returns: A name in capitals with capitals only where running text has them; another name as it is but for its common words.
    static func natural(_ name: String, lexicon: Lexicon) -> String {
        let span = TextSpan(utf8: 0..<name.utf8.count)
        let text = TokenizedText(name, blocks: [Block(id: "b", kind: .paragraph, span: span)])
        let all = text.tokens.indices
        guard text.isAllCapitals(all) else { return BodyNameCase.words(all, in: text, source: name) }
        var result = ""
        var index = 0
        var isInPlace = false
        while index < all.upperBound {
            if index > 0, text[index].isSpaced { result += " " }
            let piece = piece(at: index, isInPlace: isInPlace, in: text, name, lexicon)
            result += piece.words
            isInPlace = piece.opensPlace || isInPlace && piece.isPlain
            index = piece.end
        }
        return result.capitalizingFirstLetter()
    }

    private static func piece(
        at index: Int,
        isInPlace: Bool,
        in text: TokenizedText,
        _ name: String,
        _ lexicon: Lexicon
    ) -> (words: String, end: Int, opensPlace: Bool, isPlain: Bool) {
        let limit = text.tokens.count
        if let match = committees.match(text, at: index, limit: limit) { return (match.value, match.end, true, false) }
        if let match = bodies.match(text, at: index, limit: limit) { return (match.value, match.end, false, false) }
        if let match = places.match(text, at: index, limit: limit) { return (match.value, match.end, true, false) }
        let known = lexicon.longestMatch(in: text, at: index, limit: limit) { named.contains($0) }
        if let known, known.tokens.count > 1, text.wordKeys(known.tokens).count == Phrase(known.term.name).keys.count {
            return (known.term.name, known.tokens.upperBound, false, false)
        }
        let word = text.words(index..<index + 1, in: name)
        if text[index].kind != .word { return (word, index + 1, false, true) }
        let isPlace = isInPlace && text[index].key != "và"
        return (isPlace ? NameCase.titleCased(word) : NameCase.sentenceCased(word), index + 1, false, isPlace)
    }
}
