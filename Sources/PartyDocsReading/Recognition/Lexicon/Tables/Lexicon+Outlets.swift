extension Lexicon {
    /// Newspapers, agencies and broadcasters.
    ///
    /// Names with a head (`Báo …`, `Tạp chí …`) are also found without a table.
    static let outlets = [
        LexiconTable(
            .outlet,
            kind: "cơ quan báo chí",
            letterCase: .any,
            """
            Thông tấn xã Việt Nam
            Báo Nhân Dân | Báo Nhân Dân điện tử | Nhân Dân điện tử = Báo Nhân Dân
            Báo Tin tức | Báo Tin Tức = Báo Tin tức
            Báo Quân đội nhân dân | Báo QĐND | Báo Quân đội Nhân dân = Báo Quân đội nhân dân
            Báo điện tử Chính phủ | Cổng Thông tin điện tử Chính phủ | Báo Điện tử Chính phủ = Cổng Thông tin điện tử Chính phủ
            Báo điện tử Đảng Cộng sản Việt Nam | Báo Điện tử Đảng Cộng sản Việt Nam = Báo điện tử Đảng Cộng sản Việt Nam
            Tạp chí Cộng sản | Tạp chí Xây dựng Đảng | Tạp chí Tuyên giáo | Tạp chí Kiểm tra | Tạp chí Dân vận
            Tạp chí Lý luận chính trị | Tạp chí Tổ chức nhà nước | Tạp chí Nội chính
            Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam | Truyền hình Quốc hội Việt Nam
            Báo Hà Nội mới | Báo Hànộimới = Báo Hànộimới
            Báo Sài Gòn Giải Phóng | Báo SGGP = Báo Sài Gòn Giải Phóng
            Báo Tuổi Trẻ | Báo Thanh Niên | Báo Tiền Phong | Báo Lao Động | Báo Công an nhân dân | Báo Pháp luật Việt Nam
            Báo Đại Đoàn Kết | Báo Đại đoàn kết | Báo Đại biểu Nhân dân | Báo Kiểm toán | Báo Phụ nữ Việt Nam
            Báo Sức khỏe và Đời sống | Báo Dân tộc và Phát triển | Báo Giao thông | Báo Người Lao Động
            Tân Hoa xã
            """
        ),
        LexiconTable(
            .outlet,
            kind: "cơ quan báo chí",
            letterCase: .exact,
            """
            TTXVN = Thông tấn xã Việt Nam
            VTV = Đài Truyền hình Việt Nam
            VOV = Đài Tiếng nói Việt Nam
            ĐCSVN = Báo điện tử Đảng Cộng sản Việt Nam
            QĐND = Báo Quân đội nhân dân
            SGGP = Báo Sài Gòn Giải Phóng
            SGGPO = Báo Sài Gòn Giải Phóng
            HNMO = Báo Hànộimới
            VGP = Cổng Thông tin điện tử Chính phủ
            VNA = Thông tấn xã Việt Nam
            Vietnam+ = VietnamPlus
            NDO = Báo Nhân Dân
            NLĐO = Báo Người Lao Động
            TTO = Báo Tuổi Trẻ
            TPO = Báo Tiền Phong
            TNO = Báo Thanh Niên
            VietnamPlus | VietNamNet | VnExpress | Dân trí | Reuters | AFP | Xinhua | ANTV | VOVTV | VTC | VTCNews
            """
        ),
    ]
}
