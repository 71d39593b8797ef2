extension Lexicon {
    /// Family names, the words that stand before names, and names that everybody knows.
    static let persons = surnames + [addresses, pluralAddresses, titlesOfHonour, knownPersons].flatMap { $0 }

    /// Persons whom everybody knows by names that are not spelled like Vietnamese ones, or by other names.
    static let knownPersons = [
        LexiconTable(
            .person,
            """
            Các Mác | C. Mác | C.Mác | K. Mác | K.Mác | Karl Marx | C. Marx | K. Marx = Các Mác
            Phriđrích Ăngghen | Ph. Ăngghen | Ph.Ăngghen | Ph. Ăng-ghen | Ph.Ăng-ghen | Friedrich Engels | F. Engels = Phriđrích Ăngghen
            V.I. Lênin | V.I.Lênin | V.I Lênin | V. I. Lênin | V.I. Lê-nin | V.I.Lê-nin | V.I. Lenin | Vladimir Ilyich Lenin = V.I. Lênin
            I. V. Stalin | I.V. Stalin | I.V. Xta-lin = I.V. Stalin
            Fidel Castro | Fidel Castro Ruz | Phi-đen Cát-xtơ-rô | Phi-đen Ca-xtơ-rô = Fidel Castro
            Che Guevara | Ernesto Che Guevara = Che Guevara
            Cay-xỏn Phôm-vi-hản | Cay-xỏn Phôm-vi-hẳn | Kaysone Phomvihane | Kayxỏn Phômvihản = Cay-xỏn Phôm-vi-hản
            Xu-pha-nu-vông | Souphanouvong | Xuphanuvông = Xu-pha-nu-vông
            Norodom Sihanouk | Nô-rô-đôm Xi-ha-núc = Norodom Sihanouk
            Bác Hồ | Cụ Hồ | Nguyễn Ái Quốc | Nguyễn Tất Thành | Nguyễn Sinh Cung | Hồ Chủ tịch | Hồ Chí Minh = Hồ Chí Minh
            """
        )
    ]

    /// Family names by how far they alone prove a person's name.
    static let surnames = [usualSurnames, commonSurnames, rareSurnames]

    /// The names of nine in ten Kinh.
    static let usualSurnames = LexiconTable(
        .surname,
        kind: "họ rất phổ biến",
        """
        Nguyễn | Trần | Lê | Phạm | Phan | Vũ | Võ | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Lý | Hoàng | Huỳnh | Đinh | Trịnh
        Trương | Đào | Đoàn | Lương | Tô | Tạ
        """
    )

    /// Names that hardly ever begin anything but a person's name when three capitalised syllables follow each other.
    static let commonSurnames = LexiconTable(
        .surname,
        kind: "họ phổ biến",
        """
        Lưu | Mai | Hà | Tống | Thái | Thân | Quách | Nghiêm | Lâm | Cao | Châu | Chu | Doãn | Đàm | Giàng | Giàng A | Sùng | Lò
        Nông | Triệu | Vi | Vy | Vương | Phùng | Khuất | Kiều | Lại | Bạch | Cù | Hứa | Tôn | Văn | Tăng | Trà | Từ | La | Lã | Lữ
        Mạc | Ninh | Ong | Phí | Phó | Quản | Thạch | Sơn | Danh | Kim | Thi | Tiêu | Ty | Ung | Viên | Vàng | Vừ | Giáp | Khổng
        Khúc | Lục | Lường | Mạch | Mã | Mẫn | Nhâm | Nhữ | Ngụy | Ông | Ôn | Quan | Quang | Tiết | Tất | Trang | Trình | Trầm
        Tưởng | Uông | Vòng | Âu | Âu Dương | Ấu | Đồng | Đổng | Đậu | Điêu | Điểu | Đèo | Đới | Đường | Bế | Bàn | Bành | Biện | Bì
        Cái | Cầm | Cấn | Chẩu | Chảo | Chế | Chử | Công | Cung | Cà | Diệp | Diêm | Dư | Giang | Giả | Hàn | Hàng | Hầu | Hầm | Hạ | Hạng
        Hoa | Khâu | Khiếu | Khương | Kha | Khà | Kiên | Lầu | Lèng | Lều | Liễu | Linh | Liêu | Liêng | Lỗ | Lộc | Lềnh | Lù | Luyện
        Ly | Ma | Mùa | Mí | Mông | Nhan | Nghị | Ngân | Ngọ | Nhạc | Niên | Nùng | Phàn | Phù | Phương | Phúc | Phạn | Quàng | Sa | Sái
        Sầm | Sần | Tào | Tẩn | Tếnh | Thào | Tòng | Tráng | Trượng | Ứng | Vầy | Vạn | Vì | Xa | Xồng | Yên | Ngạc | Nghê
        Thẩm | Thiều | Thiệu | Thích | Thang | Trác | Hán | Hoắc | Bá | Bàng | Bồ | Cáp | Cát | Cồ | Đan | Đái | Đầu | Đăng | Độ
        Hình | Hồng | Huyền | Hùng | Khưu | Lô
        Ksor | Siu | Rah Lan | Rcom | Niê | Niê Kđăm | Êban | Kpă | Nay | Bling | Bhling | Bríu | Zơ Râm | A Lăng | Alăng | Rơ
        Tòng Thị | Đinh Thị | Hoàng Thị | Hồ Văn
        """
    )

    /// Family names, clan names and the particles before names that begin other words as often.
    static let rareSurnames = LexiconTable(
        .rareSurname,
        kind: "họ hiếm",
        """
        Y | H | K | A | Ksơr | Rmah | Ayun | Byă | Hmok | Kbuôr | Mlô | Knul | Bkrông | Kdăm | Êđê | Ating | Arâl | Zơrâm | Riah | Tơngôl
        Coor | Ra | Pinăng | Chamaléa | Katơr | Cil | Lơ | Mu | Cơ | Bon | Kra | Dagout | Păng | Đạt | Đàng | Não | Thuận | Dụng
        Phú | Giá | Hải | Báo | Miêu | Thành | Hắc | Tài | Ro | Kơ | Kon | Nào | Thổ | Si | Pờ | Lỳ | Khoàng | Chang | Vù | Cư | Cháng
        Sính | Hờ | Vá | Xìn | Lìm | Phà | Phùa | Lựu | Ché | Viết | Lèo | Lồ | Cút | Moong | Cụt | Vang | Hủn | Chích | Ốc | Ka
        Tou | Prong | Drong | Bhnướch | Hiêng | Pơloong | Blúp | Xiêm | Krajan | Kơ Să | Păng Ting | Bon Yô | Lơ Mu | Rơ Ông
        Mang | Mấu | Pi Năng | Tà Yên | Patâu Axá | Chamalea | Tain | Kră | Đa Gout | Jơ | Brul | Ndu | Cil Yú | Liêng Jrang
        Rơ Mah | Rơ Chăm | Rơ Lan | Rơ Châm | Puih | Nay H' | Đêl | Blong | Giừ | Pồ | Phừ | Lùng | Chung | Chương | Lộ | Thông
        Thập | Quế | Quảng | Lang | Lự | Lay | Tướng | Trì
        """
    )

    /// Words of address before one name.
    private static let addresses = [
        LexiconTable(
            .honorific,
            kind: "xưng hô",
            letterCase: .any,
            """
            đồng chí | ông | bà | anh | chị | cô | chú | cụ | thầy | cháu | em | bạn | ngài | bác | đ/c | đ.c | đc | ông bà | chàng
            vợ chồng ông | vợ chồng bà | vợ chồng anh | vợ chồng chị | cố đồng chí | gia đình ông | gia đình bà | gia đình anh | gia đình chị
            gia đình đồng chí | cố | nhân chứng | nạn nhân | bị cáo | bị can | đối tượng | công dân | mẹ | mẹ Việt Nam anh hùng | bà mẹ Việt Nam anh hùng
            liệt sĩ | liệt sỹ | phóng viên | tác giả | nhà báo | học giả | em gái | em trai | con trai | con gái | quý ông | quý bà | lão đồng chí | chánh trương
            hộ ông | hộ bà | hộ anh | hộ chị | già làng | người dân | thương binh | bệnh binh | phu nhân | ngài tổng thống | cha xứ
            """
        )
    ]

    /// Words that address several persons.
    private static let pluralAddresses = [
        LexiconTable(
            .honorific,
            kind: "số nhiều",
            letterCase: .any,
            """
            các đồng chí | các ông | các bà | các ông, bà | các ông bà | các bà, ông | các anh | các chị | các anh, chị | các đ/c | các đc | hai đồng chí
            ba đồng chí | bốn đồng chí | năm đồng chí | hai ông | hai bà | ba ông | các cụ | các anh hùng | các nhà báo | gồm các đồng chí | các liệt sĩ | các liệt sỹ
            các ngài | các tác giả | các phóng viên | các em | các cháu | những đồng chí | các bị cáo | các bị can | hai bị cáo | hai bị can | các đối tượng
            quý vị | các vị | các bạn | các thầy | các cô | các mẹ | vợ chồng | hai vợ chồng | các chú | các bác
            """
        )
    ]

    /// Ranks, degrees, honours and callings that stand before a name and are no offices.
    private static let titlesOfHonour = [
        LexiconTable(
            .honorific,
            kind: "danh xưng",
            letterCase: .any,
            """
            Đại tướng | Thượng tướng | Trung tướng | Thiếu tướng | Chuẩn tướng | Đô đốc | Phó Đô đốc | Chuẩn Đô đốc | Đại tá | Thượng tá | Trung tá | Thiếu tá
            Đại úy | Thượng úy | Trung úy | Thiếu úy | Chuẩn úy | Thượng sĩ | Trung sĩ | Hạ sĩ | Thượng sỹ | Trung sỹ | Hạ sỹ | Binh nhất | Binh nhì | Thống chế | Nguyên soái
            Thống tướng | Thủy sư đô đốc | Đại tá, Anh hùng LLVT nhân dân | Chuẩn úy quân nhân chuyên nghiệp | Thượng úy quân nhân chuyên nghiệp
            """
        ),
        LexiconTable(
            .honorific,
            kind: "danh xưng",
            letterCase: .any,
            """
            Giáo sư | Phó Giáo sư | Tiến sĩ | Tiến sỹ | Thạc sĩ | Thạc sỹ | Cử nhân | Viện sĩ | Viện sỹ | Bác sĩ | Bác sỹ | Kỹ sư | Kiến trúc sư | Luật sư | Lương y | Dược sĩ | Dược sỹ
            Nhà giáo | Nhà giáo Nhân dân | Nhà giáo Ưu tú | Thầy thuốc Nhân dân | Thầy thuốc Ưu tú | Nghệ sĩ | Nghệ sỹ | Nghệ sĩ Nhân dân | Nghệ sỹ Nhân dân | Nghệ sĩ Ưu tú | Nghệ sỹ Ưu tú
            Nghệ nhân | Nghệ nhân Nhân dân | Nghệ nhân Ưu tú | Nhà văn | Nhà thơ | Nhạc sĩ | Nhạc sỹ | Họa sĩ | Họa sỹ | Ca sĩ | Ca sỹ | Diễn viên | Đạo diễn | Nhà nghiên cứu | Nhà sử học | Nhà khoa học
            Chuyên gia | Tiến sĩ khoa học | Tiến sỹ khoa học | Giáo sư, Tiến sĩ | Phó Giáo sư, Tiến sĩ | Giáo sư, Viện sĩ | Bác sĩ chuyên khoa I | Bác sĩ chuyên khoa II | Bác sĩ CKI | Bác sĩ CKII
            Anh hùng | Anh hùng lao động | Anh hùng Lao động | Anh hùng Lực lượng vũ trang nhân dân | Anh hùng LLVT nhân dân | Anh hùng LLVTND | Anh hùng LLVT | Doanh nhân | Doanh nhân CCB
            GS | PGS | TS | ThS | Th.S | TSKH | BS | BSCKI | BSCKII | CKI | CKII | KTS | LS | DS | NSND | NSƯT | NGND | NGƯT | TTND | TTƯT | CN | KS | GVC | GVCC | BSCK1 | BSCK2 | Ths
            Nhà ngoại giao | Nhà báo lão thành | Lão thành cách mạng | Cựu chiến binh | Chiến sĩ | Chiến sỹ | Chiến sĩ thi đua | Vận động viên | Huấn luyện viên | Báo cáo viên | Tuyên truyền viên | Nông dân
            Đảng viên | Đoàn viên | Sinh viên | Học sinh | Giảng viên | Giáo viên | Cô giáo | Thầy giáo | Điều tra viên | Điều dưỡng | Hướng dẫn viên | Biên tập viên | Nhà sáng lập
            """
        ),
        LexiconTable(
            .honorific,
            kind: "danh xưng",
            letterCase: .any,
            """
            Hòa thượng | Thượng tọa | Đại đức | Ni trưởng | Ni sư | Sư cô | Sư thầy | Trưởng lão Hòa thượng | Đại lão Hòa thượng | Tỳ kheo | HT | TT | ĐĐ | Linh mục | Giám mục | Tổng Giám mục
            Đức Tổng Giám mục | Đức Giám mục | Hồng y | Đức Hồng y | Mục sư | Mục sư Nhiệm chức | Đức Cha | Cha | Đức Hồng y | Đức ông | nữ tu | Sơ | Soeur | tu sĩ | phó tế | Ma sơ | Đức Pháp chủ | Giáo hoàng | Đức Giáo hoàng | Pháp sư | Sãi cả | Giáo sĩ | Giáo hữu | Phối sư
            Đầu sư | Chức sắc | Quan lớn | Trưởng bản | Vua | Hoàng đế | Hoàng hậu | Công chúa | Hoàng tử | Thái tử | Hoàng thân | Nữ hoàng | Tù trưởng | Chúa
            """
        ),
    ]
}
