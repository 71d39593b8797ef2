/// Words that lines of a signature open with.
enum SigningWords {
    /// Marks that tell in whose name or place somebody signs.
    static let authorities = PhraseTable([
        "t/m", "tm.", "tm/", "t.m.", "t.m", "tm", "k/t", "kt.", "kt/", "k.t.", "k.t", "kt", "t/l", "tl.", "tl/", "t.l.",
        "t.l", "tl", "tuq.", "t/uq", "t.uq", "tuq", "t.u.q", "q.", "q/", "qm.", "thừa lệnh",
        "thừa ủy quyền", "thay mặt", "ký thay", "ký thừa lệnh",
    ])
    /// Officers who sign.
    static let officers = PhraseTable(
        [
            "tổng bí thư", "bí thư", "bí thư thường trực", "thủ tướng", "chủ tịch", "bộ trưởng", "trưởng ban",
            "thứ trưởng", "chánh văn phòng", "chánh án", "viện trưởng", "giám đốc", "tổng giám đốc", "chính ủy",
            "tư lệnh",
            "chủ nhiệm", "trưởng đoàn", "chủ tọa", "đoàn chủ tịch", "thường trực", "tổng thư ký", "tổng kiểm toán",
            "tổng thanh tra", "thống đốc", "cục trưởng", "vụ trưởng", "hiệu trưởng", "trưởng phòng", "chi cục trưởng",
            "tổng cục trưởng", "chánh thanh tra", "trưởng tiểu ban", "trưởng ban chỉ đạo", "chủ trì", "thư ký",
            "người ghi biên bản", "người ghi", "ủy viên", "tham mưu trưởng", "chính trị viên", "chỉ huy trưởng",
            "trưởng cơ quan", "thủ trưởng", "trưởng khoa", "tổ trưởng", "hàm vụ trưởng", "trưởng thôn", "viện phó",
            "tổng biên tập", "chủ tịch hội đồng", "trợ lý", "người lập biểu", "kế toán trưởng", "tm. đoàn chủ tịch",
            "đoàn thư ký", "trưởng ban tổ chức", "thẩm phán", "kiểm sát viên", "trưởng đoàn kiểm tra", "người báo cáo",
            "đại diện", "bí thư đảng ủy", "quyền chủ tịch", "chủ tịch nước", "chủ tịch quốc hội", "ban thường vụ",
            "giám đốc sở", "trưởng công an", "tổng tham mưu trưởng", "chủ nhiệm tổng cục",
        ].flatMap { [$0, "phó " + $0] }
            + ["phó thủ tướng", "phó thống đốc", "phó chánh văn phòng", "phó thủ trưởng"]
    )
    /// Notes in the place of a signature.
    static let notes = PhraseTable([
        "(đã ký)", "đã ký", "(ký tên", "(đã ký tên", "(ký, đóng dấu", "(đã ký và đóng dấu", "(ký và", "(chữ ký",
        "(ký, ghi rõ", "ký bởi", "người ký", "(đã ký,", "[đã ký]", "(ký", "(dấu",
    ])
    /// What opens the list of those to whom copies go.
    static let recipients = PhraseTable([
        "nơi nhận", "nơi nhân", "noi nhận", "nơi gửi", "sao gửi", "đồng gửi", "đồng kính gửi",
    ])
    /// What opens the line that tells where the document is kept.
    static let kept = PhraseTable(["lưu:", "lưu vt", "lưu văn phòng", "lưu vp", "lưu hồ sơ"])
}
