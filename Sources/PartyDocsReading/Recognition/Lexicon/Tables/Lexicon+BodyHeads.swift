extension Lexicon {
    /// The words that a body's name begins with; what may follow is a rule of the organization recogniser.
    static let bodyHeads = organHeads + committeeHeads + localHeads + fieldHeads + nameHeads

    private static let organHeads = [
        LexiconTable(.organHead, kind: "ban thường vụ", letterCase: .any, "Ban Thường vụ | BTV = Ban Thường vụ"),
        LexiconTable(
            .organHead,
            kind: "ban chấp hành",
            letterCase: .any,
            "Ban Chấp hành | BCH | Ban Chấp hành lâm thời | BCH lâm thời = Ban Chấp hành"
        ),
        LexiconTable(
            .organHead,
            kind: "ủy ban kiểm tra",
            letterCase: .any,
            "Ủy ban Kiểm tra | UBKT | UB Kiểm tra | UB KT = Ủy ban Kiểm tra"
        ),
        LexiconTable(
            .organHead,
            kind: "ban đảng",
            letterCase: .any,
            """
            Ban Tổ chức | Ban Tuyên giáo | Ban Dân vận | Ban Nội chính | Ban Tuyên giáo và Dân vận | Ban Xây dựng Đảng | Ban Kinh tế
            Ban Tuyên huấn | Ban Tổ chức - Kiểm tra | Ban Tổ chức - Nội vụ | Ban Tuyên giáo - Dân vận | Ban Bảo vệ, chăm sóc sức khỏe cán bộ
            Cơ quan Ủy ban Kiểm tra | Cơ quan UBKT | Cơ quan Tổ chức - Nội vụ | Cơ quan Kiểm tra - Thanh tra | Ban Khoa giáo | Ban Tài chính - Quản trị
            """
        ),
        LexiconTable(.organHead, kind: "ban đảng", "BTG = Ban Tuyên giáo"),
        LexiconTable(.organHead, kind: "ban đảng", letterCase: .exact, "BTC = Ban Tổ chức"),
        LexiconTable(
            .organHead,
            kind: "thường trực",
            "Thường trực | Thường vụ | Ban Thường trực | Đoàn Chủ tịch | Ban Chủ nhiệm | Cơ quan Thường trực"
        ),
        LexiconTable(.organHead, kind: "thường trực", letterCase: .exact, "TT. | TT = Thường trực"),
        LexiconTable(.organHead, kind: "văn phòng", letterCase: .exact, "VP. | VP = Văn phòng"),
        LexiconTable(
            .organHead,
            kind: "ban giám đốc",
            "Ban Lễ tang | Ban Tổ chức Lễ tang | Hội đồng Lễ tang | Ban Giám đốc | Ban Giám hiệu | Ban Tổng Giám đốc"
        ),
        LexiconTable(
            .organHead,
            kind: "ban của tổ chức",
            letterCase: .any,
            """
            Ban Trị sự | Ban Đại diện | Ban Liên lạc | Ban Kiểm soát | Hội đồng quản trị | Hội đồng thành viên | Hội đồng Trường | Ban Lãnh đạo
            Ban Thanh tra nhân dân | Ban Vận động | Ban Bảo trợ | Ban Nữ công | Ban Kinh tế - Xã hội | Ban Chỉ huy
            """
        ),
        LexiconTable(
            .organHead,
            kind: "ban cán sự đảng",
            letterCase: .any,
            "Ban Cán sự đảng | Đảng đoàn | BCSĐ = Ban Cán sự đảng"
        ),
        LexiconTable(.organHead, kind: "văn phòng", letterCase: .any, "Văn phòng | Cơ quan Văn phòng"),
        LexiconTable(
            .organHead,
            kind: "ban của quốc hội",
            """
            Ủy ban Pháp luật | Ủy ban Tư pháp | Ủy ban Pháp luật và Tư pháp | Ủy ban Kinh tế | Ủy ban Tài chính, Ngân sách | Ủy ban Kinh tế và Tài chính | Ủy ban Quốc phòng và An ninh
            Ủy ban Quốc phòng, An ninh và Đối ngoại | Ủy ban Văn hóa, Giáo dục | Ủy ban Văn hóa và Xã hội | Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng | Ủy ban Xã hội | Ủy ban Về các vấn đề xã hội
            Ủy ban Khoa học, Công nghệ và Môi trường | Ủy ban Đối ngoại | Ủy ban Công tác đại biểu | Ủy ban Dân nguyện và Giám sát
            """
        ),
        LexiconTable(
            .organHead,
            kind: "ban của hội đồng nhân dân",
            "Ban Pháp chế | Ban Kinh tế - Ngân sách | Ban Kinh tế và Ngân sách | Ban KT-NS | Ban Văn hóa - Xã hội | Ban Văn hóa và Xã hội | Ban VH-XH | Ban Kinh tế - Xã hội | Ban Đô thị | Ban Dân tộc"
        ),
        LexiconTable(
            .organHead,
            kind: "ban chỉ đạo",
            "Ban Chỉ đạo | BCĐ = Ban Chỉ đạo"
        ),
        LexiconTable(
            .organHead,
            kind: "ban chỉ đạo",
            "Tiểu ban | Tổ công tác | Ban Điều hành | Tổ Biên tập | Ban Soạn thảo | Hội đồng kỷ luật"
        ),
        LexiconTable(
            .organHead,
            kind: "cơ quan điều tra",
            letterCase: .any,
            """
            Cơ quan Cảnh sát điều tra | Cơ quan An ninh điều tra | Cơ quan CSĐT | Cơ quan Điều tra | Cơ quan ANĐT
            Phòng Cảnh sát Quản lý hành chính về trật tự xã hội | Phòng Cảnh sát hình sự | Phòng Cảnh sát giao thông | Phòng CSGT | Phòng Cảnh sát kinh tế | Phòng Tham mưu | Phòng Hậu cần | Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | Phòng Cảnh sát PCCC và CNCH
            Phòng An ninh chính trị nội bộ | Phòng An ninh đối ngoại | Phòng An ninh kinh tế | Phòng An ninh điều tra | Phòng Quản lý xuất nhập cảnh | Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc | Phòng Cảnh sát điều tra tội phạm về ma túy | Phòng Công tác Đảng và công tác chính trị
            """
        ),
        LexiconTable(
            .organHead,
            kind: "đoàn công tác",
            "Đoàn Công tác | Đoàn kiểm tra | Đoàn giám sát | Đoàn thanh tra | Đoàn khảo sát"
        ),
        LexiconTable(.organHead, kind: "đoàn đại biểu", "Đoàn đại biểu | Tổ đại biểu"),
    ]

    private static let committeeHeads = [
        LexiconTable(.committeeHead, kind: "tỉnh ủy", letterCase: .any, "Tỉnh ủy"),
        LexiconTable(.committeeHead, kind: "thành ủy", letterCase: .any, "Thành ủy"),
        LexiconTable(.committeeHead, kind: "huyện ủy", letterCase: .any, "Huyện ủy"),
        LexiconTable(.committeeHead, kind: "quận ủy", letterCase: .any, "Quận ủy"),
        LexiconTable(.committeeHead, kind: "thị ủy", letterCase: .any, "Thị ủy"),
        LexiconTable(.committeeHead, kind: "đảng ủy", letterCase: .any, "Đảng ủy | ĐU = Đảng ủy"),
        LexiconTable(.committeeHead, kind: "đảng bộ", letterCase: .any, "Đảng bộ"),
        LexiconTable(.committeeHead, kind: "chi bộ", letterCase: .any, "Chi bộ | Chi ủy | Chi đảng bộ"),
    ]

    private static let localHeads = [
        LexiconTable(
            .localHead,
            kind: "ủy ban nhân dân",
            letterCase: .any,
            "Ủy ban nhân dân | UBND | Ủy ban Nhân dân = Ủy ban nhân dân"
        ),
        LexiconTable(
            .localHead,
            kind: "hội đồng nhân dân",
            letterCase: .any,
            "Hội đồng nhân dân | HĐND | Hội đồng Nhân dân = Hội đồng nhân dân"
        ),
        LexiconTable(
            .localHead,
            kind: "mặt trận",
            """
            Ủy ban Mặt trận Tổ quốc Việt Nam | Ủy ban MTTQ Việt Nam | Ủy ban Mặt trận Tổ quốc | Ủy ban MTTQ | UBMTTQ | Ủy ban MTTQVN | UBMTTQ Việt Nam | UBMTTQVN | UBMTTQ VN | UB MTTQ VN | UB MTTQ Việt Nam | UB MTTQVN | UB MTTQ | Ủy ban Mặt trận | Ủy ban Mặt trận TQVN | Ủy ban MTTQ VN = Ủy ban Mặt trận Tổ quốc Việt Nam
            Mặt trận | MTTQVN | MTTQ VN | MTTQ | Mặt trận Tổ quốc | MTTQ Việt Nam | Mặt trận Tổ quốc Việt Nam = Mặt trận Tổ quốc Việt Nam
            """
        ),
        LexiconTable(.localHead, kind: "tòa án", "Tòa án nhân dân | Tòa án Nhân dân | TAND | Tòa án = Tòa án nhân dân"),
        LexiconTable(
            .localHead,
            kind: "viện kiểm sát",
            "Viện kiểm sát nhân dân | VKSND | Viện KSND | VKS | Viện kiểm sát = Viện kiểm sát nhân dân"
        ),
        LexiconTable(.localHead, kind: "công an", letterCase: .any, "Công an | CA = Công an"),
        LexiconTable(.localHead, kind: "thuế", "Thuế | Bưu điện | Điện lực"),
        LexiconTable(.localHead, kind: "đoàn", "Đoàn"),
        LexiconTable(
            .localHead,
            kind: "lực lượng vũ trang",
            """
            Bộ Chỉ huy Quân sự | BCHQS | Bộ CHQS = Bộ Chỉ huy Quân sự
            Ban Chỉ huy Quân sự | Ban CHQS = Ban Chỉ huy Quân sự
            Bộ Chỉ huy Bộ đội Biên phòng | BĐBP | Bộ Chỉ huy BĐBP | Bộ đội Biên phòng = Bộ Chỉ huy Bộ đội Biên phòng
            Bộ Tư lệnh
            Bộ Tham mưu | Cục Chính trị | Cục Hậu cần | Cục Kỹ thuật | Ban Chỉ huy Phòng thủ khu vực | Ban CHPTKV
            """
        ),
        LexiconTable(
            .localHead,
            kind: "đoàn đại biểu quốc hội",
            letterCase: .any,
            "Đoàn đại biểu Quốc hội | Đoàn ĐBQH = Đoàn đại biểu Quốc hội"
        ),
        LexiconTable(
            .localHead,
            kind: "văn phòng",
            """
            Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân | Văn phòng Đoàn đại biểu Quốc hội và HĐND | Văn phòng Đoàn ĐBQH và HĐND | Văn phòng Đoàn ĐBQH & HĐND | Văn phòng Đoàn ĐBQH - HĐND | Văn phòng Đoàn ĐBQH-HĐND | Văn phòng Đoàn ĐBQH, HĐND = Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân
            Văn phòng HĐND và UBND | Văn phòng HĐND - UBND | Văn phòng HĐND-UBND | Văn phòng HĐND & UBND | Văn phòng HĐND&UBND | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân = Văn phòng Hội đồng nhân dân và Ủy ban nhân dân
            Văn phòng Đoàn ĐBQH, HĐND và UBND = Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân
            """
        ),
        LexiconTable(
            .localHead,
            kind: "tổ chức chính trị - xã hội",
            """
            Liên đoàn Lao động | LĐLĐ = Liên đoàn Lao động
            Hội Liên hiệp Phụ nữ | Hội LHPN | Hội Phụ nữ | LHPN = Hội Liên hiệp Phụ nữ
            Hội Nông dân | Hội ND = Hội Nông dân
            Hội Cựu chiến binh | Hội CCB | CCB = Hội Cựu chiến binh
            Hội Liên hiệp Thanh niên | Hội LHTN = Hội Liên hiệp Thanh niên
            Đoàn Thanh niên | Đoàn Thanh niên Cứu quốc | Đoàn Thanh niên Lao động | Đoàn Luật sư | Tỉnh đoàn | Thành đoàn | Huyện đoàn | Quận đoàn | Thị đoàn | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn TNCS Hồ Chí Minh | Đoàn TNCS | Đoàn Khối
            Hội Cựu thanh niên xung phong | Hội Cựu TNXP = Hội Cựu thanh niên xung phong
            Hội Nạn nhân chất độc da cam/dioxin | Hội Nạn nhân chất độc da cam = Hội Nạn nhân chất độc da cam/dioxin
            Liên hiệp các Hội Khoa học và Kỹ thuật | Liên hiệp các Hội KH&KT = Liên hiệp các Hội Khoa học và Kỹ thuật
            Hội Khuyến học | Hội Chữ thập đỏ | Hội Người cao tuổi | Hội Luật gia | Hội Nhà báo | Hội Người mù | Hội Đông y | Hội Văn học nghệ thuật | Hội Liên hiệp Văn học nghệ thuật | Hội Doanh nghiệp | Hội Doanh nhân trẻ | Hội Bảo trợ người khuyết tật và trẻ mồ côi | Hội Sinh viên | Hội Làm vườn | Hội Cựu giáo chức
            Liên minh Hợp tác xã | Liên minh HTX = Liên minh Hợp tác xã
            Liên hiệp các tổ chức hữu nghị | Hội đồng Đội | Công đoàn | Chi đoàn | Đoàn TN | Công đoàn Viên chức | Công đoàn ngành Giáo dục | Công đoàn ngành Y tế | Hiệp hội Doanh nghiệp
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
            """
            Bảo hiểm xã hội | BHXH = Bảo hiểm xã hội
            Kho bạc Nhà nước | KBNN = Kho bạc Nhà nước
            Cục Thuế | Chi cục Thuế | Cục Hải quan | Chi cục Hải quan | Cục Thống kê | Chi cục Thống kê | Cục Quản lý thị trường | Chi cục Kiểm lâm | Hạt Kiểm lâm
            Cục Thi hành án dân sự | Cục THADS = Cục Thi hành án dân sự
            Chi cục Thi hành án dân sự | Chi cục THADS | Thi hành án dân sự = Chi cục Thi hành án dân sự
            Ngân hàng Nhà nước Chi nhánh | Ngân hàng Chính sách xã hội | Ngân hàng CSXH | Ủy ban Bầu cử | Hội đồng Bầu cử | Hội đồng Thi đua - Khen thưởng | Hội đồng Nghĩa vụ quân sự | Hội đồng Giáo dục quốc phòng và an ninh
            """
        ),
    ]

    private static let fieldHeads = [
        LexiconTable(.fieldHead, kind: "bộ", letterCase: .any, "Bộ"),
        LexiconTable(.fieldHead, kind: "sở", letterCase: .any, "Sở"),
        LexiconTable(.fieldHead, kind: "phòng", letterCase: .any, "Phòng"),
        LexiconTable(.fieldHead, kind: "cục", letterCase: .any, "Cục | Chi cục | Tổng cục"),
        LexiconTable(.fieldHead, kind: "vụ", letterCase: .any, "Vụ"),
        LexiconTable(.fieldHead, kind: "ban", letterCase: .any, "Ban"),
        LexiconTable(.fieldHead, kind: "ban", "Ban Quản lý | Ban QLDA | BQL | Ban Quản lý dự án = Ban Quản lý"),
        LexiconTable(.fieldHead, kind: "ủy ban", "Ủy ban"),
        LexiconTable(.fieldHead, kind: "hội đồng", "Hội đồng"),
    ]

    private static let nameHeads = [
        LexiconTable(
            .nameHead,
            kind: "cơ sở nghiên cứu, đào tạo",
            """
            Trường Đại học | Đại học | Trường ĐH | ĐH | Học viện | Trường Cao đẳng | Trường CĐ | Trường THPT | Trường THCS | Trường Tiểu học | Trường TH | Trường PTTH | Trường PTDT | Trường TH&THCS | Trường THCS&THPT
            Trường Trung học phổ thông | Trường Trung học cơ sở | Trường Phổ thông | Trường Phổ thông Dân tộc nội trú | Trường Sĩ quan | Trường Mầm non | Trường Mẫu giáo | Trường Trung cấp | Trường Cao đẳng nghề | Trường Quân sự | Trường
            Viện | Viện Hàn lâm | Viện Nghiên cứu | Phân viện | Phân hiệu | Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên | Trung tâm GDNN-GDTX | Trung tâm Giáo dục thường xuyên
            """
        ),
        LexiconTable(
            .nameHead,
            kind: "bệnh viện",
            "Bệnh viện | Bệnh viện Đa khoa | Bệnh viện ĐK | Bệnh viện Quân y | Trung tâm Y tế | Trạm Y tế | Phòng khám Đa khoa | Trung tâm Y tế dự phòng"
        ),
        LexiconTable(
            .nameHead,
            kind: "doanh nghiệp",
            """
            Công ty | Công ty Cổ phần | Công ty CP | Công ty TNHH | Công ty TNHH MTV | Công ty TNHH Một thành viên | Công ty Trách nhiệm hữu hạn | Công ty Điện lực | Công ty Cấp nước
            Tổng Công ty | Tổng Công ty Cổ phần | TCT | Tập đoàn | Ngân hàng | Ngân hàng TMCP | Ngân hàng Thương mại Cổ phần | Nhà máy | Hợp tác xã | HTX | Xí nghiệp | Lâm trường | Nông trường | Doanh nghiệp tư nhân
            """
        ),
        LexiconTable(
            .nameHead,
            kind: "tổ chức xã hội",
            """
            Hội | Hiệp hội | Liên đoàn | Liên hiệp | Liên minh | Tổng hội | Quỹ | Giáo hội | Liên hiệp các Hội | Liên hiệp các Tổ chức | Câu lạc bộ | CLB | Trung ương Hội | Tỉnh hội | Thành hội | Công đoàn
            Nhóm Nghị sĩ hữu nghị | Ủy ban liên Chính phủ | Ủy ban Hợp tác liên Chính phủ | Ủy ban Hợp tác | Hội Hữu nghị | Hội Thánh | Tòa Giám mục | Giáo phận | Tổng Liên đoàn
            """
        ),
        LexiconTable(
            .nameHead,
            kind: "lực lượng vũ trang",
            "Quân khu | Quân đoàn | Quân chủng | Binh chủng | Binh đoàn | Sư đoàn | Lữ đoàn | Trung đoàn | Tiểu đoàn | Đồn Biên phòng | Vùng Cảnh sát biển | Trại giam | Trại tạm giam | Hải đoàn | Vùng Hải quân"
        ),
        LexiconTable(
            .nameHead,
            kind: "hạt, đội, trạm",
            "Hạt | Đội Kiểm tra | Đội Trật tự | Đội Quản lý | Đội Cảnh sát | Đội Quản lý thị trường | Đội Thuế | Đội Thi hành án | Đội Nghiệp vụ | Trạm Khuyến nông | Trạm Kiểm lâm | Trạm Thú y"
        ),
        LexiconTable(
            .nameHead,
            kind: "cơ quan báo chí",
            """
            Báo | Tạp chí | Đài | Đài Phát thanh - Truyền hình | Đài Phát thanh và Truyền hình | Đài PT-TH | Đài PT&TH | Đài PTTH | Đài Truyền hình | Đài Tiếng nói nhân dân | Báo và Phát thanh, truyền hình | Báo và Đài Phát thanh - Truyền hình | Báo và Đài Phát thanh, Truyền hình | Báo điện tử | Nhà xuất bản | NXB
            Cổng thông tin điện tử | Cổng TTĐT | Trang thông tin điện tử | Trang tin điện tử | Trang TTĐT | Trung tâm Truyền thông | Trung tâm Truyền thông - Văn hóa
            """
        ),
        LexiconTable(
            .nameHead,
            kind: "trung tâm",
            "Trung tâm | Nhà hát | Bảo tàng | Thư viện | Đại sứ quán | Tổng Lãnh sự quán | Lãnh sự quán | Vườn Quốc gia | Ban Quản lý rừng"
        ),
    ]
}
