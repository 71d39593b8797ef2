import PartyDocsCore
import PartyDocsReading
import Testing

/// Which body or place each name of a text is, with the names that the recognisers find.
@Suite struct BodyLinkingTests {
    private static func names(_ text: String, of kind: AnnotationKind) throws -> [String] {
        var options = PlainTextReader.Options()
        options.annotator.recognizers = [OrganizationRecognizer(), PlaceRecognizer()]
        let document = try PlainTextReader(options: options).read(SourceDocument(Array(text.utf8), name: "tin.txt"))
        return document.annotations(of: kind).compactMap { $0.entity.flatMap { document[$0]?.name } }
    }

    @Test(arguments: [
        (
            "Ủy ban Kiểm tra (UBKT) Tỉnh ủy Sơn La họp. Ủy ban Kiểm tra Tỉnh ủy Sơn La kết luận.",
            [
                "Ủy ban Kiểm tra Tỉnh ủy Sơn La", "Tỉnh ủy Sơn La", "Ủy ban Kiểm tra Tỉnh ủy Sơn La", "Tỉnh ủy Sơn La",
            ]
        ),
        (
            "Tập đoàn Điện lực Việt Nam (EVN) đầu tư, EVN khởi công.",
            ["Tập đoàn Điện lực Việt Nam", "Tập đoàn Điện lực Việt Nam", "Tập đoàn Điện lực Việt Nam"]
        ),
        ("Văn phòng Chính phủ và VPCP", ["Văn phòng Chính phủ", "Chính phủ", "Văn phòng Chính phủ"]),
        (
            "Đảng ủy Quân khu 9 họp. Đảng ủy thống nhất chủ trương.",
            ["Đảng ủy Quân khu 9", "Quân khu 9", "Đảng ủy Quân khu 9"]
        ),
        (
            "Chủ tịch UBND tỉnh Hà Giang và Bí thư Tỉnh ủy. Chủ tịch UBND tỉnh Quảng Trị và Bí thư Tỉnh ủy.",
            [
                "Ủy ban nhân dân tỉnh Hà Giang", "Tỉnh ủy Hà Giang", "Ủy ban nhân dân tỉnh Quảng Trị",
                "Tỉnh ủy Quảng Trị",
            ]
        ),
    ])
    func organizations(text: String, expected: [String]) throws {
        #expect(try Self.names(text, of: .organization) == expected)
    }

    @Test(arguments: [
        ("tỉnh Hòa Bình và Hòa Bình", 1), ("xã Cư M'gar tách từ huyện Cư M'gar", 2),
        ("Cộng hòa Dân chủ Nhân dân Lào và Lào", 1), ("TP.HCM, Thành phố Hồ Chí Minh", 1),
    ])
    func places(text: String, count: Int) throws {
        var options = PlainTextReader.Options()
        options.annotator.recognizers = [PlaceRecognizer()]
        let document = try PlainTextReader(options: options).read(SourceDocument(Array(text.utf8), name: "tin.txt"))
        #expect(Set(document.annotations(of: .place).compactMap(\.entity)).count == count)
    }
}
