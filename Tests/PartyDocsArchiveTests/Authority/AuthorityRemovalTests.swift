internal import PartyDocsCore
internal import PartyDocsJSON
internal import PartyDocsTestKit
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct AuthorityRemovalTests {
    private static let secretary = "Bí thư Huyện ủy Con Cuông"
    private static let director = "Giám đốc Sở Nội vụ tỉnh Nghệ An"

    /// The file after the removal of some of the documents, by their positions.
    private func file(_ texts: AuthorityTexts, without removed: Set<Int>) throws -> AuthorityFile {
        var use = AuthorityUse(texts.file)
        for document in texts.documents { use.add(document.id, using: use.recordIDs(in: document)) }
        let archived = try use.usedPart()
        var removal = AuthorityRemoval(archived)
        for number in removed { removal.addRemoved(texts.documents[number]) }
        for (number, document) in texts.documents.enumerated() where !removed.contains(number) {
            removal.addRemaining(document.id, using: use.recordIDs(in: document)) { document }
        }
        return try removal.remainingFile()
    }

    private func person(_ name: String, in file: AuthorityFile) -> AuthorityRecord? {
        file.records.first { $0.kind == .person && $0.name == name }
    }

    @Test func aPersonOfRemovedTextsAloneGoes() throws {
        let texts = try AuthorityTexts([
            (AuthorityTexts.notice("Lê Văn Tám", Self.secretary, 1), "2020-08-07"),
            (AuthorityTexts.notice("Trần Thị Hoa", Self.director, 2), "2020-08-08"),
        ])
        #expect(person("Lê Văn Tám", in: texts.file) != nil)
        let remaining = try file(texts, without: [0])
        #expect(person("Lê Văn Tám", in: remaining) == nil && person("Trần Thị Hoa", in: remaining) != nil)
        #expect(!String(decoding: try JSONAuthorityEncoder().bytes(of: remaining), as: UTF8.self).contains("Con Cuông"))
    }

    @Test func anOfficeThatOnlyTheRemovedTextGivesGoes() throws {
        let both = Self.secretary + ", " + Self.director
        let texts = try AuthorityTexts([
            (AuthorityTexts.notice("Lê Văn Tám", both, 1), "2021-08-07"),
            (AuthorityTexts.notice("Lê Văn Tám", Self.secretary, 2), "2020-08-08"),
        ])
        let before = try #require(texts.file.records.first { $0.kind == .person })
        #expect(before.offices.count == 2)
        let after = try #require(try file(texts, without: [0]).records.first { $0.id == before.id })
        #expect(after.offices.map(\.title) == ["Bí thư"])
        #expect(after.offices.map(\.observed) == [TemporalValue("2020-08-08")])
        let other = try #require(try file(texts, without: [1]).records.first { $0.id == before.id })
        #expect(other.offices.count == 2 && other.offices.allSatisfy { $0.observed == TemporalValue("2021-08-07") })
    }

    @Test func aDateOfBirthThatOnlyTheRemovedTextGivesGoes() throws {
        let texts = try AuthorityTexts([
            (AuthorityTexts.notice("Lê Văn Tám (sinh ngày 02/3/1965)", Self.secretary, 1), "2020-08-07"),
            (AuthorityTexts.notice("Lê Văn Tám", Self.secretary, 2), "2020-08-08"),
        ])
        #expect(person("Lê Văn Tám", in: texts.file)?.birthDate == TemporalValue("1965-03-02"))
        #expect(person("Lê Văn Tám", in: try file(texts, without: [1]))?.birthDate == TemporalValue("1965-03-02"))
        let after = try #require(person("Lê Văn Tám", in: try file(texts, without: [0])))
        #expect(after.birthDate == nil && after.offices.count == 1)
    }

    @Test func whatTheFileSaidBeforeStays() throws {
        let known = AuthorityRecord(
            id: "tam",
            kind: .person,
            name: "Lê Văn Tám",
            variants: ["Tám Lê"],
            identifiers: [ExternalIdentifier(scheme: "viaf", value: "7")],
            isUnambiguous: true,
            birthDate: TemporalValue("1965"),
            offices: [AuthorityOffice(title: "Chủ tịch", period: TemporalValue("2010/2015"))],
            documents: ["d0", "d1", "d7"]
        )
        let texts = try AuthorityTexts(
            [
                (AuthorityTexts.notice("Lê Văn Tám", Self.secretary, 1), "2020-08-07"),
                ("Tin số 2\n\nĐồng chí Lê Văn Tám chủ trì hội nghị.\n", "2020-08-08"),
            ],
            extending: AuthorityFile(records: [known])
        )
        #expect(person("Lê Văn Tám", in: texts.file)?.offices.count == 2)
        var expected = known
        expected.documents = ["d1"]
        #expect(person("Lê Văn Tám", in: try file(texts, without: [0])) == expected)
    }

    @Test func evidenceOfAPairIsNotKeptWhenARecordLosesSomething() throws {
        let office = AuthorityOffice(title: "Giám đốc", observed: TemporalValue("2020-08-07"))
        let archived = try AuthorityFile(
            records: [
                AuthorityRecord(id: "p1", kind: .person, name: "Lê Văn Tám", offices: [office]),
                AuthorityRecord(id: "p2", kind: .person, name: "Lê Văn Tám"),
            ],
            candidates: [
                AuthorityCandidate(
                    first: "p1",
                    second: "p2",
                    evidenceAgainst: [AuthorityEvidence(.organization, "Giám đốc, 2020-08-07")],
                    status: .rejected
                )
            ]
        )
        func document(_ id: Document.ID, _ title: String?) throws -> Document {
            let maker = Maker(kind: .tool, name: "test")
            let relation = title.map { Relation(id: "r1", kind: .holds, subject: "p1", office: $0, makers: [maker]) }
            return try AuthorityTexts.document(
                id,
                [Entity(id: "p1", kind: .person, name: "Lê Văn Tám")],
                [relation].compactMap(\.self)
            )
        }
        var removal = AuthorityRemoval(archived)
        removal.addRemoved(try document("d1", "Giám đốc"))
        let other = try document("d2", nil)
        removal.addRemaining("d2", using: ["p1"]) { other }
        removal.addRemaining("d3", using: ["p2"]) {
            Issue.record("A document that shares no record with the removed one is not read.")
            return nil
        }
        let file = try removal.remainingFile()
        #expect(file.records.map(\.offices) == [[], []])
        #expect(file.candidates == [AuthorityCandidate(first: "p1", second: "p2", status: .rejected)])
    }

    @Test func namesOfRemovedDocumentsGo() throws {
        func names(_ id: Document.ID, _ name: String, _ others: String...) throws -> Document {
            try AuthorityTexts.document(id, [Entity(id: "p1", kind: .person, name: name, otherNames: others)])
        }
        let archived = try AuthorityFile(records: [
            AuthorityRecord(
                id: "p1",
                kind: .person,
                name: "Lê Văn Tám",
                variants: ["Bí danh Ba", "Lê Tám", "Tám Lê"]
            )
        ])
        var removal = AuthorityRemoval(archived)
        removal.addRemoved(try names("d1", "Lê Văn Tám", "Bí danh Ba", "Lê Tám"))
        let other = try names("d2", "Lê Tám")
        removal.addRemaining("d2", using: ["p1"]) { other }
        let record = try removal.remainingFile().records.first
        #expect(record?.name == "Lê Tám" && record?.variants == ["Tám Lê"])
    }

    @Test func whatIsSaidOfAnOfficialDocumentGoesWithTheTextThatSaysIt() throws {
        func cites(_ id: Document.ID, _ reference: DocumentReference) throws -> Document {
            try AuthorityTexts.document(
                id,
                [Entity(id: "w1", kind: .document, name: "Quyết định 5", reference: reference)]
            )
        }
        let full = DocumentReference(number: "5", subject: "Về kỷ luật ông Lê Văn Tám")
        let archived = try AuthorityFile(records: [
            AuthorityRecord(id: "w1", kind: .document, name: "Quyết định 5", reference: full)
        ])
        var removal = AuthorityRemoval(archived)
        removal.addRemoved(try cites("d1", full))
        let other = try cites("d2", DocumentReference(number: "5"))
        removal.addRemaining("d2", using: ["w1"]) { other }
        #expect(try removal.remainingFile().records.map(\.reference) == [DocumentReference(number: "5")])
    }

    /// What remains after a removal is what the remaining texts alone would have given.
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func givesWhatTheRemainingTextsGive(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let people = [
            ("Lê Văn Tám", "Bí thư Huyện ủy Con Cuông"), ("Trần Thị Hoa", "Phó Bí thư Huyện ủy Con Cuông"),
            ("Phạm Minh Đức", "Bí thư Huyện ủy Quỳ Châu"), ("Vũ Thị Lan", "Giám đốc Sở Nội vụ tỉnh Nghệ An"),
        ]
        let texts = (0..<12).map { number in
            let (name, office) = generator.pick(people)
            let birth = generator.chance(30) ? " (sinh ngày 1\(name.utf8.count % 9)/3/1965)" : ""
            return (
                AuthorityTexts.notice(name + birth, office, number),
                "202\(generator.number(in: 0...2))-0\(generator.number(in: 1...9))-15"
            )
        }
        let removed = Set((0..<12).filter { _ in generator.chance(40) })
        let after = facts(of: try file(try AuthorityTexts(texts), without: removed))
        let alone = try AuthorityTexts(texts.enumerated().filter { !removed.contains($0.offset) }.map(\.element))
        let expected = facts(of: try file(alone, without: []))
        #expect(after == expected)
    }

    /// What a file says of persons, without identifiers, which depend on the first text.
    private func facts(of file: AuthorityFile) -> Set<[String]> {
        let names = Dictionary(uniqueKeysWithValues: file.records.map { ($0.id, $0.name) })
        return Set(
            file.records.filter { $0.kind == .person }.map { record in
                let offices = record.offices.map { office in
                    let body = office.organization.flatMap { names[$0] } ?? ""
                    return "\(office.title) \(body) \(office.observed?.description ?? "")"
                }
                return [record.name, record.birthDate?.description ?? ""] + record.variants.sorted() + offices.sorted()
            }
        )
    }
}
