internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Testing

@Suite struct InlineEventsTests {
    private static let maker = Maker(kind: .recognizer, name: "test", version: "1")

    private func document(_ text: String, _ annotations: [(Range<Int>, AnnotationValue)]) throws -> Document {
        var draft = try Document(id: "d", text: text).draft
        draft.annotations = annotations.enumerated().map { index, part in
            Annotation(
                id: Annotation.ID("a\(index)"),
                spans: [TextSpan(utf8: part.0)],
                value: part.1,
                makers: [Self.maker]
            )
        }
        return try Document(draft)
    }

    /// The events as markup: `[a0 …]`, a continuation as `[+a0 …]`, blocks as `{…}`.
    private func markup(_ document: Document) -> String {
        document.inlineEvents().map { event in
            switch event {
            case .openBlock: "{"
            case .closeBlock: "}"
            case .open(let fragment):
                "[" + (fragment.isContinuation ? "+" : "") + document.annotations[fragment.annotation].id.rawValue + " "
            case .close: "]"
            case .text(let span): String(document[span])
            }
        }.joined()
    }

    @Test func nestsWhatNests() throws {
        let document = try document(
            "abcdef",
            [(0..<6, .office(OfficeValue())), (2..<4, .organization(OrganizationValue()))]
        )
        #expect(markup(document) == "{[a0 ab[a1 cd]ef]}")
    }

    @Test func splitsTheLessCohesiveOfTwoThatCross() throws {
        let early = try document(
            "abcdef",
            [(0..<4, .assessment(AssessmentValue(function: .task))), (2..<6, .person(PersonValue()))]
        )
        #expect(markup(early) == "{[a0 ab][a1 [+a0 cd]ef]}")
        let late = try document(
            "abcdef",
            [(0..<4, .person(PersonValue())), (2..<6, .assessment(AssessmentValue(function: .task)))]
        )
        #expect(markup(late) == "{[a0 ab[a1 cd]][+a1 ef]}")
    }

    @Test func splitsAtBlockBordersAndLeavesGapsOutside() throws {
        let document = try document("ab\n\ncd", [(1..<5, .quotation(QuotationValue()))])
        #expect(markup(document) == "{a[a0 b]}\n\n{[+a0 c]d}")
    }

    @Test func keepsEmptySpansAndSpansOfWhiteSpace() throws {
        let document = try document(
            "ab\n\ncd",
            [(2..<2, .place(PlaceValue())), (2..<4, .date(DateValue())), (4..<4, .person(PersonValue()))]
        )
        #expect(markup(document) == "{ab[a0 ]}[a1 \n\n]{[a2 ]cd}")
    }

    @Test func nestsEqualSpansWithTheCohesiveInside() throws {
        let document = try document("khóa XII", [(0..<9, .date(DateValue())), (0..<9, .citation(CitationValue()))])
        #expect(markup(document) == "{[a1 [a0 khóa XII]]}")
    }

    @Test func numbersThePartsOfSeveralSpans() throws {
        var draft = try Document(id: "d", text: "a b c").draft
        draft.annotations = [
            Annotation(
                id: "x",
                spans: [TextSpan(utf8: 0..<1), TextSpan(utf8: 2..<3), TextSpan(utf8: 4..<5)],
                value: .citation(CitationValue()),
                makers: [Self.maker]
            )
        ]
        var fragments: [InlineFragment] = []
        for case .open(let fragment) in try Document(draft).inlineEvents() { fragments.append(fragment) }
        #expect(fragments.map(\.part) == [0, 1, 2])
        #expect(fragments.map(\.isLast) == [false, false, true])
    }

    @Test(arguments: 0..<8) func holdsForRandomDocuments(batch: UInt64) {
        var options = RandomDocument.Options()
        options.allowsForbiddenXMLCharacters = true
        for seed in (batch * 400)..<((batch + 1) * 400) {
            check(RandomDocument.make(seed: seed, options: options), seed)
        }
    }

    @Test func holdsForTheHostileCorpus() {
        for document in HostileCorpus.documents { check(document, 0) }
    }

    /// Proper nesting, the whole text in order, every annotation there, blocks whole, no needless empty fragment.
    private func check(_ document: Document, _ seed: UInt64) {
        enum Open: Equatable { case block(Int), fragment(InlineFragment) }
        var stack: [(Open, Int)] = []
        var position = 0
        var parts = [Int](repeating: 0, count: document.annotations.count)
        var last = [Bool](repeating: false, count: document.annotations.count)
        var covered = [Int](repeating: 0, count: document.annotations.count)
        var blocks = 0
        for event in document.inlineEvents() {
            switch event {
            case .openBlock(let index):
                #expect(stack.isEmpty && index == blocks, "seed \(seed)")
                #expect(document.blocks[index].span.start.utf8 == position)
                blocks += 1
                stack.append((.block(index), position))
            case .closeBlock(let index):
                #expect(stack.popLast()?.0 == .block(index), "seed \(seed)")
                #expect(document.blocks[index].span.end.utf8 == position)
            case .open(let fragment):
                #expect(fragment.part == parts[fragment.annotation], "seed \(seed)")
                parts[fragment.annotation] += 1
                last[fragment.annotation] = fragment.isLast
                stack.append((.fragment(fragment), position))
            case .close(let fragment):
                let open = stack.popLast()
                #expect(open?.0 == .fragment(fragment), "seed \(seed)")
                let spans = document.annotations[fragment.annotation].spans
                let range = (open?.1 ?? 0)..<position
                #expect(
                    spans.contains { $0.utf8.lowerBound <= range.lowerBound && range.upperBound <= $0.utf8.upperBound }
                )
                if range.isEmpty { #expect(spans.contains { $0.isEmpty && $0.start.utf8 == position }, "seed \(seed)") }
                covered[fragment.annotation] += range.count
            case .text(let span):
                #expect(span.start.utf8 == position && !span.isEmpty, "seed \(seed)")
                position = span.end.utf8
            }
        }
        #expect(stack.isEmpty && position == document.text.utf8.count && blocks == document.blocks.count)
        for (index, annotation) in document.annotations.enumerated() {
            #expect(parts[index] >= annotation.spans.count && last[index], "seed \(seed)")
            #expect(covered[index] == expectedCover(annotation, document), "seed \(seed) annotation \(annotation.id)")
        }
    }

    /// The bytes of an annotation inside blocks; of a span wholly between blocks all bytes.
    private func expectedCover(_ annotation: Annotation, _ document: Document) -> Int {
        annotation.spans.map { span in
            let inside = document.blocks.map { block in
                max(0, min(block.span.end, span.end).utf8 - max(block.span.start, span.start).utf8)
            }.reduce(0, +)
            return inside > 0 ? inside : span.utf8Count
        }.reduce(0, +)
    }
}
