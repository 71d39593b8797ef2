/// Family names of the peoples of Viet Nam, by how far they alone prove a person's name.
enum Surnames {
    /// The names of nine in ten Kinh.
    static let usual: Set<TokenKey> = keys(
        "Nguyễn Trần Lê Phạm Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Hoàng Huỳnh Đinh Trịnh Trương Đào Đoàn Lương Tô Tạ"
    )

    /// Names that hardly ever begin anything but a person's name when three capitalised syllables follow each other.
    static let common: Set<TokenKey> = keys(
        """
        Nguyễn Trần Lê Phạm Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Hoàng Huỳnh Đinh Trịnh Trương Lương Lưu Đào Mai Hà
        Tô Tạ Tống Thái Thân Quách Nghiêm Lâm Cao Châu Chu Doãn Đàm Giàng Sùng Lò Nông Triệu Vi Vương Phùng Khuất Kiều
        Lại Bạch Cù Hứa Tôn Đoàn Văn Tăng Trà Từ La Lã Lữ Mạc Ninh Ong Phí Phó Quản Thạch Sơn Danh Kim Thi Tiêu Ty Ung
        Viên Vàng Vừ Giáp Khổng Khúc Lục Lường Mạch Mã Mẫn Nhâm Nhữ Ngụy Ông Ôn Quan Quang Tiết Tất Trang Trưng Trình
        Trầm Tưởng Uông Vòng Âu Ấu Đồng Đổng Đậu Điêu Điểu Đèo Đới Đường Bế Bàn Bành Biện Bì Cái Cầm Cấn Chẩu Chảo
        Chế Chử Công Cung Cà Diệp Diêm Dư Giang Giả Hàn Hàng Hầu Hầm Hạ Hạng Hoa Khâu Khiếu Khương Kha Khà Kiên Lầu Lèng Lều Liễu
        Linh Liêu Liêng Lỗ Lộc Lềnh Lù Luyện Ly Ma Mùa Mí Nhan Nghị Ngân Ngọ Nhạc Niên Nùng Phàn Phù Phương Phúc Phạn
        Quàng Sa Sái Sầm Sần Tào Tẩn Tếnh Thào Tòng Tráng Tráng Tôn Trượng Ứng Vầy Vạn Vì Xa Xồng Yên Ngạc Nghê
        Thẩm Thiều Thiệu Thích Thang Tòng Trác Hán Hoắc Bá Bàng Bồ Cáp Cát Cồ Đan Đái Đầu Đăng Độ Hình Hồng Huyền Hùng Khưu
        """
    )

    /// Family names, clan names and the particles before names that some peoples use, which need other evidence.
    static let minority: Set<TokenKey> = keys(
        """
        Y H K A Rơ Ksor Niê Kpă Siu Rmah Nay Rcom Ayun Êban Byă Hmok Kbuôr Mlô Knul Bkrông Kdăm Êđê Ating Arâl Bling
        Zơrâm Riah Bríu Alăng Tơngôl Coor Ra Đinh Hồ Pinăng Chamaléa Katơr Cil Liêng Lơ Mu Cơ Bon Kra Dagout Păng Đạt
        Đàng Thập Bá Não Quảng Thuận Lộ Lưu Hứa Trượng Dụng Kiều Phú Giá Hải Báo Miêu Châu Thành Hắc Tài Ro Kơ Kon
        Nào Thổ Si Pờ Lỳ Khoàng Chang Vù Giàng Cư Cháng Sính Hờ Vá Ly Xìn Lìm Phà Phùa Lựu Ché Viết Lèo Lò Lồ Lữ Cút
        Moong Cụt Lữ Vang Hủn Chích Ốc Ka Tou Prong Drong Bhling Bhnướch Hiêng Pơloong Blúp Viên Xiêm
        """
    )

    /// Tells whether a syllable can begin a person's name.
    static func contains(_ key: TokenKey) -> Bool {
        common.contains(key) || minority.contains(key)
    }

    private static func keys(_ names: String) -> Set<TokenKey> {
        Set(Phrase(names).keys)
    }
}
