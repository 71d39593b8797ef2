internal import PartyDocsCore

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
            chia sẻ|chia sẻ bài viết|chia sẻ bài viết này|chia sẻ facebook|chia sẻ qua email|chia sẻ lên facebook|\
            chia sẻ lên zalo|chia sẻ link|in bài viết|in bài viết này|in bài|in bài này|in tin|in tin này|in nội dung này|in trang|in trang này|in ra|bản in|\
            in|lưu bài viết|lưu bài|lưu|gửi bài|gửi email|gửi mail|gửi tin|gửi tin này|gửi bài viết|gửi cho bạn bè|\
            gửi cho bạn|quay lại|trở lại|trở về|về đầu trang|lên đầu trang|đầu trang|lên trên|về trang trước|\
            trang trước|trang sau|trang cuối|trang đầu|xem tất cả|xem toàn bộ|bình luận|ý kiến bạn đọc|ý kiến của bạn|\
            ý kiến|phản hồi|gửi phản hồi|gửi bình luận|gửi ý kiến|viết bình luận|bình luận của bạn|đăng bình luận|\
            trang chủ|facebook|twitter|zalo|google|google news|google+|g+|skype|youtube|tiktok|instagram|telegram|\
            messenger|sao chép liên kết|copy link|like|thích|share|tweet|print|email|mail|linkedin|pinterest|\
            theo dõi chúng tôi|nghe đọc bài|nghe bài viết|nghe audio|đọc bài|cỡ chữ|cỡ chữ nhỏ|cỡ chữ to|\
            cỡ chữ lớn|cỡ chữ vừa|tăng cỡ chữ|giảm cỡ chữ|xem cỡ chữ|xem với cỡ chữ|font size|phông chữ|a a|a- a+|\
            a-|a+|a|a- a a+|quảng cáo|báo lỗi|góp ý|đăng nhập|đăng ký|đăng xuất|tìm kiếm|menu|liên hệ|rss|english|\
            tiếng việt|hotline|xem phiên bản di động|đặt báo|video|ảnh|podcast|multimedia|mục lục|đang tải|\
            advertisement|back to top|top|đánh giá bài viết|vui lòng nhập nội dung|bản để in|kích thước chữ|\
            đọc bài viết|âm lượng|tốc độ đọc|nam miền bắc|nữ miền bắc|nam miền nam|nữ miền nam|giọng nam|giọng nữ|\
            xem ảnh|phóng to|thu nhỏ|trước|sau|tiếp theo|xem tiếp|lượt xem|lượt đọc|số lượt xem|lượt thích|\
            đánh giá|được đánh giá|thông báo|tải về|tải xuống|download|file đính kèm|tệp đính kèm|văn bản đính kèm|\
            tài liệu đính kèm|tập tin đính kèm|màu chữ|tương phản|độ tương phản|ngôn ngữ|mới nhất|cũ nhất|\
            quan tâm nhất|hủy|đóng|theo dõi|theo dõi báo trên|thông tin bạn đọc|tổng số điểm của bài viết|click để đánh giá bài viết|mã xác nhận|print this page
            """,
            .chrome
        )
            + phrases(
                "chú thích ảnh|chú thích hình|chú thích|image caption|photo caption|chú thích video",
                .captionLabel
            )
            + phrases(
                """
                tin liên quan|bài liên quan|bài viết liên quan|tin bài liên quan|tin tức liên quan|các tin liên quan|\
                nội dung liên quan|các bài liên quan|tin, bài liên quan|tin cùng chuyên mục|cùng chuyên mục|\
                bài cùng chuyên mục|bài viết cùng chuyên mục|các tin cùng chuyên mục|tin khác|các tin khác|tin bài khác|\
                các tin bài khác|các bài khác|các bài viết khác|bài khác|bài viết khác|những tin khác|tin tức khác|\
                các tin tức khác|tin mới|bài mới|tin mới nhất|bài viết mới nhất|tin mới hơn|tin cũ hơn|bài mới hơn|\
                bài cũ hơn|các tin mới hơn|các tin cũ hơn|các tin mới|tin nổi bật|bài nổi bật|tin đọc nhiều|\
                tin đọc nhiều nhất|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|xem thêm|đọc thêm|tham khảo thêm|bài đọc thêm|tin đọc thêm|nên đọc|bạn nên đọc|\
                bài nên đọc|tin nên đọc|tìm hiểu thêm|liên quan|có thể bạn đọc|\
                bạn đọc quan tâm|có thể bạn quan tâm|có thể bạn thích|bạn có thể quan tâm|tin tiếp theo|bài tiếp theo|\
                tin cùng mục|tin cùng chủ đề|tin cùng sự kiện|cùng chủ đề|bài cùng chủ đề|cùng sự kiện|bài đọc nhiều|\
                nổi bật|tiêu điểm|dòng sự kiện|tin xem nhiều|tin được quan tâm|các tin đã đưa|tin đã đưa|các tin trước|\
                các tin đã đăng|tin đã đăng|những tin mới hơn|những tin cũ hơn|những tin mới|có thể bạn chưa biết|\
                tin cùng loại|các tin cùng loại|tin trong mục|bài trước|bài sau|tin trước|tin sau|gợi ý cho bạn|\
                dành cho bạn|đừng bỏ lỡ|không thể bỏ lỡ|đáng chú ý|cùng tác giả|chuyên mục khác|tin vắn|mời xem thêm|tin tức mới|tin cùng lĩnh vực|bài viết cùng chủ đề
                """,
                .teaserLabel
            )
            + phrases("tags|tag|từ khóa|chủ đề|thẻ|từ khóa liên quan|từ khóa bài viết", .closing)
    )

    private static let opening = PhraseTable<Role>(
        phrases("tags:|tag:|từ khóa:|chủ đề:|thẻ:|từ khóa :|tags :|từ khóa liên quan:", .closing)
            + phrases(
                """
                lượt xem:|tệp đính kèm:|file đính kèm:|tài liệu đính kèm:|văn bản đính kèm:|\
                tập tin đính kèm:|số lượt xem:|lượt đọc:|số lần đọc:|số lượt đọc:|lượt truy cập|tổng lượt truy cập|đang online|\
                bình luận (|bình luận:|ý kiến (|ý kiến bạn đọc (|phản hồi (|chia sẻ:|copyright|©|bản quyền|giấy phép|\
                giấy phép số|hotline:|điện thoại:|đt:|đường dây nóng|email:|e-mail:|fax:|tòa soạn:|trụ sở:|địa chỉ:|\
                tổng biên tập|phó tổng biên tập|trưởng ban biên tập|ban biên tập:|cơ quan chủ quản|đơn vị chủ quản|\
                cơ quan ngôn luận|chịu trách nhiệm nội dung|chịu trách nhiệm chính|ghi rõ nguồn|mời bạn đọc|mời quý độc giả|mời quý bạn đọc|độc giả|\
                bạn đang đọc|bạn đang xem|cỡ chữ|font size|theo dõi chúng tôi|theo dõi báo|vui lòng|đánh giá:|\
                tổng số điểm|click để đánh giá|all rights reserved|website đang|trang chủ >|trang chủ ›|trang chủ »|\
                trang chủ /|liên hệ quảng cáo|designed by|phát triển bởi|thiết kế bởi|powered by|xem với cỡ chữ|\
                tải ứng dụng|đọc bài viết gốc|xem tất cả bài của|xem tất cả các bài của|xem các bài của tác giả|xem tất cả bài viết|\
                link gốc|link bài gốc|\
                trang thông tin điện tử tổng hợp
                """,
                .chrome
            )
            + phrases(
                """
                xem thêm:|đọc thêm:|tham khảo thêm:|bài đọc thêm:|tin đọc thêm:|nên đọc:|tìm hiểu thêm:|tin liên quan:|bài liên quan:|>>|>>>|»|>> xem thêm|mời xem thêm|các tin khác:|\
                tin khác:|các tin đã đưa:|mời quý vị|mời bạn đọc xem|bài viết liên quan:|>> đọc thêm|\
                có thể bạn quan tâm:|tin bài liên quan:|xem thêm :|đọc thêm :
                """,
                .teaserLabel
            )
    )

    /// Words that only the imprint at the foot of a page has.
    private static let imprint = PhraseTable([
        "giấy phép số", "giấy phép thiết lập", "giấy phép hoạt động", "giấy phép xuất bản", "tòa soạn:",
        "tổng biên tập:",
        "ghi rõ nguồn", "all rights reserved", "bộ thông tin và truyền thông cấp", "cơ quan chủ quản:", "gp - bttt",
        "gp-ttđt", "gp-stttt", "gp-bttt", "khi phát hành lại", "phát hành lại thông tin", "bản quyền thuộc",
    ])

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
        if let role = wholeRole(of: first..<line.upperBound, in: text) { return (role, false) }
        if let match = opening.match(text, at: line.lowerBound, limit: line.upperBound) {
            let rest = match.end..<line.upperBound
            guard match.value == .teaserLabel else { return (match.value, false) }
            return (.teaserLabel, !rest.isEmpty && !isRowOfButtons(LinePieces(text, rest), in: text))
        }
        if let role = countedRole(of: line, in: text) { return (role, false) }
        if isFileName(line, in: text) { return (.chrome, false) }
        // A row of hashtags.
        let hash: TokenKey = "#"
        if text[line.lowerBound].key == hash, line.count > 1, text[line.lowerBound + 1].kind == .word {
            return (.closing, false)
        }
        if line.contains(where: { imprint.match(text, at: $0, limit: line.upperBound) != nil }) {
            return (.chrome, false)
        }
        let pieces = LinePieces(text, line)
        guard pieces.pieces.count > 1, isRowOfButtons(pieces, in: text) else { return nil }
        let isLabel = pieces.pieces.contains { wholeRole(of: $0, in: text) == .teaserLabel }
        return (isLabel ? .teaserLabel : .chrome, false)
    }

    /// The role of a run that is a button, with no more than numbers and marks behind it.
    private static func wholeRole(of range: Range<Int>, in text: TokenizedText) -> Role? {
        guard let match = whole.match(text, at: range.lowerBound, limit: range.upperBound),
            (match.end..<range.upperBound).allSatisfy({ text[$0].kind != .word })
        else { return nil }
        return match.value
    }

    /// The role of a button behind its count: `2 liên quan`.
    private static func countedRole(of line: Range<Int>, in text: TokenizedText) -> Role? {
        guard line.count > 1, text[line.lowerBound].kind == .number, text[line.lowerBound + 1].letterCase == .lower
        else { return nil }
        return wholeRole(of: line.dropFirst(), in: text)
    }

    private static let fileTypes: Set<TokenKey> = [
        "doc", "docx", "pdf", "xls", "xlsx", "ppt", "pptx", "zip", "rar", "rtf", "odt",
    ]
    private static let longestFileName = 16

    /// Whether a line is the name of a file to fetch and nothing else, but for its size in brackets.
    private static func isFileName(_ line: Range<Int>, in text: TokenizedText) -> Bool {
        let end = line.first { text[$0].key == "(" } ?? line.upperBound
        let name = line.lowerBound..<end
        guard 3...longestFileName ~= name.count, fileTypes.contains(text[end - 1].key), text[end - 2].key == "." else {
            return false
        }
        return name.dropFirst().allSatisfy { !text[$0].isSpaced }
    }

    /// Whether some piece of a row is a button or counter and the others are short.
    private static func isRowOfButtons(_ row: LinePieces, in text: TokenizedText) -> Bool {
        var hasButton = false
        for piece in row.pieces {
            let opensCounter = opening.match(text, at: piece.lowerBound, limit: piece.upperBound) != nil
            if wholeRole(of: piece, in: text) != nil || opensCounter || isPager(piece, in: text) {
                hasButton = true
            } else if piece.count(where: { text[$0].kind == .word }) > 4 {
                return false
            }
        }
        return hasButton
    }

    /// Whether a run counts pages: `Trang 1/12`, `1 2 3 ...`.
    private static func isPager(_ range: Range<Int>, in text: TokenizedText) -> Bool {
        let page: TokenKey = "trang"
        let namesPage = text[range.lowerBound].key == page
        let rest = namesPage ? range.dropFirst() : range
        guard rest.allSatisfy({ text[$0].kind != .word }) else { return false }
        let numbers = rest.compactMap { text[$0].number }
        return namesPage ? !numbers.isEmpty : numbers.starts(with: [1, 2, 3])
    }

    private static func phrases(_ list: String, _ role: Role) -> [(String, Role)] {
        list.split(separator: "|").map { (String($0), role) }
    }
}
