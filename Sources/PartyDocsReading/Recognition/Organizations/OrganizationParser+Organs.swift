internal import PartyDocsCore

/// Organs of other bodies: `Ban Thường vụ Tỉnh ủy`, `Ủy ban Kiểm tra (UBKT) Tỉnh ủy`, `Văn phòng UBND tỉnh`, `Ban Giám đốc Công an tỉnh`.
extension OrganizationParser {
    private static let bareOrganKinds: Set<String> = [
        "ban thường vụ", "ban chấp hành", "ủy ban kiểm tra", "ban đảng", "ban giám đốc", "ban cán sự đảng",
        "ban của hội đồng nhân dân",
    ]
    static let titleWords: Set<TokenKey> = [
        "thư", "tịch", "viên", "trưởng", "nhiệm", "thường", "tướng", "giám", "đốc", "phó", "án",
    ]

    /// An organ with the body it belongs to, or alone where that can only be an organ.
    func organ(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let start = head.tokens.lowerBound
        let kind = head.term.kind ?? ""
        guard isProper(head) else { return smallOrgan(head, limit: limit, depth: depth) }
        switch kind {
        case "ban chỉ đạo", "đoàn công tác": return steering(head, limit: limit, depth: depth)
        case "đoàn đại biểu": return delegation(head, limit: limit, depth: depth)
        default: break
        }
        if head.tokens.count == 1, isInsideSymbol(start, limit) { return nil }
        // `Ủy viên Thường vụ`, `Phó Bí thư Thường trực` are titles.
        if kind == "thường trực", head.tokens.count == 2, text[start].key == "thường", followsTitle(start) {
            return nil
        }
        let end = pastDefinition(head.tokens.upperBound, limit: limit)
        if end < limit, text[end].key == "của", kind == "văn phòng" || kind == "ban của quốc hội",
            let owner = body(at: end + 1, limit: limit, depth: depth + 1)
        {
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        if kind == "ban chấp hành", let central = centralEnd(at: end, limit: limit) {
            return compound(head, end: central)
        }
        if kind == "ban chấp hành", let whole = text.end(of: "toàn quốc", at: end, limit: limit),
            let owner = owner(at: whole, limit: limit, depth: depth)
        {
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        if let owner = owner(at: end, limit: limit, depth: depth) {
            // `Thường trực Ban Bí thư` is an office.
            if kind == "thường trực", owner.kind == "cơ quan lãnh đạo trung ương của Đảng" { return nil }
            // `Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh`: the level is that of the organ.
            if owner.kind == "tổ chức tôn giáo", let level = levelEnd(at: owner.tokens.upperBound, limit: limit) {
                return compound(head, end: level.end, owner: owner)
            }
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        if let central = centralEnd(at: end, limit: limit) { return compound(head, end: central) }
        if let committees = committeesEnd(at: end, limit: limit) {
            return compound(head, end: committees, form: .classOf)
        }
        if let level = levelEnd(at: end, limit: limit) {
            return compound(head, end: level.end, form: level.isClass ? .classOf : level.isNamed ? nil : .short)
        }
        if let bare = bareOwnerEnd(at: end, limit: limit) { return compound(head, end: bare, form: .short) }
        if kind == "ban của tổ chức", end < limit, text[end].letterCase == .lower,
            let level = runToLevel(from: end, limit: limit)
        {
            return compound(head, end: level)
        }
        // The departments of the police have names of their own.
        let isSpecific = kind == "cơ quan điều tra" && head.tokens.count > 2
        guard isSpecific || Self.bareOrganKinds.contains(kind), !isPlural(start) else { return nil }
        return compound(head, end: head.tokens.upperBound, form: .elliptical)
    }

    /// Whether `Thường trực` is a part of a title: `Phó Trưởng ban Thường trực Ban Tổ chức`.
    private func followsTitle(_ start: Int) -> Bool {
        guard let before = word(before: start) else { return false }
        if Self.titleWords.contains(before) { return true }
        for index in stride(from: start - 1, through: max(0, start - 4), by: -1) {
            if text[index].key == "phó" { return true }
            guard text[index].kind == .word, !text[index].startsLine else { return false }
        }
        return false
    }

    /// An organ in small letters: of a body in capitals, or of all levels (`ủy ban kiểm tra các cấp`).
    private func smallOrgan(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let end = head.tokens.upperBound
        guard end < limit, head.tokens.count > 1 else { return nil }
        if head.term.kind == "ủy ban kiểm tra", let level = levelEnd(at: end, limit: limit), level.isClass {
            return compound(head, end: level.end, form: .classOf)
        }
        guard text[end].isCapitalized, head.term.kind != "ban của hội đồng nhân dân",
            let owner = owner(at: end, limit: limit, depth: depth), owner.tokens.count > 1
        else { return nil }
        return compound(head, end: owner.tokens.upperBound, owner: owner)
    }

    /// The body that an organ belongs to, right after the organ's head; the Party by its short name is none.
    func owner(at index: Int, limit: Int, depth: Int) -> OrganizationMention? {
        guard index < limit, text[index].isSpaced else { return nil }
        guard let owner = body(at: index, limit: limit, depth: depth + 1) else { return nil }
        let isWeak =
            owner.tokens.count == 1 && (owner.form == .short && owner.kind != "thành ủy" && owner.kind != "đảng bộ")
        return isWeak && owner.kind == "đảng" ? nil : owner
    }

    func centralEnd(at index: Int, limit: Int) -> Int? {
        guard let match = Self.centres.match(text, at: index, limit: limit), text[index].isCapitalized else {
            return nil
        }
        // `Trung ương Đảng bộ …`: the last word begins another name.
        let isCut =
            text[match.end - 1].key == "đảng" && match.end < limit && Self.partySuffixes.contains(text[match.end].key)
        return isCut ? match.end - 1 : match.end
    }

    private static let centres = PhraseTable([
        "Trung ương", "Trung ương Đảng", "T.Ư", "T.Ư Đảng", "TƯ", "TƯ Đảng", "TW", "TW Đảng", "T.W", "T.W Đảng",
    ])

    private static let committees = PhraseTable([
        "huyện ủy", "thị ủy", "thành ủy", "quận ủy", "tỉnh ủy", "đảng ủy", "huyện", "thị", "quận", "tỉnh",
    ])

    /// `các Huyện ủy, Thị ủy, Thành ủy`: the committees of all districts.
    private func committeesEnd(at index: Int, limit: Int) -> Int? {
        guard index < limit, text[index].key == "các" else { return nil }
        var next = index + 1
        var end: Int?
        while let member = Self.committees.match(text, at: next, limit: limit) {
            if text[member.end - 1].key == "ủy" { end = member.end }
            guard member.end + 1 < limit, text[member.end].key == "," || text[member.end].key == "và" else { break }
            next = member.end + 1
        }
        return end
    }
}
