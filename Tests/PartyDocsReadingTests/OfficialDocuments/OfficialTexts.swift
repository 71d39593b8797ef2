import PartyDocsCore
import PartyDocsReading

/// Official documents of invented bodies, as word processors and pages print them.
enum OfficialTexts {
    static let directive = """
        ĐẢNG BỘ TỈNH SÔNG MÂY                    ĐẢNG CỘNG SẢN VIỆT NAM
        HUYỆN ỦY ĐÁ BẠC
               *                             Đá Bạc, ngày 05 tháng 3 năm 2019
          Số 07-CT/HU
                                MẬT
                              CHỈ THỊ
            về tăng cường công tác phòng cháy,
                       chữa cháy rừng
                              -----
        Thực hiện Chỉ thị số 13-CT/TW, ngày 12/01/2017 của Ban Bí thư, Ban Thường vụ Huyện ủy yêu cầu:
        1. Quán triệt Chỉ thị:
        a) Trong cán bộ;
        b) Trong nhân dân.
        2. Tổ chức thực hiện
        2.1. Các chi bộ xây dựng kế hoạch.
        - Trước ngày 31/3;
        - Báo cáo hằng quý.
        Nơi nhận:                                 T/M BAN THƯỜNG VỤ
        - Thường trực Tỉnh ủy (báo cáo),               BÍ THƯ
        - Phó Bí thư Trần Văn Mẫu,
        - Lưu VPHU, Hằng.                           Hồ Viết Thận
        """

    static let decision = """
        ỦY BAN NHÂN DÂN
        TỈNH SÔNG MÂY
        -------
        Số: 1875/QĐ-UBND
        CỘNG HÒA XÃ HỘI
        CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        Sông Mây, ngày 07 tháng 7
        năm 2021
        QUYẾT ĐỊNH
        Ban hành Quy chế công tác lưu trữ
        ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY
        - Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
        - Xét đề nghị của Giám đốc Sở Nội vụ,
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Quy chế công tác lưu trữ.
        Điều 2. Sửa đổi Điều 5 Quyết định số 12/QĐ-UBND như sau:
        “Điều 5. Hồ sơ
        1. Hồ sơ giấy.
        2. Hồ sơ điện tử.”
        Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Điều 1 Quyết định này./.
        Nơi nhận:
        - Như Điều 3;
        - Lưu: VT, NC (Lan).
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        (đã ký)
        Sùng A Lử
        QUY CHẾ
        Công tác lưu trữ
        (Ban hành kèm theo Quyết định số 1875/QĐ-UBND ngày 07/7/2021)
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        1. Quy chế này quy định việc lưu trữ.
        a) Hồ sơ;
        b) Tài liệu theo quy định tại
        Điều 2 của Quy chế này.
        Điều 2. Thời hạn
        Thời hạn nêu tại khoản 1 Điều 1 Quy chế này là 10 năm.
        STT   Loại        Thời hạn
        1.    Hồ sơ       10 năm
        """

    static let letter = """
        BỘ XÂY DỰNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 284 /BXD-KTXD\tĐộc lập - Tự do - Hạnh phúc
        V/v tăng cường quản lý\tHà Nội, ngày   tháng 6 năm 2020
        Ban Quản lý dự án
        HỎA TỐC
        Kính gửi:
        - Ủy ban nhân dân các tỉnh;
        - Sở Xây dựng.
        Bộ Xây dựng đề nghị các cơ quan thực hiện một số nội dung sau đây trong quý III năm nay.
        1. Rà soát.
        2. Báo cáo.
        KT. BỘ TRƯỞNG
        THỨ TRƯỞNG
        LÊ THỊ HÒA
        """
}

extension Document {
    /// The labels of all sections, depth first.
    var sectionLabels: [String] { Self.labels(sections) }

    private static func labels(_ sections: [Section]) -> [String] {
        sections.flatMap { [$0.label ?? "?"] + labels($0.children) }
    }

    /// The identifiers of all sections, depth first.
    var sectionIDs: [String] { Self.ids(sections) }

    private static func ids(_ sections: [Section]) -> [String] {
        sections.flatMap { [$0.id.rawValue] + ids($0.children) }
    }

    /// The names of those who sign.
    var signerNames: [String] {
        (identity?.signers ?? []).compactMap { id in entities.first { $0.id == id }?.name }
    }

    /// The words of the annotations of one kind.
    func words(of kind: AnnotationKind) -> [String] {
        annotations.filter { $0.kind == kind }.map { String(self[$0.hull]) }
    }
}

func readOfficially(_ text: String) throws -> Document {
    try PlainTextReader().read(SourceDocument(Array(text.utf8)))
}
