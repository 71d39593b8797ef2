internal import PartyDocsCore

extension LinkingState {
    /// An office as one entity: its title in the body in which it is held.
    private struct Post: Hashable {
        let title: [TokenKey]
        var organization: Int?
        /// The state or unit of administration that is named in place of an organization.
        let place: [TokenKey]
    }

    /// How many tokens stand between two offices of a list at most.
    private static let longestJoint = 3
    /// How many mentions a list of holders is followed over.
    private static let longestList = 128
    private static let listWords: Set<TokenKey> = [
        ",", ";", ":", "-", "–", "và", "cùng", "các", "đồng", "chí", "ông", "bà",
    ]

    /// An office in the text with its holder, while offices are linked.
    private struct Occurrence {
        let mention: Int
        let value: OfficeValue
        var post: Post
        /// The mention of the holder's name.
        let holder: Int?
    }

    /// Links offices to their organizations and holders, and makes one entity of the mentions of each office.
    ///
    /// A title alone is the office of that title that its holder has, or the only one of that title. An office named
    /// again is held by the person whom the text names as its only present holder.
    mutating func linkOffices() {
        let all = mentions(of: .office)
        completeBareOrgans(of: all)
        var occurrences = occurrences(of: all)
        completeBareTitles(&occurrences)
        var holders: [Post: Set<Int>] = [:]
        var titles: [[TokenKey]: Set<Post>] = [:]
        for occurrence in occurrences {
            titles[occurrence.post.title, default: []].insert(occurrence.post)
            if let person = occurrence.holder.flatMap({ cluster(of: $0) }), !isPast(occurrence) {
                holders[occurrence.post, default: []].insert(person)
            }
        }
        var posts: [Post: Int] = [:]
        for index in occurrences.indices {
            let occurrence = occurrences[index]
            if let full = fullPost(of: occurrence, among: titles[occurrence.post.title] ?? [], holders) {
                occurrences[index].post = full
            }
            link(occurrences[index], holders, &posts)
        }
    }

    private mutating func occurrences(of offices: [Int]) -> [Occurrence] {
        var persons: [[TokenKey]: [Int]] = [:]
        for person in mentions(of: .person) {
            // A correction may give a person another name than the printed one.
            for keys in Set([mentions[person].keys, NameKeys.keys(of: personName(person))]) {
                persons[keys, default: []].append(person)
            }
        }
        return offices.compactMap { mention in
            guard case .office(let value) = mentions[mention].annotation.value else { return nil }
            let organization = organization(of: mention, value)
            return Occurrence(
                mention: mention,
                value: value,
                post: post(of: mention, value, organization),
                holder: holder(of: mention, value, among: persons)
            )
        }
    }

    /// `Chủ tịch, Phó Chủ tịch UBND tỉnh`: the title without a body is one of the body of its neighbour, where one of
    /// the two is the deputy of the other.
    private func completeBareTitles(_ occurrences: inout [Occurrence]) {
        for index in occurrences.indices where isBare(occurrences[index].post) {
            let neighbours = [index + 1, index - 1].filter(occurrences.indices.contains).map { occurrences[$0] }
            let stem = stem(of: occurrences[index].post.title)
            let full = neighbours.first { neighbour in
                neighbour.post.organization != nil && self.stem(of: neighbour.post.title) == stem
                    && neighbour.value.holderAsWritten == occurrences[index].value.holderAsWritten
                    && gap(occurrences[index].mention, neighbour.mention) <= Self.longestJoint
            }
            if let full { occurrences[index].post.organization = full.post.organization }
        }
    }

    private func isBare(_ post: Post) -> Bool { post.organization == nil && post.place.isEmpty }

    /// A title without the word for deputies.
    private func stem(of title: [TokenKey]) -> ArraySlice<TokenKey> { title.drop { $0 == "phó" } }

    /// The number of tokens between two mentions.
    private func gap(_ left: Int, _ right: Int) -> Int {
        let first = min(left, right)
        return mentions[max(left, right)].tokens.lowerBound - mentions[first].tokens.upperBound
    }

    /// The office in full that a title alone stands for.
    private func fullPost(of occurrence: Occurrence, among posts: Set<Post>, _ holders: [Post: Set<Int>]) -> Post? {
        guard isBare(occurrence.post) else { return nil }
        let full = posts.filter { $0.organization != nil }
        guard let holder = occurrence.holder.flatMap({ cluster(of: $0) }) else {
            return posts.count == 2 && full.count == 1 || posts.count == 1 ? full.first : nil
        }
        let held = full.filter { holders[$0]?.contains(holder) ?? false }
        return held.count == 1 ? held.first : nil
    }

    private mutating func link(_ occurrence: Occurrence, _ holders: [Post: Set<Int>], _ posts: inout [Post: Int]) {
        let mention = occurrence.mention
        let post = occurrence.post
        if let organization = post.organization { references.append((mention, .officeOrganization, organization)) }
        let name = mentions[mention].words
        let cluster = posts[post] ?? addCluster(.office, name: name, keys: mentions[mention].keys)
        posts[post] = cluster
        assign(mention, to: cluster)
        if let holder = occurrence.holder {
            link(mention, occurrence.value, holder: holder, organization: post.organization)
        } else if mentions[mention].annotation.form != .classOf, occurrence.value.standing != .former,
            !isIssuer(mention), let known = holders[post], known.count == 1,
            let holder = known.first
        {
            references.append((mention, .officeHolder, holder))
        }
    }

    /// Whether an office stands for the institution: it issued a document or has one put before it.
    private func isIssuer(_ office: Int) -> Bool {
        let before = mentions[office].tokens.lowerBound - 1
        guard before > 0 else { return false }
        if context.tokens[before].key == "trình" { return true }
        var index = office - 1
        while index >= 0, office - index < 8 {
            if mentions[index].kind == .citation {
                return mentions[index].tokens.upperBound == before && context.tokens[before].key == "của"
                    || mentions[index].tokens.upperBound >= mentions[office].tokens.upperBound
            }
            index -= 1
        }
        return false
    }

    /// Whether a holder has the office no longer.
    private func isPast(_ occurrence: Occurrence) -> Bool {
        occurrence.value.standing == .former
            || appointment(before: mentions[occurrence.mention].tokens.lowerBound) == .released
    }

    private mutating func link(_ mention: Int, _ value: OfficeValue, holder: Int, organization: Int?) {
        guard let person = cluster(of: holder) else { return }
        references.append((mention, .officeHolder, person))
        let isReleased = appointment(before: mentions[mention].tokens.lowerBound) == .released
        for person in [person] + otherHolders(of: mention, besides: holder) {
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
    private func otherHolders(of office: Int, besides holder: Int) -> [Int] {
        let text = context.tokens
        guard pluralStands(before: office), holder > office else { return holders(from: holder, to: office) }
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

    /// The names behind the first one of a list that leads to an office: `Các đồng chí A, B, C giữ chức …`.
    private func holders(from holder: Int, to office: Int) -> [Int] {
        let text = context.tokens
        // A person's correction may make a name of words that an office holds.
        guard holder < office, mentions[holder].tokens.upperBound <= mentions[office].tokens.lowerBound else {
            return []
        }
        // `lần lượt`: each of them holds another office.
        let start = mentions[holder].tokens.upperBound
        let gap = start..<max(start, mentions[office].tokens.lowerBound)
        guard gap.count < Self.longestList, !gap.contains(where: { text[$0].key == "lượt" }) else { return [] }
        return (holder + 1..<office).compactMap { mention in
            guard mentions[mention].kind == .person else { return nil }
            var before = mentions[mention].tokens.lowerBound - 1
            var index = mention - 1
            while index > holder, mentions[index].kind == .honorific {
                before = min(before, mentions[index].tokens.lowerBound - 1)
                index -= 1
            }
            return gap.contains(before) && [",", ";", "và", "cùng"].contains(text[before].key)
                ? cluster(of: mention) : nil
        }
    }

    private mutating func organization(of mention: Int, _ value: OfficeValue) -> Int? {
        guard let written = value.organizationAsWritten else { return impliedOrganization(of: mention, value) }
        let inside = mentions(of: .organization, inside: mention)
        // An abbreviation of the title may hold a part of the name (`UVT.Ư Đảng`).
        let length = NameKeys.keys(of: written).count
        if let match = inside.first(where: { mentions[$0].hull.end == mentions[mention].hull.end }),
            mentions[match].keys.count >= length
        {
            return cluster(of: match)
        }
        return organizationCluster(named: fullName(of: written, title: value.title))
    }

    /// The body that a title names itself, where the text has one such body (Thủ tướng, Tỉnh ủy viên).
    private func impliedOrganization(of mention: Int, _ value: OfficeValue) -> Int? {
        guard let title = value.title, let body = OfficeTitles.body(ofTitle: title),
            mentions[mention].keys.count <= NameKeys.keys(of: title).count
        else { return nil }
        let keys = NameKeys.keys(of: body)
        guard keys.count == 2 else { return cluster(.organization, with: keys) }
        let local = Set((organizationsByStart[Array(keys.prefix(2))] ?? []).map(root))
            .filter { clusters[$0].keys.starts(with: keys) }
        return local.count == 1 ? local.first : nil
    }

    /// `Bộ Ngoại giao` for the field of a minister, the name with a capital for that of any other officer.
    private func fullName(of organization: String, title: String?) -> String {
        let name = organization.capitalizingFirstLetter()
        let isMinister = title == "Bộ trưởng" || title?.hasPrefix("Thứ trưởng") == true
        let heads: [TokenKey] = ["bộ", "ủy", "văn", "chính", "hội"]
        return isMinister && !(NameKeys.keys(of: name).first.map(heads.contains) ?? false) ? "Bộ \(name)" : name
    }

    private func post(of mention: Int, _ value: OfficeValue, _ organization: Int?) -> Post {
        let title = NameKeys.keys(of: value.title ?? "")
        let rest = organization == nil ? mentions[mention].keys.dropFirst(title.count) : []
        return Post(title: title, organization: organization, place: Array(rest))
    }

    /// The person whose name, as the text has it, stands nearest to an office.
    ///
    /// - Returns: The mention of the person.
    private func holder(of office: Int, _ value: OfficeValue, among persons: [[TokenKey]: [Int]]) -> Int? {
        guard let name = value.holderAsWritten else { return nil }
        let named = persons[NameKeys.keys(of: name)] ?? []
        let after = named.partition(where: { $0 > office })
        let nearest = [after - 1, after].filter(named.indices.contains).map { named[$0] }
        return nearest.min { abs($0 - office) < abs($1 - office) }
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

extension [Int] {
    /// The first position of a sorted array from which on a condition holds.
    fileprivate func partition(where isAfter: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
