internal import PartyDocsCore

extension CitationGrammar {
    private static let of: TokenKey = "của"
    private static let year: TokenKey = "năm"
    /// Names of laws with a comma inside; others end at the first word that no name holds.
    private static let laws = PhraseTable([
        "Cán bộ, công chức", "Phòng, chống tham nhũng", "Phòng, chống ma túy", "Phòng, chống tác hại của rượu, bia",
        "Thực hành tiết kiệm, chống lãng phí", "Phòng, chống bệnh truyền nhiễm", "Phòng, chống thiên tai",
        "Phòng, chống rửa tiền", "Bảo hiểm y tế", "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân",
        "Phòng, chống mua bán người", "Phòng, chống bạo lực gia đình", "Quản lý, sử dụng tài sản công",
        "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "Ban hành văn bản quy phạm pháp luật",
        "Tổ chức chính quyền địa phương", "Hôn nhân và gia đình", "Đất đai", "Đầu tư công", "Xử lý vi phạm hành chính",
        "Thi đua, khen thưởng", "Tín ngưỡng, tôn giáo", "Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài",
    ])
    private static let statutes = PhraseTable([
        "Đảng", "Đảng Cộng sản Việt Nam", "Đoàn", "Công đoàn Việt Nam", "Công đoàn", "Hội", "Mặt trận Tổ quốc Việt Nam",
    ])
    private static let genericIssuers: Set<TokenKey> = ["đảng", "trung", "nhà"]
    private static let notTitles: Set<TokenKey> = [
        "tại", "về", "với", "của", "trước", "và", "nêu", "cho", "là", "được", "đã", "cũng", "do", "này", "trên",
        "trong",
        "viên", "chính", "đó", "với", "lên", "để",
    ]
    private static let titleEnds: Set<TokenKey> = [";", ".", ":", ")", "”", "\"", "…", "?", "!"]

    /// A document that is known by its issuer, its title or a name of its own.
    func named(at index: Int, _ kind: (end: Int, value: DocumentKind)) -> CitationExpression? {
        switch kind.value.style {
        case .named: properName(at: index, kind.end, kind.value.name)
        case .numbered: byIssuer(at: index, kind.end, kind.value.name)
        case .symbolOnly: kind.value.name == "Báo cáo" ? report(at: index, kind.end) : nil
        }
    }

    /// `Nghị quyết Đại hội XIII của Đảng`, `Nghị quyết của Đảng bộ tỉnh`.
    private func byIssuer(at index: Int, _ end: Int, _ kind: String) -> CitationExpression? {
        guard end < limit, kind != "Chương trình", kind != "Kế hoạch" else { return nil }
        var start = end
        if text[end].key == Self.of {
            guard text[index].isCapitalized, index > block.lowerBound, text[index - 1].kind == .word else { return nil }
            start += 1
            guard start < limit, !Self.genericIssuers.contains(text[start].key) || isBody(at: start) else { return nil }
        } else if !issuers.isMeeting(at: end) {
            return nil
        }
        guard let close = issuers.name(at: start), close - start >= 2, names(start..<close) else { return nil }
        var expression = CitationExpression(
            tokens: index..<close,
            kind: kind,
            form: start > end ? .descriptive : .named
        )
        expression.reference.issuerAsWritten = text.words(start..<close, in: source)
        return expression
    }

    /// Whether `Đảng` opens the name of a body (`Đảng bộ`, `Đảng ủy`, `Đảng đoàn`).
    private func isBody(at index: Int) -> Bool {
        guard index + 1 < limit else { return false }
        return ["bộ", "ủy", "đoàn"].contains(text[index + 1].key)
    }

    /// Whether a name says more than `Đại hội`: a capital, a number or a level beyond its first two syllables.
    private func names(_ range: Range<Int>) -> Bool {
        guard issuers.isMeeting(at: range.lowerBound) else { return true }
        return range.dropFirst(2).contains {
            text[$0].isCapitalized || text[$0].number != nil || text[$0].key == "toàn"
        }
    }

    /// `Luật Đầu tư công năm 2019`, `Bộ luật Hình sự`, `Hiến pháp 2013`, `Điều lệ Đảng`, `Cương lĩnh`.
    private func properName(at index: Int, _ end: Int, _ kind: String) -> CitationExpression? {
        guard text[index].isCapitalized else { return nil }
        var close = end
        switch kind {
        case "Điều lệ":
            guard let statute = Self.statutes.match(text, at: end, limit: limit), text[end].isCapitalized else {
                return nil
            }
            close = statute.end
        case "Luật", "Bộ luật":
            guard end < limit, text[end].isCapitalized, text[end].kind == .word else { return nil }
            close = Self.laws.match(text, at: end, limit: limit)?.end ?? lawName(at: end)
        default: break
        }
        var expression = CitationExpression(tokens: index..<close, kind: kind)
        let year = close < limit && text[close].key == Self.year ? close + 1 : close
        if year < limit, let value = text[year].number, (1900...2100).contains(value), kind != "Điều lệ" {
            expression.reference.year = value
            expression.extend(to: year + 1)
        }
        let numeral = close < limit && text[close].key == Self.numberWord ? close + 1 : close
        if kind.hasSuffix("uật"), let number = numbers.number(at: numeral), let symbol = number.symbol {
            expression.extend(to: number.tokens.upperBound)
            expression.reference.number = number.number
            expression.reference.numberAsWritten = number.asWritten
            expression.reference.year = number.year
            expression.reference.symbol = symbol
            expression.number = number
        }
        if kind.hasSuffix("uật") { expression.reference.subject = text.words(end..<close, in: source) }
        expression.takesContext = expression.reference.symbol != nil
        return expression
    }

    /// The end of a law's name: its capital and the small words behind it, up to a word that no name holds.
    private func lawName(at index: Int) -> Int {
        var end = index + 1
        while end < limit, end - index < 7, text[end].letterCase == .lower,
            !QuantityWords.stops.contains(text[end].key) || ["đại", "tổ", "tập", "ban"].contains(text[end].key)
                || text[end].key == "và" && end + 1 < limit && text[end + 1].letterCase == .lower && end - index == 2
        {
            end += 1
        }
        while end > index + 1, QuantityWords.stops.contains(text[end - 1].key) { end -= 1 }
        return end
    }

    /// A report by its title: `Báo cáo kết quả công tác kiểm tra năm 2019`; it lasts as long as its clause.
    private func report(at index: Int, _ end: Int) -> CitationExpression? {
        guard text[index].isCapitalized, text[index].letterCase != .upper, end < limit else { return nil }
        if end + 1 < limit, text[end].key == "chính", text[end + 1].key == "trị" {
            return CitationExpression(tokens: index..<end + 2, kind: "Báo cáo chính trị", form: .generic)
        }
        guard text[end].letterCase == .lower, !Self.notTitles.contains(text[end].key), isTitlePosition(index) else {
            return nil
        }
        var close = end
        while close < limit, close - end < 60, !Self.titleEnds.contains(text[close].key) { close += 1 }
        guard close - end >= 3 else { return nil }
        var expression = CitationExpression(tokens: index..<close, kind: "Báo cáo", form: .descriptive)
        expression.takesContext = false
        return expression
    }

    /// Whether a capital is that of a title: not of a sentence, unless it goes on with a list.
    private func isTitlePosition(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = text[index - 1]
        if index == block.lowerBound { return before.key == ";" || before.key == ":" }
        return ![".", "!", "?", "…"].contains(before.key)
    }
}
