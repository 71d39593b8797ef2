internal import PartyDocsCore

/// Reads the mentions of official documents: kind, number, symbol, session, term, or a name of their own.
struct CitationGrammar {
    let text: TokenizedText
    let source: String
    let block: Range<Int>
    let issuers: IssuerGrammar

    var limit: Int { block.upperBound }
    var numbers: NumberAndSymbolGrammar {
        NumberAndSymbolGrammar(text: text, source: source, limit: limit)
    }

    static let numberWord: TokenKey = "số"
    private static let colon: TokenKey = ":"
    /// Marks that make numbers beside them one figure, score or range.
    private static let numberMarks: Set<TokenKey> = [".", ",", ":", "-", "–", "‑", "−"]
    /// Words between the kind and `số` that make a sort of it.
    private static let qualifiers = PhraseTable([
        "phối hợp", "làm việc", "thẩm tra", "thẩm định", "kiểm toán", "giải trình", "tổng kết", "sơ kết", "kết quả",
        "chuyên đề",
        "liên tịch", "liên ngành", "thanh tra", "kiểm tra", "giám sát", "chung", "hành động",
        "cá biệt", "toàn khóa", "kỷ luật", "thi hành kỷ luật", "khen thưởng", "bổ nhiệm", "kết luận",
        "kết luận thanh tra",
        "điều động", "phê duyệt", "quy phạm pháp luật", "chính thức", "của ubnd tỉnh", "khẩn", "hỏa tốc", "mật",
        "công tác",
    ])
    private static let joints: Set<TokenKey> = [",", "và", "hoặc", "cùng"]

    /// The mentions that begin at a position: several where numbers or terms share one kind word.
    func mentions(at index: Int) -> [CitationExpression] {
        let token = text[index]
        if token.kind == .number || token.key == Self.numberWord { return bareSymbol(at: index).map { [$0] } ?? [] }
        guard let kind = DocumentKinds.table.match(text, at: index, limit: limit),
            !isAbbreviated(at: index, kind) || token.letterCase == .upper
        else { return [] }
        let numbered = token.key == Self.plenumWord ? [] : numberedMentions(at: index, kind)
        if !numbered.isEmpty { return numbered }
        let sessions = sessionMentions(at: index, kind)
        if !sessions.isEmpty { return sessions }
        if isAbbreviated(at: index, kind) { return [] }
        return backReference(at: index, kind).map { [$0] } ?? named(at: index, kind)
    }

    /// `Quyết định này`: the document itself, or the last of its kind.
    private func backReference(
        at index: Int,
        _ kind: (end: Int, value: DocumentKind)
    ) -> CitationExpression? {
        guard kind.end < limit, text[kind.end].key == "này" else { return nil }
        var expression = CitationExpression(tokens: index..<kind.end + 1, kind: kind.value.name, form: .anaphoric)
        expression.takesContext = false
        return expression
    }

    /// Whether a kind stands as its abbreviation: `NQ`, `CT`.
    private func isAbbreviated(at index: Int, _ kind: (end: Int, value: DocumentKind)) -> Bool {
        kind.end == index + 1 && DocumentKinds.abbreviations[text[index].key] != nil
    }

    /// `Chỉ thị số 35`, `Nghị quyết 52-NQ/TW`, `Nghị quyết số 18 và 19`.
    private func numberedMentions(
        at index: Int,
        _ kind: (end: Int, value: DocumentKind)
    ) -> [CitationExpression] {
        var position = kind.end
        if let qualifier = Self.qualifiers.match(text, at: position, limit: limit), qualifier.end < limit,
            text[qualifier.end].key == Self.numberWord
        {
            position = qualifier.end
        }
        let hasWord = position < limit && text[position].key == Self.numberWord
        if hasWord { position += 1 }
        if position < limit, text[position].key == Self.colon { position += 1 }
        guard let number = numbers.number(at: position),
            number.symbol != nil || hasWord
                || text[index].isCapitalized && kind.value.style == .numbered && isLabel(number)
        else { return [] }
        var mentions = [mention(index..<number.tokens.upperBound, kind.value.name, number)]
        let mayStandAlone = hasWord || text[index].isCapitalized
        while let next = sharedNumber(after: mentions[mentions.count - 1], mayStandAlone, first: number) {
            mentions.append(mention(next.range, kind.value.name, next.number, form: .elliptical))
        }
        return mentions
    }

    /// Whether a number without `số` and symbol names a document and counts nothing.
    private func isLabel(_ number: DocumentNumber) -> Bool {
        let end = number.tokens.upperBound
        guard number.year != nil || number.asWritten.utf8.count <= 4, !isYear(number) else { return false }
        guard end < limit else { return true }
        let next = text[end]
        if !next.isSpaced, next.kind != .punctuation || next.key == "%" || next.key == "/" { return false }
        if !next.isSpaced, Self.numberMarks.contains(next.key), end + 1 < limit, !text[end + 1].isSpaced {
            return false
        }
        guard next.letterCase == .lower else { return true }
        if next.key == "năm", end + 1 < limit, text[end + 1].number.map({ (1900...2100).contains($0) }) ?? false {
            return true
        }
        return !CountingNouns.begins(text, at: end, limit: limit)
            && Measures.end(text, at: end, limit: limit) == nil
    }

    private func isYear(_ number: DocumentNumber) -> Bool {
        number.asWritten.utf8.count == 4 && (1990...2100).contains(Int(number.number) ?? 0)
    }

    /// A further number that shares the kind word: `… số 18 và 19`, `… 18-NQ/TW, 19-NQ/TW`.
    private func sharedNumber(
        after mention: CitationExpression,
        _ mayStandAlone: Bool,
        first: DocumentNumber
    ) -> (range: Range<Int>, number: DocumentNumber)? {
        var position = mention.tokens.upperBound
        guard position + 1 < limit, Self.joints.contains(text[position].key) else { return nil }
        position += 1
        if text[position].key == "và", position + 1 < limit { position += 1 }
        let start = position
        if text[position].key == Self.numberWord { position += 1 }
        guard let number = numbers.number(at: position) else { return nil }
        if number.symbol == nil {
            guard first.symbol == nil, mayStandAlone, isLabel(number) else {
                return nil
            }
        }
        return (start..<number.tokens.upperBound, number)
    }

    private func mention(
        _ tokens: Range<Int>,
        _ kind: String?,
        _ number: DocumentNumber,
        form: MentionForm? = nil
    ) -> CitationExpression {
        var expression = CitationExpression(
            tokens: tokens,
            kind: kind,
            form: form ?? (number.symbol == nil ? .short : .named)
        )
        expression.reference.number = number.number
        expression.reference.numberAsWritten = number.asWritten
        expression.reference.year = number.year
        expression.reference.symbol = number.symbol
        expression.number = number
        return expression
    }

    /// `205-QĐ/TW` without a word for its kind.
    private func bareSymbol(at index: Int) -> CitationExpression? {
        let start = text[index].key == Self.numberWord ? index + 1 : index
        if start == index, index > block.lowerBound, !text[index].isSpaced, text[index - 1].key != "(" { return nil }
        // `Số: 06-HD/UBKTTW` on its own line is the number of the document itself.
        let isOwn = start > index && index == block.lowerBound
        let position = start < limit && isOwn && text[start].key == Self.colon ? start + 1 : start
        guard let number = numbers.number(at: position), isSymbol(number) || isOwn && number.symbol != nil else {
            return nil
        }
        return mention(index..<number.tokens.upperBound, nil, number)
    }

    /// Whether a number and symbol are a document's without a word that says so: a kind with its body, or the code of
    /// an assembly with its term (`33/2024/QH15`).
    private func isSymbol(_ number: DocumentNumber) -> Bool {
        guard let first = number.codes.first, DocumentKinds.isCode(first.key) else { return false }
        if number.codes.count == 1 { return number.year != nil && first.number != nil }
        // `64CT/MRI`: with nothing between number and kind only a known body makes it a symbol.
        return first.mark != nil || number.codes.dropFirst().contains { DocumentIssuers.isCode($0.key) }
    }
}
