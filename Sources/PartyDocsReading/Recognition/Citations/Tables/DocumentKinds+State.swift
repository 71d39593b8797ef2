extension DocumentKinds {
    /// Kinds of the State alone: normative acts, and the administrative papers of 30/2020/NĐ-CP, some of which had other
    /// codes before it.
    static let stateKinds: [DocumentKind] = [
        DocumentKind("Nghị định", .numbered, [.init("NĐ", .normativeAct)]),
        DocumentKind("Thông tư", .numbered, [.init("TT", .normativeAct)]),
        DocumentKind("Thông tư liên tịch", .numbered, [.init("TTLT", .normativeAct)]),
        DocumentKind("Nghị quyết liên tịch", .numbered, [.init("NQLT", .normativeAct)]),
        DocumentKind("Pháp lệnh", .numbered, [.init("PL", .normativeAct), .init("UBTVQH", .normativeAct)]),
        DocumentKind("Sắc lệnh", .numbered, [.init("SL", .normativeAct)]),
        DocumentKind("Lệnh", .symbolOnly, [.init("L", .normativeAct)]),
        DocumentKind("Văn bản hợp nhất", .symbolOnly, [.init("VBHN", .normativeAct)]),
        DocumentKind("Giấy phép", .symbolOnly, [.init("GP", .usage(.state))]),
        DocumentKind("Công điện", .numbered, [.init("CĐ", .decree30)]),
        DocumentKind("Hợp đồng", .symbolOnly, [.init("HĐ", .decree30)]),
        DocumentKind(
            "Bản ghi nhớ",
            .titled,
            [.init("BGN", .decree30, Validity(from: 2020_03_05)), .init("GN", .circular1)]
        ),
        DocumentKind(
            "Bản thỏa thuận",
            .titled,
            [.init("BTT", .decree30, Validity(from: 2020_03_05)), .init("TTh", .circular1)]
        ),
        DocumentKind(
            "Giấy ủy quyền",
            .symbolOnly,
            [.init("GUQ", .decree30, Validity(from: 2020_03_05)), .init("UQ", .circular1)]
        ),
        DocumentKind("Phiếu báo", .symbolOnly, [.init("PB", .decree30)]),
    ]
}
