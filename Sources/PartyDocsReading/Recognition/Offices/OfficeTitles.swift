/// The titles of offices (chức vụ) in Party, state, army, mass organizations, enterprises and schools, by the lexicon.
enum OfficeTitles {
    /// The title that begins at a token.
    ///
    /// - Parameters:
    ///   - index: The position of its first token.
    ///   - limit: The end of the tokens to look at.
    ///   - text: The tokens.
    ///   - lexicon: The titles.
    /// - Returns: The position after the title, and what is known of it; nil when none begins there.
    static func match(
        at index: Int,
        limit: Int,
        in text: TokenizedText,
        _ lexicon: Lexicon
    ) -> (end: Int, value: OfficeTitle)? {
        let found = lexicon.longestMatch(in: text, at: index, limit: limit) { $0 == .officeTitle || $0 == .role }
        guard let found else { return nil }
        if let other = others.match(text, at: index, limit: limit), other.end >= found.tokens.upperBound {
            return (other.end, OfficeTitle(name: found.term.canonicalName, strength: .none, shared: 0))
        }
        return (found.tokens.upperBound, title(found, in: text, limit: limit))
    }

    /// The body that a title names without an organization after it.
    ///
    /// - Parameter title: The title as it is usually written.
    /// - Returns: The name of the body; nil where the title is one of many bodies.
    static func body(ofTitle title: String) -> String? {
        bodies[title] ?? (title.hasSuffix(" ủy viên") ? String(title.dropLast(5)) : nil)
    }

    /// Bodies of titles that need no organization, and of abbreviations that hold one.
    private static let bodies = [
        "Tổng Bí thư": "Ban Chấp hành Trung ương Đảng", "Chủ tịch nước": "Nhà nước", "Phó Chủ tịch nước": "Nhà nước",
        "Thủ tướng": "Chính phủ", "Phó Thủ tướng": "Chính phủ", "Phó Thủ tướng Thường trực": "Chính phủ",
    ]

    /// Bodies that abbreviations of titles hold.
    private static let abbreviations = PhraseTable<String>([
        ("UVTW", "Trung ương Đảng"), ("UVTƯ", "Trung ương Đảng"), ("UVT.Ư", "Trung ương Đảng"),
        ("UVT.W", "Trung ương Đảng"), ("UVTWĐ", "Trung ương Đảng"), ("UVDKTW", "Trung ương Đảng"),
        ("UVBCH TW", "Trung ương Đảng"), ("UVBCT", "Bộ Chính trị"), ("UVBTV", "Ban Thường vụ"),
        ("UVBCH", "Ban Chấp hành"), ("UVTV", "Ban Thường vụ"), ("UVTVTU", "Ban Thường vụ Tỉnh ủy"),
        ("UVBTVTU", "Ban Thường vụ Tỉnh ủy"),
    ])

    /// Words that only begin like a title.
    private static let others = PhraseTable<Bool>([
        "chủ tịch đoàn", "bí thư chi bộ các", "đại biểu dự", "đại biểu tham dự", "thành viên trong",
        "cán bộ, đảng viên", "cán bộ, công chức", "chủ nhiệm lớp", "thư ký đoàn", "đại sứ quán", "tổng lãnh sự quán",
        "thường trực tỉnh ủy",
        "thường trực thành ủy", "thường trực huyện ủy", "thường trực hội đồng", "thường trực hđnd",
        "thường trực ủy ban",
        "thường trực đảng ủy", "thường trực quận ủy", "thường trực thị ủy",
    ])

    /// The first words of bodies that a title may end with.
    private static let sharedHeads: [(words: [TokenKey], count: Int)] = [
        (["tiểu", "ban"], 2), (["bộ", "môn"], 2), (["công", "an"], 2), (["văn", "phòng"], 2), (["thanh", "tra"], 2),
        (["kiểm", "toán"], 2), (["cơ", "quan"], 2), (["chi", "nhánh"], 2), (["ban"], 1), (["phòng"], 1), (["đoàn"], 1),
        (["khoa"], 1), (["khối"], 1), (["trạm"], 1), (["tòa"], 1), (["cụm"], 1), (["nhóm"], 1), (["tổ"], 1),
        (["đồn"], 1),
    ]
    /// The body of the one officer whose title is elsewhere the name of several.
    private static let standingOfSecretariat = Phrase("Ban Bí thư")

    private static func title(_ match: LexiconMatch, in text: TokenizedText, limit: Int) -> OfficeTitle {
        let term = match.term
        let strength: OfficeTitle.Strength =
            term.category == .role ? .loose : term.kind == Lexicon.soleHolder ? .sovereign : .firm
        let keys = text.tokens[match.tokens].map(\.key)
        let shared = keys.count > 1 ? sharedHeads.first { keys.count > $0.count && keys.ends(with: $0.words) } : nil
        // `Thường trực Ban Bí thư` is one officer, `Thường trực Tỉnh ủy` are several.
        let isStanding =
            term.name == "Thường trực"
            && text.end(of: standingOfSecretariat, at: match.tokens.upperBound, limit: limit) != nil
        return OfficeTitle(
            name: term.canonicalName,
            strength: isStanding ? .firm : strength,
            shared: shared?.count ?? 0,
            body: abbreviations.match(text, at: match.tokens.lowerBound, limit: match.tokens.upperBound)?.value
        )
    }
}

extension [TokenKey] {
    fileprivate func ends(with other: [TokenKey]) -> Bool {
        count >= other.count && suffix(other.count).elementsEqual(other)
    }
}
