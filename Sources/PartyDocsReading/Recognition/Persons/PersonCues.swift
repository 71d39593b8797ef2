/// The words around a name that speak for a person, or against one.
enum PersonCues {
    /// What persons do, right after a name of two syllables without other evidence.
    static let verbs = PhraseTable<Bool>(
        split(
            """
            phát biểu|cho biết|cho rằng|nhấn mạnh|khẳng định|yêu cầu|đề nghị|chủ trì|nói|chia sẻ|dự|thăm|kết luận|chỉ rõ|nêu
            lưu ý|trao|tiếp|trình|trình bày|thông tin|chúc mừng|bày tỏ|ghi nhận|biểu dương|giữ chức|thôi giữ chức|sinh năm|sinh ngày
            đã|đang|cùng|và đoàn|báo cáo|đề cập|quán triệt|chỉ đạo|tham dự|điều hành|tặng|ký|tin tưởng|mong muốn|gửi|hỏi
            trả lời|kêu gọi|bày tỏ|đến|thay mặt|khai mạc|bế mạc|thông báo|hiện là|nguyên là|từng|đắc cử|trúng cử|tái đắc cử
            được bầu|được bổ nhiệm|được phân công|được giao|được điều động|nhận định|phân tích|chỉ ra|làm rõ|giải đáp|viết
            đọc|tuyên bố|cảm ơn|trân trọng|làm việc|kiểm tra|hội đàm|hội kiến|gặp|tiếp xúc|là|thừa ủy quyền
            """
        )
    )

    /// Syllables that names do not have behind the family name, which end a name in capitals.
    static let notInNames: Set<TokenKey> = Set(
        Phrase(
            """
            và tại với được bị của cho các những một là có không đã sẽ phải cần nên khi đến theo trong ngoài trên dưới sau trước nghỉ
            nhận giữ thôi dự thăm tiếp gặp làm nói nêu trả hỏi gửi trao tặng chỉ yêu đề cùng trúng tái bày chia nhấn khẳng thay mặt họp
            vừa vẫn rời qua vào ra xuống tham bổ bầu viếng đọc kể phê bắt tạm điện khẩn mục
            """
        ).keys
    )

    /// Words before a name that make it the name of something else: a street, a school, a prize, a place.
    static let namesakes: Set<TokenKey> = Set(
        Phrase(
            """
            đường phố phường quận huyện xã tỉnh ngõ hẻm thôn ấp bản buôn làng trấn TP TX TT thị
            TNCS TNTP THPT THCS PTTH PTCS chuyên Chi nhánh thưởng trường viện quỹ bổng mòn thần thờ chợ cầu viên lăng đền đình chùa miếu đài bảo tàng
            hồ sông núi đảo cảng ga bay trạm tích Huân chương Huy dịch nút nhánh ty lớp cúp giải tượng kênh
            tỉnh lộ quốc gia đoàn đội Đội Đoàn tiểu phong cư xá khu ký danh hiệu rạp nhạc thư
            """
        ).keys
    )

    /// Words for schools, which a person's name always completes.
    static let schools: Set<TokenKey> = ["thpt", "thcs", "ptth", "ptcs", "chuyên"]

    /// Words before another name of a person.
    static let aliases = PhraseTable<Bool>(
        split(
            """
            bí danh|tên thật|tên thật là|tên khai sinh|tên khai sinh là|tên thường gọi|tên thường gọi là|tục danh|thế danh|pháp danh
            còn gọi là|tức|tức là|thường gọi là|bút danh|biệt danh
            """
        )
    )

    /// Words before the names of villages and the like, which tables do not have.
    static let smallPlaces: Set<TokenKey> = [
        "thôn", "bản", "buôn", "ấp", "làng", "xóm", "xã", "phường", "trấn", "khu", "khóm", "plei",
    ]

    /// Two-syllable words whose last syllable does not say enough alone.
    static let namesakePairs = PhraseTable<Bool>(
        split(
            """
            thành phố|Tiền phong|Cộng sản|quốc gia|Nhà hát|nghĩa trang|nghĩa địa|giải thưởng|chiến dịch|phong trào|Huy chương
            mang tên|tên gọi|cung văn hóa|hội trường|sân vận động|khách sạn|nhà thi đấu|đại lộ|phố đi bộ|mầm non|tiểu học
            tàu thủy|thị trấn|thị xã|vận động
            """
        )
    )

    /// What a place or a day of the week is, that begins like a name.
    static let places = PhraseTable<Bool>(
        split(
            """
            Hà Nội|Hà Nam|Hà Tĩnh|Hà Giang|Hà Tây|Hà Đông|Hà Tiên|Thái Bình|Thái Nguyên|Thái Lan|Thái Bình Dương|Cao Bằng
            Lâm Đồng|Ninh Bình|Ninh Thuận|Sơn La|Sơn Tây|Lai Châu|Yên Bái|Đồng Nai|Đồng Tháp|Đồng Hới|Kiên Giang|An Giang
            Tiền Giang|Hậu Giang|Bắc Giang|Hồ Tây|Hồ Gươm|Hồ Hoàn Kiếm|Phan Thiết|Phan Rang|Phú Thọ|Phú Yên|Phú Quốc
            Lý Sơn|Chu Lai|Chu Prông|Chư Prông|Chư Sê|Hoàng Sa|Hoàng Mai|Hoàng Liên Sơn|Hoàng Liên|Hoàng Su Phì|Mai Châu
            Mai Sơn|Kim Sơn|Kim Bảng|Kim Thành|Kim Động|Vũ Thư|Vũ Quang|Võ Nhai|Từ Sơn|Từ Liêm|Lương Sơn|Lương Tài
            Lạng Sơn|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Bình|Quảng Trị|Bà Rịa|Thạch Thất|Thạch Hà|Cao Lãnh|Cao Phong
            Đông Anh|Đan Phượng|Trà Vinh|Trà Lĩnh|Tây Ninh|Tô Hiệu|Đinh Hóa|Phù Cừ|Phù Yên|Phù Mỹ|Phù Cát|Văn Giang
            Văn Lâm|Văn Quan|Văn Bàn|Văn Chấn|Văn Yên|Thuận Thành|Thuận Châu|Hồng Kông|Hồng Bàng|Hồng Ngự|Đường Lâm
            Châu Á|Châu Âu|Châu Phi|Châu Thành|Châu Đốc|Châu Đức|Kiều bào|Thi đua|Kim ngạch|Đoàn Thanh niên|Đoàn Hà Nội
            Trương Định|Ba Đình|Đình Bảng|Lào Cai|Vĩnh Long|Triệu Sơn|Triệu Phong|Ngọc Lặc|Yên Lạc|Yên Phong|Yên Dũng
            Yên Thế|Yên Khánh|Yên Mô|Yên Định|Yên Thành|Hàn Quốc|Trung Quốc|Thân Cửu Nghĩa|Tân Sơn Nhất|Nội Bài|Giáo phận|Tổng Giáo phận|Giáo xứ|Giáo hạt|Giáo hội|Tòa Giám mục|Hai Bà Trưng
            Sa Pa|Sa Đéc|Sa Thầy|Sơn Động|Sơn Dương|Sơn Hà|Sơn Trà|Sơn Tịnh|Ma Cao|Hòa Bình|Hòa Lạc|Ý Yên|Bế Văn Đàn
            """
        )
    )

    /// Names of saints before the family name of Catholics, which are a part of the name.
    static let saints: Set<TokenKey> = Set(
        Phrase(
            """
            Phêrô Giuse Têrêsa Maria Phaolô Gioan Gioakim Đaminh Anna Antôn Antôniô Micae Vinhsơn Simon Matthêu Mátthêu Máccô Luca
            Anrê Giacôbê Tôma Philipphê Phanxicô Phanxicô Xaviê Augustinô Augustino Stêphanô Lôrensô Martinô Bênađô Catarina Cêcilia Lucia
            Rôsa Isave Inhaxiô Bênêđictô Giêrônimô Alphongsô Barnaba Giuđa Matthia Ambrôsiô Laurensô Alêxù Hiêrônimô Clêmentê Emmanuel
            """
        ).keys
    )

    private static func split(_ phrases: String) -> [String] {
        phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init)
    }
}
