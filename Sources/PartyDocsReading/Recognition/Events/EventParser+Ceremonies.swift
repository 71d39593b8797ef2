internal import PartyDocsCore

/// Press conferences, elections, commemorations and ceremonies: `Họp báo Bộ Tài chính quý III/2025`, `bầu cử đại biểu
/// Quốc hội khóa XVI`, `Kỷ niệm 95 năm Ngày thành lập Đảng`, `Lễ trao tặng Huy hiệu Đảng đợt 19/5`.
extension EventParser {
    /// `Họp báo Đại hội …`: the event that it is about belongs to its name.
    func readPressConference(_ mention: inout EventMention, limit: Int) {
        let start = mention.tokens.upperBound
        let head = lexicon.longestMatch(in: text, at: start, limit: limit, category: .eventKind)
        if let head, head.term.kind != mention.kind, let inner = event(at: start, limit: limit)?.mention,
            inner.isIdentified
        {
            extend(&mention, to: inner.tokens.upperBound)
            return
        }
        while mention.tokens.upperBound < limit {
            let end = mention.tokens.upperBound
            if let body = bodies.longestEnd(at: end), body <= limit, text[end].isCapitalized {
                extend(&mention, to: body)
            } else if let match = Self.regular.match(text, at: end, limit: limit) {
                mention.isDescribed = true
                mention.tokens = mention.tokens.lowerBound..<match.end
            } else {
                break
            }
        }
        readPeriod(&mention, limit)
    }

    private static let regular = PhraseTable(["thường kỳ", "định kỳ", "quốc tế", "chuyên đề", "đột xuất"])

    /// `bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp`.
    func readElection(_ mention: inout EventMention, limit: Int) {
        var start = mention.tokens.upperBound
        while let after = text.end(of: "đại biểu", at: start, limit: limit), let body = bodies.longestEnd(at: after) {
            extend(&mention, to: body)
            while readTerm(&mention, limit) {}
            let end = mention.tokens.upperBound
            guard end < limit, text[end].key == "và" || text[end].key == "," else { return }
            start = end + 1
        }
    }

    private static let commemorated = PhraseTable([
        "ngày", "sinh", "thành lập", "truyền thống", "giải phóng", "quốc khánh", "thống nhất", "hy sinh", "mất",
        "ra đi tìm đường cứu nước", "chiến thắng", "tái lập", "toàn thắng", "cách mạng tháng tám", "hoàn toàn", "miền",
        "đất nước", "toàn quốc kháng chiến", "thương binh - liệt sĩ", "thương binh, liệt sĩ", "và", "báo chí cách mạng",
        "của", "nước", "đầu tiên", "chủ tịch", "tổng bí thư", "đồng chí", "thiết lập quan hệ ngoại giao", "xây dựng",
    ])

    /// `Kỷ niệm 95 năm Ngày thành lập Đảng`: a number of years and what happened then.
    func readCommemoration(_ mention: inout EventMention, limit: Int) {
        mention.kind = "lễ kỷ niệm"
        let start = mention.tokens.upperBound
        let number = text.end(of: "lần thứ", at: start, limit: limit) ?? start
        var end = number
        if number + 1 < limit, text[number].kind == .number {
            end = text[number + 1].key == "năm" ? number + 2 : number + 1
        } else if start >= limit || text[start].key != "ngày" || !text[start].isCapitalized {
            return
        }
        let nameEnd = commemorationEnd(from: end, limit: limit)
        if nameEnd > end { extend(&mention, to: nameEnd) }
    }

    private func commemorationEnd(from start: Int, limit: Int) -> Int {
        var end = start
        var significant = start
        while end < limit, end - start < Self.titleLimit, text[end].key != "kỷ" {
            if let body = bodies.longestEnd(at: end), body <= limit {
                end = body
                significant = end
            } else if let match = Self.commemorated.match(text, at: end, limit: limit) {
                let isConnector = ["và", "của"].contains(text[end].key)
                end = match.end
                if !isConnector { significant = end }
            } else if text[end - 1].key == "khánh", text[end].kind == .number, let date = dates.longestEnd(at: end),
                date <= limit
            {
                end = date
                significant = end
            } else if text[end].isCapitalized {
                end += 1
                significant = end
            } else {
                break
            }
        }
        return significant
    }

    /// How many tokens a title may have; real ones stay far below.
    private static let titleLimit = 60

    /// `Dự án đường …`: a capital that only opens a common noun.
    private func isCommonNoun(_ index: Int, _ limit: Int) -> Bool {
        index + 1 < limit && text[index + 1].letterCase == .lower
            && Self.ceremonyWords.match(text, at: index + 1, limit: limit) == nil
            && text[index].letterCase == .capitalized
    }

    private static let ceremonyWords = PhraseTable([
        "quyết định", "nghị quyết", "của", "huy hiệu", "đảng", "danh hiệu", "huân chương", "và", "công trình",
        "năm học mới",
        "giải thưởng",
    ])

    func readCeremony(_ mention: inout EventMention, limit: Int) {
        let head = text.tokens[mention.tokens.lowerBound + 1].key
        if head == "kỷ" {
            let ceremony = mention.tokens
            readCommemoration(&mention, limit: limit)
            mention.tokens = ceremony.lowerBound..<mention.tokens.upperBound
            return
        }
        var end = mention.tokens.upperBound
        var significant = end
        while end < limit, end - mention.tokens.upperBound < Self.titleLimit, text[end].key != "lễ" {
            if let body = bodies.longestEnd(at: end), body <= limit {
                end = body
                significant = end
            } else if let match = Self.ceremonyWords.match(text, at: end, limit: limit) {
                let isConnector = ["và", "của"].contains(text[end].key)
                end = match.end
                if !isConnector { significant = end }
            } else if text[end].key == "đợt", let date = dates.longestEnd(at: end + 1) {
                end = date
                significant = end
            } else if text[end].isCapitalized, text[end].kind == .word, !isCommonNoun(end, limit) {
                end += 1
                significant = end
            } else {
                break
            }
        }
        if significant > mention.tokens.upperBound { extend(&mention, to: significant) }
    }
}
