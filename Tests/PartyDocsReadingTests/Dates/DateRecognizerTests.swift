internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct DateRecognizerTests {
    private func dates(_ text: String, published: String? = nil) throws -> [String] {
        try findings([DateRecognizer()], in: text, published: published).of(.date).compactMap { finding in
            guard case .date(let value) = finding.value, finding.form != .vague else { return nil }
            let iso = value.temporal?.description ?? value.termNumber.map { "#\($0)" } ?? "?"
            return "\(text[finding.hull]) = \(iso)"
        }
    }

    @Test(arguments: [
        ("Ngày 03/02/2024, tỉnh ủy họp", ["Ngày 03/02/2024 = 2024-02-03"]),
        ("vào ngày 5.9.2023.", ["ngày 5.9.2023 = 2023-09-05"]),
        ("hôm 9-12-2011 tại Huế", ["9-12-2011 = 2011-12-09"]),
        ("ngày 12 tháng 3 năm 2019", ["ngày 12 tháng 3 năm 2019 = 2019-03-12"]),
        ("Hà Nội, ngày 02 tháng 01 năm 2018", ["ngày 02 tháng 01 năm 2018 = 2018-01-02"]),
        ("2 tháng 9 năm 1945", ["2 tháng 9 năm 1945 = 1945-09-02"]),
        ("họp trong tháng 11/2021", ["tháng 11/2021 = 2021-11"]),
        ("lễ mít tinh 8-2015 và", ["8-2015 = 2015-08"]),
        ("tháng Tám năm 1945", ["tháng Tám năm 1945 = 1945-08"]),
        ("trong năm 2022, toàn tỉnh", ["năm 2022 = 2022"]),
        ("quý III năm 2017", ["quý III năm 2017 = 2017-07/2017-09"]),
        ("quý 1/2023", ["quý 1/2023 = 2023-01/2023-03"]),
        ("kết quả 9 tháng đầu năm 2024", ["9 tháng đầu năm 2024 = 2024-01/2024-09"]),
        ("sáu tháng cuối năm 2019", ["sáu tháng cuối năm 2019 = 2019-07/2019-12"]),
        ("nửa đầu năm 2016", ["nửa đầu năm 2016 = 2016-01/2016-06"]),
        ("11 tháng năm 2021", ["11 tháng năm 2021 = 2021-01/2021-11"]),
        ("Chiều ngày 4/10/2022", ["Chiều ngày 4/10/2022 = 2022-10-04"]),
        ("Thứ Ba, 15/03/2016, 08:45 [GMT+7]", ["Thứ Ba, 15/03/2016, 08:45 [GMT+7] = 2016-03-15T08:45+07:00"]),
        ("15/03/2016 | 08:45", ["15/03/2016 | 08:45 = 2016-03-15T08:45"]),
        ("Chủ nhật, ngày 17/5/2015", ["Chủ nhật, ngày 17/5/2015 = 2015-05-17"]),
        ("lúc 7 giờ 30 ngày 23/5/2021", ["7 giờ 30 ngày 23/5/2021 = 2021-05-23T07:30"]),
        ("2019-08-30", ["2019-08-30 = 2019-08-30"]),
        ("7 giờ 30 đến 11 giờ 30 ngày 17-3-2003", ["7 giờ 30 đến 11 giờ 30 ngày 17-3-2003 = 2003-03-17"]),
        ("tháng Giêng 1983", ["tháng Giêng 1983 = 1983-01"]),
        ("trái Luật Đất đai 2013 và", ["2013 = 2013"]),
        ("tháng 8-1945 đến năm 1948", ["tháng 8-1945 đến năm 1948 = 1945-08/1948"]),
        ("08:12' 17/06/2004 (GMT+7)", ["08:12' 17/06/2004 (GMT+7) = 2004-06-17T08:12+07:00"]),
        ("17/8/2020 | 08:14:05 PM", ["17/8/2020 | 08:14:05 PM = 2020-08-17T20:14:05"]),
        ("ngày 19, tháng 5, năm 2011", ["ngày 19, tháng 5, năm 2011 = 2011-05-19"]),
        ("ngày mười chín tháng Tám năm 1945", ["ngày mười chín tháng Tám năm 1945 = 1945-08-19"]),
        ("theo giá so sánh 2010 ước tăng", ["2010 = 2010"]),
        ("Luật Đầu tư công (sửa đổi 2019)", ["2019 = 2019"]),
        ("định hướng đến 2030, tầm nhìn", ["2030 = 2030"]),
    ])
    func readsSingleDates(_ text: String, _ expected: [String]) throws {
        #expect(try dates(text) == expected)
    }

    @Test(arguments: [
        ("từ 3-6/12/2018", ["3-6/12/2018 = 2018-12-03/2018-12-06"]),
        ("từ ngày 28/9 đến ngày 2/10/2015", ["ngày 28/9 đến ngày 2/10/2015 = 2015-09-28/2015-10-02"]),
        ("từ ngày 28/12 đến ngày 2/1/2015", ["ngày 28/12 đến ngày 2/1/2015 = 2014-12-28/2015-01-02"]),
        ("từ 15 đến 18/7/2021", ["15 đến 18/7/2021 = 2021-07-15/2021-07-18"]),
        ("Trong hai ngày 11 và 12-4-2017", ["11 và 12-4-2017 = 2017-04-11/2017-04-12"]),
        ("Ngày 5, 6 và 7/8/2019", ["Ngày 5, 6 và 7/8/2019 = 2019-08-05/2019-08-07"]),
        ("chiều 10 và sáng 11.8.2015", ["chiều 10 và sáng 11.8.2015 = 2015-08-10/2015-08-11"]),
        ("từ ngày10/3/2014", ["ngày10/3/2014 = 2014-03-10"]),
        ("Từ ngày 4 đến 9-11-2016", ["ngày 4 đến 9-11-2016 = 2016-11-04/2016-11-09"]),
        ("các năm 2011 và 2012", ["năm 2011 = 2011", "2012 = 2012"]),
        ("nhiệm kỳ 2015-2020", ["nhiệm kỳ 2015-2020 = 2015/2020"]),
        ("Nhiệm kì 2025 – 2030", ["Nhiệm kì 2025 – 2030 = 2025/2030"]),
        ("giai đoạn 2016 - 2020", ["giai đoạn 2016 - 2020 = 2016/2020"]),
        ("từ năm 2011 đến năm 2015", ["năm 2011 đến năm 2015 = 2011/2015"]),
        ("3/2018 - nay: Bí thư", ["3/2018 - nay = 2018-03/.."]),
        ("6/2012 - 9/2014: học", ["6/2012 - 9/2014 = 2012-06/2014-09"]),
        ("từ tháng 6 đến tháng 8 năm 2013", ["tháng 6 đến tháng 8 năm 2013 = 2013-06/2013-08"]),
        ("tháng 9-10/2013", ["tháng 9-10/2013 = 2013-09/2013-10"]),
        ("Đại hội khóa XI, khoá 12", ["khóa XI = #11", "khoá 12 = #12"]),
        ("Quốc hội khóa XII, XIII và XIV", ["khóa XII = #12", "XIII = #13", "XIV = #14"]),
        ("nhiệm kỳ XVII", ["nhiệm kỳ XVII = #17"]),
        ("các ngày 7, 14 và 21/8/2021", ["7 = 2021-08-07", "14 = 2021-08-14", "21/8/2021 = 2021-08-21"]),
        ("tháng 5, 6/2020", ["tháng 5 = 2020-05", "6/2020 = 2020-06"]),
        ("vụ 2013-2014", ["vụ 2013-2014 = 2013/2014"]),
        ("năm học 2019 - 2020", ["năm học 2019 - 2020 = 2019/2020"]),
        ("giai đoạn từ năm 2016 đến năm 2020", ["giai đoạn từ năm 2016 đến năm 2020 = 2016/2020"]),
        ("Từ 2015 đến 2018: Phó Bí thư", ["2015 đến 2018 = 2015/2018"]),
        ("(5/9/1962 - 5/9/2017)", ["5/9/1962 = 1962-09-05", "5/9/2017 = 2017-09-05"]),
        ("thập niên 90 của thế kỷ XX", ["thập niên 90 của thế kỷ XX = 1990/1999"]),
        ("thập niên 1960", ["thập niên 1960 = 1960/1969"]),
        ("thế kỷ XXI", ["thế kỷ XXI = 2001/2100"]),
        (
            "9 tháng đầu năm 2025 tốt; thu 9 tháng đạt",
            ["9 tháng đầu năm 2025 = 2025-01/2025-09", "9 tháng = 2025-01/2025-09"]
        ),
    ])
    func readsPeriods(_ text: String, _ expected: [String]) throws {
        #expect(try dates(text) == expected)
    }

    @Test(arguments: [
        "có 17/63 đảng bộ", "đạt 12/12 tiêu chí", "trình độ 12/12", "Nghị định số 30/2020/NĐ-CP", "số 98-QĐ/TW",
        "điện thoại 024.3843.5678", "gồm 1.094 chi bộ", "thắng 3-1", "Trang 1/10", "tăng 7,8%", "lần thứ hai",
        "phiên bản 2.10.1", "năm đồng chí", "đã có 5/7 xã hoàn thành", "hai tháng sau", "Kế hoạch 12/KH-UBND",
        "ngày càng tốt", "Điều 5.2", "Quốc hội", "26/61 Đảng bộ", "45/90", "Cách mạng tháng Tám", "số 12/2021",
        "hoạt động 24/7 để", "tại đường 23/3, gây", "công viên 29/3", "đường 30 tháng 4", "hơn 2/3 diện tích",
        "1/3 dân số",
        "trường 20/11", "Đường dây nóng 12/8",
    ])
    func leavesOtherNumbersAlone(_ text: String) throws {
        #expect(try dates(text) == [])
    }

    @Test(arguments: [
        ("mùng 3 tháng Giêng", "mùng 3 tháng Giêng"), ("10/3 âm lịch", "10/3 âm lịch"),
        ("mùng 5 tháng 8 năm Ất Dậu", "mùng 5 tháng 8 năm Ất Dậu"), ("rằm tháng Bảy", "rằm tháng Bảy"),
        ("mùng 2 Tết", "mùng 2 Tết"), ("tháng Giêng", "tháng Giêng"),
    ])
    func givesLunarDatesNoValue(_ text: String, _ expected: String) throws {
        #expect(try dates("vào " + text + ", huyện họp") == [expected + " = ?"])
    }

    @Test(arguments: [
        ("Sáng 6/4, thường trực họp", "2022-04-08", ["Sáng 6/4 = 2022-04-06"]),
        ("Ngày 29/12, tổng kết", "2023-01-03", ["Ngày 29/12 = 2022-12-29"]),
        (
            "kết quả tháng 8 và 8 tháng đầu năm", "2019-09-03",
            ["tháng 8 = 2019-08", "8 tháng đầu năm = 2019-01/2019-08"]
        ),
        ("Chiều nay (14/6), tại Vinh", "2021-06-14", ["Chiều nay (14/6) = 2021-06-14"]),
        ("thu quý II năm nay, tăng", "2021-07-01", ["quý II năm nay = 2021-04/2021-06"]),
        ("so với năm ngoái, giá", "2021-07-01", ["năm ngoái = 2020"]),
        (
            "ngày 22.10 và dự kiến bế mạc 23.11, xem xét", "2012-10-09",
            ["ngày 22.10 = 2012-10-22", "23.11 = 2012-11-23"]
        ),
        ("Sáng nay, thành phố họp", "2021-03-01", ["Sáng nay = 2021-03-01"]),
        ("Chủ nhật (28/2), đoàn đến", "2021-03-01", ["Chủ nhật (28/2) = 2021-02-28"]),
        ("hôm qua tỉnh khai mạc", "2021-03-01", ["hôm qua = 2021-02-28"]),
    ])
    func infersYearsFromPublication(_ text: String, _ published: String, _ expected: [String]) throws {
        #expect(try dates(text, published: published) == expected)
    }

    @Test(arguments: [
        ("Ngày 4/6 họp bàn việc quý III/2018.", ["Ngày 4/6 = 2018-06-04", "quý III/2018 = 2018-07/2018-09"]),
        ("Ngày 4/6, học Chỉ thị số 05-CT/TW ngày 15/5/2016.", ["Ngày 4/6 = --06-04", "ngày 15/5/2016 = 2016-05-15"]),
        ("Ngày 4/6, ông Minh (sinh ngày 3/2/1961) dự.", ["Ngày 4/6 = --06-04", "ngày 3/2/1961 = 1961-02-03"]),
        ("Ngày 4/6 chuẩn bị đại hội nhiệm kỳ 2020-2025", ["Ngày 4/6 = --06-04", "nhiệm kỳ 2020-2025 = 2020/2025"]),
        ("tháng 7 và 7 tháng đầu năm 2020", ["tháng 7 = 2020-07", "7 tháng đầu năm 2020 = 2020-01/2020-07"]),
    ])
    func infersYearsFromTheTextsOwnDates(_ text: String, _ expected: [String]) throws {
        #expect(try dates(text) == expected)
    }

    @Test func saysWhereAYearComesFrom() throws {
        let found = try findings([DateRecognizer()], in: "Ngày 4/6 họp về quý III/2018.").of(.date)
        guard case .date(let value) = found.first?.value else {
            Issue.record("no date")
            return
        }
        #expect(value.isYearStated == false)
        #expect(value.yearBasis == .ownEvent)
        #expect(value.yearEvidence == [try #require(found.last).hull])
    }

    @Test func keepsAnyRunOfFragmentsWithinItsBounds() throws {
        var state: UInt64 = 11
        let pieces = [
            "7", "/", "-", "8", "2020", "ngày ", "tháng ", "năm ", "đến ", "và ", ", ", "khóa ", "XII ", "(", ")",
            "sáng ",
            "nay ", ":", "h", "quý ", "31", " ", "đầu ", "99999999999999999999", ".", "–", "thứ ", "hai ",
        ]
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<14 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            for finding in try findings([DateRecognizer()], in: text).all {
                #expect(finding.hull.start < finding.hull.end && finding.hull.end.utf8 <= text.utf8.count)
            }
        }
    }
}
