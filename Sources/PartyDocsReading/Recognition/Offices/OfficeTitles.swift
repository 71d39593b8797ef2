/// The titles of offices (chức vụ) in Party, state, army, mass organizations, enterprises and schools.
enum OfficeTitles {
    /// The title that begins at a token.
    ///
    /// - Parameters:
    ///   - index: The position of its first token.
    ///   - limit: The end of the tokens to look at.
    ///   - text: The tokens.
    ///   - lexicon: Further titles, which count beside a holder.
    /// - Returns: The position after the title, and what is known of it; nil when none begins there.
    static func match(
        at index: Int,
        limit: Int,
        in text: TokenizedText,
        _ lexicon: Lexicon
    ) -> (end: Int, value: OfficeTitle)? {
        if let match = table.match(text, at: index, limit: limit) { return match }
        guard let match = lexicon.longestMatch(in: text, at: index, limit: limit, category: .officeTitle) else {
            return nil
        }
        return (match.tokens.upperBound, OfficeTitle(name: match.term.canonicalName, strength: .loose, shared: 0))
    }

    /// The titles in any case, with the marks of deputies and of standing officers.
    private static let table = PhraseTable<OfficeTitle>(makeEntries())

    private static let sovereign = [
        "Tổng Bí thư", "Chủ tịch nước", "Phó Chủ tịch nước", "Thủ tướng", "Phó Thủ tướng", "Phó Thủ tướng Thường trực",
        "Quyền Chủ tịch nước", "Tổng thống", "Phó Tổng thống", "Quốc vương", "Quốc trưởng", "Toàn quyền",
    ]

    /// Titles that may have a deputy and a standing deputy.
    private static let firm = [
        "Bí thư", "Chủ tịch", "Giám đốc", "Tổng Giám đốc", "Chánh án", "Viện trưởng", "Hiệu trưởng", "Tư lệnh",
        "Chính ủy", "Chỉ huy trưởng", "Tham mưu trưởng", "Tổng Tham mưu trưởng", "Tổng Biên tập", "Tổng Thư ký",
        "Thống đốc", "Cục trưởng", "Vụ trưởng", "Tổng cục trưởng", "Chi cục trưởng", "Đội trưởng", "Trạm trưởng",
        "Hạt trưởng", "Hội trưởng", "Đoàn trưởng", "Chủ nhiệm", "Tổ trưởng", "Chính trị viên", "Đồn trưởng",
        "Khoa trưởng", "Thuyền trưởng", "Lữ đoàn trưởng", "Sư đoàn trưởng", "Trung đoàn trưởng", "Giám thị",
    ]

    /// Titles of which there is no deputy by the word phó before them.
    private static let firmAlone = [
        "Bí thư thứ nhất", "Bí thư Thứ nhất", "Ủy viên", "Ủy viên dự khuyết", "Ủy viên Thường trực", "Ủy viên thư ký",
        "Bộ trưởng", "Thứ trưởng", "Thứ trưởng Thường trực", "Bộ trưởng, Chủ nhiệm", "Bộ trưởng - Chủ nhiệm",
        "Bí thư thường trực", "Ủy viên chuyên trách", "Ủy viên thường vụ", "Phó Cục trưởng", "Đại sứ", "Tổng Lãnh sự",
        "Đại sứ đặc mệnh toàn quyền", "Công sứ", "Chủ tịch Danh dự", "Tổng Tư lệnh", "Tổng Bí thư thứ nhất", "UVBCT",
        "Phó Tổng Giám đốc", "Phó Tổng Tham mưu trưởng", "Phó Tổng Biên tập", "Phó Tổng Thư ký", "Phó Viện trưởng",
        "Ngoại trưởng", "Tổng Trưởng", "Quyền Bộ trưởng", "Giám đốc điều hành", "Giám đốc quốc gia", "Trưởng đại diện",
    ]

    /// Titles whose last words begin the organization: the title, and how many words it shares.
    private static let shared: [(String, Int)] = [
        ("Trưởng Ban", 1), ("Trưởng Phòng", 1), ("Trưởng Đoàn", 1), ("Trưởng Khoa", 1), ("Trưởng Tiểu ban", 2),
        ("Trưởng Bộ môn", 2), ("Trưởng Công an", 2), ("Chánh Văn phòng", 2), ("Chánh Thanh tra", 2),
        ("Tổng Thanh tra", 2), ("Tổng Kiểm toán", 2), ("Trưởng Khối", 1), ("Trưởng Trạm", 1), ("Chánh Tòa", 1),
        ("Trưởng Cơ quan", 2), ("Trưởng Chi nhánh", 2), ("Trưởng Cụm", 1), ("Trưởng Nhóm", 1),
    ]

    private static let loose = [
        "Đại biểu", "ĐBQH", "Thành viên", "Thư ký", "Trợ lý", "Cố vấn", "Chuyên viên", "Kế toán trưởng", "Thẩm phán",
        "Kiểm sát viên", "Trưởng thôn", "Trưởng bản", "Nghị sĩ", "Hạ nghị sĩ", "Thượng nghị sĩ", "Đặc phái viên",
        "Phái viên", "Người phát ngôn", "Phó Người phát ngôn", "Cán bộ", "Chấp hành viên",
    ]

    private static let none = [
        "chủ tịch đoàn", "bí thư chi bộ các", "đại biểu dự", "đại biểu tham dự", "thành viên trong",
        "cán bộ, đảng viên",
        "chủ nhiệm lớp", "thư ký đoàn",
    ]

    private static func makeEntries() -> [(String, OfficeTitle)] {
        var titles = none.map { OfficeTitle(name: $0, strength: .none, shared: 0) }
        titles += sovereign.map { OfficeTitle(name: $0, strength: .sovereign, shared: 0) }
        for title in firm {
            for form in [title, deputy(title)] {
                for standing in ["", " Thường trực", " thứ nhất", " phụ trách", " điều hành", " chuyên trách"] {
                    titles.append(OfficeTitle(name: form + standing, strength: .firm, shared: 0))
                }
            }
        }
        titles += firmAlone.map { OfficeTitle(name: $0, strength: .firm, shared: 0) }
        for (title, count) in shared {
            let short = title.hasPrefix("Trưởng ") ? ["Phó \(title.dropFirst(7))"] : []
            for form in [title, deputy(title)] + short {
                titles.append(OfficeTitle(name: form, strength: .firm, shared: count))
                for standing in [" Thường trực", " phụ trách", " chuyên trách"] {
                    titles.append(OfficeTitle(name: form + standing, strength: .firm, shared: 0))
                }
            }
        }
        titles += loose.map { OfficeTitle(name: $0, strength: .loose, shared: 0) }
        return titles.map { ($0.name, $0) }
    }

    private static func deputy(_ title: String) -> String {
        "Phó \(title)"
    }
}
