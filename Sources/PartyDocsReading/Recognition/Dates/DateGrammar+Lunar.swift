internal import PartyDocsCore

/// Days of the lunar calendar, which have no value in ours: `mùng 3 tháng Giêng`, `rằm tháng Bảy`, `mùng 2 Tết`.
extension DateGrammar {
    private static let fullMoon: TokenKey = "rằm"
    private static let newYear: TokenKey = "tết"

    /// A day that only the lunar calendar has: `rằm tháng Bảy`, `29 Tết`, `mùng 2 Tết Canh Tý`.
    func lunarDay(at index: Int) -> DateExpression? {
        var end: Int
        if key(index) == Self.fullMoon {
            guard key(index + 1) == DateWords.month, let month = month(at: index + 1) else { return nil }
            end = month.end
        } else {
            guard let day = bareDay(at: index), day.isMarked || isOpen(index), key(day.number + 1) == Self.newYear,
                text[day.number + 1].isCapitalized
            else { return nil }
            end = day.number + 2
        }
        if let name = yearName(at: end) { end = name }
        if let mark = DateWords.lunarMarks.match(text, at: end, limit: limit) { end = mark.end }
        var expression = DateExpression(tokens: index..<end, kind: .day)
        expression.isLunar = true
        return expression
    }

    /// The position behind a year of the sixty-year cycle: `năm Ất Dậu`, `Canh Tý`.
    func yearName(at index: Int) -> Int? {
        let stem = key(index) == DateWords.year ? index + 1 : index
        guard let first = key(stem), DateWords.stems.contains(first), text[stem].isCapitalized,
            let second = key(stem + 1), DateWords.branches.contains(second)
        else { return nil }
        return stem + 2
    }
}
