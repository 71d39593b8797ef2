internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct EntityLinkerTests {
    /// A mention to be linked: words of the text, and what they are.
    private struct Marked {
        let words: String
        let value: AnnotationValue
        var form: MentionForm?
        /// Which occurrence of the words, from zero.
        var occurrence = 0
    }

    private func link(_ text: String, _ marks: [Marked], published: String? = nil) -> LinkedFindings {
        var metadata = Metadata()
        if let date = published.flatMap(TemporalValue.init) {
            metadata.entries.append(MetadataEntry(name: .published, value: .date(date), basis: .given))
        }
        let context = RecognitionContext(
            text: text,
            blocks: [wholeBlock(text)],
            metadata: metadata,
            lexicon: .standard
        )
        let maker = Maker(kind: .recognizer, name: "Test")
        var findings = Findings()
        for mark in marks {
            guard let span = span(of: mark.words, mark.occurrence, in: text) else { continue }
            findings.add(Finding(spans: [span], value: mark.value, form: mark.form, makers: [maker]))
        }
        return EntityLinker().link(findings, in: context)
    }

    private func span(of words: String, _ occurrence: Int, in text: String) -> TextSpan? {
        let bytes = Array(text.utf8)
        let wanted = Array(words.utf8)
        let starts = bytes.indices.filter { bytes[$0...].starts(with: wanted) }
        guard occurrence < starts.count else { return nil }
        return TextSpan(utf8: starts[occurrence]..<starts[occurrence] + wanted.count)
    }

    private func person(_ words: String, _ occurrence: Int = 0) -> Marked {
        Marked(words: words, value: .person(PersonValue(name: words)), occurrence: occurrence)
    }

    private func organization(_ words: String, _ occurrence: Int = 0) -> Marked {
        Marked(words: words, value: .organization(OrganizationValue()), occurrence: occurrence)
    }

    private func citation(_ words: String, _ reference: DocumentReference) -> Marked {
        Marked(words: words, value: .citation(CitationValue(reference: reference)))
    }

    private func names(_ linked: LinkedFindings) -> [String] {
        linked.entities.map(\.name)
    }

    // MARK: Persons

    @Test func givenNamesAreThePersonWhomTheTextMakesCertain() {
        let linked = link(
            "Ông Lê Văn Tám nói. Ông Tám và bà Hoa vui.",
            [person("Lê Văn Tám"), person("Tám", 1), person("Hoa")]
        )
        #expect(names(linked) == ["Lê Văn Tám", "Hoa"])
        #expect(linked.annotations.map(\.entity) == ["e1", "e1", "e2"])
        #expect(linked.entities.first?.otherNames == ["Tám"])
    }

    @Test func otherNamesOfThePresidentAreOnePerson() {
        let linked = link(
            "Bác Hồ; Chủ tịch Hồ Chí Minh",
            [
                Marked(words: "Hồ", value: .person(PersonValue(name: "Hồ", honorific: "Bác"))),
                person("Hồ Chí Minh"),
            ]
        )
        #expect(linked.entities.map(\.name) == ["Hồ Chí Minh"])
    }

    @Test func givenNamesOfSeveralPersonsStayAlone() {
        let linked = link(
            "Lê Văn Tám, Đỗ Thị Tám; ông Tám.",
            [person("Lê Văn Tám"), person("Đỗ Thị Tám"), person("Tám", 2)]
        )
        #expect(linked.entities.count == 3)
    }

    @Test func diacriticsTellPersonsApartAndCaseAndToneMarkDoNot() {
        let linked = link(
            "Lê Văn Thắng, Lê Văn Thăng, LÊ VĂN THẮNG, Trần Hoà, Trần Hòa",
            [
                person("Lê Văn Thắng"), person("Lê Văn Thăng"), person("LÊ VĂN THẮNG"), person("Trần Hoà"),
                person("Trần Hòa"),
            ]
        )
        #expect(linked.annotations.map(\.entity) == ["e1", "e2", "e1", "e3", "e3"])
    }

    // MARK: Organizations

    @Test func shortNamesAreTheOnlyFullNameThatGoesOn() {
        let linked = link(
            "Đảng ủy Khối họp. Đảng ủy Khối Doanh nghiệp tỉnh Lào Cai nêu rõ.",
            [organization("Đảng ủy Khối"), organization("Đảng ủy Khối Doanh nghiệp tỉnh Lào Cai")]
        )
        #expect(linked.annotations.map(\.entity) == ["e1", "e1"])
        #expect(names(linked) == ["Đảng ủy Khối Doanh nghiệp tỉnh Lào Cai"])
    }

    @Test func shortNamesOfSeveralBodiesStayAlone() {
        let linked = link(
            "Huyện ủy Yên Lạc, Huyện ủy Sông Lô; Huyện ủy",
            [
                organization("Huyện ủy Yên Lạc"), organization("Huyện ủy Sông Lô"), organization("Huyện ủy", 2),
            ]
        )
        #expect(Set(linked.annotations.map(\.entity)).count == 3)
    }

    @Test func knownBodiesHaveOneName() {
        let linked = link(
            "Trung ương Đảng, Ban Chấp hành Trung ương, BCH T.Ư Đảng; Đảng",
            [
                organization("Trung ương Đảng"), organization("Ban Chấp hành Trung ương"),
                organization("BCH T.Ư Đảng"), organization("Đảng", 2),
            ]
        )
        #expect(names(linked) == ["Ban Chấp hành Trung ương Đảng", "Đảng Cộng sản Việt Nam"])
    }

    @Test func abbreviationsStandForTheirWords() {
        let linked = link(
            "UBND tỉnh Hà Nam; Ủy ban nhân dân tỉnh Hà Nam; Công ty Sông Hồng (SHC), SHC",
            [
                organization("UBND tỉnh Hà Nam"), organization("Ủy ban nhân dân tỉnh Hà Nam"),
                organization("Công ty Sông Hồng"), organization("SHC", 1),
            ]
        )
        #expect(linked.annotations.map(\.entity) == ["e1", "e1", "e2", "e2"])
    }

    @Test func organsTakeTheFullNameOfTheirBody() {
        let linked = link(
            "Ban Tuyên giáo Huyện ủy họp tại Huyện ủy Yên Lạc.",
            [
                organization("Ban Tuyên giáo Huyện ủy"), organization("Huyện ủy"), organization("Huyện ủy Yên Lạc"),
            ]
        )
        #expect(names(linked) == ["Ban Tuyên giáo Huyện ủy Yên Lạc", "Huyện ủy Yên Lạc"])
        #expect(linked.relations.map(\.kind) == [.partOf])
        #expect(linked.relations.map(\.object) == ["e2"])
    }

    // MARK: Offices

    @Test func officesKnowOrganizationAndHolder() {
        let linked = link(
            "Ông Lê Tám, Bí thư Huyện ủy. Bí thư Huyện ủy nói.",
            [
                person("Lê Tám"), organization("Huyện ủy"), organization("Huyện ủy", 1),
                Marked(
                    words: "Bí thư Huyện ủy",
                    value: .office(
                        OfficeValue(
                            title: "Bí thư",
                            organizationAsWritten: "Huyện ủy",
                            isOrganizationStated: true,
                            holderAsWritten: "Lê Tám"
                        )
                    )
                ),
                Marked(
                    words: "Bí thư Huyện ủy",
                    value: .office(
                        OfficeValue(title: "Bí thư", organizationAsWritten: "Huyện ủy", isOrganizationStated: true)
                    ),
                    occurrence: 1
                ),
            ],
            published: "2021-05-04"
        )
        let offices = linked.annotations.compactMap { annotation -> OfficeValue? in
            if case .office(let value) = annotation.value { value } else { nil }
        }
        #expect(offices.map(\.organization) == ["e3", "e3"])
        #expect(offices.map(\.holder) == ["e1", "e1"])
        #expect(linked.entities.map(\.kind) == [.person, .office, .organization])
        #expect(linked.relations.map(\.kind) == [.holds])
        #expect(linked.relations.first?.office == "Bí thư")
        #expect(linked.relations.first?.asOf?.description == "2021-05-04")
    }

    // MARK: Documents

    @Test func shortCitationsAreTheDocumentBefore() {
        let linked = link(
            "Quyết định số 98-QĐ/TW của Bộ Chính trị; Quyết định 98; Quy định 98",
            [
                citation(
                    "Quyết định số 98-QĐ/TW",
                    DocumentReference(
                        documentKind: "Quyết định",
                        number: "98",
                        symbol: "98-QĐ/TW",
                        issuerAsWritten: "Bộ Chính trị"
                    )
                ),
                organization("Bộ Chính trị"),
                citation("Quyết định 98", DocumentReference(documentKind: "Quyết định", number: "98")),
                citation("Quy định 98", DocumentReference(documentKind: "Quy định", number: "98")),
            ]
        )
        #expect(linked.annotations.map(\.entity) == ["e1", "e2", "e1", "e3"])
        #expect(linked.entities.first?.reference?.issuer == "e2")
        #expect(linked.relations.map(\.kind) == [.issues])
    }

    @Test func aSymbolAloneIsTheOneDocumentOfAKindThatItAllows() {
        func reference(_ kind: String?) -> DocumentReference {
            DocumentReference(
                documentKind: kind,
                kindCandidates: kind == nil ? ["Quy định", "Quyết định"] : [],
                number: "12",
                symbol: "12-QĐ/TW"
            )
        }
        let one = link(
            "Quy định 12-QĐ/TW, theo 12-QĐ/TW.",
            [
                citation("Quy định 12-QĐ/TW", reference("Quy định")),
                Marked(words: "12-QĐ/TW", value: .citation(CitationValue(reference: reference(nil))), occurrence: 1),
            ]
        )
        #expect(one.entities.filter { $0.kind == .document }.map(\.name) == ["Quy định 12-QĐ/TW"])
        let two = link(
            "Theo 12-QĐ/TW, tức Quy định 12-QĐ/TW, không phải Quyết định 12-QĐ/TW.",
            [
                Marked(words: "12-QĐ/TW", value: .citation(CitationValue(reference: reference(nil)))),
                citation("Quy định 12-QĐ/TW", reference("Quy định")),
                citation("Quyết định 12-QĐ/TW", reference("Quyết định")),
            ]
        )
        let documents = two.entities.filter { $0.kind == .document }
        #expect(documents.map(\.name) == ["Quy định 12-QĐ/TW", "Quyết định 12-QĐ/TW"])
        #expect(documents.map(\.reference?.documentKind) == ["Quy định", "Quyết định"])
        #expect(documents.allSatisfy { $0.reference?.kindCandidates == [] })
    }

    @Test func documentsWithDifferentDatesAreDifferent() {
        let linked = link(
            "Nghị quyết số 05 năm 2010; Nghị quyết số 05 năm 2016",
            ["2010", "2016"].map { year in
                citation(
                    "Nghị quyết số 05 năm \(year)",
                    DocumentReference(documentKind: "Nghị quyết", number: "5", date: TemporalValue(year))
                )
            }
        )
        #expect(linked.entities.count == 2)
    }

    // MARK: Events

    private func event(_ words: String, ordinal: Int? = nil, kind: String = "đại hội") -> Marked {
        Marked(words: words, value: .event(EventValue(eventKind: kind, ordinal: ordinal)))
    }

    @Test func congressesOfTheSameOrdinalAndDifferentBodiesAreDifferent() {
        let linked = link(
            "Đại hội XIII; Đại hội đại biểu toàn quốc lần thứ XIII của Đảng; Đại hội XIII Đảng bộ tỉnh",
            [
                event("Đại hội XIII", ordinal: 13),
                event("Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", ordinal: 13), organization("Đảng"),
                event("Đại hội XIII Đảng bộ tỉnh", ordinal: 13), organization("Đảng bộ tỉnh"),
            ]
        )
        let events = linked.annotations.filter { $0.kind == .event }.map(\.entity)
        #expect(events[0] == events[1])
        #expect(events[0] != events[2])
    }

    @Test func plenumsAreOneHoweverTheyAreNamed() {
        let linked = link(
            "Hội nghị Trung ương 8 và Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng",
            [
                event("Hội nghị Trung ương 8", ordinal: 8, kind: "hội nghị"),
                event("Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng", ordinal: 8, kind: "hội nghị"),
                organization("Ban Chấp hành Trung ương Đảng"),
            ]
        )
        #expect(Set(linked.annotations.filter { $0.kind == .event }.map(\.entity)).count == 1)
    }

    @Test func nounsAlonePointBack() {
        let linked = link(
            "Lê Văn Tám chủ trì Hội nghị tổng kết công tác năm; hội nghị kết thúc.",
            [
                person("Lê Văn Tám"), event("Hội nghị tổng kết công tác năm", kind: "hội nghị"),
                event("hội nghị", kind: "hội nghị"),
            ]
        )
        #expect(linked.annotations.map(\.entity) == ["e1", "e2", "e2"])
        #expect(linked.relations.map(\.kind) == [.chairs])
        #expect(linked.entities.last?.event?.chairs == ["e1"])
    }

    // MARK: Relations

    @Test(arguments: [
        ("Tỉnh ủy điều động ông Lê Tám giữ chức Bí thư", RelationKind.appointed),
        ("Cho ông Lê Tám thôi giữ chức Bí thư", RelationKind.released),
    ])
    func appointments(_ text: String, _ kind: RelationKind) {
        let linked = link(
            text,
            [
                person("Lê Tám"),
                Marked(words: "Bí thư", value: .office(OfficeValue(title: "Bí thư", holderAsWritten: "Lê Tám"))),
            ]
        )
        #expect(linked.relations.map(\.kind).contains(kind))
    }

    @Test func linkedFindingsMakeADocumentAndAreTheSameEveryTime() throws {
        let text = "Đồng chí Lê Văn Tám, Bí thư Huyện ủy, chủ trì; ông Tám phát biểu tại Quảng Ninh."
        var options = PlainTextReader.Options()
        options.annotator.linker = EntityLinker()
        let reader = PlainTextReader(options: options)
        let source = SourceDocument(Array(text.utf8), name: "a.txt")
        let document = try reader.read(source)
        #expect(try reader.read(source) == document)
        #expect(document.relations.contains { $0.kind == .holds && $0.office == "Bí thư" })
    }
}
