internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct AssessmentRecognizerTests {
    private func functions(_ text: String) throws -> [String] {
        try findings([AssessmentRecognizer()], in: text).of(.assessment).compactMap { finding in
            guard case .assessment(let value) = finding.value else { return nil }
            return value.function.rawValue
        }
    }

    @Test(arguments: [
        ("Sáng 12/3, Huyện ủy khai mạc lớp bồi dưỡng.", "procedure"),
        ("Bí thư Huyện ủy biểu dương kết quả của các chi bộ.", "achievement"),
        ("Tuy nhiên, công tác phát triển đảng viên còn chậm, chưa đều.", "shortcoming"),
        ("Đồng chí đề nghị các chi bộ tăng cường kiểm tra.", "task"),
        ("Khâu đột phá thứ nhất sẽ là số hóa hồ sơ.", "solution"),
        ("Toàn tỉnh có 12 đảng bộ trực thuộc.", "background"),
    ])
    func readsWhatASentenceDoes(_ text: String, _ expected: String) throws {
        #expect(try functions(text) == [expected])
    }

    @Test func goesOnWithTheSentenceBefore() throws {
        #expect(try functions("Ông yêu cầu các xã phải họp dân. Mọi nhà cùng ký cam kết.") == ["task", "task"])
    }

    @Test func tilesTheRunningText() throws {
        let text = "Hội nghị diễn ra sôi nổi. Tuy nhiên, ý kiến còn ít! Cần đổi mới… Hết."
        let spans = try findings([AssessmentRecognizer()], in: text).of(.assessment).map(\.hull)
        #expect(spans.map { String(text[$0]) }.joined(separator: " ") == text)
    }

    @Test func leavesHeadlinesAlone() throws {
        let text = "Cần đổi mới công tác"
        let context = RecognitionContext(
            text: text,
            blocks: [wholeBlock(text, kind: .headline)],
            metadata: Metadata(),
            lexicon: Lexicon()
        )
        var findings = Findings()
        AssessmentRecognizer().recognize(context, into: &findings)
        #expect(findings.all.isEmpty)
    }
}
