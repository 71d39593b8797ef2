internal import PartyDocsCore

/// Roads, waters, heights, sites and buildings: the word for the site is a part of the name.
///
/// `đường Lê Hồng Phong`, `quốc lộ 1A`, `đường 30/4`, `sông Hồng`, `Khu kinh tế Dung Quất`.
extension PlaceParser {
    /// The site with its name that begins at a position.
    func site(at index: Int, limit: Int) -> PlaceMention? {
        guard let head = head(.siteHead, at: index, limit: limit) else { return nil }
        let start = head.tokens.upperBound
        // `QL6`, `ĐT.939`
        let isCode = text[start].kind == .number && text[index].letterCase == .upper
        guard text[start].isSpaced || isCode, !text[start].startsLine else { return nil }
        let isNumbered = Self.numbered.contains(text[start - 1].key) || Self.numbered.contains(text[index].key)
        let end = siteEnd(at: start, limit: limit, takesNumber: isNumbered)
        guard end > start else { return nil }
        // Roads, islands and ports have names of their own; with a number, or for waters and sites, the head is part of it.
        let isOwn = head.term.kind == Self.ownNames && text[start].kind == .word
        let tokens = index..<end
        let nameTokens = isOwn ? start..<end : tokens
        return PlaceMention(
            tokens: tokens,
            nameTokens: nameTokens,
            name: text.words(nameTokens, in: source),
            kind: head.term.kind,
            category: nil,
            isSite: true
        )
    }

    private static let ownNames = "nơi có tên riêng"

    /// A building that is named for the body it belongs to: `Nhà tang lễ Bệnh viện Quân y 103`.
    func building(at index: Int, limit: Int, bodyEnd: (Int) -> Int?) -> PlaceMention? {
        guard text[index].isCapitalized, let head = head(.siteHead, at: index, limit: limit),
            Self.buildings.contains(text[index].key), let end = bodyEnd(head.tokens.upperBound), end <= limit
        else { return nil }
        let tokens = index..<end
        return PlaceMention(
            tokens: tokens,
            nameTokens: tokens,
            name: text.words(tokens, in: source),
            kind: head.term.kind,
            category: nil,
            isSite: true
        )
    }

    private static let buildings: Set<TokenKey> = ["nhà", "hội", "cung", "sân"]

    /// The last words of heads after which a number may be the name.
    private static let numbered: Set<TokenKey> = [
        "đường", "lộ", "tỉnh", "huyện", "ql", "đt", "trường", "đai", "ngõ", "hẻm",
    ]
    private static let measures: Set<TokenKey> = [
        "km", "m", "làn", "tỷ", "triệu", "năm", "tuyến", "chỗ", "người", "căn",
    ]

    private func siteEnd(at start: Int, limit: Int, takesNumber: Bool) -> Int {
        if text[start].kind == .number {
            let end = numberEnd(at: start, limit: limit)
            return takesNumber && !(end < limit && Self.measures.contains(text[end].key)) ? end : start
        }
        if let namesake = lexicon.longestMatch(in: text, at: start, limit: limit, category: .namesake) {
            return namesake.tokens.upperBound
        }
        // `Di tích lịch sử Nhà tù Sơn La`: a site in a site.
        if let inner = site(at: start, limit: limit) { return inner.tokens.upperBound }
        guard text[start].isCapitalized else { return start }
        let known = name(at: start, limit: limit, hasHead: true)?.tokens.upperBound ?? start
        let other = lexicon.longestMatch(in: text, at: start, limit: limit) {
            [.organization, .organHead, .committeeHead, .localHead, .documentKind, .eventKind].contains($0)
        }
        guard other == nil else { return known }
        var end = max(known, nameEnd(at: start, limit: limit))
        if end > start, end < limit, text[end].kind == .number, text[end].isSpaced {
            end = numberEnd(at: end, limit: limit)
        }
        return end
    }

    /// `1A`, `14B`, `785`, `23/3`, `302/A2`.
    private func numberEnd(at start: Int, limit: Int) -> Int {
        var end = start + 1
        if end < limit, !text[end].isSpaced, text[end].isCapitalized, text[end].letterCase != .mixed { end += 1 }
        while end + 1 < limit, text[end].key == "/" || text[end].key == "-", !text[end].isSpaced,
            !text[end + 1].isSpaced,
            text[end + 1].kind != .punctuation
        {
            end += 2
            if end < limit, text[end].kind == .number, !text[end].isSpaced { end += 1 }
        }
        return end
    }
}
