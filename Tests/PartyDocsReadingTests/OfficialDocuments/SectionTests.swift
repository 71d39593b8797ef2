import PartyDocsCore
import PartyDocsReading
import Testing

@Suite("Sections of official documents")
struct SectionTests {
    private static let header =
        "TỈNH ỦY SÔNG MÂY\n*\nSố 1-NQ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nNGHỊ QUYẾT\nvề kinh tế\n-----\n"

    @Test func outline() throws {
        let document = try readOfficially(OfficialTexts.directive)
        #expect(document.sectionLabels == ["1", "a)", "b)", "2", "2.1", "-", "-"])
        #expect(document.sectionIDs == ["o-1", "o-1.a", "o-1.b", "o-2", "o-2.1", "o-2.1.item-1", "o-2.1.item-2"])
        #expect(document.sections.map(\.kind) == [.outline, .outline])
    }

    @Test func articlesAmendmentsAndAttachments() throws {
        let document = try readOfficially(OfficialTexts.decision)
        #expect(
            document.sectionLabels
                == ["Điều 1", "Điều 2", "Điều 3", "QUY CHẾ", "Chương I", "Điều 1", "1", "a)", "b)", "Điều 2"]
        )
        let attachment = try #require(document.sections.last)
        #expect(attachment.kind == .appendix)
        #expect(attachment.children.map(\.kind) == [.chapter])
        #expect(document.sectionIDs.contains("quy-che.dieu-1.khoan-1.diem-a"))
    }

    @Test func citationsPointIntoSections() throws {
        let document = try readOfficially(OfficialTexts.decision)
        let targets = document.annotations.compactMap { annotation -> String? in
            guard case .citation(let value) = annotation.value, case .string(let id)? = value.fields["section"] else {
                return nil
            }
            return id
        }
        #expect(targets == ["dieu-1", "quy-che.dieu-2", "quy-che.dieu-1.khoan-1"])
    }

    @Test(arguments: [
        (
            "A- MỘT\nI- HAI\n1- Ba\n1.1- Bốn\na- Năm\n+ Sáu\nII- BẢY\nB- TÁM\nC- CHÍN",
            ["A", "I", "1", "1.1", "a", "+", "II", "B", "C"]
        ),
        ("1. Một\n2. Hai\n(1) Ba\n(i) Bốn\n(ii) Năm\n3. Sáu", ["1", "2", "(1)", "(i)", "(ii)", "3"]),
        (
            "Phần thứ nhất\nMỘT\nPHẦN II: HAI\nTiểu mục 1. Ba\nĐiều 5a. Bốn",
            ["Phần thứ nhất", "PHẦN II", "Tiểu mục 1", "Điều 5a"]
        ),
        ("1 . Một\na ) Hai\n**2.** Ba\nb\\) Bốn", ["1", "a)", "2", "b)"]),
        ("Trong đó chi cho 3 xã là\n10.000 đồng.\n30/4 là ngày nghỉ.\n2.5 triệu đồng.\n-----\n***", []),
        ("1. Một\n1    Chi đầu tư        3.000\n2 | Chi khác | 5.000\n2. Hai", ["1", "2"]),
    ])
    func labels(_ body: String, _ expected: [String]) throws {
        #expect(try readOfficially(Self.header + body).sectionLabels == expected)
    }

    @Test func deepNumbersStayInTheModel() throws {
        let lines = (1...500).map { depth in Array(repeating: "1", count: depth).joined(separator: ".") + ". Mục" }
        let bullets = (0..<300).map { ["- A", "+ B", "* C", "• D", "a) E", "(1) F", "(i) G", "I. H"][$0 % 8] }
        let document = try readOfficially(Self.header + (lines + bullets).joined(separator: "\n"))
        #expect(!document.sections.isEmpty)
        #expect(Set(document.sectionIDs).count == document.sectionIDs.count)
    }

    @Test func manyArticlesKeepTheirNumbers() throws {
        let body = (1...10_000).map { "Điều \($0). Nội dung\n1. Một" }.joined(separator: "\n")
        let document = try readPlainly(Self.header + body)
        #expect(document.sections.count == 10_000)
        #expect(document.sections.last?.id == "dieu-10000")
    }

    @Test func anIdentifierOfTheDocumentIsNoSection() throws {
        let source = SourceDocument(Array((Self.header + "Điều 1. Một").utf8), id: "dieu-1")
        #expect(try PlainTextReader().read(source).sectionIDs == ["dieu-1-2"])
    }

    @Test func endlessQuotationsStayContent() throws {
        let body = String(repeating: "“Điều 1. A\n\"Điều 2. B\n", count: 4_000)
        #expect(try readPlainly(Self.header + body).blocks.count == 8_007)
    }
}
