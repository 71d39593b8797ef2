internal import PartyDocsCore

/// Compares what a text says of days with the calendar: a number of days with the period that it names (`3 ngày, từ 27
/// đến 29/10`), a day of the week with its date (`Thứ Hai, 19/10/2020`), and the ends of a period with each other.
struct DayCheck {
    let reader: FigureReader
    let block: Range<Int>

    private var text: TokenizedText { reader.text }
    private var limit: Int { block.upperBound }

    private static let day: TokenKey = "ngày"
    private static let from: TokenKey = "từ"
    private static let until: Set<TokenKey> = ["đến", "tới"]
    /// What may stand between a number of days and the period that it counts.
    private static let links: Set<TokenKey> = [",", "(", ":", "-", "–", "từ", "là", "các", "ngày"]
    private static let maximumLinks = 4
    private static let names = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    // MARK: Number of days

    /// The check of a number of days at a position; nil where no period of whole days follows.
    func checkCount(at index: Int) -> FigureCheck? {
        guard let count = reader.count(at: index, in: block), count.unit.count == 1,
            text[count.unit.lowerBound].key == Self.day, let stated = count.figure.value.integerValue,
            let date = period(after: count.tokens.upperBound), let days = days(of: date.value)
        else { return nil }
        // A period from one afternoon to another day's morning is a day shorter than its days.
        if stated == days - 1, namesPartOfDay(date.tokens) { return nil }
        return FigureCheck(
            code: "day-count-differs",
            verdict: stated == days ? .holds : .differs,
            span: count.span,
            relatedSpans: [text.span(date.tokens)],
            message: "The period \(date.value) has \(days) days, not \(stated)."
        )
    }

    private func period(after start: Int) -> (tokens: Range<Int>, value: TemporalValue)? {
        var index = start
        while index < limit, index - start <= Self.maximumLinks, !text[index].startsLine {
            if let found = reader.dates.finding(at: index) {
                guard index > start || text[index].isSpaced, case .date(let value) = found.finding.value,
                    value.calendar == nil, let temporal = value.temporal
                else { return nil }
                return value.dateKind == .range ? (index..<found.end, temporal) : listedDays(from: index)
            }
            guard Self.links.contains(text[index].key) else { return nil }
            index += 1
        }
        return nil
    }

    /// Days in a row that a list names: `7, 8 và 9-8-2020`; nil for one day and for days apart.
    private func listedDays(from start: Int) -> (tokens: Range<Int>, value: TemporalValue)? {
        var days: [PartialDate] = []
        var (index, end) = (start, start)
        while let found = reader.dates.finding(at: index), case .date(let value) = found.finding.value,
            value.dateKind == .day, case .moment(let moment)? = value.temporal, let number = moment.date.dayNumber
        {
            guard days.last?.dayNumber.map({ number == $0 + 1 }) ?? true else { return nil }
            days.append(moment.date)
            end = found.end
            guard end < limit, text[end].key == DateWords.comma || text[end].key == DateWords.and else { break }
            index = end + 1
        }
        guard days.count > 1, let first = days.first, let last = days.last else { return nil }
        return (start..<end, TemporalValue(from: first, through: last))
    }

    /// The number of days from the first to the last, both counted; nil unless both are days.
    private func days(of period: TemporalValue) -> Int64? {
        guard case .period(.moment(let first), .moment(let last)) = period, let start = first.date.dayNumber,
            let end = last.date.dayNumber, first.date.year != nil || !isAcrossFebruary(first.date, last.date),
            end >= start
        else { return nil }
        return Int64(end - start + 1)
    }

    /// Whether the number of days depends on a year that is not known.
    private func isAcrossFebruary(_ first: PartialDate, _ last: PartialDate) -> Bool {
        (first.month ?? 1) <= 2 && (last.month ?? 12) > 2
    }

    private func namesPartOfDay(_ tokens: Range<Int>) -> Bool {
        (max(block.lowerBound, tokens.lowerBound - 1)..<tokens.upperBound).contains {
            DateWords.partsOfDay.match(text, at: $0, limit: limit) != nil
        }
    }

    // MARK: Day of the week

    /// The check of the date at a position against the day of the week that it names; nil where it names none, or its
    /// year is not printed.
    func checkWeekday(at index: Int) -> FigureCheck? {
        guard let found = reader.dates.finding(at: index), case .date(let value) = found.finding.value,
            let stated = value.weekday, value.isYearStated == true, value.calendar == nil,
            case .moment(let moment)? = value.temporal, let weekday = moment.date.weekday,
            let word = (index..<found.end).lazy.compactMap({ start in
                DateWords.weekdays.match(text, at: start, limit: found.end).map { start..<$0.end }
            }).first, (1...7).contains(stated),
            let date = (word.upperBound..<found.end).first(where: { text[$0].kind != .punctuation })
        else { return nil }
        return FigureCheck(
            code: "weekday-differs",
            verdict: stated == weekday ? .holds : .differs,
            span: text.span(word),
            relatedSpans: [text.span(date..<found.end)],
            message: "\(moment.date) is a \(Self.names[weekday - 1]), not a \(Self.names[stated - 1])."
        )
    }

    // MARK: Ends of a period

    /// The check of `từ … đến …` at the position of its first date; nil unless both dates are whole and printed.
    func checkOrder(at index: Int) -> FigureCheck? {
        guard index > block.lowerBound, text[index - 1].key == Self.from, let first = day(at: index),
            first.end < limit, Self.until.contains(text[first.end].key)
        else { return nil }
        let next = first.end + 1 < limit && text[first.end + 1].key == "hết" ? first.end + 2 : first.end + 1
        guard let last = day(at: next), let start = first.date.dayNumber, let end = last.date.dayNumber, start > end
        else { return nil }
        return FigureCheck(
            code: "period-reversed",
            verdict: .differs,
            span: text.span(index..<first.end),
            relatedSpans: [text.span(next..<last.end)],
            message: "The period begins on \(first.date), after its end on \(last.date)."
        )
    }

    private func day(at index: Int) -> (end: Int, date: PartialDate)? {
        guard let found = reader.dates.finding(at: index), case .date(let value) = found.finding.value,
            value.isYearStated == true, value.calendar == nil, case .moment(let moment)? = value.temporal,
            moment.date.year != nil, moment.date.day != nil
        else { return nil }
        return (found.end, moment.date)
    }
}
