extension DocumentKinds {
    /// Kinds of both branches.
    ///
    /// `QyĐ` is the State's code of Quy định; Party bodies print `QĐ`, some `QĐi`.
    static let sharedKinds: [DocumentKind] = [
        DocumentKind(
            "Nghị quyết",
            .numbered,
            [
                .init("NQ", .partyRegulation), .init("NQ", .decree30), .init("QH", .normativeAct),
                .init("UBTVQH", .normativeAct),
            ]
        ),
        DocumentKind(
            "Quyết định",
            .numbered,
            [
                .init("QĐ", .partyRegulation), .init("QĐ", .decree30), .init("QD", .usage(.party)),
                .init("QD", .usage(.state)),
            ]
        ),
        DocumentKind(
            "Quy định",
            .numbered,
            [
                .init("QĐ", .partyRegulation), .init("QĐi", .partyGuidance36), .init("QyĐ", .usage(.party)),
                .init("QyĐ", .decree30), .init("QD", .usage(.party)),
            ]
        ),
        DocumentKind("Chỉ thị", .numbered, common: "CT"),
        DocumentKind("Quy chế", .numbered, common: "QC"),
        DocumentKind("Hướng dẫn", .numbered, common: "HD"),
        DocumentKind("Thông báo", .numbered, common: "TB"),
        DocumentKind("Kế hoạch", .numbered, common: "KH"),
        DocumentKind("Đề án", .numbered, common: "ĐA"),
        DocumentKind("Chương trình", .numbered, common: "CTr"),
        DocumentKind(
            "Chương trình hành động",
            .numbered,
            [.init("CTHĐ", .usage(.party)), .init("CTrHĐ", .usage(.party))]
        ),
        DocumentKind("Tờ trình", .numbered, common: "TTr"),
        DocumentKind("Công văn", .numbered, [.init("CV", .partyRegulation), .init("CV", .usage(.state))]),
        DocumentKind("Báo cáo", .symbolOnly, common: "BC"),
        DocumentKind("Phương án", .symbolOnly, common: "PA"),
        DocumentKind("Dự án", .symbolOnly, common: "DA"),
        DocumentKind("Biên bản", .symbolOnly, common: "BB"),
        DocumentKind("Thông cáo", .symbolOnly, common: "TC"),
        DocumentKind("Giấy mời", .symbolOnly, common: "GM"),
        DocumentKind("Giấy giới thiệu", .symbolOnly, common: "GGT"),
        DocumentKind(
            "Giấy nghỉ phép",
            .symbolOnly,
            [
                .init("GNP", .partyRegulation), .init("GNP", .decree30, Validity(from: 2020_03_05)),
                .init("NP", .circular1),
            ]
        ),
        DocumentKind("Phiếu chuyển", .symbolOnly, common: "PC"),
        DocumentKind("Phiếu gửi", .symbolOnly, common: "PG"),
        DocumentKind("Quy hoạch", .symbolOnly),
        DocumentKind("Chiến lược", .symbolOnly),
        DocumentKind("Tuyên bố", .symbolOnly),
        DocumentKind("Văn bản", .symbolOnly),
        DocumentKind("Thư công", .symbolOnly),
    ]
}
