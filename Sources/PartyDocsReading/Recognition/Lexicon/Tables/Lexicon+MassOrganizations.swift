extension Lexicon {
    /// The Fatherland Front, the socio-political organizations and central institutions of learning.
    static let massOrganizations = [
        LexiconTable(
            .organization,
            kind: "mặt trận",
            """
            Mặt trận Tổ quốc Việt Nam | Mặt trận Tổ quốc | MTTQ Việt Nam | MTTQVN | MTTQ = Mặt trận Tổ quốc Việt Nam
            Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | Ủy ban Trung ương MTTQ Việt Nam | Ủy ban TƯ MTTQ Việt Nam | Ủy ban T.Ư MTTQ Việt Nam | Ủy ban TW MTTQ Việt Nam | UBTƯ MTTQ Việt Nam | UBTW MTTQ Việt Nam | UBTWMTTQVN | UBTW MTTQVN | UBTƯ MTTQVN | Ủy ban TƯ MTTQVN | Ủy ban T.Ư MTTQVN | Ủy ban TW MTTQVN | Ủy ban Trung ương MTTQVN | Trung ương MTTQ Việt Nam = Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
            """
        ),
        LexiconTable(
            .organization,
            kind: "tổ chức chính trị - xã hội",
            """
            Tổng Liên đoàn Lao động Việt Nam | Tổng LĐLĐ Việt Nam | TLĐLĐ Việt Nam = Tổng Liên đoàn Lao động Việt Nam
            Công đoàn Việt Nam
            Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn TNCS Hồ Chí Minh | Đoàn TNCSHCM | Đoàn Thanh niên Cộng sản (TNCS) Hồ Chí Minh | Đoàn Thanh niên cộng sản Hồ Chí Minh | Đoàn Thanh niên = Đoàn Thanh niên Cộng sản Hồ Chí Minh
            Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh | Trung ương Đoàn TNCS Hồ Chí Minh | Trung ương Đoàn | T.Ư Đoàn | TƯ Đoàn | TW Đoàn | Ban Chấp hành Trung ương Đoàn = Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh
            Ban Bí thư Trung ương Đoàn | Ban Bí thư T.Ư Đoàn | Ban Bí thư TƯ Đoàn = Ban Bí thư Trung ương Đoàn
            Đội Thiếu niên Tiền phong Hồ Chí Minh | Đội TNTP Hồ Chí Minh = Đội Thiếu niên Tiền phong Hồ Chí Minh
            Hội Liên hiệp Phụ nữ Việt Nam | Hội LHPN Việt Nam | Hội LHPNVN | Hội LHPN VN | Hội Phụ nữ Việt Nam = Hội Liên hiệp Phụ nữ Việt Nam
            Trung ương Hội Liên hiệp Phụ nữ Việt Nam | Trung ương Hội LHPN Việt Nam = Trung ương Hội Liên hiệp Phụ nữ Việt Nam
            Hội Nông dân Việt Nam | Hội ND Việt Nam | Hội NDVN | Hội ND VN = Hội Nông dân Việt Nam
            Trung ương Hội Nông dân Việt Nam
            Hội Cựu chiến binh Việt Nam | Hội CCB Việt Nam | Hội CCBVN | Hội CCB VN = Hội Cựu chiến binh Việt Nam
            Trung ương Hội Cựu chiến binh Việt Nam
            Hội Liên hiệp Thanh niên Việt Nam | Hội LHTN Việt Nam | Hội LHTNVN = Hội Liên hiệp Thanh niên Việt Nam
            Hội Sinh viên Việt Nam | Hội Nhà báo Việt Nam | Hội Nhà văn Việt Nam | Hội Luật gia Việt Nam
            Hội Chữ thập đỏ Việt Nam | Hội Khuyến học Việt Nam | Hội Người cao tuổi Việt Nam
            Liên đoàn Luật sư Việt Nam | Liên minh Hợp tác xã Việt Nam
            Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam | Liên hiệp các tổ chức hữu nghị Việt Nam
            Liên hiệp các Hội Văn học nghệ thuật Việt Nam | Phòng Thương mại và Công nghiệp Việt Nam | VCCI
            """
        ),
        LexiconTable(
            .organization,
            kind: "tổ chức tôn giáo",
            """
            Giáo hội Phật giáo Việt Nam | GHPG Việt Nam | GHPGVN = Giáo hội Phật giáo Việt Nam
            Trung ương Giáo hội Phật giáo Việt Nam | Hội đồng Giám mục Việt Nam | Ủy ban Đoàn kết Công giáo Việt Nam | Tổng hội Hội thánh Tin lành Việt Nam | Hội thánh Tin lành Việt Nam | Hội thánh Cao Đài | Phật giáo Hòa Hảo
            """
        ),
        LexiconTable(
            .organization,
            kind: "cơ sở nghiên cứu, đào tạo",
            """
            Học viện Chính trị quốc gia Hồ Chí Minh | Học viện CTQG Hồ Chí Minh | Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh = Học viện Chính trị quốc gia Hồ Chí Minh
            Học viện Hành chính Quốc gia | Học viện Báo chí và Tuyên truyền | Học viện Nông nghiệp Việt Nam
            Viện Hàn lâm Khoa học và Công nghệ Việt Nam | Viện Hàn lâm Khoa học xã hội Việt Nam
            Đại học Quốc gia Hà Nội | Đại học Quốc gia Thành phố Hồ Chí Minh | Đại học Quốc gia TP.HCM | Đại học Quốc gia TP. Hồ Chí Minh
            """
        ),
    ]
}
