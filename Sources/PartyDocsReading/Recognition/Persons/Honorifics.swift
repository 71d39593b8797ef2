/// Words before a name that are no part of it: words of address, ranks and degrees.
enum Honorifics {
    /// What a word before a name is.
    enum Kind: Sendable {
        /// A word of address (đồng chí, ông, bà).
        case address
        /// A word of address for several persons (các đồng chí).
        case plural
        /// A rank, a degree or an honour (Thượng tướng, PGS, Hòa thượng).
        case title
    }

    /// The words, longest first for each beginning.
    static let table = PhraseTable<Kind>(
        entries(
            """
            đồng chí|ông|bà|anh|chị|cô|chú|cụ|thầy|cháu|em|bạn|ngài|bác|đ/c|đc|ông bà|vợ chồng ông|vợ chồng anh
            cố đồng chí|Bác|nhân chứng|nạn nhân|bị cáo|bị can|đối tượng|công dân|gia đình ông|gia đình bà|mẹ|Mẹ
            Mẹ Việt Nam Anh hùng|Bà mẹ Việt Nam Anh hùng|liệt sĩ|liệt sỹ|phóng viên|tác giả|nhà báo|học giả|em gái|con trai
            """,
            .address
        )
            + entries(
                """
                các đồng chí|các ông|các bà|các ông, bà|các ông bà|các anh|các chị|các đ/c|hai đồng chí|ba đồng chí
                bốn đồng chí|hai ông|các cụ|các anh hùng|các nhà báo|gồm các đồng chí|các liệt sĩ|các ngài|các tác giả
                """,
                .plural
            )
            + entries(
                """
                Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Chuẩn tướng|Đô đốc|Phó Đô đốc|Chuẩn Đô đốc|Đại tá|Thượng tá
                Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy|Thượng sĩ|Trung sĩ|Hạ sĩ|Binh nhất|Binh nhì|Thống chế
                Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Cử nhân|Viện sĩ|Bác sĩ|Bác sỹ|Kỹ sư|Kiến trúc sư|Luật sư
                Dược sĩ|Nhà giáo|Nhà giáo Nhân dân|Nhà giáo Ưu tú|Thầy thuốc Nhân dân|Thầy thuốc Ưu tú|Nghệ sĩ|Nghệ sĩ Nhân dân
                Nghệ sĩ Ưu tú|Nhà văn|Nhà thơ|Nhạc sĩ|Họa sĩ|Nghệ nhân|Chuyên gia|Tiến sĩ khoa học|Giáo sư, Tiến sĩ
                Phó Giáo sư, Tiến sĩ|Giáo sư, Viện sĩ|Nhà nghiên cứu|Nhà sử học|Anh hùng lao động
                Anh hùng Lực lượng vũ trang nhân dân|Anh hùng LLVT nhân dân|Anh hùng LLVTND|Anh hùng|Doanh nhân
                GS|PGS|TS|ThS|TSKH|BS|BSCKI|BSCKII|CKI|CKII|KTS|LS|DS|NSND|NSƯT|NGND|NGƯT|TTND|TTƯT|CN|KS|GVC
                Hòa thượng|Thượng tọa|Đại đức|Ni trưởng|Ni sư|Sư cô|Trưởng lão Hòa thượng|Linh mục|Giám mục|Tổng Giám mục
                Đức Tổng Giám mục|Đức Giám mục|Hồng y|Đức Hồng y|Mục sư|Đức Pháp chủ|Giáo hoàng|Giáo hoàng|Pháp sư|Sãi cả
                Chức sắc|Quan lớn|Già làng|Trưởng bản|Nghệ sĩ ưu tú|Vua
                """,
                .title
            )
    )

    /// The words that address several persons, when a word of number or plural stands before a word of address.
    static let pluralMarks: Set<TokenKey> = ["các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

    private static func entries(_ phrases: String, _ kind: Kind) -> [(String, Kind)] {
        phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0), kind) }
    }
}
