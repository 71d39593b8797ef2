import PartyDocsCore
import PartyDocsTestKit
import Testing

@testable import PartyDocsReading

@Suite("Edits of two steps as one")
struct EditCompositionTests {
    private static let reasons: [EditReason] = [.charset, .normalization, .lineEnd, .lineJoin, .pageBreak]

    /// Random edits of bytes, some of them empty and some beside each other, and what they make.
    private func edited(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> ([UInt8], [TextEdit]) {
        bytes.withUnsafeBufferPointer { source in
            var rewriter = TextRewriter(source, capacity: 0)
            var position = generator.number(in: 0...4)
            while position <= source.count {
                let end = min(source.count, position + generator.number(in: 0...4))
                let replacement = (0..<generator.number(in: 0...4)).map { _ in UInt8(generator.number(in: 65...90)) }
                rewriter.replace(position..<end, with: replacement, reason: generator.pick(Self.reasons))
                position = end + (generator.chance(30) ? 0 : generator.number(in: 0...6))
                if end == source.count { break }
            }
            let (text, edits) = rewriter.finish()
            return (Array(text.utf8), edits)
        }
    }

    private func check(_ edits: [TextEdit], lead bytes: [UInt8], to text: [UInt8]) {
        let source = Source(byteCount: bytes.count, sha256: "", encoding: "", edits: edits)
        #expect(source.originalBytes(of: String(decoding: text, as: UTF8.self)) == bytes)
        var (sourceEnd, textEnd) = (0, 0)
        for edit in edits {
            #expect(edit.sourceRange.lowerBound >= sourceEnd && edit.span.start.utf8 >= textEnd)
            #expect(edit.original == Array(bytes[edit.sourceRange]))
            (sourceEnd, textEnd) = (edit.sourceRange.upperBound, edit.span.end.utf8)
        }
    }

    @Test func randomEditsOfTwoSteps() {
        var generator = SeededGenerator(seed: 1_930)
        for _ in 0..<20_000 {
            let bytes = (0..<generator.number(in: 0...40)).map { _ in UInt8(generator.number(in: 97...122)) }
            let (between, first) = edited(bytes, &generator)
            let (text, second) = edited(between, &generator)
            check(EditComposition.compose(first, second), lead: bytes, to: text)
        }
    }

    @Test func randomEditsOfFourSteps() {
        var generator = SeededGenerator(seed: 2_020)
        for _ in 0..<2_000 {
            let bytes = (0..<generator.number(in: 0...60)).map { _ in UInt8(generator.number(in: 97...122)) }
            var (text, edits) = edited(bytes, &generator)
            for _ in 0..<3 {
                let (next, later) = edited(text, &generator)
                edits = EditComposition.compose(edits, later)
                text = next
            }
            check(edits, lead: bytes, to: text)
        }
    }

    @Test func oneStepAloneIsKept() {
        let edit = TextEdit(sourceRange: 1..<2, span: TextSpan(utf8: 1..<3), reason: .charset, original: [0xE1])
        #expect(EditComposition.compose([edit], []) == [edit])
        #expect(EditComposition.compose([], [edit]) == [edit])
    }

    @Test func editsApartStayApart() {
        let first = TextEdit(
            sourceRange: 0..<3,
            span: TextSpan(utf8: 0..<0),
            reason: .byteOrderMark,
            original: [1, 2, 3]
        )
        let second = TextEdit(sourceRange: 4..<6, span: TextSpan(utf8: 4..<5), reason: .lineEnd, original: [13, 10])
        var moved = second
        moved.sourceRange = 7..<9
        #expect(EditComposition.compose([first], [second]) == [first, moved])
    }

    @Test(arguments: [
        (EditReason.charset, EditReason.normalization, EditReason.charset), (.lineEnd, .lineJoin, .lineJoin),
        (.charset, .lineEnd, .lineEnd), (.normalization, .normalization, .normalization),
        (.normalization, .lineJoin, .lineJoin), (.charset, "markup", "markup"),
    ])
    func theReasonThatSaysMostIsKept(_ first: EditReason, _ second: EditReason, _ reason: EditReason) {
        let own = TextEdit(sourceRange: 2..<4, span: TextSpan(utf8: 2..<3), reason: first, original: [13, 10])
        let later = TextEdit(sourceRange: 1..<3, span: TextSpan(utf8: 1..<2), reason: second, original: [65, 10])
        let composed = TextEdit(
            sourceRange: 1..<4,
            span: TextSpan(utf8: 1..<2),
            reason: reason,
            original: [65, 13, 10]
        )
        #expect(EditComposition.compose([own], [later]) == [composed])
    }

    @Test func aFurtherStepMovesDiagnostics() {
        let note = Diagnostic(severity: .note, code: "x", message: "x", span: TextSpan(utf8: 4..<6))
        let decoded = DecodedText(text: "ab\ncdef", encoding: .utf8, basis: .wellFormed, diagnostics: [note])
        let edits = [
            TextEdit(sourceRange: 2..<3, span: TextSpan(utf8: 2..<2), reason: .lineJoin, original: [10]),
            TextEdit(sourceRange: 5..<7, span: TextSpan(utf8: 4..<5), reason: "markup", original: [0x65, 0x66]),
        ]
        let result = decoded.rewritten(as: "abcdX", edits: edits)
        #expect(result.text == "abcdX")
        #expect(result.edits == edits)
        #expect(result.diagnostics.first?.span == TextSpan(utf8: 3..<5))
    }
}
