/// Units of measure, money and time.
enum Measures {
    private static let names = PhraseTable([
        // Money.
        "đồng", "đ", "USD", "VND", "VNĐ", "đô la", "đô la Mỹ", "đô-la", "đô-la Mỹ", "đôla", "đôla Mỹ", "euro", "EUR",
        "ơ-rô", "ơ rô", "mác", "phrăng",
        "bảng Anh", "nhân dân tệ", "yên", "yên Nhật", "won", "baht", "kíp", "rúp", "rupee", "franc", "đồng tiền mặt",
        // Land, length, volume, weight.
        "ha", "héc ta", "hecta", "hécta", "héc-ta", "hec-ta", "hec ta", "km", "km2", "ki-lô-mét", "ki lô mét", "cây số",
        "mét",
        "mét vuông", "mét khối", "m", "m2", "m3", "dm", "cm", "mm", "sào", "mẫu", "công đất", "hải lý", "kg",
        "ki-lô-gam", "ki lô gam", "gam", "g", "mg", "cân", "tấn", "tạ", "yến", "lít", "ml", "thùng", "TEU", "tấn/năm",
        // Power, data, warmth, parts.
        "W", "kW", "MW", "GW", "MWp", "kWp", "kWh", "MWh", "GWh", "TWh", "kV", "kVA", "MVA", "Kbps", "Mbps", "Gbps",
        "MB", "GB", "TB", "độ C", "độ", "độ Richter", "độ richter", "bậc", "điểm phần trăm", "điểm %", "phần nghìn",
        "phần triệu", "lần",
        // Time and age.
        "tuổi", "năm tuổi", "tuổi đảng", "năm tuổi đảng", "tuổi quân", "tháng tuổi", "năm", "tháng", "tuần", "ngày",
        "ngày đêm", "đêm", "giờ", "giờ đồng hồ", "tiếng", "tiếng đồng hồ", "phút", "giây", "thập kỷ",
        "thế kỷ", "thập niên", "quý", "ngày công", "tiết",
    ])
    private static let slash: TokenKey = "/"
    private static let powers: Set<TokenKey> = ["²", "³"]
    /// Measures that are words of other kinds too, which a place or time behind the number does not make units.
    private static let ambiguous: Set<TokenKey> = ["độ", "cân", "thùng", "đêm", "tiết", "quý"]

    /// The position behind a measure, with what it is taken by (`triệu đồng/người/năm`, `đồng/m²`).
    static func end(_ text: TokenizedText, at index: Int, limit: Int) -> Int? {
        guard var end = names.match(text, at: index, limit: limit)?.end else { return nil }
        // `5G`, `4M` are names.
        if end == index + 1, text[index].end - text[index].start == 1, text[index].letterCase != .lower { return nil }
        if !text[index].isSpaced, ambiguous.contains(text[index].key) { return nil }
        end = withPower(text, end, limit)
        while end + 1 < limit, text[end].key == slash, !text[end].isSpaced, !text[end + 1].isSpaced,
            text[end + 1].kind == .word
        {
            end = withPower(text, perUnit(text, end + 1, limit), limit)
        }
        return end
    }

    /// The position behind what a measure is taken by, behind the slash.
    static func perUnit(_ text: TokenizedText, _ index: Int, _ limit: Int) -> Int {
        guard let end = names.match(text, at: index, limit: limit)?.end else { return index + 1 }
        // `/năm 2020`: the year is no part of it.
        return end - index > 1 && text[index].key == "năm" ? index + 1 : end
    }

    private static func withPower(_ text: TokenizedText, _ end: Int, _ limit: Int) -> Int {
        end < limit && !text[end].isSpaced && powers.contains(text[end].key) ? end + 1 : end
    }
}
