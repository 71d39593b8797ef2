import PartyDocsCore
import Testing

@testable import PartyDocsReading

@Suite("Hints of lines")
struct LineHintTests {
    private let text = """
        Trang 1
        Đại hội Đảng bộ xã bầu Ban Chấp hành mới
        Sáng 5/6, Đảng bộ xã tổ chức đại hội nhiệm kỳ 2020-2025 với sự tham dự của 120 đại biểu.
        Trang 2
        Đại hội bầu 15 đồng chí vào Ban Chấp hành khóa mới và thông qua nghị quyết.
        """

    private func start(_ words: String) throws -> TextOffset {
        let range = try #require(text.firstRange(of: words))
        return TextOffset(utf8: text.utf8.distance(from: text.startIndex, to: range.lowerBound))
    }

    @Test("Lines that are set apart play no part when the others are judged")
    func apart() throws {
        let without = TextLayout(of: text.replacing("Trang 1\n", with: "").replacing("Trang 2\n", with: ""))
        let layout = TextLayout(
            of: text,
            hints: [
                LineHint(start: try start("Trang 1"), kind: .furniture),
                LineHint(start: try start("Trang 2"), kind: .furniture),
            ]
        )
        #expect(layout.blocks.filter { $0.kind == .furniture }.map { String(text[$0.span]) } == ["Trang 1", "Trang 2"])
        #expect(layout.blocks.map(\.kind).filter { $0 != .furniture } == without.blocks.map(\.kind))
    }

    @Test("What a hint knows goes into the block, a line without a kind is judged by its form")
    func known() throws {
        let lead = try start("Sáng 5/6")
        let layout = TextLayout(
            of: text,
            hints: [
                LineHint(start: try start("Đại hội Đảng bộ"), kind: .heading, level: 2),
                LineHint(start: lead, language: "en", fields: ["path": "/p[1]"]),
            ]
        )
        #expect(layout.blocks[1].kind == .heading)
        #expect(layout.blocks[1].level == 2)
        let block = try #require(layout.blocks.first { $0.span.start == lead })
        #expect(block.language == "en")
        #expect(block.fields["path"] == "/p[1]")
        #expect(block.kind == TextLayout(of: text).blocks.first { $0.span.start == lead }?.kind)
    }
}
