internal import PartyDocsCore

/// Names of places that stand alone, without a word for the unit before them.
///
/// `Hà Nội`, `Hoa Kỳ` and the names of provinces and districts are places wherever they are no part of a longer name.
/// Names that persons bear as well (`Vũ Thư`, `Anh`, `Vinh`) are places in the name of a body, after a preposition or in a
/// list of places, and never after a word of address.
extension PlaceParser {
    private static let nameCategories: Set<LexiconCategory> = [
        .country, .province, .city, .district, .homonymousPlace, .foreignCity, .region,
    ]

    /// The known name of a place that begins at a position.
    ///
    /// - Parameters:
    ///   - index: The position of its first token.
    ///   - limit: The end of the sentence.
    ///   - isInBody: Whether it stands in or right after the name of a body.
    ///   - hasHead: Whether the word for a unit stands before it, so that nothing else can be meant.
    /// - Returns: The longest name that begins there; nil when none does.
    func name(at index: Int, limit: Int, isInBody: Bool = false, hasHead: Bool = false) -> PlaceMention? {
        guard text[index].kind == .word else { return nil }
        let known = lexicon.longestMatch(in: text, at: index, limit: limit) { Self.nameCategories.contains($0) }
        let own = learned.longestMatch(in: text, at: index, limit: limit)
        let match = own?.tokens.count ?? 0 > known?.tokens.count ?? 0 ? own : known
        guard let match, isName(match), isWhole(match.tokens, limit: limit) else { return nil }
        guard hasHead || isMeant(match, limit: limit, isInBody: isInBody) else { return nil }
        return PlaceMention(
            tokens: match.tokens,
            nameTokens: match.tokens,
            name: match.term.canonicalName,
            kind: match.term.kind,
            category: match.term.category
        )
    }

    /// Whether the words are written as a name is: `Thống Nhất`, not `Thống nhất`.
    private func isName(_ match: LexiconMatch) -> Bool {
        match.term.letterCase == .any
            || match.tokens.allSatisfy { text[$0].letterCase != .lower || !text[$0].isSpaced || text[$0].key == "và" }
            || match.term.category == .region || match.term.category == .country
    }

    /// Whether no further syllable is tied to the last one (`Lào-Việt`, `Huế.vn`).
    private func isWhole(_ tokens: Range<Int>, limit: Int) -> Bool {
        let end = tokens.upperBound
        guard end < limit, !text[end].isSpaced else { return true }
        if text[end].kind != .punctuation { return false }
        guard end + 1 < limit, text[end + 1].kind == .word, !text[end + 1].isSpaced else { return true }
        return !Self.apostrophes.contains(text[end].key)
    }

    private func isMeant(_ match: LexiconMatch, limit: Int, isInBody: Bool) -> Bool {
        let start = match.tokens.lowerBound
        let end = match.tokens.upperBound
        if match.tokens.count == 1, Self.words.contains(text[start].key) {
            return isAlone(start, limit: limit, isInBody: isInBody)
        }
        switch match.term.category {
        case .district:
            return !followsAddress(start) && !continuesName(start, end, limit: limit, isInBody: isInBody)
        case .homonymousPlace:
            guard !followsAddress(start), !continuesName(start, end, limit: limit, isInBody: isInBody) else {
                return false
            }
            return isInBody || followsPlaceWord(start) || leadsList(end, limit: limit)
        default:
            return !followsSurname(start)
        }
    }

    /// Names of one syllable that are words or names of persons too.
    private static let words: Set<TokenKey> = [
        "anh", "đức", "pháp", "nga", "mỹ", "ý", "bỉ", "áo", "vinh", "lắk", "chũ",
    ]
    private static let placeWords: Set<TokenKey> = [
        "nước", "tại", "ở", "sang", "thăm", "và", "với", "của", "đến", "từ", "giữa", ",", "-", "–", "quốc", "về",
        "phía",
        "chống", "bên", "(", "thuộc", "các", "/", "tỉnh", "huyện", "qua", "sứ", "địa", "bàn", "như", "gồm", "phe",
        "dọc",
    ]

    /// Second syllables that make another word of such a name: `Pháp luật`, `Anh hùng`.
    private static let compounds: [TokenKey: Set<TokenKey>] = [
        "anh": ["hùng", "dũng", "tuấn", "em", "chị"],
        "pháp": ["luật", "lệnh", "chế", "y", "danh", "chủ", "nhân", "lý", "quy"],
        "mỹ": ["thuật", "phẩm", "nghệ", "quan"], "đức": ["độ", "hạnh", "tính"], "áo": ["dài", "ấm"],
        "ý": ["kiến", "nghĩa", "thức", "chí", "tưởng", "đồ", "định"],
    ]
    /// Names that are given names of persons as well.
    private static let givenNames: Set<TokenKey> = ["anh", "đức", "nga", "mỹ", "vinh", "ý"]

    /// Whether a name that is a word too stands for a place: its neighbours decide.
    private func isAlone(_ index: Int, limit: Int, isInBody: Bool) -> Bool {
        guard index > 0, !text[index].startsLine, text[index].letterCase == .capitalized, text[index - 1].key != "tiếng"
        else { return false }
        let isInName = isInBody && text[index - 1].letterCase != .capitalized
        let follows = followsPlaceWord(index)
        let isAmongSmall = text[index - 1].letterCase == .lower && !Self.givenNames.contains(text[index].key)
        guard isInName || follows || isAmongSmall else { return false }
        guard index + 1 < limit else { return true }
        if text[index - 1].key == "nước" { return true }
        let next = text[index + 1]
        if next.isCapitalized && next.isSpaced { return false }
        if Self.compounds[text[index].key]?.contains(next.key) == true { return false }
        return next.kind == .punctuation || !Self.givenNames.contains(text[index].key)
            || Self.afterPlace.contains(next.key)
    }

    private static let afterPlace: Set<TokenKey> = [
        "và", "đã", "sẽ", "về", "từ", "tại", "trong", "ngày", "là", "có", "tiếp", "cho", "đang", "với", "được",
    ]

    private func followsPlaceWord(_ index: Int) -> Bool {
        index > 0 && !text[index].startsLine && Self.placeWords.contains(text[index - 1].key)
    }

    /// Whether a known name of a province or district goes on after a comma: `Trà Cú, Cầu Ngang`.
    private func leadsList(_ index: Int, limit: Int) -> Bool {
        guard index + 1 < limit, text[index].key == "," || text[index].key == "và" else { return false }
        let next = lexicon.longestMatch(in: text, at: index + 1, limit: limit) {
            $0 == .district || $0 == .province || $0 == .city || $0 == .homonymousPlace
        }
        return next.map(isName) ?? false
    }

    private static let addresses: Set<TokenKey> = [
        "chí", "ông", "bà", "anh", "chị", "cụ", "em", "ngài", "thư", "tịch", "viên", "sĩ", "sỹ", "đc", "cháu",
    ]

    private static let credits: Set<TokenKey> = ["giả", "ảnh", "bài", "tin", "viết", "hình", "họa", "thuật"]

    /// Whether a name is one of an author's credit: `Tác giả: Thanh Sơn - Hải Hà`.
    private func isCredited(_ index: Int) -> Bool {
        for mark in stride(from: index - 1, through: max(1, index - 4), by: -1) {
            if text[mark].key == ":" { return Self.credits.contains(text[mark - 1].key) }
            guard text[mark].letterCase == .capitalized || text[mark].key == "-" || text[mark].key == "," else {
                return false
            }
        }
        return false
    }

    private func followsAddress(_ index: Int) -> Bool {
        if isCredited(index) { return true }
        return index > 0 && !text[index].startsLine && Self.addresses.contains(text[index - 1].key)
    }

    /// Whether a known name is only a part of a longer one: capitals go on before or after it.
    private func continuesName(_ start: Int, _ end: Int, limit: Int, isInBody: Bool) -> Bool {
        if end < limit, text[end].isSpaced, text[end].letterCase == .capitalized, !startsOther(end, limit: limit) {
            return true
        }
        guard !isInBody, start > 0, !text[start].startsLine, text[start].isSpaced else { return false }
        return text[start - 1].letterCase == .capitalized && text[start].letterCase == .capitalized
    }

    /// Whether the words right before a position are a family name and perhaps a middle name.
    private func followsSurname(_ index: Int) -> Bool {
        var start = index
        while start > 0, index - start < 3, !text[start].startsLine, text[start].isSpaced,
            text[start - 1].kind == .word, text[start - 1].letterCase == .capitalized
        {
            start -= 1
            // `Đoàn Hải Dương`: the delegation, not a family name.
            if start == index - 1, text[start].key == "đoàn" { return false }
            let name = lexicon.longestMatch(in: text, at: start, limit: index, category: .surname)
            if name != nil, start == 0 || !text[start - 1].isCapitalized || !text[start].isSpaced { return true }
        }
        return false
    }

    /// Whether the name of a person, a body or a title begins here, glued to the place before it.
    func startsOther(_ index: Int, limit: Int) -> Bool {
        let match = lexicon.longestMatch(in: text, at: index, limit: limit) {
            [.surname, .organization, .officeTitle, .committeeHead, .localHead, .organHead].contains($0)
        }
        guard let match else { return false }
        guard match.term.category == .surname else {
            return match.tokens.count > 1 || text[index].letterCase == .upper || match.term.category == .officeTitle
        }
        let next = match.tokens.upperBound
        return next < limit && text[next].isCapitalized && text[next].isSpaced
    }
}
