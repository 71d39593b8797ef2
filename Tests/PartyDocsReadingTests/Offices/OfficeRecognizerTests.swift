internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct OfficeRecognizerTests {
    /// A text, and its offices as `title | organization | holder`, in order.
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let offices: [String]
        var testDescription: String { text }

        init(_ text: String, _ offices: String...) {
            self.text = text
            self.offices = offices
        }
    }

    private func values(in text: String) throws -> [OfficeValue] {
        try findings([OfficeRecognizer()], in: text, lexicon: .standard).of(.office).compactMap { finding in
            guard case .office(let value) = finding.value else { return nil }
            return value
        }
    }

    private func offices(in text: String) throws -> [String] {
        try values(in: text).map { value in
            [value.title, value.organizationAsWritten, value.holderAsWritten].map { $0 ?? "-" }.joined(separator: " | ")
        }
    }

    @Test(arguments: [
        Case(
            "Đồng chí Lê Thị Hoa, Ủy viên Bộ Chính trị, Trưởng Ban Dân vận Trung ương chủ trì.",
            "Ủy viên | Bộ Chính trị | Lê Thị Hoa",
            "Trưởng Ban | Ban Dân vận Trung ương | Lê Thị Hoa"
        ),
        Case(
            "Lê Minh Đạt - Phó Bí thư Thường trực Huyện ủy, dự.",
            "Phó Bí thư Thường trực | Huyện ủy | Lê Minh Đạt"
        ),
        Case(
            "Bà Đỗ Thị Lan (Phó Giám đốc Sở Nội vụ) cho biết.",
            "Phó Giám đốc | Sở Nội vụ | Đỗ Thị Lan"
        ),
        Case(
            "Các ông: Vũ Hùng, Giám đốc Sở Y tế; Ngô Văn Bảy, Chánh Văn phòng UBND tỉnh.",
            "Giám đốc | Sở Y tế | Vũ Hùng",
            "Chánh Văn phòng | Văn phòng UBND tỉnh | Ngô Văn Bảy"
        ),
    ])
    func afterNames(_ sample: Case) throws {
        #expect(try offices(in: sample.text) == sample.offices)
    }

    @Test(arguments: [
        Case(
            "Tổng Bí thư, Chủ tịch nước Đỗ Văn Sang tiếp khách.",
            "Tổng Bí thư | - | Đỗ Văn Sang",
            "Chủ tịch nước | - | Đỗ Văn Sang"
        ),
        Case(
            "Chủ tịch UBND tỉnh Quảng Ninh Phạm Đức Hòa tiếp dân.",
            "Chủ tịch | UBND tỉnh Quảng Ninh | Phạm Đức Hòa"
        ),
        Case(
            "Bộ trưởng Bộ Quốc phòng Phan Văn Lực và Thứ trưởng Ngoại giao Nguyễn Minh Hằng dự.",
            "Bộ trưởng | Bộ Quốc phòng | Phan Văn Lực",
            "Thứ trưởng | Ngoại giao | Nguyễn Minh Hằng"
        ),
        Case("Phó Chủ tịch Quốc hội Tòng Thị Lả cùng dự.", "Phó Chủ tịch | Quốc hội | Tòng Thị Lả"),
        Case("Bí thư Đảng ủy, đồng chí Lê Hà nói.", "Bí thư | Đảng ủy | Lê Hà"),
    ])
    func beforeNames(_ sample: Case) throws {
        #expect(try offices(in: sample.text) == sample.offices)
    }

    @Test func namesOnBothSides() throws {
        let text = "Dự lễ có ông Vũ Hùng, Giám đốc Sở Y tế, Chủ tịch UBND xã Trần Văn An."
        #expect(
            try offices(in: text) == ["Giám đốc | Sở Y tế | Vũ Hùng", "Chủ tịch | UBND xã | Trần Văn An"]
        )
    }

    @Test(arguments: [
        Case(
            "Đại hội bầu đồng chí Lê Văn Hiếu giữ chức Bí thư Huyện ủy.",
            "Bí thư | Huyện ủy | Lê Văn Hiếu"
        ),
        Case(
            "Trao quyết định bổ nhiệm chức vụ Giám đốc Sở Y tế cho ông Đỗ Văn Quang.",
            "Giám đốc | Sở Y tế | Đỗ Văn Quang"
        ),
        Case("Anh Lò Văn Inh hiện là bí thư chi bộ bản Pắc.", "Bí thư | chi bộ | Lò Văn Inh"),
    ])
    func byVerbs(_ sample: Case) throws {
        #expect(try offices(in: sample.text) == sample.offices)
    }

    @Test(arguments: [
        Case("Ban Bí thư, Phủ Chủ tịch, Hội đồng Bộ trưởng, Ban Giám đốc, Đoàn Chủ tịch."),
        Case("Có bí thư cấp ủy, giám đốc các sở và đại biểu dự họp."),
        Case("Đoàn chủ tịch điều hành; chủ tịch đoàn ngồi hàng đầu."),
    ])
    func notOffices(_ sample: Case) throws {
        #expect(try offices(in: sample.text) == [])
    }

    @Test func standings() throws {
        let text =
            "Nguyên Chủ tịch nước Trần Đức Lợi, tân Bộ trưởng Bộ Y tế Đào Hồng Lan, quyền Giám đốc Sở Y tế Vũ Hùng."
        let found = try values(in: text)
        #expect(found.map(\.standing) == [.former, .elect, .acting])
        #expect(found.map(\.holderAsWritten) == ["Trần Đức Lợi", "Đào Hồng Lan", "Vũ Hùng"])
    }

    @Test func spansLeaveStandingAndHolderOutside() throws {
        let text = "Nguyên Bí thư Tỉnh ủy Vũ Hùng."
        let found = try findings([OfficeRecognizer()], in: text, lexicon: .standard).of(.office)
        #expect(found.map { String(text[$0.hull]) } == ["Bí thư Tỉnh ủy"])
    }

    @Test(arguments: [
        Case(
            "Phó Chủ tịch Hội Chữ thập đỏ tỉnh, bác sĩ Lê Thu Hà nói.",
            "Phó Chủ tịch | Hội Chữ thập đỏ tỉnh | Lê Thu Hà"
        ),
        Case(
            "Ông Lê Văn Chính, Phó Bí thư Thành ủy, giữ chức Bí thư Huyện ủy.",
            "Phó Bí thư | Thành ủy | Lê Văn Chính",
            "Bí thư | Huyện ủy | Lê Văn Chính"
        ),
        Case(
            "Thủ tướng Lào Sonexay Siphandone thăm Huế.",
            "Thủ tướng | - | Sonexay Siphandone"
        ),
    ])
    func withRecognizedOrganizations(_ sample: Case) throws {
        #expect(try complete(sample.text) == sample.offices)
    }

    @Test(arguments: [
        Case("Chủ tịch UBND tỉnh Nguyễn Văn An dự.", "Chủ tịch | UBND tỉnh | Nguyễn Văn An"),
        Case("Giám đốc Công an tỉnh Phạm Văn Dũng nói.", "Giám đốc | Công an tỉnh | Phạm Văn Dũng"),
        Case("Chủ tịch UBND xã Tân Lập Đỗ Văn Em nói.", "Chủ tịch | UBND xã Tân Lập | Đỗ Văn Em"),
    ])
    func namesAreNoPlaces(_ sample: Case) throws {
        #expect(try complete(sample.text) == sample.offices)
    }

    /// The offices that are found with all recognisers before.
    private func complete(_ text: String) throws -> [String] {
        let context = RecognitionContext(
            text: text,
            blocks: [wholeBlock(text)],
            metadata: Metadata(),
            lexicon: .standard
        )
        return RecognitionRun.findings(of: Annotator.defaultRecognizers, in: context).of(.office).compactMap {
            guard case .office(let value) = $0.value else { return nil }
            return [value.title, value.organizationAsWritten, value.holderAsWritten].map { $0 ?? "-" }
                .joined(separator: " | ")
        }
    }

    @Test func officersOfAClassHaveNoHolder() throws {
        let text = "Đề nghị các đồng chí Bí thư Đảng ủy Khối lưu ý."
        let found = try findings([OfficeRecognizer()], in: text, lexicon: .standard).of(.office)
        #expect(found.map(\.form) == [.classOf])
    }

    @Test func organizationsFoundBeforeEndTheSpan() throws {
        let text = "Giám đốc Trung tâm Phát triển Xanh bền vững vùng cao nói."
        let organization = "Trung tâm Phát triển Xanh bền vững vùng cao"
        let known = KnownOrganization(name: organization)
        let found = try findings([known, OfficeRecognizer()], in: text, lexicon: .standard).of(.office)
        #expect(found.map { String(text[$0.hull]) } == ["Giám đốc " + organization])
    }
}

/// Marks the first occurrence of a name as an organization.
private struct KnownOrganization: Recognizer {
    let maker = Maker(kind: .recognizer, name: "KnownOrganization")
    let name: String

    func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let bytes = Array(context.text.utf8)
        let wanted = Array(name.utf8)
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { return }
        findings.add(
            Finding(
                spans: [TextSpan(utf8: start..<start + wanted.count)],
                value: .organization(OrganizationValue()),
                makers: [maker]
            )
        )
    }
}
