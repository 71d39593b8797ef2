/// Bodies of the state that have one full name, whatever a text calls them.
enum OrganizationAliases {
    private static let names: [[TokenKey]: String] = {
        var names: [[TokenKey]: String] = [:]
        let table: [(String, [String])] = [
            (
                "Ban Chấp hành Trung ương Đảng",
                [
                    "Trung ương Đảng", "Trung ương", "Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng",
                    "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "BCH T.Ư Đảng",
                ]
            ),
            ("Đảng Cộng sản Việt Nam", ["Đảng", "Đảng Cộng sản Việt Nam", "Đảng ta", "Đảng CSVN"]),
            ("Ban Bí thư Trung ương Đảng", ["Ban Bí thư", "Ban Bí thư Trung ương Đảng", "Ban Bí thư Trung ương"]),
            ("Bộ Chính trị", ["Bộ Chính trị", "Bộ Chính trị Ban Chấp hành Trung ương Đảng"]),
            ("Nhà nước", ["Nhà nước", "Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam"]),
            ("Quốc hội", ["Quốc hội", "Quốc hội Việt Nam"]),
            ("Chính phủ", ["Chính phủ", "Chính phủ Việt Nam"]),
            ("Thông tấn xã Việt Nam", ["TTXVN", "Thông tấn xã Việt Nam"]),
            ("Ủy ban Thường vụ Quốc hội", ["Ủy ban Thường vụ Quốc hội", "UBTVQH"]),
            ("Ban Tổ chức Trung ương", ["Ban Tổ chức Trung ương", "Ban Tổ chức Trung ương Đảng"]),
            ("Ban Tuyên giáo Trung ương", ["Ban Tuyên giáo Trung ương", "Ban Tuyên giáo Trung ương Đảng"]),
            ("Ban Nội chính Trung ương", ["Ban Nội chính Trung ương", "Ban Nội chính Trung ương Đảng"]),
            ("Văn phòng Trung ương Đảng", ["Văn phòng Trung ương Đảng", "Văn phòng Trung ương"]),
            (
                "Mặt trận Tổ quốc Việt Nam",
                ["Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "MTTQ Việt Nam", "Mặt trận"]
            ),
            ("Văn phòng Chính phủ", ["Văn phòng Chính phủ"]),
        ]
        for (name, forms) in table {
            for form in forms { names[NameKeys.keys(of: form)] = name }
        }
        return names
    }()

    /// The full name of a body.
    ///
    /// - Parameter keys: The words of a name, as linking compares them.
    /// - Returns: The full name; nil when it is not one of these bodies.
    static func canonicalName(of keys: [TokenKey]) -> String? {
        names[keys]
    }
}
