internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct PersonMergingTests {
    private typealias Office = (title: String, body: String, standing: Standing)

    private static let secretary: Office = ("Bí thư", "Tỉnh ủy Nghệ An", .current)
    private static let formerSecretary: Office = ("Bí thư", "Tỉnh ủy Nghệ An", .former)

    private func text(
        _ id: String,
        _ date: String?,
        _ offices: [Office] = [],
        name: String = "Lê Văn Tám",
        born: String? = nil
    ) -> NamedDocument {
        var document = NamedDocument(id, published: date)
        document.person(name, offices, born: born)
        return document
    }

    private func isOne(_ documents: NamedDocument..., extending file: AuthorityFile = AuthorityFile()) throws -> Bool {
        let surveyed = try Surveyed(documents, extending: file)
        let ids = surveyed.ids(.person)
        #expect(ids.allSatisfy { $0?.rawValue.hasPrefix("person-") == true })
        let isOne = Set(ids).count == 1
        // Whoever stays apart is listed, and nobody else.
        #expect(surveyed.file.candidates.isEmpty == isOne)
        return isOne
    }

    // MARK: One person

    @Test func theSameOfficeAndBodyInOneTermIsOnePerson() throws {
        #expect(try isOne(text("d1", "2020-06-01", [Self.secretary]), text("d2", "2022-03-01", [Self.secretary])))
    }

    @Test func aChainOfTermsIsOnePerson() throws {
        let texts = ["2008", "2012", "2016", "2020"].map { text("d\($0)", $0 + "-05-01", [Self.secretary]) }
        let surveyed = try Surveyed(texts)
        #expect(surveyed.records(.person).count == 1)
        #expect(surveyed.records(.person)[0].offices.map(\.observed) == [TemporalValue("2008-05-01/2020-05-01")])
    }

    @Test func aTextThatNamesBothOfficesJoinsThem() throws {
        let chair: Office = ("Chủ tịch", "Hội đồng nhân dân tỉnh Hà Giang", .current)
        let surveyed = try Surveyed([
            text("d1", "2012-06-01", [Self.secretary]),
            text("d2", "2023-06-01", [chair]),
            text("d3", "2022-06-01", [Self.formerSecretary, chair]),
        ])
        #expect(surveyed.records(.person).count == 1)
        #expect(surveyed.file.candidates.isEmpty)
        #expect(Set(surveyed.ids(.person)).count == 1)
    }

    @Test func theSameDayOfBirthIsOnePerson() throws {
        let chair: Office = ("Chủ tịch", "Hội đồng nhân dân tỉnh Hà Giang", .current)
        #expect(
            try isOne(
                text("d1", "2002-06-01", [Self.secretary], born: "1965-03-02"),
                text("d2", "2022-03-01", [chair], born: "1965-03-02")
            )
        )
    }

    @Test func theHeadOfTheGovernmentNeedsNoBody() throws {
        let offices: [Office] = [("Thủ tướng", "Chính phủ", .current)]
        var bare = NamedDocument("d2", published: "2021-08-01")
        let person = bare.add(.person, "Lê Văn Tám")
        bare.hold(person, "Thủ tướng Chính phủ", nil)
        #expect(try isOne(text("d1", "2021-06-01", offices), bare))
    }

    @Test func oneHolderIsFoundInTextsWithoutADate() throws {
        #expect(try isOne(text("d1", "2020-06-01", [Self.secretary]), text("d2", nil, [Self.secretary])))
    }

    @Test func theHolderInTheBodyThatFollowedIsOnePerson() throws {
        let file = try AuthorityFile(records: [
            AuthorityRecord(id: "old", kind: .organization, name: "Sở Thông tin tỉnh Hà Giang"),
            AuthorityRecord(
                id: "new",
                kind: .organization,
                name: "Sở Khoa học tỉnh Hà Giang",
                predecessors: [AuthorityLink(organization: "old", period: TemporalValue("2025-03-01"))]
            ),
        ])
        let before = text("d1", "2024-06-01", [("Giám đốc", "Sở Thông tin tỉnh Hà Giang", .current)])
        let after = text("d2", "2025-06-01", [("Giám đốc", "Sở Khoa học tỉnh Hà Giang", .current)])
        #expect(try isOne(before, after, extending: file))
        #expect(try !isOne(before, after))
    }

    @Test func thePlaceOfTheToneMarkMakesNoOther() throws {
        let surveyed = try Surveyed([
            text("d1", "2020-06-01", [Self.secretary], name: "Lưu Hoà"),
            text("d2", "2020-07-01", [("Bí thư", "Tỉnh uỷ Nghệ An", .current)], name: "Lưu Hòa"),
        ])
        #expect(surveyed.records(.person).count == 1)
        #expect(surveyed.records(.organization).count == 1)
        let names = surveyed.records(.person).flatMap { [$0.name] + $0.variants }
        #expect(Set(names.map { Array($0.utf8) }).count == 2)
    }

    // MARK: Two persons

    @Test func personsOfTwoProvincesStayApartAndAreListed() throws {
        let surveyed = try Surveyed([
            text("d1", "2020-06-01", [Self.secretary]),
            text("d2", "2020-08-01", [("Bí thư", "Tỉnh ủy Hà Giang", .current)]),
        ])
        #expect(surveyed.records(.person).count == 2)
        #expect(Set(surveyed.ids(.person)) == Set(surveyed.records(.person).map(\.id)))
        let candidate = try #require(surveyed.file.candidates.first)
        #expect(surveyed.file.candidates.count == 1)
        #expect(Set([candidate.first, candidate.second]) == Set(surveyed.records(.person).map(\.id)))
        #expect(candidate.status == .proposed)
        #expect(candidate.evidenceFor.map(\.kind) == [.name])
        #expect(candidate.evidenceAgainst.map(\.kind) == [.organization])
        let words = try #require(candidate.evidenceAgainst.first?.statement)
        #expect(words.contains("Tỉnh ủy Nghệ An, 2020-06-01") && words.contains("Tỉnh ủy Hà Giang, 2020-08-01"))
    }

    @Test func otherOfficesAtOtherTimesAreNoContradictionAndNoEvidence() throws {
        let surveyed = try Surveyed([
            text("d1", "2010-06-01", [Self.secretary]),
            text("d2", "2020-08-01", [("Bí thư", "Tỉnh ủy Hà Giang", .current)]),
        ])
        #expect(surveyed.records(.person).count == 2)
        #expect(surveyed.file.candidates.map(\.evidenceAgainst) == [[]])
    }

    @Test func theSameOfficeALongTimeApartIsNoEvidence() throws {
        let surveyed = try Surveyed([
            text("d1", "2002-06-01", [Self.secretary]), text("d2", "2020-08-01", [Self.secretary]),
        ])
        #expect(surveyed.records(.person).count == 2)
        #expect(surveyed.file.candidates.first?.evidenceFor.map(\.kind) == [.name, .office])
    }

    @Test func anOfficeThatManyHoldIsNoEvidence() throws {
        let member: Office = ("Ủy viên", "Ban Chấp hành Trung ương Đảng", .current)
        let politburo: Office = ("Ủy viên", "Bộ Chính trị", .current)
        #expect(try !isOne(text("d1", "2020-06-01", [member]), text("d2", "2020-08-01", [member])))
        #expect(try isOne(text("d1", "2020-06-01", [politburo]), text("d2", "2020-08-01", [politburo])))
    }

    @Test func anOfficeInABodyNamedInShortIsNoEvidence() throws {
        let office: Office = ("Bí thư", "Đảng ủy Khối", .current)
        #expect(try !isOne(text("d1", "2020-06-01", [office]), text("d2", "2020-08-01", [office])))
    }

    @Test func aNameAloneIsNoEvidence() throws {
        #expect(try !isOne(text("d1", "2020-06-01"), text("d2", "2020-06-01")))
        #expect(try !isOne(text("d1", "2020-06-01"), text("d2", "2020-06-01", [Self.secretary])))
    }

    @Test func otherDiacriticsAreAnotherName() throws {
        let surveyed = try Surveyed([
            text("d1", "2020-06-01", [Self.secretary], name: "Lê Thắng"),
            text("d2", "2020-06-01", [Self.secretary], name: "Lê Thăng"),
        ])
        #expect(surveyed.records(.person).count == 2)
        #expect(surveyed.file.candidates.isEmpty)
    }

    @Test func datesOfBirthThatDifferKeepHoldersApart() throws {
        let texts = [
            text("d1", "2020-06-01", [Self.secretary], born: "1965-03-02"),
            text("d2", "2020-07-01", [Self.secretary]),
            text("d3", "2020-08-01", [Self.secretary], born: "1970"),
        ]
        let surveyed = try Surveyed(texts)
        #expect(surveyed.records(.person).count == 3)
        #expect(surveyed.file.candidates.count == 3)
        #expect(surveyed.file.candidates.contains { $0.evidenceAgainst.map(\.kind) == [.birthDate] })
        #expect(Set(surveyed.ids(.person)).count == 3)
    }

    @Test func aYearOfBirthAloneIsNoEvidence() throws {
        #expect(try !isOne(text("d1", "2020-06-01", born: "1965"), text("d2", "2020-06-01", born: "1965")))
    }

    @Test func whoHasOneWordForANameIsNobodyAcrossTexts() throws {
        let surveyed = try Surveyed([text("d1", "2020-06-01", [Self.secretary], name: "Tám")])
        #expect(surveyed.records(.person).isEmpty)
        #expect(surveyed.ids(.person) == ["e1"])
    }
}
