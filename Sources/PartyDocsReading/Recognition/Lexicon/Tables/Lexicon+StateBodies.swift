extension Lexicon {
    /// The central bodies of the State: National Assembly, President, Government and its ministries, courts and
    /// procuracies, with the names they had before and after the mergers of 2007, 2016, 2021 and 2025.
    static let stateBodies = [
        LexiconTable(
            .organization,
            kind: "quốc gia",
            letterCase: .exact,
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM = Cộng hòa xã hội chủ nghĩa Việt Nam"
        ),
        LexiconTable(.organization, kind: "nhà nước", letterCase: .exact, "Nhà nước | Nhà Nước = Nhà nước"),
        LexiconTable(
            .organization,
            kind: "cơ quan nhà nước",
            """
            Quốc hội | QH = Quốc hội
            Ủy ban Thường vụ Quốc hội | UBTV Quốc hội | UBTVQH | Thường vụ Quốc hội = Ủy ban Thường vụ Quốc hội
            Văn phòng Quốc hội | VPQH = Văn phòng Quốc hội
            Hội đồng Dân tộc của Quốc hội | Hội đồng Dân tộc = Hội đồng Dân tộc của Quốc hội
            Ban Công tác đại biểu | Ban Dân nguyện | Hội đồng Bầu cử Quốc gia | Viện Nghiên cứu lập pháp
            Ban Công tác đại biểu của Quốc hội | Ban Dân nguyện của Quốc hội
            Văn phòng Chủ tịch nước
            Văn phòng Chính phủ | VPCP | Văn phòng CP = Văn phòng Chính phủ
            Chính phủ | CP = Chính phủ
            Ban Cán sự đảng Chính phủ | Ban cán sự Đảng Chính phủ = Ban Cán sự đảng Chính phủ
            Đảng đoàn Quốc hội
            Thanh tra Chính phủ | TTCP = Thanh tra Chính phủ
            Kiểm toán Nhà nước | KTNN = Kiểm toán Nhà nước
            Ngân hàng Nhà nước Việt Nam | Ngân hàng Nhà nước | NHNN = Ngân hàng Nhà nước Việt Nam
            Ủy ban Dân tộc | Ủy ban Quản lý vốn nhà nước tại doanh nghiệp | Ủy ban An toàn giao thông Quốc gia
            Ủy ban An ninh quốc gia | Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm
            Ban Cơ yếu Chính phủ | Ban Tôn giáo Chính phủ | Ban Thi đua - Khen thưởng Trung ương
            Ban Quản lý Lăng Chủ tịch Hồ Chí Minh | Bảo hiểm xã hội Việt Nam | BHXH Việt Nam
            Hội đồng Bộ trưởng | Hội đồng Nhà nước | Hội đồng Quốc phòng và An ninh | Hội đồng Quốc phòng - An ninh | Hội đồng Thi đua - Khen thưởng Trung ương
            Tổng cục Thống kê | Tổng cục Thuế | Tổng cục Hải quan | Tổng cục Chính trị | Tổng cục Du lịch
            Kho bạc Nhà nước | Kho bạc Nhà nước Việt Nam = Kho bạc Nhà nước
            """
        ),
        LexiconTable(
            .organization,
            kind: "cơ quan tư pháp",
            """
            Tòa án nhân dân tối cao | Tòa án Nhân dân Tối cao | TAND tối cao | TANDTC | Tòa án tối cao = Tòa án nhân dân tối cao
            Viện kiểm sát nhân dân tối cao | Viện Kiểm sát nhân dân tối cao | VKSND tối cao | VKSNDTC | Viện kiểm sát tối cao = Viện kiểm sát nhân dân tối cao
            Hội đồng Thẩm phán Tòa án nhân dân tối cao
            """
        ),
        LexiconTable(
            .organization,
            kind: "doanh nghiệp",
            letterCase: .exact,
            """
            VNPT = Tập đoàn Bưu chính Viễn thông Việt Nam
            Viettel = Tập đoàn Công nghiệp - Viễn thông Quân đội
            EVN = Tập đoàn Điện lực Việt Nam
            PVN = Tập đoàn Dầu khí Việt Nam
            TKV = Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam
            Vietcombank = Ngân hàng TMCP Ngoại thương Việt Nam
            VietinBank | Vietinbank = Ngân hàng TMCP Công Thương Việt Nam
            BIDV = Ngân hàng TMCP Đầu tư và Phát triển Việt Nam
            Agribank = Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam
            Petrolimex = Tập đoàn Xăng dầu Việt Nam
            MobiFone | Vingroup | Vinamilk | FPT | Vinatex | Vinachem | PVGas | Becamex | Sacombank | LPBank | Techcombank | Vietnam Airlines | Vietjet | VNVC | SCIC | VEC | PVOIL | EVNNPC | EVNCPC | EVNSPC | EVNHANOI
            """
        ),
        LexiconTable(
            .organization,
            kind: "bộ",
            """
            Bộ Quốc phòng | BQP = Bộ Quốc phòng
            Bộ Công an | BCA = Bộ Công an
            Bộ Ngoại giao | BNG = Bộ Ngoại giao
            Bộ Tư pháp
            Bộ Nội vụ | BNV = Bộ Nội vụ
            Bộ Tài chính | BTC = Bộ Tài chính
            Bộ Công Thương | Bộ Công thương = Bộ Công Thương
            Bộ Xây dựng
            Bộ Y tế
            Bộ Kế hoạch và Đầu tư | Bộ Kế hoạch - Đầu tư | Bộ KH&ĐT = Bộ Kế hoạch và Đầu tư
            Bộ Nông nghiệp và Môi trường | Bộ NN&MT = Bộ Nông nghiệp và Môi trường
            Bộ Nông nghiệp và Phát triển nông thôn | Bộ NN&PTNT | Bộ NN-PTNT | Bộ NNPTNT = Bộ Nông nghiệp và Phát triển nông thôn
            Bộ Tài nguyên và Môi trường | Bộ TN&MT | Bộ TNMT = Bộ Tài nguyên và Môi trường
            Bộ Giao thông vận tải | Bộ GTVT = Bộ Giao thông vận tải
            Bộ Thông tin và Truyền thông | Bộ TT&TT | Bộ TTTT = Bộ Thông tin và Truyền thông
            Bộ Lao động - Thương binh và Xã hội | Bộ LĐ-TB&XH | Bộ LĐTB&XH | Bộ LĐTBXH | Bộ Lao động, Thương binh và Xã hội = Bộ Lao động - Thương binh và Xã hội
            Bộ Văn hóa, Thể thao và Du lịch | Bộ VH-TT&DL | Bộ VHTTDL | Bộ VHTT&DL | Bộ VH,TT&DL | Bộ VH, TT&DL = Bộ Văn hóa, Thể thao và Du lịch
            Bộ Văn hóa - Thông tin | Bộ Văn hóa Thông tin = Bộ Văn hóa - Thông tin
            Bộ Khoa học và Công nghệ | Bộ KH&CN | Bộ KHCN | Bộ Khoa học - Công nghệ = Bộ Khoa học và Công nghệ
            Bộ Giáo dục và Đào tạo | Bộ GD&ĐT | Bộ GD-ĐT | Bộ GDĐT | Bộ Giáo dục - Đào tạo = Bộ Giáo dục và Đào tạo
            Bộ Dân tộc và Tôn giáo
            Bộ Thương mại | Bộ Công nghiệp | Bộ Thủy sản | Bộ Bưu chính, Viễn thông | Bộ Bưu chính - Viễn thông
            """
        ),
    ]
}
