import PartyDocsCore
import PartyDocsReading
import Testing

struct EventRecognizerTests {
    private static func events(_ text: String) -> [(words: String, value: EventValue, form: MentionForm?)] {
        let context = RecognitionContext(
            text: text,
            blocks: [wholeBlock(text)],
            metadata: Metadata(),
            lexicon: .standard
        )
        var findings = Findings()
        DateRecognizer().recognize(context, into: &findings)
        OrganizationRecognizer().recognize(context, into: &findings)
        EventRecognizer().recognize(context, into: &findings)
        return findings.of(.event).compactMap { finding in
            guard case .event(let value) = finding.value else { return nil }
            return (String(text[finding.hull]), value, finding.form)
        }
    }

    @Test(arguments: [
        (
            "chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng",
            ["Đại hội đại biểu toàn quốc lần thứ XIV của Đảng"]
        ),
        (
            "tiến tới Đại hội XIV của Đảng, Đại hội Đảng bộ tỉnh Lào Cai lần thứ XVI, nhiệm kỳ 2020 - 2025 thành công",
            ["Đại hội XIV của Đảng", "Đại hội Đảng bộ tỉnh Lào Cai lần thứ XVI, nhiệm kỳ 2020 - 2025"]
        ),
        ("Đại hội 300 đại biểu dự", []),
        (
            "tổ chức đại hội chi bộ, ĐH đảng các cấp và đại hội đảng bộ cấp trên cơ sở",
            ["đại hội chi bộ", "ĐH đảng các cấp", "đại hội đảng bộ cấp trên cơ sở"]
        ),
        ("Đại hội Đoàn các cấp", ["Đại hội Đoàn các cấp"]),
        ("Hội nghị Trung ương 8 khóa XIII ra nghị quyết", ["Hội nghị Trung ương 8 khóa XIII"]),
        (
            "Hội nghị lần thứ chín Ban Chấp hành Trung ương Đảng khóa XIII",
            ["Hội nghị lần thứ chín Ban Chấp hành Trung ương Đảng khóa XIII"]
        ),
        ("Kỳ họp thứ 8, Quốc hội khóa XV khai mạc", ["Kỳ họp thứ 8, Quốc hội khóa XV"]),
        ("Phiên họp thứ 40 của Ủy ban Thường vụ Quốc hội", ["Phiên họp thứ 40 của Ủy ban Thường vụ Quốc hội"]),
        (
            "cuộc bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp nhiệm kỳ 2026-2031 thành công",
            ["bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp nhiệm kỳ 2026-2031"]
        ),
        (
            "kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam tại Huế",
            ["kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam"]
        ),
        ("Lễ trao tặng Huy hiệu Đảng đợt 19/5 tại phường", ["Lễ trao tặng Huy hiệu Đảng đợt 19/5"]),
        ("Diễn đàn Kinh tế Việt Nam lần thứ 5 bế mạc", ["Diễn đàn Kinh tế Việt Nam lần thứ 5"]),
        ("Kỳ họp thứ mười lăm, HĐND tỉnh khóa XIV sẽ họp", ["Kỳ họp thứ mười lăm, HĐND tỉnh khóa XIV"]),
        (
            "kỳ họp thứ 21 (kỳ họp chuyên đề) HĐND tỉnh khóa XVII",
            ["kỳ họp thứ 21 (kỳ họp chuyên đề) HĐND tỉnh khóa XVII"]
        ),
        ("tại phiên họp Chính phủ thường kỳ tháng 6/2024 và", ["phiên họp Chính phủ thường kỳ tháng 6/2024"]),
        ("Phiên thứ 5 của ban", ["Phiên thứ 5"]),
        ("Hội nghị giao ban công tác tuyên giáo quý I/2019 họp", ["Hội nghị giao ban công tác tuyên giáo quý I/2019"]),
        ("đã tổ chức hội nghị triển khai nhiệm vụ năm 2007", ["hội nghị triển khai nhiệm vụ năm 2007"]),
        ("tại họp báo thường kỳ quý I/2024 tổ chức", ["họp báo thường kỳ quý I/2024"]),
        ("Đại hội thi đua yêu nước lần thứ V", ["Đại hội thi đua yêu nước lần thứ V"]),
        ("Lễ khởi công Dự án đường ven biển", ["Lễ khởi công"]),
        (
            "kỷ niệm 75 năm Cách mạng Tháng Tám và Quốc khánh 2/9",
            ["kỷ niệm 75 năm Cách mạng Tháng Tám và Quốc khánh 2/9"]
        ),
        (
            "Hội nghị lần thứ 3 Ban Chấp hành Trung ương họp. Hội nghị này bàn hai việc.",
            ["Hội nghị lần thứ 3 Ban Chấp hành Trung ương", "Hội nghị này"]
        ),
        ("đoàn công tác đã đến làm việc với Ban Thường vụ Tỉnh ủy", ["làm việc"]),
        ("Chiều 16/7, hai bên hội đàm với nhau", ["hội đàm"]),
        ("khai mạc hội nghị. Sau hội nghị, hội nghị kết thúc", ["hội nghị"]),
    ])
    func spans(text: String, expected: [String]) {
        #expect(Self.events(text).map(\.words) == expected)
    }

    @Test func numbersAndTerms() throws {
        let congress = try #require(Self.events("Đại hội Đảng bộ tỉnh Cà Mau lần thứ XVI, nhiệm kỳ 2020-2025").first)
        #expect(congress.value.eventKind == "đại hội")
        #expect(congress.value.ordinal == 16)
        #expect(congress.value.ordinalAsWritten == "XVI")
        #expect(congress.value.term == TemporalValue("2020/2025"))
        let plenum = try #require(Self.events("Hội nghị lần thứ mười Ban Chấp hành Trung ương khóa XIII").first)
        #expect(plenum.value.ordinal == 10)
        #expect(plenum.value.congressTerm == 13)
        #expect(plenum.value.term == nil)
    }

    @Test func classesAreClasses() {
        #expect(Self.events("đại hội đảng bộ các cấp").first?.form == .classOf)
        #expect(Self.events("họp báo về kết quả").first?.form == .descriptive)
    }

    @Test func hostileTextsEnd() {
        let heads = String(repeating: "họp báo ", count: 5000) + String(repeating: "Lễ Hội ", count: 5000)
        #expect(Self.events(heads).count < 10_000)
        #expect(Self.events("Đại hội " + String(repeating: "đại biểu ", count: 20_000)).isEmpty)
    }
}
