internal import PartyDocsCore

/// The words of date expressions.
enum DateWords {
    static let day: TokenKey = "ngày"
    static let month: TokenKey = "tháng"
    static let year: TokenKey = "năm"
    static let quarter: Set<TokenKey> = ["quý", "quí"]
    /// Nouns of a term of office by number; whether only Roman numerals follow.
    static let terms = PhraseTable<Bool>([
        ("khóa", false), ("khóa thứ", false), ("nhiệm kỳ", true), ("nhiệm kì", true), ("nhiệm kỳ thứ", true),
    ])
    /// Nouns of ten years; whether two digits suffice.
    static let decades = PhraseTable<Bool>([
        ("thập niên", true), ("thập kỷ", true), ("những năm", false), ("các năm", false),
    ])
    static let centuries = PhraseTable(["thế kỷ", "thế kỉ", "thế kỷ thứ", "thế kỉ thứ"])
    /// Words before a day by which something is to be done.
    static let deadlines: Set<TokenKey> = ["trước", "đến", "tới", "hết"]
    static let relativeYears = PhraseTable<Int>([("năm nay", 0), ("năm ngoái", -1)])
    static let plural: Set<TokenKey> = ["các", "những"]
    /// Words that stand right before the number of a day.
    static let dayWords: Set<TokenKey> = [
        "ngày", "mùng", "mồng", "sáng", "trưa", "chiều", "tối", "đêm", "khuya",
    ]
    static let stems: Set<TokenKey> = ["giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"]
    static let branches: Set<TokenKey> = [
        "tý", "sửu", "dần", "mão", "thìn", "tỵ", "tị", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi",
    ]
    /// Names of months that only the lunar calendar has.
    static let lunarMonths: Set<TokenKey> = ["giêng", "chạp"]
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
        ("năm học mới", .range),
        ("niên khóa", .range), ("niên vụ", .range), ("niên độ", .range), ("vụ", .range), ("năm", .range),
        ("năm ngân sách", .range), ("thập niên", .range), ("các năm", .range), ("những năm", .range),
    ])

    /// Words before `7/8` after which it is a date and no fraction.
    static let dateCues: Set<TokenKey> = [
        "ngày", "hôm", "từ", "đến", "tới", "vào", "trước", "sau", "mùng", "mồng", "dịp", "lễ", "khánh", "sáng", "trưa",
        "chiều", "tối", "đêm", "hết", "khuya",
    ]

    /// Words before `12/12` after which it is a fraction, a grade or a page and no date.
    static let fractionCues: Set<TokenKey> = [
        "có", "đạt", "với", "độ", "hóa", "lớp", "được", "là", "đã", "bầu", "tỷ", "lệ", "trang", "ảnh", "hình", "số",
        "còn", "gồm", "hạng", "thông", "vấn", "hơn", "gần", "trên", "khoảng", "nhất", "thiểu", "quá", "dưới", "bằng",
        "quyết", "thị", "định", "luận", "điểm", "chiếm", "cho", "tập", "kỳ", "phần", "bài",
    ]

    /// Words before `6 tháng` that make it a length of time.
    static let durationCues: Set<TokenKey> = [
        "hạn", "thêm", "mỗi", "cứ", "vòng", "dài", "ít", "quá", "tù", "gần", "hơn", "khoảng", "nhất", "dưới", "trên",
        "sau", "đủ", "được", "học", "suốt",
    ]
    /// Words behind it that do.
    static let afterDuration: Set<TokenKey> = [
        "đầu", "cuối", "năm", "qua", "tới", "tuổi", "liên", "liền", "trước", "sau", "tù", "một", "mới", "kể", "lương",
        "thực", "nghỉ",
    ]

    /// Words before a bare year.
    static let yearWords: Set<TokenKey> = ["sánh", "đổi"]
    /// Words before a bare year that nothing counted follows.
    static let yearCues: Set<TokenKey> = ["đến", "tới", "từ", "trước", "sau", "với", "cuối", "giữa"]

    /// Words before a decimal figure.
    static let figureCues: Set<TokenKey> = [
        "đạt", "tăng", "giảm", "bằng", "là", "chiếm", "gấp", "mục", "bảng", "hình", "điều", "khoản", "điểm", "phiên",
        "còn", "hơn", "gần", "khoảng", "trên", "dưới", "cao", "thấp", "số", "mạng", "nghiệp", "công",
    ]

    /// Words before the number of a document.
    static let documentWords: Set<TokenKey> = [
        "số", "thị", "quyết", "định", "luận", "dẫn", "báo", "luật", "tư", "lệnh", "trình", "hoạch", "văn", "chế",
        "án", "điện", "cương",
    ]

    /// Words that go on after an unmarked date and never name what is counted.
    static let afterDate: Set<TokenKey> = [
        "tại", "ở", "và", "vừa", "qua", "này", "tới", "đến", "đã", "sẽ", "là", "do", "thì", "của", "với", "các",
        "trong",
        "diễn", "có", "được", "năm", "hằng", "hàng", "vào", "theo", "khi", "lúc", "nhằm", "để", "cho", "bằng", "trở",
    ]

    /// Nouns whose name a number of this form can be: streets, works, posts, telephones.
    static let namingNouns = PhraseTable([
        "đường", "phố", "quốc lộ", "tỉnh lộ", "hương lộ", "đại lộ", "công viên", "quảng trường", "công trường",
        "nông trường", "lâm trường", "bệnh viện", "nhà máy", "xí nghiệp", "công ty", "trường", "cầu", "chợ", "nhà hát",
        "vận động", "hợp tác", "tượng đài", "số nhà", "ngõ", "ngách", "hẻm", "kiệt", "phòng", "thoại", "fax", "tel",
        "hotline", "đường dây", "dây nóng", "khu phố", "tổ", "ấp", "lô", "thửa", "tầng", "km", "đt", "nhà văn hóa",
        "bến", "cảng", "đảo", "trạm", "đội", "xưởng", "tiểu đoàn", "trung đoàn", "lữ đoàn", "sư đoàn", "đoàn",
    ])
    /// Syllables before such a noun that make it another word (`thành phố`, `lên đường`, `hiện trường`).
    static let namingExceptions: Set<TokenKey> = [
        "thành", "lên", "hiện", "thị", "môi", "yêu", "nhu", "toàn", "dọc", "khởi", "ra", "phái", "văn", "đề", "biên",
        "ban", "thường",
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
        "hiện", "đến", "cho", "nhiều", "đầu", "vụ", "thập", "thế", "rằm", "mùng", "mồng", "hai", "ba", "bốn", "sáu",
        "bảy", "tám", "chín", "mười", "một",
    ]
}
