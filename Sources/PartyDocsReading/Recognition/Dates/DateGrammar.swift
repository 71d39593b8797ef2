internal import PartyDocsCore

/// Reads date expressions from tokens: days, months, quarters, years, terms, and the periods between them.
///
/// Each method reads at a position and answers nil where its form does not stand. The sub-grammars are in extensions:
/// points in time, periods, clock times.
struct DateGrammar {
    let text: TokenizedText
    /// The tokens of the block: no expression leaves it.
    let block: Range<Int>

    var limit: Int { block.upperBound }

    /// The longest expression that begins at a position.
    func expression(at index: Int) -> DateExpression? {
        let token = text[index]
        guard token.kind == .number || DateWords.openers.contains(token.key) else { return nil }
        return deictic(at: index) ?? period(at: index) ?? months(at: index) ?? single(at: index) ?? vague(at: index)
    }

    /// The key at a position, nil past the end of the block.
    func key(_ index: Int) -> TokenKey? {
        index < limit && index >= block.lowerBound ? text[index].key : nil
    }

    /// The number at a position, if it is one of a length.
    func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
        guard block.contains(index), let value = text[index].number,
            digits.contains(text[index].end - text[index].start)
        else { return nil }
        return value
    }

    /// Whether a token stands right behind the one before it, without white space.
    func isJoined(_ index: Int) -> Bool {
        index < limit && !text[index].isSpaced
    }

    /// Whether a number expression ends at a position: no digit, letter or further part is glued to it.
    func isClosed(_ index: Int) -> Bool {
        guard isJoined(index) else { return true }
        let next = text[index]
        guard next.kind == .punctuation else { return false }
        if next.key == "%" { return false }
        guard isJoined(index + 1) else { return true }
        let after = text[index + 1]
        if next.key == DateWords.comma || next.key == DateWords.period || next.key == ":" {
            return after.kind != .number
        }
        return next.key != DateWords.slash && next.key != "_"
            && !(DateWords.dashes.contains(next.key) && isSymbol(after))
    }

    /// Whether a number expression may begin at a position: nothing is glued before it that it would belong to.
    func isOpen(_ index: Int) -> Bool {
        guard index > block.lowerBound, !text[index].isSpaced else { return true }
        let before = text[index - 1]
        // A lost space behind the word (`ngày30-3-2013`) does no harm.
        if before.key == DateWords.day { return true }
        guard before.kind == .punctuation else { return false }
        guard DateWords.separators.contains(before.key) || before.key == DateWords.comma || before.key == ":",
            index - 2 >= block.lowerBound, !before.isSpaced
        else { return true }
        return text[index - 2].kind == .punctuation
    }

    /// Whether a token is of the letters of a document's symbol (`QĐ`, `NQ`).
    private func isSymbol(_ token: Token) -> Bool {
        token.kind == .word && token.letterCase != .lower
    }

    private func single(at index: Int) -> DateExpression? {
        if let term = termNumber(at: index) { return term }
        guard let point = point(at: index), accepts(point, at: index) else { return nil }
        return point.expression(from: index)
    }

    /// Whether a point stands well without a partner.
    private func accepts(_ point: DatePoint, at index: Int) -> Bool {
        if point.isMarked || point.parts.year != nil && point.parts.month != nil { return true }
        guard point.parts.day != nil else { return false }
        let before = key(index - 1)
        if before.map(DateWords.dateCues.contains) ?? false { return true }
        guard point.separator == DateWords.slash else { return before == "(" && key(point.end) == ")" }
        if index == block.lowerBound, point.end == limit { return false }
        if before.map(DateWords.fractionCues.contains) ?? false { return false }
        // `12/12 xã`: what is counted follows a fraction; a verb or a mark follows a date.
        guard let next = key(point.end), text[point.end].kind == .word else { return true }
        return !CountingNouns.begins(text, at: point.end, limit: limit) && next != "số" && next != "tổng"
    }

    /// `khóa XII`, `khóa 12`.
    private func termNumber(at index: Int) -> DateExpression? {
        guard let key = key(index), DateWords.term.contains(key), index + 1 < limit else { return nil }
        let token = text[index + 1]
        guard token.isSpaced, let number = token.romanNumeral ?? number(index + 1, digits: 1...2),
            isClosed(index + 2)
        else { return nil }
        return DateExpression(tokens: index..<index + 2, kind: .termNumber, termNumber: number)
    }

    private func vague(at index: Int) -> DateExpression? {
        guard let match = DateWords.vague.match(text, at: index, limit: limit) else { return nil }
        return DateExpression(tokens: index..<match.end, kind: .vague)
    }
}
