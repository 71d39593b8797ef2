internal import PartyDocsCore

/// Finds the titles of a block with their organizations.
struct OfficeSearch {
    private static let standings: [TokenKey: Standing] = [
        "nguyên": .former, "cựu": .former, "cố": .former, "q": .acting, "tân": .elect,
    ]
    private static let plurals: Set<TokenKey> = ["các", "những", "mỗi", "từng", "mọi", "hai", "ba", "bốn", "một"]
    private static let announcements = PhraseTable<Bool>([
        "chức vụ", "chức danh", "chức", "cương vị", "giữ chức", "vị trí", "bầu", "làm", "là",
    ])
    /// Words after which a title is part of the name of a body or place (Ban Bí thư, Phủ Chủ tịch).
    private static let heads: Set<TokenKey> = [
        "ban", "phủ", "lăng", "đoàn", "phòng", "tàng", "ghế", "nghị", "cúp", "lệnh",
    ]

    private static let ministers: Set<TokenKey> = ["trưởng"]
    private static let envoys: Set<TokenKey> = ["sứ", "sự", "biện", "tán", "quyền"]
    /// Last words of titles that are held in a unit of administration (chủ tịch huyện, bí thư xã).
    private static let headsOfUnits: Set<TokenKey> = ["tịch", "thư"]
    private static let units: Set<TokenKey> = [
        "tỉnh", "huyện", "xã", "phường", "quận", "thị", "thành", "tp", "thôn", "đặc",
    ]
    /// Words that make the word for a unit of administration a body (huyện ủy, tỉnh đoàn).
    private static let endsOfBodies: Set<TokenKey> = ["ủy", "đoàn", "đội", "hội"]
    /// Words that make `quyền` before a title no part of it (ủy quyền Giám đốc).
    private static let otherRights: Set<TokenKey> = [
        "ủy", "chính", "thẩm", "phân", "nhân", "chủ", "đặc", "bản", "tác", "cường", "cầm", "nắm", "có", "các", "những",
        "hưởng",
        "công", "pháp", "quân", "vương",
    ]

    let text: TokenizedText
    let lexicon: Lexicon
    let organizations: TokenCoverage
    private let places: TokenCoverage
    private let boundary: OrganizationBoundary
    private let tails: OfficeTail

    init(_ context: RecognitionContext, organizations: TokenCoverage, places: TokenCoverage) {
        self.places = places
        text = context.tokens
        lexicon = context.lexicon
        self.organizations = organizations
        boundary = OrganizationBoundary(text: text, lexicon: lexicon)
        tails = OfficeTail(text: text, lexicon: lexicon, organizations: organizations)
    }

    /// The titles of a block, in order and disjoint.
    func candidates(in block: Range<Int>) -> [OfficeCandidate] {
        var candidates: [OfficeCandidate] = []
        var index = block.lowerBound
        while index < block.upperBound {
            guard let match = OfficeTitles.match(at: index, limit: block.upperBound, in: text, lexicon),
                !isOtherRight(index, block)
            else {
                index += 1
                continue
            }
            if match.value.strength != .none, !isContinuation(index, of: candidates.last, match.value),
                !isPartOfAnotherName(index, title: match, block: block)
            {
                let candidate = makeCandidate(index..<match.end, match.value, block: block)
                candidates.append(candidate)
                index = candidate.range.upperBound
            } else {
                index = match.end
            }
        }
        return candidates
    }

    /// Whether a common noun goes on with the body of the office before it (`Trưởng ban Công tác` + `đại biểu`).
    private func isContinuation(_ index: Int, of office: OfficeCandidate?, _ title: OfficeTitle) -> Bool {
        office?.range.upperBound == index && title.strength == .loose && !text[index].isCapitalized
    }

    /// Whether `quyền` at a token belongs to the word before it.
    private func isOtherRight(_ index: Int, _ block: Range<Int>) -> Bool {
        text[index].key == "quyền" && index > block.lowerBound && Self.otherRights.contains(text[index - 1].key)
    }

    /// Whether the words of a candidate, its holder and what stands before it make it an office.
    func isOffice(_ candidate: OfficeCandidate) -> Bool {
        let isCapitalized = text[candidate.title.lowerBound].isCapitalized
        if candidate.holder != nil, candidate.entry.strength != .loose { return true }
        // `4 Phó Chủ tịch UBND tỉnh khác`
        if candidate.isCounted { return false }
        switch candidate.entry.strength {
        case .sovereign:
            let end = candidate.title.upperBound
            return isCapitalized && (candidate.organization != nil || !candidate.isClass)
                && (end >= text.tokens.count || text[end].key != "các")
        case .firm:
            return (candidate.organization != nil || candidate.entry.body != nil)
                && (isCapitalized || namesBody(candidate))
                || isCapitalized && (candidate.isAnnounced || namesUnit(candidate))
        case .loose:
            guard let holder = candidate.holder else {
                return isCapitalized && candidate.organization != nil && candidate.isAnnounced
            }
            // `làm cán bộ khuyến nông` is work, no office.
            return isCapitalized || candidate.organization != nil || holder.lowerBound >= candidate.range.upperBound
        case .none: return false
        }
    }

    /// The organization of an office when no recogniser found it or a part of it that begins elsewhere.
    func unrecognizedOrganization(of candidate: OfficeCandidate) -> Range<Int>? {
        if candidate.mistakenOrganization != nil { return candidate.organization }
        guard let organization = candidate.organization, !boundary.isField(organization),
            organizations.end(from: organization.lowerBound) == nil,
            organization.contains(where: { text[$0].isCapitalized }),
            organization.allSatisfy({ organizations.owner(of: $0).map(organization.contains) ?? true }),
            organizations.owner(of: organization.upperBound).map({ $0 >= organization.upperBound }) ?? true
        else { return nil }
        return organization
    }

    /// Whether a title in a signature is that of the officer who signs.
    func isSignatory(_ candidate: OfficeCandidate) -> Bool {
        candidate.entry.strength == .firm && text[candidate.title.lowerBound].letterCase == .upper
    }

    /// Whether an officer whose title the text has given to somebody is named by the title alone, as who does something.
    func isActing(_ candidate: OfficeCandidate) -> Bool {
        text[candidate.title.lowerBound].isCapitalized && !candidate.isClass && candidate.entry.strength == .firm
            && PersonCues.verbs.match(text, at: candidate.range.upperBound, limit: text.tokens.count) != nil
    }

    /// Whether the organization of an office in small letters is one body, not a sort of bodies.
    private func namesBody(_ candidate: OfficeCandidate) -> Bool {
        guard let organization = candidate.organization else { return false }
        return organization.dropFirst(candidate.title.upperBound > organization.lowerBound ? 1 : 0)
            .contains { text[$0].isCapitalized }
    }

    /// Whether the words of an office are a title and the name of a unit of administration (`Chủ tịch tỉnh Bắc Hà`).
    private func namesUnit(_ candidate: OfficeCandidate) -> Bool {
        candidate.organization == nil && candidate.range.upperBound > candidate.title.upperBound
            && text[candidate.range.upperBound - 1].isCapitalized
    }

    private func isPartOfAnotherName(
        _ index: Int,
        title: (end: Int, value: OfficeTitle),
        block: Range<Int>
    ) -> Bool {
        if let owner = organizations.owner(of: index), owner < index { return true }
        guard index > block.lowerBound, text[index].isSpaced, !text[index].startsLine else { return false }
        let previous = text[index - 1]
        // `Hội đồng Bộ trưởng`, `Bộ Tư lệnh`
        if previous.key == "đồng" { return index > block.lowerBound + 1 && text[index - 2].key == "hội" }
        if previous.key == "bộ" {
            return text[index].key == "tư" || text[index].key == "tổng" || text[index].key == "chỉ"
        }
        guard Self.heads.contains(previous.key) else { return false }
        // `Trưởng đoàn Bí thư` does not occur; `Hội đồng Bộ trưởng`, `Ban Bí thư`, `Phủ Chủ tịch` do.
        return previous.isCapitalized || text[index].isCapitalized && previous.key != "phòng"
    }

    private func makeCandidate(_ title: Range<Int>, _ entry: OfficeTitle, block: Range<Int>) -> OfficeCandidate {
        let found = organization(after: title, entry, limit: block.upperBound)
        let organization = found.map {
            boundary.withPlace(boundary.withoutPerson($0, limit: block.upperBound), limit: block.upperBound)
        }
        let place = organization == nil ? place(after: title, limit: block.upperBound) : nil
        let end =
            organization?.upperBound ?? place ?? max(title.upperBound, places.end(from: title.upperBound - 1) ?? 0)
        let hasWordBefore = title.lowerBound > block.lowerBound
        let written = hasWordBefore ? Self.standings[text[title.lowerBound - 1].key] : nil
        return OfficeCandidate(
            range: title.lowerBound..<end,
            title: title,
            entry: entry,
            organization: organization,
            mistakenOrganization: found == organization ? nil : found,
            nameStart: tails.end(from: end),
            standing: written ?? (entry.name.hasPrefix("Quyền ") ? .acting : nil),
            isCounted: hasWordBefore && isNumber(title.lowerBound - 1),
            isClass: hasWordBefore && pluralStands(before: title.lowerBound, floor: block.lowerBound),
            isAnnounced: hasWordBefore && announcementStands(before: title.lowerBound, floor: block.lowerBound)
        )
    }

    private func organization(after title: Range<Int>, _ entry: OfficeTitle, limit: Int) -> Range<Int>? {
        let start = title.upperBound - entry.shared
        if entry.shared > 0, let end = organizations.end(from: start), end > title.upperBound { return start..<end }
        if let end = organizations.end(from: title.upperBound) {
            guard entry.shared > 0, text[start].isCapitalized || text[title.upperBound].isCapitalized else {
                return title.upperBound..<end
            }
            return namesBody(at: title.upperBound, limit: end) ? title.upperBound..<end : start..<end
        }
        guard entry.strength != .loose, entry.body == nil,
            organizations.owner(of: title.upperBound) == nil || entry.shared > 0
        else {
            return nil
        }
        guard place(after: title, limit: limit) == nil,
            lexicon.longestMatch(in: text, at: title.upperBound, limit: limit, category: .country) == nil
        else { return nil }
        if entry.shared > 0, let end = boundary.endBeforeName(from: title.upperBound, limit: limit) {
            return start..<end
        }
        if entry.shared > 0, text[start].letterCase == .lower,
            let end = boundary.end(from: start, limit: limit, isMinister: false), end > title.upperBound
        {
            return start..<end
        }
        let end = boundary.end(
            from: title.upperBound,
            limit: limit,
            isMinister: Self.ministers.contains(text[title.upperBound - 1].key)
        )
        return end.map { start..<$0 }
    }

    /// The end of the state or unit of administration that an officer serves (Thủ tướng Lào, phó chủ tịch tỉnh).
    private func place(after title: Range<Int>, limit: Int) -> Int? {
        let index = title.upperBound
        guard index < limit, !text[index].startsLine else { return nil }
        if let country = lexicon.longestMatch(in: text, at: index, limit: limit, category: .country) {
            // An envoy does not head the state that sends him.
            let end = country.tokens.upperBound
            return Self.envoys.contains(text[index - 1].key) || isPartOfName(index..<end, limit: limit) ? nil : end
        }
        guard Self.headsOfUnits.contains(text[index - 1].key) else { return nil }
        if organizations.end(from: index) == nil, let end = provinceEnd(at: index, limit: limit) { return end }
        guard
            text[index].letterCase != .upper || text[index - 1].letterCase == .upper,
            let head = lexicon.longestMatch(in: text, at: index, limit: limit, category: .placeHead),
            Self.units.contains(text[index].key),
            head.tokens.upperBound >= limit || !Self.endsOfBodies.contains(text[head.tokens.upperBound].key)
        else { return nil }
        return boundary.placeEnd(from: head.tokens.upperBound, limit: limit)
    }

    /// The end of the name of a province or city, which stands for its head's body (`Bí thư Phú Thọ`).
    private func provinceEnd(at index: Int, limit: Int) -> Int? {
        let place = lexicon.longestMatch(in: text, at: index, limit: limit) { $0 == .province || $0 == .city }
        return place.flatMap { $0.tokens.count > 1 ? $0.tokens.upperBound : nil }
    }

    /// Whether a country of one syllable is a syllable of a name (`Chủ tịch Đức Huy`).
    private func isPartOfName(_ country: Range<Int>, limit: Int) -> Bool {
        guard country.count == 1, SyllableShape.isVietnamese(text[country.lowerBound].key), country.upperBound < limit,
            text[country.upperBound].isCapitalized
        else {
            return false
        }
        return text[country.upperBound].isSpaced && SyllableShape.isVietnamese(text[country.upperBound].key)
    }

    /// Whether the organization after `Trưởng phòng` begins with a noun for a body (`Văn phòng Tỉnh ủy`), so that it is
    /// no more of the name that `phòng` begins.
    private func namesBody(at index: Int, limit: Int) -> Bool {
        let heads: Set<LexiconCategory> = [
            .organization, .organHead, .committeeHead, .localHead, .nameHead, .fieldHead,
        ]
        return lexicon.longestMatch(in: text, at: index, limit: limit, where: heads.contains) != nil
    }

    /// Whether a token is a number, in figures or as a word.
    private func isNumber(_ index: Int) -> Bool {
        text[index].kind == .number
            || ["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"].contains(text[index].key)
    }

    private func pluralStands(before index: Int, floor: Int) -> Bool {
        var before = index - 1
        if before - 1 >= floor, text[before].key == "chí", text[before - 1].key == "đồng" { before -= 2 }
        return before >= floor && Self.plurals.contains(text[before].key)
    }

    private func announcementStands(before index: Int, floor: Int) -> Bool {
        for length in 1...2 where index - length >= floor {
            if let match = Self.announcements.match(text, at: index - length, limit: index), match.end == index {
                return true
            }
        }
        return false
    }
}
