internal import PartyDocsCore

extension OrganizationParser {
    private static let bareOrganKinds: Set<String> = ["ban thường vụ", "ban chấp hành", "ủy ban kiểm tra", "ban đảng"]
    private static let titleWords: Set<TokenKey> = [
        "thư", "tịch", "viên", "trưởng", "nhiệm", "thường", "tướng", "giám", "đốc", "phó", "án",
    ]
    private static let ownedByOf: Set<String> = ["đoàn công tác", "ban chỉ đạo", "văn phòng"]

    /// An organ of another body: `Ban Thường vụ Tỉnh ủy`, `Đoàn Công tác của Bộ Chính trị`.
    func organ(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let start = head.tokens.lowerBound
        let end = head.tokens.upperBound
        let kind = head.term.kind ?? ""
        guard isCapitalized(head) else { return nil }
        if kind == "thường trực", let before = word(before: start), Self.titleWords.contains(before) { return nil }
        if end < limit, text[end].key == "của", Self.ownedByOf.contains(kind),
            let owner = body(at: end + 1, limit: limit, depth: depth + 1)
        {
            return OrganizationMention(
                tokens: start..<owner.tokens.upperBound,
                name: head.term.canonicalName + " của " + owner.name,
                kind: kind,
                form: .named,
                owner: [owner]
            )
        }
        if let owner = owner(at: end, limit: limit, depth: depth) {
            // `Thường trực Ban Bí thư` is an office.
            if kind == "thường trực", owner.kind == "cơ quan lãnh đạo trung ương của Đảng" { return nil }
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        if let central = centralEnd(at: end, limit: limit) { return compound(head, end: central) }
        if kind == "ban chỉ đạo" { return steering(head, limit: limit) }
        if let level = levelEnd(at: end, limit: limit) {
            return compound(head, end: level.end, form: level.isClass ? .classOf : level.isNamed ? nil : .short)
        }
        guard Self.bareOrganKinds.contains(kind), !isPlural(start) else { return nil }
        return compound(head, end: end, form: .elliptical)
    }

    /// The body that an organ belongs to, right after the organ's head; the Party by its short name is none.
    private func owner(at index: Int, limit: Int, depth: Int) -> OrganizationMention? {
        guard index < limit, text[index].isSpaced else { return nil }
        guard let owner = body(at: index, limit: limit, depth: depth + 1) else { return nil }
        let isWeak =
            owner.tokens.count == 1 && (owner.form == .short && owner.kind != "thành ủy" && owner.kind != "đảng bộ")
        return isWeak && owner.kind == "đảng" ? nil : owner
    }

    private func centralEnd(at index: Int, limit: Int) -> Int? {
        text.end(of: "Trung ương Đảng", at: index, limit: limit) ?? text.end(of: "Trung ương", at: index, limit: limit)
    }

    /// A steering committee, with its number or what it steers.
    private func steering(_ head: LexiconMatch, limit: Int) -> OrganizationMention? {
        var end = head.tokens.upperBound
        if let level = levelEnd(at: end, limit: limit) { end = level.end }
        guard end < limit else { return end > head.tokens.upperBound ? compound(head, end: end) : nil }
        if text[end].kind == .number { return compound(head, end: end + 1) }
        let nameEnd = phraseEnd(from: end, limit: limit)
        guard nameEnd > head.tokens.upperBound else { return nil }
        return compound(head, end: nameEnd)
    }

    private static let membership: [Phrase] = ["trực thuộc", "cơ sở", "cấp trên", "các cấp", "bộ phận", "viên"]
    private static let grassroots: Set<String> = ["chi bộ"]

    /// A Party committee or organization: `Thành ủy Huế`, `Đảng bộ tỉnh Phú Thọ`, `Đảng ủy Khối các cơ quan tỉnh`.
    func committee(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let start = head.tokens.lowerBound
        let end = head.tokens.upperBound
        let kind = head.term.kind ?? ""
        if Self.membership.contains(where: { text.end(of: $0, at: end, limit: limit) != nil }) { return nil }
        if end < limit, text[end].key == "khối", kind == "đảng ủy" || kind == "đảng bộ" {
            guard let bloc = blocEnd(at: end, limit: limit) else { return nil }
            let isClass = isPlural(start) || !isCapitalized(head) || unitesProvinces(end..<bloc)
            let form: MentionForm = isClass ? .classOf : bloc == end + 1 ? .short : .named
            return compound(head, end: bloc, form: form)
        }
        if let agencies = agenciesEnd(at: end, limit: limit) { return compound(head, end: agencies) }
        if let level = levelEnd(at: end, limit: limit) {
            if level.isClass { return nil }
            guard level.isNamed || isCapitalized(head) else { return nil }
            return compound(head, end: level.end, form: level.isNamed ? nil : .short)
        }
        guard isCapitalized(head) else { return nil }
        if let military = militaryEnd(at: end, limit: limit) { return compound(head, end: military) }
        if let owner = owner(at: end, limit: limit, depth: depth) {
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        if end < limit, text[end].isCapitalized, text[end].isSpaced, !startsPerson(end, limit: limit),
            !startsDocument(end, limit: limit)
        {
            let nameEnd = nameEnd(from: end, limit: limit)
            if nameEnd > end { return compound(head, end: levelEnd(at: nameEnd, limit: limit)?.end ?? nameEnd) }
        }
        let isCounted = start > 0 && text[start - 1].kind == .number
        guard !Self.grassroots.contains(kind), !isCounted, !isPlural(start), word(before: start) != "hội",
            word(before: start) != "toàn"
        else { return nil }
        return compound(head, end: end, form: .short)
    }

    private func unitesProvinces(_ tokens: Range<Int>) -> Bool {
        tokens.contains { text.end(of: "tỉnh, thành", at: $0, limit: tokens.upperBound) != nil }
    }

    /// `các cơ quan Đảng tỉnh X`, the bodies that followed the blocs.
    private func agenciesEnd(at index: Int, limit: Int) -> Int? {
        guard let end = text.end(of: "các cơ quan", at: index, limit: limit) else { return nil }
        var rest = text.end(of: "của Đảng", at: end, limit: limit) ?? text.end(of: "Đảng", at: end, limit: limit) ?? end
        if let level = levelEnd(at: rest, limit: limit) { rest = level.end }
        return text.end(of: "Trung ương", at: rest, limit: limit) ?? rest
    }

    private func militaryEnd(at index: Int, limit: Int) -> Int? {
        let forces: [Phrase] = ["Quân sự", "Công an", "Bộ đội Biên phòng", "Biên phòng"]
        guard let end = forces.lazy.compactMap({ text.end(of: $0, at: index, limit: limit) }).first,
            text[index].isCapitalized, let level = levelEnd(at: end, limit: limit), text[index].key != "công"
        else { return nil }
        return level.end
    }

    private static let needsLevel: Set<String> = ["công an", "thanh tra", "cơ sở đào tạo", "lực lượng vũ trang"]

    /// A body of a province, district or commune: `UBND tỉnh Sơn La`, `Công an huyện Mai Châu`.
    func localBody(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let end = head.tokens.upperBound
        let kind = head.term.kind ?? ""
        guard isCapitalized(head) else { return nil }
        if let court = highCourtEnd(kind, at: end, limit: limit) { return compound(head, end: court) }
        if let level = levelEnd(at: end, limit: limit) {
            let form: MentionForm? = level.isClass ? .classOf : level.isNamed ? nil : .short
            return compound(head, end: level.end, form: form)
        }
        if kind == "thanh tra", let owner = owner(at: end, limit: limit, depth: depth) {
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        if kind == "cơ sở đào tạo", end < limit, text[end].isCapitalized {
            let name = nameEnd(from: end, limit: limit)
            return name > end ? compound(head, end: name) : nil
        }
        guard !Self.needsLevel.contains(kind), !isPlural(head.tokens.lowerBound) else { return nil }
        if isInsideSymbol(head.tokens.lowerBound, limit) { return nil }
        return compound(head, end: end, form: head.tokens.count == 1 ? .abbreviation : .short)
    }

    private func highCourtEnd(_ kind: String, at index: Int, limit: Int) -> Int? {
        guard kind == "tòa án" || kind == "viện kiểm sát" else { return nil }
        let levels: [Phrase] = ["cấp cao tại", "cấp cao", "quân sự Trung ương", "quân sự trung ương"]
        guard let end = levels.lazy.compactMap({ text.end(of: $0, at: index, limit: limit) }).first else {
            guard let end = text.end(of: "khu vực", at: index, limit: limit), end < limit, text[end].kind == .number
            else {
                return nil
            }
            return end + 1
        }
        return levelEnd(at: end, limit: limit)?.end ?? end
    }

    private static let notBeforeMinistry: Set<TokenKey> = ["cán", "đảng", "chi", "nội", "nam", "bắc", "trung", "toàn"]

    /// A body that is named for its field: `Sở Nội vụ tỉnh Bến Tre`, `Vụ Pháp chế Bộ Y tế`.
    func fieldBody(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let start = head.tokens.lowerBound
        let end = head.tokens.upperBound
        guard isCapitalized(head), end < limit, text[end].isSpaced else { return nil }
        if let before = word(before: start), Self.notBeforeMinistry.contains(before), text[start - 1].isCapitalized {
            return nil
        }
        guard let name = fieldEnd(at: end, limit: limit) else { return nil }
        return completed(head, nameEnd: name, limit: limit, depth: depth)
    }

    private func fieldEnd(at index: Int, limit: Int) -> Int? {
        let field = lexicon.longestMatch(in: text, at: index, limit: limit, category: .field)
        if let field, isCapitalized(field) || text[index].key == "dự" || text[index].key == "các" {
            return field.tokens.upperBound
        }
        guard text[index].isCapitalized, !startsPerson(index, limit: limit) else { return nil }
        let end = nameEnd(from: index, limit: limit)
        return end > index ? end : nil
    }

    /// A body with the level, place or owner that its name ends with.
    private func completed(_ head: LexiconMatch, nameEnd: Int, limit: Int, depth: Int) -> OrganizationMention {
        if let level = levelEnd(at: nameEnd, limit: limit), !level.isClass { return compound(head, end: level.end) }
        if let central = centralEnd(at: nameEnd, limit: limit) { return compound(head, end: central) }
        if let owner = owner(at: nameEnd, limit: limit, depth: depth), owner.kind != "nhà nước",
            owner.kind != "đảng", owner.kind != "cơ quan báo chí"
        {
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        return compound(head, end: nameEnd)
    }

    private static let notAfterSociety: Set<TokenKey> = ["nghị", "thảo", "đồng", "trường", "họp", "cáo", "học"]

    /// An institution, company or association with a name of its own.
    func namedBody(_ head: LexiconMatch, limit: Int) -> OrganizationMention? {
        let start = head.tokens.lowerBound
        let end = head.tokens.upperBound
        guard isCapitalized(head), end < limit, text[end].isSpaced, !Self.notAfterSociety.contains(text[end].key)
        else { return nil }
        if head.tokens.count == 1 {
            // A word of a person's name or of a place: `Nguyễn Xuân Trường`, `Trường Sa`.
            if start > 0, !text[start].startsLine, text[start].isSpaced,
                text[start - 1].letterCase == .capitalized
                    || text[start].letterCase == .upper && text[start - 1].letterCase == .upper,
                !Self.titleWords.contains(text[start - 1].key)
            {
                return nil
            }
            if places.name(at: start, limit: limit) != nil { return nil }
        }
        let name = nameEnd(from: end, limit: limit, takesNumber: true)
        guard name > end else {
            guard let level = levelEnd(at: end, limit: limit), level.isNamed else { return nil }
            return compound(head, end: level.end)
        }
        if let level = levelEnd(at: name, limit: limit), !level.isClass { return compound(head, end: level.end) }
        return compound(head, end: name)
    }
}
