import PartyDocsCore
import PartyDocsReading
import Testing

@Suite("Forms in which official documents are printed")
struct OfficialFormTests {
    private static let header =
        "QUẬN ỦY THANH TÂN\n*\nSố 12-BC/QU\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Tân, ngày 5 tháng 3 năm 2018\n"

    private func reference(_ text: String) throws -> DocumentReference {
        try #require(try readOfficially(text).identity?.reference)
    }

    // MARK: Subjects

    @Test func scopesAndDatesBehindTheKindAreNoSubject() throws {
        let joint = try reference(
            "BỘ Y TẾ - BỘ XÂY DỰNG\nSố: 12/TTLT-BYT-BXD\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                + "Độc lập - Tự do - Hạnh phúc\nHà Nội, ngày 5 tháng 3 năm 1998\nTHÔNG TƯ\nLIÊN NGÀNH\n"
                + "Hướng dẫn việc xây trạm y tế xã\n\nCăn cứ Nghị định số 12-CP;\nI- MỘT"
        )
        #expect(joint.subject == "Hướng dẫn việc xây trạm y tế xã")
        let decree = try reference(
            "NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 157-CP\nNGÀY 27 THÁNG 10 NĂM 1994\nBAN HÀNH QUY CHẾ ĐO ĐẠC\n\nCHÍNH PHỦ\n"
                + "Căn cứ Luật Tổ chức Chính phủ;\nNGHỊ ĐỊNH:\nĐiều 1. Phạm vi."
        )
        #expect(decree.subject == "BAN HÀNH QUY CHẾ ĐO ĐẠC")
        #expect(decree.date?.description == "1994-10-27")
    }

    @Test(arguments: [
        "KIỂM TRA VIỆC LÃNH ĐẠO CỦA\nĐẢNG ỦY PHƯỜNG TRONG QUẢN LÝ ĐẤT\nTƯƠNG XỨNG VỚI TIỀM NĂNG",
        "XÂY DỰNG ĐIỂM\nTỰA Ở VEN BIỂN",
        "KIỂM TRA\nĐẢNG ỦY PHƯỜNG TRONG QUẢN LÝ ĐẤT",
    ])
    func subjectsInCapitalsGoOnOverTheirLines(_ subject: String) throws {
        let text = Self.header + "KẾ HOẠCH\n" + subject + "\nCăn cứ chương trình năm 2018;\nQuận ủy yêu cầu:\n1. Một"
        #expect(try reference(text).subject == subject.split(separator: "\n").joined(separator: " "))
    }

    @Test func theIssuerAboveTheRecitalsIsNoSubject() throws {
        let text =
            Self.header + "QUY ĐỊNH\nVỀ QUẢN LÝ ĐẤT\nBAN THƯỜNG VỤ QUẬN ỦY\nCăn cứ Điều lệ Đảng;\nĐiều 1. Phạm vi."
        #expect(try reference(text).subject == "VỀ QUẢN LÝ ĐẤT")
    }

    // MARK: Issuers

    @Test(arguments: [
        ("ĐẢNG ỦY CÁC CƠ QUAN TỈNH  -BC/ĐUK          ĐẢNG CỘNG SẢN VIỆT NAM\nSố", "Đảng ủy các cơ quan tỉnh"),
        ("ĐẢNG ỦY CÁC CƠ QUAN TỈNH -BC/ĐUK\nĐẢNG CỘNG SẢN VIỆT NAM", "Đảng ủy các cơ quan tỉnh"),
        ("QUẬN ỦY THANH TÂN ĐẢNG    CỘNG SẢN VIỆT NAM\n*\nSố 12-BC/QU", "Quận ủy Thanh Tân"),
        ("QUẬN ỦY THANH TÂN ĐẢNG\n*          CỘNG SẢN VIỆT NAM\nSố 12-BC/QU", "Quận ủy Thanh Tân"),
        (
            "Hội đồng Nhân Dân Thành Phố Đá Bạc\nSố: 12/NQ-HĐND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Hội đồng nhân dân thành phố Đá Bạc"
        ),
    ])
    func issuersEndWhereTheirNeighboursBegin(_ header: String, _ issuer: String) throws {
        let text =
            header + "\nSông Mây, ngày 5 tháng 3 năm 2018\nBÁO CÁO\nvề kết quả năm 2018\n\nNội dung như sau:\n1. Một"
        #expect(try reference(text).issuerAsWritten == issuer)
    }

    @Test func commonWordsInNamesOfBodiesAreSmall() throws {
        let document = try readOfficially("Hội đồng Nhân Dân Thành Phố Đá Bạc họp sáng 5/3. Bộ Lao động và Xã hội dự.")
        #expect(document.entities.contains { $0.name == "Hội đồng nhân dân thành phố Đá Bạc" })
    }

    // MARK: Ends

    @Test(arguments: ["", "  --------------------------------   -----------------------\n"])
    func recipientsWrapBesideTheSignature(_ rule: String) throws {
        let document = try readOfficially(
            Self.header + "BÁO CÁO\nvề kết quả năm 2018\n\nNội dung như sau:\n1. Một\n2. Hai\n\n" + rule
                + """
                Nơi nhận:                            T/M ĐẢNG ỦY
                -   Thường trực Thành ủy,            BÍ THƯ
                -   Ban Tuyên giáo và Dân vận
                    Thành ủy,
                -   Đ/c Trần Văn B, Thành ủy viên
                    phụ trách địa bàn,
                -   Lưu Văn phòng (Thơ).             K’Brếch Văn C

                """ + rule + "(1) Theo báo cáo năm 2017."
        )
        #expect(document.sectionLabels == ["1", "2"])
        #expect(document.signerNames == ["K’Brếch Văn C"])
        #expect(document.words(of: .person) == ["K’Brếch Văn C"])
        #expect(document.identity?.signingAuthority == "T/M")
    }

    @Test(arguments: ["SAO Y", "SAO Y BẢN CHÍNH"])
    func whoCertifiesACopyDoesNotSignTheDocument(_ stamp: String) throws {
        let document = try readOfficially(
            Self.header + "BÁO CÁO\nvề kết quả năm 2018\n\nNội dung như sau:\n1. Một\nT/M QUẬN ỦY\nBÍ THƯ\n(đã ký)\n"
                + "Y Blim Niê\n\n" + stamp + "\nThanh Tân, ngày 6 tháng 3 năm 2018\nCHÁNH VĂN PHÒNG\nLê Văn Tám"
        )
        #expect(document.signerNames == ["Y Blim Niê"])
        #expect(document.metadata.text(.copy) == stamp)
    }

    // MARK: Sections

    @Test(arguments: [
        ("1- Một\na-Hai bên đường\nb-Ba bên đường\n2- Bốn\na/ Năm\nb/ Sáu", ["1", "a", "b", "2", "a", "b"]),
        ("1. Một\nd-Hai bên đường", ["1"]),
        ("1. Một\n> \\+ Hai bên", ["1", "+"]),
        ("Căn cứ:\n- Luật Đất đai;\n- Nghị định số 12;\nQuy định:\n1. Một", ["1"]),
        ("Căn cứ Luật Đất đai (1);\n(1) Luật năm 1993.\nQuy định:\n1. Một\n(2) Hai", ["1", "(2)"]),
        ("1. Một\nT/M QUẬN ỦY\nBÍ THƯ\nY Blim Niê\n(1) Theo báo cáo năm 2017.", ["1"]),
    ])
    func notesAndRecitalsAreNoSections(_ body: String, _ expected: [String]) throws {
        let text = Self.header + "QUY ĐỊNH\nvề đất\n-----\n" + body
        #expect(try readOfficially(text).sectionLabels == expected)
    }
}
