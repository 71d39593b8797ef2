extension DocumentIssuers {
    /// The bodies of the centre.
    ///
    /// `TW` is one code of three bodies.
    static let centralBodies: [DocumentIssuer] = [
        DocumentIssuer("TW", "Bộ Chính trị", .party),
        DocumentIssuer(
            "TW",
            "Ban Bí thư",
            .party,
            kinds: [
                "Chỉ thị", "Kết luận", "Quy định", "Quyết định", "Quy chế", "Hướng dẫn", "Thông báo", "Thông tri",
                "Thông báo kết luận",
            ]
        ),
        DocumentIssuer("TW", "Ban Chấp hành Trung ương Đảng", .party, kinds: ["Nghị quyết", "Kết luận", "Quy chế"]),
        DocumentIssuer("VPTW", "Văn phòng Trung ương Đảng", .party),
        DocumentIssuer("BTCTW", "Ban Tổ chức Trung ương", .party),
        DocumentIssuer("UBKTTW", "Ủy ban Kiểm tra Trung ương", .party),
        DocumentIssuer("UBKT", "Ủy ban Kiểm tra", .party),
        DocumentIssuer("BTGTW", "Ban Tuyên giáo Trung ương", .party, Validity(until: 2025_03_01)),
        DocumentIssuer("BDVTW", "Ban Dân vận Trung ương", .party, Validity(until: 2025_03_01)),
        DocumentIssuer("BTGDVTW", "Ban Tuyên giáo và Dân vận Trung ương", .party, Validity(from: 2025_01_24)),
        DocumentIssuer("BNCTW", "Ban Nội chính Trung ương", .party),
        DocumentIssuer("BKTTW", "Ban Kinh tế Trung ương", .party, Validity(until: 2025_03_01)),
        DocumentIssuer("BĐNTW", "Ban Đối ngoại Trung ương", .party, Validity(until: 2025_03_01)),
        DocumentIssuer("QUTW", "Quân ủy Trung ương", .party),
        DocumentIssuer("ĐUCA", "Đảng ủy Công an Trung ương", .party),
        DocumentIssuer("ĐUBP", "Đảng ủy Bộ đội Biên phòng", .party),
        DocumentIssuer("ĐUQS", "Đảng ủy Quân sự", .party),
        DocumentIssuer("BCĐTW", "Ban Chỉ đạo Trung ương", .party),
    ]

    /// The mass organizations, which write symbols as the Party does or as the State does.
    static let massOrganizations: [DocumentIssuer] = [
        DocumentIssuer("TWĐTN", "Trung ương Đoàn TNCS Hồ Chí Minh", .party),
        DocumentIssuer("TLĐ", "Tổng Liên đoàn Lao động Việt Nam", .party),
        DocumentIssuer("MTTW", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", .party),
    ]
}
