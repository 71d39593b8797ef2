import PartyDocsCore
import PartyDocsHTML
import PartyDocsReading
import Testing

@Suite("Articles of a page, and what stands around them")
struct ArticleTests {
    private static let first =
        "Sáng 12/3, Ban Thường vụ Tỉnh ủy Hà Vân họp phiên thường kỳ, cho ý kiến về kết quả phát triển kinh tế quý I."
    private static let second =
        "Theo báo cáo, tổng sản phẩm trên địa bàn tăng 7,2%; thu ngân sách đạt 26% dự toán, cao hơn cùng kỳ năm trước."

    private static let page = """
        <html lang=vi><head><title>Tỉnh ủy họp phiên thường kỳ | Báo Hà Vân</title>
        <meta property="og:site_name" content="Báo Hà Vân"></head><body>
        <div class="header"><a href="/">Báo Hà Vân</a><ul class=menu><li><a href="/a">Chính trị</a></li></ul></div>
        <div class="wrap"><div class="left"><h1 class="title">Tỉnh ủy họp phiên thường kỳ</h1>
        <div class="meta"><span class="author">Lê Vân</span> | <span class="date">12/03/2024 10:05 (GMT+7)</span></div>
        <div class="sapo">Phiên họp thống nhất tám nhóm nhiệm vụ trọng tâm của quý II.</div>
        <div class="content-detail"><p>\(first)</p>
        <table align=center><tr><td><img src="data:image/gif;base64,R0" data-src="/anh/1.jpg" alt="Phiên họp"></td></tr>
        <tr><td>Quang cảnh phiên họp. Ảnh: Minh Đức</td></tr></table>
        <h2>Thu ngân sách tăng</h2><p>\(second) Xem <a href="/nq">Nghị quyết số 12</a>.</p>
        <div class="related-box"><h3>Tin liên quan</h3>
        <a href="/x">Đồng chí Trần Văn Bình kiểm tra huyện Sông Mã</a></div>
        <ul><li>Giải ngân vốn đầu tư công;</li><li>Thu hút đầu tư.</li></ul>
        <blockquote>Làm đến đâu chắc đến đó, không để dồn việc vào cuối năm.</blockquote>
        <p>\(second)</p></div>
        <p class="source">Theo TTXVN</p>
        <div class="tags"><a href="/t">tỉnh ủy</a></div><div class="comment-list"><p>Nguyễn Thị Hoa: \(first)</p></div>
        </div><div class="sidebar"><h3>Đọc nhiều</h3>
        <ul><li><a href="/y">Chủ tịch tỉnh Phạm Hải tiếp dân</a></ul></div></div>
        <div class="footer">Tổng Biên tập: Ngô Quang</div></body></html>
        """

    @Test("The parts of an article by what markup and words say") func parts() throws {
        let document = try readPlainly(Self.page)
        #expect(document.lines(.headline) == ["Tỉnh ủy họp phiên thường kỳ"])
        #expect(document.lines(.byline) == ["Lê Vân"])
        #expect(document.lines(.timestamp) == ["12/03/2024 10:05 (GMT+7)"])
        #expect(document.lines(.lead) == ["Phiên họp thống nhất tám nhóm nhiệm vụ trọng tâm của quý II."])
        #expect(document.lines(.paragraph) == [Self.first, Self.second + " Xem Nghị quyết số 12.", Self.second])
        #expect(document.lines(.listItem) == ["Giải ngân vốn đầu tư công;", "Thu hút đầu tư."])
        #expect(document.lines(.quotation) == ["Làm đến đâu chắc đến đó, không để dồn việc vào cuối năm."])
        #expect(document.lines(.agency) == ["Theo TTXVN"])
        #expect(document.lines(.teaser).contains("Đồng chí Trần Văn Bình kiểm tra huyện Sông Mã"))
        #expect(document.lines(.furniture).contains("Tổng Biên tập: Ngô Quang"))
        #expect(document.restored == Array(Self.page.utf8))
    }

    @Test("Headings and items have their depth") func levels() throws {
        let document = try readPlainly(Self.page)
        let heading = try #require(document.blocks.first { $0.kind == .heading })
        #expect(document.text[heading.span] == "Thu ngân sách tăng")
        #expect(heading.level == 2)
        #expect(document.blocks.filter { $0.kind == .listItem }.map(\.level) == [1, 1])
    }

    @Test("A caption has its credit and the address of its picture") func captions() throws {
        let document = try readPlainly(Self.page)
        let caption = try #require(document.blocks.first { $0.kind == .caption })
        #expect(document.text[caption.span] == "Quang cảnh phiên họp. Ảnh: Minh Đức")
        #expect(caption.credit.map { String(document.text[$0]) } == "Minh Đức")
        #expect(caption.image == "/anh/1.jpg")
        #expect(caption.fields["alt"] == "Phiên họp")
    }

    @Test("Links of the article are annotations, others are not") func links() throws {
        let document = try readPlainly(Self.page)
        let links = document.annotations.compactMap { annotation -> String? in
            guard case .other(let value) = annotation.value, case .string(let address)? = value.fields["href"] else {
                return nil
            }
            return String(document.text[annotation.hull]) + " " + address
        }
        #expect(links == ["Nghị quyết số 12 /nq"])
    }

    @Test("No person is found in menus, related titles, comments or the foot") func persons() throws {
        let document = try HTMLReader().read(SourceDocument(Array(Self.page.utf8)))
        let names = document.annotations(of: .person).map { String(document.text[$0.hull]) }
        #expect(Set(names).isSubset(of: ["Lê Vân", "Minh Đức"]))
    }

    @Test("An article is a section") func section() throws {
        let document = try readPlainly(Self.page)
        #expect(document.sections.map(\.kind) == [.article])
        let blocks = document.blocks[document.sections[0].blocks]
        #expect(blocks.first?.kind == .headline)
        #expect(blocks.last?.kind == .agency)
    }

    @Test("Several articles in full are several sections") func several() throws {
        let page = (1...3).map { number in
            "<article><h2>Bài số \(number) của bản tin</h2><p>\(Self.first)</p><p>\(Self.second)</p></article>"
        }
        let document = try readPlainly("<body>" + page.joined(separator: "<p><a href=/>Đăng ký nhận tin</a></p>"))
        #expect(document.sections.count == 3)
        #expect(document.lines(.headline).count == 3)
        #expect(document.metadata.title == "Bài số 1 của bản tin")
    }

    @Test("Text pasted as English from a word processor stays Vietnamese") func languages() throws {
        let document = try readPlainly(
            "<html lang=vi><p lang=EN-US>\(Self.first)</p><p lang=km>ព្រឹកថ្ងៃទី ៩ ខែមេសា</p><p>\(Self.second)</p>"
        )
        #expect(document.blocks.map(\.language) == [nil, "km", nil])
    }

    private static func article(
        _ head: String,
        _ foot: String = "",
        title: String = "<h1>Tỉnh ủy họp phiên thường kỳ</h1>"
    ) -> String {
        "<div class=page>\(title)\(head)<div class=noi-dung><p>\(first)</p><p>\(second)</p></div>\(foot)</div>"
    }

    @Test(
        "Authors as printed, without their label",
        arguments: [
            ("<p class=author>Tác giả: ThS. Lê Văn Hà</p>", "ThS. Lê Văn Hà"),
            ("<p>Lê Hà - Minh Tuấn</p>", "Lê Hà - Minh Tuấn"),
            ("<p><span class=byline>bởi <a rel=author href=/a>Lê Hà</a></span></p>", "Lê Hà"),
            ("<p>Lê Hà | 05/03/2024 09:15</p>", "Lê Hà"),
            ("<p class=author-footer>By Ha Nguyen</p>", "Ha Nguyen"),
        ]
    )
    func authors(line: String, expected: String) throws {
        #expect(try readPlainly(Self.article(line)).metadata.text(.byline) == expected)
        #expect(try readPlainly(Self.article("", line)).metadata.text(.byline) == expected || line.contains("|"))
    }

    @Test(
        "Dates between title and text",
        arguments: [
            ("<p>Phát sóng: 05/03/2024</p>", "2024-03-05"),
            ("<p>Tuesday, March 05, 2024 - 09:15</p>", "2024-03-05T09:15"),
            ("<p>05 Mar 2024</p>", "2024-03-05"), ("<p>Hà Vân, ngày 5/3/2024</p>", "2024-03-05"),
            ("<div class=header-top>Thứ Ba, 5/3/2024, 09:15 (GMT+7)</div>", "2024-03-05T09:15+07:00"),
        ]
    )
    func dates(line: String, expected: String) throws {
        #expect(try readPlainly(Self.article(line)).metadata.published?.description == expected)
    }

    @Test(
        "Credits of captions",
        arguments: [
            ("<figcaption>Quang cảnh phiên họp <span class=credit>Ảnh: Minh Đức</span></figcaption>", "Minh Đức"),
            ("<figcaption>Quang cảnh phiên họp. <em class=author>Minh Đức</em></figcaption>", "Minh Đức"),
            ("<figcaption>Quang cảnh phiên họp. Nguồn: Báo Hà Vân</figcaption>", "Báo Hà Vân"),
            ("<figcaption>Quang cảnh phiên họp - Ảnh Minh Đức</figcaption>", "Minh Đức"),
            ("<figcaption>The meeting (Photo: VA)</figcaption>", "VA"),
            ("<figcaption>ទិដ្ឋភាព។ រូបថត៖ សុខា</figcaption>", "សុខា"),
        ]
    )
    func credits(caption: String, expected: String) throws {
        let document = try readPlainly(Self.article("<figure><img src=a.jpg>\(caption)</figure>"))
        let block = try #require(document.blocks.first { $0.kind == .caption })
        #expect(block.credit.map { String(document.text[$0]) } == expected)
        #expect(block.image == "a.jpg")
    }

    @Test("Pictures without a caption are fields of the block behind them") func pictures() throws {
        let page = "<h1>Tin</h1><div><p>\(Self.first)</p><picture><source srcset=b.webp><img src=b.jpg></picture>"
        let document = try readPlainly(page + "<p>\(Self.second)</p></div>")
        #expect(document.blocks.last?.fields["images"] == [["src": "b.jpg"]])
    }

    @Test("A heading right above the title is a kicker") func kicker() throws {
        let title = "<h3>Huyện Sông Mã:</h3><h1>Tỉnh ủy họp phiên thường kỳ</h1>"
        #expect(try readPlainly(Self.article("", title: title)).lines(.kicker) == ["Huyện Sông Mã:"])
    }

    @Test("What frameworks hide by a class is chrome") func hiddenByClass() throws {
        let document = try readPlainly(Self.article("<span class='hidden d-none'>Lê Hà 2024</span>"))
        #expect(document.lines(.furniture) == ["Lê Hà 2024"])
    }

    @Test("Elements of one class with a title and a date each are articles") func sideBySide() throws {
        let items = (1...3).map { number in
            "<div class=brief><h3>Bài số \(number) của bản tin</h3><p class=date>0\(number)/03/2024</p><p>\(Self.first)</p></div>"
        }
        let document = try readPlainly("<body><main>" + items.joined() + "</main>")
        #expect(document.sections.count == 3)
        #expect(document.metadata.title == "Bài số 1 của bản tin")
    }

    @Test("Marks of word processors are no text") func wordProcessors() throws {
        let page = "<p><![if !supportLists]>- <![endif]>Tổ chức lớp học.</p><pre>a<![endif]>b</pre>"
        let document = try readPlainly(page)
        #expect(document.allLines.first == "- Tổ chức lớp học.")
        #expect(document.restored == Array(page.utf8))
    }
}
