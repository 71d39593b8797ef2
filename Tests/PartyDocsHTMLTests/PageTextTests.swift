import PartyDocsCore
import PartyDocsHTML
import Testing

@Suite("The visible text of a page, line by line")
struct PageTextTests {
    @Test(
        "Lines are those that browsers show",
        arguments: [
            ("<p>Một  hai\n ba</p><p>bốn</p>", ["Một hai ba", "bốn"]),
            ("<p>Một<br>hai<br/>ba", ["Một", "hai", "ba"]),
            ("<p>m<sup>2</sup> &amp; <b>đậm</b>&nbsp;xong", ["m2 & đậm\u{A0}xong"]),
            ("<pre>a  b\n  c</pre>", ["a  b", "c"]),
            ("trước<div>giữa</div>sau", ["trước", "giữa", "sau"]),
            ("<p>&#7841;&ndash;&#x1EA1; &khong; &</p>", ["ạ–ạ &khong; &"]),
            ("<p>e&#769; a&#x323;&#x302;</p>", ["é ậ"]),
            ("<ul><li>một<ul><li>hai</ul><li>ba</ul>", ["một", "hai", "ba"]),
            ("<p>a<!-- b -->c<p> &nbsp; <p>d", ["ac", "d"]),
            ("không phải trang", ["không phải trang"]),
            ("<p>a<i>b</i> <i> c</i></p>", ["ab c"]),
            ("<select><option>A<option>B</select><button>C</button><label>D</label>", ["A", "B", "C", "D"]),
        ]
    )
    func lines(page: String, expected: [String]) throws {
        let document = try readPlainly(page)
        #expect(document.allLines == expected)
        #expect(document.restored == Array(page.utf8))
    }

    @Test(
        "What browsers hide is no text",
        arguments: [
            "<script>x()</script>", "<style>p{}</style>", "<template>x</template>", "<noscript>x</noscript>",
            "<p hidden>x</p>", "<p style='color:red; display: none'>x</p>", "<p style='DISPLAY:NONE'>x</p>",
            "<dialog>x</dialog>", "<svg><title>x</title></svg>", "<iframe>x</iframe>", "<img alt='x'>",
            "<input value=x>",
            "<span style='visibility:hidden'>x</span>",
        ]
    )
    func hidden(markup: String) throws {
        let page = "<body><p>a</p>" + markup + "<p>b</p>"
        let document = try readPlainly(page)
        #expect(document.allLines == ["a", "b"])
        #expect(document.restored == Array(page.utf8))
    }

    @Test("The head is no text") func head() throws {
        let document = try readPlainly(
            "<html><head><title>Tên</title><meta name=a content=b></head><body>thân</body></html>"
        )
        #expect(document.allLines == ["thân"])
        #expect(document.metadata.title == "Tên")
    }

    @Test("A row of a table of data is one line, its cells apart") func rows() throws {
        let page = """
            <p>Số liệu theo địa bàn của tỉnh trong chín tháng đầu năm nay, so với cùng kỳ năm trước, như sau:</p>
            <table border=1><tr><th>TT<th>Đơn vị<th>Tỷ lệ<tr><td>1<td>Xã A<br>(mới)<td><tr><td><td>Xã B<td>12 %</table>
            """
        let document = try readPlainly(page)
        let rows = document.blocks.filter { $0.kind == .tableRow }
        #expect(rows.map { String(document.text[$0.span]) } == ["TT\tĐơn vị\tTỷ lệ", "1\tXã A (mới)", "Xã B\t12 %"])
        #expect(
            rows.map { $0.cells.map { String(document.text[$0]) } } == [
                ["TT", "Đơn vị", "Tỷ lệ"], ["1", "Xã A (mới)", ""], ["", "Xã B", "12 %"],
            ]
        )
    }

    @Test("A table that arranges a page is none of data") func arrangement() throws {
        let document = try readPlainly("<table><tr><td>Danh mục<td><table><tr><td>Bài<tr><td>viết</table></table>")
        #expect(document.allLines == ["Danh mục", "Bài", "viết"])
        #expect(document.blocks.allSatisfy { $0.kind != .tableRow })
    }

    @Test("Each block names its element") func paths() throws {
        let document = try readPlainly("<body><div><p>a</p></div><div><p>b</p><p>c<section>d</section><o:p>e</o:p>")
        let paths = document.blocks.map { $0.fields["path"] }
        #expect(
            paths == [
                "/html/body/div[1]/p", "/html/body/div[2]/p[1]", "/html/body/div[2]/p[2]",
                "/html/body/div[2]/p[2]/section", "/html/body/div[2]/p[2]",
            ]
        )
    }

    @Test("The encoding is that of the header, else of the page") func encodings() throws {
        let words: [UInt8] = [0xD0, 0xE4, 0x6E, 0x67]
        let page = Array("<meta charset=utf-8><p>x ".utf8) + words
        let document = try readPlainly(page, mediaType: "text/html; charset=windows-1258")
        #expect(document.allLines == ["x Đäng"])
        let other = Array("<meta http-equiv=Content-Type content='text/html; charset=windows-1258'><p>x ".utf8) + words
        #expect(try readPlainly(other).allLines == ["x Đäng"])
        #expect(try readPlainly(other).restored == other)
    }

    @Test(
        "Pages are told from other text",
        arguments: [
            ("<!DOCTYPE html><html>", true), ("\u{FEFF}  <!-- x --><HTML>", true),
            ("<?xml version='1.0'?><html xmlns='x'>", true),
            ("<div class=x>", true), ("<document xmlns='urn:partydocs:xml:1'>", false), ("Hội nghị <b>", false),
            ("", false),
            ("<!DOCTYPE TEI>", false), ("< p>", false),
        ]
    )
    func sniffing(start: String, isPage: Bool) {
        #expect(HTMLReader.looksLikeHTML(Array(start.utf8)) == isPage)
    }
}
