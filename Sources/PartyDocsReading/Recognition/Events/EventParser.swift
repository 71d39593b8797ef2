internal import PartyDocsCore

/// Reads the names of events: a head, then what identifies it, in any order: a number, a body, a term, a time.
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
        case "lễ":
            readCeremony(&mention, limit: limit)
            if mention.kind == kind { mention.kind = head.term.canonicalName }
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
        "báo chí", "liên tịch", "đối thoại", "gặp mặt", "thẩm định", "phản biện xã hội", "cộng tác viên",
        "thường niên", "toàn quốc", "toàn thể", "cấp cao", "thượng đỉnh", "hiệp thương", "khoa học", "quốc tế",
        "thi đua yêu nước", "tiếp xúc cử tri", "văn hóa toàn quốc", "đối ngoại toàn quốc",
        "xúc tiến đầu tư",
    ])
    /// Matters that describe a meeting only with their time: `triển khai nhiệm vụ năm 2005`.
    private static let planning = PhraseTable([
        "triển khai nhiệm vụ", "triển khai công tác", "triển khai kế hoạch", "công tác",
    ])
    private static let qualifying = PhraseTable([
        "đại biểu", "toàn quốc", "bất thường", "mở rộng", "(mở rộng)", "trực tuyến",
        "công đoàn", "công đoàn tỉnh", "công đoàn huyện", "đoàn", "đoàn tỉnh", "đoàn huyện", "hội", "đảng viên",
        "chi bộ",
        "thi đua yêu nước", "thi đua", "tỉnh", "huyện", "xã", "phường", "thành phố", "đoàn viên", "thường kỳ",
        "chuyên đề", "thường lệ", "toàn thể", "điểm",
    ])

    /// Congresses, conferences, sessions and the like.
    private func readMeeting(_ mention: inout EventMention, limit: Int) {
        skipDefinition(&mention, limit: limit)
        readTitle(&mention, limit: limit)
        while mention.tokens.upperBound < limit {
            let end = mention.tokens.upperBound
            if readOrdinal(&mention, limit) || readTerm(&mention, limit) || readLevel(&mention, limit) { continue }
            if readBody(&mention, limit) || readCentre(&mention, limit) || readSeason(&mention, limit) { continue }
            if let match = Self.describing.match(text, at: end, limit: limit), mention.kind != "đại hội" {
                mention.isDescribed = true
                mention.tokens = mention.tokens.lowerBound..<match.end
                readPeriod(&mention, limit)
                if mention.tokens.upperBound == match.end { readTopic(&mention, limit) }
                if mention.tokens.upperBound == match.end { readNumberedName(&mention, limit) }
            } else if Self.planning.match(text, at: end, limit: limit) != nil, mention.kind != "đại hội" {
                readTopic(&mention, limit)
                if mention.tokens.upperBound == end { break }
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
        if readLevel(&probe, limit) || readSeason(&probe, limit) { return true }
        guard depth < 3, let next = Self.qualifying.match(text, at: index, limit: limit) else { return false }
        return next.end < limit && isFollowed(next.end, mention, limit, depth: depth + 1)
    }

    private static let titledKinds: Set<String> = [
        "diễn đàn", "hội thảo", "hội thi", "tọa đàm", "triển lãm", "cuộc thi", "ngày hội", "liên hoan", "hội chợ",
    ]

    /// Names that hold small words.
    private static let titles = PhraseTable([
        "Đại đoàn kết toàn dân tộc", "Đại đoàn kết", "Toàn dân bảo vệ an ninh Tổ quốc", "Kinh tế Thế giới",
        "Văn hóa các dân tộc", "Non sông thống nhất", "Tuổi trẻ sáng tạo",
    ])

    /// `Diễn đàn Kinh tế Việt Nam`: a name of its own in capitals.
    private func readTitle(_ mention: inout EventMention, limit: Int) {
        let start = mention.tokens.upperBound
        guard Self.titledKinds.contains(mention.kind), start < limit, text[start].isCapitalized, text[start].isSpaced,
            bodies.longestEnd(at: start) == nil
        else { return }
        if let known = Self.titles.match(text, at: start, limit: limit) {
            extend(&mention, to: known.end)
            readPeriod(&mention, limit)
            return
        }
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

    func extend(_ mention: inout EventMention, to end: Int) {
        mention.tokens = mention.tokens.lowerBound..<end
        mention.isIdentified = true
    }

    static let written: [TokenKey: Int] = [
        "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    ]

    /// `lần thứ XIII`, `thứ 8`, and after a congress or `Trung ương` the bare number.
    private func readOrdinal(_ mention: inout EventMention, _ limit: Int) -> Bool {
        let end = mention.tokens.upperBound
        guard mention.ordinal == nil, end < limit else { return false }
        let word = text.end(of: "lần thứ", at: end, limit: limit) ?? text.end(of: "thứ", at: end, limit: limit)
        if let word, word < limit {
            guard let number = ordinal(at: word, limit: limit) else { return false }
            mention.ordinal = (number.value, word..<number.end)
            extend(&mention, to: number.end)
            return true
        }
        guard mention.kind == "đại hội" || text[end - 1].key == "ương", let value = value(at: end, limit: limit),
            value <= 40, isOrdinal(end, limit: limit)
        else { return false }
        mention.ordinal = (value, end..<end + 1)
        extend(&mention, to: end + 1)
        return true
    }

    /// `12`, `XII`, `nhất`, `hai mươi ba` behind `thứ`.
    private func ordinal(at index: Int, limit: Int) -> (end: Int, value: Int)? {
        if let value = value(at: index, limit: limit) { return (index + 1, value) }
        if let written = WrittenNumber.parse(text, at: index, limit: limit), written.end > index + 1 { return written }
        return Self.written[text[index].key].map { (index + 1, $0) }
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

    private static let ownedKinds: Set<String> = [
        "đại hội", "hội nghị", "kỳ họp", "phiên họp", "diễn đàn", "cuộc họp",
    ]

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

    /// Meetings that are held by the month or the end of the year.
    private static let periodic: Set<String> = ["kỳ họp", "phiên họp", "cuộc họp"]
    private static let seasons = PhraseTable(["cuối năm", "giữa năm", "đầu năm"])

    /// `thường kỳ tháng 5/2024`, `thường lệ cuối năm 2023`, `(kỳ họp chuyên đề)` before a body.
    private func readSeason(_ mention: inout EventMention, _ limit: Int) -> Bool {
        let end = mention.tokens.upperBound
        guard Self.periodic.contains(mention.kind), end < limit else { return false }
        if let season = Self.seasons.match(text, at: end, limit: limit) {
            extend(&mention, to: dates.longestEnd(at: season.end - 1) ?? season.end)
            return true
        }
        if text[end].key == "tháng" || text[end].key == "quý", let date = dates.longestEnd(at: end), date <= limit {
            extend(&mention, to: date)
            return true
        }
        guard text[end].key == "(", mention.ordinal != nil,
            let close = (end + 1..<min(limit, end + 6)).first(where: { text[$0].key == ")" }),
            let body = bodies.longestEnd(at: close + 1), body <= limit
        else { return false }
        extend(&mention, to: body)
        return true
    }

    private static let longestTopic = 12
    /// Words that a topic begins with; other words tell a purpose.
    private static let topicHeads: Set<TokenKey> = [
        "công", "nhiệm", "hoạt", "phong", "báo", "chương", "triển", "kế", "đợt", "tình", "dân", "khối", "thực",
    ]
    /// Words that a topic does not run through.
    private static let topicEnds: Set<TokenKey> = [
        "tại", "với", "do", "nhằm", "về", "cho", "để", "được", "đã", "sẽ", "là", "có", "vào", "từ", "theo", "trong",
        "diễn", "dưới", "bằng", "cùng", "qua", "khi", "này",
    ]

    /// `giao ban công tác dân vận quý IV/2018`: a topic up to the time that identifies the meeting.
    private func readTopic(_ mention: inout EventMention, _ limit: Int) {
        let start = mention.tokens.upperBound
        guard start < limit, Self.topicHeads.contains(text[start].key) else { return }
        var end = start
        while end < limit, end - start < Self.longestTopic {
            if end > start, isPeriod(end), let date = dates.longestEnd(at: end), date <= limit {
                extend(&mention, to: date)
                return
            }
            if let body = bodies.longestEnd(at: end), body <= limit {
                end = body
                continue
            }
            guard text[end].kind == .word, text[end].letterCase == .lower, !Self.topicEnds.contains(text[end].key)
            else {
                return
            }
            end += 1
        }
    }

    /// `cấp cao Á - Âu lần thứ năm`: a name up to the number.
    private func readNumberedName(_ mention: inout EventMention, _ limit: Int) {
        let start = mention.tokens.upperBound
        guard start < limit, text[start].isCapitalized else { return }
        var end = start
        while end < limit, end - start < Self.longestTopic, text.end(of: "lần thứ", at: end, limit: limit) == nil {
            guard text[end].kind == .word || ["-", "–"].contains(text[end].key) else { return }
            end += 1
        }
        var probe = mention
        probe.tokens = mention.tokens.lowerBound..<end
        if end < limit, readOrdinal(&probe, limit) { mention = probe }
    }

    private func isPeriod(_ index: Int) -> Bool {
        ["quý", "năm", "tháng"].contains(text[index].key) || text[index].kind == .number
    }

    /// `quý II/2020`, `năm 2020` after a description.
    func readPeriod(_ mention: inout EventMention, _ limit: Int) {
        let start = mention.tokens.upperBound
        guard start < limit, let end = dates.longestEnd(at: start), end <= limit,
            isPeriod(start)
        else { return }
        extend(&mention, to: end)
    }
}
