/// What titles say of the number of their holders.
enum OfficeTitleRules {
    /// Titles that name their body themselves, with the form by which they are compared.
    private static let national: [[TokenKey]: [TokenKey]] = Dictionary(
        [
            ("Tổng Bí thư", "Tổng Bí thư"), ("Chủ tịch nước", "Chủ tịch nước"),
            ("Phó Chủ tịch nước", "Phó Chủ tịch nước"), ("Thủ tướng", "Thủ tướng"),
            ("Thủ tướng Chính phủ", "Thủ tướng"), ("Phó Thủ tướng", "Phó Thủ tướng"),
            ("Phó Thủ tướng Chính phủ", "Phó Thủ tướng"), ("Phó Thủ tướng Thường trực", "Phó Thủ tướng"),
            ("Chủ tịch Quốc hội", "Chủ tịch Quốc hội"), ("Phó Chủ tịch Quốc hội", "Phó Chủ tịch Quốc hội"),
        ].map { (NameKeys.keys(of: $0.0), NameKeys.keys(of: $0.1)) },
        uniquingKeysWith: { first, _ in first }
    )
    /// The first words of titles that many hold at once in one body.
    private static let shared: [[TokenKey]] = [
        "ủy viên", "đại biểu", "thành viên", "đảng viên", "hội viên", "đoàn viên", "đội viên", "cán bộ", "chuyên viên",
        "công chức", "viên chức", "nhân viên", "phóng viên", "biên tập viên", "giáo viên", "giảng viên", "học viên",
        "sinh viên", "chiến sĩ", "bác sĩ", "kỹ sư", "luật sư", "thẩm phán", "kiểm sát viên", "trợ lý", "cố vấn",
    ].map { Phrase($0).keys }
    /// The first words of bodies so small that even a member is known by the name.
    private static let smallBodies: [[TokenKey]] = [
        "bộ chính trị", "ban bí thư", "ban thường vụ", "thường trực", "ủy ban thường vụ",
    ].map { Phrase($0).keys }

    /// The form by which a title that names its body is compared; nil for any other title.
    static func nationalTitle(_ title: [TokenKey]) -> [TokenKey]? { national[title] }

    /// Whether many hold an office at once, so that two holders may well have one name.
    static func isShared(_ title: [TokenKey], in organization: [TokenKey]) -> Bool {
        shared.contains { title.starts(with: $0) } && !smallBodies.contains { organization.starts(with: $0) }
    }
}
