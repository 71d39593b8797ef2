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
            Duyên hải Nam Trung Bộ | Bắc Trung Bộ và Duyên hải miền Trung | Trung du và miền núi Bắc Bộ | Trung du và miền núi phía Bắc | Trung Trung Bộ
            ĐBSCL | Biển Đông | Trường Sa | Hoàng Sa | Côn Đảo | Điện Biên Phủ | Pác Bó | Tân Trào | Lũng Cú | Đất Mũi | Mũi Cà Mau
            Bến Nhà Rồng | Thủ Thiêm | Nội Bài | Tân Sơn Nhất | Cam Ranh | Dung Quất | Vũng Áng | Long Thành | Phú Bài | Cát Bi | Lạch Huyện
            Hoàng Liên Sơn | Phan Xi Păng | Fansipan | Ngã ba Đồng Lộc | Thành cổ Quảng Trị | Đồng Tháp Mười | Tứ giác Long Xuyên
            """
        ),
        LexiconTable(
            .region,
            kind: "vùng",
            letterCase: .any,
            """
            miền Bắc | miền Trung | miền Nam | miền Tây Nam Bộ | miền Đông Nam Bộ | Đồng bằng sông Cửu Long | Đồng bằng sông Hồng | Đồng bằng Bắc Bộ | vịnh Bắc Bộ | đường Hồ Chí Minh | đường mòn Hồ Chí Minh | đường Trường Sơn | Xa lộ Hà Nội
            """
        ),
        LexiconTable(
            .region,
            kind: "công trình",
            """
            Phủ Chủ tịch | Quảng trường Ba Đình | Hội trường Ba Đình | Hội trường Diên Hồng | Lăng Chủ tịch Hồ Chí Minh | Lăng Bác | Nhà Quốc hội | Cung Văn hóa Hữu nghị Việt - Xô
            Trung tâm Hội nghị Quốc gia | Trung tâm Hội nghị Quốc tế | Dinh Độc Lập | Hội trường Thống Nhất | Dinh Thống Nhất | Nhà hát Lớn Hà Nội | Nhà hát Thành phố
            Văn Miếu - Quốc Tử Giám | Hoàng thành Thăng Long | Khu Di tích Phủ Chủ tịch | Đền Hùng | Khu di tích lịch sử Đền Hùng | Nghĩa trang Mai Dịch | Nghĩa trang liệt sĩ quốc gia Trường Sơn
            """
        ),
    ]

    /// The words for units of administration, settlements, roads, waters, heights, sites and buildings.
    static let placeHeads = [
        LexiconTable(.placeHead, kind: "tỉnh", letterCase: .any, "tỉnh"),
        LexiconTable(
            .placeHead,
            kind: "thành phố",
            letterCase: .any,
            "thành phố | tp | tp. | thủ đô | cố đô | t.p"
        ),
        LexiconTable(.placeHead, kind: "quận", letterCase: .any, "quận"),
        LexiconTable(.placeHead, kind: "huyện", letterCase: .any, "huyện | huyện đảo | huyện nghèo | huyện miền núi"),
        LexiconTable(.placeHead, kind: "thị xã", letterCase: .any, "thị xã | tx | tx."),
        LexiconTable(.placeHead, kind: "thị trấn", letterCase: .any, "thị trấn"),
        LexiconTable(.placeHead, kind: "phường", letterCase: .any, "phường"),
        LexiconTable(
            .placeHead,
            kind: "xã",
            letterCase: .any,
            "xã | đặc khu | xã đảo | xã biên giới | xã vùng cao | xã miền núi | xã nghèo"
        ),
        LexiconTable(
            .placeHead,
            kind: "thôn",
            letterCase: .any,
            "thôn | ấp | buôn | xóm | bản | làng | sóc | phum | khóm | tiểu khu | tổ dân phố | khu phố | khu dân cư"
        ),
        LexiconTable(.placeHead, kind: "huyện", letterCase: .exact, "H."),
        LexiconTable(.placeHead, kind: "quận", letterCase: .exact, "Q."),
        LexiconTable(.placeHead, kind: "phường", letterCase: .exact, "P."),
        LexiconTable(.placeHead, kind: "bang", letterCase: .any, "bang | tiểu bang"),
        LexiconTable(.placeHead, kind: "nước", letterCase: .any, "nước | Vương quốc"),
        LexiconTable(
            .siteHead,
            kind: "nơi có tên riêng",
            letterCase: .any,
            """
            đường | đường phố | đại lộ | quần đảo | bán đảo | cửa khẩu | cửa khẩu quốc tế | cửa khẩu quốc gia | cửa khẩu phụ | cảng | cảng biển
            cảng hàng không | cảng hàng không quốc tế | sân bay | sân bay quốc tế | nhà ga | cụm công nghiệp
            """
        ),
        LexiconTable(.siteHead, kind: "nơi có tên riêng", letterCase: .exact, "đảo | ga | bến | phố | ngõ | hẻm"),
        LexiconTable(
            .siteHead,
            kind: "địa điểm",
            letterCase: .any,
            """
            quốc lộ | tỉnh lộ | huyện lộ | đường tỉnh | đường huyện | QL | QL. | ĐT | ĐT. | TL | vành đai | cù lao
            khu công nghiệp | KCN | khu kinh tế | KKT | khu kinh tế cửa khẩu | khu chế xuất | khu công nghệ cao | khu du lịch | khu du lịch quốc gia | khu du lịch sinh thái | khu đô thị | khu đô thị mới | khu tái định cư
            khu di tích | khu di tích lịch sử quốc gia đặc biệt | di tích lịch sử quốc gia | di tích lịch sử quốc gia đặc biệt | di tích quốc gia đặc biệt | khu di tích lịch sử | khu di tích lịch sử quốc gia | khu di tích quốc gia đặc biệt | khu lưu niệm | khu tưởng niệm | di tích lịch sử | nghĩa trang | nghĩa trang liệt sĩ | nghĩa trang liệt sỹ | nghĩa trang liệt sĩ quốc gia | nghĩa trang liệt sỹ quốc gia | đài tưởng niệm | đài tưởng niệm liệt sĩ | tượng đài | đình thần | nhà tang lễ | nhà tang lễ quốc gia | nhà tù | thành cổ | chiến khu | đền thờ | nhà lưu niệm
            thủy điện | nhà máy thủy điện | hồ chứa nước | vườn quốc gia | khu bảo tồn thiên nhiên | rừng phòng hộ
            hội trường | nhà văn hóa | cung văn hóa | nhà thi đấu | sân vận động | quảng trường | công viên | khách sạn | nhà khách | trung tâm hội nghị
            """
        ),
        LexiconTable(
            .siteHead,
            kind: "địa điểm",
            letterCase: .exact,
            """
            sông | suối | hồ | núi | đèo | đồi | vịnh | đầm | kênh | thác | cầu | hầm | chợ | đền | chùa | đình | hang | dốc | ngã ba | ngã tư | căn cứ | nhà thờ
            """
        ),
        LexiconTable(
            .namesake,
            """
            Trần Hưng Đạo | Trần Quốc Tuấn | Trần Quốc Toản | Trần Nhân Tông | Trần Quang Khải | Trần Nguyên Hãn | Trần Phú | Trần Cao Vân | Trần Đại Nghĩa | Trần Bình Trọng | Trần Khánh Dư | Trần Nhật Duật | Trần Văn Thời | Trần Đăng Ninh | Trần Duy Hưng
            Lê Lợi | Lê Thánh Tông | Lê Hoàn | Lê Lai | Lê Quý Đôn | Lê Văn Tám | Lê Hồng Phong | Lê Duẩn | Lê Đại Hành | Lê Thái Tổ | Lê Văn Lương | Lê Trọng Tấn | Lê Đức Thọ | Lê Hữu Trác | Lê Chân | Lê Mao | Lê Thanh Nghị | Lê Viết Thuật
            Nguyễn Trãi | Nguyễn Du | Nguyễn Huệ | Nguyễn Công Trứ | Nguyễn Bỉnh Khiêm | Nguyễn Thị Minh Khai | Nguyễn Văn Cừ | Nguyễn Văn Linh | Nguyễn Văn Trỗi | Nguyễn Ái Quốc | Nguyễn Tất Thành | Nguyễn Đình Chiểu | Nguyễn Trung Trực | Nguyễn Hữu Huân | Nguyễn Hữu Thọ | Nguyễn Lương Bằng | Nguyễn Chí Thanh | Nguyễn Thái Học | Nguyễn Khuyến | Nguyễn Tri Phương | Nguyễn Phong Sắc | Nguyễn Sinh Sắc | Nguyễn Phích | Nguyễn Viết Xuân | Nguyễn Viết Xuân | Nguyễn Đình Thi | Nguyễn Siêu | Nguyễn An Ninh | Nguyễn Bá Ngọc | Nguyễn Đức Cảnh | Nguyễn Hữu Cảnh | Nguyễn Nghiêm | Nguyễn Úy
            Quang Trung | Gia Long | Đinh Tiên Hoàng | Đinh Công Tráng | Ngô Quyền | Ngô Gia Tự | Ngô Thì Nhậm | Lý Thường Kiệt | Lý Thái Tổ | Lý Tự Trọng | Lý Nam Đế | Lý Chính Thắng | Hai Bà Trưng | Bà Triệu | Phan Bội Châu | Phan Chu Trinh | Phan Châu Trinh | Phan Đình Phùng | Phan Đình Giót | Phan Đăng Lưu | Phan Văn Trị | Phan Thiết | Phan Thanh Giản
            Phạm Ngũ Lão | Phạm Hồng Thái | Phạm Hùng | Phạm Văn Đồng | Phạm Ngọc Thạch | Phạm Thế Hiển | Phạm Văn Hai | Phạm Viết Chánh | Võ Thị Sáu | Võ Nguyên Giáp | Võ Văn Kiệt | Võ Chí Công | Võ Văn Tần | Vừ A Dính | Kim Đồng | Hồ Tùng Mậu | Hồ Xuân Hương | Hồ Thị Kỷ | Hồ Đắc Kiện | Hoàng Văn Thụ | Hoàng Quốc Việt | Hoàng Diệu | Hoàng Hoa Thám | Hoàng Đình Giong | Hoàng Văn Hoan
            Đoàn Thị Điểm | Bùi Thị Xuân | Mạc Đĩnh Chi | Chu Văn An | Cao Bá Quát | Cao Thắng | Đặng Thùy Trâm | Đặng Thai Mai | Đào Duy Từ | Đào Duy Anh | Tôn Đức Thắng | Tôn Thất Tùng | Trường Chinh | Huỳnh Thúc Kháng | Huỳnh Văn Bánh | Lương Thế Vinh | Lương Văn Tri | Lương Ngọc Quyến | Tô Hiến Thành | Tô Hiệu | Tô Vĩnh Diện | Thân Nhân Trung | Thái Phiên | Thoại Ngọc Hầu | Tản Đà | Xuân Diệu | Yết Kiêu | Dã Tượng | Âu Cơ | Lạc Long Quân | An Dương Vương | Hùng Vương | Châu Văn Liêm | Dương Minh Châu | Dương Văn Mẫn | Trương Định | Trương Công Định | Trương Hán Siêu | Thủ Khoa Huân | Bế Văn Đàn | Cù Chính Lan | La Văn Cầu | Ung Văn Khiêm | Hà Huy Tập | Hà Huy Giáp | Triệu Quang Phục | Đề Thám | Xô Viết Nghệ Tĩnh
            """
        ),
    ]
}
