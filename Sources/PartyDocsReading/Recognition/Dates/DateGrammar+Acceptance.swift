internal import PartyDocsCore

/// What looks like a date and is none: fractions (`26/61 Đảng bộ`, `1/3 số dân`), grades (`12/12`), names of streets and
/// works (`đường 23/3`, `công viên 29/3`), telephone numbers, `24/7`.
extension DateGrammar {
    /// Whether a point stands well without a partner.
    func accepts(_ point: DatePoint, at index: Int) -> Bool {
        if text[index].kind == .number, point.parts.year == nil, isName(at: index) { return false }
        // `đường 30 tháng 4`: the month of a name.
        if point.kind == .month, index > block.lowerBound, text[index - 1].kind == .number, isName(at: index - 1) {
            return false
        }
        if point.isMarked || point.parts.year != nil && point.parts.month != nil { return true }
        guard point.parts.day != nil else { return point.kind == .year }
        let before = key(index - 1)
        if before.map(DateWords.dateCues.contains) ?? false { return true }
        let isFigure = before.map(DateWords.figureCues.contains) ?? false
        if point.separator == DateWords.period, endsPhrase(point.end), !isFigure { return true }
        guard point.separator == DateWords.slash else { return before == "(" && key(point.end) == ")" }
        if index == block.lowerBound, point.end == limit { return false }
        if before.map(DateWords.fractionCues.contains) ?? false { return false }
        if point.parts.day == 24, point.parts.month == 7, before != "(" { return false }
        // `12/12 xã`: what is counted follows a fraction; a verb or a mark follows a date.
        guard let next = key(point.end), text[point.end].kind == .word else { return true }
        if isSmallFraction(point), text[point.end].letterCase == .lower, !DateWords.afterDate.contains(next) {
            return false
        }
        return !CountingNouns.begins(text, at: point.end, limit: limit) && next != "số" && next != "tổng"
    }

    /// `1/3`, `2/5`: what is said in parts of a whole.
    private func isSmallFraction(_ point: DatePoint) -> Bool {
        guard let day = point.parts.day, let month = point.parts.month else { return false }
        return day < month && month <= 5
    }

    /// Whether the noun before a number makes it a name.
    private func isName(at index: Int) -> Bool {
        for length in 1...2 where index - length >= block.lowerBound {
            guard let match = DateWords.namingNouns.match(text, at: index - length, limit: index), match.end == index
            else { continue }
            return length == 2 || key(index - 2).map { !DateWords.namingExceptions.contains($0) } ?? true
        }
        return false
    }
}
