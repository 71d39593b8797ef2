import Foundation
import PartyDocsCore
import PartyDocsReading
import PartyDocsTestKit
import Testing

/// Corrections outlive other rules and texts that change: those of a hundred and more, over several texts, are all kept.
@Suite struct CorrectionSurvivalTests {
    /// What a correction of an annotation is to come to.
    private struct Expectation {
        let kind: AnnotationKind
        let quote: String
        /// The number of bytes before the words, in the text that was corrected.
        let offset: Int
        let value: AnnotationValue?
    }

    /// One text with its corrections.
    private struct Case {
        let name: String
        let text: String
        let set: CorrectionSet
        let expectations: [Expectation]
    }

    private static let texts: [(name: String, text: String)] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/outlets")
        return ["assembly", "congress", "decision", "military", "ministry", "release"].compactMap { name in
            let bytes = try? Data(contentsOf: folder.appending(path: name + ".txt"))
            return bytes.map { (name, String(decoding: $0, as: UTF8.self)) }
        }
    }()

    private func read(
        _ text: String,
        _ name: String,
        _ sets: [CorrectionSet] = [],
        change: (inout PlainTextReader.Options) -> Void = { _ in }
    ) throws -> CorrectedDocument {
        var options = PlainTextReader.Options()
        change(&options)
        options.annotator.corrections = sets
        return try PlainTextReader(options: options).readWithOutcomes(
            SourceDocument(Array(text.utf8), id: Document.ID(name))
        )
    }

    /// Corrections of a text as a person could make them, by chance.
    private func makeCase(_ name: String, _ text: String, count: Int, seed: UInt64) throws -> Case {
        let document = try read(text, name).document
        var random = SeededGenerator(seed: seed)
        var recorder = CorrectionRecorder(of: document, by: "Lê Thị Tâm")
        var expectations: [Expectation] = []
        var taken: [(kind: AnnotationKind, hull: TextSpan)] = []
        func isFree(_ kind: AnnotationKind, _ hull: TextSpan) -> Bool {
            // Nobody marks words of two lines, which a paragraph may come between.
            !taken.contains { $0.kind == kind && $0.hull.overlaps(hull) } && !document[hull].utf8.contains(0x0A)
        }
        func expect(_ value: AnnotationValue?, _ kind: AnnotationKind, _ hull: TextSpan) {
            taken.append((kind, hull))
            expectations.append(
                Expectation(kind: kind, quote: String(document[hull]), offset: hull.start.utf8, value: value)
            )
        }
        let words = document.text.wordSpans
        while expectations.count < count {
            let value = AnnotationValue.other(OtherValue(kind: "remark", fields: ["n": .string("\(random.next())")]))
            guard random.chance(80), let annotation = document.annotations.randomElement(using: &random),
                annotation.spans.count == 1
            else {
                let first = random.number(in: 0...words.count - 4)
                let hull = TextSpan(start: words[first].start, end: words[first + random.number(in: 0...3)].end)
                guard isFree("remark", hull) else { continue }
                recorder.add(value, at: hull)
                expect(value, "remark", hull)
                continue
            }
            guard isFree(annotation.kind, annotation.hull), isFree("remark", annotation.hull) else { continue }
            switch random.number(in: 0...3) {
            case 0:
                recorder.reject(annotation)
                expect(nil, annotation.kind, annotation.hull)
            case 1:
                let value = person("Người số \(random.number(in: 1...999))")
                guard annotation.kind == .person || isFree(.person, annotation.hull) else { continue }
                recorder.change(annotation, to: value)
                taken.append((annotation.kind, annotation.hull))
                expect(value, .person, annotation.hull)
            case 2:
                recorder.change(annotation, to: value)
                taken.append((annotation.kind, annotation.hull))
                expect(value, "remark", annotation.hull)
            default:
                guard let next = words.first(where: { $0.start > annotation.hull.end }) else { continue }
                let hull = TextSpan(start: annotation.hull.start, end: next.end)
                // Words of two lines would be parted by a paragraph between them.
                guard isFree(annotation.kind, hull), !document[hull].contains("\n") else { continue }
                recorder.change(annotation, to: annotation.value, at: hull)
                expect(annotation.value.withoutReferences, annotation.kind, hull)
            }
        }
        return Case(name: name, text: document.text, set: recorder.corrections, expectations: expectations)
    }

    private func makeCases(_ seed: UInt64) throws -> [Case] {
        #expect(Self.texts.count == 6)
        return try Self.texts.enumerated().map { index, text in
            try makeCase(text.name, text.text, count: 20, seed: seed &+ UInt64(index))
        }
    }

    /// The corrections that did not survive.
    private func lost(_ made: Case, in corrected: CorrectedDocument, shift: (Int) -> Int = { $0 }) -> [String] {
        let document = corrected.document
        return zip(made.expectations, corrected.outcomes).compactMap { expected, outcome in
            let start = shift(expected.offset)
            let span = TextSpan(utf8: start..<start + expected.quote.utf8.count)
            let found = document.annotations.filter { $0.kind == expected.kind && $0.spans == [span] }
            guard let value = expected.value else {
                // Nothing to reject any more is as good.
                let isAbsent = outcome.problem?.code == .annotationAbsent || outcome.problem?.code == .kindDiffers
                let isKept = found.allSatisfy { $0.status == .rejected } && (outcome.problem == nil || isAbsent)
                return isKept ? nil : "reject \(expected.kind.rawValue) \(expected.quote)"
            }
            let isKept =
                outcome.problem == nil && document[span] == expected.quote && found.count == 1
                && found[0].status == .confirmed && found[0].makers == [made.set.maker]
                && found[0].value.withoutReferences == value
            return isKept ? nil : "\(expected.kind.rawValue) \(expected.quote): \(String(describing: outcome.problem))"
        }
    }

    private func check(_ seed: UInt64, change: (inout PlainTextReader.Options) -> Void) throws {
        let cases = try makeCases(seed)
        #expect(cases.map(\.expectations.count).reduce(0, +) >= 100)
        for made in cases {
            let corrected = try read(made.text, made.name, [made.set], change: change)
            #expect(lost(made, in: corrected) == [])
            #expect(try read(made.text, made.name, [made.set], change: change) == corrected)
        }
    }

    // MARK: Rules

    @Test(arguments: [1, 2, 3]) func surviveTheSameRules(seed: UInt64) throws {
        for made in try makeCases(seed) {
            let corrected = try read(made.text, made.name, [made.set])
            #expect(corrected.unapplied == [])
            #expect(lost(made, in: corrected) == [])
        }
    }

    @Test func surviveAnotherOrder() throws {
        try check(4) { $0.annotator.recognizers.reverse() }
    }

    @Test func surviveAnEmptyLexicon() throws {
        try check(5) { $0.annotator.lexicon = Lexicon() }
    }

    @Test(arguments: 0..<10) func surviveARecognizerLeftOut(index: Int) throws {
        try check(6) { $0.annotator.recognizers.remove(at: index) }
    }

    @Test func surviveNoRecognizersAndNoLinker() throws {
        try check(7) { options in
            options.annotator.recognizers = []
            options.annotator.linker = MentionNumbering()
        }
    }

    // MARK: Texts

    @Test(arguments: Array(300...312)) func surviveAnInsertedParagraph(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let paragraph = "Đoạn này được chen vào sau khi văn bản đã đọc và sửa.\n\n"
        for made in try makeCases(seed) {
            let ends = made.text.spans(of: "\n").map(\.end.utf8) + [0]
            let place = random.pick(ends)
            let text =
                String(decoding: made.text.utf8.prefix(place), as: UTF8.self) + paragraph
                + String(decoding: made.text.utf8.dropFirst(place), as: UTF8.self)
            let corrected = try read(text, made.name, [made.set])
            let moved = lost(made, in: corrected) { $0 >= place ? $0 + paragraph.utf8.count : $0 }
            #expect(moved == [])
        }
    }

    @Test func outliveRulesAndTextTogether() throws {
        let paragraph = "Bản tin đã được cập nhật.\n\n"
        for made in try makeCases(21) {
            let corrected = try read(paragraph + made.text, made.name, [made.set]) {
                $0.annotator.recognizers.removeFirst(3)
            }
            #expect(lost(made, in: corrected) { $0 + paragraph.utf8.count } == [])
        }
    }
}

extension String {
    /// The places of the words, as white space parts them.
    fileprivate var wordSpans: [TextSpan] {
        var spans: [TextSpan] = []
        var start: Int?
        for (index, byte) in utf8.enumerated() {
            if byte == 0x20 || byte == 0x0A {
                if let start { spans.append(TextSpan(utf8: start..<index)) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        return spans
    }
}
