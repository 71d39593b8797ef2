/// Units of measure, money and time.
enum Measures {
    private static let names = PhraseTable([
        "đồng", "USD", "VND", "VNĐ", "đô la", "đô la Mỹ", "đô-la", "đô-la Mỹ", "euro", "EUR", "nhân dân tệ", "yên",
        "won",
        "ha", "héc ta", "hecta", "hécta", "km", "km2", "ki-lô-mét", "mét", "mét vuông", "mét khối", "m", "m2", "m3",
        "cm", "mm", "kg", "tấn", "tạ", "yến", "lít", "kW", "kWh", "MW", "GW", "MWp", "tuổi", "năm", "tháng", "tuần",
        "ngày", "ngày đêm", "giờ", "phút", "giây", "thập kỷ", "thế kỷ", "thập niên", "năm tuổi", "tuổi đảng",
        "năm tuổi đảng", "lần", "điểm phần trăm", "độ", "bậc", "sào", "mẫu", "tiếng", "giờ đồng hồ", "hải lý", "TEU",
        "tấn/năm",
    ])
    private static let slash: TokenKey = "/"

    /// The position behind a measure, with what it is taken by (`triệu đồng/người/năm`).
    static func end(_ text: TokenizedText, at index: Int, limit: Int) -> Int? {
        guard var end = names.match(text, at: index, limit: limit)?.end else { return nil }
        if end < limit, !text[end].isSpaced, text[end].key == "²" || text[end].key == "³" { end += 1 }
        while end + 1 < limit, text[end].key == slash, !text[end].isSpaced, text[end + 1].kind == .word,
            text[end + 1].letterCase == .lower
        {
            end += 2
        }
        return end
    }
}
