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
        ("Cùng dự có lãnh đạo các ban Đảng và Văn phòng Huyện ủy.", "procedure"),
        ("Đại hội đã bầu 15 đồng chí vào Ban Chấp hành khóa mới.", "procedure"),
        ("Tại buổi lễ, các đại biểu đã nghe công bố hai quyết định.", "procedure"),
        ("Nhân dịp này, Hội đã trao tặng 20 suất quà cho học sinh.", "procedure"),
        ("Ông Tám sinh năm 1970, quê ở xã An Bình.", "background"),
        ("Căn cứ Luật Tổ chức chính quyền địa phương;", "background"),
        ("Thu ngân sách đạt 115% dự toán, tăng 18,2% so với cùng kỳ.", "achievement"),
        // What was done is no task, though its verbs could ask for it.
        ("Các chi bộ đã tập trung khắc phục khó khăn, đẩy mạnh sản xuất.", "achievement"),
        ("Các chi bộ cần khắc phục những hạn chế đã nêu.", "task"),
        ("Mục tiêu đến năm 2030: thu nhập tăng 1,5 lần, hộ nghèo giảm còn 2%.", "task"),
        ("Nguyên nhân chủ yếu là do một số nơi buông lỏng quản lý.", "shortcoming"),
        // Words that look like cues: `cần`, `thiếu`, `yếu`.
        ("Thành ủy Cần Thơ có 14 đảng bộ trực thuộc.", "background"),
        ("Bà từng là cán bộ phụ trách thiếu niên của xã.", "background"),
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

    /// The functions of lines, each a block of its kind.
    private func functions(_ lines: [(BlockKind, String)]) -> [String] {
        var text = ""
        var blocks: [Block] = []
        for (index, line) in lines.enumerated() {
            let start = text.utf8.count
            text += line.1
            blocks.append(Block(id: Block.ID("b\(index)"), kind: line.0, span: TextSpan(utf8: start..<text.utf8.count)))
            text += "\n"
        }
        let context = RecognitionContext(text: text, blocks: blocks, metadata: Metadata(), lexicon: Lexicon())
        var findings = Findings()
        AssessmentRecognizer().recognize(context, into: &findings)
        return findings.all.compactMap { finding in
            guard case .assessment(let value) = finding.value else { return nil }
            return value.function.rawValue
        }
    }

    @Test func aListDoesWhatTheLineAboveItSays() {
        let found = functions([
            (.paragraph, "Huyện ủy yêu cầu các xã thực hiện các việc sau:"), (.listItem, "- Họp dân từng thôn."),
            (.listItem, "- Lập danh sách hộ nghèo."), (.paragraph, "Tuy nhiên, nhiều xã còn lúng túng."),
        ])
        #expect(found == ["task", "task", "task", "shortcoming"])
    }

    @Test func aHeadingSpeaksForWhatStandsUnderIt() {
        let found = functions([
            (.heading, "Những hạn chế, yếu kém"), (.paragraph, "Đường liên thôn ở ba xã vùng sâu."),
            (.heading, "Giải pháp trọng tâm, khâu đột phá"), (.paragraph, "Mỗi xã một nhóm thợ tự quản."),
        ])
        #expect(found == ["shortcoming", "solution"])
    }

    @Test func theLeadReportsUnlessItsWordsSayOtherwise() {
        #expect(functions([(.lead, "Hai bên trao nhau lời chào.")]) == ["procedure"])
        #expect(functions([(.lead, "Tỉnh đã đạt nhiều thành tựu, được Trung ương biểu dương.")]) == ["achievement"])
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
