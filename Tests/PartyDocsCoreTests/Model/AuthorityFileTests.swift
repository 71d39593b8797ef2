import PartyDocsCore
import Testing

@Suite struct AuthorityFileTests {
    private func record(
        _ id: String,
        _ kind: EntityKind = .person,
        _ name: String = "Lê Văn Tám",
        _ change: (inout AuthorityRecord) -> Void = { _ in }
    ) -> AuthorityRecord {
        var record = AuthorityRecord(id: Entity.ID(id), kind: kind, name: name)
        change(&record)
        return record
    }

    private func fault(_ records: [AuthorityRecord], _ candidates: [AuthorityCandidate] = []) -> AuthorityError? {
        do throws(AuthorityError) {
            _ = try AuthorityFile(records: records, candidates: candidates)
            return nil
        } catch {
            return error
        }
    }

    @Test func theOrderFollowsFromTheContent() throws {
        let records = [
            record("p2", .person, "Trần Thị Hoa"), record("p1", .person, "Trần Thị Hoa"), record("p3"),
            record("o1", .organization, "Quốc hội"),
        ]
        let pairs = [
            AuthorityCandidate(first: "p2", second: "p1"), AuthorityCandidate(first: "p3", second: "p1"),
        ]
        let file = try AuthorityFile(records: records, candidates: pairs)
        #expect(file.records.map(\.id) == ["o1", "p3", "p1", "p2"])
        #expect(file.candidates.map(\.first) == ["p1", "p1"])
        #expect(file.candidates.map(\.second) == ["p2", "p3"])
        #expect(try AuthorityFile(records: records.reversed(), candidates: pairs.reversed()) == file)
    }

    @Test func aRecordThatBreaksARuleIsNamed() {
        let body = record("o1", .organization, "Quốc hội")
        let faults: [(AuthorityRecord, String)] = [
            (record("1p"), "NCName"),
            (record("o1"), "used twice"),
            (record("p1", "", "x"), "kind of record p1 is empty"),
            (record("p1", .person, ""), "name of record p1 is empty"),
            (record("p1") { $0.variants = [""] }, "name of record p1 is empty"),
            (
                record("p1") { $0.identifiers = [ExternalIdentifier(scheme: "viaf", value: "")] },
                "no scheme or no value"
            ),
            (record("p1") { $0.offices = [AuthorityOffice(title: "")] }, "no title"),
            (record("p1") { $0.offices = [AuthorityOffice(title: "Bí thư", organization: "o9")] }, "o9"),
            (record("p1") { $0.offices = [AuthorityOffice(title: "Bí thư", organization: "p1")] }, "organization"),
            (record("p1") { $0.birthDate = .period(start: .open, end: .unknown) }, "neither a start nor an end"),
            (record("p1") { $0.documents = ["d 1"] }, "NCName"),
            (record("p1") { $0.validity = TemporalValue("2020") }, "only an organization"),
            (record("p1") { $0.reference = DocumentReference(number: "5") }, "only a document"),
            (record("o2", .organization, "Sở") { $0.isUnambiguous = true }, "only a person"),
            (record("o2", .organization, "Sở") { $0.parents = [AuthorityLink(organization: "o2")] }, "itself"),
            (record("o2", .organization, "Sở") { $0.predecessors = [AuthorityLink(organization: "o9")] }, "o9"),
            (record("w1", .document, "Luật") { $0.reference = DocumentReference(issuer: "o9") }, "o9"),
            (record("p1") { $0.fields = ["a": .number("01")] }, "number"),
        ]
        for (record, words) in faults {
            let error = fault([body, record])
            #expect(error?.message.contains(words) == true, "\(error?.message ?? "none") lacks \(words)")
            #expect(error?.recordIndex == 1)
        }
    }

    @Test func aCandidateThatBreaksARuleIsNamed() {
        let records = [record("p1"), record("p2"), record("o1", .organization, "Quốc hội")]
        let good = AuthorityCandidate(first: "p1", second: "p2")
        for bad in [
            AuthorityCandidate(first: "p2", second: "p1"), AuthorityCandidate(first: "p1", second: "p1"),
            AuthorityCandidate(first: "p1", second: "p9"), AuthorityCandidate(first: "p1", second: "o1"),
        ] {
            #expect(fault(records, [good, bad])?.candidateIndex == 1)
        }
        #expect(fault(records, [good]) == nil)
    }
}
