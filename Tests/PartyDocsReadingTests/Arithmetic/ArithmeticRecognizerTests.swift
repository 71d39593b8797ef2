import Foundation
import PartyDocsCore
import PartyDocsReading
import Testing

/// Stated figures that agree, that do not, and that only look as if they belonged together; all recognisers at work.
@Suite struct ArithmeticRecognizerTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let codes: Set<String> = [
        "share-differs", "sum-differs", "day-count-differs", "weekday-differs", "change-differs", "period-reversed",
    ]

    private func read(_ text: String) throws -> Document {
        try PlainTextReader().read(SourceDocument(Array(text.utf8)))
    }

    /// The discrepancies of a text: code, figure, and what it was compared with.
    private func discrepancies(_ document: Document) -> [String] {
        document.diagnostics.filter { Self.codes.contains($0.code) }.map { diagnostic in
            let related = diagnostic.relatedSpans.map { String(document[$0]) }.joined(separator: " | ")
            return "\(diagnostic.code): \(diagnostic.span.map { String(document[$0]) } ?? "") ≠ \(related)"
        }
    }

    private func verdicts(_ document: Document) -> [String] {
        document.annotations(of: .quantity).compactMap { annotation in
            guard case .quantity(let value) = annotation.value, let verdict = value.arithmetic else { return nil }
            return "\(document[annotation.hull]) \(verdict.rawValue)"
        }
    }

    // MARK: Discrepancies

    @Test(arguments: [
        (
            "Đoàn gồm 45 đại biểu: 30 nam, 16 nữ.",
            "sum-differs: 45 đại biểu ≠ 30 nam | 16 nữ"
        ),
        (
            "Toàn huyện có 60 xã, gồm 50 xã miền núi và 12 xã ven biển.",
            "sum-differs: 60 xã ≠ 50 xã | 12 xã"
        ),
        (
            "Toàn tỉnh có 40 chi bộ, trong đó 25 chi bộ nông thôn, còn lại 14 chi bộ đô thị.",
            "sum-differs: 40 chi bộ ≠ 25 chi bộ | 14 chi bộ"
        ),
        (
            "Có 12 đơn vị hành chính gồm 9 xã và 2 phường.",
            "sum-differs: 12 đơn vị hành chính ≠ 9 xã | 2 phường"
        ),
        (
            "Hội nghị diễn ra trong 3 ngày, từ 27 đến 30/10/2020.",
            "day-count-differs: 3 ngày ≠ 27 đến 30/10/2020"
        ),
        (
            "Đợt kiểm tra kéo dài 10 ngày (từ ngày 25/2/2020 đến ngày 4/3/2020).",
            "day-count-differs: 10 ngày ≠ ngày 25/2/2020 đến ngày 4/3/2020"
        ),
        (
            "Hội nghị khai mạc Thứ Ba, 19/10/2020 tại Hà Nội.",
            "weekday-differs: Thứ Ba ≠ 19/10/2020"
        ),
        ("Đến nay 26/61 xã (43,6%) đã hoàn thành.", "share-differs: 43,6% ≠ 26/61 xã"),
        (
            "Có 120 chi bộ trong tổng số 160 chi bộ, đạt 70%.",
            "share-differs: 70% ≠ 120 chi bộ | 160 chi bộ"
        ),
        ("Số hợp tác xã từ 120 lên 150, tăng 30%.", "change-differs: 30% ≠ 120 | 150"),
        (
            "Số hộ nghèo từ 400 hộ (năm 2015) xuống còn 300 hộ (năm 2020), giảm 20% so với đầu nhiệm kỳ.",
            "change-differs: 20% ≠ 400 | 300"
        ),
        ("Số trường từ 40 trường lên 52 trường, tăng 10 trường.", "change-differs: 10 trường ≠ 40 | 52"),
        ("Số vụ án từ 50 vụ lên 60 vụ, giảm 20%.", "change-differs: 20% ≠ 50 | 60"),
        (
            "Triển lãm mở cửa từ ngày 29/10/2020 đến ngày 27/10/2020.",
            "period-reversed: ngày 29/10/2020 ≠ ngày 27/10/2020"
        ),
    ])
    func namesFiguresThatDoNotAgree(_ text: String, _ expected: String) throws {
        #expect(discrepancies(try read(text)) == [expected])
    }

    @Test func saysBothNumbers() throws {
        let document = try read("Đoàn gồm 45 đại biểu: 30 nam, 16 nữ.")
        let diagnostic = try #require(document.diagnostics.first { $0.code == "sum-differs" })
        #expect(diagnostic.message == "The parts 30 + 16 make 46, not 45.")
        #expect(diagnostic.maker == ArithmeticRecognizer().maker)
        #expect(verdicts(document) == ["45 đại biểu differs"])
    }

    // MARK: Agreement

    @Test(arguments: [
        ("Đoàn gồm 45 đại biểu: 30 nam, 15 nữ.", ["45 đại biểu holds"]),
        ("Cấp ủy có 1.094 người, trong đó 594 người là nam và 500 người là nữ.", ["1.094 người holds"]),
        ("Toàn huyện có 60 xã, gồm 48 xã miền núi và 12 xã ven biển.", ["60 xã holds"]),
        (
            "Tỉnh có 1.094 tổ chức cơ sở đảng (gồm 400 đảng bộ cơ sở và 694 chi bộ cơ sở).",
            ["1.094 tổ chức cơ sở đảng holds"]
        ),
        ("Có 40 chi bộ, trong đó 25 chi bộ nông thôn, còn lại là 15 chi bộ đô thị.", ["40 chi bộ holds"]),
        ("Vốn đầu tư là 3,5 tỷ đồng, gồm 2,14 tỷ đồng vốn nhà nước và 1,35 tỷ đồng vốn dân đóng góp.", []),
        ("Diễn ra trong 3 ngày, từ 27 đến 29/10.", ["3 ngày holds"]),
        ("Làm việc hai ngày 7 và 8-8-2020.", ["hai ngày holds"]),
        ("Kéo dài 9 ngày (từ 25/2/2020 đến 4/3/2020).", ["9 ngày holds"]),
        ("Số hợp tác xã từ 120 lên 150, tăng 25%.", ["25% holds"]),
        ("Số hộ nghèo từ 400 hộ xuống còn 300 hộ, giảm 100 hộ.", ["100 hộ holds"]),
    ])
    func keepsTheVerdictOfFiguresThatAgree(_ text: String, _ expected: [String]) throws {
        let document = try read(text)
        #expect(discrepancies(document) == [])
        if !expected.isEmpty { #expect(verdicts(document) == expected) }
    }

    @Test(arguments: [
        // Rounding by the printed decimals, up, down or cut off.
        "Đã có 26/61 xã (42,6%) hoàn thành.", "Đã có 26/61 xã (42,62%) hoàn thành.",
        "Đã có 2/3 số xã (66,6%) hoàn thành.",
        "Đã có 2/3 số xã (66,7%) hoàn thành.", "Đã có 2/3 số xã (67%) hoàn thành.",
        "Thu ngân sách từ 1,2 nghìn tỷ đồng lên 1,5 nghìn tỷ đồng, tăng 27%.",
        "Sản lượng từ 7 tấn lên 9 tấn, tăng 28,6%.",
        "Sản lượng từ 7 tấn lên 9 tấn, tăng 28,5%.", "Thu nhập từ 28 triệu đồng lên 42 triệu đồng, tăng 50%.",
        "Tổng vốn 10 tỷ đồng, gồm 3,33 tỷ đồng vốn vay, 3,33 tỷ đồng vốn tự có và 3,33 tỷ đồng vốn góp.",
        "Lễ khai mạc vào Thứ Hai, 19/10/2020.", "Lễ khai mạc vào Chủ nhật (9/8/2020).",
    ])
    func allowsForRounding(_ text: String) throws {
        #expect(discrepancies(try read(text)) == [])
    }

    // MARK: Silence

    @Test(arguments: [
        // Parts that are not said to be all, that overlap, or that are of other things.
        "Có 45 đại biểu, trong đó 30 đại biểu là cấp ủy viên và 10 đại biểu là doanh nhân.",
        "Ban Chấp hành gồm 45 đồng chí, gồm 12 đồng chí nữ, 40 đồng chí trẻ tuổi.",
        "Luật có 3 phần gồm 5 chương, 32 điều.", "Đảng bộ có 2 đảng bộ bộ phận gồm 30 chi bộ và 400 đảng viên.",
        "Đoàn có 20 người, gồm Bí thư, 2 phó bí thư và 12 ủy viên.",
        "Đoàn gồm 45 đại biểu, gồm 30 đại biểu nông dân và các đại biểu khách mời.",
        "Đoàn gồm gần 50 đại biểu: 30 nam, 15 nữ.", "Đoàn gồm 50 đại biểu: hơn 30 nam, 15 nữ.",
        "Lớp có 50 học viên: 30 nam.", "Có 30 trong tổng số 40 chi bộ (gồm 10 chi bộ cơ sở và 20 chi bộ bộ phận).",
        "Cuộc thi có 60 đội, gồm 20 đội (trong đó 5 đội mạnh) và 30 đội khác.",
        // Days that a period does not count.
        "Trong 5 ngày làm việc, từ 27/10/2020 đến 2/11/2020, đoàn đã kiểm tra.",
        "Chuyến thăm 2 ngày, từ chiều 27/10/2020 đến sáng 29/10/2020.", "Sau 3 ngày, ngày 27/10/2020 đoàn trở về.",
        "Trong 3 ngày đầu, từ 27 đến 30/10 trời mưa.", "Ở lại 3 ngày. Từ 1/10/2020 đến 30/10/2020 có hội chợ.",
        // Weekdays without a certain year.
        "Hội nghị họp Thứ Ba, 19/10.", "Thứ Hai hằng tuần, ngày 20/10/2020 là hạn chót.",
        // Shares of something else, plans, averages, points, multiples.
        "Có 19/23 xã đạt chuẩn; tỷ lệ hộ nghèo là 5%.", "Đạt 12/15 chỉ tiêu, bằng 105% kế hoạch năm.",
        "Có 19/23 xã đạt chuẩn, chiếm 12% tổng số xã của vùng.", "Đạt gần 3/4 số xã (80%).",
        "Tỷ lệ hộ nghèo từ 4,5% xuống 3,2%, giảm 1,3%.",
        "Thu nhập từ 20 triệu đồng lên 40 triệu đồng, bình quân tăng 15%/năm.",
        "Thu nhập từ 20 triệu đồng lên 40 triệu đồng, tăng 2 lần.",
        "Doanh thu từ 20 tỷ đồng lên 40 tỷ đồng, tăng 15% mỗi năm.",
        "Số xã từ 20 lên khoảng 40, tăng 15%.", "Từ 8 giờ lên đường, 15 giờ đến nơi, tăng 15% số chuyến.",
        "Từ 1 đến 5 đại biểu, tăng 20%.", "Từ vị trí 12 lên vị trí 5, tăng 7 bậc.",
        "Chỉ số từ 40 lên 52 điểm, tăng 5 bậc.",
    ])
    func isSilentWhereNothingIsCertain(_ text: String) throws {
        #expect(discrepancies(try read(text)) == [])
    }

    @Test func findsNothingWrongInWholeTexts() throws {
        var count = 0
        for folder in ["seeds", "Tests/Fixtures/outlets", "Tests/Fixtures/genre/tuned"] {
            let path = Self.root.appendingPathComponent(folder).path
            for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] where name.hasSuffix(".txt")
            {
                let text = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
                #expect(discrepancies(try read(text)) == [], "\(folder)/\(name)")
                count += 1
            }
        }
        #expect(count >= 25)
    }

    @Test func survivesRandomFragments() throws {
        var state: UInt64 = 11
        let pieces = [
            "từ ", "120", " lên ", " tăng ", "25%", ", ", "gồm ", "45 đại biểu", "30 nam", "15 nữ", " và ", ": ", "(",
            ")", "trong đó ", "còn lại ", "3 ngày", " 27 đến 29/10", "/2020", "Thứ Hai, ", "19/10/2020", " đến ", ".",
            "\n",
            "999999999999999999 người", " 0 xã", "0,0000001%", " tỷ đồng",
        ]
        for _ in 0..<600 {
            var text = ""
            for _ in 0..<16 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            guard text.contains(where: { !$0.isWhitespace }) else { continue }
            for diagnostic in try read(text).diagnostics { #expect(!diagnostic.message.isEmpty) }
        }
    }
}
