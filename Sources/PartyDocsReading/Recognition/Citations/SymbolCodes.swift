/// The abbreviations of document kinds in a symbol (ký hiệu), and what they can stand for.
///
/// One code can name several kinds: Party bodies write `QĐ` for Quyết định and for Quy định. The word before the
/// number decides; without it all candidates are kept.
enum SymbolCodes {
    private static let kinds: [TokenKey: [String]] = [
        "NQ": ["Nghị quyết"], "QĐ": ["Quyết định", "Quy định"], "QĐi": ["Quy định"], "QyĐ": ["Quy định"],
        "QD": ["Quyết định", "Quy định"], "CT": ["Chỉ thị"], "KL": ["Kết luận"], "QC": ["Quy chế"],
        "TT": ["Thông tư", "Thông tri"], "HD": ["Hướng dẫn"], "TB": ["Thông báo"], "TC": ["Thông cáo"],
        "BC": ["Báo cáo"], "KH": ["Kế hoạch"], "CTr": ["Chương trình"], "ĐA": ["Đề án"], "PA": ["Phương án"],
        "DA": ["Dự án"], "TTr": ["Tờ trình"], "CV": ["Công văn"], "BB": ["Biên bản"], "NĐ": ["Nghị định"],
        "TTLT": ["Thông tư liên tịch"], "NQLT": ["Nghị quyết liên tịch"], "PL": ["Pháp lệnh"], "L": ["Lệnh"],
        "CĐ": ["Công điện"], "GM": ["Giấy mời"], "HĐ": ["Hợp đồng"], "VBHN": ["Văn bản hợp nhất"], "SL": ["Sắc lệnh"],
        "CTHĐ": ["Chương trình hành động"], "TBKL": ["Thông báo kết luận"],
    ]
    /// Bodies of the State, whose `QĐ` is a Quyết định.
    private static let stateIssuers: Set<TokenKey> = [
        "TTg", "UBND", "CP", "CTN", "HĐND", "BNV", "BTC", "BYT", "BGDĐT", "BTP", "BCA", "BQP", "UBTVQH", "BXD", "BCT",
    ]

    /// Whether a word is the code of a kind.
    static func isKind(_ key: TokenKey) -> Bool { kinds[key] != nil }

    /// The kinds that the codes of a symbol can mean.
    static func candidates(_ codes: [TokenKey]) -> [String] {
        for code in codes {
            guard let found = kinds[code] else { continue }
            guard found.count > 1, codes.contains(where: stateIssuers.contains) else { return found }
            return [found[0]]
        }
        return codes.contains("QH") ? ["Luật", "Nghị quyết"] : []
    }
}
