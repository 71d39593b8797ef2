import PartyDocsCore
import PartyDocsHTML
import PartyDocsReading
import PartyDocsTestKit
import Testing

@Suite("Hostile and broken pages")
struct HostilePageTests {
    private static func refusal(_ page: String) -> ReadError.Code? {
        do {
            _ = try readPlainly(page)
            return nil
        } catch {
            return (error as? ReadError)?.code
        }
    }

    @Test("Beyond the limits a page is refused") func limits() {
        #expect(Self.refusal(String(repeating: "<div>", count: 100_000) + "a") == .refused)
        #expect(Self.refusal("<p " + (1...5_000).map { "a\($0)=b " }.joined() + ">a") == .refused)
        #expect(Self.refusal(String(repeating: "<br>", count: 1_000_001) + "a") == .tooLarge)
    }

    @Test(
        "What shows no text is refused",
        arguments: ["<html></html>", "<p>&nbsp;</p>", "<script>x</script>", "<p class='a>b</p>", " ", ""]
    )
    func nothing(page: String) {
        #expect(Self.refusal(page) == .empty)
    }

    @Test("Bytes that are no text are refused") func noText() {
        #expect(Self.refusal("<p>a\u{0}b") == .binary)
        #expect(throws: ReadError.self) { try readPlainly(Array("<p>".utf8) + [0xFF, 0xC0, 0x80]) }
    }

    @Test(
        "Large and odd pages are read in full",
        arguments: [
            String(repeating: "<b><i>", count: 400) + "a",
            "<p title='" + String(repeating: "x", count: 2_000_000) + "'>a",
            "<p>" + String(repeating: "a ", count: 200_000),
            String(repeating: "</div></p></td>", count: 20_000) + "a",
            String(repeating: "<a href=x><table><tr><td>", count: 200) + "a",
            "<p>a<![endif]--><!-- --!> b <!", "<p>a</p", "<p>a<", "<p>a&", "<p>a&#", "<p>a&#x110000; b&#0;c&#xD800;",
            "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x 'y'>]><p>a&x;</p>",
            "<p>a\u{1}b\u{C}c",
            "\u{FEFF}<p>a", "<plaintext>a<b>", "<p>a<script>b</p>", "<textarea>a", "<svg><p>a</svg>",
        ]
    )
    func total(page: String) throws {
        let document = try readPlainly(page)
        #expect(document.restored == Array(page.utf8))
        #expect(document.text.utf8.contains(UInt8(ascii: "a")))
    }

    private static let pieces = [
        "<p>", "</p>", "<div class=\"detail-content\">", "</div>", "<table>", "<tr>", "<td>", "</table>", "<ul><li>",
        "</ul>",
        "<h1>", "</h1>", "<a href=\"/x\">", "</a>", "<br>", "&amp;", "&nbsp;", "&#7841;", "&#769;", "&x", "&", "<", ">",
        "\"",
        "<!-- x -->", "<script>x<y</script>", "<img src=a.jpg alt='Ảnh'>", "<b>", "</b>", "<pre>", "</pre>", "\n", "  ",
        "\t",
        "Hội nghị", "Ban Chấp hành Đảng bộ tỉnh họp phiên thứ mười hai, cho ý kiến về nhiều nội dung quan trọng.", "e",
        "\u{301}",
        "\u{323}", "ậ", "\r\n", "\u{A0}", "<time datetime=2020-01-01>", "</time>", "<figure>", "<figcaption>",
        "</figure>",
        "<nav>", "</nav>", "<article>", "</article>", "<span hidden>", "</span>", "<o:p>", "</o:p>", "<![CDATA[x]]>",
        "</x>",
        "<blockquote>", "<span class=author>", "漢字", "👨‍👩‍👧", "<th>", "<caption>", "<select><option>", "<svg>", "</svg>",
        "<?x?>",
    ]

    @Test("Random pages give back their bytes") func randomPages() throws {
        var generator = SeededGenerator(seed: 20_241_105)
        for _ in 0..<1_500 {
            var page = ""
            for _ in 0..<generator.number(in: 1...40) { page += generator.pick(Self.pieces) }
            guard let document = try? readPlainly(page) else { continue }
            #expect(document.restored == Array(page.utf8), "\(page)")
        }
    }

    @Test("The contract of readers, on whole, cut and damaged pages") func contract() {
        var generator = SeededGenerator(seed: 7)
        let samples = (0..<4).map { _ in
            var page = "<html><head><title>Tin</title></head><body><p>Huyện ủy họp.</p>"
            for _ in 0..<60 { page += generator.pick(Self.pieces) }
            return SourceDocument(Array(page.utf8))
        }
        var options = HTMLReader.Options()
        options.annotator.recognizers = []
        DocumentReaderVerifier(variationCount: 40).verify(
            HTMLReader(options: options),
            samples: samples,
            onViolation: { Issue.record("\($0)") }
        )
    }
}
