import PartyDocsTestSupport
import Testing

@Suite struct InspectTests {
    @Test func showsWhatIsFound() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "Thông báo về công tác cán bộ\n\nNgày 7/8/2020, Bộ Chính trị ban hành Chỉ thị số 35-CT/TW; có 1.300 đại biểu.",
            to: "a.txt"
        )
        let outcome = try Program.run(["inspect", "a.txt", "--width", "120"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.text.contains("\nBlocks "))
        #expect(outcome.text.contains("a.txt, "))
        #expect(outcome.text.contains("\nDates 1\n  “Ngày 7/8/2020”  2020-08-07\n"))
        #expect(outcome.text.contains("\nFigures 1\n"))
        #expect(outcome.text.contains("\nCited documents 1\n"))
        // Not a terminal: no colours.
        #expect(!outcome.output.contains(0x1B))
    }

    @Test func saysWhoHoldsWhichOfficeAndWhoIsReleased() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "Chiều 5/6/2020, đồng chí Lê Văn Bình, Bí thư Huyện ủy Kỳ Sơn chủ trì. Ông Lò Văn Muôn thôi giữ chức "
                + "Chủ tịch UBND huyện Kỳ Sơn.",
            to: "a.txt"
        )
        let outcome = try Program.run(["inspect", "a.txt", "--width", "120"], in: folder)
        #expect(outcome.text.contains("Lê Văn Bình  Bí thư, Huyện ủy Kỳ Sơn  current"))
        #expect(outcome.text.contains("Lò Văn Muôn  Chủ tịch, Ủy ban nhân dân huyện Kỳ Sơn  released"))
    }

    @Test func commandsNothingToTheTerminal() throws {
        let folder = try TemporaryFolder()
        try folder.write("Văn bản \u{1B}[31mđỏ\u{07} và \u{9B}2J", to: "a.txt")
        let outcome = try Program.run(["inspect", "a.txt"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.text.unicodeScalars.allSatisfy { $0 == "\n" || !($0.properties.generalCategory == .control) })
        #expect(outcome.text.contains("␛[31mđỏ␇"))
    }

    @Test func keepsToTheWidth() throws {
        let folder = try TemporaryFolder()
        try folder.write(String(repeating: "chữ ", count: 200), to: "a.txt")
        let outcome = try Program.run(["inspect", "a.txt", "--width", "60"], in: folder)
        #expect(outcome.text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    }

    @Test func reportsBadInput() throws {
        let folder = try TemporaryFolder()
        try folder.write([0, 1, 2], to: "a.txt")
        #expect(try Program.run(["inspect", "a.txt"], in: folder).status == 65)
        #expect(try Program.run(["inspect", "none"], in: folder).status == 66)
    }
}
