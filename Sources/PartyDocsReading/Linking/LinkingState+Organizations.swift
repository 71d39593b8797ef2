internal import PartyDocsCore

extension LinkingState {
    /// Words of bodies so unlike each other in a text that one alone names none of them.
    private static let unextendable: Set<[TokenKey]> = Set(
        [
            "Đảng", "Trung ương", "Nhà nước", "Quốc hội", "Chính phủ", "Bộ Chính trị", "Ban Bí thư", "Ban Tổ chức",
            "Đoàn",
            "Khối", "Đảng ủy", "Đảng bộ", "Chi bộ", "Ban Chấp hành", "Ban Thường vụ", "Báo", "Hội", "Trường", "Ủy ban",
        ].map { Phrase($0).keys }
    )
    /// With more names than these that begin alike, a short form is not certain anyway.
    private static let mostCandidates = 64
    private static let organs: Set<[TokenKey]> = Set(
        [
            "Ban Thường vụ", "Ban Chấp hành", "Thường vụ", "Thường trực", "Thường trực HĐND", "Ủy ban Kiểm tra",
            "Văn phòng",
        ]
        .map { NameKeys.keys(of: $0) }
    )

    /// Makes one entity of the mentions of each organization.
    ///
    /// Full names first; then short forms that only one full name of the text continues; last the organs of bodies,
    /// whose name is completed by the body's full name.
    mutating func linkOrganizations() {
        let all = mentions(of: .organization)
        var nested: [(mention: Int, body: Int)] = []
        var byKeys: [[TokenKey]: Int] = [:]
        for mention in all {
            if let body = bodyMention(of: mention) {
                nested.append((mention, body))
            } else {
                assign(mention, to: organization(for: mention, in: &byKeys))
            }
        }
        mergeDefinedAbbreviations(all)
        mergeShortForms(all)
        // The innermost bodies first, so that an organ of an organ finds its body linked.
        for (mention, body) in nested.sorted(by: {
            mentions[$0.mention].tokens.count < mentions[$1.mention].tokens.count
        }) {
            linkOrgan(mention, body: body, in: &byKeys)
        }
        linkBareOrgans(all)
    }

    /// The cluster of a name, made when it is new.
    mutating func organizationCluster(named name: String) -> Int {
        let known = aliases.canonicalName(of: name)
        let keys = NameKeys.keys(of: known ?? name)
        if let found = cluster(.organization, with: keys) { return found }
        if known == nil, let short = uniqueExtension(of: keys) { return short }
        let cluster = addCluster(.organization, name: known ?? name, keys: keys)
        clusters[cluster].isCanonical = known != nil
        return cluster
    }

    /// The mention that is the body of which a mention names an organ: the outermost one that ends with it.
    private func bodyMention(of mention: Int) -> Int? {
        mentions(of: .organization, inside: mention).first {
            mentions[$0].tokens.upperBound == mentions[mention].tokens.upperBound
                && mentions[$0].tokens.lowerBound > mentions[mention].tokens.lowerBound
        }
    }

    private mutating func organization(for mention: Int, in byKeys: inout [[TokenKey]: Int]) -> Int {
        let printed = mentions[mention].keys
        var canonical: String?
        if case .organization(let value) = mentions[mention].annotation.value { canonical = value.name }
        let known = aliases.canonicalName(of: mentions[mention].tokens, in: context.tokens)
        var keys = (known ?? canonical).map { NameKeys.keys(of: $0) } ?? printed
        if mentions[mention].annotation.form == .classOf, pluralStands(before: mention) { keys.insert("các", at: 0) }
        if let cluster = byKeys[keys] { return cluster }
        let cluster = addCluster(.organization, name: known ?? canonical ?? mentions[mention].words, keys: keys)
        clusters[cluster].isCanonical = known != nil
        byKeys[keys] = cluster
        return cluster
    }

    /// Whether a word for several stands before a mention, words of address between allowed.
    func pluralStands(before mention: Int) -> Bool {
        var start = mentions[mention].tokens.lowerBound
        if start > 1, context.tokens[start - 1].key == "chí", context.tokens[start - 2].key == "đồng" { start -= 2 }
        guard start > 0 else { return false }
        return ["các", "những", "mọi"].contains(context.tokens[start - 1].key)
    }

    // MARK: Short forms

    /// `Tập đoàn Điện lực Việt Nam (EVN)`: the capitals in brackets are another name of what stands before them.
    private mutating func mergeDefinedAbbreviations(_ all: [Int]) {
        let text = context.tokens
        for mention in all {
            let end = mentions[mention].tokens.upperBound
            guard end + 2 < text.tokens.count, text[end].key == "(", text[end + 2].key == ")",
                text[end + 1].letterCase == .upper, let target = cluster(of: mention)
            else { continue }
            if let source = cluster(.organization, with: NameKeys.keys(of: end + 1..<end + 2, in: text)) {
                merge(source, into: target)
            }
        }
    }

    private mutating func mergeShortForms(_ all: [Int]) {
        for cluster in Set(all.compactMap { cluster(of: $0) }).sorted() {
            guard !clusters[cluster].isCanonical, let target = uniqueExtension(of: clusters[cluster].keys) else {
                continue
            }
            merge(cluster, into: target)
        }
        mergeClasses(all)
    }

    /// The only full name that continues a short one; names that continue each other count as one.
    private func uniqueExtension(of keys: [TokenKey]) -> Int? {
        guard keys.count >= 2, keys[0] != "các", !Self.unextendable.contains(keys),
            let candidates = organizationsByStart[Array(keys.prefix(2))], candidates.count <= Self.mostCandidates
        else { return nil }
        let longer = candidates.filter { index in
            clusters[index].keys.count > keys.count && clusters[index].keys.starts(with: keys)
                && !clusters[index].forms.isEmpty
        }.sorted { clusters[$0].keys.count > clusters[$1].keys.count }
        guard let longest = longer.first,
            longer.allSatisfy({ clusters[longest].keys.starts(with: clusters[$0].keys) })
        else { return nil }
        return longest
    }

    /// `các Đảng ủy Khối` and `Đảng ủy Khối` are one class where the text has several bodies of that name.
    private mutating func mergeClasses(_ all: [Int]) {
        for cluster in Set(all.compactMap { cluster(of: $0) }).sorted() where clusters[cluster].keys.first == "các" {
            let bare = Array(clusters[cluster].keys.dropFirst())
            if let other = self.cluster(.organization, with: bare) { merge(cluster, into: other) }
        }
    }

    // MARK: Organs

    private mutating func linkOrgan(_ mention: Int, body: Int, in byKeys: inout [[TokenKey]: Int]) {
        guard let bodyCluster = cluster(of: body) else {
            assign(mention, to: organization(for: mention, in: &byKeys))
            return
        }
        let headRange = mentions[mention].tokens.lowerBound..<mentions[body].tokens.lowerBound
        let head = NameKeys.keys(of: headRange, in: context.tokens)
        assign(mention, to: organ(head, named: organName(headRange), of: bodyCluster))
        if let cluster = cluster(of: mention) {
            addLink(.partOf, from: cluster, to: bodyCluster, evidence: mentions[mention].hull)
        }
    }

    /// The name of an organ without its body, as in running text where it is printed in capitals.
    private func organName(_ head: Range<Int>) -> String {
        let text = context.tokens
        if head.allSatisfy({ text[$0].letterCase == .upper }),
            let match = context.lexicon.longestMatch(
                in: text,
                at: head.lowerBound,
                limit: head.upperBound,
                category: .organHead
            ), match.tokens == head
        {
            return match.term.canonicalName
        }
        return text.words(head, in: context.text)
    }

    /// The cluster of an organ of a body, made when it is new.
    mutating func organ(_ head: [TokenKey], named name: String, of body: Int) -> Int {
        let keys = head + clusters[body].keys
        if let found = cluster(.organization, with: keys), clusters[found].body == body { return found }
        let cluster = addCluster(.organization, name: name + " " + clusters[body].name, keys: keys)
        clusters[cluster].body = body
        return cluster
    }

    /// `Ban Thường vụ` alone is that of the only body whose Ban Thường vụ the text names.
    private mutating func linkBareOrgans(_ all: [Int]) {
        for mention in all where Self.organs.contains(mentions[mention].keys) {
            guard let own = cluster(of: mention), clusters[own].body == nil else { continue }
            let keys = mentions[mention].keys
            let candidates = (organizationsByStart[Array(keys.prefix(2))] ?? []).prefix(Self.mostCandidates)
            let full = candidates.filter { index in
                guard let body = clusters[index].body, clusters[index].successor == nil else { return false }
                return clusters[index].keys == keys + clusters[body].keys
            }
            if full.count == 1 { merge(own, into: full[0]) }
        }
    }

    /// Whether a mention names an organ without its body.
    func isBareOrgan(_ mention: Int) -> Bool {
        guard Self.organs.contains(mentions[mention].keys), let cluster = cluster(of: mention) else { return false }
        return clusters[cluster].body == nil
    }
}
