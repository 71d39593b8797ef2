/// Words between an office and its holder's name that belong to neither: where an envoy serves and that an officer is
/// new, or the body above his (`Đại sứ` Lào tại Việt Nam `…`, `Chủ nhiệm Ủy ban Pháp luật` của Quốc hội `…`).
struct OfficeTail {
    private static let words: Set<TokenKey> = ["mới", "đương", "nhiệm", "tại", "của", "nước", "ở", "tiền"]
    private static let lastWords: Set<TokenKey> = ["mới", "nhiệm"]

    let text: TokenizedText
    let lexicon: Lexicon
    let organizations: TokenCoverage

    /// The position where the name of the holder would begin.
    ///
    /// - Parameter end: The position after the office.
    /// - Returns: The position after the words between; `end` when there are none.
    func end(from end: Int) -> Int {
        let limit = min(end + 12, text.sentence(at: end).upperBound)
        var index = end
        var tail = end
        while index < limit {
            if let country = lexicon.longestMatch(in: text, at: index, limit: limit, category: .country) {
                index = country.tokens.upperBound
                tail = index
            } else if text[index].key == "(", let bracket = bracketEnd(at: index, limit: limit) {
                index = bracket
                tail = index
            } else if index > end, text[index - 1].key == "của", let body = organizations.end(from: index) {
                index = body
                tail = index
            } else if Self.words.contains(text[index].key), !text[index].isCapitalized {
                index += 1
                if Self.lastWords.contains(text[index - 1].key) { tail = index }
            } else {
                break
            }
        }
        return tail
    }

    /// The end of a place in brackets (`Chủ tịch UBND huyện Lạc Dương` (Lâm Đồng) `…`).
    private func bracketEnd(at index: Int, limit: Int) -> Int? {
        let places: Set<LexiconCategory> = [.province, .city, .district, .country]
        let place = lexicon.longestMatch(in: text, at: index + 1, limit: limit, where: places.contains)
        guard let end = place?.tokens.upperBound, end < limit, text[end].key == ")" else { return nil }
        return end + 1
    }
}
