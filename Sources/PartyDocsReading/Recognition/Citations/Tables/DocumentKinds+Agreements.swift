extension DocumentKinds {
    /// Treaties and agreements between states, bodies and parties, by the words of the laws on them.
    static let agreementKinds: [DocumentKind] = [
        "Hiệp định", "Hiệp ước", "Công ước", "Nghị định thư", "Định ước", "Biên bản ghi nhớ", "Biên bản thỏa thuận",
        "Thỏa thuận hợp tác", "Thỏa thuận", "Tuyên bố chung", "Thông cáo chung", "Ý định thư",
    ].map { DocumentKind($0, .titled) }
}
