internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

/// What becomes of entities when a file is given.
@Suite struct GivenRecordTests {
    private static let organization = AuthorityRecord(id: "o1x", kind: .organization, name: "Tỉnh ủy Nghệ An")

    private static func person(_ id: Entity.ID, _ change: (inout AuthorityRecord) -> Void = { _ in }) -> AuthorityRecord
    {
        var record = AuthorityRecord(id: id, kind: .person, name: "Lê Văn Tám")
        change(&record)
        return record
    }

    private static func office(_ period: String?) -> AuthorityOffice {
        AuthorityOffice(title: "Bí thư", organization: "o1x", period: period.flatMap(TemporalValue.init))
    }

    private func text(_ id: String = "d1", _ date: String? = "2020-06-01", office: String? = "Bí thư") -> NamedDocument
    {
        var document = NamedDocument(id, published: date)
        document.person("LÊ VĂN TÁM", office.map { [($0, "Tỉnh ủy Nghệ An", .current)] } ?? [])
        return document
    }

    private func resolved(_ document: NamedDocument, _ records: [AuthorityRecord]) throws -> Document {
        try AuthorityResolver(try AuthorityFile(records: records)).resolve(try document.document())
    }

    private func person(_ document: NamedDocument, _ records: [AuthorityRecord]) throws -> Entity.ID? {
        try resolved(document, [Self.organization] + records).entities.first { $0.kind == .person }?.id
    }

    @Test func theOnlyRecordWithTheOfficeIsMeant() throws {
        let holder = Self.person("p1x") { $0.offices = [Self.office("2018/2021")] }
        #expect(try person(text(), [holder, Self.person("p2x")]) == "p1x")
        #expect(try person(text("d1", "2035-01-01"), [holder]) == "e1")
        #expect(try person(text(office: nil), [holder]) == "e1")
        #expect(try person(text(office: "Chủ tịch"), [holder]) == "e1")
        #expect(try person(text("d1", "2035-01-01"), [Self.person("p1x") { $0.offices = [Self.office(nil)] }]) == "p1x")
    }

    @Test func ofSeveralRecordsThatFitNoneIsMeant() throws {
        let holders = (1...2).map { number in
            Self.person(Entity.ID("p\(number)x")) { $0.offices = [Self.office("2018/2021")] }
        }
        let document = try resolved(text(), [Self.organization] + holders)
        #expect(document.entities.first { $0.kind == .person }?.id == "e1")
        #expect(document.diagnostics.map(\.code) == ["authority-ambiguous"])
    }

    @Test func aNameThatMeansNobodyElseNeedsNoOffice() throws {
        #expect(try person(text(office: nil), [Self.person("p1x") { $0.isUnambiguous = true }]) == "p1x")
        let two = ["p1x", "p2x"].map { id in Self.person(Entity.ID(id)) { $0.isUnambiguous = true } }
        #expect(try person(text(office: nil), two) == "e1")
    }

    @Test func aDocumentThatARecordListsIsEnough() throws {
        let listed = Self.person("p1x") { $0.documents = ["d1"] }
        let holder = Self.person("p2x") { $0.offices = [Self.office("2018/2021")] }
        #expect(try person(text(), [listed, holder]) == "p1x")
        #expect(try person(text("d2"), [listed, holder]) == "p2x")
    }

    @Test func aVariantIsAName() throws {
        let record = Self.person("p1x") {
            $0.name = "Nguyễn Tám"
            $0.variants = ["Lê Văn Tám"]
            $0.isUnambiguous = true
        }
        #expect(try person(text(office: nil), [record]) == "p1x")
    }

    @Test func anOrganizationIsMeantWithinItsValidity() throws {
        let records = [
            AuthorityRecord(id: "o1x", kind: .organization, name: "Sở X Hà Nội", validity: TemporalValue("../2015")),
            AuthorityRecord(id: "o2x", kind: .organization, name: "Sở X Hà Nội", validity: TemporalValue("2016/..")),
        ]
        func found(_ date: String?) throws -> Entity.ID? {
            var document = NamedDocument("d1", published: date)
            document.add(.organization, "Sở X Hà Nội")
            return try resolved(document, records).entities.first?.id
        }
        #expect(try found("2010-05-01") == "o1x")
        #expect(try found("2020-05-01") == "o2x")
        #expect(try found(nil) == "e1")
    }

    @Test func outsideTheValidityABodyIsAnother() throws {
        let old = AuthorityRecord(
            id: "o1x",
            kind: .organization,
            name: "Tỉnh ủy Hà Tây",
            validity: TemporalValue("../2008-07-31")
        )
        var document = NamedDocument("d1", published: "2020-05-01")
        document.add(.organization, "Tỉnh ủy Hà Tây")
        let surveyed = try Surveyed([document], extending: try AuthorityFile(records: [old]))
        #expect(surveyed.records(.organization).count == 2)
        #expect(surveyed.ids(.organization) != ["o1x"])
    }

    @Test func otherThingsAreMeantByTheOnlyRecordOfTheirName() throws {
        var document = NamedDocument("d1")
        document.add(.place, "Hà Giang")
        document.add(.place, "Tân Lập")
        let records = ["h1x": "Hà Giang", "t1x": "Tân Lập", "t2x": "Tân Lập"].map { id, name in
            AuthorityRecord(id: Entity.ID(id), kind: .place, name: name)
        }
        #expect(try resolved(document, records).entities.map(\.id) == ["h1x", "e2"])
    }

    @Test func entitiesTakeTheOutsideIdentifiers() throws {
        var body = Self.organization
        body.identifiers = [ExternalIdentifier(scheme: "wikidata", value: "Q1")]
        var document = NamedDocument("d1")
        document.add(.organization, "Tỉnh uỷ Nghệ An")
        let entity = try #require(try resolved(document, [body]).entities.first)
        #expect(entity.id == "o1x")
        #expect(entity.name == "Tỉnh uỷ Nghệ An")
        #expect(entity.identifiers == body.identifiers)
    }

    @Test func entitiesOfOneRecordBecomeOneEverywhere() throws {
        var body = Self.organization
        body.variants = ["Đảng ủy tỉnh"]
        var document = NamedDocument("d1", published: "2020-06-01")
        let person = document.add(.person, "Lê Văn Tám")
        let first = document.add(.organization, "Tỉnh ủy Nghệ An")
        let second = document.add(.organization, "Đảng ủy tỉnh")
        document.hold(person, "Bí thư", first)
        document.hold(person, "Bí thư", second)
        document.relate(.partOf, second, first)
        document.work("Chỉ thị 5", DocumentReference(number: "5", issuer: second))
        document.add(.event, "Hội nghị") {
            $0.event = EventValue(body: second, chairs: [person], participants: [person])
        }
        let resolved = try resolved(document, [body, Self.person("p1x") { $0.isUnambiguous = true }])
        #expect(resolved.entities.map(\.id) == ["p1x", "o1x", "e4", "e5"])
        #expect(resolved.entities[1].otherNames == ["Đảng ủy tỉnh"])
        #expect(resolved.relations.map(\.subject) == ["p1x"])
        #expect(resolved.relations.map(\.object) == ["o1x"])
        #expect(resolved.entities[2].reference?.issuer == "o1x")
        #expect(resolved.entities[3].event?.body == "o1x")
        #expect(resolved.entities[3].event?.chairs == ["p1x"])
        #expect(resolved.provenance.makers.contains(AuthorityResolver.maker))
    }

    @Test func anIdentifierThatSomethingElseHasIsNotGiven() throws {
        var document = NamedDocument("d1")
        let first = document.add(.organization, "Tỉnh ủy Nghệ An")
        let second = document.add(.organization, "Tỉnh ủy Hà Giang")
        document.add(.organization, "Tỉnh ủy Phú Thọ")
        document.relate(.partOf, first, second)
        let records = [
            AuthorityRecord(id: "r1", kind: .organization, name: "Tỉnh ủy Nghệ An"),
            AuthorityRecord(id: "e1", kind: .organization, name: "Tỉnh ủy Hà Giang"),
            AuthorityRecord(id: "o3", kind: .organization, name: "Tỉnh ủy Phú Thọ"),
        ]
        let resolved = try resolved(document, records)
        #expect(resolved.entities.map(\.id) == ["e1", "e2", "o3"])
        #expect(resolved.diagnostics.map(\.code) == ["authority-id-taken", "authority-id-taken"])
    }

    @Test func resolvingTwiceChangesNothing() throws {
        let file = try AuthorityFile(records: [Self.organization])
        let once = try AuthorityResolver(file).resolve(try text().document())
        #expect(try AuthorityResolver(file).resolve(once) == once)
    }

    @Test func recordsOfTheFileAreNeverJoined() throws {
        let holders = (1...2).map { number in
            Self.person(Entity.ID("p\(number)x")) { $0.offices = [Self.office("2018/2021")] }
        }
        let file = try AuthorityFile(records: [Self.organization] + holders)
        let surveyed = try Surveyed([text("d1"), text("d2")], extending: file)
        #expect(surveyed.records(.person).count == 3)
        #expect(Set(surveyed.ids(.person)).count == 1)
        #expect(surveyed.file.candidates.count == 2)
    }

    @Test func aPairThatSomebodyRejectedIsNotProposedAgain() throws {
        let texts = [text("d1", "2010-06-01", office: nil), text("d2", "2020-06-01", office: nil)]
        let first = try Surveyed(texts).file
        var judged = try #require(first.candidates.first)
        judged.status = .rejected
        let file = try AuthorityFile(records: first.records, candidates: [judged])
        #expect(try Surveyed(texts, extending: file).file == file)
    }

    @Test func whatTheFileSaysStays() throws {
        var record = Self.person("p1x") {
            $0.offices = [Self.office("2018/2021")]
            $0.identifiers = [ExternalIdentifier(scheme: "own", value: "7")]
            $0.fields = ["note": "kept"]
        }
        record.offices[0].fields = ["source": "register"]
        let file = try AuthorityFile(records: [Self.organization, record], fields: ["owner": "archive"])
        let extended = try Surveyed([text("d1"), text("d2", "2023-01-01")], extending: file).file
        let found = try #require(extended.records.first { $0.id == "p1x" })
        #expect(found.name == "Lê Văn Tám")
        #expect(found.variants == ["LÊ VĂN TÁM"])
        #expect(found.identifiers == record.identifiers && found.fields == record.fields)
        #expect(found.offices.first == record.offices[0])
        #expect(found.offices.dropFirst().map(\.observed) == [TemporalValue("2023-01-01")])
        #expect(extended.fields == file.fields)
    }
}
