extension Lexicon {
    /// Family names and words of address.
    static let persons = [
        LexiconTable(
            .surname,
            """
            Nguyễn | Trần | Lê | Phạm | Hoàng | Huỳnh | Phan | Vũ | Võ | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Lý
            Đào | Đoàn | Vương | Trịnh | Trương | Đinh | Lâm | Phùng | Mai | Tô | Hà | Tạ | Lương | Thái | Cao | Chu | Châu
            Tăng | Quách | Lưu | La | Kiều | Thạch | Sơn | Kim | Danh | Lục | Nông | Hứa | Ma | Vi | Vy | Lò | Quàng | Lường
            Cầm | Giàng | Giàng A | Sùng | Thào | Vàng | Mùa | Hạng | Hầu | Ksor | Rơ | Siu | Rah Lan | Rcom | Niê | Niê Kđăm | Êban | Kpă | Nay
            Đậu | Doãn | Từ | Tống | Tôn | Ninh | Nghiêm | Khuất | Khổng | Lại | Mạc | Mã | Ông | Phí | Quản | Thân | Tiêu | Triệu | Trang
            Ứng | Uông | Viên | Văn | Bế | Bàn | Biện | Bạch | Cù | Cung | Diệp | Đàm | Đồng | Giáp | Hàn | Hán | Hoa | Hồng | Hùng | Khúc
            Lã | Lữ | Lều | Liễu | Lộ | Nhữ | Âu | Âu Dương | Chử | Chung | Chương | Cấn | Đới | Đan | Kha | Khương | Lù | Lèng | Mông | Mẫn | Ngụy | Nguỵ
            Nhâm | Phương | Sầm | Tào | Thẩm | Thi | Thiều | Tòng | Tòng Thị | Vừ | Xồng | Yên | Điểu | Đinh Thị | Hoàng Thị | Bá | Bling | Bhling | Bríu | Zơ Râm | Hồ Văn | A Lăng | Alăng
            """
        ),
        LexiconTable(
            .honorific,
            letterCase: .any,
            """
            đồng chí | các đồng chí | ông | bà | anh | chị | cụ | ngài | các ông | các bà | đ/c | đc
            """
        ),
    ]
}
