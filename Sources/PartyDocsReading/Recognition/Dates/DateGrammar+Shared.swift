internal import PartyDocsCore

/// Lists of days or months that share what only the last of them prints.
///
/// Days in a row are one period (`ngày 7 và 8-8`, `các ngày 7, 8 và 9/8/2020`, `chiều 10 và sáng 11.8.2015`); days apart
/// (`các ngày 7, 14 và 21/8`) and months (`tháng 5, 6/2020`) are one expression each.
extension DateGrammar {
    /// A day number with the words before it.
    struct BareDay {
        /// The position of the number.
        var number: Int
        var day: Int
        /// Whether a word marks it as a day.
        var isMarked: Bool
        var partOfDay: PartOfDay?
    }

    /// How many members a list may have; real ones stay below.
    private static let mostMembers = 12

    /// A day number with the part of the day, `ngày`, `mùng` before it: `7`, `ngày 7`, `chiều ngày 7`, `mùng 4`.
    func bareDay(at index: Int) -> BareDay? {
        let part = index < limit ? DateWords.partsOfDay.match(text, at: index, limit: limit) : nil
        var position = part?.end ?? index
        if key(position) == DateWords.day { position += 1 }
        if key(position).map(DateWords.earlyDay.contains) ?? false { position += 1 }
        guard let day = number(position, digits: 1...2), (1...31).contains(day) else { return nil }
        return BareDay(number: position, day: day, isMarked: position > index, partOfDay: part?.value)
    }

    /// Whether the word `ngày` at a position belongs to a count or plural: `hai ngày 7 và 8-8`, `các ngày 7, 8/8`.
    func isCounted(_ day: BareDay, at index: Int) -> Bool {
        guard day.number == index + 1, day.partOfDay == nil, index > block.lowerBound,
            text[index].letterCase != .capitalized
        else { return false }
        let before = text[index - 1]
        return before.number != nil || WrittenNumber.digit(before.key) != nil || DateWords.plural.contains(before.key)
    }

    /// Days that share the month behind the last of them.
    func sharedDays(at index: Int) -> [DateExpression]? {
        guard let first = bareDay(at: index), isListJoint(first.number + 1),
            first.isMarked || key(index - 1) == "(" && isOpen(index)
        else { return nil }
        var members = [(start: index, day: first)]
        while members.count < Self.mostMembers, let last = members.last, isListJoint(last.day.number + 1),
            let next = bareDay(at: last.day.number + 2), next.day > last.day.day
        {
            let start = last.day.number + 2
            if let end = day(at: next.number, isMarked: true, isSecond: true), end.parts.month != nil {
                return inARow(members, closedBy: end).map { [$0] }
                    ?? expressions(for: members, closedBy: end, from: start, next.partOfDay)
            }
            members.append((start, next))
        }
        return nil
    }

    /// The period from the first to the last of days in a row.
    private func inARow(_ members: [(start: Int, day: BareDay)], closedBy end: DatePoint) -> DateExpression? {
        guard let first = members.first, let last = end.parts.day, !end.isLunar,
            last - first.day.day == members.count
        else { return nil }
        let start = isCounted(first.day, at: first.start) ? first.day.number : first.start
        return DateExpression(
            tokens: start..<end.end,
            kind: .range,
            start: CalendarParts(year: end.parts.year, month: end.parts.month, day: first.day.day),
            end: end.parts
        )
    }

    private func expressions(
        for members: [(start: Int, day: BareDay)],
        closedBy end: DatePoint,
        from start: Int,
        _ partOfDay: PartOfDay?
    ) -> [DateExpression] {
        var last = end
        last.partOfDay = partOfDay
        var expressions = members.map { member in
            let start = isCounted(member.day, at: member.start) ? member.day.number : member.start
            var expression = DateExpression(
                tokens: start..<member.day.number + 1,
                kind: .day,
                start: CalendarParts(month: end.parts.month, day: member.day.day)
            )
            expression.partOfDay = member.day.partOfDay
            expression.isLunar = end.isLunar
            return expression
        }
        expressions.append(last.expression(from: start))
        return expressions
    }

    /// Months that share the year behind the last of them.
    func sharedMonths(at index: Int) -> [DateExpression]? {
        guard key(index) == DateWords.month, let first = monthOfList(at: index + 1) else { return nil }
        var expressions = [
            DateExpression(tokens: index..<index + 2, kind: .month, start: CalendarParts(month: first))
        ]
        var position = index + 2
        while expressions.count < Self.mostMembers, isListJoint(position), let month = monthOfList(at: position + 1) {
            var point = DatePoint(
                end: position + 2,
                kind: .month,
                parts: CalendarParts(month: month),
                isMarked: true
            )
            attachYear(to: &point)
            expressions.append(point.expression(from: position + 1))
            if point.parts.year != nil { return isClosed(point.end) ? expressions : nil }
            position += 2
        }
        return nil
    }

    private func monthOfList(at index: Int) -> Int? {
        number(index, digits: 1...2).flatMap { (1...12).contains($0) ? $0 : nil }
    }

    /// A comma or `và` with white space behind it.
    private func isListJoint(_ index: Int) -> Bool {
        guard let key = key(index), index + 1 < limit, text[index + 1].isSpaced else { return false }
        return key == DateWords.comma || key == DateWords.and
    }
}
