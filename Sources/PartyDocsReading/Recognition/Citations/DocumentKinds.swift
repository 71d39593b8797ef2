/// The kinds of official documents of Party and State, by the words that name them.
enum DocumentKinds {
    /// How a kind is cited.
    enum Style: Hashable, Sendable {
        /// By number, also without `số` (`Chỉ thị 35`).
        case numbered
        /// By number only behind `số` or with a symbol: the word also names other things.
        case symbolOnly
        /// By a name of its own (`Luật Đất đai`).
        case named
    }

    /// A kind with the way it is cited.
    struct Kind: Sendable {
        let name: String
        let style: Style
    }

    /// The kinds.
    static let table = PhraseTable<Kind>(
        numbered.map { ($0, Kind(name: $0, style: .numbered)) }
            + symbolOnly.map { ($0, Kind(name: $0, style: .symbolOnly)) }
            + named.map { ($0, Kind(name: $0, style: .named)) }
    )

    private static let numbered = [
        "Nghị quyết", "Nghị quyết liên tịch", "Quyết định", "Chỉ thị", "Kết luận", "Quy định", "Quy chế", "Hướng dẫn",
        "Thông báo", "Thông tri", "Thông tư", "Thông tư liên tịch", "Nghị định", "Công văn", "Công điện", "Kế hoạch",
        "Đề án", "Chương trình", "Chương trình hành động", "Tờ trình", "Pháp lệnh", "Sắc lệnh", "Thông báo kết luận",
        "Quy định thi hành",
    ]
    private static let symbolOnly = [
        "Báo cáo", "Phương án", "Dự án", "Biên bản", "Lệnh", "Chiến lược", "Quy hoạch", "Thông cáo", "Tuyên bố",
        "Lời kêu gọi", "Giấy mời", "Giấy chứng nhận", "Hợp đồng", "Phiếu chuyển", "Phiếu gửi", "Quy trình",
        "Thông báo ý kiến", "Văn bản", "Bản ghi nhớ",
    ]
    private static let named = ["Luật", "Bộ luật", "Hiến pháp", "Điều lệ", "Cương lĩnh"]
}
