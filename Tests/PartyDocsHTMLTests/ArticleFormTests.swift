import PartyDocsCore
import PartyDocsHTML
import PartyDocsReading
import Testing

@Suite("What lines of an article are by their form and their place")
struct ArticleFormTests {
    private static let first =
        "Sáng 12/3, Ban Thường vụ Tỉnh ủy Hà Vân họp phiên thường kỳ, cho ý kiến về kết quả phát triển kinh tế quý I."
    private static let second =
        "Theo báo cáo, tổng sản phẩm trên địa bàn tăng 7,2%; thu ngân sách đạt 26% dự toán, cao hơn cùng kỳ năm trước."

    private static func page(_ head: String = "", middle: String = "", foot: String = "") -> String {
        """
        <div class=page><h1>Tỉnh ủy họp phiên thường kỳ</h1>\(head)<div class=noi-dung><p>\(first)</p><p>\(second)</p>
        \(middle)<p>\(second)</p>\(foot)</div></div>
        """
    }

    private static func levels(_ middle: String) throws -> [Int?] {
        try readPlainly(page(middle: middle)).blocks.filter { $0.kind == .heading }.map(\.level)
    }

    @Test("Headings that only their form shows are of the second level, or below the element before them")
    func levels() throws {
        let plain = "<p><b>Thu ngân sách tăng</b></p><p>\(Self.second)</p>"
        #expect(try Self.levels(plain) == [2])
        #expect(try Self.levels("<h3>Kết quả quý một</h3><p>\(Self.second)</p>" + plain) == [3, 4])
        let numbered = ["1. Công tác tư tưởng", "1.1. Công tác tổ chức"].map {
            "<p><b>\($0)</b></p><p>\(Self.second)</p>"
        }
        #expect(try Self.levels(numbered.joined()) == [2, 3])
        let roman = ["I. Kết quả đạt được", "1. Công tác tư tưởng"].map { "<p><b>\($0)</b></p><p>\(Self.second)</p>" }
        #expect(try Self.levels(roman.joined()) == [2, 3])
    }

    @Test("Questions of an interview are text", arguments: ["Phóng viên", "PV", "Hỏi", "Bạn đọc Minh Đức"])
    func questions(asker: String) throws {
        let question = "\(asker): Thưa ông, khó khăn lớn nhất là gì?"
        let document = try readPlainly(Self.page(middle: "<p><b>\(question)</b></p>"))
        #expect(document.lines(.heading).isEmpty)
        #expect(document.lines(.paragraph).contains(question))
    }

    @Test(
        "Labels, files and counters inside of an article are chrome",
        arguments: [
            "Tham khảo thêm", "Bài đọc thêm", "Xem tất cả bài của tác giả", "38-ct-tu.doc", "2 liên quan",
            "ke-hoach.pdf (1,2 MB)",
        ]
    )
    func chrome(line: String) throws {
        #expect(try readPlainly(Self.page(middle: "<p>\(line)</p>")).lines(.furniture).contains(line))
    }

    @Test(
        "Dates of a document are not that of its page",
        arguments: [
            "<p class=date>Ngày ban hành: 05/03/2024</p>", "<p>Ngày ký: 05/03/2024</p>",
            "<p>Hiệu lực từ: 05/03/2024</p>", "<p>Ngày hiệu lực</p><p class=date>05/03/2024</p>",
        ]
    )
    func documentDates(line: String) throws {
        let document = try readPlainly(Self.page(line))
        #expect(document.metadata.published == nil)
        #expect(document.lines(.timestamp).isEmpty)
    }

    @Test(
        "A printed time takes the zone that the page states for it, and the other way round",
        arguments: [
            ("2024-03-05T09:15:00+0700", "05/03/2024 09:15", "2024-03-05T09:15:00+07:00"),
            ("2024-03-05T02:15:00Z", "05/03/2024 09:15", "2024-03-05T09:15+07:00"),
            ("2024-03-04T23:15:00Z", "05/03/2024 06:15", "2024-03-05T06:15+07:00"),
            ("2024-03-05T09:15:00", "05/03/2024 09:15 GMT+7", "2024-03-05T09:15:00+07:00"),
            ("Tue, 05 Mar 2024 09:15:00 +0700", "05/03/2024 09:15", "2024-03-05T09:15:00+07:00"),
        ]
    )
    func zones(stated: String, printed: String, expected: String) throws {
        let head = "<head><meta property='article:published_time' content='\(stated)'></head><body>"
        let document = try readPlainly(head + Self.page("<p class=date>\(printed)</p>"))
        let entry = try #require(document.metadata[.published])
        #expect(document.metadata.published?.description == expected)
        #expect(entry.spans.map { String(document.text[$0]) } == [printed])
        #expect(entry.basis == .page)
    }

    @Test(
        "Authors with their titles, and between dashes",
        arguments: [
            ("<p align=right><b>ThS. Hoàng Thị Vân</b></p>", "ThS. Hoàng Thị Vân"),
            ("<p><b>PGS.TS. Hoàng Thị Vân</b></p>", "PGS.TS. Hoàng Thị Vân"),
            ("<p>Đại tá Lê Văn Hà</p>", "Đại tá Lê Văn Hà"),
            ("<p>Đại tá, TS Lê Văn Hà</p>", "Đại tá, TS Lê Văn Hà"),
            ("<p>by Minh An</p>", "Minh An"), ("<p>- Lê Minh An -</p>", "Lê Minh An"),
            ("<p>Written by Minh An</p>", "Minh An"), ("<p>Minh An - VNS</p>", "Minh An"),
            ("<p>Text and photos: Minh An</p>", "Minh An"), ("<p>(Lê Văn Hà)</p>", "Lê Văn Hà"),
            ("<p>— Lê Văn Hà</p>", "Lê Văn Hà"),
            ("<p>GVC, ThS Lê Thị Hà</p>", "GVC, ThS Lê Thị Hà"),
        ]
    )
    func authors(line: String, expected: String) throws {
        #expect(try readPlainly(Self.page(line)).metadata.text(.byline) == expected)
        #expect(try readPlainly(Self.page(foot: line)).metadata.text(.byline) == expected)
    }

    @Test(
        "Credits without a colon, and in English",
        arguments: [
            ("Quang cảnh phiên họp (Ảnh Chí T)", "Chí T"), ("The meeting. VNA/VNS Photo", "VNA/VNS"),
            ("The meeting. VNA/VNS Photo Minh An", "Minh An"), ("The meeting. Photo courtesy of Minh An", "Minh An"),
            ("The meeting. (Minh An/VNA)", "Minh An/VNA"), ("The meeting — Photo: Minh An", "Minh An"),
            ("Photo by Minh An", "Minh An"), ("The meeting VNS photo by Minh An", "Minh An"),
        ]
    )
    func credits(caption: String, expected: String) throws {
        let page = Self.page(middle: "<figure><img src=a.jpg><figcaption>\(caption)</figcaption></figure>")
        let document = try readPlainly(page)
        let block = try #require(document.blocks.first { $0.kind == .caption })
        #expect(block.credit.map { String(document.text[$0]) } == expected)
    }

    @Test("The title that stands above the time, not that of the window") func shownTitle() throws {
        let page = """
            <head><title>Chi tiết tin - Cổng thông tin điện tử Hà Vân</title></head><body><div class=main>
            <div class=asset><%TITLE%>Huyện ủy tổng kết công tác năm</div><p>05/03/2024 09:15</p>
            <p>\(Self.first)</p><p>\(Self.second)</p></div>
            """
        for name in ["asset-title", "tin-title", "journal-title"] {
            let shown = page.replacing("<%TITLE%>", with: "<div class='\(name)'>")
            #expect(try readPlainly(shown).metadata.title == "Huyện ủy tổng kết công tác năm")
        }
    }

    @Test("The name of a site is no part of a title that no line prints") func siteNames() throws {
        let page = "<title>Huyện ủy tổng kết công tác năm - Tin tức | Báo Hà Vân</title><body><p>\(Self.first)</p>"
        #expect(try readPlainly(page).metadata.title == "Huyện ủy tổng kết công tác năm")
    }

    @Test("The caption of a table is text") func tableCaption() throws {
        let table = "<table><caption>Kết quả thu ngân sách</caption><tr><td>Huyện A<td>12<tr><td>Huyện B<td>14</table>"
        let document = try readPlainly(Self.page(middle: "<p><img src=a.jpg></p>" + table))
        #expect(document.lines(.paragraph).contains("Kết quả thu ngân sách"))
        #expect(document.lines(.caption).isEmpty)
    }

    @Test("A line with the words that stand for the picture above it is its caption", arguments: ["alt", "title"])
    func repeatedAlternative(attribute: String) throws {
        let picture = "<p><img src=a.jpg \(attribute)='Nhà máy mới ở Sông Mã'></p><p>Nhà máy mới ở Sông Mã</p>"
        #expect(try readPlainly(Self.page(middle: picture)).lines(.caption) == ["Nhà máy mới ở Sông Mã"])
    }
}
