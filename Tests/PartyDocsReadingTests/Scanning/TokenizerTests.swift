internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct TokenizerTests {
    private func tokenize(_ text: String) -> TokenizedText {
        TokenizedText(text, blocks: [wholeBlock(text)])
    }

    private func words(_ text: String) -> [String] {
        tokenize(text).tokens.map { String(text[$0.span]) }
    }

    @Test func cutsWordsNumbersAndMarks() {
        #expect(words("Số 98-QĐ/TW, 3.940") == ["Số", "98", "-", "QĐ", "/", "TW", ",", "3", ".", "940"])
        #expect(words("858CV/ĐUK") == ["858", "CV", "/", "ĐUK"])
        #expect(words(" \u{A0}Hội\u{A0}nghị\n“Tốt”… ") == ["Hội", "nghị", "“", "Tốt", "”", "…"])
    }

    @Test(arguments: [
        ("hoà", "HÒA"), ("uỷ", "ủy"), ("Ðảng", "đảng"), ("Quý", "qúy"), ("THUỶ", "Thủy"), ("nghiêng", "Nghiêng"),
        ("Communist", "COMMUNIST"), ("internationale", "Internationale"),
    ])
    func foldsCaseAndTonePlacement(_ one: String, _ other: String) {
        #expect(Phrase(one).keys == Phrase(other).keys)
    }

    @Test(arguments: [("Thắng", "Thăng"), ("bộ", "bồ"), ("da", "đa"), ("ma", "mạ"), ("5", "05a"), ("ü", "u")])
    func keepsDiacritics(_ one: String, _ other: String) {
        #expect(Phrase(one).keys != Phrase(other).keys)
    }

    @Test func tellsLetterCase() {
        let cases = tokenize("đảng Đảng ĐẢNG QĐi Y 12").tokens.map(\.letterCase)
        #expect(cases == [.lower, .capitalized, .upper, .mixed, .capitalized, .none])
    }

    @Test func readsNumbers() {
        let text = tokenize("05 XII XIV IIX vi 9999999999999999999 L")
        #expect(text.tokens.map(\.number) == [5, nil, nil, nil, nil, nil, nil])
        #expect(text.tokens.map(\.romanNumeral) == [nil, 12, 14, nil, nil, nil, 50])
    }

    @Test func findsPhrases() {
        let text = tokenize("theo Ủy Ban kiểm tra Trung ương")
        let table = PhraseTable([("uỷ ban", 1), ("uỷ ban kiểm tra", 2), ("ban", 3)])
        #expect(table.match(text, at: 1, limit: 7)?.value == 2)
        #expect(table.match(text, at: 1, limit: 7)?.end == 5)
        #expect(table.match(text, at: 1, limit: 4)?.value == 1)
        #expect(table.match(text, at: 0, limit: 7) == nil)
        #expect(text.end(of: "trung ương", at: 5, limit: 7) == 7)
        #expect(text.end(of: "trung ương", at: 5, limit: 6) == nil)
    }

    @Test(arguments: [
        ("Họp tại TP. Vinh. Sau đó nghỉ.", 2), ("Có 3.940 chi bộ. Đạt 28,6%.", 2),
        ("Theo V.I. Lênin dạy. Học mãi!", 2), ("Lúa, ngô, v.v. đều tốt. Vui.", 2), ("1. Mục tiêu chung", 1),
        ("Còn nhiều việc… chưa xong… Ông nói: “Được.” Họ về.", 3), ("PGS. TS. Lê Văn A đến.", 1),
        ("Không dấu chấm", 1), ("", 0),
    ])
    func splitsSentences(_ text: String, _ count: Int) {
        #expect(tokenize(text).sentences.count == count)
    }

    @Test func leavesOutOtherLanguages() {
        var block = wholeBlock("Hello there")
        block.language = "en"
        let text = TokenizedText("Hello there", blocks: [block])
        #expect(text.tokens.isEmpty)
        #expect(text.blocks == [0..<0])
    }

    @Test func coversEveryScalarOfRandomText() {
        var state: UInt64 = 7
        let alphabet = Array("aĐ9.\u{A0} \n…“ữ漢😀-").map(String.init)
        for _ in 0..<500 {
            var text = "x"
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += alphabet[Int(state >> 33) % alphabet.count]
            }
            let tokenized = tokenize(text)
            let joined = tokenized.tokens.map { String(text[$0.span]) }.joined()
            #expect(joined == text.filter { !$0.isWhitespace })
            #expect(tokenized.sentences.flatMap { Array($0) } == Array(tokenized.tokens.indices))
        }
    }
}
