internal import PartyDocsCore

/// Reads names of places: those that the lexicon knows, and `huyện`, `phường`, `sông` and the like with a name after
/// them.
struct PlaceParser {
    let text: TokenizedText
    let source: String
    let lexicon: Lexicon
    /// Names that the text itself shows to be places, having a word for a unit before them somewhere.
    var learned = Lexicon()

    static let apostrophes: Set<TokenKey> = ["'", "’", "‘", "`", "ʼ"]

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
    ///   - isInBody: Whether it stands in or right after the name of a body, so that it cannot be that of a person.
    /// - Returns: The longest place that begins there; nil when none does.
    func place(at index: Int, limit: Int, isInBody: Bool = false) -> PlaceMention? {
        let known = name(at: index, limit: limit, isInBody: isInBody)
        let headed = unit(at: index, limit: limit) ?? site(at: index, limit: limit)
        guard let headed, headed.tokens.count > known?.tokens.count ?? 0 else { return known }
        return headed
    }

    /// The end of a known place of a kind.
    func known(at index: Int, limit: Int, kind: String) -> Int? {
        let match = lexicon.longestMatch(in: text, at: index, limit: limit, category: .region)
        return match?.term.kind == kind ? match?.tokens.upperBound : nil
    }

    /// The word for a unit or site that begins at a position, where it is no part of another word (`văn bản`).
    func head(_ category: LexiconCategory, at index: Int, limit: Int) -> LexiconMatch? {
        guard text[index].kind == .word else { return nil }
        guard let head = lexicon.longestMatch(in: text, at: index, limit: limit, category: category),
            head.tokens.upperBound < limit, !Self.bodyEndings.contains(text[head.tokens.upperBound].key)
        else { return nil }
        if index > 0, text[index].isSpaced, !text[index].startsLine,
            Self.compounds.contains([text[index - 1].key, text[index].key])
        {
            return nil
        }
        return head
    }

    /// `Tỉnh ủy`, `Thành đoàn` name bodies.
    private static let bodyEndings: Set<TokenKey> = ["ủy", "đoàn", "đội", "hội"]

    /// Words of two syllables whose second is also a word for a place.
    private static let compounds: Set<[TokenKey]> = Set(
        [
            "văn bản", "cơ bản", "căn bản", "biên bản", "kịch bản", "phiên bản", "tái bản", "xuất bản", "nguyên bản",
            "ấn bản", "tư bản", "nhật bản", "dự bản", "con đường", "thành phố", "khu phố", "dân phố", "đường phố",
            "nhu cầu", "điểm cầu", "yêu cầu", "toàn cầu", "thỉnh cầu", "gia đình", "triều đình", "cơ hồ", "đất nước",
            "nhà nước",
            "trong nước", "cả nước", "ngoài nước", "toàn xã", "hợp xã", "tác xã", "thông tấn", "thị xã", "tấn xã",
            "đồng hồ", "bảo tàng", "trưởng bản", "người anh", "phần hồ", "ban quận", "hạ tầng", "cấp nước",
            "thoát nước",
        ].map { Phrase($0).keys }
    )
}
