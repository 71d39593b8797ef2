extension Lexicon {
    /// The provinces and cities of Vietnam as they were before and after the mergers of 1 July 2025, well-known towns
    /// and regions, and the words for units of administration.
    static let vietnamesePlaces = [
        LexiconTable(
            .city,
            kind: "thành phố",
            """
            Hà Nội | Hải Phòng | Đà Nẵng | Cần Thơ | Huế
            Thành phố Hồ Chí Minh | TP.HCM | TP HCM | TPHCM | TP. HCM | TP.Hồ Chí Minh | TP. Hồ Chí Minh | TP Hồ Chí Minh | T.P Hồ Chí Minh | Tp.HCM = Thành phố Hồ Chí Minh
            Sài Gòn | Nha Trang | Đà Lạt | Vũng Tàu | Biên Hòa | Quy Nhơn | Buôn Ma Thuột | Pleiku | Plei Ku | Hạ Long | Vinh | Thủ Đức | Dĩ An | Thủ Dầu Một
            Việt Trì | Mỹ Tho | Long Xuyên | Rạch Giá | Phan Thiết | Phan Rang - Tháp Chàm | Tuy Hòa | Đồng Hới | Đông Hà | Hội An | Tam Kỳ | Cẩm Phả | Uông Bí | Móng Cái | Sầm Sơn | Phú Quốc
            """
        ),
        LexiconTable(
            .city,
            kind: "thành phố",
            letterCase: .any,
            "thành phố Hồ Chí Minh = Thành phố Hồ Chí Minh"
        ),
        LexiconTable(
            .province,
            kind: "tỉnh",
            """
            An Giang | Bà Rịa - Vũng Tàu | Bà Rịa-Vũng Tàu | Bạc Liêu | Bắc Giang | Bắc Kạn | Bắc Cạn | Bắc Ninh | Bến Tre | Bình Dương | Bình Định
            Bình Phước | Bình Thuận | Cà Mau | Cao Bằng | Đắk Lắk | Đắc Lắc | Đăk Lăk | Đắk Nông | Đắc Nông | Đăk Nông | Điện Biên | Đồng Nai | Đồng Tháp
            Gia Lai | Hà Giang | Hà Nam | Hà Tây | Hà Tĩnh | Hải Dương | Hậu Giang | Hòa Bình | Hưng Yên | Khánh Hòa | Kiên Giang | Kon Tum
            Lai Châu | Lạng Sơn | Lào Cai | Lâm Đồng | Long An | Nam Định | Nghệ An | Ninh Bình | Ninh Thuận | Phú Thọ | Phú Yên
            Quảng Bình | Quảng Nam | Quảng Ngãi | Quảng Ninh | Quảng Trị | Sóc Trăng | Sơn La | Tây Ninh | Thái Bình | Thái Nguyên
            Thanh Hóa | Thừa Thiên Huế | Thừa Thiên - Huế | Thừa Thiên-Huế | Tiền Giang | Trà Vinh | Tuyên Quang | Vĩnh Long | Vĩnh Phúc | Yên Bái
            Hà Sơn Bình | Hà Nam Ninh | Nghệ Tĩnh | Bình Trị Thiên | Hoàng Liên Sơn | Hà Bắc | Hải Hưng | Minh Hải | Cửu Long | Sông Bé | Thuận Hải | Phú Khánh
            """
        ),
        LexiconTable(
            .region,
            kind: "vùng",
            """
            Tây Nguyên | Tây Bắc | Đông Bắc | Việt Bắc | Nam Bộ | Bắc Bộ | Trung Bộ | Bắc Trung Bộ | Nam Trung Bộ | Đông Nam Bộ | Tây Nam Bộ | Duyên hải miền Trung
            Đồng bằng sông Cửu Long | ĐBSCL | Đồng bằng sông Hồng | Biển Đông | Trường Sa | Hoàng Sa | Côn Đảo | Điện Biên Phủ | Pác Bó | Tân Trào | Lũng Cú
            Phủ Chủ tịch | Quảng trường Ba Đình | Hội trường Ba Đình | Lăng Chủ tịch Hồ Chí Minh | Nhà Quốc hội | Bến Nhà Rồng | Kim Liên | Thủ Thiêm | Nội Bài | Tân Sơn Nhất | Cam Ranh | Dung Quất
            """
        ),
        LexiconTable(
            .placeHead,
            kind: "tỉnh",
            letterCase: .any,
            "tỉnh"
        ),
        LexiconTable(
            .placeHead,
            kind: "thành phố",
            letterCase: .any,
            "thành phố | tp | tp. | thủ đô | cố đô | t.p"
        ),
        LexiconTable(.placeHead, kind: "quận", letterCase: .any, "quận"),
        LexiconTable(.placeHead, kind: "huyện", letterCase: .any, "huyện | huyện đảo"),
        LexiconTable(.placeHead, kind: "thị xã", letterCase: .any, "thị xã | tx."),
        LexiconTable(.placeHead, kind: "thị trấn", letterCase: .any, "thị trấn | tt."),
        LexiconTable(.placeHead, kind: "phường", letterCase: .any, "phường"),
        LexiconTable(.placeHead, kind: "xã", letterCase: .any, "xã | đặc khu"),
        LexiconTable(
            .placeHead,
            kind: "thôn",
            letterCase: .any,
            "thôn | ấp | buôn | xóm | tổ dân phố | khu phố | khóm"
        ),
        LexiconTable(
            .placeHead,
            kind: "địa điểm",
            letterCase: .any,
            "đường | quốc lộ | cao tốc | sông | đảo | quần đảo | cửa khẩu | cửa khẩu quốc tế | cảng | sân bay | vịnh | khu công nghiệp | khu kinh tế | nghĩa trang liệt sĩ"
        ),
    ]
}
