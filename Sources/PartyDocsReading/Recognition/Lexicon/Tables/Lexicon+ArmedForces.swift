extension Lexicon {
    /// The armed forces as wholes; their units are named by head and number or place.
    static let armedForces = [
        LexiconTable(
            .organization,
            kind: "lực lượng vũ trang",
            """
            Quân đội nhân dân Việt Nam | QĐND Việt Nam | Quân đội Nhân dân Việt Nam = Quân đội nhân dân Việt Nam
            Công an nhân dân Việt Nam | Công an nhân dân | CAND = Công an nhân dân Việt Nam
            Bộ Tổng Tham mưu | Bộ Tổng tham mưu = Bộ Tổng Tham mưu
            Tổng cục Chính trị Quân đội nhân dân Việt Nam | Tổng cục Chính trị QĐND Việt Nam | Tổng cục Chính trị Quân đội nhân dân VN | Tổng cục Chính trị QĐNDVN = Tổng cục Chính trị Quân đội nhân dân Việt Nam
            Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam | Bộ Tổng Tham mưu QĐND Việt Nam = Bộ Tổng Tham mưu
            Tổng cục Hậu cần | Tổng cục Hậu cần - Kỹ thuật | Tổng cục Công nghiệp Quốc phòng | Tổng cục Kỹ thuật | Tổng cục II
            Bộ Tư lệnh Bộ đội Biên phòng | Bộ đội Biên phòng | BĐBP = Bộ đội Biên phòng
            Cảnh sát biển Việt Nam | Bộ Tư lệnh Cảnh sát biển | Quân chủng Hải quân | Quân chủng Phòng không - Không quân
            Vùng 1 Hải quân | Vùng 2 Hải quân | Vùng 3 Hải quân | Vùng 4 Hải quân | Vùng 5 Hải quân
            Bộ Tư lệnh Thủ đô Hà Nội | Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh | Bộ Tư lệnh Cảnh vệ
            """
        )
    ]
}
