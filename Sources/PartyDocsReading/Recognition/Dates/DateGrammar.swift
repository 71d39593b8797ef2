internal import PartyDocsCore

/// Reads date expressions from tokens: days, months, quarters, years, terms, and the periods between them.
///
/// Each method reads at a position and answers nil where its form does not stand. The sub-grammars are in extensions:
/// points in time, periods, lists that share a month or year, terms and ages, the lunar calendar, clock times, and
/// what looks like a date and is none.
struct DateGrammar {
    let text: TokenizedText
    /// The tokens of the block: no expression leaves it.
    let block: Range<Int>
    /// Whether the text prints days as `22.10`, so that an unmarked `23.11` is one too.
    var usesDots = false

    var limit: Int { block.upperBound }

    /// The expressions that begin at a position: one, or those that share a month or year; none where no form stands.
    func expressions(at index: Int) -> [DateExpression] {
        let token = text[index]
        guard token.kind == .number || DateWords.openers.contains(token.key) else { return [] }
        if let expression = deictic(at: index) ?? relativeYear(at: index) { return [expression] }
        if let expressions = sharedDays(at: index) ?? sharedMonths(at: index) ?? terms(at: index) {
            return expressions
        }
        let expression = period(at: index) ?? months(at: index) ?? age(at: index) ?? lunarDay(at: index)
        return (expression ?? single(at: index) ?? vague(at: index)).map { [$0] } ?? []
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
        guard let point = point(at: index), accepts(point, at: index) else { return nil }
        return point.expression(from: index)
    }

    private func vague(at index: Int) -> DateExpression? {
        guard let match = DateWords.vague.match(text, at: index, limit: limit) else { return nil }
        return DateExpression(tokens: index..<match.end, kind: .vague)
    }
}
