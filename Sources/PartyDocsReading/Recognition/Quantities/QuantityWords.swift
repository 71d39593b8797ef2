internal import PartyDocsCore

/// The words round a number that say how exact it is, or that it is no quantity.
enum QuantityWords {
    static let approximators: [(phrase: Phrase, value: Approximation)] = [
        ("không dưới", .atLeast), ("không ít hơn", .atLeast), ("ít nhất", .atLeast), ("ít nhất là", .atLeast),
        ("tối thiểu", .atLeast), ("không quá", .atMost), ("không vượt quá", .atMost), ("không hơn", .atMost),
        ("tối đa", .atMost), ("nhiều nhất", .atMost), ("trên dưới", .about), ("xấp xỉ", .about), ("khoảng", .about),
        ("vào khoảng", .about), ("ước khoảng", .about), ("chừng", .about), ("khoảng hơn", .over),
        ("khoảng gần", .nearly), ("khoảng trên", .over), ("gần", .nearly), ("ngót", .nearly), ("hơn", .over),
        ("trên", .over), ("dưới", .under), ("không tới", .under), ("không đến", .under), ("chưa đầy", .under),
        ("chưa đến", .under), ("chưa tới", .under),
    ].sorted { $0.0.keys.count > $1.0.keys.count }

    /// Words behind a quantity that make it a bound.
    static let bounds = PhraseTable<Approximation>([("trở lên", .atLeast), ("trở xuống", .atMost)])

    /// Words before a number that make it a label or an ordinal.
    static let labels: Set<TokenKey> = [
        "số", "thứ", "khóa", "khoản", "chương", "mục", "tầng", "quận", "phường", "ngõ", "trang", "tháng",
        "mùng", "mồng", "hạng", "loại", "lộ", "quý", "lần", "thôn", "ấp", "nóng", "thoại", "hotline", "fax", "tel",
        "đt", "phòng",
    ]

    /// Words that make a number a label unless something counted follows (`nhóm 2`, but `cấp 5 giấy phép`).
    static let possibleLabels: Set<TokenKey> = [
        "điều", "đường", "lô", "kỳ", "hình", "ảnh", "ngày", "quyết", "thị", "luận", "lớp", "phụ", "lục", "cấp", "nhóm",
        "tuyến",
        "đại", "dẫn", "đội", "khu", "điểm", "tổ", "bản", "đoàn", "đảo", "ca", "cụm", "vùng", "giai", "bước", "tập",
        "trình", "án", "nghị", "định", "tư",
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
        "tán", "biểu", "bỏ", "phát", "hoạt",
        "đóng", "ký", "họp", "nhận", "vượt", "nằm", "nói", "nhất", "phấn", "hiện", "liên", "lên", "tiếp", "giao",
        "nguyên", "cựu", "tân", "chiều", "phía", "ai", "gì", "nào", "tốt", "xây", "xuất", "nhập", "sử", "tiến", "tồn",
        "đăng", "trao", "tặng", "thăm", "dâng",
        "cấp", "hỗ", "khác",
    ]

    static let timeUnits: Set<TokenKey> = ["năm", "tháng", "ngày", "tuần", "giờ", "quý"]
    static let beforeOneUnit: Set<TokenKey> = ["hơn", "gần", "trong", "sau", "khoảng", "suốt", "trên", "dưới", "đầy"]
    /// Words before `một` that make it an article.
    static let articleCues: Set<TokenKey> = [
        "là", "như", "bằng", "thành", "của", "từng", "mỗi", "làm", "với", "ví", "theo", "cùng", "trở", "bất",
    ]
    /// Words behind `giờ` after which it is a time of day.
    static let afterHour: Set<TokenKey> = [
        "cùng", "ngày", "trước", "sáng", "chiều", "tối", "đêm", "trưa", "kém", "đúng", "rưỡi", "hôm",
    ]
    /// Words that join a figure to another.
    static let joints: Set<TokenKey> = ["và", "đến", "tới"]

    /// What leads from a part to its whole.
    static let wholes: [Phrase] = ["trong tổng số", "trên tổng số", "/tổng số", "trong số"]

    /// Words between number and noun that belong to neither.
    static let counts = PhraseTable(["tổng số", "số"])
}
