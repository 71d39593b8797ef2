internal import PartyDocsCore

extension LinkingState {
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

    /// Adds who was appointed to and released from which office, where a verb of it stands in the same sentence.
    mutating func linkAppointments() {
        let offices = references.filter { $0.field == .officeHolder }
        let bodies = Dictionary(
            references.filter { $0.field == .officeOrganization }.map { ($0.mention, $0.cluster) },
            uniquingKeysWith: { first, _ in first }
        )
        let holders = Dictionary(grouping: links.filter { $0.kind == .holds }, by: \.evidence)
        for (mention, _, holder) in offices {
            guard case .office(let value) = mentions[mention].annotation.value,
                let kind = appointment(before: mentions[mention].tokens.lowerBound)
            else { continue }
            let evidence = mentions[mention].hull
            let others = (holders[evidence] ?? []).map(\.subject).filter { $0 != holder }
            for person in [holder] + others {
                addLink(kind, from: person, to: bodies[mention], office: value.title, evidence: evidence)
            }
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
}
