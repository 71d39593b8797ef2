internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct AuthorityMergingTests {
    private func office(_ title: String, _ observed: String) -> AuthorityOffice {
        AuthorityOffice(title: title, observed: TemporalValue(observed))
    }

    @Test func aRecordOfBothFilesHoldsWhatBothSay() throws {
        let older = AuthorityRecord(
            id: "p1",
            kind: .person,
            name: "LÊ VĂN TÁM",
            variants: ["Lê Tám"],
            identifiers: [ExternalIdentifier(scheme: "viaf", value: "1")],
            birthDate: TemporalValue("1970"),
            offices: [office("Bí thư", "2020-08-07"), office("Giám đốc", "2010")],
            documents: ["d2"],
            fields: ["note": "a", "old": "b"]
        )
        let newer = AuthorityRecord(
            id: "p1",
            kind: .person,
            name: "Lê Văn Tám",
            variants: ["Lê Tám"],
            offices: [office("Bí thư", "2020-08-07/2021-01-01")],
            documents: ["d1"],
            fields: ["note": "c"]
        )
        let other = AuthorityRecord(id: "p2", kind: .person, name: "Trần Thị Hoa")
        let merged = try AuthorityFile(records: [older]).merging(AuthorityFile(records: [newer, other]))
        #expect(merged.records.map(\.id) == ["p1", "p2"])
        let record = merged.records[0]
        #expect(record.name == "Lê Văn Tám" && record.variants == ["Lê Tám", "LÊ VĂN TÁM"])
        #expect(record.identifiers == older.identifiers && record.birthDate == older.birthDate)
        #expect(record.offices == [office("Bí thư", "2020-08-07/2021-01-01"), office("Giám đốc", "2010")])
        #expect(record.documents == ["d1", "d2"])
        #expect(record.fields["note"] == "c" && record.fields["old"] == "b")
    }

    @Test func theNewerJudgementOfAPairWins() throws {
        let records = ["p1", "p2"].map { AuthorityRecord(id: Entity.ID($0), kind: .person, name: "Lê Văn Tám") }
        let pair = AuthorityCandidate(first: "p1", second: "p2")
        var judged = pair
        judged.status = .rejected
        let older = try AuthorityFile(records: records, candidates: [pair])
        let newer = try AuthorityFile(records: records, candidates: [judged])
        #expect(try older.merging(newer) == newer)
        #expect(try newer.merging(older) == older)
        #expect(try older.merging(AuthorityFile()) == older)
        #expect(try AuthorityFile().merging(older) == older)
    }

    @Test func aReferenceIsCompleted() throws {
        func file(_ reference: DocumentReference) throws -> AuthorityFile {
            try AuthorityFile(records: [
                AuthorityRecord(id: "w1", kind: .document, name: "Chỉ thị 05", reference: reference)
            ])
        }
        let merged = try file(DocumentReference(number: "5", subject: "Về học tập"))
            .merging(file(DocumentReference(documentKind: "Chỉ thị", number: "05")))
        #expect(
            merged.records[0].reference
                == DocumentReference(documentKind: "Chỉ thị", number: "05", subject: "Về học tập")
        )
    }
}
