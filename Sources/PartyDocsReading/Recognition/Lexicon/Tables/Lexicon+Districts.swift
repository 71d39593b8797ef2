extension Lexicon {
    /// The districts, towns and cities below the province, as they were from 2000 to the end of that level on 1 July
    /// 2025; wards and communes that keep their names are found by them too.
    ///
    /// A name that several of them bear stands once. Those that begin like the name of a person have a category of
    /// their own, since there the words around must decide.
    static let districts = [
        LexiconTable(
            .district,
            kind: "huyện",
            """
            A Lưới | A Yun Pa | An Biên | An Dương | An Khê | An Lão | An Minh | An Nhơn | An Phú | Anh Sơn
            Ayun Pa | Ân Thi | Ba Bể | Ba Chẽ | Ba Đình | Ba Đồn | Bà Rịa | Ba Tơ | Ba Tri | Ba Vì | Bác Ái
            Bảo Lạc | Bảo Lâm | Bảo Lộc | Bảo Thắng | Bảo Yên | Bát Xát | Bàu Bàng | Bắc Bình | Bắc Hà | Bắc Mê
            Bắc Quang | Bắc Sơn | Bắc Tân Uyên | Bắc Trà My | Bắc Từ Liêm | Bắc Yên | Bến Cát | Bến Cầu | Bến Lức
            Bỉm Sơn | Bình Chánh | Bình Đại | Bình Gia | Bình Giang | Bình Liêu | Bình Long | Bình Lục | Bình Minh
            Bình Sơn | Bình Tân | Bình Thạnh | Bình Thuỷ | Bình Xuyên | Bố Trạch | Bù Đăng | Bù Đốp | Bù Gia Mập
            Buôn Đôn | Buôn Hồ | Cai Lậy | Cam Lâm | Cam Lộ | Cam Ranh | Can Lộc | Càng Long | Cẩm Giàng | Cẩm Khê
            Cẩm Lệ | Cẩm Mỹ | Cẩm Thủy | Cẩm Xuyên | Cần Đước | Cần Giờ | Cần Giuộc | Cầu Giấy | Cầu Kè | Cầu Ngang
            Chi Lăng | Chí Linh | Chiêm Hóa | Chợ Đồn | Chợ Gạo | Chợ Lách | Chợ Mới | Chơn Thành | Chư Păh
            Chư Prông | Chư Pưh | Chư Sê | Chương Mỹ | Con Cuông | Cô Tô | Cồn Cỏ | Côn Đảo | Cờ Đỏ | Củ Chi
            Cư Jút | Cư Kuin | Cư M'gar | Cư Mgar | Cửa Lò | Dầu Tiếng | Di Linh | Diễn Châu | Diên Khánh | Duy Tiên
            Duy Xuyên | Duyên Hải | Đà Bắc | Đạ Huoai | Đa Krông | Đạ Tẻ | Đạ Tẻh | Đại Lộc | Đại Từ | Đak Đoa
            Đak Pơ | Đam Rông | Đăk Đoa | Đắk Đoa | Đắk Glei | Đăk Glei | Đắk Glong | Đăk Glong | Đăk Hà | Đắk Hà
            Đăk Mil | Đắk Mil | Đăk Pơ | Đắk R'Lấp | Đăk Song | Đắk Song | Đăk Tô | Đắk Tô | Đầm Dơi | Đầm Hà
            Đất Đỏ | Điện Bàn | Điện Biên Đông | Điện Biên Phủ | Định Hóa | Đình Lập | Định Quán | Đoan Hùng
            Đô Lương | Đồ Sơn | Đông Anh | Đống Đa | Đông Giang | Đông Hải | Đông Hòa | Đông Hưng | Đông Sơn
            Đông Triều | Đơn Dương | Đức Cơ | Đức Hòa | Đức Huệ | Đức Linh | Đức Phổ | Đức Thọ | Đức Trọng
            Ea H'leo | Ea Kar | Ea Súp | Gia Bình | Gia Lâm | Gia Lộc | Gia Nghĩa | Giá Rai | Gia Viễn | Giao Thủy
            Gio Linh | Giồng Riềng | Giồng Trôm | Gò Công | Gò Công Đông | Gò Công Tây | Gò Dầu | Gò Quao | Gò Vấp
            Hải An | Hai Bà Trưng | Hải Châu | Hải Hà | Hải Hậu | Hải Lăng | Hàm Tân | Hàm Thuận Bắc | Hàm Thuận Nam
            Hàm Yên | Hậu Lộc | Hiệp Đức | Hiệp Hòa | Hoà An | Hòa Thành | Hòa Vang | Hoài Ân | Hoài Đức | Hoài Nhơn
            Hoàn Kiếm | Hoành Bồ | Hoằng Hóa | Hóc Môn | Hòn Đất | Hớn Quản | Hưng Hà | Hưng Nguyên | Hướng Hóa
            Hương Khê | Hương Sơn | Hương Thủy | Hương Trà | Hữu Lũng | Ia Grai | Ia H'Drai | Ia Pa | Kế Sách
            Khánh Sơn | Khánh Vĩnh | Khoái Châu | Kiến An | Kiến Thuỵ | Kiến Tường | Kiến Xương | Kinh Môn
            Kon Plông | Kon Rẫy | Kông Chro | Krông A Na | Krông Ana | Krông Bông | Krông Buk | Krông Búk
            Krông Năng | Krông Nô | Krông Pa | Krông Pắc | Krông Pắk | Kỳ Anh | Kỳ Sơn | Lạc Dương | Lạc Sơn
            Lạc Thủy | Lai Vung | Lang Chánh | Lạng Giang | Lập Thạch | Lấp Vò | Lệ Thủy | Liên Chiểu | Long Biên
            Long Đất | Long Điền | Long Hồ | Long Khánh | Long Mỹ | Long Phú | Long Thành | Mang Thít | Mang Yang
            Mèo Vạc | Mê Linh | Minh Hóa | Minh Long | Mỏ Cày Bắc | Mỏ Cày Nam | Mộ Đức | Mộc Châu | Mộc Hóa
            Mù Căng Chải | Mường Ảng | Mường Chà | Mường Khương | Mường La | Mường Lát | Mường Lay | Mường Nhé
            Mường Tè | Mỹ Đức | Mỹ Hào | Mỹ Lộc | Mỹ Tú | Mỹ Xuyên | Na Hang | Na Rì | Nam Đàn | Nam Đông
            Nam Giang | Nam Sách | Nam Trà My | Nam Trực | Nam Từ Liêm | Năm Căn | Nậm Nhùn | Nậm Pồ | Ngã Bảy
            Ngã Năm | Nga Sơn | Nghi Lộc | Nghi Sơn | Nghi Xuân | Nghĩa Đàn | Nghĩa Hành | Nghĩa Hưng | Nghĩa Lộ
            Ngọc Hiển | Ngọc Hồi | Ngọc Lặc | Ngũ Hành Sơn | Nguyên Bình | Nhà Bè | Nho Quan | Nhơn Trạch
            Như Thanh | Như Xuân | Núi Thành | Ô Môn | Pác Nặm | Phong Điền | Phong Thổ | Phổ Yên | Phú Bình
            Phú Giáo | Phú Hoà | Phú Lộc | Phú Lương | Phủ Lý | Phú Mỹ | Phú Nhuận | Phú Ninh | Phú Quí | Phú Riềng
            Phú Tân | Phú Thiện | Phú Vang | Phú Xuân | Phú Xuyên | Phục Hoà | Phụng Hiệp | Phước Long | Phước Sơn
            Quảng Điền | Quảng Hòa | Quảng Trạch | Quảng Xương | Quảng Yên | Quế Phong | Quế Sơn | Quế Võ | Quốc Oai
            Quỳ Châu | Quỳ Hợp | Quỳnh Lưu | Quỳnh Nhai | Quỳnh Phụ | Si Ma Cai | Sìn Hồ | Sóc Sơn | Sông Cầu
            Sông Công | Sông Hinh | Sông Lô | Sông Mã | Sốp Cộp | Tam Bình | Tam Dương | Tam Đảo | Tam Điệp
            Tam Đường | Tam Nông | Tánh Linh | Tân An | Tân Biên | Tân Bình | Tân Châu | Tân Hiệp | Tân Hồng
            Tân Hưng | Tân Kỳ | Tân Lạc | Tân Phú | Tân Phú Đông | Tân Phước | Tân Sơn | Tân Thạnh | Tân Thành
            Tân Trụ | Tân Uyên | Tân Yên | Tây Giang | Tây Hoà | Tây Hồ | Tây Sơn | Tây Trà | Than Uyên | Thanh Ba
            Thanh Bình | Thanh Chương | Thanh Hà | Thạnh Hóa | Thanh Khê | Thanh Liêm | Thanh Miện | Thanh Oai
            Thạnh Phú | Thanh Sơn | Thanh Thuỷ | Thanh Trì | Thạnh Trị | Thanh Xuân | Tháp Mười | Thăng Bình
            Thọ Xuân | Thoại Sơn | Thống Nhất | Thông Nông | Thốt Nốt | Thới Bình | Thới Lai | Thủ Thừa | Thuận An
            Thuận Bắc | Thuận Châu | Thuận Hóa | Thuận Nam | Thuận Thành | Thuỷ Nguyên | Thường Tín | Thường Xuân
            Tiên Du | Tiền Hải | Tiên Lãng | Tiên Lữ | Tiên Phước | Tiên Yên | Tiểu Cần | Tịnh Biên | Trạm Tấu
            Trảng Bàng | Trảng Bom | Tràng Định | Trấn Yên | Tri Tôn | Trùng Khánh | Trực Ninh
            Tu Mơ Rông | Tủa Chùa | Tuần Giáo | Tuy An | Tuy Đức | Tuy Phong | Tuy Phước | Tuyên Hóa | Tứ Kỳ
            Tư Nghĩa | Tương Dương | U Minh | U Minh Thượng | Vân Canh | Vân Đồn | Vân Hồ | Vị Thanh | Vị Thuỷ
            Vị Xuyên | Việt Yên | Vĩnh Bảo | Vĩnh Châu | Vĩnh Cửu | Vĩnh Hưng | Vĩnh Linh | Vĩnh Lộc | Vĩnh Lợi
            Vĩnh Thạnh | Vĩnh Thuận | Vĩnh Tường | Vĩnh Yên | Vụ Bản | Vũng Liêm | Xín Mần | Xuân Lộc | Xuân Trường
            Xuyên Mộc | Ý Yên
            Lắk | Chũ | KBang | K'Bang | Kbang | M'Đrắk | MĐrắk | M’Đrắk | Đakrông | Bạch Long Vĩ
            Cồn Cỏ | Phan Rang | Tháp Chàm | Lao Bảo | Thổ Chu
            """
        ),
        LexiconTable(
            .homonymousPlace,
            kind: "huyện",
            """
            Kim Liên | Trường Sơn | Bạch Đằng | Chu Lai | Bá Thước | Bạch Thông | Cái Bè | Cái Nước | Cái Răng | Cao Lãnh | Cao Lộc | Cao Phong
            Cát Hải | Cát Tiên | Châu Đốc | Châu Đức | Châu Phú | Châu Thành | Châu Thành A | Cù Lao Dung
            Dương Kinh | Dương Minh Châu | Đan Phượng | Đồng Hỷ | Đồng Phú | Đồng Văn | Đồng Xoài | Đồng Xuân
            Giang Thành | Hà Đông | Hạ Hoà | Hạ Lang | Hà Quảng | Hà Tiên | Hà Trung | Hoa Lư | Hoàng Mai
            Hoàng Su Phì | Hồng Bàng | Hồng Dân | Hồng Lĩnh | Hồng Ngự | Kiên Hải | Kiên Lương | Kim Bảng | Kim Bôi
            Kim Động | Kim Sơn | Kim Thành | La Gi | Lâm Bình | Lâm Hà | Lâm Thao | Lê Chân | Lộc Bình | Lộc Hà
            Lộc Ninh | Lục Nam | Lục Ngạn | Lục Yên | Lương Sơn | Lương Tài | Lý Nhân | Lý Sơn | Mai Châu | Mai Sơn
            Ngân Sơn | Ngô Quyền | Ninh Giang | Ninh Hải | Ninh Hòa | Ninh Kiều | Ninh Phước | Ninh Sơn | Nông Cống
            Nông Sơn | Phù Cát | Phù Cừ | Phù Mỹ | Phù Ninh | Phù Yên | Phúc Thọ | Phúc Yên
            Quản Bạ | Quan Hóa | Quan Sơn | Quang Bình | Sa Đéc | Sa Pa | Sa Thầy | Sơn Dương | Sơn Động | Sơn Hà
            Sơn Hòa | Sơn Tây | Sơn Tịnh | Sơn Trà | Thạch An | Thạch Hà | Thạch Thành | Thạch Thất | Thái Hoà
            Thái Thụy | Thiệu Hóa | Trà Bồng | Trà Cú | Trà Lĩnh | Trà Ôn | Trần Đề | Trần Văn Thời | Triệu Phong
            Triệu Sơn | Từ Liêm | Từ Sơn | Ứng Hòa | Vạn Ninh | Văn Bàn | Văn Chấn | Văn Giang | Văn Lãng | Văn Lâm
            Văn Quan | Văn Yên | Võ Nhai | Vũ Quang | Vũ Thư | Yên Bình | Yên Châu | Yên Dũng | Yên Định | Yên Khánh
            Yên Lạc | Yên Lập | Yên Minh | Yên Mô | Yên Mỹ | Yên Phong | Yên Sơn | Yên Thành | Yên Thế | Yên Thủy
            """
        ),
    ]
}
