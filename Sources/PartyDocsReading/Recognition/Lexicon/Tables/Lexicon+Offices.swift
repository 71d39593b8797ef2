extension Lexicon {
    /// The titles of offices, without the body in which they are held, and the kinds of documents.
    ///
    /// The canonical name of a title is the title as it is usually written, in full where the text has an abbreviation.
    static let offices = [
        LexiconTable(
            .officeTitle,
            kind: soleHolder,
            letterCase: .any,
            """
            Tổng Bí thư | Chủ tịch nước | Phó Chủ tịch nước | Quyền Chủ tịch nước | Thủ tướng | Quyền Thủ tướng | Phó Thủ tướng | Phó Thủ tướng Thường trực
            Bộ trưởng | Quyền Bộ trưởng | Nguyên thủ quốc gia | Tổng thống | Phó Tổng thống | Quốc vương | Quốc trưởng | Toàn quyền
            """
        ),
        LexiconTable(.officeTitle, letterCase: .any, withDeputies(headsWithDeputies)),
        LexiconTable(.officeTitle, letterCase: .any, withShortDeputies(headsOfParts)),
        LexiconTable(
            .officeTitle,
            letterCase: .any,
            """
            Bí thư thứ nhất | Bí thư Thứ nhất | Bí thư toàn quốc | Ủy viên | Quyền Ủy viên | Ủy viên dự khuyết | Ủy viên chính thức | Ủy viên Thường trực | Ủy viên thư ký | Ủy viên Thư ký | Ủy viên kiêm nhiệm
            Thứ trưởng | Thứ trưởng Thường trực | Thứ trưởng phụ trách | Bộ trưởng, Chủ nhiệm | Bộ trưởng - Chủ nhiệm | Phó Bộ trưởng
            Bí thư thường trực | Bí thư Thường trực | Ủy viên chuyên trách | Ủy viên thường vụ | Ủy viên Thường vụ | Đại sứ | Phó Đại sứ | Tổng Lãnh sự | Phó Tổng Lãnh sự | Đại biện | Đại biện lâm thời
            Đại sứ đặc mệnh toàn quyền | Đại sứ Đặc mệnh toàn quyền | Công sứ | Tham tán Công sứ | Tham tán | Tùy viên | Tùy viên Quốc phòng | Chủ tịch Danh dự | Chủ tịch danh dự | Tổng Tư lệnh | Tổng Bí thư thứ nhất
            Ngoại trưởng | Tổng Trưởng | Giám đốc điều hành | Giám đốc quốc gia | Trưởng đại diện | Phó Trưởng đại diện | Hàm Vụ trưởng | Hàm Phó Vụ trưởng | Đặc phái viên | Thủ hiến | Thống chế | Pháp chủ | Phó Pháp chủ
            Tỉnh trưởng | Thị trưởng | Phó Thị trưởng | Phó Tỉnh trưởng | Quận trưởng | Tổng Kiểm toán Nhà nước
            Phó Tư lệnh về chính trị | Phó Chỉ huy trưởng về chính trị | Phó Tham mưu trưởng về chính trị | Chánh Thư ký | Phó Chánh Thư ký | Kiểm toán trưởng | Phó Kiểm toán trưởng
            """
        ),
        LexiconTable(
            .officeTitle,
            letterCase: .any,
            """
            Ủy viên Dự khuyết = Ủy viên dự khuyết
            UV | UVTW | UVTƯ | UVT.Ư | UVT.W | UVTW Đảng | UVTƯ Đảng | UVT.Ư Đảng | UVT.W Đảng | UVBCH TW Đảng | UVBCT | UVBTV | UVBCH | UVTV | UVTVTU | UVBTVTU | UVTWĐ = Ủy viên
            UVDK | UVDKTW = Ủy viên dự khuyết
            PBT | PBTTT = Phó Bí thư
            """
        ),
        LexiconTable(
            .officeTitle,
            letterCase: .exact,
            """
            PCT = Phó Chủ tịch
            GĐ = Giám đốc
            PGĐ = Phó Giám đốc
            CVP = Chánh Văn phòng
            """
        ),
        LexiconTable(.role, letterCase: .exact, "ĐB = Đại biểu"),
        LexiconTable(
            .officeTitle,
            kind: memberOfCommittee,
            letterCase: .any,
            """
            Tỉnh ủy viên | Thành ủy viên | Huyện ủy viên | Quận ủy viên | Thị ủy viên | Đảng ủy viên | Khu ủy viên | Chi ủy viên | Xứ ủy viên | Liên khu ủy viên | Tỉnh ủy viên dự khuyết | Quân ủy viên
            TUV = Tỉnh ủy viên
            ThUV = Thành ủy viên
            HUV = Huyện ủy viên
            """
        ),
        LexiconTable(
            .role,
            letterCase: .any,
            """
            Đại biểu | ĐBQH | Đại biểu chuyên trách | Thành viên | Thư ký | Trợ lý | Cố vấn | Chuyên viên | Chuyên viên cao cấp | Chuyên viên chính | Kế toán trưởng | Thẩm phán | Thẩm phán Tòa án nhân dân tối cao | Kiểm sát viên
            Trưởng thôn | Phó Trưởng thôn | Trưởng bản | Trưởng ấp | Trưởng buôn | Trưởng khu phố | Trưởng khóm | Nghị sĩ | Nghị sỹ | Hạ nghị sĩ | Thượng nghị sĩ | Phái viên | Người phát ngôn | Phó Người phát ngôn
            Cán bộ | Chấp hành viên | Thanh tra viên | Kiểm tra viên | Kiểm toán viên | Hội thẩm | Hội viên | Công chứng viên | Thường trực
            """
        ),
        LexiconTable(
            .documentKind,
            letterCase: .any,
            """
            nghị quyết | quyết định | chỉ thị | kết luận | quy chế | quy định | thông tri | hướng dẫn | thông báo | thông cáo | tuyên bố | báo cáo
            kế hoạch | chương trình | đề án | tờ trình | công văn | công điện | nghị định | thông tư | luật | pháp lệnh | lệnh | điều lệ
            """
        ),
    ]

    /// The kind of titles of which there is one holder at a time in the state: they need no organization.
    static let soleHolder = "chức danh duy nhất"
    /// The kind of titles that name the committee themselves.
    static let memberOfCommittee = "cấp ủy viên"

    /// Titles that may have a deputy, a standing deputy and somebody who acts in the office.
    private static let headsWithDeputies = """
        Bí thư | Chủ tịch | Giám đốc | Tổng Giám đốc | Chánh án | Viện trưởng | Hiệu trưởng | Tư lệnh | Chính ủy | Chỉ huy trưởng | Tham mưu trưởng
        Tổng Tham mưu trưởng | Tổng Biên tập | Tổng Thư ký | Thống đốc | Cục trưởng | Vụ trưởng | Tổng cục trưởng | Chi cục trưởng | Đội trưởng
        Trạm trưởng | Hạt trưởng | Hội trưởng | Đoàn trưởng | Chủ nhiệm | Tổ trưởng | Chính trị viên | Đồn trưởng | Khoa trưởng | Thuyền trưởng
        Chủ nhiệm Chính trị | Chủ nhiệm Hậu cần | Chủ nhiệm Kỹ thuật | Chủ nhiệm Hậu cần - Kỹ thuật | Chủ nhiệm Hậu cần và Kỹ thuật
        Lữ đoàn trưởng | Sư đoàn trưởng | Trung đoàn trưởng | Tiểu đoàn trưởng | Đại đội trưởng | Trung đội trưởng | Tiểu đội trưởng | Quân đoàn trưởng | Giám thị | Tư lệnh trưởng
        Trưởng bộ phận | Hội đồng trưởng | Trợ lý trưởng | Ban trưởng | Xã đội trưởng | Huyện đội trưởng
        """

    /// Titles whose last words also begin the name of the part that the officer heads (`Trưởng Ban Tổ chức`).
    private static let headsOfParts = """
        Trưởng Ban | Trưởng Phòng | Trưởng Đoàn | Trưởng Khoa | Trưởng Tiểu ban | Trưởng Bộ môn | Trưởng Công an | Chánh Văn phòng | Chánh Thanh tra
        Tổng Thanh tra | Tổng Kiểm toán | Trưởng Khối | Trưởng Trạm | Chánh Tòa | Trưởng Cơ quan | Trưởng Chi nhánh | Trưởng Cụm | Trưởng Nhóm | Trưởng Tổ | Trưởng Đồn
        """

    private static let modes = ["", " Thường trực", " thứ nhất", " phụ trách", " điều hành", " chuyên trách"]

    private static func withDeputies(_ titles: String) -> String {
        forms(of: titles) { [$0, "Phó \($0)"] }
    }

    private static func withShortDeputies(_ titles: String) -> String {
        forms(of: titles) { [$0, "Phó \($0)"] + ($0.hasPrefix("Trưởng ") ? ["Phó \($0.dropFirst(7))"] : []) }
    }

    private static func forms(of titles: String, _ forms: (String) -> [String]) -> String {
        let table = LexiconTable(.officeTitle, titles)
        let all = table.terms.flatMap { term in
            forms(term.name).flatMap { form in modes.map { form + $0 } + ["Quyền \(form)"] }
        }
        return all.joined(separator: " | ")
    }
}
