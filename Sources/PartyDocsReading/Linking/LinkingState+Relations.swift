internal import PartyDocsCore

extension LinkingState {
    private static let chairing = PhraseTable<Bool>([
        "chủ trì", "đồng chủ trì", "chủ trì và phát biểu chỉ đạo tại", "chủ trì và chỉ đạo", "điều hành", "chủ tọa",
    ])
    private static let appointing = PhraseTable<Bool>([
        "bổ nhiệm", "được bổ nhiệm", "phân công", "điều động", "chỉ định", "bầu", "được bầu", "tái cử", "luân chuyển",
        "trúng cử", "đắc cử", "được giao", "nhận quyết định",
    ])
    private static let releasing = PhraseTable<Bool>([
        "thôi giữ chức", "miễn nhiệm", "thôi giữ", "cách chức", "cho thôi", "thôi tham gia", "thôi chức", "bãi nhiệm",
    ])

    private static let holding: Set<TokenKey> = ["giữ", "chức", "vụ", "danh", "làm", "là", "vào"]

    /// Adds a relation, or its evidence to the one that says the same.
    mutating func addLink(
        _ kind: RelationKind,
        from subject: Int,
        to object: Int?,
        office: String? = nil,
        standing: Standing? = nil,
        evidence: TextSpan
    ) {
        links.append(
            Link(kind: kind, subject: subject, object: object, office: office, standing: standing, evidence: evidence)
        )
    }

    /// Adds who chairs which event: a person, then `chủ trì`, then the event.
    mutating func linkChairs() {
        let persons = mentions(of: .person)
        for event in mentions(of: .event) {
            guard let verb = wordsBefore(event, in: Self.chairing), let eventCluster = cluster(of: event),
                let person = lastPerson(before: verb, in: persons), let personCluster = cluster(of: person)
            else { continue }
            references.append((event, .eventChair, personCluster))
            clusterChairs[eventCluster, default: []].append(personCluster)
            addLink(.chairs, from: personCluster, to: eventCluster, evidence: mentions[person].hull)
        }
    }

    /// Adds who was appointed to and released from which office, where a verb of it stands in the same sentence.
    mutating func linkAppointments() {
        let offices = references.filter { $0.field == .officeHolder }
        let bodies = Dictionary(
            references.filter { $0.field == .officeOrganization }.map { ($0.mention, $0.cluster) },
            uniquingKeysWith: { first, _ in first }
        )
        for (mention, _, holder) in offices {
            guard case .office(let value) = mentions[mention].annotation.value,
                let kind = appointment(before: mentions[mention].tokens.lowerBound)
            else { continue }
            addLink(
                kind,
                from: holder,
                to: bodies[mention],
                office: value.title,
                evidence: mentions[mention].hull
            )
        }
    }

    /// Whether a verb of appointing or releasing leads to an office by a verb of holding right before it.
    func appointment(before office: Int) -> RelationKind? {
        let text = context.tokens
        let start = text.sentence(at: office).lowerBound
        guard office > start, Self.holding.contains(text[office - 1].key) else { return nil }
        var index = office - 1
        while index >= start, office - index < 48 {
            if Self.releasing.match(text, at: index, limit: office) != nil { return .released }
            if Self.appointing.match(text, at: index, limit: office) != nil { return .appointed }
            index -= 1
        }
        return nil
    }

    /// The first token of a phrase that ends right before a mention, one article between allowed.
    private func wordsBefore(_ mention: Int, in table: PhraseTable<Bool>) -> Int? {
        let start = mentions[mention].tokens.lowerBound
        for length in 1...8 where start - length >= 0 {
            if let match = table.match(context.tokens, at: start - length, limit: start), match.end >= start - 1 {
                return start - length
            }
        }
        return nil
    }

    private func lastPerson(before token: Int, in persons: [Int]) -> Int? {
        var low = 0
        var high = persons.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[persons[middle]].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        guard low > 0, mentions[persons[low - 1]].tokens.lowerBound >= context.tokens.sentence(at: token).lowerBound
        else { return nil }
        return persons[low - 1]
    }
}
