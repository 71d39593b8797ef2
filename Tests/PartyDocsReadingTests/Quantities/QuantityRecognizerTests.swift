internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct QuantityRecognizerTests {
    private func values(_ text: String) throws -> [(Finding, QuantityValue)] {
        try findings([DateRecognizer(), QuantityRecognizer()], in: text).of(.quantity).compactMap { finding in
            guard case .quantity(let value) = finding.value else { return nil }
            return (finding, value)
        }
    }

    private func quantities(_ text: String) throws -> [String] {
        try values(text).map { finding, value in
            let number =
                value.value.map { "\($0)" }
                ?? "\(value.numerator.map { "\($0)" } ?? "")/\(value.denominator.map { "\($0)" } ?? "")"
            let upper = value.upperValue.map { "..\($0)" } ?? ""
            return "\(text[finding.hull]) = \(value.approximation.rawValue) \(number)\(upper) \(value.unit ?? "-")"
        }
    }

    @Test(arguments: [
        ("có 1.250 đại biểu chính thức dự", ["1.250 đại biểu chính thức = exact 1250 đại biểu chính thức"]),
        ("kết nạp gần 3,5 vạn đảng viên", ["gần 3,5 vạn đảng viên = nearly 35000 đảng viên"]),
        ("hơn 12 triệu người", ["hơn 12 triệu người = over 12000000 người"]),
        ("thu ngân sách 1,2 nghìn tỷ đồng/năm", ["1,2 nghìn tỷ đồng/năm = exact 1200000000000 đồng/năm"]),
        ("khoảng 2 triệu 500 nghìn đồng", ["khoảng 2 triệu 500 nghìn đồng = about 2500000 đồng"]),
        ("một triệu rưỡi USD", ["một triệu rưỡi USD = exact 1500000 USD"]),
        ("đạt 98,7% kế hoạch", ["98,7% = exact 98.7 %"]),
        ("chiếm 12 phần trăm", ["12 phần trăm = exact 12 %"]),
        ("tăng 6.5%", ["6.5% = exact 6.5 %"]),
        ("ba khâu đột phá", ["ba khâu đột phá = exact 3 khâu đột phá"]),
        ("Năm đồng chí được bầu", ["Năm đồng chí = exact 5 đồng chí"]),
        ("qua mười lăm năm", ["mười lăm năm = exact 15 năm"]),
        ("bốn năm qua", ["bốn năm = exact 4 năm"]),
        ("hai mươi mốt xã", ["hai mươi mốt xã = exact 21 xã"]),
        ("không quá 5 cấp phó", ["không quá 5 cấp phó = atMost 5 cấp phó"]),
        ("ít nhất 02 lần", ["ít nhất 02 lần = atLeast 2 lần"]),
        ("19/23 đảng bộ trực thuộc", ["19/23 đảng bộ = exact 19/23 đảng bộ"]),
        ("hơn 2/3 số đại biểu tán thành", ["hơn 2/3 số đại biểu = over 2/3 đại biểu"]),
        ("từ 25 đến 30 đồng chí", ["25 đến 30 đồng chí = exact 25..30 đồng chí"]),
        ("trồng 300ha rừng", ["300ha = exact 300 ha"]),
        ("có 7 nghệ nhân", ["7 nghệ nhân = exact 7 nghệ nhân"]),
        ("gồm 900 đại biểu/45 điểm cầu", ["900 đại biểu = exact 900 đại biểu", "45 điểm cầu = exact 45 điểm cầu"]),
        ("trong số 12.500 hồ sơ", ["12.500 hồ sơ = exact 12500 hồ sơ"]),
        ("tổng số 500 đại biểu", ["500 đại biểu = exact 500 đại biểu"]),
        ("có 13 xã, thị trấn về đích", ["13 xã, thị trấn = exact 13 xã, thị trấn"]),
        ("53 thôn, bản, tổ dân phố", ["53 thôn, bản, tổ dân phố = exact 53 thôn, bản, tổ dân phố"]),
        ("trong 5 xã, huyện chọn 2 thôn", ["5 xã = exact 5 xã", "2 thôn = exact 2 thôn"]),
        (
            "800 cán bộ, chiến sĩ, đoàn viên",
            ["800 cán bộ, chiến sĩ, đoàn viên = exact 800 cán bộ, chiến sĩ, đoàn viên"]
        ),
        ("29/42 bộ, cơ quan", ["29/42 bộ, cơ quan = exact 29/42 bộ, cơ quan"]),
        ("kiểm tra 95 lượt tổ chức đảng", ["95 lượt tổ chức đảng = exact 95 lượt tổ chức đảng"]),
        ("dành 300 suất học bổng cho", ["300 suất học bổng = exact 300 suất học bổng"]),
        ("4 cuộc diễn tập khu vực", ["4 cuộc diễn tập = exact 4 cuộc diễn tập"]),
        ("18 gia đình chính sách", ["18 gia đình chính sách = exact 18 gia đình chính sách"]),
        ("hai nhà lãnh đạo nhất trí", ["hai nhà lãnh đạo = exact 2 nhà lãnh đạo"]),
        ("từ 7% trở lên", ["7% trở lên = atLeast 7 %"]),
        ("còn chưa đầy 60 ngày", ["chưa đầy 60 ngày = under 60 ngày"]),
        ("sang Nhật Bản 12,4 tỷ USD", ["12,4 tỷ USD = exact 12400000000 USD"]),
        ("nhận hối lộ 300 triệu đồng", ["300 triệu đồng = exact 300000000 đồng"]),
        ("đã giải quyết 21 vụ/50 bị can", ["21 vụ = exact 21 vụ", "50 bị can = exact 50 bị can"]),
        ("cấp 5 giấy phép", ["5 giấy phép = exact 5 giấy phép"]),
        ("thu 450 - 460 nghìn tỷ đồng", ["450 - 460 nghìn tỷ đồng = exact 450000000000000..460000000000000 đồng"]),
        ("tăng 9,5%/năm", ["9,5%/năm = exact 9.5 %/năm"]),
        ("giá 15 triệu đồng/m²", ["15 triệu đồng/m² = exact 15000000 đồng/m²"]),
        ("một tổ đảng chưa họp", ["một tổ đảng = exact 1 tổ đảng"]),
        ("sau hơn một năm triển khai", ["hơn một năm = over 1 năm"]),
        ("và 31 DNNN đã xây dựng", ["31 DNNN = exact 31 DNNN"]),
        ("thiệt hại hơn 1.000 tỷ.", ["hơn 1.000 tỷ = over 1000000000000 -"]),
        ("bình quân 16,2 tiêu chí/xã", ["16,2 tiêu chí/xã = exact 16.2 tiêu chí/xã"]),
        ("tặng 500.000đ", ["500.000đ = exact 500000 đồng"]),
        ("hai phần ba số xã", ["hai phần ba số xã = exact 2/3 xã"]),
        ("một nghìn chín trăm hộ", ["một nghìn chín trăm hộ = exact 1900 hộ"]),
        ("03 phiếu trống, một phiếu hỏng", ["03 phiếu = exact 3 phiếu", "một phiếu = exact 1 phiếu"]),
        (
            "48/48 đại biểu tán thành; 46/48 tán thành",
            ["48/48 đại biểu = exact 48/48 đại biểu", "46/48 = exact 46/48 đại biểu"]
        ),
    ])
    func readsNumbersAndUnits(_ text: String, _ expected: [String]) throws {
        #expect(try quantities(text) == expected)
    }

    @Test(arguments: [
        "lần thứ XIII", "lần thứ 12", "Hội nghị Trung ương 8", "giải pháp thứ hai", "quận 3", "Quân khu 7 tổ chức họp",
        "một số nơi", "nhiều xã", "đầu năm học mới", "trong năm qua", "Hai Bà Trưng", "ngày 5/8/2020", "COVID-19",
        "Một là, đổi mới", "Số 5 đường Lê Lợi", "tháng ba", "nhiệm kỳ 2020-2025", "mạng 5G", "điểm 2 Điều 5",
        "Chương trình 1719 giải ngân", "mỗi năm tổ chức", "Đường dây nóng 1900-6192 hoạt động", "quốc lộ 1",
        "chính quyền địa phương 2 cấp", "phòng 305", "lúc 7 giờ 30", "hồi 12 giờ cùng ngày", "Sư đoàn 5 lần thứ XII",
        "là một đảng viên",
    ])
    func leavesOtherNumbersAlone(_ text: String) throws {
        #expect(try quantities(text) == [])
    }

    @Test func tiesPartWholeAndPercentage() throws {
        let found = try values("Đã có 1.500 chi bộ trong tổng số 2.000 chi bộ họp xong, đạt 75%.").map(\.1)
        try #require(found.count == 3)
        #expect(found[0].denominator == ExactDecimal(2000))
        #expect(found[0].percent == ExactDecimal(75))
        #expect(found[1].denominator == nil)
        #expect(found[2].numerator == ExactDecimal(1500))
        #expect(found[2].denominator == ExactDecimal(2000))
        #expect(found[2].arithmetic == .holds)
    }

    @Test func findsThePercentageBehindABreakdown() throws {
        let found = try values("Có 30 trong tổng số 40 chi bộ (gồm 10 chi bộ cơ sở và 20 tổ) xong, đạt 75%.").map(\.1)
        try #require(found.count == 5)
        #expect(found[4].numerator == ExactDecimal(30))
        #expect(found[4].arithmetic == .holds)
    }

    @Test func tiesAPartToTheWholeBehindThePercentage() throws {
        let found = try values("Có 30 xã khó khăn, chiếm 25% tổng số 120 xã, phường.").map(\.1)
        try #require(found.count == 3)
        #expect(found[0].denominator == ExactDecimal(120) && found[0].percent == ExactDecimal(25))
        #expect(found[1].numerator == ExactDecimal(30) && found[1].arithmetic == .holds)
    }

    @Test func takesTheUnitOfTheWhole() throws {
        let found = try values("có 40 trong tổng số 160 tổ chức cơ sở đảng").map(\.1)
        try #require(found.count == 2)
        #expect(found[0].unit == "tổ chức cơ sở đảng")
        #expect(found[0].isUnitImplied)
    }

    @Test(arguments: [("19/23 xã (82,6%)", true), ("19/23 xã (82,7%)", true), ("19/23 xã, đạt 80%", false)])
    func checksStatedShares(_ text: String, _ holds: Bool) throws {
        let found = try findings([QuantityRecognizer()], in: text)
        #expect(found.diagnostics.isEmpty == holds)
    }

    @Test func survivesRandomFragments() throws {
        var state: UInt64 = 5
        let pieces = [
            "7", ".", ",", "000", "/", "%", " triệu", " tỷ", " rưỡi", " người", " hai", " mươi", " năm", " trăm", "-",
            " đến ", "999999999999999999", " trong tổng số ", " đạt ", "gần ", " ", "(", ")",
        ]
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<14 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            for finding in try findings([DateRecognizer(), QuantityRecognizer()], in: text).all {
                #expect(finding.hull.start < finding.hull.end && finding.hull.end.utf8 <= text.utf8.count)
            }
        }
    }
}
