internal import PartyDocsCore
internal import PartyDocsTestKit

/// Authority files that follow from a seed and use every member of the format.
struct RandomAuthorityFile {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func file() throws -> AuthorityFile {
        let organizations = (0..<generator.number(in: 1...6)).map { Entity.ID("o\($0)") }
        let persons = (0..<generator.number(in: 2...6)).map { Entity.ID("p\($0)") }
        var records: [AuthorityRecord] = []
        for (number, id) in organizations.enumerated() {
            var record = base(id, .organization)
            if generator.chance(50) { record.validity = date() }
            if number > 0, generator.chance(60) { record.parents = [link(organizations[0])] }
            if number > 1, generator.chance(60) { record.predecessors = [link(organizations[1])] }
            records.append(record)
        }
        for id in persons {
            var record = base(id, .person)
            record.isUnambiguous = generator.chance(30)
            if generator.chance(40) { record.birthDate = date() }
            record.offices = (0..<generator.number(in: 0...3)).map { _ in office(generator.pick(organizations)) }
            if generator.chance(40) { record.documents = ["d1", "d2"] }
            records.append(record)
        }
        var work = base("w0", .document)
        work.reference = DocumentReference(
            documentKind: text(),
            number: "5",
            year: generator.number(in: 1990...2026),
            symbol: text(),
            issuer: generator.pick(organizations),
            issuerCandidates: [text()],
            date: date(),
            fields: fields()
        )
        records.append(work)
        records.append(base("x0", "thing"))
        let candidate = AuthorityCandidate(
            first: persons[0],
            second: persons[1],
            evidenceFor: [AuthorityEvidence(.name, text(), fields: fields())],
            evidenceAgainst: generator.chance(50) ? [AuthorityEvidence("other", text())] : [],
            status: generator.pick([.proposed, .rejected]),
            fields: fields()
        )
        return try AuthorityFile(records: records, candidates: [candidate], fields: fields())
    }

    private mutating func base(_ id: Entity.ID, _ kind: EntityKind) -> AuthorityRecord {
        var record = AuthorityRecord(id: id, kind: kind, name: text(), fields: fields())
        record.variants = (0..<generator.number(in: 0...2)).map { _ in text() }
        if generator.chance(50) { record.identifiers = [ExternalIdentifier(scheme: "wikidata", value: text())] }
        return record
    }

    private mutating func office(_ organization: Entity.ID) -> AuthorityOffice {
        AuthorityOffice(
            title: text(),
            organization: generator.chance(80) ? organization : nil,
            standing: generator.pick([nil, .former, "other"]),
            period: generator.chance(50) ? date() : nil,
            observed: generator.chance(50) ? date() : nil,
            fields: fields()
        )
    }

    private mutating func link(_ organization: Entity.ID) -> AuthorityLink {
        AuthorityLink(organization: organization, period: generator.chance(50) ? date() : nil, fields: fields())
    }

    private mutating func text() -> String {
        generator.pick(["Bí thư", "Hoà \"Bình\"", "a\\b\n", "Đặng \u{1F600}", "\u{1}x"])
            + String(generator.next() % 100)
    }

    private mutating func date() -> TemporalValue? {
        TemporalValue(generator.pick(["2020-06-01", "1999", "2016-01/2021-01", "2025-07-01/..", "/2008", "--08-07"]))
    }

    private mutating func fields() -> Fields {
        guard generator.chance(30) else { return [:] }
        return ["note": .string(text()), "more": .array([.number("1.50"), .null, .object(["deep": true])])]
    }
}
