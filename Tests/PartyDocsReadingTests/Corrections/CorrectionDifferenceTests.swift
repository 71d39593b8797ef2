import PartyDocsCore
import PartyDocsReading
import Testing

@Suite struct CorrectionDifferenceTests {
    private let source = SourceDocument(
        Array("Tin mới\n\nÔng Lê Văn Hòa gặp bà Trần Thị Bình ở Sông Mây. Bà Bình cảm ơn.\n\nẢnh của báo.".utf8)
    )

    private func reader(_ sets: [CorrectionSet] = []) -> PlainTextReader {
        var options = PlainTextReader.Options()
        options.annotator.recognizers = [
            WordRecognizer([
                ("Lê Văn Hòa", person("Lê Văn Hòa")), ("Sông Mây", person("Sông Mây")),
                ("Bà Bình", person("Bà Bình")), ("báo", organization("báo")),
            ])
        ]
        options.annotator.corrections = sets
        return PlainTextReader(options: options)
    }

    @Test func leadsFromTheReadDocumentToTheEdited() throws {
        let read = try reader().read(source)
        var draft = read.draft
        draft.annotations.removeAll { read[$0.hull] == "báo" }
        draft.annotations[1].value = .place(PlaceValue(name: "Sông Mây"))
        draft.annotations[1].entity = nil
        draft.annotations.append(
            Annotation(
                id: "new",
                spans: [read.text.span(of: "Trần Thị Bình")],
                value: person("Trần Thị Bình"),
                makers: [Maker(kind: .person, name: "B")]
            )
        )
        draft.annotations[2].entity = nil
        draft.blocks[2].kind = .caption
        draft.metadata.entries.removeAll { $0.name == .title }
        draft.metadata.entries.append(MetadataEntry(name: .title, value: .text("Tin"), basis: .given))
        let edited = try Document(draft)
        let set = try #require(CorrectionSet(from: read, to: edited, by: "B"))
        let corrected = try reader([set]).readWithOutcomes(source)
        #expect(corrected.unapplied == [])
        let document = corrected.document
        func accepted(_ document: Document) -> [String] {
            document.annotations.filter { $0.status != .rejected }.map { "\($0.kind.rawValue) \(document[$0.hull])" }
        }
        #expect(accepted(document) == accepted(edited))
        #expect(document.blocks == edited.blocks)
        #expect(document.metadata.title == "Tin")
        #expect(document.annotations.first { document[$0.hull] == "Bà Bình" }?.entity == nil)
        // From there nothing is left to do.
        let rest = try #require(CorrectionSet(from: document, to: document, by: "B"))
        #expect(rest.corrections.isEmpty)
    }

    @Test func findsSplitBlocks() throws {
        let read = try reader().read(source)
        var draft = read.draft
        let start = read.text.span(of: "Bà Bình").start
        var second = draft.blocks[1]
        second.id = "b9"
        second.span = TextSpan(start: start, end: second.span.end)
        draft.blocks[1].span = TextSpan(start: draft.blocks[1].span.start, end: TextOffset(utf8: start.utf8 - 1))
        draft.blocks.insert(second, at: 2)
        let edited = try Document(draft)
        let set = try #require(CorrectionSet(from: read, to: edited, by: "B"))
        let document = try reader([set]).read(source)
        #expect(document.blocks.map(\.span) == edited.blocks.map(\.span))
    }

    @Test func needsTheSameText() throws {
        let read = try reader().read(source)
        let other = try reader().read(SourceDocument(Array("Khác.".utf8)))
        #expect(CorrectionSet(from: read, to: other, by: "B") == nil)
    }
}
