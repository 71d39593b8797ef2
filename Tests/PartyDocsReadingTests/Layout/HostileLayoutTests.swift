import PartyDocsCore
import PartyDocsReading
import PartyDocsTestKit
import Testing

@Suite("Blocks of any text")
struct HostileLayoutTests {
    private static let lines = [
        "(", ")", "()", "( ) -", "(A) -", "-", "- -", ".", "…", "…;", "“", "“”", "“a”", "1.", "1. A", "a)", "Điều",
        "Điều 1",
        "Chú thích ảnh", "Ảnh:", "Ảnh: ", "(Ảnh:)", "Theo", "Theo:", "Nguồn:", "Tags:", ">>", "Tin liên quan", "TTXVN",
        "TTXVN/", "/TTXVN", "02/06/2020", "99/99/9999", "06:17", "2020-01-01T", "GMT+99:99 01/01/2020", "Thanh Thy",
        "THANH THY", "A B C D E F G H", "\u{200B}", "\u{2060}", "\u{301}", "👨‍👩‍👧", "ĐẢNG CỘNG SẢN VIỆT NAM", "QUYẾT ĐỊNH",
        "Nơi nhận:", "(Đã ký)", "Hội nghị đã thảo luận nhiều nội dung quan trọng của công tác xây dựng Đảng trong năm.",
        "Hội nghị toàn quốc về công tác tổ chức xây dựng Đảng", "hội nghị, cuộc họp;", "Sáng nay (", "Sáng nay (31/13)",
        "99999999999999999999999/1/2020", "TTO -", "TTO - a", "Hà Nội (TTXVN)", "Hà Nội (TTXVN) - Sáng nay họp.",
        "a\tb\tc",
    ]

    @Test func everyMixOfLinesIsADocument() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<3_000 {
            let text = (0..<generator.number(in: 1...9)).map { _ in generator.pick(Self.lines) }
                .joined(separator: generator.chance(30) ? "\n\n" : "\n")
            let document = try readPlainly(text)
            #expect(!document.blocks.isEmpty)
            let joined = document.blocks.map { String(document[$0.span]) }.joined()
            #expect(
                joined.unicodeScalars.count { !$0.properties.isWhitespace }
                    == text.unicodeScalars.count { !$0.properties.isWhitespace }
            )
        }
    }

    @Test func manyLinesTakeLinearTime() throws {
        let tail = "Thanh Thy\n" + String(repeating: "Tin ngắn\nThanh Thy\n1. A b\n“a”\n", count: 4_000)
        let document = try readPlainly("Hội nghị đã thảo luận nhiều nội dung quan trọng của công tác.\n" + tail)
        #expect(document.blocks.count == 16_002)
    }

    @Test func oneEndlessLineIsAParagraph() throws {
        let text = String(repeating: "(a - ", count: 20_000)
        #expect(try readPlainly(text).blocks.map(\.kind) == [.paragraph])
    }
}
