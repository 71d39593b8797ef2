internal import PartyDocsCore

/// Terms of office by number, decades and centuries, ages: `khóa XII`, `khóa XI, XII`, `nhiệm kỳ XVII`, `thập niên 90`.
extension DateGrammar {
    /// Terms by their number; the later ones of a list stand without the noun.
    func terms(at index: Int) -> [DateExpression]? {
        guard let noun = DateWords.terms.match(text, at: index, limit: limit),
            let number = termNumber(at: noun.end, isRomanOnly: noun.value)
        else { return nil }
        var expressions = [DateExpression(tokens: index..<noun.end + 1, kind: .termNumber, termNumber: number)]
        var position = noun.end + 1
        while let mark = key(position), mark == DateWords.comma || mark == DateWords.and, position + 1 < limit,
            text[position + 1].letterCase == .upper, let next = termNumber(at: position + 1, isRomanOnly: true),
            let last = expressions.last?.termNumber, next > last
        {
            let tokens = position + 1..<position + 2
            expressions.append(DateExpression(tokens: tokens, kind: .termNumber, termNumber: next))
            position += 2
        }
        return expressions
    }

    private func termNumber(at index: Int, isRomanOnly: Bool) -> Int? {
        guard index < limit, text[index].isSpaced, isClosed(index + 1) else { return nil }
        return text[index].romanNumeral ?? (isRomanOnly ? nil : number(index, digits: 1...2))
    }

    /// `thập niên 1990`, `những năm 90 của thế kỷ XX`, `thế kỷ XXI`.
    func age(at index: Int) -> DateExpression? {
        guard let noun = DateWords.centuries.match(text, at: index, limit: limit), noun.end < limit,
            let century = text[noun.end].romanNumeral ?? number(noun.end, digits: 2...2), (1...21).contains(century),
            isClosed(noun.end + 1)
        else { return nil }
        return years(century * 100 - 99...century * 100, in: index..<noun.end + 1)
    }

    /// `thập niên 1990`, `thập niên 90 của thế kỷ XX`, `những năm 90 thế kỷ trước`.
    func decade(at index: Int) -> DateExpression? {
        guard let noun = DateWords.decades.match(text, at: index, limit: limit) else { return nil }
        if let year = number(noun.end, digits: 4...4), year % 10 == 0, (1800...2090).contains(year),
            isClosed(noun.end + 1), noun.value || !isRange(noun.end + 1)
        {
            return years(year...year + 9, in: index..<noun.end + 1)
        }
        guard let short = number(noun.end, digits: 2...2), short % 10 == 0, isClosed(noun.end + 1) else { return nil }
        var position = noun.end + 1
        if key(position) == "của" { position += 1 }
        if let century = age(at: position), let first = century.start?.year {
            return years(first - 1 + short...first + 8 + short, in: index..<century.tokens.upperBound)
        }
        return noun.value ? years(1900 + short...1909 + short, in: index..<noun.end + 1) : nil
    }

    private func isRange(_ index: Int) -> Bool { key(index).map(DateWords.dashes.contains) ?? false }

    private func years(_ years: ClosedRange<Int>, in tokens: Range<Int>) -> DateExpression {
        DateExpression(
            tokens: tokens,
            kind: .range,
            start: CalendarParts(year: years.lowerBound),
            end: CalendarParts(year: years.upperBound)
        )
    }
}
