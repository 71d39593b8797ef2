import PartyDocsCore
import PartyDocsReading
import Testing

@Suite("What official documents say of themselves")
struct DocumentIdentityTests {
    @Test func columnsOfParty() throws {
        let document = try readOfficially(OfficialTexts.directive)
        let reference = try #require(document.identity?.reference)
        #expect(reference.documentKind == "Chỉ thị")
        #expect(reference.number == "7")
        #expect(reference.numberAsWritten == "07")
        #expect(reference.symbol == "07-CT/HU")
        #expect(reference.issuerAsWritten == "Huyện ủy Đá Bạc")
        #expect(document.identity?.fields["superior"] == .string("Đảng bộ tỉnh Sông Mây"))
        #expect(reference.date?.description == "2019-03-05")
        #expect(reference.subject == "về tăng cường công tác phòng cháy, chữa cháy rừng")
        #expect(document.signerNames == ["Hồ Viết Thận"])
        #expect(document.identity?.signingAuthority == "T/M")
        #expect(document.metadata.text(.published) == "2019-03-05")
    }

    @Test func linesOfState() throws {
        let document = try readOfficially(OfficialTexts.decision)
        let reference = try #require(document.identity?.reference)
        #expect(reference.documentKind == "Quyết định")
        #expect(reference.symbol == "1875/QĐ-UBND")
        #expect(reference.issuerAsWritten == "Ủy ban nhân dân tỉnh Sông Mây")
        #expect(reference.date?.description == "2021-07-07")
        #expect(reference.subject == "Ban hành Quy chế công tác lưu trữ")
        #expect(document.signerNames == ["Sùng A Lử"])
        #expect(document.identity?.signingAuthority == "TM.")
    }

    @Test func lettersWithoutKind() throws {
        let document = try readOfficially(OfficialTexts.letter)
        let reference = try #require(document.identity?.reference)
        #expect(reference.documentKind == "Công văn")
        #expect(reference.symbol == "284/BXD-KTXD")
        #expect(reference.issuerAsWritten == "Bộ Xây dựng")
        #expect(reference.date?.description == "2020-06")
        #expect(reference.subject == "V/v tăng cường quản lý Ban Quản lý dự án")
        #expect(document.signerNames == ["Lê Thị Hòa"])
        #expect(document.metadata.text(.urgency) == "HỎA TỐC")
    }

    @Test(arguments: [
        (
            "NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 12/2002/NĐ-CP NGÀY 22 THÁNG 01 NĂM 2002\nVỀ ĐO ĐẠC\n\nCHÍNH PHỦ\n"
                + "Căn cứ Luật Tổ chức Chính phủ;\nNGHỊ ĐỊNH:\nĐiều 1. Phạm vi.",
            "Nghị định", "12/2002/NĐ-CP", "Chính phủ", "2002-01-22"
        ),
        (
            "QUY ĐỊNH\nsố 37-QĐ/TW, ngày 25-10-2021 của Ban Chấp hành Trung ương về những điều cấm\n\n"
                + "- Căn cứ Điều lệ Đảng,\nĐiều 1. Nói trái.",
            "Quy định", "37-QĐ/TW", "Ban Chấp hành Trung ương", "2021-10-25"
        ),
        (
            "BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 35-CT/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 30-5-2019\nCHỈ THỊ\n"
                + "CỦA BỘ CHÍNH TRỊ\nvề đại hội đảng bộ các cấp\n-----\nĐại hội có ý nghĩa quan trọng.",
            "Chỉ thị", "35-CT/TW", "Bộ Chính trị", "2019-05-30"
        ),
        (
            "UBND TỈNH SÔNG MÂY CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lập – Tự do – Hạnh phúc\n"
                + "Số : 12 / TB - SYT Sông Mây, ngày 5 tháng 3 năm 2010\nT H Ô N G B Á O\nVề tuyển dụng\n\nSở thông báo như sau:",
            "Thông báo", "12/TB-SYT", "Sở Y tế", "2010-03-05"
        ),
    ])
    func otherForms(_ text: String, kind: String, symbol: String, issuer: String, date: String) throws {
        let reference = try #require(try readOfficially(text).identity?.reference)
        #expect(reference.documentKind == kind)
        #expect(reference.symbol == symbol)
        #expect(reference.issuerAsWritten == issuer)
        #expect(reference.date?.description == date)
    }

    @Test func draftsWithoutNumberHaveNone() throws {
        let document = try readOfficially(
            "HUYỆN ỦY ĐÁ BẠC\n*\nSố       -NQ/HU\nDự thảo lần 2\nĐẢNG CỘNG SẢN VIỆT NAM\n"
                + "Đá Bạc, ngày     tháng     năm 2021\nNGHỊ QUYẾT\nvề nông thôn mới\n\nNội dung như sau:\nI. MỤC TIÊU"
        )
        let identity = try #require(document.identity)
        #expect(identity.reference.number == nil)
        #expect(identity.reference.symbol == nil)
        #expect(identity.reference.date?.description == "2021")
        #expect(identity.signers.isEmpty)
        #expect(document.metadata.text(.draft) == "Dự thảo lần 2")
    }

    @Test func newsHasNone() throws {
        let document = try readOfficially(
            "Huyện ủy Đá Bạc ban hành Chỉ thị\n05/03/2019\nSáng 5/3, Huyện ủy Đá Bạc ban hành Chỉ thị số 07-CT/HU. "
                + "Điều 1 của Chỉ thị nêu rõ trách nhiệm.\n1. Một là quán triệt.\nTheo Báo Sông Mây"
        )
        #expect(document.identity == nil)
        #expect(document.sections.isEmpty)
    }

    @Test func noPersonComesFromRecipients() throws {
        let document = try readOfficially(OfficialTexts.directive)
        #expect(document.words(of: .person) == ["Hồ Viết Thận"])
        let rows = document.blocks.filter { $0.kind == .recipients }
        #expect(rows.count == 4)
        #expect(rows[0].cells.map { String(document[$0]) } == ["Nơi nhận:", "T/M BAN THƯỜNG VỤ"])
        let plain = try readOfficially("Một đoạn văn.\nNơi nhận:\n- Như trên;\n- Trần Thị Hoa Mai;\n- Lưu: Lê Văn Tám.")
        #expect(plain.words(of: .person).isEmpty)
    }

    @Test func stampsAreMetadata() throws {
        let document = try readOfficially(OfficialTexts.directive)
        #expect(document.metadata.text(.secrecy) == "MẬT")
        let span = try #require(document.metadata[.secrecy]?.spans.first)
        #expect(String(document[span]) == "MẬT")
        #expect(document.secrecyMarks.map(\.span) == [span])
        let open = try readOfficially(OfficialTexts.decision)
        #expect(open.secrecyMarks.isEmpty)
        #expect(open.metadata[.secrecy] == nil)
    }

    @Test func copiesKeepTheirSignersApart() throws {
        let copy = """
            VĂN PHÒNG HUYỆN ỦY ĐÁ BẠC
            *
            Số 31-BS/VPHU
            SAO LỤC
            Đá Bạc, ngày 04 tháng 8 năm 2022
            CHÁNH VĂN PHÒNG
            Chu Thị Ngân
            """
        let document = try readOfficially(OfficialTexts.directive + "\n" + copy)
        #expect(document.signerNames == ["Hồ Viết Thận"])
        #expect(document.metadata.text(.copy) == "SAO LỤC")
    }
}
