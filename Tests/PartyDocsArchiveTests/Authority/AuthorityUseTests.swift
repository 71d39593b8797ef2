internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct AuthorityUseTests {
    private static let file: AuthorityFile? = try? AuthorityFile(
        records: [
            AuthorityRecord(id: "o1", kind: .organization, name: "Tỉnh ủy Nghệ An"),
            AuthorityRecord(
                id: "o2",
                kind: .organization,
                name: "Huyện ủy Con Cuông",
                parents: [AuthorityLink(organization: "o1")]
            ),
            AuthorityRecord(id: "o3", kind: .organization, name: "Quốc hội"),
            AuthorityRecord(
                id: "p1",
                kind: .person,
                name: "Lê Văn Tám",
                offices: [AuthorityOffice(title: "Bí thư", organization: "o2")],
                documents: ["d1", "d9"]
            ),
            AuthorityRecord(id: "p2", kind: .person, name: "Lê Văn Tám"),
            AuthorityRecord(id: "p3", kind: .person, name: "Lê Văn Tám"),
        ],
        candidates: [AuthorityCandidate(first: "p1", second: "p2"), AuthorityCandidate(first: "p2", second: "p3")]
    )

    @Test func keepsWhatIsUsedAndWhatThatRefersTo() throws {
        var use = AuthorityUse(try #require(Self.file))
        use.add("d1", using: ["p1", "none"])
        use.add("d2", using: ["p2"])
        let part = try use.usedPart()
        #expect(Set(part.records.map(\.id)) == ["o1", "o2", "p1", "p2"])
        #expect(part.records.first { $0.id == "p1" }?.documents == ["d1"])
        #expect(part.candidates.map { [$0.first, $0.second] } == [["p1", "p2"]])
    }

    @Test func keepsNothingThatNobodyUses() throws {
        var use = AuthorityUse(try #require(Self.file))
        #expect(try use.usedPart() == AuthorityFile())
        use.add("d1", using: [])
        #expect(try use.usedPart().records.isEmpty)
    }

    @Test func namesTheRecordsOfADocument() throws {
        let use = AuthorityUse(try #require(Self.file))
        let document = try AuthorityTexts.document(
            "d1",
            [
                Entity(id: "p2", kind: .person, name: "Lê Văn Tám"), Entity(id: "e1", kind: .person, name: "An"),
                // An entity of another kind only happens to have the identifier of a record.
                Entity(id: "o3", kind: .place, name: "Quốc hội"),
                Entity(id: "o1", kind: .organization, name: "Tỉnh ủy"),
            ]
        )
        #expect(use.recordIDs(in: document) == ["p2", "o1"])
    }
}
