extension Lexicon {
    /// Parties of other countries and international organizations.
    static let foreignBodies = [
        LexiconTable(
            .organization,
            kind: "đảng",
            """
            Đảng Nhân dân Cách mạng Lào | Đảng NDCM Lào = Đảng Nhân dân Cách mạng Lào
            Đảng Cộng sản Trung Quốc | Đảng Cộng sản Cuba | Đảng Cộng sản Cu-ba | Đảng Nhân dân Campuchia
            Đảng Lao động Triều Tiên | Đảng Cộng sản Liên bang Nga | Đảng Cộng sản Nhật Bản | Đảng Cộng sản Liên Xô
            """
        ),
        LexiconTable(
            .organization,
            kind: "tổ chức quốc tế",
            """
            Liên hợp quốc | Liên Hợp quốc | Liên Hợp Quốc | LHQ = Liên hợp quốc
            Hiệp hội các quốc gia Đông Nam Á | ASEAN = ASEAN
            Liên minh châu Âu | EU = Liên minh châu Âu
            Ngân hàng Thế giới | WB = Ngân hàng Thế giới
            Quỹ Tiền tệ Quốc tế | IMF = Quỹ Tiền tệ Quốc tế
            Ngân hàng Phát triển châu Á | ADB = Ngân hàng Phát triển châu Á
            Tổ chức Y tế thế giới | WHO = Tổ chức Y tế thế giới
            UNESCO | UNICEF | UNDP | WTO | APEC | JICA | KOICA | UNFPA
            """
        ),
    ]
}
