/// Names of the sections of news sites, as they stand above titles and in menus.
enum SectionNames {
    private static let names = PhraseTable(
        """
        trang chủ|trang nhất|home|chính trị|chính trị - xã hội|chính trị xã hội|thời sự|thời sự - chính trị|\
        thời sự chính trị|thời cuộc|xã hội|kinh tế|kinh tế - xã hội|văn hóa|văn hóa - xã hội|văn hóa xã hội|\
        văn hóa - thể thao|thể thao|giáo dục|y tế|pháp luật|pháp luật - bạn đọc|quốc phòng|an ninh|\
        quốc phòng - an ninh|an ninh - quốc phòng|an ninh quốc phòng|đối ngoại|thế giới|quốc tế|trong nước|\
        trong tỉnh|tin trong tỉnh|tin trong nước|tin tức|tin vắn|tin vắn trong nước|tin vắn nước ngoài|tin thế giới|tin nước ngoài|tin buồn|tin ngắn|\
        tin quốc tế|nghị luận|tin tức - sự kiện|tin tức sự kiện|tin nổi bật|tin mới|\
        tin hoạt động|tin địa phương|tin tổng hợp|tin chung|tin bài|sự kiện|sự kiện - bình luận|bình luận|góc nhìn|\
        xây dựng đảng|công tác xây dựng đảng|xây dựng đảng và hệ thống chính trị|đảng và cuộc sống|tổ chức cán bộ|\
        công tác cán bộ|kiểm tra giám sát|dân vận|tuyên giáo|nội chính|phóng sự|phóng sự - ký sự|ghi chép|bạn đọc|\
        đời sống|du lịch|khoa học|khoa học - công nghệ|công nghệ|môi trường|đất và người|multimedia|megastory|emagazine|\
        e-magazine|longform|infographic|inforgraphics|video|podcast|ảnh|photo|media|e-paper|epaper|báo in|báo giấy|\
        văn bản|tư liệu|tư liệu - văn kiện|hồ sơ|nhân sự|nghị quyết và cuộc sống|đưa nghị quyết vào cuộc sống|\
        đất nước|địa phương|cải cách hành chính|chuyển đổi số|nông thôn mới|xây dựng nông thôn mới|bầu cử|hội nhập|\
        tiêu điểm|diễn đàn|quốc hội|chính phủ|quốc hội và cử tri|mặt trận|đoàn thể|công đoàn|lý luận|nghiên cứu|\
        thông tin|thông tin tuyên truyền|giới thiệu|liên hệ|tra cứu|giải trí|sức khỏe|chứng khoán|tài chính|thuế|\
        hoạt động của lãnh đạo|hoạt động của lãnh đạo đảng, nhà nước|hoạt động lãnh đạo|tin hoạt động của lãnh đạo
        """.split(separator: "|").map(String.init)
    )

    /// Whether a run of tokens is such a name and nothing else.
    ///
    /// - Parameters:
    ///   - range: The tokens.
    ///   - text: All tokens.
    /// - Returns: Whether it is.
    static func contains(_ range: Range<Int>, in text: TokenizedText) -> Bool {
        guard let match = names.match(text, at: range.lowerBound, limit: range.upperBound) else { return false }
        return match.end == range.upperBound
    }
}
