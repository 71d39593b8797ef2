internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct SymbolReadingTests {
    private func references(_ text: String, published: String? = nil) throws -> [DocumentReference] {
        try findings([DateRecognizer(), CitationRecognizer()], in: text, published: published).of(.citation).compactMap
        {
            guard case .citation(let value) = $0.value else { return nil }
            return value.reference
        }
    }

    private func reference(_ text: String, published: String? = nil) throws -> DocumentReference {
        let found = try references(text, published: published)
        try #require(found.count == 1, "\(found.count) in \(text)")
        return found[0]
    }

    // MARK: Forms

    @Test(arguments: [
        ("Quyết định 205 - QĐ / TW", "205-QĐ/TW"),
        ("Quyết định 205–QĐ/TW", "205-QĐ/TW"),
        ("Quyết định 205\u{2011}QĐ/TW", "205-QĐ/TW"),
        ("Quyết định 205\u{2010}QĐ/TW", "205-QĐ/TW"),
        ("Quyết định 205\u{2212}QĐ/TW", "205-QĐ/TW"),
        ("Quyết định 205\u{A0}-\u{A0}QĐ/TW", "205-QĐ/TW"),
        ("Quyết định 205-\u{AD}QĐ/TW", "205-QĐ/TW"),
        ("Quyết định 205-QĐ/T.Ư", "205-QĐ/TW"),
        ("Quyết định 205-QĐ/T.W", "205-QĐ/TW"),
        ("Quyết định 205-QĐ/TƯ", "205-QĐ/TW"),
        ("Hướng dẫn 26-HD/BTCTƯ", "26-HD/BTCTW"),
        ("Hướng dẫn 26-HD/BTCT.Ư", "26-HD/BTCTW"),
        ("Quyết định 205-Q\u{D0}/TW", "205-QĐ/TW"),
        ("Quyết định 342 QĐ/TW", "342-QĐ/TW"),
        ("Thông tư liên tịch 01/2017/TTLT-BCA-BQP-BTC-BTP-VKSNDTC", "01/2017/TTLT-BCA-BQP-BTC-BTP-VKSNDTC"),
        ("Công văn 858CV/ĐUK", "858-CV/ĐUK"),
        ("Công văn số 1427-CV/ĐUK", "1427-CV/ĐUK"),
        ("Nghị quyết 01/NQ-ĐUK", "01/NQ-ĐUK"),
        ("Chương trình số 20-Ctr/TU", "20-Ctr/TU"),
        ("Công văn số: 5053-CV/VPTW/nb", "5053-CV/VPTW/nb"),
        ("Kế hoạch số : 94- KH/BTGDVTW", "94-KH/BTGDVTW"),
        ("Quyết định số 12/QĐ - UBND", "12/QĐ-UBND"),
        ("Nghị định số 30 / 2020 / NĐ - CP", "30/2020/NĐ-CP"),
        ("Quyết định số 700/QĐ -TTg", "700/QĐ-TTg"),
        ("Quyết định 05A-QĐ/TU", "05A-QĐ/TU"),
        ("Nghị quyết 30a/2008/NQ-CP", "30a/2008/NQ-CP"),
        ("Thông tư 22/2021/TT-BGD&ĐT", "22/2021/TT-BGD&ĐT"),
        ("Quy chế số 05-QC/BTCTU-BDVTU", "05-QC/BTCTU-BDVTU"),
        ("Quyết định số 367-QĐ/TWĐTN-VP", "367-QĐ/TWĐTN-VP"),
        ("Luật số 33/2024/QH15", "33/2024/QH15"),
        ("Luật số 33 /2024/QH15", "33/2024/QH15"),
        ("Giấy phép số 12/GP-BTTTT", "12/GP-BTTTT"),
    ])
    func readsNumbersThroughNoise(_ text: String, _ symbol: String) throws {
        #expect(try reference("Thực hiện \(text) và các văn bản liên quan.").symbol == symbol)
    }

    // MARK: Kinds

    @Test(arguments: [
        ("205-QĐ/TW", ["Quy định", "Quyết định"]), ("205-QD/TW", ["Quy định", "Quyết định"]),
        ("08-QĐi/TW", ["Quy định"]), ("08-QyĐ/TU", ["Quy định"]), ("12-QĐ/TU", ["Quyết định", "Quy định"]),
        ("12/QĐ-UBND", ["Quyết định"]), ("12/QD-UBND", ["Quyết định"]), ("12/QyĐ-UBND", ["Quy định"]),
        ("15-TT/TW", ["Thông tri"]), ("15/2020/TT-BNV", ["Thông tư"]), ("01/NQ-ĐUK", ["Nghị quyết"]),
        ("33/2024/QH15", ["Luật", "Nghị quyết"]), ("12/2018/UBTVQH14", ["Nghị quyết", "Pháp lệnh"]),
        ("20-CTr/TU", ["Chương trình"]), ("12/2015/TTLT-BNV-BTC", ["Thông tư liên tịch"]),
        ("03/2021/L-CTN", ["Lệnh"]), ("36-HD/VPTW", ["Hướng dẫn"]), ("12/QĐ-XYZ", ["Quyết định"]),
        ("12-QĐ/XYZ", ["Quyết định", "Quy định"]),
    ])
    func keepsTheKindsOfASymbolAlone(_ symbol: String, _ kinds: [String]) throws {
        let found = try reference("căn cứ số \(symbol) đã nêu")
        #expect((found.documentKind.map { [$0] } ?? found.kindCandidates) == kinds)
    }

    @Test func takesTheKindFromTheWord() throws {
        let found = try references("Quyết định 98-QĐ/TW, Quy định 205-QĐ/TW, Thông tri 03-TT/TU và Thông tư 03/TT-BNV")
        #expect(found.map(\.documentKind) == ["Quyết định", "Quy định", "Thông tri", "Thông tư"])
        #expect(found.allSatisfy { $0.kindCandidates.isEmpty })
    }

    // MARK: Issuers

    @Test(arguments: [
        ("Quyết định 700/QĐ-TTg", ["Thủ tướng Chính phủ"]),
        ("Nghị định 30/2020/NĐ-CP", ["Chính phủ"]),
        ("Luật số 33/2024/QH15", ["Quốc hội khóa XV"]),
        ("Nghị quyết 1211/2016/UBTVQH13", ["Ủy ban Thường vụ Quốc hội khóa XIII"]),
        ("Thông tư 02/2019/TT-BNV", ["Bộ Nội vụ"]),
        ("Thông tư 22/2021/TT-BGD&ĐT", ["Bộ Giáo dục và Đào tạo"]),
        ("Quyết định 12/2019/QĐ-BLĐ-TBXH", ["Bộ Lao động - Thương binh và Xã hội"]),
        ("Công văn 1234/BGDĐT-VP", ["Bộ Giáo dục và Đào tạo"]),
        ("Thông tư liên tịch 12/2015/TTLT-BNV-BTC", ["Bộ Nội vụ, Bộ Tài chính"]),
        ("Quyết định 156/QĐ-UBND", ["Ủy ban nhân dân"]),
        ("Quy định 205-QĐ/TW", ["Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương Đảng"]),
        ("Nghị quyết 52-NQ/TW", ["Bộ Chính trị", "Ban Chấp hành Trung ương Đảng", "Ban Bí thư"]),
        ("Hướng dẫn 26-HD/BTCTW", ["Ban Tổ chức Trung ương"]),
        ("Hướng dẫn 12-HD/BTC-TW", ["Ban Tổ chức Trung ương"]),
        ("Công văn 357-CV/BTCTU", ["Ban Tổ chức Tỉnh ủy", "Ban Tổ chức Thành ủy"]),
        ("Hướng dẫn 05-HD/BTGĐUK", ["Ban Tuyên giáo Đảng ủy Khối"]),
        (
            "Quy chế 05-QC/BTCTU-BDVTU",
            ["Ban Tổ chức Tỉnh ủy, Ban Dân vận Tỉnh ủy", "Ban Tổ chức Thành ủy, Ban Dân vận Thành ủy"]
        ),
        ("Kế hoạch 12-KH/BCĐ", ["Ban Chỉ đạo"]),
        ("Thông báo 12-TB/TB", ["Tiểu ban"]),
        ("Quyết định 12-QĐ/XYZ", []),
        ("Chỉ thị 35", []),
    ])
    func offersTheIssuersOfACode(_ text: String, _ issuers: [String]) throws {
        let found = try reference("Thực hiện \(text), đơn vị đã triển khai.")
        #expect(found.issuerCandidates == issuers)
        #expect(found.issuerAsWritten == nil && found.congressTerm == nil)
    }

    @Test func keepsWhatTheTextStatesApart() throws {
        let found = try reference("Quyết định số 156/QĐ-UBND của UBND tỉnh Gia Lai về giao chỉ tiêu")
        #expect(found.issuerAsWritten == "UBND tỉnh Gia Lai")
        #expect(found.issuerCandidates == [])
    }

    // MARK: Time

    @Test(arguments: [
        ("Quyết định 12/2020/QĐ-BNN", "Bộ Nông nghiệp và Phát triển nông thôn"),
        ("Thông tư 12/2025/TT-BNNMT", "Bộ Nông nghiệp và Môi trường"),
        ("Thông báo 15-TB/ThU ngày 3/2/2020", "Thị ủy"),
    ])
    func namesTheBodiesOfTheTime(_ text: String, _ issuer: String) throws {
        #expect(try reference(text).issuerCandidates.first == issuer)
    }

    @Test func narrowsTheKindsByTime() throws {
        #expect(try reference("số 12/BTT-UBND ngày 3/2/2021").documentKind == "Bản thỏa thuận")
        #expect(DocumentKinds.candidates("QĐ", .party, in: Validity(from: 2019_01_01, until: 2019_12_31)).count == 2)
        #expect(DocumentKinds.candidates("QĐi", .party, in: Validity(from: 2027_01_01)) == ["Quy định"])
    }

    @Test func doesNotRefuseWhatATextPrintsOutOfTime() throws {
        let found = try reference("Quyết định 12/2026/QĐ-BGTVT")
        #expect(found.symbol == "12/2026/QĐ-BGTVT" && found.issuerCandidates == ["Bộ Giao thông vận tải"])
    }
}
