internal import PartyDocsCore

/// Units of administration and settlements: the word for the unit and a name.
///
/// `huyện Ea H'leo`, `xã Y Tý`, `Quận 1`, `phường Trần Hưng Đạo`; the name alone is what a text names, but a number needs its
/// word. A person's name glued to the unit is none (`Chủ tịch UBND huyện Lê Văn An`).
extension PlaceParser {
    private static let numberedKinds: Set<String> = ["quận", "phường", "thôn"]
    /// Nouns that a number before them counts, so that it is no name.
    private static let counted: Set<TokenKey> = [
        "tỷ", "triệu", "nghìn", "ngàn", "trăm", "tấn", "căn", "hộ", "suất", "cái", "người", "đồng", "lượt", "ha", "km",
        "m",
        "đảng", "đại", "cán", "máy", "con", "chiếc", "ngôi", "phần", "mô", "công", "tuyến", "vụ", "trường", "tổ",
        "đoàn",
    ]
    private static let smallUnits: Set<String> = ["phường", "xã", "thị trấn", "thôn"]
    /// Provinces all have known names, and districts hardly any other.
    private static let largeUnits: Set<String> = ["tỉnh", "thành phố"]

    /// The unit with its name that begins at a position.
    func unit(at index: Int, limit: Int) -> PlaceMention? {
        guard let head = head(.placeHead, at: index, limit: limit) else { return nil }
        let start = head.tokens.upperBound
        let kind = head.term.kind ?? ""
        let known = name(at: start, limit: limit, hasHead: true)
        if kind == "nước" {
            guard let known, known.category == .country else { return nil }
            return mention(head, known.tokens, known)
        }
        if let known, known.category != .country || known.tokens.count > 1,
            !isLonger(known, start, limit: limit, isSmall: Self.smallUnits.contains(kind))
        {
            return mention(head, joined(known.tokens, isSmall: Self.smallUnits.contains(kind), limit: limit), known)
        }
        if text[start].kind == .number || text.end(of: "số", at: start, limit: limit) != nil {
            return numbered(head, at: start, limit: limit)
        }
        // After `H.` and the like only a known name is certain.
        guard text[start - 1].kind == .word || head.tokens.count > 2 || text[head.tokens.lowerBound].span.utf8Count > 1
        else {
            return nil
        }
        let end = unknownEnd(at: start, limit: limit, isLarge: Self.largeUnits.contains(kind))
        guard end > start else { return nil }
        return mention(head, joined(start..<end, isSmall: Self.smallUnits.contains(kind), limit: limit), nil)
    }

    /// `phường Xuân Hương - Đà Lạt`: the wards of 2025 that keep the name of their town.
    private func joined(_ name: Range<Int>, isSmall: Bool, limit: Int) -> Range<Int> {
        let end = name.upperBound
        guard isSmall, end + 1 < limit, text[end].key == "-" || text[end].key == "–", text[end].isSpaced,
            let town = self.name(at: end + 1, limit: limit, hasHead: true), town.category != .country
        else { return name }
        return name.lowerBound..<town.tokens.upperBound
    }

    private func mention(_ head: LexiconMatch, _ name: Range<Int>, _ known: PlaceMention?) -> PlaceMention {
        let isKnown = known?.tokens == name
        return PlaceMention(
            tokens: head.tokens.lowerBound..<name.upperBound,
            nameTokens: name,
            name: isKnown ? known?.name ?? "" : text.words(name, in: source),
            kind: known?.kind ?? head.term.kind,
            category: known?.category
        )
    }

    /// Whether a small unit has a longer name that begins like a known one (`xã Hà Giang Đông`).
    private func isLonger(_ known: PlaceMention, _ start: Int, limit: Int, isSmall: Bool) -> Bool {
        guard isSmall, known.tokens.upperBound < limit else { return false }
        let next = text[known.tokens.upperBound]
        return next.isSpaced && next.letterCase == .capitalized && !startsOther(known.tokens.upperBound, limit: limit)
    }

    private func numbered(_ head: LexiconMatch, at start: Int, limit: Int) -> PlaceMention? {
        let number = text.end(of: "số", at: start, limit: limit) ?? start
        guard Self.numberedKinds.contains(head.term.kind ?? ""), number < limit, text[number].kind == .number,
            (text[number].number ?? 100) < 100
        else { return nil }
        if number + 1 < limit, !text[number + 1].isSpaced {
            guard text[number + 1].kind == .punctuation else { return nil }
            // `phường 1.200 hộ` counts, `Quận 1/2` is none.
            if number + 2 < limit, text[number + 2].kind == .number, !text[number + 2].isSpaced { return nil }
        } else if number + 1 < limit, text[number + 1].letterCase == .lower,
            Self.counted.contains(text[number + 1].key)
        {
            return nil
        }
        let tokens = head.tokens.lowerBound..<number + 1
        return PlaceMention(
            tokens: tokens,
            nameTokens: tokens,
            name: text.words(tokens, in: source),
            kind: head.term.kind,
            category: nil
        )
    }

    private func unknownEnd(at start: Int, limit: Int, isLarge: Bool) -> Int {
        if let namesake = lexicon.longestMatch(in: text, at: start, limit: limit, category: .namesake), !isLarge {
            return namesake.tokens.upperBound
        }
        guard !isPerson(start, limit: limit, isUnitKnown: isLarge) else { return start }
        let end = nameEnd(at: start, limit: limit)
        // `Làng Văn hóa`: a word of two syllables, no name.
        if end == start + 1, end < limit, text[end].letterCase == .lower, text[start - 1].isCapitalized { return start }
        // Provinces and larger cities are known; what follows them in capitals alone is a sentence.
        guard isLarge, SyllableShape.isVietnamese(text[start].key) else { return end }
        return end - start != 2 || text[start].letterCase == .upper ? start : end
    }

    /// The end of a name that the lexicon does not know: up to four words in capitals.
    func nameEnd(at start: Int, limit: Int) -> Int {
        var end = start
        var words = 0
        while end < limit, words < 4 {
            let token = text[end]
            guard token.kind == .word, token.isCapitalized, end == start || token.isSpaced && !token.startsLine else {
                break
            }
            if words > 0, startsOther(end, limit: limit) { break }
            // In capitals alone nothing shows where the name ends; most have two syllables.
            if words == 2, token.letterCase == .upper, text[start].letterCase == .upper { break }
            if words == 0, startsBody(end, limit: limit) { break }
            words += 1
            end += 1
            while end + 1 < limit,
                Self.apostrophes.contains(text[end].key)
                    || text[end].key == "-" && text[end + 1].letterCase == .lower,
                !text[end].isSpaced, !text[end + 1].isSpaced, text[end + 1].kind == .word
            {
                end += 2
            }
        }
        return end
    }

    func startsBody(_ index: Int, limit: Int) -> Bool {
        let match = lexicon.longestMatch(in: text, at: index, limit: limit) {
            [.organization, .committeeHead, .localHead, .organHead, .officeTitle].contains($0)
        }
        guard let match else { return false }
        return match.tokens.count > 1 || text[index].letterCase == .upper || match.term.category == .officeTitle
    }

    private static let middles: Set<TokenKey> = ["văn", "thị"]

    /// Whether an unknown name is that of a person, glued to the unit of administration: a family name and two more
    /// words, or one where all units are known.
    private func isPerson(_ start: Int, limit: Int, isUnitKnown: Bool) -> Bool {
        var end = start + 1
        let letterCase = text[start].letterCase
        while end < limit, end - start < 5, text[end].letterCase == letterCase, text[end].isSpaced { end += 1 }
        if end - start >= 3, Self.middles.contains(text[start + 1].key) { return true }
        guard lexicon.longestMatch(in: text, at: start, limit: limit, category: .surname) != nil else { return false }
        return end - start >= (isUnitKnown ? 2 : 3)
    }
}
