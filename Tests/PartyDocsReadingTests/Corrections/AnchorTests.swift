internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct AnchorTests {
    private static let line = "Đồng chí An nhận quà.\n"

    /// Where the anchors of spans in one text stand in another.
    private func find(_ words: [TextSpan], of old: String, in new: String) -> [Result<String, CorrectionProblem>] {
        let maker = AnchorMaker(old)
        let anchors = words.map(maker.anchor)
        let set = CorrectionSet(
            textSHA256: "",
            author: "A",
            corrections: anchors.map { Correction(.reject(AnnotationTarget(.person, at: $0))) }
        )
        let resolver = AnchorResolver(
            new,
            offsets: TextOffsetIndex(new, unit: .unicodeScalar),
            for: set,
            isSameText: old == new
        )
        return anchors.map { anchor in
            Result { () throws(CorrectionProblem) in
                let span = try resolver.span(of: anchor)
                return "\(span.start.utf8) \(new[span])"
            }
        }
    }

    private func codes(_ results: [Result<String, CorrectionProblem>]) -> [CorrectionProblem.Code?] {
        results.map { result in
            if case .failure(let problem) = result { problem.code } else { nil }
        }
    }

    @Test func findsEqualWordsByTheirPlaceInTheSameText() {
        let text = String(repeating: Self.line, count: 50)
        let spans = text.spans(of: "An")
        let found = find(spans, of: text, in: text)
        #expect(found == spans.map { .success("\($0.start.utf8) An") })
    }

    @Test func followsTheQuoteWhereTheTextMoved() {
        let old = "Mở đầu.\nÔng An phát biểu trước, bà Bình phát biểu sau.\nKết thúc."
        let new = "Mở đầu.\nMột đoạn chen vào.\nÔng An phát biểu trước, bà Bình phát biểu sau!\nKết thúc."
        let words = [old.span(of: "An"), old.span(of: "bà Bình"), old.span(of: "Mở đầu"), old.span(of: "thúc")]
        let expected = ["An", "bà Bình", "Mở đầu", "thúc"].map { "\(new.span(of: $0).start.utf8) \($0)" }
        #expect(find(words, of: old, in: new) == expected.map { .success($0) })
    }

    @Test func neverGuessesBetweenEqualPlaces() {
        let old = String(repeating: Self.line, count: 40)
        let new = "Mới.\n" + old
        let found = find([old.spans(of: "An")[20]], of: old, in: new)
        #expect(codes(found) == [.quoteAmbiguous])
    }

    @Test func tellsEqualPlacesByWordsOnBothSidesThatMovedAlike() {
        let old = "Phần một.\n" + String(repeating: Self.line, count: 40) + "Phần hai."
        let words = [old.span(of: "một"), old.spans(of: "An")[20], old.span(of: "hai")]
        let moved = "Mới.\n" + old
        let found = find(words, of: old, in: moved)
        #expect(found[1] == .success("\(moved.spans(of: "An")[20].start.utf8) An"))
        // A line went away in between: nothing tells any more which is meant.
        let cut = "Phần một.\n" + String(repeating: Self.line, count: 39) + "Phần hai."
        #expect(codes(find(words, of: old, in: cut)) == [nil, .quoteAmbiguous, nil])
    }

    @Test func doesNotFollowShortWordsIntoOtherSurroundings() {
        let old = "Ông An là chủ tịch xã."
        let found = find([old.span(of: "An")], of: old, in: "Báo An ninh ra hôm qua, nhiều tin.")
        #expect(codes(found) == [.quoteNotFound])
        let long = "Câu dài này chỉ đứng một lần trong văn bản"
        let moved = find([TextSpan(utf8: 0..<long.utf8.count)], of: long + ".", in: "Trước. " + long + "; sau.")
        #expect(moved == [.success("\("Trước. ".utf8.count) \(long)")])
    }

    @Test func reportsWordsThatAreGone() {
        let found = find([Self.line.span(of: "An")], of: Self.line, in: "Không còn gì.")
        #expect(codes(found) == [.quoteNotFound])
    }

    @Test(arguments: ["aaaa", "ab", "aba", "Ả", "xyz"]) func searchesAsAPlainSearchDoes(pattern: String) {
        let text = "aaaaaabababaxaabaẢaẢẢaab"
        #expect(BytePattern(pattern).offsets(in: text, limit: 100) == text.spans(of: pattern).map(\.start.utf8))
        #expect(BytePattern(pattern).offsets(in: text, limit: 2).count == min(2, text.spans(of: pattern).count))
    }

    @Test func refusesPlacesThatAreNone() {
        let offsets = TextOffsetIndex("Ảnh", unit: .unicodeScalar)
        for (start, end) in [(2, 1), (-1, 2), (0, 4), (Int.min, Int.max), (Int.max, Int.max)] {
            #expect(TextPositionSelector(start: start, end: end).span(in: offsets) == nil)
        }
        #expect(TextPositionSelector(start: 0, end: 1).span(in: offsets) == TextSpan(utf8: 0..<3))
        #expect(TextPositionSelector(start: 0, end: 1).span(in: TextOffsetIndex("Ảnh", unit: .utf16)) == nil)
    }
}
