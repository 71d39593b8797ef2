internal import PartyDocsCore

/// Reads the names of events: a head, then what identifies it, in any order: a number, a body, a term.
struct EventParser {
    let text: TokenizedText
    let lexicon: Lexicon
    let names: OrganizationParser
    let bodies: SpanCover
    let dates: SpanCover

    init(_ context: RecognitionContext, _ findings: Findings) {
        text = context.tokens
        lexicon = context.lexicon
        names = OrganizationParser(context)
        bodies = SpanCover(context.tokens, findings.of(.organization))
        dates = SpanCover(context.tokens, findings.of(.date))
    }

    /// The event that begins at a position.
    ///
    /// - Parameters:
    ///   - index: The position of its first token.
    ///   - limit: The end of the sentence.
    /// - Returns: The event with the end of its head; nil when none begins there.
    func event(at index: Int, limit: Int) -> (mention: EventMention, headEnd: Int)? {
        guard let head = lexicon.longestMatch(in: text, at: index, limit: limit, category: .eventKind) else {
            return nil
        }
        let kind = head.term.kind ?? head.term.canonicalName
        var mention = EventMention(tokens: head.tokens, kind: kind)
        switch kind {
        case "kỷ niệm": readCommemoration(&mention, limit: limit)
        case "lễ": readCeremony(&mention, limit: limit)
        case "bầu cử": readElection(&mention, limit: limit)
        case "họp báo": readPressConference(&mention, limit: limit)
        default: readMeeting(&mention, limit: limit)
        }
        return (mention, head.tokens.upperBound)
    }

    private static let describing = PhraseTable([
        "trực tuyến toàn quốc", "giao ban", "trực tuyến", "thông tin chuyên đề", "chuyên đề", "báo cáo viên",
        "cán bộ chủ chốt", "cán bộ toàn quốc", "tham vấn", "công chức, viên chức", "người lao động", "tổng kết",
        "sơ kết",
        "thường niên", "toàn quốc", "toàn thể", "cấp cao", "thượng đỉnh", "hiệp thương", "khoa học", "quốc tế",
        "công tác", "thi đua yêu nước", "tiếp xúc cử tri", "văn hóa toàn quốc", "đối ngoại toàn quốc",
        "xúc tiến đầu tư",
    ])
    private static let qualifying = PhraseTable([
        "đại biểu", "toàn quốc", "bất thường", "mở rộng", "thường kỳ", "chuyên đề", "thường lệ", "toàn thể", "điểm",
    ])

    /// Congresses, conferences, sessions and the like.
    private func readMeeting(_ mention: inout EventMention, limit: Int) {
        skipDefinition(&mention, limit: limit)
        readTitle(&mention, limit: limit)
        while mention.tokens.upperBound < limit {
            let end = mention.tokens.upperBound
            if readOrdinal(&mention, limit) || readTerm(&mention, limit) || readLevel(&mention, limit) { continue }
            if readBody(&mention, limit) || readCentre(&mention, limit) { continue }
            if let match = Self.describing.match(text, at: end, limit: limit), mention.kind != "đại hội" {
                mention.isDescribed = true
                mention.tokens = mention.tokens.lowerBound..<match.end
                readPeriod(&mention, limit)
            } else if let match = Self.qualifying.match(text, at: end, limit: limit),
                isFollowed(match.end, mention, limit)
            {
                mention.tokens = mention.tokens.lowerBound..<match.end
            } else {
                break
            }
        }
    }

    /// A qualifier counts when the name goes on after it (`đại biểu toàn quốc lần thứ …`).
    private func isFollowed(_ index: Int, _ mention: EventMention, _ limit: Int, depth: Int = 0) -> Bool {
        var probe = mention
        probe.tokens = mention.tokens.lowerBound..<index
        if readOrdinal(&probe, limit) || readTerm(&probe, limit) || readBody(&probe, limit) { return true }
        if readLevel(&probe, limit) { return true }
        guard depth < 3, let next = Self.qualifying.match(text, at: index, limit: limit) else { return false }
        return next.end < limit && isFollowed(next.end, mention, limit, depth: depth + 1)
    }

    private static let titledKinds: Set<String> = ["diễn đàn", "hội thảo", "hội thi", "tọa đàm"]

    /// `Diễn đàn Kinh tế Việt Nam`: a name of its own in capitals.
    private func readTitle(_ mention: inout EventMention, limit: Int) {
        let start = mention.tokens.upperBound
        guard Self.titledKinds.contains(mention.kind), start < limit, text[start].isCapitalized, text[start].isSpaced,
            bodies.longestEnd(at: start) == nil
        else { return }
        let end = names.nameEnd(from: start, limit: limit)
        guard end > start else { return }
        extend(&mention, to: text.end(of: "Việt Nam", at: end, limit: limit) ?? end)
    }

    /// `Đại hội (ĐH)`: a definition belongs to the name.
    private func skipDefinition(_ mention: inout EventMention, limit: Int) {
        let end = mention.tokens.upperBound
        guard end + 2 < limit, text[end].key == "(", text[end + 1].letterCase == .upper, text[end + 2].key == ")" else {
            return
        }
        mention.tokens = mention.tokens.lowerBound..<end + 3
    }

    private func extend(_ mention: inout EventMention, to end: Int) {
        mention.tokens = mention.tokens.lowerBound..<end
        mention.isIdentified = true
    }

    private static let written: [TokenKey: Int] = [
        "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    ]

    /// `lần thứ XIII`, `thứ 8`, and after a congress or `Trung ương` the bare number.
    private func readOrdinal(_ mention: inout EventMention, _ limit: Int) -> Bool {
        let end = mention.tokens.upperBound
        guard mention.ordinal == nil, end < limit else { return false }
        let word = text.end(of: "lần thứ", at: end, limit: limit) ?? text.end(of: "thứ", at: end, limit: limit)
        if let word, word < limit {
            guard let value = value(at: word, limit: limit) ?? Self.written[text[word].key] else { return false }
            mention.ordinal = (value, word..<word + 1)
            extend(&mention, to: word + 1)
            return true
        }
        guard mention.kind == "đại hội" || text[end - 1].key == "ương", let value = value(at: end, limit: limit),
            value <= 40, isOrdinal(end, limit: limit)
        else { return false }
        mention.ordinal = (value, end..<end + 1)
        extend(&mention, to: end + 1)
        return true
    }

    private func value(at index: Int, limit: Int) -> Int? {
        guard index < limit else { return nil }
        return text[index].number ?? text[index].romanNumeral
    }

    private static let afterOrdinal: Set<TokenKey> = [
        "của", "khóa", "và", "sẽ", "đã", "là", "đến", "có", "thành", "vào", "diễn", "được", "nhiệm", "với", "cần",
        "trong",
        "đề", "xác", "về", "tới", "đảng", "bầu", "thông", "tại", "từ", "cũng", "đang", "để",
    ]

    /// Whether a bare number is the number of the event and does not count what follows (`Đại hội 300 đại biểu`).
    private func isOrdinal(_ index: Int, limit: Int) -> Bool {
        guard text[index].number != nil, index + 1 < limit else { return true }
        let next = text[index + 1]
        if next.kind == .punctuation {
            return next.isSpaced || ![".", "/", "-", "%"].contains(next.key) || isLast(index + 1, limit)
        }
        return next.letterCase != .lower || Self.afterOrdinal.contains(next.key)
    }

    private func isLast(_ index: Int, _ limit: Int) -> Bool { index + 1 >= limit || text[index + 1].isSpaced }

    /// `khóa XII`, `nhiệm kỳ 2020-2025`, with or without a comma before.
    func readTerm(_ mention: inout EventMention, _ limit: Int) -> Bool {
        let end = mention.tokens.upperBound
        guard end < limit else { return false }
        var start = text[end].key == "," || text[end].key == "(" ? end + 1 : end
        let isBracketed = text[end].key == "("
        if let number = text.end(of: "khóa", at: start, limit: limit), let value = value(at: number, limit: limit) {
            let close = number + 1
            if isBracketed { guard close < limit, text[close].key == ")" else { return false } }
            mention.congressTerm = value
            extend(&mention, to: isBracketed ? close + 1 : close)
            return true
        }
        guard !isBracketed, mention.term == nil, let years = text.end(of: "nhiệm kỳ", at: start, limit: limit) else {
            return false
        }
        start = years
        guard start < limit, let first = text[start].number, let from = PartialDate(year: first) else { return false }
        guard start + 2 < limit, ["-", "–", "—"].contains(text[start + 1].key), let last = text[start + 2].number,
            last > first, let through = PartialDate(year: last)
        else {
            return false
        }
        mention.term = TemporalValue(from: from, through: through)
        extend(&mention, to: start + 3)
        return true
    }

    private static let partyUnits = PhraseTable([
        "đảng", "đảng bộ", "chi bộ", "các đảng bộ", "các chi bộ", "chi bộ, đảng bộ", "đảng bộ, chi bộ", "chi, đảng bộ",
        "các chi bộ, đảng bộ", "các chi, đảng bộ", "công đoàn", "đoàn", "đảng viên", "chi đoàn", "mttq", "hội",
    ])
    private static let levels = PhraseTable([
        "các cấp", "cơ sở", "cấp cơ sở", "cấp trên cơ sở", "cấp trên trực tiếp cơ sở", "cấp trên trực tiếp của cơ sở",
        "cấp huyện", "cấp tỉnh", "cấp xã", "cấp huyện và tương đương", "bộ phận", "trực thuộc Trung ương",
        "cấp trên trực tiếp của tổ chức cơ sở đảng",
    ])

    /// A class of congresses: `đại hội đảng bộ các cấp`, `Đại hội chi bộ`, `ĐH đảng cấp cơ sở`.
    private func readLevel(_ mention: inout EventMention, _ limit: Int) -> Bool {
        guard mention.kind == "đại hội", !mention.isClass else { return false }
        let start = mention.tokens.upperBound
        let unit = Self.partyUnits.match(text, at: start, limit: limit)?.end
        let level = Self.levels.match(text, at: unit ?? start, limit: limit)?.end
        guard let end = level ?? unit, isClass(start..<end, hasUnit: unit != nil, hasLevel: level != nil) else {
            return false
        }
        mention.isClass = true
        extend(&mention, to: end)
        readMembership(&mention, limit)
        return true
    }

    private func isClass(_ tokens: Range<Int>, hasUnit: Bool, hasLevel: Bool) -> Bool {
        if hasLevel { return hasUnit || text[tokens.lowerBound].key == "các" || text[tokens.lowerBound].key == "cấp" }
        // `đại hội đảng`, `Đại hội Đảng bộ` alone are bare; cells are always many.
        return text[tokens.lowerBound].key == "chi" || text[tokens.lowerBound].key == "các"
    }

    /// `trực thuộc …` belongs to the name only when a term follows it.
    private func readMembership(_ mention: inout EventMention, _ limit: Int) {
        guard let start = text.end(of: "trực thuộc", at: mention.tokens.upperBound, limit: limit),
            let end = bodies.longestEnd(at: start)
        else { return }
        var probe = mention
        probe.tokens = mention.tokens.lowerBound..<end
        if readTerm(&probe, limit) { mention = probe }
    }

    private static let ownedKinds: Set<String> = ["đại hội", "hội nghị", "kỳ họp", "phiên họp", "diễn đàn"]

    /// The body whose event it is, also after `của`, and for sessions after a comma.
    private static let acting: Set<TokenKey> = [
        "đã", "sẽ", "đang", "vừa", "xem", "quyết", "thông", "biểu", "tiến", "bầu", "thảo", "cho", "tiếp", "nghe", "phê",
        "miễn", "ban", "dành", "cũng", "họp",
    ]

    private func readBody(_ mention: inout EventMention, _ limit: Int) -> Bool {
        let end = mention.tokens.upperBound
        guard Self.ownedKinds.contains(mention.kind), end < limit else { return false }
        var start = end
        if text[end].key == "của", mention.isIdentified || end > mention.tokens.lowerBound + 2 { start += 1 }
        if text[end].key == ",", mention.kind == "kỳ họp" || mention.kind == "phiên họp", mention.ordinal != nil {
            start += 1
        }
        guard start < limit, let body = bodies.longestEnd(at: start), body <= limit else { return false }
        // `Tại kỳ họp thứ 9, Quốc hội đã bầu …`: what stands behind the comma acts.
        if text[start - 1].key == ",", body < limit, Self.acting.contains(text[body].key) { return false }
        extend(&mention, to: body)
        return true
    }

    private func readCentre(_ mention: inout EventMention, _ limit: Int) -> Bool {
        guard mention.kind == "hội nghị",
            let end = text.end(of: "Trung ương", at: mention.tokens.upperBound, limit: limit)
        else { return false }
        var probe = mention
        probe.tokens = mention.tokens.lowerBound..<end
        guard readOrdinal(&probe, limit) || readTerm(&probe, limit) else { return false }
        mention = probe
        return true
    }

    /// `quý II/2020`, `năm 2020` after a description.
    private func readPeriod(_ mention: inout EventMention, _ limit: Int) {
        let start = mention.tokens.upperBound
        guard start < limit, let end = dates.longestEnd(at: start), end <= limit,
            ["quý", "năm", "tháng"].contains(text[start].key) || text[start].kind == .number
        else { return }
        mention.tokens = mention.tokens.lowerBound..<end
    }

    /// `Họp báo Đại hội …`: the event that it is about belongs to its name.
    private func readPressConference(_ mention: inout EventMention, limit: Int) {
        let start = mention.tokens.upperBound
        let head = lexicon.longestMatch(in: text, at: start, limit: limit, category: .eventKind)
        guard let head, head.term.kind != mention.kind, let inner = event(at: start, limit: limit)?.mention,
            inner.isIdentified
        else { return }
        extend(&mention, to: inner.tokens.upperBound)
    }

    /// `bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp`.
    private func readElection(_ mention: inout EventMention, limit: Int) {
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
    private func readCommemoration(_ mention: inout EventMention, limit: Int) {
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
        while end < limit, end - start < Self.titleLimit {
            if let body = bodies.longestEnd(at: end), body <= limit {
                end = body
                significant = end
            } else if let match = Self.commemorated.match(text, at: end, limit: limit) {
                let isConnector = ["và", "của"].contains(text[end].key)
                end = match.end
                if !isConnector { significant = end }
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

    private static let ceremonyWords = PhraseTable([
        "quyết định", "nghị quyết", "của", "huy hiệu", "đảng", "danh hiệu", "huân chương", "và", "công trình",
        "năm học mới",
        "giải thưởng",
    ])

    private func readCeremony(_ mention: inout EventMention, limit: Int) {
        let head = text.tokens[mention.tokens.lowerBound + 1].key
        if head == "kỷ" {
            let ceremony = mention.tokens
            readCommemoration(&mention, limit: limit)
            mention.tokens = ceremony.lowerBound..<mention.tokens.upperBound
            return
        }
        var end = mention.tokens.upperBound
        var significant = end
        while end < limit, end - mention.tokens.upperBound < Self.titleLimit {
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
            } else if text[end].isCapitalized, text[end].kind == .word {
                end += 1
                significant = end
            } else {
                break
            }
        }
        if significant > mention.tokens.upperBound { extend(&mention, to: significant) }
    }
}
