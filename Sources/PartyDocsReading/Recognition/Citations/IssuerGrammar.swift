internal import PartyDocsCore

/// Reads the names of bodies that issue documents, where they stand beside a citation.
struct IssuerGrammar {
    let text: TokenizedText
    let limit: Int
    /// The end of the organization that earlier recognisers found at a position.
    let organization: (Int) -> Int?

    private static let central = PhraseTable([
        "Bộ Chính trị", "Ban Bí thư", "Ban Bí thư Trung ương Đảng", "Ban Bí thư Trung ương",
        "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương", "Trung ương Đảng", "Trung ương", "Chính phủ",
        "Thủ tướng Chính phủ", "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Chủ tịch nước", "Ban Tổ chức Trung ương",
        "Ủy ban Kiểm tra Trung ương", "Ban Tuyên giáo Trung ương", "Ban Dân vận Trung ương",
        "Văn phòng Trung ương Đảng",
        "Ban Nội chính Trung ương", "Ban Kinh tế Trung ương", "Ban Đối ngoại Trung ương", "Quân ủy Trung ương",
        "Ban Tuyên giáo và Dân vận Trung ương", "Ban Chính sách, chiến lược Trung ương", "Đảng",
        "Ban Thường vụ Tỉnh ủy",
        "Ban Thường vụ Thành ủy", "Ban Thường vụ Huyện ủy", "Hội đồng nhân dân", "Ủy ban nhân dân", "Bộ trưởng",
    ])
    /// Bodies whose name closes a subject: behind a subject other names belong to the subject.
    private static let supreme = PhraseTable([
        "Bộ Chính trị", "Ban Bí thư", "Ban Bí thư Trung ương Đảng", "Ban Bí thư Trung ương", "Chính phủ",
        "Thủ tướng Chính phủ", "Quốc hội", "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương",
        "Hội nghị Trung ương",
    ])
    private static let of: TokenKey = "của"
    private static let comma: TokenKey = ","
    /// Small-letter syllables inside the names of bodies and meetings.
    private static let inner: Set<TokenKey> = [
        "trị", "thư", "vụ", "ương", "hành", "ủy", "phủ", "hội", "tướng", "bộ", "trưởng", "tỉnh", "huyện", "thành",
        "phố",
        "quận", "xã", "phường", "kiểm", "tra", "tổ", "chức", "giáo", "dân", "vận", "các", "cơ", "quan", "doanh",
        "nghiệp",
        "nhân", "khối", "thường", "quân", "đoàn", "công", "an", "đại", "biểu", "toàn", "quốc", "lần", "thứ", "đảng",
        "nghị", "mở", "rộng", "nước", "phòng", "chính", "tịch", "ban", "tài", "sản", "tế", "học", "nghệ", "thôn",
        "trực",
        "thuộc", "chiến", "sự", "binh", "niên", "phụ", "nữ", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám",
        "chín",
        "mười", "hoạch", "đầu", "thương", "tải", "thông", "truyền", "lao", "động", "khoa", "trường", "tạo", "nguyên",
    ]

    /// The end of the name of a body that begins at a position.
    func name(at index: Int) -> Int? {
        guard index < limit, text[index].isCapitalized else { return nil }
        if isMeeting(at: index) { return meeting(at: index) }
        let known = Self.central.match(text, at: index, limit: limit)?.end ?? 0
        let end = max(known, organization(index) ?? run(at: index) ?? 0)
        return end > index ? end : nil
    }

    /// The end of the name of one of the highest bodies at a position.
    func supremeName(at index: Int) -> Int? {
        guard let end = Self.supreme.match(text, at: index, limit: limit)?.end, text[index].isCapitalized else {
            return nil
        }
        return isMeeting(at: index) ? meeting(at: index) : max(end, organization(index) ?? end)
    }

    /// The start of the name of a body that ends at a position.
    func start(ofNameEndingAt end: Int, after lower: Int) -> Int? {
        for start in max(lower, end - 14)..<max(lower, end) where text[start].isCapitalized {
            if organization(start) == end { return start }
            if Self.central.match(text, at: start, limit: limit)?.end == end { return start }
        }
        return nil
    }

    /// Whether a congress or conference is named at a position.
    func isMeeting(at index: Int) -> Bool {
        guard index + 1 < limit, text[index].isCapitalized else { return false }
        let next = text[index + 1].key
        return text[index].key == "đại" && next == "hội" || text[index].key == "hội" && next == "nghị"
    }

    /// The end of the name of a congress or conference, through its number, body and term.
    func meeting(at index: Int) -> Int? {
        guard var end = run(at: index) else { return nil }
        if end < limit, text[end].key == Self.comma, end + 1 < limit, text[end + 1].key == "nhiệm",
            let term = years(at: end + 1)
        {
            end = term
        }
        if end + 1 < limit, text[end].key == Self.of, text[end + 1].isCapitalized, !isMeeting(at: end + 1) {
            if text[end + 1].key == "đảng",
                end + 2 >= limit || text[end + 2].letterCase != .lower
                    || !Self.inner.contains(text[end + 2].key)
            {
                return end + 2
            }
            return name(at: end + 1) ?? end
        }
        return end
    }

    /// A run of capitals and of the small syllables that names hold, with ordinals and terms.
    private func run(at index: Int) -> Int? {
        var end = index
        var last = index
        while end < limit, end - index < 24 {
            let token = text[end]
            if end > index, token.startsLine { break }
            if let term = term(at: end) ?? years(at: end) {
                end = term
                last = end
                continue
            }
            if end > index, let close = organization(end) {
                end = close
                last = close
                continue
            }
            guard token.kind == .word || token.kind == .number && end > index else { break }
            if token.kind == .number || token.isCapitalized {
                last = end + 1
            } else if !Self.inner.contains(token.key) {
                break
            } else if end > index, text[end - 1].isCapitalized || text[end - 1].key == "thứ" {
                last = end + 1
            } else if end > index,
                ["bộ", "quan", "phố", "quốc", "nghiệp", "ủy", "hội", "dân", "tỉnh", "huyện", "xã", "phường", "quận"]
                    .contains(token.key)
            {
                last = end + 1
            }
            end += 1
        }
        return last > index ? last : nil
    }

    /// `khóa XII`, `(khóa XII)`.
    func term(at index: Int) -> Int? {
        var position = index
        let isBracketed = position < limit && text[position].key == "("
        if isBracketed { position += 1 }
        guard position + 1 < limit, text[position].key == "khóa",
            text[position + 1].romanNumeral != nil || text[position + 1].number.map({ $0 < 100 }) ?? false
        else { return nil }
        position += 2
        guard isBracketed else { return position }
        return position < limit && text[position].key == ")" ? position + 1 : nil
    }

    /// `nhiệm kỳ 2020-2025`.
    private func years(at index: Int) -> Int? {
        guard index + 4 < limit, text[index].key == "nhiệm", text[index + 2].number.map({ $0 > 1900 }) ?? false,
            text[index + 4].number != nil
        else { return nil }
        return index + 5
    }
}
