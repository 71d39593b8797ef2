internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct PersonRecognizerTests {
    /// A text, and the names that it mentions, in order.
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let names: [String]
        var testDescription: String { text }

        init(_ text: String, _ names: String...) {
            self.text = text
            self.names = names
        }
    }

    private func persons(in text: String, kind: BlockKind = .paragraph) throws -> [(name: String, honorific: String?)] {
        let context = RecognitionContext(
            text: text,
            blocks: [wholeBlock(text, kind: kind)],
            metadata: Metadata(),
            lexicon: .standard
        )
        var findings = Findings()
        OfficeRecognizer().recognize(context, into: &findings)
        PersonRecognizer().recognize(context, into: &findings)
        return findings.of(.person).compactMap { finding in
            guard case .person(let value) = finding.value else { return nil }
            return (String(text[finding.hull]), value.honorific)
        }
    }

    @Test(arguments: [
        Case("Đồng chí Lê Thị Hoa phát biểu.", "Lê Thị Hoa"),
        Case("Theo ông Nguyễn Đức Anh, vụ lúa năm nay được mùa.", "Nguyễn Đức Anh"),
        Case("Tham dự có các đồng chí Trần Văn An, Lê Bình và Phạm Thị Cúc.", "Trần Văn An", "Lê Bình", "Phạm Thị Cúc"),
        Case(
            "Có mặt các ông, bà: Vũ Hùng, Giám đốc Sở Y tế; Đỗ Thị Lan, Phó Giám đốc Sở Nội vụ.",
            "Vũ Hùng",
            "Đỗ Thị Lan"
        ),
        Case("Hai đồng chí Bùi Văn Tám và Ngô Quang Hải trúng cử.", "Bùi Văn Tám", "Ngô Quang Hải"),
        Case("Ông Sơn nói bà Liên đã về.", "Sơn", "Liên"),
    ])
    func addressed(_ sample: Case) throws {
        #expect(try persons(in: sample.text).map(\.name) == sample.names)
    }

    @Test(arguments: [
        Case("Chủ tịch UBND huyện Trần Văn Dũng kiểm tra đê.", "Trần Văn Dũng"),
        Case("Chủ tịch UBND tỉnh Quảng Ninh Phạm Đức Hòa tiếp dân.", "Phạm Đức Hòa"),
        Case("Lê Minh Đạt - Phó Bí thư Huyện ủy, chủ trì.", "Lê Minh Đạt"),
        Case("Các Phó Thủ tướng Trần Lưu Sơn, Lê Minh Khải cùng dự.", "Trần Lưu Sơn", "Lê Minh Khải"),
        Case(
            "Thủ tướng Phạm Gia Hưng tiếp Chủ tịch nước Lào Khamtay Siphandone.",
            "Phạm Gia Hưng",
            "Khamtay Siphandone"
        ),
        Case("Chủ tịch Trung Quốc Tập Cận Bình thăm Hà Nội.", "Tập Cận Bình"),
        Case("Chủ tịch Cay-xỏn Phôm-vi-hản và Chủ tịch Hồ Chí Minh.", "Cay-xỏn Phôm-vi-hản", "Hồ Chí Minh"),
    ])
    func besideOffices(_ sample: Case) throws {
        #expect(try persons(in: sample.text).map(\.name) == sample.names)
    }

    @Test(arguments: [
        Case("Đại tướng Phan Văn Hải và PGS, TS. Lê Thu Yến trao quà.", "Phan Văn Hải", "Lê Thu Yến"),
        Case("GS.TS Nguyễn Lân Tuấn chủ biên.", "Nguyễn Lân Tuấn"),
        Case("Hòa thượng Thích Thiện Tâm chủ lễ.", "Thích Thiện Tâm"),
        Case("Bác sĩ Đặng Thùy Dương được vinh danh.", "Đặng Thùy Dương"),
    ])
    func ranksAndDegrees(_ sample: Case) throws {
        #expect(try persons(in: sample.text).map(\.name) == sample.names)
    }

    @Test(arguments: [
        Case("Bà Y Lan Niê Kđăm và chị H'Bia Niê cùng về.", "Y Lan Niê Kđăm", "H'Bia Niê"),
        Case("Ông Giàng A Chu, anh Lò Văn Inh, chị Sùng Thị Mỷ.", "Giàng A Chu", "Lò Văn Inh", "Sùng Thị Mỷ"),
        Case("Ông Thạch Sa Rinh, bà Ksor H’Lâm dự.", "Thạch Sa Rinh", "Ksor H’Lâm"),
    ])
    func minorityNames(_ sample: Case) throws {
        #expect(try persons(in: sample.text).map(\.name) == sample.names)
    }

    @Test(arguments: [
        Case("Trên đường Nguyễn Trãi, gần Trường THPT Lê Hồng Phong, mưa lớn."),
        Case("Bệnh viện Nguyễn Tri Phương ở Thành phố Hồ Chí Minh; TP. Hồ Chí Minh."),
        Case("Đoàn TNCS Hồ Chí Minh và Lăng Chủ tịch Hồ Chí Minh."),
        Case("Hà Nội, Thái Bình, Lâm Đồng, Sơn La có mưa; ông bà con cháu."),
        Case("Các đồng chí Bí thư Đảng ủy dự hội nghị."),
        Case("Gần 300 đồng chí được khen; Bà Rịa có nắng."),
    ])
    func notPersons(_ sample: Case) throws {
        #expect(try persons(in: sample.text).map(\.name) == [])
    }

    @Test(arguments: [
        Case("Cha Phêrô Phạm Bá Đương và HT.Thích Trí Quang.", "Phêrô Phạm Bá Đương", "Thích Trí Quang"),
        Case("Đồng chí H' Bluên Mlô-Phó Giám đốc Sở Y tế.", "H' Bluên Mlô"),
        Case("Ông Y Khút Niê Kđăm-Trưởng Ban Tổ chức Tỉnh ủy.", "Y Khút Niê Kđăm"),
        Case(
            "Thứ trưởng Vilaysak Phommachanh (Vi-lay-xắc Phôm-ma-chăn).",
            "Vilaysak Phommachanh",
            "Vi-lay-xắc Phôm-ma-chăn"
        ),
        Case("Ông Điểu K'Brên (bí danh: Hai Lãm) đến. Điểu K'Brên nói.", "Điểu K'Brên", "Hai Lãm", "Điểu K'Brên"),
        Case("C. Mác, Ph. Ăngghen và V.I. Lênin; Fidel Castro.", "C. Mác", "Ph. Ăngghen", "V.I. Lênin", "Fidel Castro"),
        Case("Chủ nhiệm Ông Thế Vũ khẳng định.", "Ông Thế Vũ"),
        Case("Đại tá Lưu Quốc Chấn đến. Đại tá Chấn hứa.", "Lưu Quốc Chấn", "Chấn"),
    ])
    func namesOfOtherPeoples(_ sample: Case) throws {
        #expect(try persons(in: sample.text).map(\.name) == sample.names)
    }

    @Test(arguments: [
        Case("THIẾU TƯỚNG ĐỖ KHẮC TUYẾN NGHỈ CÔNG TÁC", "ĐỖ KHẮC TUYẾN"),
        Case("ÔNG NGUYỄN VĂN AN ĐƯỢC BẦU LÀM CHỦ TỊCH", "NGUYỄN VĂN AN"),
        Case("PHÒNG, CHỐNG THAM NHŨNG, TIÊU CỰC TỈNH BÌNH THUẬN"),
    ])
    func namesInCapitals(_ sample: Case) throws {
        #expect(try persons(in: sample.text).map(\.name) == sample.names)
    }

    @Test(arguments: [
        Case(
            "UBND H.Lạc Dương và CÓ THỂ BẠN QUAN TÂM; các bạn Pháp; Tàu 015-Trần Hưng Đạo; Đình thần Nguyễn Trung Trực."
        ),
        Case("Các phường: Tân Định, Cầu Ông Lãnh, Hóc Môn, Bà Điểm; núi Bà Đen."),
        Case("UBKT T.Ư họp; Ủy ban Kiểm tra T.Ư kết luận."),
        Case("Tổng Giám mục Tổng Giáo phận Hà Nội; số 10 Nguyễn Huệ; (6bis Tôn Đức Thắng)."),
        Case("Quỹ học bổng Vừ A Dính, Đường mòn Hồ Chí Minh, Trường THPT chuyên Phan Bội Châu."),
    ])
    func thingsThatAreNoPersons(_ sample: Case) throws {
        #expect(try persons(in: sample.text).map(\.name) == sample.names)
    }

    @Test func knownNamesNeedNoFurtherEvidence() throws {
        let text = "Ông Lý Sơn kể chuyện xưa. Nghe Lý Sơn kể, ai cũng vui."
        #expect(try persons(in: text).map(\.name) == ["Lý Sơn", "Lý Sơn"])
    }

    @Test func honorificsAreKeptBesideTheName() throws {
        let found = try persons(in: "Sáng qua, đồng chí Thượng tướng Lê Huy Nam tới thăm.")
        #expect(found.map(\.name) == ["Lê Huy Nam"])
        #expect(found.map(\.honorific) == ["đồng chí Thượng tướng"])
    }

    @Test func capitalsBecomeTitleCase() throws {
        let text = "TRƯỜNG GIANG"
        let context = RecognitionContext(
            text: text,
            blocks: [wholeBlock(text, kind: .byline)],
            metadata: Metadata(),
            lexicon: .standard
        )
        var findings = Findings()
        PersonRecognizer().recognize(context, into: &findings)
        #expect(findings.of(.person).map(\.value) == [.person(PersonValue(name: "Trường Giang"))])
    }

    @Test(arguments: [
        Case("Bài, ảnh: Hồng Nhung - Minh Quân", "Hồng Nhung", "Minh Quân"),
        Case("NGUYỄN HÀ - LÊ AN", "NGUYỄN HÀ", "LÊ AN"),
        Case("TTXVN"),
    ])
    func bylines(_ sample: Case) throws {
        #expect(try persons(in: sample.text, kind: .byline).map(\.name) == sample.names)
    }

    @Test func longRunsOfCapitalsStayLinear() throws {
        let text = Array(repeating: "Nguyễn", count: 20_000).joined(separator: " ")
        #expect(try !persons(in: text).isEmpty)
    }
}
