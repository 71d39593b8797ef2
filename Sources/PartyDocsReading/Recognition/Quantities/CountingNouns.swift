/// Nouns that are counted in texts of the genre, and what makes a kind of them.
///
/// The unit of a quantity is the longest noun that follows the number, with
/// - the noun that a classifier stands for (`lượt tổ chức đảng`, `suất học bổng`, `cuộc diễn tập`),
/// - the modifiers that make a kind of it (`đại biểu chính thức`, `nhiệm vụ trọng tâm`, `gia đình chính sách`),
/// - the nouns of its group that a comma adds (`xã, phường, thị trấn`, `cán bộ, chiến sĩ`, `đề án, nhiệm vụ`).
///
/// Where it stands, who owns it and what it does stay outside.
enum CountingNouns {
    /// Nouns of one sort, which a comma may join into one unit.
    struct Group: OptionSet, Hashable {
        let rawValue: UInt16

        static let people = Group(rawValue: 1)
        static let households = Group(rawValue: 2)
        static let hamlets = Group(rawValue: 4)
        static let communes = Group(rawValue: 8)
        static let districts = Group(rawValue: 16)
        static let provinces = Group(rawValue: 32)
        static let bodies = Group(rawValue: 64)
        static let partyBodies = Group(rawValue: 128)
        static let tasks = Group(rawValue: 256)
        static let documents = Group(rawValue: 512)
        static let works = Group(rawValue: 1024)
        /// Nouns that stand for the one behind them.
        static let classifiers = Group(rawValue: 2048)
    }

    private static let limit = 16
    private static let comma: TokenKey = ","
    private static let and: TokenKey = "và"

    /// Whether a counted noun stands at a position.
    static func begins(_ text: TokenizedText, at index: Int, limit: Int) -> Bool {
        index < limit && otherWords.match(text, at: index, limit: limit) == nil
            && text[index].letterCase != .capitalized
            && nouns.match(text, at: index, limit: limit) != nil
    }

    /// Whether the noun at a position names persons or bodies, of which `một` is one.
    static func areSingle(_ text: TokenizedText, at index: Int, limit: Int) -> Bool {
        guard index < limit, text[index].letterCase == .lower, let noun = nouns.match(text, at: index, limit: limit)
        else { return false }
        return !noun.value.isDisjoint(with: [
            .people, .households, .hamlets, .communes, .districts, .provinces, .bodies, .partyBodies,
        ])
    }

    /// The position behind the unit that begins at a position.
    static func end(_ text: TokenizedText, at index: Int, limit: Int) -> Int? {
        guard let noun = phrase(text, at: index, limit: limit), !isTitle(text, index, noun.group) else { return nil }
        var end = noun.end
        var group = noun.group
        var joints = 0
        while end - index < Self.limit, end + 1 < limit, text[end].key == comma || joints > 0 && text[end].key == and,
            text[end + 1].letterCase == .lower, let next = phrase(text, at: end + 1, limit: limit),
            !next.group.isDisjoint(with: group), next.end == limit || !isName(text, next.end)
        {
            end = next.end
            group.formIntersection(next.group)
            joints += 1
        }
        return end
    }

    /// `2 Phó Chủ tịch`: a capital makes a noun for persons the title of an office.
    private static func isTitle(_ text: TokenizedText, _ index: Int, _ group: Group) -> Bool {
        group.contains(.people) && text[index].letterCase == .capitalized && text[index].key != "đồng"
            && text[index].key != "đảng"
    }

    /// Whether a name follows a noun without a mark between: `xã Bình Minh`.
    private static func isName(_ text: TokenizedText, _ index: Int) -> Bool {
        text[index].kind == .word && text[index].letterCase == .capitalized
    }

    /// A noun with what a classifier stands for and its modifiers.
    private static func phrase(_ text: TokenizedText, at index: Int, limit: Int) -> (end: Int, group: Group)? {
        guard otherWords.match(text, at: index, limit: limit) == nil,
            let noun = nouns.match(text, at: index, limit: limit)
        else { return nil }
        var end = noun.end
        if noun.value.contains(.classifiers), end < limit, text[end].isSpaced, text[end].letterCase == .lower,
            let object = objects.match(text, at: end, limit: limit).map(\.end)
                ?? nouns.match(text, at: end, limit: limit).map(\.end)
        {
            end = object
        }
        while end - index < Self.limit, end < limit, text[end].isSpaced,
            let modifier = modifiers.match(text, at: end, limit: limit)
        {
            end = modifier.end
        }
        return (end, noun.value)
    }

    private static let nouns = PhraseTable(
        entries(
            [
                .people:
                    """
                người | người dân | cô đỡ thôn bản | người lao động | người có công | người có uy tín | người cao tuổi
                người khuyết tật | người tham gia | người mắc | nhân khẩu | cán bộ | cán bộ chủ chốt
                cán bộ lãnh đạo | cán bộ quản lý | cán bộ chuyên trách | đảng viên | đảng viên mới
                đảng viên dự bị | đoàn viên | đoàn viên thanh niên | đoàn viên ưu tú | quần chúng ưu tú
                hội viên | thành viên | đại biểu | đại biểu chính thức | đại biểu khách mời
                đại biểu đương nhiên | đại biểu dự khuyết | đồng chí | đ/c | ủy viên | ủy viên dự khuyết
                ủy viên chính thức | ủy viên ban thường vụ | đảng ủy viên | cấp ủy viên | huyện ủy viên
                tỉnh ủy viên | thành ủy viên | chi ủy viên | công chức | viên chức | công nhân
                công nhân lao động | nông dân | giáo viên | học sinh | sinh viên | học viên | giảng viên
                chiến sĩ | chiến sỹ | bác sĩ | bác sỹ | y tá | điều dưỡng | dược sĩ | kỹ sư | tiến sĩ
                thạc sĩ | giáo sư | phó giáo sư | sĩ quan | quân nhân | dân quân | thanh niên | phụ nữ
                trẻ em | bệnh nhân | lao động | nhân sự | bị can | bị cáo | đối tượng | cử tri | ứng cử viên
                liệt sĩ | liệt sỹ | thương binh | bệnh binh | cựu chiến binh | mẹ Việt Nam anh hùng
                bà mẹ Việt Nam anh hùng | anh hùng | quần chúng | em | em nhỏ | cháu | cụ | phóng viên
                nhà báo | nhà văn | nhà khoa học | nhà lãnh đạo | nhà đầu tư | nhà giáo | nhà tài trợ
                bí thư | phó bí thư | bí thư chi bộ | chủ tịch | phó chủ tịch | trưởng ban | phó trưởng ban
                giám đốc | trưởng phòng | phó trưởng phòng | cấp phó | cấp trưởng | chuyên gia | chuyên viên
                nghệ nhân | nghệ sĩ | già làng | trưởng thôn | trưởng bản | lãnh đạo | khách mời
                báo cáo viên | tuyên truyền viên | cộng tác viên | hòa giải viên | hội thẩm | thẩm phán
                kiểm sát viên | điều tra viên | luật sư | tình nguyện viên | vận động viên | huấn luyện viên
                diễn viên | cá nhân | điển hình | tác giả | thí sinh | biên chế | khách | khách du lịch
                du khách | doanh nhân | kiều bào | ngư dân | tín đồ | chức sắc | cán bộ, đảng viên
                đồng bào | hộ kinh doanh | tù nhân | phạm nhân | ban viên | ủy viên ủy ban kiểm tra
                nhân viên | nhân viên y tế | cô giáo | thầy giáo
                """,
                .households:
                    """
                hộ | hộ dân | hộ nghèo | hộ cận nghèo | hộ gia đình | gia đình | gia đình chính sách
                hộ nghèo, cận nghèo | hộ nghèo, hộ cận nghèo | gia đình văn hóa | hộ đồng bào
                hộ thoát nghèo | hộ nông dân | hộ tái nghèo
                """,
                .hamlets:
                    """
                thôn | bản | ấp | buôn | làng | khóm | xóm | phum | sóc | khu phố | khu dân cư | tổ dân phố
                tiểu khu | khu | tổ | thôn, bản | thôn, xóm | thôn, buôn | ấp, khu phố | tổ nhân dân | bon
                thôn bản
                """,
                .communes: "xã | phường | thị trấn | đặc khu | xã, phường",
                .districts: "huyện | quận | thị xã | thành phố | thành | thị | huyện, thị | thành phố trực thuộc tỉnh",
                .provinces: "tỉnh | thành phố | thành | tỉnh, thành phố | tỉnh, thành | tỉnh thành",
                .bodies:
                    """
                cơ quan | đơn vị | doanh nghiệp | doanh nghiệp nhà nước | doanh nghiệp tư nhân | hợp tác xã
                công ty | tổng công ty | tập đoàn | ngân hàng | trường | trường học | bệnh viện | trạm y tế
                trung tâm | viện | nhà máy | xí nghiệp | nông trường | địa phương | địa bàn | bộ | bộ, ngành
                ban | ngành | sở | cục | vụ | phòng | sở, ngành | sở, ban, ngành | chi cục | văn phòng
                phòng ban | ban, phòng | đoàn thể | tổ chức | tổ chức chính trị - xã hội | tổ chức hội | hội
                hội đoàn thể | hội đồng | tập thể | tiểu ban | câu lạc bộ | khối | cụm | tổ hợp tác
                đầu mối | đầu mối cấp phòng | nhà trường | trường đại học | trường mầm non | trường tiểu học
                cơ sở giáo dục | cơ sở y tế | cơ sở sản xuất | cơ sở | điểm trường | ban quản lý
                ban chỉ đạo | tổ công tác | đội | đại đội | tiểu đoàn | trung đoàn | lữ đoàn | sư đoàn | đồn
                đồn biên phòng | tòa soạn | cơ quan báo chí | nhà máy đường | nhà máy điện
                tổ chức tín dụng | công đoàn cơ sở | chi đoàn | chi hội
                """,
                .partyBodies:
                    """
                chi bộ | chi bộ cơ sở | đảng bộ xã | đảng bộ huyện | đảng bộ phường | đảng bộ xã, phường | chi bộ trực thuộc đảng ủy cơ sở | đảng bộ | đảng bộ cơ sở
                đảng bộ bộ phận | đảng bộ cấp trên trực tiếp cơ sở | đảng bộ cấp trên cơ sở
                đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng | đảng ủy | đảng ủy cơ sở
                đảng ủy bộ phận | cấp ủy | tổ chức đảng | tổ chức cơ sở đảng | tổ chức cơ sở | đảng ủy khối
                đảng đoàn | ban cán sự đảng | tỉnh ủy | thành ủy | huyện ủy | thị ủy | quận ủy | đảng ủy xã
                đảng ủy cấp xã | chi, đảng bộ | chi, đảng bộ cơ sở | huyện, thị ủy | huyện, thành ủy
                huyện, thị, thành ủy | huyện, quận ủy | tỉnh, thành ủy | ủy ban kiểm tra | đảng bộ cấp xã
                đảng bộ cấp huyện | tổ đảng | cấp ủy, tổ chức đảng
                """,
                .tasks:
                    """
                nhiệm vụ | nhóm nhiệm vụ | nhiệm vụ, giải pháp | nhóm nhiệm vụ, giải pháp | nhóm giải pháp
                nhóm vấn đề | nhóm nội dung | nhóm chỉ tiêu | nhóm | chỉ tiêu | mục tiêu | giải pháp
                nội dung | chuyên đề | đề án | đề tài | dự án | chương trình | vấn đề | lĩnh vực | tiêu chí
                kiến nghị | khâu đột phá | khâu | đột phá | việc | đầu việc | công việc | biện pháp
                hoạt động | nội dung công việc | lĩnh vực đột phá | phong trào | cuộc vận động
                chương trình trọng tâm | kế hoạch | chỉ số | quan điểm | định hướng | chương trình hành động
                chương trình trọng điểm | đề xuất | ý tưởng | sáng kiến | phần việc | cải tiến
                """,
                .documents:
                    """
                nghị quyết | chỉ thị | kết luận | quy định | quyết định | hướng dẫn | thông báo | văn bản
                văn kiện | báo cáo | tờ trình | luật | bộ luật | dự án luật | dự thảo luật | dự thảo
                dự thảo nghị quyết | pháp lệnh | nghị định | thông tư | quy chế | hồ sơ | công văn
                biên bản | thỏa thuận | hợp đồng | giấy phép | bản ghi nhớ | hiệp định | văn bản thỏa thuận
                văn kiện hợp tác | tham luận | ý kiến | bản án | giấy chứng nhận | dự thảo luật, nghị quyết
                văn bản quy phạm pháp luật | điều khoản | lượt văn bản
                """,
                .works:
                    """
                công trình | hạng mục | cây cầu | tuyến đường | nhà văn hóa | phòng học | cầu | hồ | hồ chứa
                trạm | nhà vệ sinh | khu công nghiệp | cụm công nghiệp | khu kinh tế | khu đô thị
                khu tái định cư | tàu | tàu cá | xuồng | xuồng máy | ca nô | xe | xe ô tô | ô tô | xe máy | máy bay | nhà máy thủy điện
                nhà ở
                """,
                .classifiers:
                    """
                lượt | suất | phần | cuộc | vụ | vụ việc | ca | chiếc | cái | con | bộ | tấm | bức | lá
                đợt | buổi | lớp | khóa | loại | ngôi | căn | mô hình | tuyến | cặp | điểm | bài | cuốn
                quyển | tập | tờ | nhà | đoàn | đội | nhóm | cây | gói | thùng | bao | lô | thửa | bữa
                chuyến | giải | món | mẫu | đầu | dãy | tòa | mũi | tổ | khu | trận | đám | cơn | vườn
                tác phẩm | sản phẩm | danh hiệu | loại hình | bản | dòng
                """,
                []: """
                đảng | nhà nước | thẻ căn cước | thẻ | thẻ bảo hiểm y tế | dân số | diện tích | hộ khẩu | căn nhà | ngôi nhà | căn nhà đại đoàn kết | nhà đại đoàn kết
                nhà tình nghĩa | nhà tình thương | nhà tạm, nhà dột nát | suất quà | phần quà | suất học bổng
                lượt người | lượt cán bộ | lượt ý kiến | lượt khách | lượt tổ chức đảng | lượt đảng viên | vụ án
                vụ tai nạn | vụ tai nạn giao thông | cây xanh | cây giống | con đường | cuộc họp | cuộc kiểm tra | cuộc giám sát | cuộc thanh tra
                cuộc diễn tập | cuộc tiếp xúc cử tri | ca mắc | ca bệnh | ca dương tính
                trường hợp | hội nghị | hội thảo | phiên họp | phiên | kỳ họp | kỳ | phiếu | phiếu bầu
                lá phiếu | phiếu thuận | lá đơn | bước | điểm mới | điểm cầu | điểm nghẽn | mặt | danh hiệu
                huân chương | huy chương | huy chương vàng | bằng khen | giấy khen | cờ thi đua | kỷ niệm chương
                huy hiệu | huy hiệu đảng | trụ cột | nguyên tắc | bài học | bài học kinh nghiệm | phương hướng
                yếu tố | chương | điều | mâm | bài viết | tin | tin, bài | tin bài
                cuốn sách | đầu sách | chức danh | chức danh chủ chốt | vị trí | vị trí việc làm | thủ tục
                thủ tục hành chính | dịch vụ công | nghề | hình thức | cơ chế | chính sách | bên | thế hệ
                kỳ đại hội | nhiệm kỳ | phẩm chất | chữ | câu hỏi | câu | đơn | đơn thư | đơn thư khiếu nại
                lượt đơn | tố cáo | khiếu nại | vụ khiếu nại | nước | quốc gia | vùng lãnh thổ | cấp | cấp học
                bậc học | môn | ngôi trường | điểm du lịch | mặt hàng | thị trường | nền kinh tế | ngành nghề
                tầng | phòng | giường | giường bệnh | mặt trận | châu lục | vùng | miền | dân tộc
                dân tộc anh em | tôn giáo | ngày công | giờ bay | hành vi | khuyết điểm | hạn chế | tồn tại
                thách thức | cơ hội | nguyên nhân | kết quả | thành tựu | dấu ấn | sự kiện | tổ hợp | ngành hàng
                chuỗi | chuỗi giá trị | lô đất | thửa đất | thửa ruộng | tỷ lệ | vòng | lần bỏ phiếu | chỗ
                chỗ ngồi | tháng lương | bộ phận | kênh | trang | phần mềm | nền tảng | tài khoản | thuê bao
                tín hiệu | mã | mã số | chuyến bay | chuyến tàu | bó hoa | ngọn nến | đóa hoa | nén hương
                vòng hoa | phần thưởng | giải thưởng | giải a | giải nhất | giải nhì | giải ba
                giải khuyến khích | cú | sao | lời | tiếng nói | bức ảnh | tấm gương | bức thư | lá cờ | ngọn cờ
                mét vuông
                """,
            ]
        )
    )

    /// Words that only begin like a counted noun.
    private static let otherWords = PhraseTable([
        "cụ thể", "ban hành", "ban đầu", "đoàn kết", "điều hành", "điều chỉnh", "điều kiện", "điều tra", "bản thân",
        "bộ máy",
        "phòng chống", "phòng, chống", "vụ thể",
    ])

    /// What a classifier may stand for, beside counted nouns.
    private static let objects = PhraseTable(
        list(
            """
            học bổng | quà | quà tết | diễn tập | kiểm tra | giám sát | thanh tra | đối thoại | tiếp xúc cử tri
            vận động | thi | tập huấn | bồi dưỡng | bồi dưỡng chính trị | sinh hoạt | tuyên truyền | tai nạn
            tai nạn giao thông | cháy | cháy rừng | phạm pháp hình sự | tham nhũng | ma túy | buôn lậu
            máy tính | máy bay | máy thở | xe đạp | xe lăn | áo | áo ấm | chăn | sách | sách giáo khoa | bò
            lợn | trâu | gia súc | gia cầm | gà | cây xanh | cây giống | đất | ruộng | hoa | hàng | lương thực
            mì | gạo | tranh | ảnh | thơ | kịch | phim | báo | tin | tình nghĩa | tình thương | đại đoàn kết
            dột nát | tạm | văn hóa | máy | kho | xưởng | vệ sinh | công tác | kiểm toán | khảo sát
            thiện nguyện | đầu tư | du lịch | nước | bão | mưa | lũ | dịch | dân vận khéo | sinh kế | nhất | nhì
            ba | khuyến khích | vàng | bạc | đồng | khách quốc tế | khách nội địa | ý kiến | phát biểu
            chất vấn | tham luận | thảo luận | họp | giao ban | đàm phán | làm việc | vay | hỗ trợ | cao tốc
            quốc lộ | đường sắt | đường thủy | kênh | đê | xe buýt | thuốc | vật tư | thiết bị | thầu | cao tầng
            chung cư | rau | quả | ốc | sinh nhật | cơm | giải pháp | ô tô | tàu | tàu thuyền | truy cập
            tương tác | tải | xem | tiêm | khám bệnh | khám | bệnh | phẫu thuật | xét nghiệm | hiến máu | máu
            kỷ luật | việc | án | kiện | tranh chấp | bạo lực | xâm hại | ly hôn
            """
        )
    )

    private static let modifiers = PhraseTable(
        list(
            """
            trọng tâm | đột phá | chính thức | chủ yếu | cụ thể | lớn | cơ bản | quan trọng | trọng điểm | nữ
            trẻ | dự khuyết | chủ chốt | hành chính | nông thôn mới | chuyên trách | cơ sở đảng | khách mời
            chiến lược | then chốt | trực tiếp | trực tuyến | bất thường | trực tiếp cơ sở | chính sách
            công lập | sự nghiệp | sự nghiệp công lập | ngoài công lập | tư thục | tư nhân | nhà nước | ưu tú
            tiên tiến | dân tộc thiểu số | người dân tộc thiểu số | nghèo | cận nghèo | khó khăn
            đặc biệt khó khăn | an toàn khu | nông thôn mới nâng cao | nông thôn mới kiểu mẫu | kiểu mẫu
            nâng cao | cấp tỉnh | cấp huyện | cấp xã | cấp phòng | cấp cơ sở | cấp vụ | cấp sở | cấp trung ương
            cấp quốc gia | quốc tế | nội địa | thành phần | cốt lõi | hợp nhất | điển hình | tình nguyện
            thường trực | kiêm nhiệm | hợp lệ | không hợp lệ | đại đoàn kết | thủy điện | dự bị | vừa và nhỏ
            nhỏ và vừa | nhiều tầng | mầm non | tiểu học | trung học cơ sở | trung học phổ thông | đại học
            cao đẳng | ưu tiên | chuyên đề | thường kỳ
            """
        )
    )

    /// The phrases of a table, which `|` and line ends part.
    private static func list(_ text: String) -> [String] {
        text.split { $0 == "|" || $0 == "\n" }.map { $0.split(separator: " ").joined(separator: " ") }
    }

    /// The nouns with all groups that they belong to.
    private static func entries(_ tables: [Group: String]) -> [(String, Group)] {
        var groups: [String: Group] = [:]
        for (group, text) in tables {
            for noun in list(text) { groups[noun, default: []].formUnion(group) }
        }
        return groups.map { ($0.key, $0.value) }
    }
}
