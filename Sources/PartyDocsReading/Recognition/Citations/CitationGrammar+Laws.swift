internal import PartyDocsCore

/// Laws, codes, ordinances, the constitution and statutes, by their names.
///
/// `Luật Đầu tư công năm 2019`, `Luật Thủ đô (số 39/2024/QH15)`, `Luật Đất đai (sửa đổi)`, `Luật năm 2011`,
/// `Luật sửa đổi, bổ sung một số điều của Luật Cảnh vệ`, `Bộ luật Hình sự năm 2015, sửa đổi, bổ sung năm 2017`,
/// `Hiến pháp năm 2013`, `Pháp lệnh Dân số`, `Điều lệ Đảng`, `Cương lĩnh`.
extension CitationGrammar {
    private static let year: TokenKey = "năm"
    private static let statutes = PhraseTable([
        "Đảng", "Đảng Cộng sản Việt Nam", "Đoàn", "Công đoàn Việt Nam", "Công đoàn", "Hội", "Mặt trận Tổ quốc Việt Nam",
    ])
    private static let amending = PhraseTable([
        "sửa đổi, bổ sung một số điều của", "sửa đổi một số điều của", "sửa đổi, bổ sung",
        "sửa đổi, bổ sung một số điều",
        "bổ sung một số điều của",
    ])
    private static let amended = PhraseTable([
        "sửa đổi, bổ sung năm", "sửa đổi năm", "sửa đổi, bổ sung", "sửa đổi", "bổ sung, phát triển năm", "bổ sung năm",
        "được sửa đổi, bổ sung năm",
    ])
    private static let republic = PhraseTable([
        "nước Cộng hòa xã hội chủ nghĩa Việt Nam", "nước CHXHCN Việt Nam", "Việt Nam",
    ])
    private static let platform = PhraseTable([
        "chính trị", "chính trị đầu tiên", "chính trị đầu tiên của Đảng", "xây dựng đất nước",
        "xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội",
        "xây dựng đất nước trong thời kỳ quá độ lên CNXH",
    ])
    /// Words before `Luật` that make it a school or calling.
    private static let notLaws: Set<TokenKey> = ["học", "khoa", "ngành", "viện", "phòng", "sư"]

    /// A law or statute that begins at a position.
    func properName(at index: Int, _ end: Int, _ kind: String) -> CitationExpression? {
        guard text[index].isCapitalized || namesLaw(end, kind),
            index == block.lowerBound || !Self.notLaws.contains(text[index - 1].key),
            let close = nameEnd(end, kind)
        else { return nil }
        var expression = CitationExpression(tokens: index..<close, kind: kind)
        if kind == "Điều lệ" {
            expression.takesContext = false
            return expression
        }
        readNumber(&expression)
        readYear(&expression)
        readAmendment(&expression)
        if expression.reference.date == nil { readYear(&expression) }
        readNumber(&expression)
        guard close > end || expression.tokens.upperBound > close || kind == "Hiến pháp" || kind == "Cương lĩnh" else {
            return nil
        }
        if close > end { expression.reference.subject = text.words(end..<close, in: source) }
        expression.takesContext = expression.reference.symbol != nil || expression.tokens.upperBound == close
        return expression
    }

    /// `luật Đất đai`: a name in capitals behind a small word.
    private func namesLaw(_ end: Int, _ kind: String) -> Bool {
        (kind == "Luật" || kind == "Bộ luật") && end < limit && text[end].isCapitalized
            && LawNames.table.match(text, at: end, limit: limit) != nil
    }

    /// The end of the name behind the word for the kind; nil where no law is named.
    private func nameEnd(_ end: Int, _ kind: String) -> Int? {
        switch kind {
        case "Điều lệ":
            guard end < limit, text[end].isCapitalized else { return nil }
            return Self.statutes.match(text, at: end, limit: limit)?.end
        case "Hiến pháp": return Self.republic.match(text, at: end, limit: limit)?.end ?? end
        case "Cương lĩnh": return Self.platform.match(text, at: end, limit: limit)?.end ?? end
        case "Luật", "Bộ luật", "Pháp lệnh":
            guard end < limit else { return nil }
            if let amending = Self.amending.match(text, at: end, limit: limit) { return amendedLaws(amending.end) }
            if let name = LawNames.table.match(text, at: end, limit: limit) { return name.end }
            if text[end].isCapitalized, text[end].kind == .word { return lawName(at: end) }
            return text[end].key == Self.year && kind == "Luật" ? end : nil
        default: return end
        }
    }

    /// The end of the laws that an amending law names: `Luật Cảnh vệ`, `Luật Đầu tư công, Luật Đấu thầu và …`.
    private func amendedLaws(_ index: Int) -> Int? {
        // `37 luật có liên quan`: counted and not named.
        if index + 1 < limit, text[index].number != nil, text[index + 1].key == "luật" { return index + 2 }
        var end: Int?
        var position = index
        while position < limit, let kind = DocumentKinds.table.match(text, at: position, limit: limit),
            text[position].isCapitalized, kind.value.style == .named || kind.value.name == "Pháp lệnh",
            kind.end < limit,
            let name = LawNames.table.match(text, at: kind.end, limit: limit)?.end
                ?? (text[kind.end].isCapitalized ? lawName(at: kind.end) : nil)
        {
            end = name
            guard name < limit, text[name].key == "," || text[name].key == "và" else { break }
            position = name + 1
            if position < limit, text[position].key == "và" { position += 1 }
        }
        return end
    }

    /// The end of a name that the table lacks: its capital and the small words behind it.
    private func lawName(at index: Int) -> Int {
        var end = index + 1
        while end < limit, end - index < 7, text[end].letterCase == .lower,
            !QuantityWords.stops.contains(text[end].key) || ["đại", "tổ", "tập", "ban"].contains(text[end].key)
        {
            end += 1
        }
        while end > index + 1, QuantityWords.stops.contains(text[end - 1].key) { end -= 1 }
        return end
    }

    /// `số 33/2024/QH15`, `(số 39/2024/QH15)`, `(Luật số 45/2019/QH14)`.
    private func readNumber(_ expression: inout CitationExpression) {
        guard expression.number == nil else { return }
        var position = expression.tokens.upperBound
        let isBracketed = position < limit && text[position].key == "("
        if isBracketed { position += 1 }
        if isBracketed, position < limit, text[position].key == "luật" { position += 1 }
        if position < limit, text[position].key == Self.numberWord { position += 1 }
        guard let number = numbers.number(at: position), let symbol = number.symbol else { return }
        var end = number.tokens.upperBound
        if isBracketed {
            guard end < limit, text[end].key == ")" else { return }
            end += 1
        }
        expression.extend(to: end)
        expression.reference.number = number.number
        expression.reference.numberAsWritten = number.asWritten
        expression.reference.year = number.year
        expression.reference.symbol = symbol
        expression.number = number
    }

    /// `năm 2013`, `2013`.
    private func readYear(_ expression: inout CitationExpression) {
        let end = expression.tokens.upperBound
        let position = end < limit && text[end].key == Self.year ? end + 1 : end
        guard position < limit, let year = text[position].number, (1900...2100).contains(year) else { return }
        expression.reference.year = year
        expression.reference.date = PartialDate(year: year).map { .moment(Moment(date: $0)) }
        expression.extend(to: position + 1)
    }

    /// `(sửa đổi)`, `(sửa đổi, bổ sung năm 2017)`, `, sửa đổi, bổ sung năm 2017`.
    private func readAmendment(_ expression: inout CitationExpression) {
        let end = expression.tokens.upperBound
        guard end + 1 < limit, text[end].key == "(" || text[end].key == ",",
            let words = Self.amended.match(text, at: end + 1, limit: limit)
        else { return }
        var close = words.end
        let hasYear = close < limit && text[close].number.map { (1900...2100).contains($0) } ?? false
        if hasYear { close += 1 }
        if text[end].key == "(" {
            guard close < limit, text[close].key == ")" else { return }
            expression.extend(to: close + 1)
        } else if hasYear {
            expression.extend(to: close)
        }
    }
}
