import PartyDocsCore
import PartyDocsReading
import Testing

struct PlaceRecognizerTests {
    private static func places(_ text: String) -> [(words: String, value: PlaceValue)] {
        let context = RecognitionContext(
            text: text,
            blocks: [wholeBlock(text)],
            metadata: Metadata(),
            lexicon: .standard
        )
        var findings = Findings()
        OrganizationRecognizer().recognize(context, into: &findings)
        PlaceRecognizer().recognize(context, into: &findings)
        return findings.of(.place).compactMap { finding in
            guard case .place(let value) = finding.value else { return nil }
            return (String(text[finding.hull]), value)
        }
    }

    @Test(arguments: [
        ("tại Hà Nội và thành phố Hồ Chí Minh", ["Hà Nội", "thành phố Hồ Chí Minh"]),
        ("UBND tỉnh Nghệ An", ["tỉnh Nghệ An"]),
        ("xã Cư M'gar, huyện Cư M’gar, tỉnh Đắk Lắk", ["xã Cư M'gar", "huyện Cư M’gar", "tỉnh Đắk Lắk"]),
        ("phường Bến Nghé, Quận 1", ["phường Bến Nghé", "Quận 1"]),
        ("điểm cầu Thành ủy Huế", ["điểm cầu Thành ủy Huế", "Huế"]),
        ("điểm cầu tỉnh Bà Rịa - Vũng Tàu", ["điểm cầu tỉnh Bà Rịa - Vũng Tàu", "tỉnh Bà Rịa - Vũng Tàu"]),
        ("đồng chí Nguyễn Hòa Bình phát biểu", []),
        ("Chủ tịch HĐND tỉnh Lê Hồng Quang", []),
        ("Hội Nông dân Việt Nam và nhân dân Việt Nam", ["Việt Nam"]),
        ("Anh hùng lao động, pháp luật và Mỹ thuật", []),
        ("thăm Anh, Pháp và Đức", ["Anh", "Pháp", "Đức"]),
        ("các tỉnh Quảng Trị, Quảng Ngãi", ["tỉnh Quảng Trị", "Quảng Ngãi"]),
        ("Đại học Quốc gia Hà Nội tuyển sinh", []),
    ])
    func places(text: String, expected: [String]) {
        #expect(Self.places(text).map(\.words) == expected)
    }

    @Test(arguments: [
        ("TP.HCM", "Thành phố Hồ Chí Minh", "thành phố"), ("tỉnh Phú Thọ", "Phú Thọ", "tỉnh"),
        ("huyện Ba Bể", "huyện Ba Bể", "huyện"), ("Cam-pu-chia", "Campuchia", "quốc gia"),
    ])
    func values(text: String, name: String, kind: String) {
        let value = Self.places(text).first?.value
        #expect(value == PlaceValue(name: name, placeKind: kind))
    }
}
