internal import PartyDocsCore

/// Reads names of places: those that the lexicon knows, and `huyện`, `phường` and the like with a name after them.
struct PlaceParser {
    let text: TokenizedText
    let source: String
    let lexicon: Lexicon

    private static let nameCategories: Set<LexiconCategory> = [
        .country, .province, .city, .district, .foreignCity, .region,
    ]
    private static let numberedKinds: Set<String> = ["quận", "phường", "thôn", "xã", "địa điểm"]
    private static let apostrophes: Set<TokenKey> = ["'", "’", "‘", "`", "ʼ"]

    init(_ context: RecognitionContext) {
        text = context.tokens
        source = context.text
        lexicon = context.lexicon
    }

    /// The place that begins at a position.
    ///
    /// - Parameters:
    ///   - index: The position of its first token.
    ///   - limit: The end of the sentence.
    /// - Returns: The longest place that begins there; nil when none does.
    func place(at index: Int, limit: Int) -> PlaceMention? {
        let known = name(at: index, limit: limit)
        guard let head = lexicon.longestMatch(in: text, at: index, limit: limit, category: .placeHead),
            let headed = place(after: head, limit: limit), headed.tokens.count > known?.tokens.count ?? 0
        else { return known }
        return headed
    }

    /// The known name of a place that begins at a position.
    func name(at index: Int, limit: Int) -> PlaceMention? {
        let match = lexicon.longestMatch(in: text, at: index, limit: limit) { Self.nameCategories.contains($0) }
        guard let match, isMeant(match, limit: limit) else { return nil }
        return PlaceMention(
            tokens: match.tokens,
            name: match.term.canonicalName,
            kind: match.term.kind,
            category: match.term.category
        )
    }

    private func place(after head: LexiconMatch, limit: Int) -> PlaceMention? {
        let start = head.tokens.lowerBound
        let nameStart = head.tokens.upperBound
        guard nameStart < limit else { return nil }
        let kind = head.term.kind ?? ""
        if let known = name(at: nameStart, limit: limit), known.category != .country {
            let isBare = kind == "tỉnh" || kind == "thành phố"
            return PlaceMention(
                tokens: start..<known.tokens.upperBound,
                name: isBare ? known.name : text.words(start..<known.tokens.upperBound, in: source),
                kind: kind,
                category: known.category
            )
        }
        let end = nameEnd(at: nameStart, limit: limit, takesNumber: Self.numberedKinds.contains(kind))
        guard end > nameStart, !isPerson(nameStart, limit: limit, isUnitKnown: kind == "tỉnh" || kind == "thành phố")
        else {
            return nil
        }
        return PlaceMention(
            tokens: start..<end,
            name: text.words(start..<end, in: source),
            kind: kind,
            category: nil
        )
    }

    /// The end of a name that the lexicon does not know: up to four words in capitals, or a number.
    private func nameEnd(at start: Int, limit: Int, takesNumber: Bool) -> Int {
        if text[start].kind == .number {
            let isAlone = start + 1 >= limit || text[start + 1].isSpaced || text[start + 1].kind == .punctuation
            return takesNumber && isAlone && (text[start].number ?? 100) < 100 ? start + 1 : start
        }
        var end = start
        var words = 0
        while end < limit, words < 4 {
            let token = text[end]
            guard token.kind == .word, end == start || token.isSpaced || isInsideName(end) else { break }
            if end > start, isInsideName(end) {
                end += 1
                continue
            }
            guard token.isCapitalized, !(words > 0 && startsOther(end, limit: limit)) else { break }
            words += 1
            end += 1
            if end + 1 < limit, Self.apostrophes.contains(text[end].key), !text[end].isSpaced, !text[end + 1].isSpaced {
                end += 2
            }
        }
        return end
    }

    /// Whether an unknown name is that of a person, glued to the unit of administration: a family name and two more
    /// words, or one where all units are known.
    private func isPerson(_ start: Int, limit: Int, isUnitKnown: Bool) -> Bool {
        guard lexicon.longestMatch(in: text, at: start, limit: limit, category: .surname) != nil else { return false }
        var end = start + 1
        while end < limit, end - start < 4, text[end].letterCase == .capitalized, text[end].isSpaced { end += 1 }
        return end - start >= (isUnitKnown ? 2 : 3)
    }

    /// Whether a word goes on after an apostrophe (`M'gar`).
    private func isInsideName(_ index: Int) -> Bool {
        !text[index].isSpaced && index > 0 && Self.apostrophes.contains(text[index - 1].key)
    }

    /// Whether the name of a person, a body or a title begins here, glued to the place before it.
    private func startsOther(_ index: Int, limit: Int) -> Bool {
        let match = lexicon.longestMatch(in: text, at: index, limit: limit) {
            [.surname, .organization, .officeTitle, .committeeHead, .localHead].contains($0)
        }
        guard let match else { return false }
        guard match.term.category == .surname else { return true }
        let next = match.tokens.upperBound
        return next < limit && text[next].isCapitalized && text[next].isSpaced
    }

    /// Whether a known name stands for the place and not for a part of a person's name or of another word.
    private func isMeant(_ match: LexiconMatch, limit: Int) -> Bool {
        let start = match.tokens.lowerBound
        let end = match.tokens.upperBound
        if match.term.category == .country, match.tokens.count == 1, match.span.utf8Count < 6 {
            return isShortCountry(start, limit: limit)
        }
        if end < limit, !text[end].isSpaced, text[end].kind != .punctuation { return false }
        return !followsSurname(start)
    }

    private static let beforeCountry: Set<TokenKey> = [
        "nước", "tại", "ở", "sang", "thăm", "và", "với", "của", "đến", "từ", "giữa", ",", "-", "quốc",
    ]

    /// Country names of one syllable are words of the language too (`Anh`, `Đức`, `Pháp`): their neighbours decide.
    private func isShortCountry(_ index: Int, limit: Int) -> Bool {
        guard index > 0, Self.beforeCountry.contains(text[index - 1].key), !text[index].startsLine else { return false }
        guard index + 1 < limit else { return true }
        let next = text[index + 1]
        if text[index - 1].key == "nước" { return true }
        if next.isCapitalized && next.isSpaced { return false }
        return next.kind == .punctuation
            || ["và", "đã", "sẽ", "về", "từ", "tại", "trong", "ngày", "là"].contains(next.key)
    }

    /// Whether the words right before a position are a family name and perhaps a middle name.
    private func followsSurname(_ index: Int) -> Bool {
        var start = index
        while start > 0, index - start < 3, !text[start].startsLine, text[start].isSpaced,
            text[start - 1].kind == .word, text[start - 1].letterCase == .capitalized
        {
            start -= 1
            let name = lexicon.longestMatch(in: text, at: start, limit: index, category: .surname)
            if name != nil, start == 0 || !text[start - 1].isCapitalized || !text[start].isSpaced { return true }
        }
        return false
    }
}
