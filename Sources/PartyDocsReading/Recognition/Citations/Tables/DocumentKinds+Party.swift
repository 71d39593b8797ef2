extension DocumentKinds {
    /// Kinds of the Party alone.
    static let partyKinds: [DocumentKind] = [
        DocumentKind("Kết luận", .numbered, [.init("KL", .partyRegulation)]),
        DocumentKind("Thông tri", .numbered, [.init("TT", .partyRegulation)]),
        DocumentKind("Thông báo kết luận", .numbered, [.init("TBKL", .usage(.party)), .init("TBKL", .usage(.state))]),
        DocumentKind("Quy định thi hành", .numbered),
        DocumentKind("Thông báo ý kiến", .symbolOnly),
        DocumentKind("Quy trình", .symbolOnly, [.init("QTr", .usage(.party))]),
        DocumentKind("Lời kêu gọi", .symbolOnly),
        DocumentKind("Giấy chứng nhận", .symbolOnly, [.init("GCN", .partyRegulation)]),
        DocumentKind("Giấy đi đường", .symbolOnly, [.init("GĐĐ", .partyRegulation)]),
    ]

    /// Documents that are known by a name of their own.
    ///
    /// Laws and resolutions of the National Assembly are both written
    /// `NN/YYYY/QHk`, and laws are cited more often.
    static let namedKinds: [DocumentKind] = [
        DocumentKind("Luật", .named, [.init("QH", .normativeAct)]),
        DocumentKind("Bộ luật", .named),
        DocumentKind("Hiến pháp", .named),
        DocumentKind("Điều lệ", .named),
        DocumentKind("Cương lĩnh", .named),
    ]
}
