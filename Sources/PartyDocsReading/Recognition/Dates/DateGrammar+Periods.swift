internal import PartyDocsCore

extension DateGrammar {
    /// A period between two points: `16-20/11`, `2020-2025`, `ngày 27/10 đến ngày 29/10/2020`, `4/2021 - nay`.
    func period(at index: Int) -> DateExpression? {
        years(at: index) ?? decade(at: index) ?? elidedDays(at: index) ?? elidedMonths(at: index) ?? bounded(at: index)
    }

    /// The position behind a word or dash that joins two bounds.
    private func connector(at index: Int) -> Int? {
        guard let key = key(index) else { return nil }
        if DateWords.dashes.contains(key) { return index + 1 }
        guard DateWords.until.contains(key) else { return nil }
        return self.key(index + 1) == "hết" ? index + 2 : index + 1
    }

    /// Two years: `nhiệm kỳ 2020-2025`, `giai đoạn 2021 - 2025`, `2016-2020`, `từ năm 2015 đến năm 2020`.
    private func years(at index: Int) -> DateExpression? {
        var position = index
        var kind = DateKind.range
        let noun = DateWords.periods.match(text, at: index, limit: limit)
        if let noun {
            position = noun.end
            kind = noun.value
            if key(position) == DateWords.from { position += 1 }
            if key(position) == DateWords.year { position += 1 }
        }
        guard let first = number(position, digits: 4...4), (1000...2999).contains(first),
            noun != nil || isOpen(position),
            var next = connector(at: position + 1)
        else { return nil }
        let isDash = key(position + 1).map(DateWords.dashes.contains) ?? false
        guard noun != nil || isDash || key(index - 1) == DateWords.from else { return nil }
        if key(next) == DateWords.now, kind != .termYears {
            return open(index..<next + 1, from: CalendarParts(year: first))
        }
        if key(next) == DateWords.year { next += 1 }
        guard let last = number(next, digits: 4...4), last > first, last - first <= 150, last < 2999, isClosed(next + 1)
        else { return nil }
        return DateExpression(
            tokens: index..<next + 1,
            kind: kind,
            start: CalendarParts(year: first),
            end: CalendarParts(year: last)
        )
    }

    private func open(_ tokens: Range<Int>, from start: CalendarParts) -> DateExpression {
        var expression = DateExpression(tokens: tokens, kind: .range, start: start)
        expression.isOpen = true
        return expression
    }

    /// A range of days that share their month: `16-20/11`, `từ 16 đến 20/11/2020`, `chiều 10 đến sáng 12.8`.
    private func elidedDays(at index: Int) -> DateExpression? {
        guard let first = bareDay(at: index), let next = rangeJoint(after: first.number),
            let lastDay = bareDay(at: next), let last = day(at: lastDay.number, isMarked: true, isSecond: true),
            let day = last.parts.day, day > first.day, first.isMarked || isOpen(first.number)
        else { return nil }
        let isMarked = first.isMarked || key(index - 1) == DateWords.from
        guard isMarked || last.separator == DateWords.slash || last.parts.year != nil else { return nil }
        if !isMarked, last.parts.year == nil, key(index - 1).map(DateWords.fractionCues.contains) ?? false {
            return nil
        }
        return DateExpression(
            tokens: (isCounted(first, at: index) ? first.number : index)..<last.end,
            kind: .range,
            start: CalendarParts(year: last.parts.year, month: last.parts.month, day: first.day),
            end: last.parts
        )
    }

    /// The position behind what makes a range of the day number at a position and the next.
    private func rangeJoint(after index: Int) -> Int? {
        guard let next = connector(at: index + 1) else { return nil }
        if key(index + 1).map(DateWords.dashes.contains) ?? false {
            // `7-8-2020` is one day.
            let isYear = key(index + 3).map { DateWords.dashes.contains($0) && number(index + 4, digits: 4...4) != nil }
            guard isYear != true else { return nil }
            return next
        }
        return key(index - 1) == DateWords.day || bareDay(at: index)?.isMarked ?? false
            || key(index - 1) == DateWords.from || key(index - 1).map(DateWords.dayWords.contains) ?? false ? next : nil
    }

    /// Months that share their year: `tháng 5-6/2020`, `tháng 5 đến 8/2020`.
    private func elidedMonths(at index: Int) -> DateExpression? {
        guard key(index) == DateWords.month, let first = number(index + 1, digits: 1...2), (1...12).contains(first),
            let next = connector(at: index + 2), let last = number(next, digits: 1...2), (1...12).contains(last),
            last > first
        else { return nil }
        var point = DatePoint(end: next + 1, kind: .month, parts: CalendarParts(month: last), isMarked: true)
        attachYear(to: &point)
        guard isClosed(point.end) else { return nil }
        return DateExpression(
            tokens: index..<point.end,
            kind: .months,
            start: CalendarParts(year: point.parts.year, month: first),
            end: point.parts
        )
    }

    /// Two whole points, or one that lasts until now.
    private func bounded(at index: Int) -> DateExpression? {
        guard let first = point(at: index), first.time == nil, let next = connector(at: first.end) else { return nil }
        let isDash = key(first.end).map(DateWords.dashes.contains) ?? false
        let hasFrom = key(index - 1) == DateWords.from
        if key(next) == DateWords.now, isDash || hasFrom, first.parts.year != nil || hasFrom {
            return open(index..<next + 1, from: first.parts)
        }
        guard
            let last = point(at: next) ?? day(at: next, isMarked: first.isMarked, isSecond: true)
                ?? bareMonth(at: next, isSecond: true)
        else { return nil }
        guard first.kind == last.kind || !isDash && (hasFrom || first.kind == .month && last.kind == .year),
            first.kind != .quarter || last.kind == .quarter,
            first.isMarked || last.isMarked || last.parts.year != nil || hasFrom
                || first.separator == DateWords.slash && last.separator == DateWords.slash
        else { return nil }
        var start = first.parts
        let end = CalendarParts(year: last.parts.year, month: last.lastMonth ?? last.parts.month, day: last.parts.day)
        if start.year == nil, let year = end.year { start.year = isAfter(start, end) ? year - 1 : year }
        guard start.year != end.year || !isAfter(start, end), (start.year ?? 0) <= (end.year ?? 9999),
            !isAnniversary(start, end)
        else { return nil }
        return DateExpression(tokens: index..<last.end, kind: .range, start: start, end: end)
    }

    /// `3/2/1930 - 3/2/2020`: a day and its anniversary are two dates.
    private func isAnniversary(_ first: CalendarParts, _ second: CalendarParts) -> Bool {
        guard first.day != nil, first.day == second.day, first.month == second.month, let from = first.year,
            let through = second.year
        else { return false }
        return through - from >= 5
    }

    /// Whether a day of the year comes after another.
    private func isAfter(_ first: CalendarParts, _ second: CalendarParts) -> Bool {
        (first.month ?? 1, first.day ?? 1) > (second.month ?? 12, second.day ?? 31)
    }

    /// Some months of a year: `5 tháng đầu năm 2020`, `sáu tháng cuối năm`, `nửa đầu năm 2021`, `9 tháng năm 2020`.
    func months(at index: Int) -> DateExpression? {
        var count: Int
        var position: Int
        if key(index) == DateWords.half {
            count = 6
            position = index + 1
        } else {
            let written = WrittenNumber.parse(text, at: index, limit: limit)
            guard let value = number(index, digits: 1...2) ?? written?.value, isOpen(index) else { return nil }
            count = value
            position = written?.end ?? index + 1
            if key(position) == "quý" {
                count *= 3
            } else if key(position) != DateWords.month {
                return nil
            }
            position += 1
        }
        guard (1...12).contains(count) else { return nil }
        let isLast = key(position) == DateWords.last
        let isSided = isLast || key(position) == DateWords.first
        if isSided { position += 1 }
        if key(position) == "của" { position += 1 }
        guard key(position) == DateWords.year else { return nil }
        let year = number(position + 1, digits: 4...4)
        guard isSided || year != nil, key(index) != DateWords.half || isSided else { return nil }
        let end = year != nil || key(position + 1) == DateWords.now ? position + 2 : position + 1
        return DateExpression(
            tokens: index..<end,
            kind: .months,
            start: CalendarParts(year: year, month: isLast ? 13 - count : 1),
            end: CalendarParts(year: year, month: isLast ? 12 : count)
        )
    }

    /// `9 tháng` where the text has said `9 tháng đầu năm 2025` before.
    ///
    /// - Parameters:
    ///   - index: The position of the number.
    ///   - earlier: The expressions of the text so far; the last few are looked at.
    /// - Returns: The same months; nil where the words are a length of time.
    func repeatedMonths(at index: Int, _ earlier: [DateExpression]) -> DateExpression? {
        guard index + 1 < limit, key(index + 1) == DateWords.month, isOpen(index),
            let count = number(index, digits: 1...2) ?? WrittenNumber.digit(text[index].key), (3...11).contains(count),
            !(key(index - 1).map(DateWords.durationCues.contains) ?? false),
            endsPhrase(index + 2)
                || index + 2 < limit && text[index + 2].letterCase == .lower
                    && !DateWords.afterDuration.contains(text[index + 2].key)
        else { return nil }
        let model = earlier.suffix(40).last {
            $0.kind == .months && $0.start?.month == 1 && $0.end?.month == count && !$0.hasBorrowedYear
        }
        guard var expression = model else { return nil }
        expression.tokens = index..<index + 2
        expression.hasBorrowedYear = true
        return expression
    }

    /// `năm nay`, `năm ngoái`: a year told from that of publication.
    func relativeYear(at index: Int) -> DateExpression? {
        guard let match = DateWords.relativeYears.match(text, at: index, limit: limit), index > block.lowerBound,
            text[index - 1].number == nil, WrittenNumber.digit(text[index - 1].key) == nil
        else { return nil }
        var expression = DateExpression(tokens: index..<match.end, kind: .year)
        expression.yearsFromPublication = match.value
        return expression
    }

    /// A day told from the day of publication, with its date where it is printed: `Sáng nay (7/8)`, `hôm qua, 6/8`, `Chủ nhật (9/8)`.
    func deictic(at index: Int) -> DateExpression? {
        let part = DateWords.partsOfDay.match(text, at: index, limit: limit)
        let weekday = DateWords.weekdays.match(text, at: part?.end ?? index, limit: limit)
        guard let word = weekday ?? DateWords.deictics.match(text, at: part?.end ?? index, limit: limit),
            part != nil || weekday != nil || word.end - index == 2
        else { return nil }
        let mark = key(word.end)
        let opensBracket = mark == "("
        let next = opensBracket || mark == DateWords.comma ? word.end + 1 : word.end
        if var point = point(at: next), point.parts.day != nil, !opensBracket || key(point.end) == ")" {
            if opensBracket { point.end += 1 }
            point.partOfDay = point.partOfDay ?? part?.value
            point.weekday = point.weekday ?? weekday?.value
            return point.expression(from: index)
        }
        guard weekday == nil else { return nil }
        var expression = DateExpression(tokens: index..<word.end, kind: .day)
        expression.daysFromPublication = word.value
        expression.partOfDay = part?.value
        return expression
    }
}
