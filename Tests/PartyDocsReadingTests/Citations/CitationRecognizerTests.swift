internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct CitationRecognizerTests {
    private func values(_ text: String) throws -> [(Finding, CitationValue)] {
        try findings([DateRecognizer(), CitationRecognizer()], in: text).of(.citation).compactMap { finding in
            guard case .citation(let value) = finding.value else { return nil }
            return (finding, value)
        }
    }

    private func citations(_ text: String) throws -> [String] {
        try values(text).map { finding, value in
            let reference = value.reference
            let kind = reference.documentKind ?? reference.kindCandidates.joined(separator: "|")
            let parts = [
                reference.symbol ?? reference.number, reference.session.map { "TW\($0)" },
                reference.congressTerm.map { "K\($0)" }, reference.date?.description, reference.issuerAsWritten,
            ]
            return "\(text[finding.hull]) = \(kind)" + parts.compactMap { $0.map { " · \($0)" } }.joined()
        }
    }

    @Test(arguments: [
        ("theo Chỉ thị 23 và", ["Chỉ thị 23 = Chỉ thị · 23"]),
        ("Chỉ thị số 05 của Bộ Chính trị", ["Chỉ thị số 05 = Chỉ thị · 5 · Bộ Chính trị"]),
        ("Nghị quyết số 37-NQ/TW của Bộ Chính trị", ["Nghị quyết số 37-NQ/TW = Nghị quyết · 37-NQ/TW · Bộ Chính trị"]),
        (
            "Quy định số 08 - QĐi/TW, ngày 25/10/2018",
            ["Quy định số 08 - QĐi/TW, ngày 25/10/2018 = Quy định · 08-QĐi/TW · 2018-10-25"]
        ),
        ("Nghị định 30/2020/NĐ-CP của Chính phủ", ["Nghị định 30/2020/NĐ-CP = Nghị định · 30/2020/NĐ-CP · Chính phủ"]),
        (
            "Quyết định số: 156/QĐ-UBND ngày 3/2/2021 của UBND tỉnh Gia Lai",
            ["Quyết định số: 156/QĐ-UBND ngày 3/2/2021 = Quyết định · 156/QĐ-UBND · 2021-02-03 · UBND tỉnh Gia Lai"]
        ),
        ("Công văn 858CV/ĐUK", ["Công văn 858CV/ĐUK = Công văn · 858-CV/ĐUK"]),
        ("Kế hoạch số 94- KH/BTGDVTW", ["Kế hoạch số 94- KH/BTGDVTW = Kế hoạch · 94-KH/BTGDVTW"]),
        ("Kết luận 21-KL/T.Ư", ["Kết luận 21-KL/T.Ư = Kết luận · 21-KL/TW"]),
        ("Luật số 33/2024/QH15", ["Luật số 33/2024/QH15 = Luật · 33/2024/QH15"]),
        ("Công văn 5053-CV/VPTW/nb", ["Công văn 5053-CV/VPTW/nb = Công văn · 5053-CV/VPTW/nb"]),
        ("đề án 06 và Đề án 06,", ["Đề án 06 = Đề án · 6"]),
        ("theo Đề án 1956.", ["Đề án 1956 = Đề án · 1956"]),
        ("triển khai 205-QĐ/TW", ["205-QĐ/TW = Quy định|Quyết định · 205-QĐ/TW"]),
        ("Số: 06-HD/UBKTTW", ["Số: 06-HD/UBKTTW = Hướng dẫn · 06-HD/UBKTTW"]),
        ("Số: 2841/LĐTBXH-BTXH", ["Số: 2841/LĐTBXH-BTXH =  · 2841/LĐTBXH-BTXH"]),
        ("trái luật Đất đai 2013.", ["luật Đất đai 2013 = Luật · 2013"]),
        ("theo số 700/QĐ-TTg", ["số 700/QĐ-TTg = Quyết định · 700/QĐ-TTg"]),
        (
            "Bộ Chính trị đã ban hành Kết luận số 14-KL/TW",
            ["Kết luận số 14-KL/TW = Kết luận · 14-KL/TW · Bộ Chính trị"]
        ),
        ("Nghị quyết số 18-NQ/TW (khóa XII)", ["Nghị quyết số 18-NQ/TW (khóa XII) = Nghị quyết · 18-NQ/TW · K12"]),
    ])
    func readsNumbersAndSymbols(_ text: String, _ expected: [String]) throws {
        #expect(try citations(text) == expected)
    }

    @Test(arguments: [
        (
            "Chỉ thị 12 và Kết luận 30 của Ban Bí thư",
            ["Chỉ thị 12 = Chỉ thị · 12 · Ban Bí thư", "Kết luận 30 = Kết luận · 30 · Ban Bí thư"]
        ),
        (
            "“Bộ tứ” Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị",
            ["57", "59", "66", "68"].map { number in
                "\(number == "57" ? "Nghị quyết 57" : number) = Nghị quyết · \(number) · Bộ Chính trị"
            }
        ),
        (
            "quán triệt NQTW 4, NQTW 6 (khóa XII)",
            [
                "NQTW 4 = Nghị quyết · TW4 · Trung ương",
                "NQTW 6 (khóa XII) = Nghị quyết · TW6 · K12 · Trung ương",
            ]
        ),
        (
            "Nghị quyết T.Ư 6 (lần 2) khoá VIII",
            ["Nghị quyết T.Ư 6 (lần 2) khoá VIII = Nghị quyết · TW6 · K8 · Trung ương"]
        ),
        (
            "Nghị quyết Trung ương 4 các khóa XI, XII",
            [
                "Nghị quyết Trung ương 4 các khóa XI = Nghị quyết · TW4 · K11 · Trung ương",
                "XII = Nghị quyết · TW4 · K12 · Trung ương",
            ]
        ),
        (
            "Nghị định 35, 41 năm 2003",
            ["Nghị định 35 = Nghị định · 35", "41 năm 2003 = Nghị định · 41 · 2003"]
        ),
        ("Báo cáo thẩm tra số 418/BC-KTNS của", ["Báo cáo thẩm tra số 418/BC-KTNS = Báo cáo · 418/BC-KTNS"]),
        (
            "Nghị quyết số 60/NQ-CP và Nghị quyết số 76 của Quốc hội",
            ["Nghị quyết số 60/NQ-CP = Nghị quyết · 60/NQ-CP", "Nghị quyết số 76 = Nghị quyết · 76 · Quốc hội"]
        ),
        (
            "thông qua Nghị quyết về chương trình giám sát năm 2023; Nghị quyết của Tỉnh ủy về du lịch",
            [
                "Nghị quyết về chương trình giám sát năm 2023 = Nghị quyết",
                "Nghị quyết của Tỉnh ủy = Nghị quyết · Tỉnh ủy",
            ]
        ),
        (
            "thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới; đã",
            ["Chương trình mục tiêu quốc gia xây dựng nông thôn mới = Chương trình"]
        ),
        (
            "ban hành Quy chế quản lý, sử dụng tài sản trong các cơ quan tỉnh Đồng Tháp, gồm 5 chương",
            ["Quy chế quản lý, sử dụng tài sản trong các cơ quan tỉnh Đồng Tháp = Quy chế"]
        ),
        (
            "triển khai Chiến lược phát triển thủy sản đến năm 2030 và Đề án tái cơ cấu ngành nông nghiệp",
            [
                "Chiến lược phát triển thủy sản đến năm 2030 = Chiến lược",
                "Đề án tái cơ cấu ngành nông nghiệp = Đề án",
            ]
        ),
        (
            "kỳ họp thông qua Nghị quyết quy định mức thu học phí; Tổng cục Dân số - Kế hoạch hóa gia đình tổng hợp",
            ["Nghị quyết quy định mức thu học phí = Nghị quyết"]
        ),
        ("theo Pháp lệnh Chống tham nhũng năm 1998", ["Pháp lệnh Chống tham nhũng năm 1998 = Pháp lệnh · 1998"]),
        ("Đề án 06 cụ thể hóa", ["Đề án 06 = Đề án · 6"]),
        (
            "Số: 5/QĐ-UBND. Quyết định này có hiệu lực; Kế hoạch này thì không.",
            ["Số: 5/QĐ-UBND = Quyết định · 5/QĐ-UBND", "Quyết định này = Quyết định"]
        ),
        (
            "các Nghị quyết số 18, 19 và 20",
            ["Nghị quyết số 18 = Nghị quyết · 18", "19 = Nghị quyết · 19", "20 = Nghị quyết · 20"]
        ),
        (
            "Nghị quyết Trung ương 7 khóa XI, khóa XII",
            [
                "Nghị quyết Trung ương 7 khóa XI = Nghị quyết · TW7 · K11 · Trung ương",
                "khóa XII = Nghị quyết · TW7 · K12 · Trung ương",
            ]
        ),
        (
            "Nghị quyết Trung ương 5 (khóa XIII)",
            ["Nghị quyết Trung ương 5 (khóa XIII) = Nghị quyết · TW5 · K13 · Trung ương"]
        ),
        (
            "tinh thần Nghị quyết Trung ương 8 khóa X) của Đảng",
            ["Nghị quyết Trung ương 8 khóa X = Nghị quyết · TW8 · K10 · Trung ương"]
        ),
        ("các nghị quyết Trung ương khóa XI", ["nghị quyết Trung ương khóa XI = Nghị quyết · K11 · Trung ương"]),
        (
            "Nghị quyết Trung ương 4, 5 khóa XII",
            [
                "Nghị quyết Trung ương 4 = Nghị quyết · TW4 · K12 · Trung ương",
                "5 khóa XII = Nghị quyết · TW5 · K12 · Trung ương",
            ]
        ),
        (
            "Nghị quyết số 10 về kinh tế và Nghị quyết số 11 về thể chế của Hội nghị Trung ương 5 khóa XII.",
            [
                "Nghị quyết số 10 = Nghị quyết · 10 · Hội nghị Trung ương 5 khóa XII",
                "Nghị quyết số 11 = Nghị quyết · 11 · Hội nghị Trung ương 5 khóa XII",
            ]
        ),
    ])
    func readsOneMentionForEachDocument(_ text: String, _ expected: [String]) throws {
        #expect(try citations(text) == expected)
    }

    @Test(arguments: [
        ("theo Luật Đầu tư công năm 2019, các", ["Luật Đầu tư công năm 2019 = Luật · 2019"]),
        ("Luật Cán bộ, công chức quy định", ["Luật Cán bộ, công chức = Luật"]),
        (
            "Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019",
            ["Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019 = Luật · 43/2019/QH14 · 2019-06-14"]
        ),
        ("Hiến pháp 2013", ["Hiến pháp 2013 = Hiến pháp · 2013"]),
        ("Luật Thủ đô (số 39/2024/QH15);", ["Luật Thủ đô (số 39/2024/QH15) = Luật · 39/2024/QH15"]),
        ("thông qua Luật Nhà ở (sửa đổi), các", ["Luật Nhà ở (sửa đổi) = Luật"]),
        ("so với Luật năm 2005 thì", ["Luật năm 2005 = Luật · 2005"]),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đấu thầu và các",
            ["Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đấu thầu = Luật"]
        ),
        (
            "Luật Tổ chức HĐND và UBND ngày 26/11/2003;",
            ["Luật Tổ chức HĐND và UBND ngày 26/11/2003 = Luật · 2003-11-26"]
        ),
        (
            "Bộ luật Hình sự năm 2015, sửa đổi, bổ sung năm 2017 quy định",
            ["Bộ luật Hình sự năm 2015, sửa đổi, bổ sung năm 2017 = Bộ luật · 2015"]
        ),
        ("Bộ luật Lao động và thể chế hóa", ["Bộ luật Lao động = Bộ luật"]),
        ("công bố Lệnh của Chủ tịch nước về", ["Lệnh của Chủ tịch nước = Lệnh · Chủ tịch nước"]),
        ("phê duyệt Đề án “Số hóa hồ sơ”, nhiều", ["Đề án “Số hóa hồ sơ” = Đề án"]),
        (
            "1. Nghị quyết về dự toán thu, chi ngân sách năm 2012: tán thành",
            ["Nghị quyết về dự toán thu, chi ngân sách năm 2012 = Nghị quyết"]
        ),
        (
            "ký Hiệp định giữa Chính phủ hai nước về phòng, chống buôn lậu, và",
            ["Hiệp định giữa Chính phủ hai nước về phòng, chống buôn lậu = Hiệp định"]
        ),
        (
            "thực hiện Quy chế làm việc của Bộ Chính trị.",
            ["Quy chế làm việc của Bộ Chính trị = Quy chế · Bộ Chính trị"]
        ),
        (
            "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII",
            ["Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII = Nghị quyết · TW4 · K12 · Trung ương"]
        ),
        ("Nghị quyết TW4 (khóa XI)", ["Nghị quyết TW4 (khóa XI) = Nghị quyết · TW4 · K11 · Trung ương"]),
        ("NQ số 18-NQ/TW", ["NQ số 18-NQ/TW = Nghị quyết · 18-NQ/TW"]),
        ("Quy chế làm việc số 01-QC/TU", ["Quy chế làm việc số 01-QC/TU = Quy chế · 01-QC/TU"]),
        (
            "Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan",
            ["Luật sửa đổi, bổ sung một số điều của 37 luật = Luật"]
        ),
        ("Quy chế phối hợp số 07-QC/TU", ["Quy chế phối hợp số 07-QC/TU = Quy chế · 07-QC/TU"]),
        (
            "Luật Lưu trữ số 33/2024/QH15 là 33/2024/QH15 mới",
            ["Luật Lưu trữ số 33/2024/QH15 = Luật · 33/2024/QH15", "33/2024/QH15 = Luật · 33/2024/QH15"]
        ),
        ("đúng Điều lệ Đảng và", ["Điều lệ Đảng = Điều lệ"]),
        ("Nghị quyết Đại hội XIII của Đảng", ["Nghị quyết Đại hội XIII của Đảng = Nghị quyết · Đại hội XIII của Đảng"]),
        (
            "thực hiện Nghị quyết của Đảng bộ tỉnh Lào Cai về",
            ["Nghị quyết của Đảng bộ tỉnh Lào Cai = Nghị quyết · Đảng bộ tỉnh Lào Cai"]
        ),
        (
            "cho ý kiến vào Báo cáo tổng kết phong trào thi đua năm 2015; quy chế",
            ["Báo cáo tổng kết phong trào thi đua năm 2015 = Báo cáo"]
        ),
    ])
    func readsNamesAndTitles(_ text: String, _ expected: [String]) throws {
        #expect(try citations(text) == expected)
    }

    @Test(arguments: [
        "nhiệm kỳ 2020-2025", "có 26/61 Đảng bộ", "ngày 28/5", "dịch COVID-19", "TTXVN/Báo Tin tức", "(CT)- Sáng nay",
        "luật sư Minh", "Quyết định 3 vấn đề lớn", "Kế hoạch 5 năm", "Kế hoạch 2021 của",
        "quy định của Đảng",
        "Báo cáo tại hội nghị, ông Ba nêu",
        "Hướng dẫn 20 chi bộ", "giai đoạn 2021-2025", "hội nghị lần thứ 5", "kết luận hội nghị", "đại hội nghị quyết",
        "Trường Đại học Luật Hà Nội", "Quyết định điều động đồng chí", "Kế hoạch này", "(CT) - Ngày 5",
    ])
    func leavesTheRestAlone(_ text: String) throws {
        #expect(try citations(text) == [])
    }

    @Test func readsSubjectAndLocators() throws {
        let found = try values("Theo khoản 4, Điều 21 Nghị định 30/2020/NĐ-CP về công tác văn thư.")
        let value = try #require(found.first?.1)
        #expect(value.reference.subject == "công tác văn thư")
        #expect(value.locators.map { $0.unit + " " + $0.number } == ["khoản 4", "điều 21"])
    }

    @Test func survivesRandomFragments() throws {
        var state: UInt64 = 3
        let pieces = [
            "Nghị quyết ", "số ", "18", "-", "NQ", "/", "TW", " của ", "Bộ Chính trị", " và ", ", ", "Trung ương ",
            "4 ",
            "khóa ", "XII ", "(", ")", "Luật ", "Đất đai ", "Báo cáo ", "2020", " về ", "Đại hội ", "Điều 5 ", "; ",
            "ngày ",
            "3/2/2020 ",
        ]
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<14 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            for finding in try findings([DateRecognizer(), CitationRecognizer()], in: text).all {
                #expect(finding.hull.start < finding.hull.end && finding.hull.end.utf8 <= text.utf8.count)
            }
        }
    }
}
