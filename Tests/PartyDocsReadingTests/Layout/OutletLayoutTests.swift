import PartyDocsCore
import PartyDocsReading
import Testing

/// Texts made up in the manner of several outlets.
@Suite("The layouts of other outlets")
struct OutletLayoutTests {
    /// Checks lines, each given with the kinds of the blocks that it is to become.
    private func check(_ lines: [(String, String)], sourceLocation: SourceLocation = #_sourceLocation) throws
        -> Document
    {
        let document = try readPlainly(lines.map(\.1).joined(separator: "\n"))
        let expected = lines.flatMap { $0.0.split(separator: "+").map(String.init) }
        #expect(document.kinds == expected, sourceLocation: sourceLocation)
        return document
    }

    @Test func sectionNamesAboveTheTitle() throws {
        let document = try check([
            ("furniture", "Trang chủ"), ("kicker", "Thời sự"), ("timestamp", "Thứ tư, 3/2/2021, 18:05 (GMT+7)"),
            ("headline", "Bí thư Tỉnh ủy: 'Cán bộ phải nói đi đôi với làm'"),
            (
                "lead",
                "Bí thư Tỉnh ủy yêu cầu người đứng đầu các cấp ủy gương mẫu và chịu trách nhiệm trước nhân dân trong tỉnh"
            ),
            ("paragraph", "Phát biểu tại hội nghị chiều 3/2, ông cho rằng công tác cán bộ là then chốt của mọi việc."),
            ("caption", "Bí thư Tỉnh ủy tại hội nghị chiều 3/2. Ảnh: Giang Nam"),
            ("paragraph", "Theo ông, nhiệm kỳ qua nhiều vi phạm đã bị xử lý nghiêm, không có vùng cấm."),
            ("heading", "Chọn người đủ đức, đủ tài"),
            ("paragraph", "\"Phải chọn được những người tiêu biểu nhất về đạo đức\", ông nói với các đại biểu."),
            ("paragraph", "Các yêu cầu được nêu ra gồm:"),
            ("listItem", "- Nắm chắc tình hình tư tưởng của cán bộ, đảng viên."),
            ("listItem", "- Làm tốt công tác kiểm tra ngay từ đầu."),
            ("byline", "Viết Nam - Hoàng Thanh"), ("furniture", "Chia sẻ bài viết"), ("furniture", "Tin liên quan"),
            ("teaser", "Ban Thường vụ Tỉnh ủy họp chuẩn bị nhân sự khóa mới"),
            ("furniture", "Tags: Đại hội, nhân sự"), ("furniture", "Bình luận (12)"),
        ])
        #expect(document.blocks[6].credit.map { String(document[$0]) } == "Giang Nam")
    }

    @Test func shortTagAndAuthorsInCapitals() throws {
        let document = try check([
            ("kicker", "CHÍNH TRỊ"), ("headline", "Thành ủy công bố quyết định về công tác cán bộ"),
            ("timestamp", "18/10/2020 09:30 GMT+7"),
            ("dateline+lead", "TTO - Sáng 18-10, Thành ủy đã công bố quyết định về công tác cán bộ của ba sở."),
            ("caption", "Bí thư Thành ủy trao quyết định cho các cán bộ - Ảnh 1."),
            ("caption", "Lãnh đạo thành phố chúc mừng các tân giám đốc - Ảnh: TỰ MINH"),
            ("paragraph", "Ban Thường vụ Thành ủy khóa XI gồm 15 người, trong đó có ba người mới."),
            ("teaser", ">> Danh sách Ban Chấp hành Đảng bộ thành phố khóa XI"),
            ("paragraph", "Lễ công bố kết thúc vào trưa cùng ngày sau hai giờ làm việc khẩn trương."),
            ("byline", "MAI HƯƠNG - TIẾN LONG"),
        ])
        #expect(document.metadata.text(.outlet) == "TTO")
    }

    @Test func titleInCapitalsAndTagWithDash() throws {
        _ = try check([
            ("headline", "LÃNH ĐẠO CHÍNH PHỦ LÀM VIỆC VỚI BAN THƯỜNG VỤ TỈNH ỦY"),
            ("timestamp", "Cập nhật lúc: 09:15, 12/03/2021"),
            ("dateline+lead", "(Chinhphu.vn) – Chiều 11/3, đoàn công tác có buổi làm việc với Ban Thường vụ Tỉnh ủy."),
            ("caption", "Quang cảnh buổi làm việc - Ảnh: VGP/Quang Minh"),
            ("paragraph", "Cùng dự có lãnh đạo các bộ, ngành Trung ương và địa phương trong vùng."),
            ("byline", "Quang Minh"), ("furniture", "Bản in"), ("furniture", "Gửi email"),
        ])
    }

    @Test func placeWithAgency() throws {
        let document = try check([
            ("headline", "Khai mạc Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 13"),
            ("dateline+lead", "Hà Nội (TTXVN) - Sáng 5/10, hội nghị lần thứ 13 đã khai mạc trọng thể tại thủ đô."),
            ("furniture", "Chú thích ảnh"), ("caption", "Quang cảnh phiên khai mạc Hội nghị. Ảnh: Phương Lan/TTXVN"),
            ("paragraph", "Bí thư Tỉnh ủy chủ trì và phát biểu khai mạc hội nghị."),
            ("paragraph", "Hội nghị dự kiến làm việc đến hết ngày 10/10 và thông qua nhiều nội dung."),
            ("agency", "Nguyễn Sự (TTXVN)"), ("furniture", "Chia sẻ:"), ("furniture", "Từ khóa:"),
            ("furniture", "Tin liên quan"), ("teaser", "Công bố kết quả kỳ họp thứ 48 của Ủy ban Kiểm tra Tỉnh ủy"),
            ("teaser", "Từ ngày 1 đến 3/10, Ủy ban Kiểm tra Tỉnh ủy đã họp kỳ thứ 48."),
        ])
        #expect(document.metadata.text(.agency) == "TTXVN")
        #expect(document.metadata.text(.byline) == "Nguyễn Sự")
        #expect(document.metadata.text(.dateline) == "Hà Nội (TTXVN)")
    }

    @Test func numberedHeadings() throws {
        let document = try check([
            ("headline", "Hội nghị toàn quốc tổng kết công tác tổ chức xây dựng Đảng"),
            ("timestamp", "Thứ Sáu, 08-01-2021, 19:32"), ("furniture", "Cỡ chữ:"),
            (
                "dateline+lead",
                "NDO - Ngày 8-1, tại thủ đô, ban đã tổ chức hội nghị toàn quốc tổng kết công tác năm 2020."
            ),
            ("heading", "I. KẾT QUẢ ĐẠT ĐƯỢC"),
            ("paragraph", "Năm qua, toàn ngành đã hoàn thành khối lượng lớn công việc, có nhiều việc mới."),
            ("heading", "1. Về công tác cán bộ"),
            ("paragraph", "Công tác cán bộ được tiến hành đồng bộ, chặt chẽ, đúng quy định của Đảng."),
            ("heading", "II. NHIỆM VỤ NĂM 2021"),
            ("paragraph", "Toàn ngành tiếp tục đổi mới phong cách và nâng cao chất lượng tham mưu;"),
            ("paragraph", "Phối hợp chặt chẽ với các cấp ủy trong công tác kiểm tra, giám sát."),
            ("byline", "PV"), ("agency", "Theo TTXVN"),
        ])
        #expect(document.blocks.compactMap(\.number) == ["I", "1", "II"])
        #expect(document.blocks[10].fields["continuesInNext"] == true)
    }

    @Test func picturesWithoutCredit() throws {
        _ = try check([
            ("headline", "Đảng bộ tỉnh phấn đấu trở thành cực tăng trưởng mới của vùng"),
            ("timestamp", "Thứ ba, 27/10/2020 15:20 (GMT+7)"),
            ("dateline+lead", "(ĐCSVN) - Chiều 27/10 đã khai mạc Đại hội đại biểu Đảng bộ tỉnh, nhiệm kỳ 2020-2025."),
            ("caption", "Các đại biểu dự Đại hội"),
            ("paragraph", "Dự Đại hội có đồng chí Trưởng Ban Tuyên giáo và 450 đại biểu."),
            ("caption", "Đồng chí Bí thư Tỉnh ủy tặng hoa chúc mừng Ban Chấp hành khóa mới"),
            ("paragraph", "Đại hội bầu 64 đồng chí vào Ban Chấp hành và kết thúc lúc 17 giờ cùng ngày."),
            ("byline", "Tin, ảnh: Nguyễn Thị Vân Anh"),
        ])
    }

    @Test func authorUnderTheTitleAndAQuotation() throws {
        let document = try check([
            ("furniture", "Trang chủ › Tin tức › Xây dựng Đảng"), ("furniture", "Tạp chí Xây dựng Đảng"),
            ("headline", "Làm gì để nâng cao chất lượng công tác kiểm tra?"), ("timestamp", "Ngày 5 tháng 3 năm 2019"),
            ("byline", "Nguyễn Thanh Bình"),
            ("lead", "Công tác kiểm tra, giám sát là một trong những chức năng lãnh đạo được tiến hành thường xuyên."),
            ("paragraph", "“Lãnh đạo mà không kiểm tra thì coi như không có lãnh đạo.”"),
            ("paragraph", "Đến nay có 313 tổ chức được kiểm tra trong năm theo chương trình."),
            ("agency", "Nguồn: xaydungdang.org.vn"),
        ])
        #expect(document.metadata.text(.byline) == "Nguyễn Thanh Bình")
        #expect(document.metadata.text(.outlet) == "Tạp chí Xây dựng Đảng")
    }

    @Test func headlinePrintedTwice() throws {
        let document = try check([
            ("headline", "Tỉnh ủy sơ kết công tác sáu tháng đầu năm"),
            ("headline", "Tỉnh ủy sơ kết công tác sáu tháng đầu năm"),
            ("lead", "Sáng 3/7, Tỉnh ủy tổ chức hội nghị sơ kết công tác sáu tháng đầu năm."),
        ])
        #expect(document.blocks[1].duplicateOf == "b1")
        #expect(document.metadata.title == "Tỉnh ủy sơ kết công tác sáu tháng đầu năm")
    }

    @Test func officialDocument() throws {
        let document = try check([
            ("documentHeader", "BỘ CHÍNH TRỊ"), ("documentHeader", "*"), ("documentHeader", "Số 99-CT/TW"),
            ("documentHeader", "ĐẢNG CỘNG SẢN VIỆT NAM"), ("documentHeader", "Hà Nội, ngày 30 tháng 5 năm 2019"),
            ("headline", "CHỈ THỊ"), ("headline", "về đại hội đảng bộ các cấp nhiệm kỳ mới"),
            ("documentHeader", "-----"),
            ("paragraph", "Căn cứ Điều lệ Đảng;"),
            ("paragraph", "Bộ Chính trị yêu cầu các cấp ủy, tổ chức đảng thực hiện tốt các nội dung sau:"),
            ("heading", "Điều 1. Phạm vi điều chỉnh"),
            ("listItem", "1. Chỉ thị này áp dụng cho các tổ chức đảng trực thuộc Trung ương."),
            ("listItem", "a) Các tỉnh ủy, thành ủy thực hiện từ quý III."),
            ("heading", "Điều 2. Tổ chức thực hiện"),
            ("paragraph", "Ban Tổ chức Trung ương theo dõi, đôn đốc việc thực hiện Chỉ thị này."),
            ("signature", "T/M BỘ CHÍNH TRỊ"), ("signature", "TỔNG BÍ THƯ"), ("signature", "(Đã ký)"),
            ("signature", "Nguyễn Văn Nam"), ("recipients", "Nơi nhận:"), ("recipients", "- Các tỉnh ủy, thành ủy,"),
            ("recipients", "- Lưu Văn phòng Trung ương Đảng."),
        ])
        #expect(document.metadata.title == "CHỈ THỊ về đại hội đảng bộ các cấp nhiệm kỳ mới")
        #expect(document.metadata.text(.published) == "2019-05-30")
    }

    @Test func reportsAreNoSources() throws {
        _ = try check([
            ("timestamp", "Thứ Năm, 05/11/2020 | 10:24"),
            ("headline", "Đoàn công tác làm việc với Ban Thường vụ Tỉnh ủy"),
            ("dateline+lead", "(LĐ online) - Sáng 5/11, đoàn công tác đã có buổi làm việc với Ban Thường vụ Tỉnh ủy."),
            ("paragraph", "Báo cáo với đoàn, lãnh đạo tỉnh cho biết:"), ("paragraph", "Kinh tế tăng trưởng khá;"),
            ("paragraph", "Quốc phòng, an ninh được giữ vững trong mọi tình huống."), ("byline", "NGUYỆT THU"),
            ("furniture", "Từ khóa:"), ("furniture", "Lâm Đồng"),
        ])
    }

    @Test func titleCutInTwo() throws {
        let document = try check([
            ("headline", "Hội nghị Ban Chấp hành Đảng bộ tỉnh"), ("headline", "lần thứ 12 mở rộng"),
            ("lead", "Ngày 12-3, Ban Chấp hành Đảng bộ tỉnh tổ chức hội nghị lần thứ 12."),
            ("byline", "Minh Đức"), ("furniture", "Các tin khác"), ("teaser", "» Tỉnh ủy họp báo quý I"),
        ])
        #expect(document.metadata.title == "Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 12 mở rộng")
        #expect(document.metadata[.title]?.spans.count == 2)
    }

    @Test func datesAboveAndBelow() throws {
        let document = try check([
            ("headline", "Đảng ủy Khối đẩy mạnh học tập và làm theo Bác"),
            ("timestamp", "Thứ năm, 14 Tháng 5 2020 15:20"),
            ("lead", "Ngày 14/5, Đảng ủy Khối tổ chức hội nghị trực tuyến toàn Đảng bộ Khối."),
            ("timestamp", "Lần cập nhật cuối lúc Thứ sáu, 15 Tháng 5 2020 08:00"),
        ])
        #expect(document.metadata.text(.published) == "2020-05-14T15:20")
        #expect(document.metadata.text(.updated) == "2020-05-15T08:00")
    }

    @Test func shortTitleInCapitalsIsNoName() throws {
        let document = try check([
            ("headline", "HỌC VÀ LÀM THEO BÁC"), ("byline", "Trần Minh Quân"),
            ("lead", "Nhiều chi bộ trong tỉnh đã có những cách làm hay trong học tập và làm theo Bác."),
        ])
        #expect(document.metadata.text(.byline) == "Trần Minh Quân")
    }

    @Test func thousandsAreNoListNumber() throws {
        _ = try check([
            ("paragraph", "3.940 chi bộ đã tổ chức xong đại hội, đạt tỷ lệ cao so với kế hoạch."),
            ("paragraph", "5.408 chi bộ còn lại sẽ tổ chức đại hội trong quý tới theo kế hoạch."),
        ])
    }
}
