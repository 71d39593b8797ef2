extension Lexicon {
    /// Parties of other countries and international organizations.
    static let foreignBodies = [
        LexiconTable(
            .organization,
            kind: "đảng",
            """
            Đảng Nhân dân Cách mạng Lào | Đảng NDCM Lào = Đảng Nhân dân Cách mạng Lào
            Đảng Cộng sản Trung Quốc | Đảng Cộng sản Cuba | Đảng Cộng sản Cu-ba | Đảng Nhân dân Campuchia
            Đảng Nhân dân Cách mạng (NDCM) Lào = Đảng Nhân dân Cách mạng Lào
            Đảng Cộng sản Pháp | Đảng Cộng sản Ấn Độ | Đảng Nước Nga Thống nhất | Đảng Dân chủ Tự do Nhật Bản | Đảng Hành động Nhân dân Singapore
            Đảng Lao động Triều Tiên | Đảng Cộng sản Liên bang Nga | Đảng Cộng sản Nhật Bản | Đảng Cộng sản Liên Xô
            """
        ),
        LexiconTable(
            .organization,
            kind: "tổ chức quốc tế",
            """
            Hiệp hội Chữ thập đỏ - Trăng lưỡi liềm đỏ quốc tế | Ủy ban Chữ thập đỏ quốc tế | Ủy ban Olympic quốc tế
            Liên Hợp quốc | LHQ = Liên hợp quốc
            Hiệp hội các quốc gia Đông Nam Á | ASEAN = ASEAN
            Liên minh châu Âu | EU = Liên minh châu Âu
            Ngân hàng Thế giới | WB = Ngân hàng Thế giới
            Quỹ Tiền tệ Quốc tế | IMF = Quỹ Tiền tệ Quốc tế
            Ngân hàng Phát triển châu Á | ADB = Ngân hàng Phát triển châu Á
            Tổ chức Y tế thế giới | WHO = Tổ chức Y tế thế giới
            Tổ chức Lao động quốc tế | ILO = Tổ chức Lao động quốc tế
            Tổ chức Thương mại Thế giới | WTO = Tổ chức Thương mại Thế giới
            Chương trình Phát triển Liên hợp quốc | UNDP = Chương trình Phát triển Liên hợp quốc
            Quỹ Nhi đồng Liên hợp quốc | UNICEF = Quỹ Nhi đồng Liên hợp quốc
            Quỹ Dân số Liên hợp quốc | UNFPA = Quỹ Dân số Liên hợp quốc
            Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc | UNESCO = Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc
            Tổ chức Lương thực và Nông nghiệp Liên hợp quốc | FAO = Tổ chức Lương thực và Nông nghiệp Liên hợp quốc
            Cơ quan Hợp tác quốc tế Nhật Bản | JICA = Cơ quan Hợp tác quốc tế Nhật Bản
            Cơ quan Hợp tác quốc tế Hàn Quốc | KOICA = Cơ quan Hợp tác quốc tế Hàn Quốc
            Cơ quan Phát triển quốc tế Hoa Kỳ | USAID = Cơ quan Phát triển quốc tế Hoa Kỳ
            Hội đồng Bảo an Liên hợp quốc | Hội đồng Bảo an = Hội đồng Bảo an Liên hợp quốc
            Đại hội đồng Liên hợp quốc | Hội đồng Nhân quyền Liên hợp quốc | Liên minh Nghị viện Thế giới | Cao ủy Liên hợp quốc về người tị nạn
            APEC | UNHCR | UN Women | AIPA | IPU | BRICS | OPEC | NATO | INTERPOL | ASEANAPOL | IAEA
            """
        ),
        LexiconTable(
            .organization,
            kind: "cơ quan nhà nước",
            """
            Thượng viện | Hạ viện | Nghị viện | Quốc vụ viện | Duma Quốc gia | Hội đồng Liên bang | Nhân đại toàn quốc | Ủy ban Chính hiệp Toàn quốc | Hội nghị Hiệp thương Chính trị Nhân dân
            """
        ),
        LexiconTable(
            .organization,
            kind: "mặt trận",
            """
            Mặt trận Lào xây dựng đất nước | Ủy ban Trung ương Mặt trận Lào xây dựng đất nước | Trung ương Mặt trận Lào xây dựng đất nước
            Mặt trận Đoàn kết phát triển Tổ quốc Campuchia | Ủy ban Bảo vệ Cách mạng Cuba
            """
        ),
    ]
}
