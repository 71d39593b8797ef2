internal import PartyDocsCore

extension DateGrammar {
    /// Marks between a date and a clock time or a day of the week.
    private static let joints: Set<TokenKey> = [",", "|", "-", "–"]

    /// A day, month, quarter or year, with weekday, part of the day and clock time where they are printed.
    func point(at index: Int) -> DatePoint? {
        quarter(at: index) ?? dressedDay(at: index) ?? month(at: index) ?? year(at: index)
    }

    /// A day with what may stand before it: `Thứ Hai, 19/10/2020`, `Chiều ngày 1-6-2020`, `8h30 ngày 5/8`.
    private func dressedDay(at index: Int) -> DatePoint? {
        var position = index
        var weekday: Int?
        var part: PartOfDay?
        var clock: TimeOfDay?
        var isClockRange = false
        for _ in 0..<3 {
            if weekday == nil, let match = DateWords.weekdays.match(text, at: position, limit: limit) {
                weekday = match.value
                position = match.end
            } else if part == nil, let match = DateWords.partsOfDay.match(text, at: position, limit: limit) {
                part = match.value
                position = match.end
            } else if clock == nil, let match = time(at: position) {
                clock = match.time
                position = match.end
                if let mark = key(position), DateWords.until.contains(mark) || DateWords.dashes.contains(mark),
                    let last = time(at: position + 1)
                {
                    isClockRange = true
                    position = last.end
                }
            } else {
                break
            }
            if part == nil, let mark = key(position), Self.joints.contains(mark) { position += 1 }
        }
        var isMarked = position > index
        if key(position) == DateWords.day || key(position).map(DateWords.earlyDay.contains) ?? false {
            isMarked = true
            position += 1
            if key(position).map(DateWords.earlyDay.contains) ?? false { position += 1 }
        }
        guard var point = day(at: position, isMarked: isMarked) else { return nil }
        point.isMarked = isMarked || point.isMarked
        point.weekday = weekday
        point.partOfDay = part
        // From one hour to another the value is the day.
        if isClockRange { return point }
        point.time = clock
        return withSuffix(point)
    }

    /// Adds a clock time and zone behind a day, and the word for the lunar calendar.
    private func withSuffix(_ point: DatePoint) -> DatePoint {
        var point = point
        if let match = DateWords.lunarMarks.match(text, at: point.end, limit: limit) {
            point.end = match.end
            point.isLunar = true
        }
        guard point.time == nil, point.parts.year != nil else { return withZone(point) }
        var position = point.end
        if let mark = key(position), Self.joints.contains(mark) { position += 1 }
        if key(position) == "lúc" { position += 1 }
        guard let clock = time(at: position) else { return point }
        point.time = clock.time
        point.end = clock.end
        return withZone(point)
    }

    private func withZone(_ point: DatePoint) -> DatePoint {
        guard point.time != nil, let zone = zone(at: point.end) else { return point }
        var point = point
        point.offset = zone.offset
        point.end = zone.end
        return point
    }

    /// `7/8`, `1-6-2020`, `05.9.2026`, `2 tháng 9 năm 1945`.
    func day(at index: Int, isMarked: Bool, isSecond: Bool = false) -> DatePoint? {
        guard let day = number(index, digits: 1...2), (1...31).contains(day), isSecond || isOpen(index) else {
            return isoDay(at: index) ?? (isMarked ? writtenDay(at: index) : nil)
        }
        let word = key(index + 1) == DateWords.comma && isMarked ? index + 2 : index + 1
        if key(word) == DateWords.month {
            guard let month = monthNumber(at: word + 1) else { return nil }
            var point = DatePoint(
                end: month.end,
                kind: .day,
                parts: CalendarParts(month: month.value, day: day),
                isMarked: true,
                isLunar: key(word + 1).map(DateWords.lunarMonths.contains) ?? false
            )
            attachYear(to: &point)
            return isClosed(point.end) ? point : nil
        }
        guard let separator = key(index + 1), DateWords.separators.contains(separator) else { return nil }
        let isSpread = !isJoined(index + 1) || !isJoined(index + 2)
        guard let month = number(index + 2, digits: 1...2), (1...12).contains(month) else { return nil }
        var point = DatePoint(
            end: index + 3,
            kind: .day,
            parts: CalendarParts(month: month, day: day),
            separator: separator
        )
        if let mark = key(index + 3), mark == separator || DateWords.separators.contains(mark) && isMarked,
            isSpread || isJoined(index + 3) && isJoined(index + 4), let year = fullYear(at: index + 4)
        {
            point.parts.year = year
            point.end = index + 5
        } else {
            attachYear(to: &point)
        }
        if point.parts.year == nil, isSpread || separator == DateWords.period && !isMarked && !usesDots { return nil }
        return isClosed(point.end) ? point : nil
    }

    /// `hai mươi tháng Mười năm 1945`, behind `ngày`.
    private func writtenDay(at index: Int) -> DatePoint? {
        guard let day = WrittenNumber.parse(text, at: index, limit: limit), (1...31).contains(day.value),
            key(day.end) == DateWords.month, let month = monthNumber(at: day.end + 1)
        else { return nil }
        var point = DatePoint(
            end: month.end,
            kind: .day,
            parts: CalendarParts(month: month.value, day: day.value),
            isMarked: true
        )
        attachYear(to: &point)
        return isClosed(point.end) ? point : nil
    }

    /// A year of four digits, or of two behind day and month.
    private func fullYear(at index: Int) -> Int? {
        if let year = number(index, digits: 4...4), year >= 1000 { return year }
        guard let year = number(index, digits: 2...2), isClosed(index + 1), isJoined(index) else { return nil }
        return year < 50 ? 2000 + year : 1900 + year
    }

    /// `2020-10-19`.
    private func isoDay(at index: Int) -> DatePoint? {
        guard let year = number(index, digits: 4...4), (1900...2100).contains(year), isOpen(index),
            let mark = key(index + 1), mark == DateWords.hyphen || mark == DateWords.slash, key(index + 3) == mark,
            let month = number(index + 2, digits: 2...2), (1...12).contains(month),
            let day = number(index + 4, digits: 2...2), (1...31).contains(day), isClosed(index + 5)
        else { return nil }
        guard (1...4).allSatisfy({ isJoined(index + $0) }) else { return nil }
        return DatePoint(
            end: index + 5,
            kind: .day,
            parts: CalendarParts(year: year, month: month, day: day),
            separator: mark
        )
    }

    /// `tháng 5`, `tháng 6/2020`, `tháng Tám năm 1945`, `5-2020`.
    func month(at index: Int) -> DatePoint? {
        guard key(index) == DateWords.month else { return bareMonth(at: index) }
        // `Cách mạng tháng Tám` is a name.
        guard key(index - 1) != DateWords.revolution else { return nil }
        guard let month = monthNumber(at: index + 1) else { return nil }
        var point = DatePoint(
            end: month.end,
            kind: .month,
            parts: CalendarParts(month: month.value),
            isMarked: true,
            isLunar: key(index + 1).map(DateWords.lunarMonths.contains) ?? false
        )
        attachYear(to: &point)
        return isClosed(point.end) ? point : nil
    }

    /// `5-2020`, `5/2020`: a month and a year of four digits.
    func bareMonth(at index: Int, isSecond: Bool = false) -> DatePoint? {
        guard let month = number(index, digits: 1...2), (1...12).contains(month), isSecond || isOpen(index),
            let mark = key(index + 1), DateWords.separators.contains(mark), isJoined(index + 1), isJoined(index + 2),
            let year = number(index + 2, digits: 4...4), (1900...2100).contains(year), isClosed(index + 3),
            !(key(index - 1).map(DateWords.documentWords.contains) ?? false)
        else { return nil }
        return DatePoint(end: index + 3, kind: .month, parts: CalendarParts(year: year, month: month))
    }

    private func monthNumber(at index: Int) -> (end: Int, value: Int)? {
        if let month = number(index, digits: 1...2) { return (1...12).contains(month) ? (index + 1, month) : nil }
        guard index < limit, let match = DateWords.writtenMonths.match(text, at: index, limit: limit) else {
            return nil
        }
        // `tháng năm 2020` is a slip without its month.
        if match.value == 5, number(index + 1, digits: 4...4) != nil { return nil }
        return match
    }

    /// `quý II/2020`, `quý 3 năm 2021`.
    private func quarter(at index: Int) -> DatePoint? {
        guard let key = key(index), DateWords.quarter.contains(key), index + 1 < limit else { return nil }
        let token = text[index + 1]
        guard
            let quarter = token.romanNumeral ?? number(index + 1, digits: 1...1)
                ?? DateWords.writtenQuarters[token.key],
            (1...4).contains(quarter)
        else { return nil }
        var point = DatePoint(
            end: index + 2,
            kind: .quarter,
            parts: CalendarParts(month: quarter * 3 - 2),
            lastMonth: quarter * 3,
            isMarked: true
        )
        attachYear(to: &point)
        return isClosed(point.end) ? point : nil
    }

    /// `năm 2020`.
    private func year(at index: Int) -> DatePoint? {
        if let year = listedYear(at: index) ?? bareYear(at: index) { return year }
        guard key(index) == DateWords.year, let year = number(index + 1, digits: 4...4), (1000...2999).contains(year),
            isClosed(index + 2)
        else { return nil }
        return DatePoint(end: index + 2, kind: .year, parts: CalendarParts(year: year), isMarked: true)
    }

    /// The second of `năm 2014 và 2015`.
    private func listedYear(at index: Int) -> DatePoint? {
        guard let year = number(index, digits: 4...4), (1900...2100).contains(year), isClosed(index + 1),
            key(index - 1) == DateWords.and || key(index - 1) == DateWords.comma,
            let first = number(index - 2, digits: 4...4), (1900..<year).contains(first),
            key(index - 3) == DateWords.year || key(index - 3) == DateWords.comma
        else { return nil }
        return DatePoint(end: index + 1, kind: .year, parts: CalendarParts(year: year), isMarked: true)
    }

    /// A year that a word before it or brackets round it mark: `giá so sánh 2010`, `sửa đổi 2019`, `(2013)`, `đến 2030`.
    private func bareYear(at index: Int) -> DatePoint? {
        guard let year = number(index, digits: 4...4), (1900...2100).contains(year), isOpen(index), isClosed(index + 1),
            let before = key(index - 1)
        else { return nil }
        let isBracketed = before == "(" && key(index + 1) == ")"
        guard
            isBracketed || endsLawName(index) || DateWords.yearWords.contains(before)
                || DateWords.yearCues.contains(before) && endsPhrase(index + 1)
        else { return nil }
        return DatePoint(end: index + 1, kind: .year, parts: CalendarParts(year: year), isMarked: true)
    }

    /// `Luật Đất đai 2013`, `Hiến pháp 2013`: whether the name of a law ends at a position.
    private func endsLawName(_ end: Int) -> Bool {
        if key(end - 1) == "pháp", key(end - 2) == "hiến" { return true }
        var index = end - 2
        while index >= block.lowerBound, end - index < Self.longestLawName {
            if text[index].key == "luật" {
                return LawNames.table.match(text, at: index + 1, limit: end)?.end == end
            }
            guard text[index].kind == .word || text[index].key == DateWords.comma else { return false }
            index -= 1
        }
        return false
    }

    private static let longestLawName = 16

    /// Whether nothing that could be counted follows.
    func endsPhrase(_ index: Int) -> Bool {
        guard index < limit, text[index].kind == .word else { return key(index) != "%" }
        return text[index].letterCase != .lower || DateWords.afterDate.contains(text[index].key)
    }

    /// Reads ` năm 2020`, `, năm 2020`, `/2020`, `-2020` behind a month or day.
    func attachYear(to point: inout DatePoint) {
        var position = point.end
        if key(position) == DateWords.comma, key(position + 1) == DateWords.year { position += 1 }
        if key(position) == DateWords.year, key(position + 1) == DateWords.now {
            point.end = position + 2
            return
        }
        if point.isMarked, text[point.end - 1].kind == .word, let year = number(position, digits: 4...4),
            (1900...2100).contains(year)
        {
            point.parts.year = year
            point.isLunar = false
            point.end = position + 1
            return
        }
        if key(position) == DateWords.year, let end = yearName(at: position) {
            point.end = end
            point.isLunar = true
            return
        }
        if key(position) == DateWords.year {
            guard let year = number(position + 1, digits: 4...4), year >= 1000 else { return }
            point.parts.year = year
            point.end = position + 2
        } else if let mark = key(position), DateWords.separators.contains(mark), isJoined(position),
            isJoined(position + 1), let year = number(position + 1, digits: 4...4), (1000...2999).contains(year)
        {
            point.parts.year = year
            point.end = position + 2
        }
    }
}
