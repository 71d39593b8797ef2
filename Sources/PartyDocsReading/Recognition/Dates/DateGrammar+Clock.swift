internal import PartyDocsCore

extension DateGrammar {
    /// `16:00`, `6:17:05`, `8h30`, `16 giờ 30 phút`, `8 giờ`.
    func time(at index: Int) -> (end: Int, time: TimeOfDay)? {
        guard let hour = number(index, digits: 1...2), hour < 24, isOpen(index), let mark = key(index + 1) else {
            return nil
        }
        var end = index + 2
        var minute = 0
        var second: Int?
        if mark == ":", isJoined(index + 1), isJoined(index + 2), let value = number(index + 2, digits: 2...2) {
            minute = value
            end = index + 3
            if key(end) == ":", isJoined(end), isJoined(end + 1), let value = number(end + 1, digits: 2...2) {
                second = value
                end += 2
            }
        } else if mark == "h" || mark == "g" || mark == "giờ" {
            if mark != "giờ", !isJoined(index + 1) { return nil }
            if let value = number(index + 2, digits: 1...2), value < 60, mark == "giờ" || isJoined(index + 2) {
                minute = value
                end = index + 3
                if key(end) == "phút" || isJoined(end) && (key(end) == "p" || key(end) == "ph") { end += 1 }
            }
        } else {
            return nil
        }
        if let mark = key(end), mark == "'" || mark == "’" || mark == "′", isJoined(end) { end += 1 }
        let half = halfDay(at: end, hour)
        return TimeOfDay(hour: half?.hour ?? hour, minute: minute, second: second).map { (half?.end ?? end, $0) }
    }

    /// `08:14 AM`, `2:30 PM`, `10:22 SA`, `02:15 CH`.
    private func halfDay(at index: Int, _ hour: Int) -> (end: Int, hour: Int)? {
        guard index < limit, text[index].letterCase == .upper else { return nil }
        switch text[index].key {
        case "AM", "SA": return (index + 1, hour == 12 ? 0 : hour)
        case "PM", "CH": return (index + 1, hour < 12 ? hour + 12 : hour)
        default: return nil
        }
    }

    /// `GMT+7`, `[GMT+7]`, `(UTC+07:00)`.
    func zone(at index: Int) -> (end: Int, offset: UTCOffset)? {
        var position = index
        let opener = key(position)
        let closer: TokenKey? = opener == "[" ? "]" : opener == "(" ? ")" : nil
        if closer != nil { position += 1 }
        guard let name = key(position), name == "gmt" || name == "utc" || name == "gtm", let sign = key(position + 1),
            sign == "+" || sign == "-", let hours = number(position + 2, digits: 1...2), hours <= 14
        else { return nil }
        position += 3
        var minutes = 0
        if key(position) == ":", let value = number(position + 1, digits: 2...2), value < 60 {
            minutes = value
            position += 2
        }
        if let closer {
            guard key(position) == closer else { return nil }
            position += 1
        }
        let total = hours * 60 + minutes
        return UTCOffset(minutes: sign == "+" ? total : -total).map { (position, $0) }
    }
}
