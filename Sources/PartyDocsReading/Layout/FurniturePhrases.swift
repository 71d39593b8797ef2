/// Words of page chrome: buttons, labels, menus, footers.
enum FurniturePhrases {
    /// What such words do on a page.
    enum Role: Hashable, Sendable {
        /// A button, a menu entry, a footer.
        case chrome
        /// The label of a picture's text, which the next line is.
        case captionLabel
        /// The label of other articles' titles.
        case teaserLabel
        /// The keywords of the article, or what else stands after its end.
        case closing
    }

    private static let whole = PhraseTable<Role>(
        phrases(
            """
            chia sẻ|chia sẻ bài viết|chia sẻ facebook|chia sẻ qua email|chia sẻ lên facebook|in bài viết|in bài|in trang|\
            bản in|lưu bài viết|lưu bài|gửi bài|gửi email|gửi bài viết|gửi cho bạn bè|quay lại|trở lại|về đầu trang|\
            lên đầu trang|bình luận|ý kiến bạn đọc|ý kiến của bạn|gửi bình luận|gửi ý kiến|viết bình luận|trang chủ|\
            facebook|twitter|zalo|google news|sao chép liên kết|copy link|like|share|tweet|print|email|linkedin|pinterest|\
            theo dõi chúng tôi|nghe đọc bài|nghe bài viết|cỡ chữ|cỡ chữ nhỏ|cỡ chữ to|tăng cỡ chữ|giảm cỡ chữ|a a|a- a+|\
            quảng cáo|báo lỗi|góp ý|đăng nhập|đăng ký|tìm kiếm|menu|liên hệ|rss|english|tiếng việt|hotline|mới nhất|\
            xem phiên bản di động|đặt báo|video|ảnh|podcast|multimedia|mục lục|đang tải|advertisement|back to top|\
            đánh giá bài viết|vui lòng nhập nội dung|bản để in|kích thước chữ|đọc bài viết|âm lượng|nam miền bắc|\
            nữ miền bắc|nữ miền nam|xem ảnh|phóng to|thu nhỏ|trước|sau|tiếp theo|xem tiếp
            """,
            .chrome
        )
            + phrases("chú thích ảnh|chú thích hình|chú thích|image caption|photo caption", .captionLabel)
            + phrases(
                """
                tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|cùng chuyên mục|bài cùng chuyên mục|\
                tin khác|các tin khác|tin bài khác|các bài khác|bài khác|tin mới|tin mới nhất|tin mới hơn|tin cũ hơn|\
                các tin mới hơn|các tin cũ hơn|tin nổi bật|tin đọc nhiều|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|\
                xem thêm|đọc thêm|tin tức liên quan|bạn đọc quan tâm|có thể bạn quan tâm|có thể bạn thích|tin tiếp theo|\
                tin cùng mục|tin cùng chủ đề|cùng chủ đề|bài đọc nhiều|nổi bật|tiêu điểm|dòng sự kiện|tin xem nhiều|\
                các tin đã đưa|tin đã đưa|những tin mới hơn|những tin cũ hơn|có thể bạn chưa biết|bài viết khác|tin cùng loại
                """,
                .teaserLabel
            )
            + phrases("tags|tag|từ khóa|chủ đề|thẻ", .closing)
    )

    private static let opening = PhraseTable<Role>(
        phrases("tags:|tag:|từ khóa:|chủ đề:|thẻ:|từ khóa :", .closing)
            + phrases(
                """
                lượt xem:|số lượt xem:|lượt đọc:|số lần đọc:|bình luận (|bình luận:|ý kiến (|chia sẻ:|copyright|©|\
                bản quyền|giấy phép|hotline:|điện thoại:|đường dây nóng|email:|tòa soạn:|tổng biên tập:|phó tổng biên tập:|\
                cơ quan chủ quản|đơn vị chủ quản|chịu trách nhiệm nội dung|ghi rõ nguồn|mời bạn đọc|bạn đang đọc|cỡ chữ|\
                theo dõi chúng tôi|vui lòng|đánh giá:|all rights reserved|website đang|trang chủ >|trang chủ ›|trang chủ »|\
                trang chủ /|liên hệ quảng cáo|designed by|phát triển bởi|powered by
                """,
                .chrome
            )
            + phrases(
                "xem thêm:|đọc thêm:|tin liên quan:|bài liên quan:|>>|>>>|»|>> xem thêm|mời xem thêm",
                .teaserLabel
            )
    )

    /// What the words of a line do.
    ///
    /// - Parameters:
    ///   - line: The tokens of the line.
    ///   - text: All tokens.
    /// - Returns: The role, and whether the label has a title of another article behind it on its line; nil when the
    ///   line is none of page chrome.
    static func role(of line: Range<Int>, in text: TokenizedText) -> (role: Role, opensTitle: Bool)? {
        guard !line.isEmpty, line.count <= 80 else { return nil }
        let first = line.first { text[$0].kind != .punctuation } ?? line.lowerBound
        if let match = whole.match(text, at: first, limit: line.upperBound),
            (match.end..<line.upperBound).allSatisfy({ text[$0].kind != .word })
        {
            return (match.value, false)
        }
        guard let match = opening.match(text, at: line.lowerBound, limit: line.upperBound) else { return nil }
        return (match.value, match.value == .teaserLabel)
    }

    private static func phrases(_ list: String, _ role: Role) -> [(String, Role)] {
        list.split(separator: "|").map { (String($0), role) }
    }
}
