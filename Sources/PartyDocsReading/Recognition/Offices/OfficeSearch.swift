internal import PartyDocsCore

/// Finds the titles of a block with their organizations.
struct OfficeSearch {
    private static let standings: [TokenKey: Standing] = [
        "nguyên": .former, "cựu": .former, "cố": .former, "quyền": .acting, "q": .acting, "tân": .elect,
    ]
    private static let plurals: Set<TokenKey> = ["các", "những", "mỗi", "từng", "mọi", "hai", "ba", "bốn", "một"]
    private static let announcements = PhraseTable<Bool>([
        "chức vụ", "chức danh", "chức", "cương vị", "giữ chức", "vị trí", "bầu", "làm", "là",
    ])
    /// Words after which a title is part of the name of a body or place (Ban Bí thư, Phủ Chủ tịch).
    private static let heads: Set<TokenKey> = [
        "ban", "phủ", "lăng", "đoàn", "đồng", "phòng", "tàng", "ghế", "nghị", "cúp", "lệnh",
    ]

    private static let ministers: Set<TokenKey> = ["trưởng"]

    let text: TokenizedText
    let lexicon: Lexicon
    let organizations: TokenCoverage
    private let boundary: OrganizationBoundary

    init(_ context: RecognitionContext, organizations: TokenCoverage) {
        text = context.tokens
        lexicon = context.lexicon
        self.organizations = organizations
        boundary = OrganizationBoundary(text: text, lexicon: lexicon)
    }

    /// The titles of a block, in order and disjoint.
    func candidates(in block: Range<Int>) -> [OfficeCandidate] {
        var candidates: [OfficeCandidate] = []
        var index = block.lowerBound
        while index < block.upperBound {
            guard let match = OfficeTitles.match(at: index, limit: block.upperBound, in: text, lexicon) else {
                index += 1
                continue
            }
            if match.value.strength != .none, !isPartOfAnotherName(index, title: match, block: block) {
                let candidate = makeCandidate(index..<match.end, match.value, block: block)
                candidates.append(candidate)
                index = candidate.range.upperBound
            } else {
                index = match.end
            }
        }
        return candidates
    }

    /// Whether the words of a candidate, its holder and what stands before it make it an office.
    func isOffice(_ candidate: OfficeCandidate) -> Bool {
        let isCapitalized = text[candidate.title.lowerBound].isCapitalized
        if candidate.holder != nil { return true }
        switch candidate.entry.strength {
        case .sovereign: return isCapitalized
        case .firm:
            return candidate.organization != nil && (isCapitalized || namesBody(candidate))
                || isCapitalized && candidate.isAnnounced
        case .loose: return isCapitalized && candidate.organization != nil && candidate.isAnnounced
        case .none: return false
        }
    }

    /// The organization of an office when no recogniser found it or a part of it that begins elsewhere.
    func unrecognizedOrganization(of candidate: OfficeCandidate) -> Range<Int>? {
        if candidate.overlongOrganization != nil { return candidate.organization }
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

    private func isPartOfAnotherName(
        _ index: Int,
        title: (end: Int, value: OfficeTitle),
        block: Range<Int>
    ) -> Bool {
        if let owner = organizations.owner(of: index), owner < index { return true }
        guard index > block.lowerBound, text[index].isSpaced, !text[index].startsLine else { return false }
        let previous = text[index - 1]
        guard Self.heads.contains(previous.key) else { return false }
        // `Trưởng đoàn Bí thư` does not occur; `Hội đồng Bộ trưởng`, `Ban Bí thư`, `Phủ Chủ tịch` do.
        return previous.isCapitalized || text[index].isCapitalized && previous.key != "phòng"
    }

    private func makeCandidate(_ title: Range<Int>, _ entry: OfficeTitle, block: Range<Int>) -> OfficeCandidate {
        let found = organization(after: title, entry, limit: block.upperBound)
        let organization = found.map { boundary.withoutPerson($0, limit: block.upperBound) }
        let state = organization == nil ? state(at: title.upperBound, limit: block.upperBound) : nil
        let end = organization?.upperBound ?? state ?? title.upperBound
        let before = title.lowerBound - 1
        let hasWordBefore = before >= block.lowerBound
        var isClass = false
        var isAnnounced = false
        if hasWordBefore {
            isClass = pluralStands(before: title.lowerBound, floor: block.lowerBound)
            isAnnounced = announcementStands(before: title.lowerBound, floor: block.lowerBound)
        }
        return OfficeCandidate(
            range: title.lowerBound..<end,
            title: title,
            entry: entry,
            organization: organization,
            overlongOrganization: found == organization ? nil : found,
            standing: hasWordBefore ? Self.standings[text[before].key] : nil,
            isClass: isClass,
            isAnnounced: isAnnounced
        )
    }

    private func organization(after title: Range<Int>, _ entry: OfficeTitle, limit: Int) -> Range<Int>? {
        let start = title.upperBound - entry.shared
        if entry.shared > 0, let end = organizations.end(from: start), end > title.upperBound { return start..<end }
        if let end = organizations.end(from: title.upperBound) {
            guard entry.shared > 0, text[start].isCapitalized || text[title.upperBound].isCapitalized else {
                return title.upperBound..<end
            }
            return isContinuation(of: title, entry) ? start..<end : title.upperBound..<end
        }
        guard organizations.owner(of: title.upperBound) == nil || entry.shared > 0 else { return nil }
        guard state(at: title.upperBound, limit: limit) == nil else { return nil }
        let end = boundary.end(
            from: title.upperBound,
            limit: limit,
            isMinister: Self.ministers.contains(text[title.upperBound - 1].key)
        )
        return end.map { start..<$0 }
    }

    /// The end of the name of a state after a title (Thủ tướng Lào).
    private func state(at index: Int, limit: Int) -> Int? {
        lexicon.longestMatch(in: text, at: index, limit: limit, category: .country)?.tokens.upperBound
    }

    /// Whether the organization after `Trưởng Ban` completes the name that `Ban` begins.
    private func isContinuation(of title: Range<Int>, _ entry: OfficeTitle) -> Bool {
        let head = text[title.upperBound - entry.shared].key
        return text[title.upperBound].key != head
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
