internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

/// Who holds an office, in texts that all recognisers read.
@Suite struct HolderTests {
    /// A text, and its offices as `span | holder`, in order.
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let offices: [String]
        var testDescription: String { text }

        init(_ text: String, _ offices: String...) {
            self.text = text
            self.offices = offices
        }
    }

    private func offices(in text: String) -> [String] {
        let context = RecognitionContext(
            text: text,
            blocks: Self.lines(of: text),
            metadata: Metadata(),
            lexicon: .standard
        )
        return RecognitionRun.findings(of: Annotator.defaultRecognizers, in: context).of(.office).compactMap {
            guard case .office(let value) = $0.value else { return nil }
            return "\(text[$0.hull]) | \(value.holderAsWritten ?? "-")"
        }
    }

    /// One paragraph for each line.
    private static func lines(of text: String) -> [Block] {
        var blocks: [Block] = []
        var start = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let span = TextSpan(utf8: start..<start + line.count)
            if !line.isEmpty {
                blocks.append(Block(id: Block.ID("b\(blocks.count + 1)"), kind: .paragraph, span: span))
            }
            start += line.count + 1
        }
        return blocks
    }

    @Test(arguments: [
        Case(
            "Các đồng chí: Lê Văn Hà, Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy; Mùa A Sử - Bí thư Đảng ủy xã dự.",
            "Ủy viên Ban Thường vụ | Lê Văn Hà",
            "Trưởng Ban Dân vận Tỉnh ủy | Lê Văn Hà",
            "Bí thư Đảng ủy xã | Mùa A Sử"
        ),
        Case(
            "Dự lễ có đồng chí Lê Văn Hà-Phó Bí thư Huyện ủy; ông Trần Bá (SN 1960, quê Nam Đàn), nguyên Chủ tịch UBND huyện.",
            "Phó Bí thư Huyện ủy | Lê Văn Hà",
            "Chủ tịch UBND huyện | Trần Bá"
        ),
        Case(
            "Bà Ma Thị Lý, 41 tuổi, dân tộc Tày, là nữ chủ tịch xã đầu tiên của huyện.",
            "chủ tịch xã | Ma Thị Lý"
        ),
        Case(
            "Trung tướng Bùi Sĩ Tài, nguyên: Ủy viên Trung ương Đảng, Tư lệnh Quân khu 4.",
            "Ủy viên Trung ương Đảng | Bùi Sĩ Tài",
            "Tư lệnh Quân khu 4 | Bùi Sĩ Tài"
        ),
    ])
    func afterNames(_ sample: Case) {
        #expect(offices(in: sample.text) == sample.offices)
    }

    @Test(arguments: [
        Case(
            "Phó Thủ tướng Trần Hà vừa ký quyết định phê chuẩn việc miễn nhiệm chức vụ Chủ tịch UBND tỉnh Hà Nam nhiệm kỳ 2016-2021 đối với ông Lê Bá Thọ.",
            "Phó Thủ tướng | Trần Hà",
            "Chủ tịch UBND tỉnh Hà Nam | Lê Bá Thọ"
        ),
        Case(
            "Thủ tướng phê chuẩn ông Vũ Hữu Tài, giám đốc Sở Y tế, giữ chức phó chủ tịch UBND tỉnh thay ông Đỗ Kỷ.",
            "Thủ tướng | -",
            "giám đốc Sở Y tế | Vũ Hữu Tài",
            "phó chủ tịch UBND tỉnh | Vũ Hữu Tài"
        ),
        Case(
            "Ông Vũ Hữu Tài được bầu giữ chức Chủ tịch HĐND tỉnh, thay ông Đỗ Kỷ thôi giữ chức Bí thư Huyện ủy.",
            "Chủ tịch HĐND tỉnh | Vũ Hữu Tài",
            "Bí thư Huyện ủy | Đỗ Kỷ"
        ),
        Case(
            "Bộ trưởng Bộ Y tế đã bổ nhiệm GS, TSKH. Đoàn Khắc Tâm làm giám đốc Bệnh viện Hữu nghị, PGS, TS. Tạ Thuần làm quyền giám đốc Bệnh viện Bạch Mai.",
            "Bộ trưởng Bộ Y tế | -",
            "giám đốc Bệnh viện Hữu nghị | Đoàn Khắc Tâm",
            "quyền giám đốc Bệnh viện Bạch Mai | Tạ Thuần"
        ),
        Case("Bà Lê Thị Mai tái đắc cử chức danh Bí thư Huyện ủy.", "Bí thư Huyện ủy | Lê Thị Mai"),
        Case("Ông Lê Sơn được phân công làm Chủ tịch UBND phường.", "Chủ tịch UBND phường | Lê Sơn"),
    ])
    func byVerbs(_ sample: Case) {
        #expect(offices(in: sample.text) == sample.offices)
    }

    @Test(arguments: [
        Case(
            "Các đồng chí Lê Hà, Vi Văn Khăm - Phó Trưởng phòng Nội vụ lần lượt giữ chức Bí thư Đảng ủy xã và Chủ tịch UBND xã.",
            "Phó Trưởng phòng Nội vụ | Lê Hà",
            "Bí thư Đảng ủy xã | Lê Hà",
            "Chủ tịch UBND xã | Vi Văn Khăm"
        ),
        Case(
            "Thượng tá Lê Hà và Trung tá Đàm Quý, Phó trưởng Công an huyện cùng làm Phó Trưởng phòng Tham mưu.",
            "Phó trưởng Công an huyện | Lê Hà",
            "Phó Trưởng phòng Tham mưu | Lê Hà"
        ),
        Case("Lê Văn Hà và Thạch Sa Rum, đồng Phó Chủ tịch HĐND tỉnh.", "Phó Chủ tịch HĐND tỉnh | Lê Văn Hà"),
        Case(
            "Các ông Bùi Tám, Ngô Hải và bà Mai Thu giữ chức Phó Chủ tịch UBND tỉnh.",
            "Phó Chủ tịch UBND tỉnh | Bùi Tám"
        ),
        Case("Hai Phó Chủ tịch HĐND tỉnh là ông Lê Hùng và ông Hồ Thủy.", "Phó Chủ tịch HĐND tỉnh | Lê Hùng"),
        Case("Ông Lê Hùng và 4 Phó Chủ tịch UBND tỉnh khác dự."),
    ])
    func sharedOffices(_ sample: Case) {
        #expect(offices(in: sample.text) == sample.offices)
    }

    @Test(arguments: [
        Case(
            "Ông Lê Văn Lợi từng giữ các chức vụ: Bí thư Thị ủy Đồng Xoài; phó chủ tịch UBND tỉnh rồi Bí thư Tỉnh ủy.",
            "Bí thư Thị ủy Đồng Xoài | Lê Văn Lợi",
            "phó chủ tịch UBND tỉnh | Lê Văn Lợi",
            "Bí thư Tỉnh ủy | Lê Văn Lợi"
        ),
        Case(
            "Ông Lê Văn Lợi sinh năm 1970.\nTừ tháng 7/2001, ông giữ chức Phó Giám đốc Sở Y tế.",
            "Phó Giám đốc Sở Y tế | Lê Văn Lợi"
        ),
        Case(
            "Tóm tắt quá trình công tác của Đại tá Lưu Quốc Chấn:\n- 7/2012 - 4/2019: Trưởng Công an huyện Yên Phong.\n- 5/2019 - nay: Phó Giám đốc Công an tỉnh.",
            "Trưởng Công an huyện Yên Phong | Lưu Quốc Chấn",
            "Phó Giám đốc Công an tỉnh | Lưu Quốc Chấn"
        ),
    ])
    func careers(_ sample: Case) {
        #expect(offices(in: sample.text) == sample.offices)
    }

    @Test func linesOfAnObituary() {
        let text = """
            Đồng chí NGHIÊM XUÂN LÃM
            Sinh ngày 4-3-1924; nguyên Thứ trưởng Bộ Nông nghiệp; nguyên Bí thư Tỉnh ủy Hà Sơn Bình.
            TÓM TẮT TIỂU SỬ
            - Từ tháng Giêng 1983: Thứ trưởng Bộ Nông nghiệp.
            """
        #expect(
            offices(in: text) == [
                "Thứ trưởng Bộ Nông nghiệp | NGHIÊM XUÂN LÃM", "Bí thư Tỉnh ủy Hà Sơn Bình | NGHIÊM XUÂN LÃM",
                "Thứ trưởng Bộ Nông nghiệp | NGHIÊM XUÂN LÃM",
            ]
        )
    }

    @Test(arguments: [
        Case(
            "Được sự ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Công Thương Lê Diên trình bày.",
            "Thủ tướng Chính phủ | -",
            "Bộ trưởng Bộ Công Thương | Lê Diên"
        ),
        Case("Ðại sứ quán Pháp họp; trình Bộ trưởng trước ngày 15.", "Bộ trưởng | -"),
        Case("Quyết định của Bộ trưởng Bộ Công an, Thiếu tướng Lê Hà công bố.", "Bộ trưởng Bộ Công an | -"),
        Case("Giao nhiệm vụ cho cán bộ, Thiếu tướng Lê Hà chúc mừng."),
        Case(
            "Dự có ông Lê Ngọc, quyền Giám đốc Sở Y tế; Phó Bí thư Thường trực Đảng ủy.",
            "quyền Giám đốc Sở Y tế | Lê Ngọc",
            "Phó Bí thư Thường trực Đảng ủy | -"
        ),
    ])
    func notOfTheNextPerson(_ sample: Case) {
        #expect(offices(in: sample.text) == sample.offices)
    }

    @Test(arguments: [
        Case(
            "Tiếp Đại sứ Lào tại Việt Nam Khamphao Ernthavanh và đại sứ mới của Việt Nam Lê Bính.",
            "Đại sứ | Khamphao Ernthavanh",
            "đại sứ | Lê Bính"
        ),
        Case(
            "Chủ tịch nước Lào Thongloun Sisoulith, Chủ tịch Trung Quốc Tập Cận Bình và Tổng Thư ký Liên hợp quốc António Guterres.",
            "Chủ tịch nước Lào | Thongloun Sisoulith",
            "Chủ tịch Trung Quốc | Tập Cận Bình",
            "Tổng Thư ký Liên hợp quốc | António Guterres"
        ),
        Case(
            "Chủ nhiệm Ủy ban Pháp luật của Quốc hội Hoàng Thanh Lâm.",
            "Chủ nhiệm Ủy ban Pháp luật của Quốc hội | Hoàng Thanh Lâm"
        ),
    ])
    func behindTails(_ sample: Case) {
        #expect(offices(in: sample.text) == sample.offices)
    }

    @Test(arguments: [
        Case("Chủ tịch UBND phường Trần Phú Lê Văn Sơn nói.", "Chủ tịch UBND phường Trần Phú | Lê Văn Sơn"),
        Case("Chủ tịch UBND huyện Phù Ninh Trần Mạnh Hà nói.", "Chủ tịch UBND huyện Phù Ninh | Trần Mạnh Hà"),
        Case("Lê Quốc Anh, Bí thư Đoàn trường THPT Huỳnh Văn Nghệ.", "Bí thư Đoàn trường THPT | Lê Quốc Anh"),
        Case("Phó chủ tịch Hội Trần Khoa cho biết.", "Phó chủ tịch Hội | Trần Khoa"),
        Case("Tổng Bí thư PCP A-lva-rô Xan-tốt tiếp đoàn.", "Tổng Bí thư PCP | A-lva-rô Xan-tốt"),
        Case("Giám đốc Bệnh viện Bạch Mai Đào Xuân Cơ nói.", "Giám đốc Bệnh viện Bạch Mai | Đào Xuân Cơ"),
        Case(
            "Trưởng Đoàn kiểm tra Nguyễn Duy Ngọc; Tổ trưởng Tổ công tác số 3 Lê Xuân Hà.",
            "Trưởng Đoàn kiểm tra | Nguyễn Duy Ngọc",
            "Tổ trưởng Tổ công tác số 3 | Lê Xuân Hà"
        ),
        Case("Chủ tịch UBND huyện Lạc Dương (Lâm Đồng) Lê Văn Hà.", "Chủ tịch UBND huyện Lạc Dương | Lê Văn Hà"),
        Case("Bí thư Tỉnh ủy Thông Văn Hưng yêu cầu.", "Bí thư Tỉnh ủy | Thông Văn Hưng"),
        Case("BÍ THƯ TỈNH ỦY NGUYỄN VĂN AN THĂM, CHÚC TẾT ĐỒNG BÀO", "BÍ THƯ TỈNH ỦY | NGUYỄN VĂN AN"),
        Case(
            "Chủ tịch tỉnh Khánh Hòa vi phạm; Bí thư Phú Thọ Ngô Đức Lượng.",
            "Chủ tịch tỉnh Khánh Hòa | -",
            "Bí thư Phú Thọ | Ngô Đức Lượng"
        ),
    ])
    func gluedToPlaces(_ sample: Case) {
        #expect(offices(in: sample.text) == sample.offices)
    }

    @Test(arguments: [
        Case(
            "Ông Sầm Cường, UVTƯ Đảng, tỉnh ủy viên, UVBTV Tỉnh ủy.",
            "UVTƯ Đảng | Sầm Cường",
            "tỉnh ủy viên | Sầm Cường",
            "UVBTV Tỉnh ủy | Sầm Cường"
        ),
        Case("Đồng chí Thường trực Ban Bí thư Lê Hà; Thường trực Tỉnh ủy họp.", "Thường trực Ban Bí thư | Lê Hà"),
        Case(
            "Lê Hà, nguyên Bí thư Ban cán sự đảng, nguyên Chủ tịch UBND tỉnh.",
            "Bí thư Ban cán sự đảng | Lê Hà",
            "Chủ tịch UBND tỉnh | Lê Hà"
        ),
        Case("Được ủy quyền Giám đốc Sở Y tế Lê Hà ký.", "Giám đốc Sở Y tế | Lê Hà"),
        Case("Ma Bàn, Phó tư lệnh về chính trị Quân khu 2.", "Phó tư lệnh về chính trị Quân khu 2 | Ma Bàn"),
    ])
    func titles(_ sample: Case) {
        #expect(offices(in: sample.text) == sample.offices)
    }
}
