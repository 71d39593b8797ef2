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
        ("UBND tỉnh Nghệ An", ["Nghệ An"]),
        ("xã Cư M'gar, huyện Cư M’gar, tỉnh Đắk Lắk", ["Cư M'gar", "Cư M’gar", "Đắk Lắk"]),
        ("phường Bến Nghé, Quận 1", ["Bến Nghé", "Quận 1"]),
        ("xã Y Tý, huyện Ia H'Drai, buôn Ko Tam", ["Y Tý", "Ia H'Drai", "Ko Tam"]),
        ("thôn 3, xã Ea Tu; hỗ trợ phường 2 tỷ đồng", ["thôn 3", "Ea Tu"]),
        ("phường Trần Hưng Đạo, phường Lê Lợi", ["Trần Hưng Đạo", "Lê Lợi"]),
        ("TX. Ba Đồn, TP Đồng Hới", ["Ba Đồn", "Đồng Hới"]),
        ("đồng chí Nguyễn Hòa Bình phát biểu", []),
        ("Chủ tịch HĐND tỉnh Lê Hồng Quang", []),
        ("Chủ tịch UBND huyện Lô Văn Sơn", []),
        ("TỈNH ỦY NGHỆ AN", ["NGHỆ AN"]),
        ("văn bản Luật Đất đai, con đường Cách mạng", []),
    ])
    func unitsOfAdministration(text: String, expected: [String]) {
        #expect(Self.places(text).map(\.words) == expected)
    }

    @Test(arguments: [
        ("Bí thư Huyện ủy Con Cuông", ["Con Cuông"]),
        ("Bí thư Huyện ủy Vũ Thư", ["Vũ Thư"]),
        ("đồng chí Vũ Thư phát biểu", []),
        ("về Vũ Thư, Kiến Xương", ["Vũ Thư", "Kiến Xương"]),
        ("Thống nhất chủ trương", []),
        ("huyện Thống Nhất", ["Thống Nhất"]),
        ("các huyện Con Cuông, Tương Dương và Kỳ Sơn", ["Con Cuông", "Tương Dương", "Kỳ Sơn"]),
        ("hai xã Tân Phú Lâm, Mỹ Hiệp Trung", ["Tân Phú Lâm", "Mỹ Hiệp Trung"]),
        ("xã Lăng Pa Khảm. Lăng Pa Khảm đổi mới", ["Lăng Pa Khảm", "Lăng Pa Khảm"]),
        ("các tỉnh Quảng Trị, Quảng Ngãi", ["Quảng Trị", "Quảng Ngãi"]),
        ("các phường: Tân Định, Cầu Ông Lãnh và Bàn Cờ", ["Tân Định", "Cầu Ông Lãnh", "Bàn Cờ"]),
        ("phường Xuân Hương - Đà Lạt, UBND H.Lạc Dương", ["Xuân Hương - Đà Lạt", "Lạc Dương"]),
        ("cử tri quận 5 và quận 11 sang phường 2", ["quận 5", "quận 11", "phường 2"]),
        ("miền Trung và đồng bằng sông Cửu Long", ["miền Trung", "đồng bằng sông Cửu Long"]),
    ])
    func namesAlone(text: String, expected: [String]) {
        #expect(Self.places(text).map(\.words) == expected)
    }

    @Test(arguments: [
        ("đường Lê Hồng Phong, đường 30/4, quốc lộ 1A", ["Lê Hồng Phong", "đường 30/4", "quốc lộ 1A"]),
        ("làm 5 km đường 3 năm", []),
        ("bên sông Hồng, qua đèo Hải Vân", ["sông Hồng", "đèo Hải Vân"]),
        ("Khu kinh tế Đông Nam Quảng Trị", ["Khu kinh tế Đông Nam Quảng Trị", "Quảng Trị"]),
        ("đảo Cồn Cỏ, sân bay Cà Mau, Cụm công nghiệp An Lưu", ["Cồn Cỏ", "Cà Mau", "An Lưu"]),
        ("tại Nhà tang lễ Bệnh viện Bạch Mai", ["Nhà tang lễ Bệnh viện Bạch Mai"]),
        ("đường Hồ Chí Minh, QL6, ĐT.939", ["đường Hồ Chí Minh", "QL6", "ĐT.939"]),
        ("họp tại Nhà Quốc hội", ["Nhà Quốc hội"]),
        ("Chủ tịch Hồ Chí Minh", []),
        ("điểm cầu Thành ủy Huế", ["điểm cầu Thành ủy Huế", "Huế"]),
        ("điểm cầu tỉnh Bà Rịa - Vũng Tàu", ["điểm cầu tỉnh Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu"]),
    ])
    func sites(text: String, expected: [String]) {
        #expect(Self.places(text).map(\.words) == expected)
    }

    @Test(arguments: [
        ("Hội Nông dân Việt Nam và nhân dân Việt Nam", ["Việt Nam", "Việt Nam"]),
        ("Đảng Cộng sản Việt Nam", ["Việt Nam"]),
        ("Đại học Quốc gia Hà Nội tuyển sinh", ["Hà Nội"]),
        ("Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam", ["Việt Nam"]),
        ("Liên minh châu Âu họp", []),
        ("Đoàn Hải Dương; tiếng Pháp; thành phố Gwangju", ["Hải Dương", "Gwangju"]),
        ("trên 250 doanh nghiệp Pháp, chính khách Nga", ["Pháp"]),
        ("Anh hùng lao động, pháp luật và Mỹ thuật", []),
        ("thăm Anh, Pháp và Đức", ["Anh", "Pháp", "Đức"]),
        ("Ảnh: Đức Minh", []),
        ("Tác giả: Thanh Sơn - Hải Hà", []),
        ("Trường Sa, Hoàng Sa", ["Trường Sa", "Hoàng Sa"]),
        ("tại Lào, Iran và nước Nga", ["Lào", "Iran", "Nga"]),
    ])
    func countriesAndPlacesInBodies(text: String, expected: [String]) {
        #expect(Self.places(text).map(\.words) == expected)
    }

    @Test(arguments: [
        ("TP.HCM", "Thành phố Hồ Chí Minh", "thành phố"), ("tỉnh Phú Thọ", "Phú Thọ", "tỉnh"),
        ("huyện Ba Bể", "Ba Bể", "huyện"), ("Cam-pu-chia", "Campuchia", "quốc gia"),
    ])
    func values(text: String, name: String, kind: String) {
        let value = Self.places(text).first?.value
        #expect(value == PlaceValue(name: name, placeKind: kind))
    }

    @Test func hostileTextsEnd() {
        let units = String(repeating: "xã Lăng Pa Khảm, ", count: 5000)
        #expect(Self.places(units).count == 5000)
        #expect(Self.places(String(repeating: "huyện đường các xã ", count: 5000)).isEmpty)
    }
}
