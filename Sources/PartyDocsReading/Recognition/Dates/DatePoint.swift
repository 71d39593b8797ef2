internal import PartyDocsCore

/// One point in time as read: a day, month, quarter or year, with what goes before and after it.
struct DatePoint {
    var end: Int
    var kind: DateKind
    var parts: CalendarParts
    /// The last month of a quarter.
    var lastMonth: Int?
    /// Whether a word marks it as a date (`ngày`, `tháng`, a day of the week, a part of the day).
    var isMarked = false
    /// What stands between day and month.
    var separator: TokenKey?
    var time: TimeOfDay?
    var offset: UTCOffset?
    var partOfDay: PartOfDay?
    var weekday: Int?
    var isLunar = false

    /// The point as an expression of its own.
    func expression(from index: Int) -> DateExpression {
        var expression = DateExpression(tokens: index..<end, kind: kind, start: parts)
        if let lastMonth { expression.end = CalendarParts(year: parts.year, month: lastMonth) }
        expression.time = time
        expression.offset = offset
        expression.partOfDay = partOfDay
        expression.weekday = weekday
        expression.isLunar = isLunar
        if time != nil { expression.kind = .dateTime }
        return expression
    }
}
