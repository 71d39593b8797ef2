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
            "Văn phòng", "Ban Giám đốc", "Ban Giám hiệu", "Ban Cán sự đảng", "Đảng đoàn", "Ban Tổ chức",
            "Ban Tuyên giáo",
            "Ban Dân vận", "Ban Nội chính", "Ban Tuyên giáo và Dân vận",
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
        linkToProvinces(all)
        mergeShortForms(all)
        // The innermost bodies first, so that an organ of an organ finds its body linked.
        for (mention, body) in nested.sorted(by: {
            mentions[$0.mention].tokens.count < mentions[$1.mention].tokens.count
        }) {
            linkOrgan(mention, body: body, in: &byKeys)
        }
        linkBareOrgans(all)
        linkToNearest(all)
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
    func bodyMention(of mention: Int) -> Int? {
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
        let isClass = mentions[mention].annotation.form == .classOf
        if isClass, pluralStands(before: mention) { keys.insert("các", at: 0) }
        if let cluster = byKeys[keys] { return cluster }
        let cluster = addCluster(.organization, name: known ?? canonical ?? mentions[mention].words, keys: keys)
        clusters[cluster].isCanonical = known != nil
        clusters[cluster].isClass = isClass
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
            guard !clusters[cluster].isCanonical,
                let target = uniqueExtension(of: clusters[cluster].keys, isClass: clusters[cluster].isClass)
            else {
                continue
            }
            merge(cluster, into: target)
        }
        mergeClasses(all)
    }

    /// The only full name that continues a short one; names that continue each other count as one.
    private func uniqueExtension(of keys: [TokenKey], isClass: Bool = false) -> Int? {
        guard keys.count >= 2, keys[0] != "các", !Self.unextendable.contains(keys),
            let candidates = organizationsByStart[Array(keys.prefix(2))], candidates.count <= Self.mostCandidates
        else { return nil }
        let longer = candidates.filter { index in
            clusters[index].keys.count > keys.count && clusters[index].keys.starts(with: keys)
                && !clusters[index].forms.isEmpty
        }.sorted { clusters[$0].keys.count > clusters[$1].keys.count }
        // One body is not the class that its name is the beginning of.
        guard let longest = longer.first(where: { isClass || !clusters[$0].isClass }) else { return nil }
        let name = clusters[longest].keys
        let areOne = longer.allSatisfy {
            name.starts(with: clusters[$0].keys) || clusters[$0].keys.starts(with: name)
        }
        return areOne ? longest : nil
    }

    /// `các Đảng ủy Khối` and `Đảng ủy Khối` are one class where the text has several bodies of that name.
    private mutating func mergeClasses(_ all: [Int]) {
        for cluster in Set(all.compactMap { cluster(of: $0) }).sorted() where clusters[cluster].keys.first == "các" {
            let bare = Array(clusters[cluster].keys.dropFirst())
            if let other = self.cluster(.organization, with: bare) { merge(cluster, into: other) }
        }
    }

    // MARK: Nearest bodies

    /// Short forms that many bodies of a text may share; each is the one that was named last.
    private static let shared: Set<[TokenKey]> = Set(
        ["Đảng ủy", "Đảng bộ", "Huyện ủy", "Thành ủy", "Thị ủy", "Quận ủy", "Tỉnh ủy", "Ban Chỉ đạo", "Chi bộ"].map {
            Phrase($0).keys
        }
    )
    /// How many blocks back the full name may stand.
    private static let reach = 3

    /// `Huyện ủy` where the text names several: the only one that the same paragraph or those right before name.
    private mutating func linkToNearest(_ all: [Int]) {
        var recent: [[TokenKey]: [(block: Int, cluster: Int)]] = [:]
        for mention in all {
            guard let own = cluster(of: mention), !clusters[own].isClass else { continue }
            let keys = clusters[own].keys
            let head = Array(keys.prefix(2))
            let wide = Array(keys.prefix(3))
            let block = self.block(of: mention)
            if Self.shared.contains(keys) {
                let near = (recent[keys] ?? []).suffix(8).filter { block - $0.block < Self.reach }
                let inBlock = near.filter { $0.block == block }
                let candidates = Set((inBlock.isEmpty ? near : inBlock).map(\.cluster))
                if candidates.count == 1, let target = candidates.first { reassign(mention, to: target) }
            } else if Self.shared.contains(head) {
                recent[head, default: []].append((block, own))
            } else if Self.shared.contains(wide) {
                recent[wide, default: []].append((block, own))
            }
        }
    }

    private mutating func reassign(_ mention: Int, to target: Int) {
        mentions[mention].cluster = target
        clusters[target].add(form: mentions[mention].words)
    }

    /// The position of the block that a mention stands in.
    func block(of mention: Int) -> Int {
        let blocks = context.tokens.blocks
        let token = mentions[mention].tokens.lowerBound
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// An abbreviation in brackets is the body right before it, also where an office has completed that body since.
    mutating func linkDefinitions() {
        let all = mentions(of: .organization)
        let text = context.tokens
        for (body, short) in zip(all, all.dropFirst()) {
            let tokens = mentions[short].tokens
            guard tokens.lowerBound == mentions[body].tokens.upperBound + 1, tokens.upperBound < text.tokens.count,
                text[tokens.lowerBound - 1].key == "(", text[tokens.upperBound].key == ")",
                text[tokens.lowerBound].letterCase == .upper, let target = cluster(of: body)
            else { continue }
            reassign(short, to: target)
        }
    }

    // MARK: Organs

    private mutating func linkOrgan(_ mention: Int, body: Int, in byKeys: inout [[TokenKey]: Int]) {
        guard let bodyCluster = cluster(of: body) else {
            assign(mention, to: organization(for: mention, in: &byKeys))
            return
        }
        // `Văn phòng Chính phủ`: an organ that has a name of its own.
        if aliases.canonicalName(of: mentions[mention].tokens, in: context.tokens) != nil {
            let own = organization(for: mention, in: &byKeys)
            assign(mention, to: own)
            addLink(.partOf, from: own, to: bodyCluster, evidence: mentions[mention].hull)
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
