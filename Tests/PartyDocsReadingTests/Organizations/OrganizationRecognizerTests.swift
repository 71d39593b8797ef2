import PartyDocsCore
import PartyDocsReading
import Testing

struct OrganizationRecognizerTests {
    private struct Body: Equatable {
        let words: String
        let value: OrganizationValue
        let form: MentionForm?
    }

    private static func bodies(_ text: String, kind: BlockKind = .paragraph) -> [Body] {
        let context = RecognitionContext(
            text: text,
            blocks: [wholeBlock(text, kind: kind)],
            metadata: Metadata(),
            lexicon: .standard
        )
        var findings = Findings()
        OrganizationRecognizer().recognize(context, into: &findings)
        return findings.of(.organization).compactMap { finding in
            guard case .organization(let value) = finding.value else { return nil }
            return Body(words: String(text[finding.hull]), value: value, form: finding.form)
        }
    }

    private static func words(_ text: String, kind: BlockKind = .paragraph) -> [String] {
        bodies(text, kind: kind).map(\.words)
    }

    @Test(arguments: [
        ("Bộ Chính trị, Ban Bí thư Trung ương Đảng đã họp", ["Bộ Chính trị", "Ban Bí thư Trung ương Đảng"]),
        ("Ban Bí thư quản lý cán bộ", ["Ban Bí thư"]),
        ("Kết luận của Bộ Chính trị và Hướng dẫn mới", ["Bộ Chính trị"]),
        ("Ban Chấp hành Trung ương khóa XII", ["Ban Chấp hành Trung ương"]),
        ("theo quy định của Đảng, Nhà nước", ["Đảng", "Nhà nước"]),
        ("Đảng bộ các cấp, đảng viên và Đảng viên", []),
        ("Quốc hội khóa XV giám sát Chính phủ", ["Quốc hội", "Chính phủ"]),
        ("trình Uỷ ban Thường vụ Quốc hội", ["Uỷ ban Thường vụ Quốc hội", "Quốc hội"]),
        ("Bộ Văn hoá, Thể thao và Du lịch phối hợp", ["Bộ Văn hoá, Thể thao và Du lịch"]),
        ("Đảng Nhân dân Cách mạng Lào", ["Đảng Nhân dân Cách mạng Lào"]),
    ])
    func centralBodies(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test(arguments: [
        ("Ban Thường vụ Tỉnh ủy Sơn La họp", ["Ban Thường vụ Tỉnh ủy Sơn La", "Tỉnh ủy Sơn La"]),
        ("Ban Chấp hành Đảng bộ huyện Yên Châu", ["Ban Chấp hành Đảng bộ huyện Yên Châu", "Đảng bộ huyện Yên Châu"]),
        ("Đoàn Công tác của Bộ Chính trị kiểm tra", ["Đoàn Công tác của Bộ Chính trị", "Bộ Chính trị"]),
        ("Văn phòng UBND tỉnh thông báo", ["Văn phòng UBND tỉnh", "UBND tỉnh"]),
        ("Ủy ban Kiểm tra Thành ủy Hải Phòng kết luận", ["Ủy ban Kiểm tra Thành ủy Hải Phòng", "Thành ủy Hải Phòng"]),
        ("Cục Quản lý giá Bộ Tài chính đề xuất", ["Cục Quản lý giá Bộ Tài chính", "Bộ Tài chính"]),
        ("Phòng Tham mưu Công an tỉnh", ["Phòng Tham mưu Công an tỉnh", "Công an tỉnh"]),
        ("Vụ Pháp chế, Bộ Nội vụ", ["Vụ Pháp chế", "Bộ Nội vụ"]),
    ])
    func organsAndTheirBodies(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test(arguments: [
        ("UBND huyện Mai Châu đã ban hành kế hoạch", ["UBND huyện Mai Châu"]),
        ("Chủ tịch UBND xã Tân Lập Trần Văn Hải", ["UBND xã Tân Lập"]),
        ("Phó Chủ tịch HĐND tỉnh Giàng A Páo", ["HĐND tỉnh"]),
        ("Sở Giáo dục và Đào tạo tổ chức tập huấn", ["Sở Giáo dục và Đào tạo"]),
        ("Sở Nội vụ, Sở Y tế tỉnh Hòa Bình", ["Sở Nội vụ", "Sở Y tế tỉnh Hòa Bình"]),
        ("Viện kiểm sát nhân dân tỉnh Bắc Giang truy tố", ["Viện kiểm sát nhân dân tỉnh Bắc Giang"]),
        ("Tòa án nhân dân cấp cao tại Đà Nẵng xét xử", ["Tòa án nhân dân cấp cao tại Đà Nẵng"]),
        ("Quân khu 4 và Sư đoàn 324", ["Quân khu 4", "Sư đoàn 324"]),
        ("Bộ Chỉ huy Quân sự tỉnh Kon Tum giao quân", ["Bộ Chỉ huy Quân sự tỉnh Kon Tum"]),
        ("Hội Nông dân huyện Ea Súp phát động", ["Hội Nông dân huyện Ea Súp"]),
    ])
    func localBodies(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test(arguments: [
        ("Tập đoàn Điện lực Việt Nam đầu tư", ["Tập đoàn Điện lực Việt Nam"]),
        ("Tổng công ty Hàng không Việt Nam mở đường bay", ["Tổng công ty Hàng không Việt Nam"]),
        ("Trường Đại học Bách khoa Hà Nội tuyển sinh", ["Trường Đại học Bách khoa Hà Nội"]),
        ("Bệnh viện Đa khoa tỉnh Phú Yên tiếp nhận", ["Bệnh viện Đa khoa tỉnh Phú Yên"]),
        ("Học viện Chính trị khu vực IV khai giảng", ["Học viện Chính trị khu vực IV"]),
        ("quần đảo Trường Sa và đồng chí Nguyễn Xuân Trường", []),
        ("Hội nghị và Hội thảo, Hội đồng", []),
        ("Báo Gia Lai và Đài Phát thanh - Truyền hình tỉnh", ["Báo Gia Lai", "Đài Phát thanh - Truyền hình tỉnh"]),
    ])
    func institutions(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test(arguments: [
        (
            "lãnh đạo các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường dự",
            ["Quốc phòng", "Công an", "Nông nghiệp và Môi trường"]
        ),
        ("đại diện các bộ Tài chính, Xây dựng và Y tế", ["bộ Tài chính", "Xây dựng", "Y tế"]),
        ("giao các sở: Nội vụ, Tư pháp", ["Nội vụ", "Tư pháp"]),
    ])
    func sharedHeads(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test func membersOfAListCarryTheHead() {
        let names = Self.bodies("các Bộ: Quốc phòng, Công an").map(\.value.name)
        #expect(names == ["Bộ Quốc phòng", "Bộ Công an"])
        #expect(Self.bodies("các Bộ: Quốc phòng, Công an").map(\.form) == [.elliptical, .elliptical])
    }

    @Test(arguments: [
        ("Đảng ủy Khối Doanh nghiệp Trung ương triển khai", "Đảng ủy Khối Doanh nghiệp Trung ương", MentionForm.named),
        ("các Đảng ủy Khối báo cáo", "Đảng ủy Khối", .classOf),
        ("đảng bộ khối cơ quan", "đảng bộ khối cơ quan", .classOf),
        (
            "Đảng bộ Khối Các cơ quan và Doanh nghiệp tỉnh Lai Châu họp",
            "Đảng bộ Khối Các cơ quan và Doanh nghiệp tỉnh Lai Châu", .named
        ),
        ("Đảng ủy Khối nhấn mạnh", "Đảng ủy Khối", .short),
        ("Hội đồng nhân dân các cấp nhiệm kỳ mới", "Hội đồng nhân dân các cấp", .classOf),
        ("Ủy ban kiểm tra các cấp", "Ủy ban kiểm tra các cấp", .classOf),
        ("Ủy viên Ban Thường vụ, Trưởng ban", "Ban Thường vụ", .elliptical),
        ("UBND yêu cầu", "UBND", .abbreviation),
    ])
    func forms(text: String, words: String, form: MentionForm) {
        let bodies = Self.bodies(text)
        #expect(bodies.map(\.words) == [words])
        #expect(bodies.first?.form == form)
    }

    @Test(arguments: [
        ("các nghị quyết của Trung ương về cán bộ", 1), ("Trung ương yêu cầu rà soát", 1),
        ("từ Trung ương đến cơ sở", 0), ("thành phố trực thuộc Trung ương", 0), ("Nghị quyết Trung ương 7 khóa XII", 0),
        ("ở Trung ương và địa phương", 0),
    ])
    func theCentreIsABodyWhereItActs(text: String, count: Int) {
        #expect(Self.bodies(text).count == count)
    }

    @Test(arguments: [
        ("UBND tỉnh Cà Mau", "Ủy ban nhân dân tỉnh Cà Mau", "ủy ban nhân dân"),
        ("BCH T.Ư Đảng", "Ban Chấp hành Trung ương Đảng", "cơ quan lãnh đạo trung ương của Đảng"),
        ("TTXVN", "Thông tấn xã Việt Nam", "cơ quan báo chí"), ("Bộ GTVT", "Bộ Giao thông vận tải", "bộ"),
        ("Ban Thường vụ UBKT Trung ương", "Ban Thường vụ Ủy ban Kiểm tra Trung ương", "ban thường vụ"),
    ])
    func namesAreCanonical(text: String, name: String, kind: String) {
        let value = Self.bodies(text).first?.value
        #expect(value?.name == name)
        #expect(value?.organizationKind == kind)
    }

    @Test(arguments: [
        ("TTXVN/Báo Tây Ninh", BlockKind.agency, ["TTXVN", "Báo Tây Ninh"]),
        ("Theo Dân trí", .agency, ["Dân trí"]),
        ("(BTN) -", .dateline, ["BTN"]),
        ("(Baotayninh.vn) -", .dateline, ["Baotayninh.vn"]),
        ("BST -", .dateline, ["BST"]),
        ("Quang cảnh buổi lễ. Ảnh: VGP/Trần Hải", .caption, ["VGP"]),
        ("Đại biểu dự lễ. Ảnh: Minh Đức", .caption, []),
        ("Đại biểu dự lễ. Ảnh: baotayninh.vn", .caption, ["baotayninh.vn"]),
    ])
    func outlets(text: String, kind: BlockKind, expected: [String]) {
        #expect(Self.words(text, kind: kind) == expected)
    }

    @Test(arguments: [
        ("Ủy ban Kiểm tra (UBKT) Tỉnh ủy họp", ["Ủy ban Kiểm tra (UBKT) Tỉnh ủy", "Tỉnh ủy"]),
        ("Ủy ban nhân dân (UBND) tỉnh Sơn La họp", ["Ủy ban nhân dân (UBND) tỉnh Sơn La"]),
        ("Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh", ["Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh"]),
        ("Ban Thường vụ (BTV), sau đó BTV kết luận", ["Ban Thường vụ", "BTV", "BTV"]),
        ("Tập đoàn Điện lực Việt Nam (EVN); EVN đầu tư", ["Tập đoàn Điện lực Việt Nam", "EVN", "EVN"]),
        ("Tổng công ty Sông Đà (Minh Sơn Corp)", ["Tổng công ty Sông Đà", "Minh Sơn Corp"]),
        ("Sở Giáo dục và Đào tạo (GD&ĐT) Hà Nội", ["Sở Giáo dục và Đào tạo (GD&ĐT) Hà Nội"]),
    ])
    func definedAbbreviations(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test(arguments: [
        ("theo sở Nội vụ và ban Tuyên giáo Tỉnh ủy", ["sở Nội vụ", "ban Tuyên giáo Tỉnh ủy", "Tỉnh ủy"]),
        ("Sở tài chính, Sở giáo dục và đào tạo", ["Sở tài chính", "Sở giáo dục và đào tạo"]),
        ("cán bộ Công an, nội bộ Tài chính, nhiệm vụ Kinh tế", []),
        (
            "ủy ban kiểm tra các cấp và hội đồng nhân dân các cấp",
            ["ủy ban kiểm tra các cấp", "hội đồng nhân dân các cấp"]
        ),
        ("ủy ban kiểm tra họp, ban tổ chức hội thi", []),
        ("TRIỂN KHAI NHIỆM VỤ NĂM 2005, BAN HÀNH QUY CHẾ", []),
        ("CHỦ TỊCH UBND TỈNH LÊ THỊ BÍCH THĂM SỞ Y TẾ", ["UBND TỈNH", "SỞ Y TẾ"]),
        ("BAN THƯỜNG VỤ TỈNH ỦY LÀO CAI", ["BAN THƯỜNG VỤ TỈNH ỦY LÀO CAI", "TỈNH ỦY LÀO CAI"]),
    ])
    func smallLettersAndCapitals(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test(arguments: [
        ("Ban Chỉ đạo 35 Huyện ủy họp", ["Ban Chỉ đạo 35 Huyện ủy", "Huyện ủy"]),
        (
            "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh họp",
            ["Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh"]
        ),
        ("Ban Chỉ đạo thống nhất đưa hai vụ việc vào diện theo dõi", ["Ban Chỉ đạo"]),
        ("Ban Chỉ đạo chuyển đổi số của tỉnh đã họp", ["Ban Chỉ đạo chuyển đổi số của tỉnh"]),
        ("Đoàn kiểm tra số 12 của Ban Bí thư làm việc", ["Đoàn kiểm tra số 12 của Ban Bí thư", "Ban Bí thư"]),
        ("Đoàn giám sát đã đến", []),
        (
            "Đoàn đại biểu cấp cao Đảng và Nhà nước Lào",
            ["Đoàn đại biểu cấp cao Đảng và Nhà nước Lào", "Đảng", "Nhà nước Lào"]
        ),
        ("Tổ đại biểu Mường La thảo luận", ["Tổ đại biểu Mường La"]),
    ])
    func bodiesForATask(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test(arguments: [
        ("Chính phủ Nhật Bản, Quốc hội Lào", ["Chính phủ Nhật Bản", "Quốc hội Lào"]),
        ("Bộ Ngoại giao nước Cộng hòa Cuba", ["Bộ Ngoại giao nước Cộng hòa Cuba"]),
        (
            "Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào",
            ["Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào", "Đảng Nhân dân Cách mạng Lào"]
        ),
        (
            "Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào",
            ["Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào", "Đảng Nhân dân Cách mạng Lào"]
        ),
        (
            "Hội Nông dân Việt Nam tỉnh và MTTQ Việt Nam các cấp",
            ["Hội Nông dân Việt Nam tỉnh", "MTTQ Việt Nam các cấp"]
        ),
        ("Kho bạc Nhà nước khu vực XI", ["Kho bạc Nhà nước khu vực XI"]),
        ("Tổng Bí thư BCH T.Ư Đảng Cộng sản Việt Nam", ["BCH T.Ư Đảng Cộng sản Việt Nam"]),
        ("Trưởng ban Tổ chức T.Ư; Quân ủy TƯ", ["ban Tổ chức T.Ư", "Quân ủy TƯ"]),
        (
            "VNPT Quảng Bình và Vietcombank Chi nhánh tỉnh Sơn La",
            ["VNPT Quảng Bình", "Vietcombank Chi nhánh tỉnh Sơn La"]
        ),
    ])
    func knownBodiesGoOn(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test(arguments: [
        ("Chi bộ Văn phòng huyện họp. Năm qua, Chi bộ kết nạp hai đảng viên.", ["Chi bộ Văn phòng huyện", "Chi bộ"]),
        ("Năm qua, Chi bộ kết nạp hai đảng viên.", []),
        ("Đoàn đại biểu Thành phố Huế đến. Hôm sau, Đoàn dâng hương.", ["Đoàn đại biểu Thành phố Huế", "Đoàn"]),
        ("Bộ Y tế họp; Bộ trưởng nói, Bộ sẽ hỗ trợ", ["Bộ Y tế", "Bộ"]),
        ("Hội Nông dân tỉnh họp tại xã Thới An Hội", ["Hội Nông dân tỉnh"]),
    ])
    func headsOfBodiesNamedBefore(text: String, expected: [String]) {
        #expect(Self.words(text).filter { !$0.hasPrefix("Văn phòng") } == expected)
    }

    @Test(arguments: [
        ("Luật Bảo hiểm xã hội, Luật Ngân hàng Nhà nước", []),
        ("Thông tư số 15/2022/TT-BTC, Kế hoạch số 12-KH/ĐU", []),
        ("Văn phòng Chính phủ và VPCP", ["Văn phòng Chính phủ", "Chính phủ", "VPCP"]),
        ("quan hệ giữa hai Đảng", []),
        ("Đảng CS Pháp (PCF), sau đó PCF", ["Đảng CS Pháp", "PCF", "PCF"]),
        ("Đại sứ quán Việt Nam tại Pháp", ["Đại sứ quán Việt Nam tại Pháp"]),
        ("Ban Chỉ đạo phòng, chống lụt bão T.Ư", ["Ban Chỉ đạo phòng, chống lụt bão T.Ư"]),
        ("Sở Nội vụ các tỉnh, thành phố", ["Sở Nội vụ các tỉnh, thành phố"]),
        ("Tổng công ty Lương thực miền Nam mua lúa", ["Tổng công ty Lương thực miền Nam"]),
        ("Trường Mầm non Vĩnh Yên kết nạp", ["Trường Mầm non Vĩnh Yên"]),
        ("Chánh Văn phòng Bộ Vũ Minh An, Đảng ủy Sở", ["Văn phòng Bộ", "Đảng ủy Sở"]),
        (
            "Ủy ban Chứng khoán Nhà nước và Vụ Giáo dục Tiểu học",
            ["Ủy ban Chứng khoán Nhà nước", "Vụ Giáo dục Tiểu học"]
        ),
        ("Tòa án nhân dân khu vực 3 - Sơn La", ["Tòa án nhân dân khu vực 3 - Sơn La"]),
        ("họp tại Nhà Quốc hội; Công đoàn cơ sở; Hợp tác xã nông nghiệp", []),
        ("UBND các xã, thị trấn chỉ đạo", ["UBND các xã, thị trấn"]),
        ("hai Đảng, hai Nhà nước", []),
        ("Bộ Ngoại giao và Hợp tác quốc tế Campuchia", ["Bộ Ngoại giao và Hợp tác quốc tế Campuchia"]),
        ("Trung tâm phát triển quỹ đất cho biết", ["Trung tâm phát triển quỹ đất"]),
        ("công an huyện Mai Châu vào cuộc", ["công an huyện Mai Châu"]),
    ])
    func namesThatEndOrAreNone(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test(arguments: [
        ("Trung tâm Phát triển quỹ đất huyện Bắc Yên", ["Trung tâm Phát triển quỹ đất huyện Bắc Yên"]),
        ("Trung tâm Kiểm soát bệnh tật tỉnh tiếp nhận", ["Trung tâm Kiểm soát bệnh tật tỉnh"]),
        ("Trường THPT chuyên Lê Quý Đôn khai giảng", ["Trường THPT chuyên Lê Quý Đôn"]),
        ("Bệnh viện Hữu nghị Việt Đức", ["Bệnh viện Hữu nghị Việt Đức"]),
        ("Sư đoàn 5, Quân khu 9; lãnh đạo Quân khu dự", ["Sư đoàn 5", "Quân khu 9", "Quân khu"]),
        ("Bộ Tư lệnh Quân khu 9", ["Bộ Tư lệnh Quân khu 9", "Quân khu 9"]),
        ("Công ty CP Xây dựng số 1 trúng thầu", ["Công ty CP Xây dựng số 1"]),
        ("Huyện ủy Mai Sơn đều vi phạm", ["Huyện ủy Mai Sơn"]),
        ("Phó Bí thư Tỉnh ủy Thông Văn Hưng", ["Tỉnh ủy"]),
        ("Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy", ["Ban Dân vận Tỉnh ủy", "Tỉnh ủy"]),
        ("Vụ Địa phương 1, Hội đồng thẩm định giá đất tỉnh", ["Vụ Địa phương 1", "Hội đồng thẩm định giá đất tỉnh"]),
        ("UBND phường Trần Phú Lê Văn Sơn", ["UBND phường Trần Phú"]),
        ("UBKT các Huyện ủy, Thị ủy, Thành ủy", ["UBKT các Huyện ủy, Thị ủy, Thành ủy"]),
        ("Văn phòng Đoàn ĐBQH và HĐND tỉnh", ["Văn phòng Đoàn ĐBQH và HĐND tỉnh"]),
        ("Đảng ủy bộ phận Trung tâm Y tế huyện", ["Đảng ủy bộ phận Trung tâm Y tế huyện", "Trung tâm Y tế huyện"]),
    ])
    func boundaries(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test(arguments: [
        ("Sở Tài chính, Nội vụ, Tư pháp tham mưu", ["Sở Tài chính", "Sở Nội vụ", "Sở Tư pháp"]),
        ("Sở Tài chính, Công an tỉnh", ["Sở Tài chính", "Công an tỉnh"]),
        (
            "các ban: Tổ chức, Tuyên giáo, Dân vận Tỉnh ủy",
            ["Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận Tỉnh ủy", "Tỉnh ủy"]
        ),
        ("Huyện ủy Con Cuông, Kỳ Sơn", ["Huyện ủy Con Cuông", "Huyện ủy Kỳ Sơn"]),
    ])
    func membersOfListsCarryTheHead(text: String, names: [String]) {
        #expect(Self.bodies(text).map(\.value.name) == names)
    }

    @Test func hostileTextsEnd() {
        let nested =
            String(repeating: "Ban Thường vụ ", count: 2000) + String(repeating: "Bộ Sở Công ty A ", count: 2000)
        #expect(!Self.bodies(nested).isEmpty)
        #expect(Self.bodies(String(repeating: "Nguyễn ", count: 20_000)).isEmpty)
        #expect(!Self.bodies(String(repeating: "các Sở Tài chính, Nội vụ, ", count: 5000)).isEmpty)
        #expect(!Self.bodies(String(repeating: "Trung tâm phát triển quỹ đất ", count: 5000) + "tỉnh").isEmpty)
        #expect(!Self.bodies(String(repeating: "Đoàn đại biểu Đảng và ", count: 5000)).isEmpty)
        #expect(!Self.bodies(String(repeating: "Ban Chỉ đạo (BCĐ) phòng, chống ", count: 5000)).isEmpty)
    }
}
