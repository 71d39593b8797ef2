extension DocumentIssuers {
    /// The highest bodies of the State, its courts and offices, and the councils and committees of localities.
    static let stateBodies: [DocumentIssuer] = [
        DocumentIssuer("QH", "Quốc hội", .state), DocumentIssuer("UBTVQH", "Ủy ban Thường vụ Quốc hội", .state),
        DocumentIssuer("CTN", "Chủ tịch nước", .state), DocumentIssuer("CP", "Chính phủ", .state),
        DocumentIssuer("TTg", "Thủ tướng Chính phủ", .state), DocumentIssuer("VPCP", "Văn phòng Chính phủ", .state),
        DocumentIssuer("VPQH", "Văn phòng Quốc hội", .state),
        DocumentIssuer("VPCTN", "Văn phòng Chủ tịch nước", .state),
        DocumentIssuer("TTCP", "Thanh tra Chính phủ", .state), DocumentIssuer("KTNN", "Kiểm toán nhà nước", .state),
        DocumentIssuer("TANDTC", "Tòa án nhân dân tối cao", .state),
        DocumentIssuer("HĐTP", "Hội đồng Thẩm phán Tòa án nhân dân tối cao", .state),
        DocumentIssuer("VKSNDTC", "Viện kiểm sát nhân dân tối cao", .state),
        DocumentIssuer("VKSTC", "Viện kiểm sát nhân dân tối cao", .state),
        DocumentIssuer("NHNN", "Ngân hàng Nhà nước Việt Nam", .state),
        DocumentIssuer("HĐBCQG", "Hội đồng Bầu cử quốc gia", .state, Validity(from: 2013_11_28)),
        DocumentIssuer("HĐBT", "Hội đồng Bộ trưởng", .state, Validity(from: 1981_07_04, until: 1992_09_24)),
        DocumentIssuer("UBND", "Ủy ban nhân dân", .state), DocumentIssuer("HĐND", "Hội đồng nhân dân", .state),
        DocumentIssuer("UB", "Ủy ban nhân dân", .state),
        DocumentIssuer("BHXH", "Bảo hiểm xã hội Việt Nam", .state), DocumentIssuer("TCHQ", "Tổng cục Hải quan", .state),
        DocumentIssuer("TCT", "Tổng cục Thuế", .state, merged),
    ]

    /// Ministries and bodies of their rank, with the mergers of 2007 and 2025.
    static let ministries: [DocumentIssuer] = [
        DocumentIssuer("BQP", "Bộ Quốc phòng", .state), DocumentIssuer("BCA", "Bộ Công an", .state),
        DocumentIssuer("BNG", "Bộ Ngoại giao", .state), DocumentIssuer("BTP", "Bộ Tư pháp", .state),
        DocumentIssuer("BTC", "Bộ Tài chính", .state), DocumentIssuer("BXD", "Bộ Xây dựng", .state),
        DocumentIssuer("BYT", "Bộ Y tế", .state), DocumentIssuer("BNV", "Bộ Nội vụ", .state),
        DocumentIssuer("BGDĐT", "Bộ Giáo dục và Đào tạo", .state),
        DocumentIssuer("BKHCN", "Bộ Khoa học và Công nghệ", .state),
        DocumentIssuer("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch", .state, since2007),
        DocumentIssuer("BCT", "Bộ Công Thương", .state, since2007),
        DocumentIssuer("BTTTT", "Bộ Thông tin và Truyền thông", .state, from2007To2025),
        DocumentIssuer("BNNMT", "Bộ Nông nghiệp và Môi trường", .state, Validity(from: 2025_03_01)),
        DocumentIssuer("BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn", .state, merged),
        DocumentIssuer("BNN", "Bộ Nông nghiệp và Phát triển nông thôn", .state, merged),
        DocumentIssuer("BTNMT", "Bộ Tài nguyên và Môi trường", .state, merged),
        DocumentIssuer("BGTVT", "Bộ Giao thông vận tải", .state, merged),
        DocumentIssuer("BKHĐT", "Bộ Kế hoạch và Đầu tư", .state, merged),
        DocumentIssuer("BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", .state, merged),
        DocumentIssuer("UBDT", "Ủy ban Dân tộc", .state, merged),
        DocumentIssuer("BDTTG", "Bộ Dân tộc và Tôn giáo", .state, Validity(from: 2025_03_01)),
        DocumentIssuer("BTM", "Bộ Thương mại", .state, until2007),
        DocumentIssuer("BCN", "Bộ Công nghiệp", .state, until2007),
        DocumentIssuer("BTS", "Bộ Thủy sản", .state, until2007),
        DocumentIssuer("BVHTT", "Bộ Văn hóa - Thông tin", .state, until2007),
        DocumentIssuer("BBCVT", "Bộ Bưu chính, Viễn thông", .state, until2007),
    ]

    /// Bodies that the reform of 1 March 2025 merged into others.
    private static let merged = Validity(until: 2025_02_28)
    private static let since2007 = Validity(from: 2007_08_01)
    private static let until2007 = Validity(until: 2007_07_31)
    private static let from2007To2025 = Validity(from: 2007_08_01, until: 2025_02_28)
}
