internal import PartyDocsCore

/// The words of date expressions.
enum DateWords {
    static let day: TokenKey = "ngày"
    static let month: TokenKey = "tháng"
    static let year: TokenKey = "năm"
    static let quarter: Set<TokenKey> = ["quý", "quí"]
    static let term: Set<TokenKey> = ["khóa"]
    static let first: TokenKey = "đầu"
    static let last: TokenKey = "cuối"
    static let half: TokenKey = "nửa"
    static let revolution: TokenKey = "mạng"
    static let from: TokenKey = "từ"
    static let now: TokenKey = "nay"
    static let and: TokenKey = "và"
    static let comma: TokenKey = ","
    static let slash: TokenKey = "/"
    static let hyphen: TokenKey = "-"
    static let period: TokenKey = "."
    static let dashes: Set<TokenKey> = ["-", "–", "—", "‑", "‐"]
    static let separators: Set<TokenKey> = ["/", "-", ".", "–", "‑", "‐"]
    static let until: Set<TokenKey> = ["đến", "tới"]
    /// Words for the days of a month up to the tenth.
    static let earlyDay: Set<TokenKey> = ["mùng", "mồng"]
    static let lunarMarks = PhraseTable(["âm lịch", "(âm lịch)", "Âm lịch"])

    static let partsOfDay = PhraseTable<PartOfDay>([
        ("sáng", .morning), ("sáng sớm", .morning), ("rạng sáng", .morning), ("trưa", .noon), ("chiều", .afternoon),
        ("đầu giờ chiều", .afternoon), ("tối", .evening), ("đêm", .night), ("khuya", .night),
    ])

    static let deictics = PhraseTable<Int>([
        ("nay", 0), ("hôm nay", 0), ("qua", -1), ("hôm qua", -1), ("mai", 1), ("ngày mai", 1),
    ])

    /// Days of the week by ISO 8601.
    static let weekdays = PhraseTable<Int>([
        ("thứ hai", 1), ("thứ ba", 2), ("thứ tư", 3), ("thứ năm", 4), ("thứ sáu", 5), ("thứ bảy", 6), ("thứ 2", 1),
        ("thứ 3", 2), ("thứ 4", 3), ("thứ 5", 4), ("thứ 6", 5), ("thứ 7", 6), ("chủ nhật", 7), ("chúa nhật", 7),
    ])

    static let writtenMonths = PhraseTable<Int>([
        ("giêng", 1), ("một", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8),
        ("chín", 9), ("mười", 10), ("mười một", 11), ("mười hai", 12), ("chạp", 12),
    ])

    static let writtenQuarters: [TokenKey: Int] = ["một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4]

    /// Nouns that open a period of years and belong to it.
    static let periods = PhraseTable<DateKind>([
        ("nhiệm kỳ", .termYears), ("nhiệm kì", .termYears), ("nhiệm kỳ mới", .termYears), ("nhiệm kỳ khóa", .termYears),
        ("khóa", .termYears), ("giai đoạn", .range), ("thời kỳ", .range), ("thời kì", .range), ("năm học", .range),
        ("niên khóa", .range), ("năm", .range), ("các năm", .range), ("những năm", .range),
    ])

    /// Words before `7/8` after which it is a date and no fraction.
    static let dateCues: Set<TokenKey> = [
        "ngày", "hôm", "từ", "đến", "tới", "vào", "trước", "sau", "mùng", "mồng", "dịp", "lễ", "khánh", "sáng", "trưa",
        "chiều", "tối", "đêm", "hết", "khuya",
    ]

    /// Words before `12/12` after which it is a fraction, a grade or a page and no date.
    static let fractionCues: Set<TokenKey> = [
        "có", "đạt", "với", "độ", "hóa", "lớp", "được", "là", "đã", "bầu", "tỷ", "lệ", "trang", "ảnh", "hình", "số",
        "còn", "gồm", "hạng", "quyết", "thị", "định", "luận", "điểm", "chiếm", "cho", "tập", "kỳ", "phần", "bài",
    ]

    /// Words before the number of a document.
    static let documentWords: Set<TokenKey> = [
        "số", "thị", "quyết", "định", "luận", "dẫn", "báo", "luật", "tư", "lệnh", "trình", "hoạch", "văn", "chế",
    ]

    /// Expressions of time without a calendar value.
    static let vague = PhraseTable([
        "thời gian qua", "thời gian tới", "thời gian vừa qua", "thời gian gần đây", "hiện nay", "những năm qua",
        "những năm tới", "những năm gần đây", "các năm qua", "những năm tiếp theo", "đến nay", "cho đến nay",
        "thời điểm hiện tại", "nhiều năm qua",
    ])

    /// Words that can open an expression, beside numbers; anything else is passed over at once.
    static let openers: Set<TokenKey> = [
        "ngày", "tháng", "năm", "quý", "quí", "khóa", "sáng", "rạng", "trưa", "chiều", "tối", "đêm", "khuya", "hôm",
        "thứ", "chủ", "chúa", "mùng", "mồng", "rằm", "nhiệm", "giai", "thời", "niên", "các", "những", "nửa", "thời",
        "hiện", "đến", "cho", "nhiều", "đầu", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười", "một",
    ]
}
