internal import PartyDocsCore

/// The words round a number that say how exact it is, or that it is no quantity.
enum QuantityWords {
    static let approximators: [(phrase: Phrase, value: Approximation)] = [
        ("không dưới", .atLeast), ("không ít hơn", .atLeast), ("ít nhất", .atLeast), ("tối thiểu", .atLeast),
        ("không quá", .atMost), ("không hơn", .atMost), ("tối đa", .atMost), ("trên dưới", .about), ("xấp xỉ", .about),
        ("khoảng", .about), ("chừng", .about), ("khoảng hơn", .over), ("gần", .nearly), ("ngót", .nearly),
        ("hơn", .over), ("trên", .over), ("quá", .over), ("dưới", .under), ("không tới", .under),
    ].sorted { $0.0.keys.count > $1.0.keys.count }

    /// Words before a number that make it a label or an ordinal.
    static let labels: Set<TokenKey> = [
        "số", "thứ", "khóa", "điều", "khoản", "chương", "mục", "tầng", "đường", "quận", "phường", "ngõ", "lô", "kỳ",
        "trang", "hình", "ảnh", "ngày", "tháng", "mùng", "mồng", "quyết", "thị", "luận", "hạng", "loại", "lớp", "lộ",
        "phụ", "lục", "quý", "cấp", "nhóm", "tuyến", "đại", "dẫn", "lần", "đội", "thôn", "ấp", "khu", "điểm",
    ]

    /// Words that are no noun: a number before one of them counts nothing that is named there.
    static let stops: Set<TokenKey> = [
        "và", "của", "tại", "ở", "trong", "với", "được", "đã", "sẽ", "đang", "do", "là", "có", "cho", "từ", "đến",
        "tới",
        "theo", "để", "nhằm", "thuộc", "trực", "này", "đó", "trên", "dưới", "gồm", "về", "qua", "khi", "sau", "trước",
        "nên", "vào", "ra", "bị", "bởi", "hay", "hoặc", "nhưng", "mà", "thì", "cũng", "còn", "không", "chưa", "phải",
        "cần", "một", "số", "tổng", "lại", "nữa", "đầu", "cuối", "nhất", "khóa", "nhiệm", "đồng", "rất", "như", "bằng",
        "giữa", "cùng", "nay", "kia", "trở", "lên", "xuống", "năm", "gắn", "nêu", "thứ", "diễn", "dự", "tham", "đạt",
        "chiếm", "tăng", "giảm", "so", "các", "những", "mọi", "mỗi", "hàng", "gần", "hơn", "khoảng", "rưỡi", "bầu",
        "trúng", "đại", "đi", "làm", "tổ", "hoàn", "đều", "vẫn", "chỉ", "mới", "đặt", "ban", "tập", "thực", "triển",
    ]

    /// What leads from a part to its whole.
    static let wholes: [Phrase] = ["trong tổng số", "trên tổng số", "/tổng số", "trong số"]

    /// Words between number and noun that belong to neither.
    static let counts = PhraseTable(["tổng số", "số"])
}
