internal import PartyDocsCore

/// Bodies that are set up for a task: steering committees, sub-committees, working and inspection groups, delegations.
///
/// `Ban Chỉ đạo 35 Tỉnh ủy`, `Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh`, `Đoàn kiểm tra số 19 của Bộ Chính trị`, `Đoàn đại biểu cấp cao
/// Đảng và Nhà nước Lào`. What is steered begins with a capital or with a word that names a task; a verb after the bare head
/// is not part of it.
extension OrganizationParser {
    private static let topics = PhraseTable([
        "phòng", "trợ giúp", "thực hiện quy chế", "thực hiện chương trình", "thực hiện đề án", "thực hiện nghị quyết",
        "thực hiện các",
        "thực hiện chiến lược", "thực hiện dự án", "thực hiện công tác", "cải cách", "xây dựng nông thôn",
        "xây dựng nhà",
        "xây dựng đề án", "xây dựng cơ sở", "phát triển", "về", "tổng kết", "sơ kết", "chuyển đổi số",
        "các chương trình",
        "chương trình", "công tác", "đổi mới", "sắp xếp", "bảo vệ", "thi hành án", "giải phóng mặt bằng", "biên soạn",
        "giảm nghèo", "xóa nhà tạm", "diễn tập", "kỳ thi", "thi", "kiểm kê", "quốc gia", "nhà nước", "cấp nhà nước",
        "liên ngành", "quản lý", "ứng phó", "bầu cử", "chống", "an toàn", "du lịch", "phong trào", "hội nhập",
        "cuộc vận động", "đại hội", "tái cơ cấu", "tổng điều tra", "điều tra", "tinh giản", "triển khai thi hành",
        "xử lý", "tháo gỡ", "bảo hiểm", "dân số", "đề án", "dự án", "phục hồi", "tuyển sinh", "tuyển quân",
        "nhân quyền",
        "kinh tế", "toàn dân", "vận động", "học tập", "đấu tranh", "hợp tác", "biên giới", "thông tin",
    ])

    /// A steering committee, group or delegation, with its number or what it is for.
    func steering(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let start = head.tokens.upperBound
        var end = numberEnd(at: start, limit: limit) ?? start
        if end == start { end = text.end(of: "Trung ương", at: start, limit: limit) ?? start }
        if end < limit, text[end].isSpaced, !text[end].startsLine {
            let hasTopic =
                Self.topics.match(text, at: end, limit: limit) != nil
                || text[end].isCapitalized && end == start && level(at: end, limit: limit) == nil
                    && !startsPerson(end, limit: limit) && !startsBody(end, limit: limit)
            if hasTopic { end = max(end, topicEnd(from: end, limit: limit)) }
        }
        return owned(head, end: end, limit: limit, depth: depth)
    }

    private func topicEnd(from start: Int, limit: Int) -> Int {
        let phrase = phraseEnd(from: start, limit: limit)
        for index in start..<phrase {
            if index > start, text[index].key == "của" || startsBody(index, limit: limit) { return index }
            if index > start, let level = level(at: index, limit: limit), !level.isClass { return index }
        }
        return phrase
    }

    private func startsBody(_ index: Int, limit: Int) -> Bool {
        guard text[index].isCapitalized else { return false }
        let match = lexicon.longestMatch(in: text, at: index, limit: limit) {
            [.organization, .organHead, .committeeHead, .localHead].contains($0)
        }
        return match != nil
    }

    /// The name up to a position with its level or owner, `của` before that or not.
    private func owned(_ head: LexiconMatch, end: Int, limit: Int, depth: Int) -> OrganizationMention? {
        let isBare = end == head.tokens.upperBound
        if !isBare, let centre = centralEnd(at: end, limit: limit) { return compound(head, end: centre) }
        if let level = levelEnd(at: end, limit: limit) {
            return compound(
                head,
                end: level.end,
                form: level.isClass ? .classOf : level.isNamed || !isBare ? nil : .short
            )
        }
        let ownerStart = end < limit && text[end].key == "của" ? end + 1 : end
        if ownerStart < limit, let owner = body(at: ownerStart, limit: limit, depth: depth + 1),
            text[ownerStart].isSpaced,
            ownerStart > end || owner.tokens.count > 1, !(ownerStart == end && owner.kind == "đảng")
        {
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        if ownerStart > end, let level = levelEnd(at: ownerStart, limit: limit), !level.isClass {
            return compound(head, end: level.end)
        }
        if ownerStart > end, let centre = text.end(of: "Trung ương", at: ownerStart, limit: limit) {
            return compound(head, end: centre)
        }
        if !isBare { return compound(head, end: end) }
        let isShort = head.term.kind == "ban chỉ đạo" && head.tokens.count > 2
        guard isShort, isCapitalized(head), !isPlural(head.tokens.lowerBound) else { return nil }
        return compound(head, end: end, form: .short)
    }

    private static let ranks: [Phrase] = ["cấp cao", "quân sự cấp cao", "quân sự"]

    /// A delegation with the bodies or the place that sent it: `Đoàn đại biểu cấp cao Đảng và Nhà nước Lào`.
    func delegation(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let start = head.tokens.upperBound
        var end = Self.ranks.lazy.compactMap { text.end(of: $0, at: start, limit: limit) }.first ?? start
        if end < limit, text[end].key == "của" { end += 1 }
        var senders: [OrganizationMention] = []
        while senders.count < 4, end < limit, text[end].isSpaced,
            let sender = body(at: end, limit: limit, depth: depth + 1)
        {
            senders.append(sender)
            end = sender.tokens.upperBound
            guard end + 1 < limit, text[end].key == "và" || text[end].key == "," else { break }
            // A list goes on to the body that names the country; else the delegation is of the first alone.
            guard let next = body(at: end + 1, limit: limit, depth: depth + 1), next.tokens.count > 1 else { break }
            guard sender.form == .short || sender.tokens.count == 1 else { break }
            end += 1
        }
        // `Tổ đại biểu Quốc hội TP.HCM`: of a place, within the body.
        var place: Int?
        if senders.count == 1, senders[0].kind == "cơ quan nhà nước" {
            let next = pastDefinition(end, limit: limit)
            place = levelEnd(at: next, limit: limit).flatMap { $0.isNamed ? $0.end : nil }
        }
        if let last = senders.last {
            return OrganizationMention(
                tokens: head.tokens.lowerBound..<(place ?? last.tokens.upperBound),
                name: text.words(head.tokens.lowerBound..<(place ?? last.tokens.upperBound), in: source),
                kind: head.term.kind,
                form: .named,
                owner: senders
            )
        }
        if let country = countryEnd(at: end, limit: limit) { return compound(head, end: country) }
        guard let level = levelEnd(at: end, limit: limit), !level.isClass, level.isNamed || isCapitalized(head) else {
            return nil
        }
        return compound(head, end: level.end)
    }
}
