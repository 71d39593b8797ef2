internal import PartyDocsCore

extension LinkingState {
    /// An office as one entity: its title in the body in which it is held.
    private struct Post: Hashable {
        let title: [TokenKey]
        let organization: Int?
    }

    /// How many mentions a list of holders is followed over.
    private static let longestList = 128
    /// How many words a verb of holding or appointing has at most.
    private static let longestVerb = 6
    private static let holdingVerbs: Set<TokenKey> = ["chức", "vụ", "danh", "là", "làm"]
    private static let listWords: Set<TokenKey> = [
        ",", ";", ":", "-", "–", "và", "cùng", "các", "đồng", "chí", "ông", "bà",
    ]

    /// Links offices to their organizations and holders, and makes one entity of the mentions of each office.
    mutating func linkOffices() {
        let all = mentions(of: .office)
        var posts: [Post: Int] = [:]
        var holders: [Post: Set<Int>] = [:]
        var open: [(mention: Int, post: Post)] = []
        completeBareOrgans(of: all)
        for mention in all {
            guard case .office(let value) = mentions[mention].annotation.value else { continue }
            let organization = organization(of: mention, value)
            if let organization { references.append((mention, .officeOrganization, organization)) }
            let post = Post(title: NameKeys.keys(of: value.title ?? ""), organization: organization)
            let name = mentions[mention].words
            let cluster = posts[post] ?? addCluster(.office, name: name, keys: mentions[mention].keys)
            posts[post] = cluster
            assign(mention, to: cluster)
            if let holder = holder(of: value) {
                holders[post, default: []].insert(holder)
                link(mention, value, holder: holder, organization: organization)
            } else if mentions[mention].annotation.form != .classOf {
                open.append((mention, post))
            }
        }
        // An office named again is held by the person whom the text names as its only holder.
        for (mention, post) in open {
            if let known = holders[post], known.count == 1, let holder = known.first {
                references.append((mention, .officeHolder, holder))
            }
        }
    }

    private mutating func link(_ mention: Int, _ value: OfficeValue, holder: Int, organization: Int?) {
        references.append((mention, .officeHolder, holder))
        let isReleased = appointment(before: mentions[mention].tokens.lowerBound) == .released
        for person in [holder] + otherHolders(of: mention) {
            addLink(
                .holds,
                from: person,
                to: organization,
                office: value.title,
                standing: value.standing ?? (isReleased ? .former : .current),
                evidence: mentions[mention].hull
            )
        }
    }

    /// Who else holds an office that the text gives to a list of names: `các Phó Chủ tịch Quốc hội: A; B, Bí thư …; C`.
    private func otherHolders(of office: Int) -> [Int] {
        let text = context.tokens
        guard pluralStands(before: office) else { return holdersBefore(office) }
        var holders: [Int] = []
        var isFirst = true
        var end = mentions[office].tokens.upperBound
        var index = office + 1
        while index < mentions.count, index - office < Self.longestList {
            let tokens = mentions[index].tokens
            let isPerson = mentions[index].kind == .person
            guard isPerson || mentions[index].kind == .office, tokens.lowerBound >= end else {
                guard tokens.lowerBound < end || mentions[index].kind == .honorific else { break }
                index += 1
                continue
            }
            let gap = end..<tokens.lowerBound
            let isList = gap.allSatisfy { Self.listWords.contains(text[$0].key) }
            guard isList, !gap.isEmpty || isFirst else { break }
            if isPerson {
                if !isFirst, let person = cluster(of: index) { holders.append(person) }
                isFirst = false
            }
            end = tokens.upperBound
            index += 1
        }
        return holders
    }

    /// The names before the last one of a list that leads to an office: `Các đồng chí A, B, C giữ chức …`.
    private func holdersBefore(_ office: Int) -> [Int] {
        let text = context.tokens
        var persons: [Int] = []
        var index = office - 1
        while index >= 0, office - index < Self.longestList, mentions[index].kind != .office {
            if mentions[index].kind == .person {
                if let next = persons.last {
                    let gap = mentions[index].tokens.upperBound..<mentions[next].tokens.lowerBound
                    guard !gap.isEmpty, gap.allSatisfy({ Self.listWords.contains(text[$0].key) }) else { break }
                } else if mentions[index].tokens.upperBound + Self.longestVerb < mentions[office].tokens.lowerBound {
                    break
                }
                persons.append(index)
            }
            index -= 1
        }
        guard persons.count > 1, let first = persons.last, pluralStands(before: first),
            appointment(before: mentions[office].tokens.lowerBound) != nil
                || Self.holdingVerbs.contains(text[mentions[office].tokens.lowerBound - 1].key)
        else { return [] }
        return persons.dropFirst().compactMap { cluster(of: $0) }
    }

    private mutating func organization(of mention: Int, _ value: OfficeValue) -> Int? {
        guard let written = value.organizationAsWritten else { return nil }
        let inside = mentions(of: .organization, inside: mention)
        if let match = inside.first(where: { mentions[$0].hull.end == mentions[mention].hull.end }) {
            return cluster(of: match)
        }
        return organizationCluster(named: fullName(of: written, title: value.title))
    }

    /// `Bộ Ngoại giao` for the field of a minister, the name with a capital for that of any other officer.
    private func fullName(of organization: String, title: String?) -> String {
        let name = organization.capitalizingFirstLetter()
        let isMinister = title == "Bộ trưởng" || title?.hasPrefix("Thứ trưởng") == true
        let heads: [TokenKey] = ["bộ", "ủy", "văn", "chính", "hội"]
        return isMinister && !(NameKeys.keys(of: name).first.map(heads.contains) ?? false) ? "Bộ \(name)" : name
    }

    private func holder(of value: OfficeValue) -> Int? {
        value.holderAsWritten.flatMap { person(named: $0) }
    }

    // MARK: Elliptical bodies

    /// `Ủy viên Ban Chấp hành, Chánh Văn phòng Huyện ủy`: the organ without a body is one of the body that
    /// the same person's other offices name.
    private mutating func completeBareOrgans(of offices: [Int]) {
        for (position, office) in offices.enumerated() {
            guard let bare = mentions(of: .organization, inside: office).first, isBareOrgan(bare),
                case .office(let value) = mentions[office].annotation.value, let holder = value.holderAsWritten
            else { continue }
            let neighbours = [position + 1, position - 1, position + 2].filter(offices.indices.contains)
            guard let body = neighbours.compactMap({ body(of: offices[$0], heldBy: holder) }).first else { continue }
            let keys = mentions[bare].keys
            mentions[bare].cluster = organ(keys, named: mentions[bare].words, of: body)
            if let cluster = cluster(of: bare) { clusters[cluster].add(form: mentions[bare].words) }
        }
    }

    /// The committee whose office, or the office of whose organ, an office is.
    private func body(of office: Int, heldBy holder: String) -> Int? {
        guard case .office(let value) = mentions[office].annotation.value, value.holderAsWritten == holder,
            let organization = mentions(of: .organization, inside: office).first,
            let cluster = cluster(of: organization)
        else { return nil }
        if let body = clusters[cluster].body { return root(body) }
        return ["ủy", "bộ"].contains(clusters[cluster].keys.dropFirst().first) ? cluster : nil
    }
}
