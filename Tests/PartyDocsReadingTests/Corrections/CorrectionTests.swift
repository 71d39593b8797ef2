import PartyDocsCore
import PartyDocsReading
import Testing

@Suite struct CorrectionTests {
    private static let text = """
        Hội nghị cán bộ

        Bí thư Huyện ủy Sông Mây Lê Văn Hòa phát biểu. Ông Hòa cảm ơn bà Trần Thị Bình.

        Tại phố Lê Văn Hòa, đoàn trao quà cho học sinh.
        """

    private func reader(
        _ words: [(String, AnnotationValue)],
        _ sets: [CorrectionSet] = []
    ) -> PlainTextReader {
        var options = PlainTextReader.Options()
        options.annotator.recognizers = [WordRecognizer(words)]
        options.annotator.corrections = sets
        return PlainTextReader(options: options)
    }

    private let words: [(String, AnnotationValue)] = [
        ("Lê Văn Hòa", person("Lê Văn Hòa")), ("Hòa cảm ơn", person("Hòa cảm ơn")),
        ("Huyện ủy Sông Mây", organization()),
        ("Bí thư Huyện ủy Sông Mây", office("Bí thư", of: "Huyện ủy Sông Mây", holder: "Lê Văn Hòa")),
    ]

    private func read(
        _ words: [(String, AnnotationValue)]? = nil,
        text: String = Self.text,
        correct: (inout CorrectionRecorder, Document) -> Void
    ) throws -> CorrectedDocument {
        let words = words ?? self.words
        let source = SourceDocument(Array(text.utf8), name: "hop.txt")
        let document = try reader(words).read(source)
        var recorder = CorrectionRecorder(of: document, by: "Vũ Thị Lan")
        correct(&recorder, document)
        let corrected = try reader(words, [recorder.corrections]).readWithOutcomes(source)
        // The same twice is the same once.
        let twice = try reader(words, [recorder.corrections, recorder.corrections]).readWithOutcomes(source)
        var draft = twice.document.draft
        // Only what does not apply is said for each set.
        draft.diagnostics = corrected.document.diagnostics
        #expect(draft == corrected.document.draft)
        return corrected
    }

    private func annotation(_ kind: AnnotationKind, _ words: String, _ document: Document) throws -> Annotation {
        try #require(document.annotations.first { $0.kind == kind && document[$0.hull] == words })
    }

    private func find(_ kind: AnnotationKind, _ words: String, _ document: Document) -> Annotation? {
        document.annotations.first { $0.kind == kind && document[$0.hull] == words }
    }

    private func holders(_ document: Document) -> [String] {
        document.relations.filter { $0.kind == .holds }.compactMap { document[$0.subject]?.name }
    }

    private let lan = Maker(kind: .person, name: "Vũ Thị Lan")

    // MARK: Annotations

    @Test func changesNothingWithoutCorrections() throws {
        let corrected = try read { _, _ in }
        #expect(corrected.outcomes.isEmpty)
        #expect(corrected.document == (try reader(words).read(SourceDocument(Array(Self.text.utf8), name: "hop.txt"))))
    }

    @Test func addsWhatWasMissed() throws {
        let corrected = try read { recorder, document in
            recorder.add(person("Trần Thị Bình"), at: document.text.span(of: "Trần Thị Bình"), form: .named)
        }
        let added = try annotation(.person, "Trần Thị Bình", corrected.document)
        #expect(added.status == .confirmed)
        #expect(added.makers == [lan])
        #expect(added.form == .named)
        #expect(added.entity.flatMap { corrected.document[$0] }?.name == "Trần Thị Bình")
        #expect(corrected.document.provenance.makers.contains(lan))
        #expect(corrected.unapplied.isEmpty)
    }

    @Test func confirmsWhatWasProposed() throws {
        let corrected = try read { recorder, document in
            recorder.add(organization(), at: document.text.span(of: "Huyện ủy Sông Mây"))
        }
        let mentions = corrected.document.annotations(of: .organization)
        #expect(mentions.map(\.status) == [.confirmed])
        #expect(mentions.map(\.makers) == [[lan]])
    }

    @Test func keepsRejectedMentionsOutOfEntitiesAndRelations() throws {
        let corrected = try read { recorder, document in
            for annotation in document.annotations(of: .person) { recorder.reject(annotation) }
        }
        let document = corrected.document
        #expect(document.annotations(of: .person).allSatisfy { $0.status == .rejected && $0.entity == nil })
        #expect(document.annotations(of: .person).count == 3)
        #expect(document.annotations(of: .person)[0].makers.map(\.name) == ["words", "Vũ Thị Lan"])
        #expect(!document.entities.contains { $0.kind == .person })
        #expect(holders(document).isEmpty)
        #expect(Set(document.annotations.map(\.id)).count == document.annotations.count)
    }

    @Test func rejectsOneMentionOfAName() throws {
        let corrected = try read { recorder, document in
            recorder.reject(document.annotations(of: .person)[2], note: "A street.")
        }
        #expect(holders(corrected.document) == ["Lê Văn Hòa"])
        #expect(corrected.document.annotations(of: .person).map(\.status) == [.proposed, .proposed, .rejected])
    }

    @Test func carriesAnotherSpanOfANameToItsOffice() throws {
        let short = words.map { ($0.0 == "Lê Văn Hòa" ? "Lê Văn" : $0.0, $0.1) }
        let proposed: [(String, AnnotationValue)] = [
            ("Lê Văn", person("Lê Văn")), short[2],
            ("Bí thư Huyện ủy Sông Mây", office("Bí thư", of: "Huyện ủy Sông Mây", holder: "Lê Văn")),
        ]
        let corrected = try read(proposed) { recorder, document in
            recorder.change(document.annotations(of: .person)[0], at: document.text.span(of: "Lê Văn Hòa"))
            recorder.reject(document.annotations(of: .person)[1])
        }
        let document = corrected.document
        #expect(holders(document) == ["Lê Văn Hòa"])
        #expect(find(.person, "Lê Văn Hòa", document)?.value == person("Lê Văn Hòa"))
        guard case .office(let value) = document.annotations(of: .office).first?.value else {
            Issue.record("There is no office.")
            return
        }
        #expect(value.holderAsWritten == "Lê Văn Hòa")
        #expect(value.holder == find(.person, "Lê Văn Hòa", document)?.entity)
    }

    @Test func carriesAnotherNameAndKeepsThePrintedWords() throws {
        let corrected = try read { recorder, document in
            recorder.change(document.annotations(of: .person)[0], to: person("Lê Văn Hoà (Sáu Hòa)"))
        }
        #expect(holders(corrected.document) == ["Lê Văn Hoà (Sáu Hòa)"])
        guard case .office(let value) = corrected.document.annotations(of: .office).first?.value else {
            Issue.record("There is no office.")
            return
        }
        #expect(value.holderAsWritten == "Lê Văn Hòa")
    }

    @Test func takesARejectedBodyFromItsOffice() throws {
        let corrected = try read { recorder, document in
            recorder.reject(document.annotations(of: .organization)[0])
        }
        let document = corrected.document
        #expect(!document.entities.contains { $0.kind == .organization })
        #expect(document.relations.first { $0.kind == .holds }?.object == nil)
        #expect(holders(document) == ["Lê Văn Hòa"])
    }

    @Test func changesTheKind() throws {
        let corrected = try read { recorder, document in
            recorder.change(document.annotations(of: .person)[2], to: .place(PlaceValue(name: "Lê Văn Hòa")))
        }
        let document = corrected.document
        #expect(document.annotations(of: .person).count == 2)
        #expect(document.annotations(of: .place).map(\.status) == [.confirmed])
        #expect(document.entities.contains { $0.kind == .place && $0.name == "Lê Văn Hòa" })
    }

    @Test func displacesWhatContradicts() throws {
        let proposed: [(String, AnnotationValue)] = [
            ("Ông Hòa", person("Ông Hòa")), ("Hòa cảm ơn", person("Hòa cảm ơn")), ("Hòa", organization()),
            ("Huyện ủy Sông Mây", organization()), ("ủy Sông", organization()),
        ]
        let corrected = try read(proposed) { recorder, document in
            recorder.add(person("Hòa"), at: TextSpan(utf8: document.text.span(of: "Hòa cảm").utf8.prefix(4)))
            recorder.add(organization(), at: document.text.span(of: "Sông Mây"))
        }
        let document = corrected.document
        #expect(find(.person, "Ông Hòa", document)?.status == .rejected)
        #expect(find(.person, "Hòa cảm ơn", document)?.status == .rejected)
        #expect(find(.person, "Hòa", document)?.status == .confirmed)
        let bodies = document.annotations(of: .organization)
        // At the words of the person no body stands any more; elsewhere one does.
        #expect(bodies.filter { document[$0.hull] == "Hòa" }.map(\.status) == [.proposed, .rejected, .proposed])
        // A body in the name of a body is no contradiction, one that crosses it is.
        #expect(find(.organization, "Huyện ủy Sông Mây", document)?.status == .proposed)
        #expect(find(.organization, "ủy Sông", document)?.status == .rejected)
        #expect(find(.organization, "Sông Mây", document)?.status == .confirmed)
    }

    @Test func letsTheLaterOfTwoContradictoryCorrectionsWin() throws {
        let source = SourceDocument(Array(Self.text.utf8))
        let document = try reader(words).read(source)
        let annotation = document.annotations(of: .organization)[0]
        var recorder = CorrectionRecorder(of: document, by: "A")
        recorder.reject(annotation)
        recorder.add(organization("Huyện ủy huyện Sông Mây"), at: annotation.hull)
        let added = try reader(words, [recorder.corrections]).read(source)
        #expect(added.annotations(of: .organization).map(\.status) == [.confirmed])
        var second = CorrectionRecorder(of: document, by: "B")
        second.reject(annotation)
        let rejected = try reader(words, [recorder.corrections, second.corrections]).read(source)
        #expect(rejected.annotations(of: .organization).map(\.status) == [.rejected])
    }

    @Test func holdsMentionsOfSeveralSpans() throws {
        let corrected = try read { recorder, document in
            recorder.add(
                .other(OtherValue(kind: "slogan")),
                at: [document.text.span(of: "đoàn trao quà"), document.text.span(of: "học sinh")]
            )
        }
        let added = try #require(corrected.document.annotations(of: "slogan").first)
        #expect(added.spans.map { String(corrected.document[$0]) } == ["đoàn trao quà", "học sinh"])
    }

    // MARK: Entities

    @Test func linksAMentionToTheEntityOfAnother() throws {
        let proposed = words + [("bà Trần Thị Bình", person("Trần Thị Bình"))]
        let corrected = try read(proposed) { recorder, document in
            let persons = document.annotations(of: .person)
            recorder.link(persons[1], toEntityOf: persons[2])
        }
        let document = corrected.document
        let persons = document.annotations(of: .person)
        #expect(persons[1].entity == persons[2].entity)
        #expect(persons[2].entity.flatMap { document[$0] }?.otherNames.contains("Hòa cảm ơn") == true)
        #expect(document.entities.count { $0.kind == .person } == 2)
    }

    @Test func movesOfficeAndRelationWithTheMentionNearestToThem() throws {
        let corrected = try read { recorder, document in
            recorder.link(
                document.annotations(of: .person)[0],
                to: EntityDescription(
                    name: "Lê Văn Hòa (1961)",
                    identifiers: [ExternalIdentifier(scheme: "staff", value: "17")]
                )
            )
        }
        let document = corrected.document
        let entity = try #require(document.entities.first { $0.name == "Lê Văn Hòa (1961)" })
        #expect(entity.identifiers.map(\.value) == ["17"])
        #expect(entity.otherNames == ["Lê Văn Hòa"])
        #expect(document.relations.filter { $0.kind == .holds }.map(\.subject) == [entity.id])
        guard case .office(let value) = document.annotations(of: .office).first?.value else {
            Issue.record("There is no office.")
            return
        }
        #expect(value.holder == entity.id)
        // The other mention of the name keeps the former entity.
        let other = document.annotations(of: .person)[2].entity
        #expect(other != nil && other != entity.id)
    }

    @Test func movesEverythingWithTheOnlyMention() throws {
        let corrected = try read { recorder, document in
            recorder.link(document.annotations(of: .organization)[0], to: EntityDescription(name: "Huyện ủy S"))
        }
        let document = corrected.document
        #expect(document.entities.filter { $0.kind == .organization }.map(\.name) == ["Huyện ủy S"])
        #expect(document.relations.allSatisfy { relation in relation.object.flatMap { document[$0] } != nil })
    }

    @Test func unlinksAMention() throws {
        let corrected = try read { recorder, document in
            recorder.link(document.annotations(of: .person)[1], to: nil)
        }
        #expect(corrected.document.annotations(of: .person)[1].entity == nil)
        #expect(!corrected.document.entities.contains { $0.name == "Hòa cảm ơn" })
    }

    @Test func linksByIdentifierBeforeName() throws {
        let proposed = words + [("bà Trần Thị Bình", person("Trần Thị Bình"))]
        let identifier = ExternalIdentifier(scheme: "staff", value: "1")
        let corrected = try read(proposed) { recorder, document in
            let persons = document.annotations(of: .person)
            recorder.link(persons[2], to: EntityDescription(name: "Trần Thị Bình", identifiers: [identifier]))
            recorder.link(persons[1], to: EntityDescription(name: "Lê Văn Hòa", identifiers: [identifier]))
        }
        let persons = corrected.document.annotations(of: .person)
        #expect(persons[1].entity == persons[2].entity)
        #expect(corrected.unapplied.isEmpty)
    }

    @Test func reportsALinkThatCannotBeMade() throws {
        let twins = words.map { ($0.0, $0.0 == "Hòa cảm ơn" ? person("Hòa") : $0.1) }
        let corrected = try read(twins + [("học sinh", .quotation(QuotationValue()))]) { recorder, document in
            recorder.link(document.annotations(of: .quotation)[0], to: EntityDescription(name: "X"))
            recorder.link(
                Annotation(id: "x", spans: [document.text.span(of: "cảm ơn bà")], value: person("x"), makers: []),
                to: nil
            )
            recorder.link(
                Annotation(id: "x", spans: [document.text.span(of: "học sinh")], value: person("x"), makers: []),
                to: nil
            )
        }
        #expect(
            corrected.outcomes.map(\.problem?.code) == [.entityKindUnknown, .annotationAbsent, .kindDiffers]
        )
    }

    // MARK: Layout and metadata

    @Test func changesTheKindOfABlock() throws {
        let corrected = try read { recorder, document in
            recorder.change(document.blocks[2], to: .caption)
            recorder.change(document.blocks[1], to: .heading, level: 2)
        }
        #expect(corrected.document.blocks[2].kind == .caption)
        #expect(corrected.document.blocks[1].kind == .heading)
        #expect(corrected.document.blocks[1].level == 2)
        #expect(corrected.unapplied.isEmpty)
    }

    @Test func splitsABlock() throws {
        let corrected = try read { recorder, document in
            recorder.beginBlock(at: document.text.span(of: "Ông Hòa"), kind: .quotation)
            recorder.change(document.blocks[2], to: .caption)
        }
        let blocks = corrected.document.blocks
        #expect(blocks.count == 4)
        #expect(blocks.map(\.id) == ["b1", "b2", "b3", "b4"])
        #expect(corrected.document[blocks[1].span].hasSuffix("phát biểu."))
        #expect(corrected.document[blocks[2].span].hasPrefix("Ông Hòa"))
        #expect(blocks[2].kind == .quotation)
        #expect(blocks[3].kind == .caption)
    }

    @Test func reportsWordsThatStandInNoBlock() throws {
        let corrected = try read { recorder, document in
            let start = document.text.span(of: "cán bộ").start
            let end = document.text.span(of: "Bí thư").end
            recorder.beginBlock(at: TextSpan(start: start, end: end))
        }
        #expect(corrected.outcomes.map(\.problem?.code) == [.blockAbsent])
    }

    @Test func setsMetadata() throws {
        let date = try #require(TemporalValue("2024-05-02"))
        let corrected = try read { recorder, _ in
            recorder.set(.title, to: [.text("Họp cán bộ")])
            recorder.set(.published, to: [.date(date)])
            recorder.set(.byline, to: [.text("A"), .text("B")])
            recorder.set(.language, to: [])
        }
        let metadata = corrected.document.metadata
        #expect(metadata.title == "Họp cán bộ")
        #expect(metadata.published == date)
        #expect(metadata.all(.byline).map(\.basis) == [.given, .given])
        #expect(metadata[.language] == nil)
        // What recognisers and linker make of metadata follows.
        #expect(corrected.document.relations.allSatisfy { $0.asOf == date })
    }

    // MARK: What does not apply

    @Test func reportsWhatNoLongerApplies() throws {
        let source = SourceDocument(Array(Self.text.utf8), name: "hop.txt")
        let document = try reader(words).read(source)
        var recorder = CorrectionRecorder(of: document, by: "Vũ Thị Lan")
        recorder.reject(try annotation(.person, "Hòa cảm ơn", document))
        recorder.change(try annotation(.organization, "Huyện ủy Sông Mây", document), form: .short)
        recorder.change(try annotation(.person, "Lê Văn Hòa", document), to: person("Lê Văn Hoà"))
        let others: [(String, AnnotationValue)] = [("Huyện ủy Sông Mây", .place(PlaceValue()))]
        let corrected = try reader(others, [recorder.corrections]).readWithOutcomes(source)
        #expect(corrected.outcomes.map(\.problem?.code) == [.annotationAbsent, .kindDiffers, nil])
        let diagnostics = corrected.document.unappliedCorrections
        #expect(diagnostics.map { $0.fields["reason"] } == [.string("annotation-absent"), .string("kind-differs")])
        #expect(
            diagnostics[0].message == "Correction 1 by Vũ Thị Lan, reject person \"Hòa cảm ơn\", no longer applies: "
                + "no such annotation is found any more."
        )
        // A change that says what the words are stands without its target.
        #expect(find(.person, "Lê Văn Hòa", corrected.document)?.status == .confirmed)
    }

    @Test func reportsWhatNoDocumentMayHold() throws {
        let source = SourceDocument(Array(Self.text.utf8))
        let digest = try reader(words).read(source).id
        let anchor = TextAnchor(quoting: "Huyện ủy")
        let set = CorrectionSet(
            textSHA256: String(repeating: "0", count: 64),
            author: "A",
            documentID: digest,
            corrections: [
                Correction(.add(AnnotationAddition(.date(DateValue(weekday: 9)), at: [anchor]))),
                Correction(.add(AnnotationAddition(person("x"), at: []))),
                Correction(.change(AnnotationChange(AnnotationTarget(.person, at: anchor)))),
                Correction(.block(BlockCorrection(at: TextAnchor(quoting: " \n"), kind: .caption))),
                Correction(.block(BlockCorrection(at: TextAnchor(quoting: "Hội nghị"), kind: .caption, level: 0))),
                Correction(.metadata(MetadataCorrection("", to: []))),
            ]
        )
        let corrected = try reader(words, [set]).readWithOutcomes(source)
        #expect(corrected.outcomes.allSatisfy { $0.problem?.code == .invalid })
        #expect(corrected.outcomes.count == 6)
    }

    @Test func survivesHostileSets() throws {
        let source = SourceDocument(Array(Self.text.utf8), id: "notice-1")
        let kind: AnnotationKind = .person
        func reject(_ exact: String, _ start: Int, _ end: Int) -> Correction {
            let place = TextPositionSelector(start: start, end: end)
            return Correction(
                .reject(AnnotationTarget(kind, at: TextAnchor(TextQuoteSelector(exact: exact), at: place)))
            )
        }
        let corrections = [
            reject("Hòa cảm", .min, .max), reject("", 0, 0), reject("phố", .max - 1, .max), reject("bà", 5, 2),
            reject("phố Lê", -1, 1), reject("a\u{301}\u{0}", 0, 1),
            Correction(.reject(AnnotationTarget("", at: TextAnchor(quoting: "phố")))),
        ]
        for author in ["A", ""] {
            let set = CorrectionSet(
                textSHA256: "x",
                author: author,
                documentID: "notice-1",
                corrections: corrections
            )
            let corrected = try reader(words, [set]).readWithOutcomes(source)
            #expect(corrected.unapplied.count == corrections.count)
            #expect(corrected.document.annotations == (try reader(words).read(source).annotations))
        }
    }

    @Test func followsBlocksMetadataAndLinksIntoAChangedText() throws {
        let source = SourceDocument(Array(Self.text.utf8), name: "hop.txt")
        let document = try reader(words).read(source)
        var recorder = CorrectionRecorder(of: document, by: "Vũ Thị Lan")
        recorder.change(document.blocks[2], to: .caption)
        recorder.beginBlock(at: document.text.span(of: "Ông Hòa"))
        recorder.set(.outlet, to: [.text("Báo X")])
        let persons = document.annotations(of: .person)
        recorder.link(persons[2], to: EntityDescription(name: "Lê Văn Hòa (1890)"))
        let text = "Cập nhật lúc 9 giờ.\n\n" + Self.text.replacing("đoàn trao quà", with: "đoàn đã trao quà")
        let moved = SourceDocument(Array(text.utf8), name: "hop.txt")
        let corrected = try reader(words, [recorder.corrections]).readWithOutcomes(moved)
        #expect(corrected.unapplied == [])
        let blocks = corrected.document.blocks
        #expect(blocks.last?.kind == .caption)
        #expect(blocks.contains { corrected.document[$0.span].hasPrefix("Ông Hòa") })
        #expect(corrected.document.metadata.text(.outlet) == "Báo X")
        let street = corrected.document.annotations(of: .person)[2]
        #expect(street.entity.flatMap { corrected.document[$0] }?.name == "Lê Văn Hòa (1890)")
    }

    @Test func takesTheSetsThatAreForTheDocument() throws {
        let source = SourceDocument(Array(Self.text.utf8), name: "in/hop.txt", id: "notice-1")
        let none = String(repeating: "0", count: 64)
        let correction = Correction(.metadata(MetadataCorrection(.outlet, to: [.text("X")])))
        func set(_ id: Document.ID?, _ name: String?) -> CorrectionSet {
            CorrectionSet(
                textSHA256: none,
                author: "A",
                documentID: id,
                sourceName: name,
                corrections: [correction]
            )
        }
        let sets = [
            set(nil, nil), set("notice-1", nil), set(nil, "hop.txt"), set(nil, "in/hop.txt"), set(nil, "out/hop.txt"),
            set("notice-2", "op.txt"),
        ]
        let corrected = try reader(words, sets).readWithOutcomes(source)
        #expect(corrected.setIndices == [1, 2, 3])
        #expect(corrected.outcomes.map(\.setIndex) == [1, 2, 3])
    }
}
