internal import PartyDocsCore

extension OrganizationParser {
    /// Small words that never complete a word of a name: verbs of reporting, prepositions, conjunctions, time.
    private static let stops: Set<TokenKey> = [
        "đã", "đang", "sẽ", "vừa", "và", "của", "có", "là", "về", "với", "cho", "tại", "từ", "trong", "do", "được",
        "bị",
        "cần", "phải", "tổ", "chủ", "phối", "ban", "yêu", "đề", "thông", "triển", "công", "trao", "tặng", "đến", "ở",
        "ra",
        "vào", "khóa", "nhiệm", "năm", "ngày", "tháng", "quý", "nhằm", "để", "đối", "theo", "cùng", "các", "những",
        "một",
        "nêu", "làm", "nghe", "họp", "giao", "chỉ", "trực", "thuộc", "gồm", "thứ", "lần", "nơi", "khi", "thì", "mà",
        "hay",
        "hoặc", "như", "cũng", "còn", "không", "chưa", "luôn", "tiếp", "tập", "thực", "tham", "khẳng", "đánh", "nhận",
        "ghi", "biểu", "lưu", "nói", "tỉnh", "thành", "huyện", "quận", "xã", "phường", "thị", "trên", "dưới", "giai",
        "bên",
        "sau", "trước", "ngoài", "đồng", "ông", "bà", "này", "đó", "ta", "nhân", "bằng", "đạt", "báo", "kiểm", "quyết",
        "ủng", "hỗ", "giới", "khởi", "nâng", "xây", "góp", "mong", "hoàn", "rút", "bàn", "xem", "thảo", "phân", "lãnh",
        "ký",
        "gửi", "mở", "diễn", "vinh", "khen", "thăm", "gặp", "trả", "mời", "đăng", "cam", "giúp", "chọn", "lắng", "điều",
        "quán", "sơ", "xin", "mang", "cải", "trình", "khắc", "sớm", "đều", "nên", "thường", "phê", "xác", "ngay", "vì",
        "phát", "lấy", "đưa", "dự", "hướng", "đẩy", "chúc", "chia", "cử", "bầu", "bổ", "đón", "khai", "bế", "tuyên",
        "tăng", "tích", "chuyển", "rà", "hai", "ba", "bốn", "hiện", "mới", "nay", "giai", "kể", "qua", "lên",
    ]

    /// Words in small letters that go on with a name, of two syllables mostly.
    private static let continuations = PhraseTable([
        "xã hội", "nhân văn", "vốn nhà nước", "kế hoạch hóa gia đình", "nuôi trồng thủy sản", "người tàn tật",
        "và trẻ mồ côi",
        "trẻ mồ côi", "trẻ em", "bà mẹ", "quy tắc đô thị", "cứu quốc", "toàn quốc", "dân chủ", "đối ngoại", "đối nội",
        "thiếu niên", "nhi đồng", "thanh thiếu niên",
        "và các khu công nghiệp", "nông thôn", "quốc gia", "quốc tế", "nhân dân", "dân sự",
        "môi trường", "chính trị",
        "đa khoa",
        "tự nhiên", "công nghệ", "kỹ thuật", "trung ương", "miền núi", "đầu tư", "phát triển", "hình sự", "cán bộ",
        "nghệ thuật", "đô thị", "hành chính", "tài chính", "thương mại", "du lịch", "nguồn nhân lực", "chất lượng cao",
        "tổng hợp", "kinh tế", "thông tin", "truyền thông", "giáo dục", "đào tạo", "khoa học", "pháp luật", "bồi dưỡng",
        "chiến binh", "thanh niên", "phụ nữ", "cựu chiến binh", "doanh nghiệp", "nhỏ và vừa", "trẻ", "xây dựng",
        "quản lý",
        "vận tải", "công trình", "thủy lợi", "hợp tác", "hữu nghị", "dân tộc", "thiểu số", "nội trú", "chuyên nghiệp",
        "phổ thông", "cổ phần", "thương tín", "ngoại thương", "công thương", "điện lực", "dầu khí", "viễn thông",
        "quân đội",
        "báo chí", "tuyên truyền", "lý luận", "điện tử", "dân sinh", "nông nghiệp", "công nghiệp", "giao thông",
        "đường bộ",
        "tội phạm", "tham nhũng", "ma túy", "phòng cháy", "chữa cháy", "cứu nạn", "cứu hộ", "xuất nhập cảnh",
        "hàng không",
        "quản lý giá", "quản lý thị trường", "quản lý đất đai", "quản lý dược", "hóa dầu", "hóa chất", "sản xuất",
        "xuất nhập khẩu", "dịch vụ", "thực phẩm", "chăn nuôi", "lâm nghiệp",
        "cấp nước",
        "thoát nước", "chứng khoán", "bất động sản", "khai thác", "chế biến", "cao su", "khoáng sản", "phân bón",
        "lọc hóa dầu",
        "da cam", "khu vực", "ngoại giao", "bách khoa", "cảnh sát", "điều tra", "người nghèo", "vì người nghèo",
        "và nhân văn", "và công nghệ", "y tế", "dược phẩm", "hàng hải",
        "sông",
        "quốc dân", "cao cấp", "nghiệp vụ", "cơ sở", "chuyên trách", "miền nam", "miền bắc", "miền trung", "thể thao",
        "đoàn kết", "tình nguyện", "luật sư", "nhà báo", "nhà văn", "khuyết tật", "bảo trợ", "cao tuổi", "chữ thập đỏ",
    ])
    /// Words of two syllables whose second syllable begins verbs as well.
    private static let words = PhraseTable([
        "lương thực", "giao thông", "lưu thông", "phát triển", "thi công", "gia công", "thủ công", "trách nhiệm",
        "ngoại giao", "chuyển giao", "trực tiếp", "luyện tập", "hiện thực", "đại biểu", "tiêu biểu", "giao lưu",
        "đô thị",
        "siêu thị", "tiếp thị", "nước ngoài", "cộng đồng", "hợp đồng", "lao động", "đồng bằng", "dự báo", "tình báo",
        "đăng kiểm", "thế giới", "biên giới", "cơ giới", "tuần hoàn", "địa bàn", "cổ phần", "công trình", "định hướng",
        "bầu cử", "đổi mới", "tổng hợp", "thông báo", "bình dân", "tiêu dùng", "dân chủ", "tự chủ", "quảng trường",
        "truyền thanh", "điều trị", "kiểm định", "giám định", "thẩm định", "hàng không", "hậu cần", "xã hội",
    ])
    /// How many tokens a name may have; real ones stay far below.
    private static let nameLimit = 40
    private static let joints: Set<TokenKey> = ["và", "-", "–", "&"]

    /// The end of a name that begins with a capital: words in capitals, the small syllable that completes each, and
    /// known words in small letters, up to a verb, a preposition, a mark, another body, a title or a person.
    ///
    /// - Parameters:
    ///   - start: The position of the first word of the name.
    ///   - limit: The end of the sentence.
    ///   - takesNumber: Whether a number may be the name (`Quân khu 7`).
    /// - Returns: The position after the name; `start` when there is none.
    func nameEnd(from start: Int, limit: Int, takesNumber: Bool = false) -> Int {
        if takesNumber, let end = numberEnd(at: start, limit: limit) { return end }
        var end = start
        var followsCapital = false
        while end < limit, end - start < Self.nameLimit {
            let token = text[end]
            if end > start + 1, text[end - 1].key == "nam", text[end - 2].key == "việt", !token.isCapitalized,
                !isJoint(end)
            {
                break
            }
            if token.kind == .word, token.isCapitalized, end == start || token.isSpaced || isJoint(end - 1) {
                guard end == start || !startsOther(end, limit: limit) else { break }
                // In capitals alone only a verb shows where the name ends.
                if end > start, token.letterCase == .upper, text[end - 1].letterCase == .upper,
                    endsPhrase(end, limit: limit)
                {
                    break
                }
                if let place = places.name(at: end, limit: limit, isInBody: true), place.tokens.count > 1 {
                    followsCapital = false
                    end = place.tokens.upperBound
                } else if let known = Self.continuations.match(text, at: end, limit: limit) {
                    followsCapital = known.end == end + 1
                    end = known.end
                } else {
                    followsCapital = token.letterCase == .capitalized
                    end += 1
                }
            } else if end > start, token.kind == .number, !token.isSpaced, text[end - 1].isCapitalized {
                // `Nhà máy Z119`
                followsCapital = false
                end += 1
            } else if end > start, let next = afterSmallWords(at: end, limit: limit) {
                followsCapital = false
                end = next
            } else if followsCapital, token.letterCase == .lower, token.isSpaced,
                !Self.stops.contains(token.key) || Self.words.match(text, at: end - 1, limit: limit) != nil
            {
                followsCapital = false
                end += 1
            } else if end > start, isJoint(end), end + 1 < limit, text[end + 1].isCapitalized,
                !startsOther(end + 1, limit: limit)
            {
                followsCapital = false
                end += 1
            } else {
                break
            }
        }
        return end
    }

    /// The end of known words in small letters that go on with a name.
    func smallWordsEnd(at index: Int, limit: Int) -> Int? {
        guard let first = afterSmallWords(at: index, limit: limit),
            text.end(of: "cơ sở", at: index, limit: limit) == nil
        else { return nil }
        var end = first
        while end < limit, let next = afterSmallWords(at: end, limit: limit) { end = next }
        return end
    }

    private func afterSmallWords(at index: Int, limit: Int) -> Int? {
        guard text[index].letterCase == .lower, text[index].isSpaced else { return nil }
        return Self.continuations.match(text, at: index, limit: limit)?.end
    }

    private func isJoint(_ index: Int) -> Bool { Self.joints.contains(text[index].key) }

    func numberEnd(at index: Int, limit: Int) -> Int? {
        let number = text.end(of: "số", at: index, limit: limit) ?? index
        guard number < limit, text[number].kind == .number else { return nil }
        if number + 1 < limit, !text[number + 1].isSpaced, ["/", ".", "-", ":"].contains(text[number + 1].key),
            number + 2 < limit, text[number + 2].kind == .number
        {
            return nil
        }
        return number + 1
    }

    /// Whether another name or title begins here: it is no part of the name before it.
    func startsOther(_ index: Int, limit: Int) -> Bool {
        // `Ban Tư tưởng - Văn hóa T.Ư`
        if text[index].key == "t" || text[index].letterCase == .upper, centralEnd(at: index, limit: limit) != nil {
            return true
        }
        let match = lexicon.longestMatch(in: text, at: index, limit: limit) {
            [
                .organization, .organHead, .committeeHead, .localHead, .officeTitle, .outlet, .province, .city,
                .documentKind,
                .eventKind,
            ].contains($0)
        }
        if let match, match.tokens.count > 1 || match.term.letterCase == .exact { return true }
        let head = lexicon.longestMatch(in: text, at: index, limit: limit) { $0 == .fieldHead || $0 == .nameHead }
        if let head, head.tokens.upperBound < limit,
            head.tokens.count > 1 || text[head.tokens.upperBound].isCapitalized, index > 0,
            text[index - 1].letterCase == .lower || isJoint(index - 1)
        {
            return true
        }
        return startsPerson(index, limit: limit)
    }

    /// Whether a person's name begins here: a family name and one to three more words in capitals, then no capital.
    func startsPerson(_ index: Int, limit: Int) -> Bool {
        guard let surname = lexicon.longestMatch(in: text, at: index, limit: limit, category: .surname) else {
            return false
        }
        var end = surname.tokens.upperBound
        while end < limit, end - index < 5, text[end].letterCase == .capitalized, text[end].isSpaced { end += 1 }
        let words = end - index
        // Places have names of two syllables that begin like rarer family names (`Yên Phong`).
        return (3...4).contains(words)
            || words == 2 && Surnames.usual.contains(text[index].key)
                && (end >= limit || text[end].letterCase != .lower)
    }

    /// Whether the name of a sort of document begins here: `BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH`.
    func startsDocument(_ index: Int, limit: Int) -> Bool {
        lexicon.longestMatch(in: text, at: index, limit: limit, category: .documentKind)?.tokens.count ?? 0 > 1
    }
}
