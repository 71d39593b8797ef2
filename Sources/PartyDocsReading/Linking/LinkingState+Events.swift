internal import PartyDocsCore

extension LinkingState {
    /// What tells one series of events from another.
    private struct Series: Hashable {
        let kind: [TokenKey]
        let body: Int?
        let level: [TokenKey]
    }

    /// How many events of one series a mention is compared with, the last ones of the text.
    private static let mostCandidates = 32
    private static let congress: [TokenKey] = Phrase("đại hội").keys
    private static let conference: [TokenKey] = Phrase("hội nghị").keys
    private static let nation: Phrase = "toàn quốc"
    private static let centre: Phrase = "trung ương"
    /// Levels of Party organization, the longer before those they contain.
    private static let levels: [(Phrase, Phrase)] = [
        ("cấp trên cơ sở", "cấp trên cơ sở"), ("cấp trên trực tiếp", "cấp trên cơ sở"), ("cấp trên", "cấp trên"),
        ("các cấp", "các cấp"), ("cấp cơ sở", "cơ sở"), ("đảng bộ cơ sở", "cơ sở"), ("chi bộ", "chi bộ"),
        ("cơ sở", "cơ sở"), ("cấp huyện", "cấp huyện"), ("cấp xã", "cấp xã"), ("cấp tỉnh", "cấp tỉnh"),
    ]

    /// Makes one entity of the mentions of each event.
    ///
    /// Events are one where kind, body and level agree and neither ordinal nor term differs. A congress with an
    /// ordinal and no body is the Party's. A bare noun points back to the last event of its kind.
    mutating func linkEvents() {
        let all = mentions(of: .event)
        var series: [Series: [Int]] = [:]
        var bare: [Int] = []
        for mention in all {
            guard case .event(let value) = mentions[mention].annotation.value else { continue }
            let kind = eventKind(of: mention, value)
            if mentions[mention].keys == kind || isAnaphor(mention) {
                bare.append(mention)
                continue
            }
            let body = eventBody(of: mention, value, kind: kind)
            if let body { references.append((mention, .eventBody, body)) }
            let level = level(of: mention, body: body)
            let isSeries = body != nil && value.ordinal != nil || !level.isEmpty || kind == Self.congress
            let key = Series(kind: kind, body: body, level: isSeries ? level : mentions[mention].keys)
            let fitting = series[key, default: []].suffix(Self.mostCandidates).first { fits(value, cluster: $0) }
            let cluster = fitting ?? addCluster(.event, name: mentions[mention].words, keys: kind)
            if fitting == nil { series[key, default: []].append(cluster) }
            assign(mention, to: cluster)
            complete(cluster, with: value, body: body, form: mentions[mention].words)
        }
        linkShortEvents(all)
        linkBareEvents(Set(bare), among: all)
    }

    private func eventKind(of mention: Int, _ value: EventValue) -> [TokenKey] {
        let keys = mentions[mention].keys
        if keys.starts(with: Self.congress) { return Self.congress }
        return value.eventKind.map { NameKeys.keys(of: $0) } ?? Array(keys.prefix(2))
    }

    private func isAnaphor(_ mention: Int) -> Bool {
        mentions[mention].annotation.form == .anaphoric || mentions[mention].annotation.form == .generic
    }

    /// The body whose event a mention names, by the outermost organization in it that no other event in it holds.
    private mutating func eventBody(of mention: Int, _ value: EventValue, kind: [TokenKey]) -> Int? {
        let inner = mentions(of: .event, inside: mention).filter { mentions[$0].hull != mentions[mention].hull }
        let organization = mentions(of: .organization, inside: mention).first { organization in
            !inner.contains { mentions[$0].hull.contains(mentions[organization].hull) }
        }
        if let organization { return cluster(of: organization) }
        if kind == Self.conference, contains(Self.centre, in: mention), value.ordinal != nil {
            return organizationCluster(named: "Ban Chấp hành Trung ương Đảng")
        }
        if kind == Self.congress, contains(Self.nation, in: mention) || isBareCongress(mention, value) {
            return organizationCluster(named: "Đảng")
        }
        return nil
    }

    /// `Đại hội XIII`: an ordinal and nothing else.
    private func isBareCongress(_ mention: Int, _ value: EventValue) -> Bool {
        value.ordinal != nil && mentions[mention].keys.count <= 5
    }

    private func contains(_ phrase: Phrase, in mention: Int) -> Bool {
        let keys = mentions[mention].keys
        guard keys.count >= phrase.keys.count else { return false }
        return (0...keys.count - phrase.keys.count).contains { keys[$0...].starts(with: phrase.keys) }
    }

    private func level(of mention: Int, body: Int?) -> [TokenKey] {
        if let body, clusters[body].isCanonical { return [] }
        return Self.levels.first { contains($0.0, in: mention) }?.1.keys ?? []
    }

    private func fits(_ value: EventValue, cluster: Int) -> Bool {
        guard let known = clusters[cluster].event else { return true }
        func agree<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
            left == nil || right == nil || left == right
        }
        return agree(value.ordinal, known.ordinal) && agree(value.term, known.term)
            && agree(value.congressTerm, known.congressTerm) && agree(value.date, known.date)
    }

    private mutating func complete(_ cluster: Int, with value: EventValue, body: Int?, form: String) {
        var known = clusters[cluster].event ?? value
        known.eventKind = known.eventKind ?? value.eventKind
        known.ordinal = known.ordinal ?? value.ordinal
        known.ordinalAsWritten = known.ordinalAsWritten ?? value.ordinalAsWritten
        known.term = known.term ?? value.term
        known.congressTerm = known.congressTerm ?? value.congressTerm
        known.date = known.date ?? value.date
        known.status = known.status ?? value.status
        clusters[cluster].event = known
        clusters[cluster].body = clusters[cluster].body ?? body
        if form.utf8.count > clusters[cluster].name.utf8.count { clusters[cluster].name = form }
    }

    // MARK: Short forms

    /// `Hội nghị mở rộng lần thứ 20` is the only event whose name goes on after these words.
    private mutating func linkShortEvents(_ all: [Int]) {
        var byStart: [[TokenKey]: [(keys: [TokenKey], cluster: Int)]] = [:]
        for mention in all {
            guard let cluster = cluster(of: mention) else { continue }
            byStart[Array(mentions[mention].keys.prefix(3)), default: []].append((mentions[mention].keys, cluster))
        }
        for mention in all {
            guard let own = cluster(of: mention), clusters[own].body == nil else { continue }
            let keys = mentions[mention].keys
            let longer = Set(
                (byStart[Array(keys.prefix(3))] ?? []).filter {
                    $0.keys.count > keys.count && $0.keys.starts(with: keys)
                }
                .map { root($0.cluster) }
            )
            if keys.count >= 4, longer.count == 1, let target = longer.first { merge(own, into: target) }
        }
    }

    /// A noun alone is the last event of its kind before it, or else the first after it.
    private mutating func linkBareEvents(_ bare: Set<Int>, among all: [Int]) {
        var first: [[TokenKey]: Int] = [:]
        for mention in all {
            guard let cluster = cluster(of: mention), first[clusters[cluster].keys] == nil else { continue }
            first[clusters[cluster].keys] = cluster
        }
        var last: [[TokenKey]: Int] = [:]
        for mention in all {
            if bare.contains(mention) { linkBareEvent(mention, last: last, first: &first) }
            if let cluster = cluster(of: mention) { last[clusters[cluster].keys] = cluster }
        }
    }

    private mutating func linkBareEvent(_ mention: Int, last: [[TokenKey]: Int], first: inout [[TokenKey]: Int]) {
        guard case .event(let value) = mentions[mention].annotation.value else { return }
        let kind = eventKind(of: mention, value)
        if let target = last[kind] ?? first[kind] {
            assign(mention, to: target)
            return
        }
        let cluster = addCluster(.event, name: mentions[mention].words, keys: kind)
        first[kind] = cluster
        assign(mention, to: cluster)
        complete(cluster, with: value, body: nil, form: mentions[mention].words)
    }
}
