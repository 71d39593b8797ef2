extension Lexicon {
    /// The words that a body's name begins with; what may follow is a rule of the organization recogniser.
    static let bodyHeads = organHeads + committeeHeads + localHeads + fieldHeads + nameHeads

    private static let organHeads = [
        LexiconTable(.organHead, kind: "ban thường vụ", "Ban Thường vụ | BTV = Ban Thường vụ"),
        LexiconTable(.organHead, kind: "ban chấp hành", "Ban Chấp hành | BCH = Ban Chấp hành"),
        LexiconTable(.organHead, kind: "ủy ban kiểm tra", "Ủy ban Kiểm tra | UBKT = Ủy ban Kiểm tra"),
        LexiconTable(
            .organHead,
            kind: "ban đảng",
            """
            Ban Tổ chức | Ban Tuyên giáo | Ban Dân vận | Ban Nội chính | Ban Tuyên giáo và Dân vận | Ban Xây dựng Đảng
            Ban Tuyên huấn | Ban Tổ chức - Kiểm tra | Ban Tổ chức - Nội vụ | Ban Tuyên giáo - Dân vận
            Cơ quan Ủy ban Kiểm tra | Cơ quan Tổ chức - Nội vụ | Cơ quan Kiểm tra - Thanh tra
            BTG = Ban Tuyên giáo
            """
        ),
        LexiconTable(
            .organHead,
            kind: "thường trực",
            "Thường trực | Thường vụ | Ban Thường trực | Đoàn Chủ tịch | Ban Chủ nhiệm"
        ),
        LexiconTable(.organHead, kind: "ban cán sự đảng", "Ban Cán sự đảng | Đảng đoàn"),
        LexiconTable(.organHead, kind: "văn phòng", "Văn phòng | Cơ quan Thường trực"),
        LexiconTable(
            .organHead,
            kind: "ban của hội đồng nhân dân",
            "Ban Pháp chế | Ban Kinh tế - Ngân sách | Ban Văn hóa - Xã hội | Ban Kinh tế - Xã hội | Ban Đô thị | Ban Dân tộc"
        ),
        LexiconTable(.organHead, kind: "ban chỉ đạo", "Ban Chỉ đạo | Tiểu ban | Tổ công tác | Ban Điều hành"),
        LexiconTable(
            .organHead,
            kind: "cơ quan điều tra",
            "Cơ quan Cảnh sát điều tra | Cơ quan An ninh điều tra | Cơ quan CSĐT | Cơ quan Điều tra | Cơ quan điều tra"
        ),
        LexiconTable(.organHead, kind: "đoàn công tác", "Đoàn Công tác | Đoàn kiểm tra | Đoàn giám sát"),
    ]

    private static let committeeHeads = [
        LexiconTable(.committeeHead, kind: "tỉnh ủy", letterCase: .any, "Tỉnh ủy"),
        LexiconTable(.committeeHead, kind: "thành ủy", letterCase: .any, "Thành ủy"),
        LexiconTable(.committeeHead, kind: "huyện ủy", letterCase: .any, "Huyện ủy"),
        LexiconTable(.committeeHead, kind: "quận ủy", letterCase: .any, "Quận ủy"),
        LexiconTable(.committeeHead, kind: "thị ủy", letterCase: .any, "Thị ủy"),
        LexiconTable(.committeeHead, kind: "đảng ủy", letterCase: .any, "Đảng ủy | ĐU = Đảng ủy"),
        LexiconTable(.committeeHead, kind: "đảng bộ", letterCase: .any, "Đảng bộ"),
        LexiconTable(.committeeHead, kind: "chi bộ", letterCase: .any, "Chi bộ | Chi ủy"),
    ]

    private static let localHeads = [
        LexiconTable(
            .localHead,
            kind: "ủy ban nhân dân",
            "Ủy ban nhân dân | UBND | Ủy ban Nhân dân = Ủy ban nhân dân"
        ),
        LexiconTable(
            .localHead,
            kind: "hội đồng nhân dân",
            "Hội đồng nhân dân | HĐND | Hội đồng Nhân dân = Hội đồng nhân dân"
        ),
        LexiconTable(
            .localHead,
            kind: "mặt trận",
            """
            Ủy ban Mặt trận Tổ quốc Việt Nam | Ủy ban MTTQ Việt Nam | Ủy ban Mặt trận Tổ quốc | Ủy ban MTTQ | UBMTTQ | Ủy ban MTTQVN | UBMTTQ Việt Nam = Ủy ban Mặt trận Tổ quốc Việt Nam
            MTTQ | Mặt trận Tổ quốc | MTTQ Việt Nam | Mặt trận Tổ quốc Việt Nam = Mặt trận Tổ quốc Việt Nam
            """
        ),
        LexiconTable(.localHead, kind: "tòa án", "Tòa án nhân dân | TAND | Tòa án = Tòa án nhân dân"),
        LexiconTable(
            .localHead,
            kind: "viện kiểm sát",
            "Viện kiểm sát nhân dân | VKSND | Viện kiểm sát = Viện kiểm sát nhân dân"
        ),
        LexiconTable(.localHead, kind: "công an", "Công an"),
        LexiconTable(
            .localHead,
            kind: "lực lượng vũ trang",
            """
            Bộ Chỉ huy Quân sự | BCHQS | Bộ CHQS = Bộ Chỉ huy Quân sự
            Ban Chỉ huy Quân sự | Ban CHQS = Ban Chỉ huy Quân sự
            Bộ Chỉ huy Bộ đội Biên phòng | BĐBP | Bộ Chỉ huy BĐBP | Bộ đội Biên phòng = Bộ Chỉ huy Bộ đội Biên phòng
            Bộ Tư lệnh
            """
        ),
        LexiconTable(
            .localHead,
            kind: "đoàn đại biểu quốc hội",
            "Đoàn đại biểu Quốc hội | Đoàn ĐBQH = Đoàn đại biểu Quốc hội"
        ),
        LexiconTable(
            .localHead,
            kind: "tổ chức chính trị - xã hội",
            """
            Liên đoàn Lao động | LĐLĐ = Liên đoàn Lao động
            Hội Liên hiệp Phụ nữ | Hội LHPN | Hội Phụ nữ = Hội Liên hiệp Phụ nữ
            Hội Nông dân
            Hội Cựu chiến binh | Hội CCB = Hội Cựu chiến binh
            Đoàn Thanh niên | Tỉnh đoàn | Thành đoàn | Huyện đoàn | Quận đoàn | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn TNCS Hồ Chí Minh
            Hội Khuyến học | Hội Chữ thập đỏ | Hội Người cao tuổi | Hội Luật gia | Hội Nhà báo | Hội Nạn nhân chất độc da cam/dioxin
            """
        ),
        LexiconTable(
            .localHead,
            kind: "cơ sở đào tạo",
            "Trường Chính trị | Trung tâm Chính trị | Trung tâm Bồi dưỡng chính trị"
        ),
        LexiconTable(.localHead, kind: "thanh tra", "Thanh tra"),
        LexiconTable(
            .localHead,
            kind: "cơ quan nhà nước",
            "Bảo hiểm xã hội | BHXH | Kho bạc Nhà nước | Cục Thuế | Cục Hải quan | Cục Thống kê | Cục Thi hành án dân sự | Cục Quản lý thị trường"
        ),
    ]

    private static let fieldHeads = [
        LexiconTable(.fieldHead, kind: "bộ", "Bộ"),
        LexiconTable(.fieldHead, kind: "sở", "Sở"),
        LexiconTable(.fieldHead, kind: "phòng", "Phòng"),
        LexiconTable(.fieldHead, kind: "cục", "Cục | Chi cục | Tổng cục"),
        LexiconTable(.fieldHead, kind: "vụ", "Vụ"),
        LexiconTable(.fieldHead, kind: "ban", "Ban Quản lý | Ban"),
        LexiconTable(.fieldHead, kind: "ủy ban", "Ủy ban"),
        LexiconTable(.fieldHead, kind: "hội đồng", "Hội đồng"),
        LexiconTable(.fieldHead, kind: "tổng cục", "Tổng cục"),
    ]

    private static let nameHeads = [
        LexiconTable(
            .nameHead,
            kind: "cơ sở nghiên cứu, đào tạo",
            """
            Trường Đại học | Đại học | Trường ĐH | ĐH | Học viện | Trường Cao đẳng | Trường THPT | Trường THCS | Trường Tiểu học
            Trường Trung học phổ thông | Trường Sĩ quan | Trường | Viện | Viện Hàn lâm | Trường Mầm non | Trường Trung cấp | Viện Nghiên cứu
            """
        ),
        LexiconTable(
            .nameHead,
            kind: "bệnh viện",
            "Bệnh viện | Bệnh viện Đa khoa | Trung tâm Y tế | Bệnh viện đa khoa"
        ),
        LexiconTable(
            .nameHead,
            kind: "doanh nghiệp",
            """
            Công ty | Công ty Cổ phần | Công ty cổ phần | Công ty CP | Công ty TNHH | Công ty TNHH MTV | Công ty TNHH Một thành viên
            Tổng công ty | Tổng Công ty | Tập đoàn | Ngân hàng | Ngân hàng TMCP | Nhà máy | Hợp tác xã | HTX
            """
        ),
        LexiconTable(
            .nameHead,
            kind: "tổ chức xã hội",
            """
            Hội | Hiệp hội | Liên đoàn | Liên hiệp | Liên minh | Tổng hội | Quỹ | Giáo hội | Liên hiệp các Hội | Liên hiệp các Tổ chức | Câu lạc bộ | Trung ương Hội | Tỉnh hội | Thành hội
            """
        ),
        LexiconTable(
            .nameHead,
            kind: "lực lượng vũ trang",
            "Quân khu | Quân đoàn | Quân chủng | Binh chủng | Binh đoàn | Sư đoàn | Lữ đoàn | Trung đoàn | Tiểu đoàn | Đồn Biên phòng | Vùng Cảnh sát biển | Trại giam"
        ),
        LexiconTable(
            .nameHead,
            kind: "cơ quan báo chí",
            "Báo | Tạp chí | Đài | Đài Phát thanh - Truyền hình | Đài PT-TH | Báo và Phát thanh, Truyền hình | Báo và Đài Phát thanh - Truyền hình | Nhà xuất bản | NXB"
        ),
        LexiconTable(
            .nameHead,
            kind: "trung tâm",
            "Trung tâm | Nhà hát | Bảo tàng | Thư viện | Đại sứ quán | Tổng Lãnh sự quán | Vườn Quốc gia"
        ),
    ]
}
