internal import PartyDocsCore

/// Reads a line that is a printed date of publication and nothing else.
///
/// Such a line holds a whole date, in digits or words, and beside it only a clock time, a zone, a day of the week,
/// labels (`Cập nhật lúc`) and counts of readers.
struct TimestampParser {
    /// What a label or other word of the line does to the dates.
    private enum Label {
        case neutral
        case update
        case readers
    }

    private static let labels = PhraseTable<Label>([
        ("cập nhật", .update), ("cập nhật lúc", .update), ("cập nhật ngày", .update), ("cập nhật vào", .update),
        ("cập nhật vào lúc", .update), ("cập nhật mới nhất", .update), ("sửa đổi lần cuối", .update),
        ("lần cập nhật cuối", .update),
        ("lần cập nhật cuối lúc", .update), ("cập nhật lần cuối", .update), ("cập nhật lần cuối lúc", .update),
        ("updated", .update), ("last updated", .update), ("ngày cập nhật", .update), ("chỉnh sửa", .update),
        ("đăng", .neutral), ("đăng lúc", .neutral), ("đăng ngày", .neutral), ("đã đăng", .neutral),
        ("ngày đăng", .neutral), ("ngày đăng tin", .neutral), ("ngày xuất bản", .neutral), ("xuất bản", .neutral),
        ("thời gian", .neutral), ("thời gian đăng", .neutral), ("ngày", .neutral), ("lúc", .neutral), ("vào", .neutral),
        ("ngày tạo", .neutral), ("ngày gửi", .neutral), ("published", .neutral), ("posted", .neutral),
        ("gửi lúc", .neutral), ("ngày viết", .neutral), ("được đăng", .neutral), ("được đăng ngày", .neutral),
        ("đăng vào", .neutral), ("đăng vào lúc", .neutral), ("đăng tải", .neutral), ("đăng tải ngày", .neutral),
        ("ngày phát hành", .neutral), ("ngày đăng bài", .neutral), ("đăng tin", .neutral),
        ("ngày giờ", .neutral), ("thứ", .neutral), ("giờ", .neutral), ("published on", .neutral), ("on", .neutral),
        ("at", .neutral), ("tin đăng ngày", .neutral), ("đã đăng ngày", .neutral), ("created", .neutral),
        ("date", .neutral), ("phút", .neutral), ("giờ Hà Nội", .neutral), ("giờ Việt Nam", .neutral),
        ("lượt xem", .readers), ("lượt đọc", .readers), ("số lượt xem", .readers), ("số lần đọc", .readers),
        ("đọc", .readers), ("xem", .readers), ("views", .readers), ("view", .readers), ("đã xem", .readers),
        ("lượt", .readers), ("số", .readers), ("trang", .readers), ("năm thứ", .readers), ("lượt truy cập", .readers),
        ("lần đọc", .readers), ("lần xem", .readers),
        ("đã đọc", .readers), ("cỡ chữ", .readers), ("font size", .readers), ("a", .neutral),
        ("chia sẻ", .neutral), ("in", .neutral), ("in bài", .neutral), ("in bài viết", .neutral),
        ("in trang", .neutral),
        ("gửi email", .neutral), ("print", .neutral), ("facebook", .neutral), ("zalo", .neutral), ("lưu", .neutral),
        ("bình luận", .readers), ("hits", .readers), ("lượt bình luận", .readers),
        ("thứ hai", .neutral), ("thứ ba", .neutral), ("thứ tư", .neutral), ("thứ năm", .neutral),
        ("thứ sáu", .neutral), ("thứ bảy", .neutral), ("thứ 2", .neutral), ("thứ 3", .neutral), ("thứ 4", .neutral),
        ("thứ 5", .neutral), ("thứ 6", .neutral), ("thứ 7", .neutral), ("chủ nhật", .neutral), ("CN", .neutral),
        ("monday", .neutral), ("tuesday", .neutral), ("wednesday", .neutral), ("thursday", .neutral),
        ("friday", .neutral), ("saturday", .neutral), ("sunday", .neutral), ("mon", .neutral), ("tue", .neutral),
        ("wed", .neutral), ("thu", .neutral), ("fri", .neutral), ("sat", .neutral), ("sun", .neutral),
    ])
    private static let separators: Set<TokenKey> = ["/", "-", ".", "–"]
    private static let hourWords: Set<TokenKey> = ["h", "g", "giờ"]
    private static let zoneWords: Set<TokenKey> = ["gmt", "utc"]

    private let text: TokenizedText
    private let limit: Int
    private var position: Int
    private var stamps: [PrintedTimestamp.Stamp] = []
    private var date: (value: PartialDate?, tokens: Range<Int>)?
    private var time: TimeOfDay?
    private var offset: UTCOffset?
    private var isUpdate = false
    private var isLabelled = false
    private var end: Int

    private init(_ text: TokenizedText, _ range: Range<Int>) {
        self.text = text
        limit = range.upperBound
        position = range.lowerBound
        end = range.lowerBound
    }

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - range: Those of the line.
    /// - Returns: Its dates; nil when the line holds neither a whole date nor a labelled time, or anything beside but
    ///   the author, the outlet or the section before it.
    static func parse(_ text: TokenizedText, _ range: Range<Int>) -> PrintedTimestamp? {
        guard range.count <= 48, range.contains(where: { text[$0].kind == .number }) else { return nil }
        var parser = TimestampParser(text, range)
        if let timestamp = parser.run() { return timestamp }
        guard let (names, outlet, rest) = opening(text, range) else { return nil }
        parser = TimestampParser(text, rest)
        guard var timestamp = parser.run(), !timestamp.stamps.isEmpty else { return nil }
        timestamp.names = names
        timestamp.outlet = outlet
        return timestamp
    }

    private mutating func run() -> PrintedTimestamp? {
        while position < limit {
            guard step() else { return nil }
        }
        let isLabelledTime = isLabelled && date == nil && time != nil
        finishStamp()
        return stamps.isEmpty && !isLabelledTime ? nil : PrintedTimestamp(stamps: stamps)
    }

    /// Words before the authors of a line that tells who published the text, and when.
    private static let publishers = PhraseTable([
        "được đăng bởi", "được viết bởi", "được gửi bởi", "đăng bởi", "gửi bởi", "viết bởi", "bởi", "submitted by",
        "posted by", "published by",
    ])

    /// The authors before the date of a line (`Lê Hà - 18/03/2015`, `Đăng bởi Lê Hà vào 18/03/2015`), and what follows
    /// them; no authors where an outlet or a section stands there.
    private static func opening(_ text: TokenizedText, _ line: Range<Int>) -> (
        names: [Range<Int>], outlet: Range<Int>?, rest: Range<Int>
    )? {
        let publisher = publishers.match(text, at: line.lowerBound, limit: line.upperBound)
        let line = (publisher?.end ?? line.lowerBound)..<line.upperBound
        // A first word that is like a label (`Thu`, Thursday) may be the author's.
        let start = line.dropFirst().first { index in
            text[index].kind == .number || labels.match(text, at: index, limit: line.upperBound) != nil
        }
        guard let start else { return nil }
        var end = start
        while end > line.lowerBound, text[end - 1].kind == .punctuation, text[end - 1].key != ")" { end -= 1 }
        let prefix = line.lowerBound..<end
        guard !prefix.isEmpty, prefix.count <= 14 else { return nil }
        let rest = end..<line.upperBound
        // `Hà Nội, ngày 3/2/2015` dates a letter.
        let comma: TokenKey = ","
        if text[end].key == comma, end + 1 < line.upperBound, text[end + 1].letterCase == .lower { return nil }
        if let source = SourceLine.parse(text, prefix) {
            let outlet = source.parts.first { $0.role == .outlet }
            return (source.parts.filter { $0.role == .author }.map(\.tokens), outlet?.tokens, rest)
        }
        let row = LinePieces(text, prefix)
        if row.pieces.allSatisfy({ SectionNames.contains($0, in: text) }) { return ([], nil, rest) }
        return BylineParser.parse(text, prefix).map { ($0.names, nil, rest) }
    }

    /// Reads one part of the line; false when there is none that belongs to a date.
    private mutating func step() -> Bool {
        if readDate() || readTime() || readZone() { return true }
        if let label = Self.labels.match(text, at: position, limit: limit) {
            position = label.end
            if label.value != .readers { isLabelled = true }
            switch label.value {
            case .neutral: break
            case .update:
                if date != nil { finishStamp() }
                isUpdate = true
            case .readers: skipCount()
            }
            return true
        }
        guard text[position].kind == .punctuation else { return false }
        position += 1
        return true
    }

    private mutating func finishStamp() {
        if let date {
            let moment = date.value.flatMap { Moment($0, time: time, offset: time == nil ? nil : offset) }
            let start = min(date.tokens.lowerBound, timeStart ?? date.tokens.lowerBound)
            stamps.append(
                PrintedTimestamp.Stamp(moment: moment, tokens: start..<end, isUpdate: isUpdate)
            )
        }
        date = nil
        time = nil
        timeStart = nil
        offset = nil
        isUpdate = false
    }

    private var timeStart: Int?

    // MARK: Parts

    private func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
        guard index < limit, let value = text[index].number, digits.contains(text[index].end - text[index].start)
        else { return nil }
        return value
    }

    private func key(_ index: Int) -> TokenKey? {
        index < limit ? text[index].key : nil
    }

    private mutating func readDate() -> Bool {
        guard let (value, end) = dayFirst() ?? yearFirst() ?? inWords() ?? inEnglish() else { return false }
        if date != nil { finishStamp() }
        date = (value, position..<end)
        position = end
        self.end = end
        // ISO 8601 puts the letter T between date and time.
        if key(position) == "t", number(position + 1, digits: 2...2) != nil { position += 1 }
        return true
    }

    private func dayFirst() -> (PartialDate?, Int)? {
        guard let day = number(position, digits: 1...2), let mark = key(position + 1), Self.separators.contains(mark),
            let month = number(position + 2, digits: 1...2), key(position + 3) == mark,
            let year = number(position + 4, digits: 4...4)
        else { return nil }
        return (PartialDate(year: year, month: month, day: day), position + 5)
    }

    private func yearFirst() -> (PartialDate?, Int)? {
        guard let year = number(position, digits: 4...4), let mark = key(position + 1), Self.separators.contains(mark),
            let month = number(position + 2, digits: 1...2), key(position + 3) == mark,
            let day = number(position + 4, digits: 1...2)
        else { return nil }
        return (PartialDate(year: year, month: month, day: day), position + 5)
    }

    private func inWords() -> (PartialDate?, Int)? {
        let start = key(position) == "ngày" ? position + 1 : position
        guard let day = number(start, digits: 1...2) else { return nil }
        let name = key(start + 1) == "," ? start + 2 : start + 1
        guard key(name) == "tháng", let (month, monthEnd) = month(at: name + 1) else { return nil }
        let mark = key(monthEnd)
        let yearIndex = mark == "năm" || mark == "/" || mark == "-" || mark == "," ? monthEnd + 1 : monthEnd
        guard let year = number(yearIndex, digits: 4...4) else { return nil }
        return (PartialDate(year: year, month: month, day: day), yearIndex + 1)
    }

    private static let englishMonths = PhraseTable<Int>([
        ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7),
        ("august", 8),
        ("september", 9), ("october", 10), ("november", 11), ("december", 12), ("jan", 1), ("feb", 2), ("mar", 3),
        ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    ])

    /// `May 15, 2024`, `15 May 2024`.
    private func inEnglish() -> (PartialDate?, Int)? {
        func year(_ index: Int) -> (Int, Int)? {
            let mark = key(index)
            let start = mark == "," || mark == "." ? index + 1 : index
            return number(start, digits: 4...4).map { ($0, start + 1) }
        }
        if let month = Self.englishMonths.match(text, at: position, limit: limit) {
            let start = key(month.end) == "." ? month.end + 1 : month.end
            guard let day = number(start, digits: 1...2), let (year, end) = year(start + 1) else { return nil }
            return (PartialDate(year: year, month: month.value, day: day), end)
        }
        guard let day = number(position, digits: 1...2),
            let month = Self.englishMonths.match(text, at: position + 1, limit: limit),
            let (year, end) = year(month.end)
        else { return nil }
        return (PartialDate(year: year, month: month.value, day: day), end)
    }

    private func month(at index: Int) -> (Int, Int)? {
        if let month = number(index, digits: 1...2) { return (month, index + 1) }
        return DateWords.writtenMonths.match(text, at: index, limit: limit).map { ($0.value, $0.end) }
    }

    private mutating func readTime() -> Bool {
        guard time == nil, let hour = number(position, digits: 1...2), let mark = key(position + 1),
            mark == ":" || Self.hourWords.contains(mark)
        else { return false }
        let minute = number(position + 2, digits: 2...2)
        guard mark != ":" || minute != nil else { return false }
        var end = minute == nil ? position + 2 : position + 3
        var second: Int?
        if key(end) == ":", let value = number(end + 1, digits: 2...2) {
            second = value
            end += 2
            // Fractions of a second say nothing of a publication.
            if key(end) == ".", number(end + 1, digits: 1...9) != nil { end += 2 }
        }
        let (shifted, next) = halfDay(hour, at: end)
        guard let value = TimeOfDay(hour: shifted, minute: minute ?? 0, second: second) else { return false }
        time = value
        timeStart = position
        position = next
        self.end = max(self.end, next)
        readISOOffset()
        return true
    }

    /// The hour of the day of an hour before `AM`, `PM`, `SA` or `CH`.
    private func halfDay(_ hour: Int, at index: Int) -> (Int, Int) {
        switch key(index) {
        case "am", "sa": (hour == 12 ? 0 : hour, index + 1)
        case "pm", "ch": (hour < 12 ? hour + 12 : hour, index + 1)
        default: (hour, index)
        }
    }

    /// Reads `Z`, `+07:00`, `+0700` or `+07` behind a time; behind a space, only what has a plus.
    private mutating func readISOOffset() {
        let plus: TokenKey = "+"
        if key(position) == plus, position + 1 < limit, !text[position + 1].isSpaced,
            let (value, end) = signedOffset(at: position)
        {
            offset = value
            position = end
            self.end = max(self.end, end)
            return
        }
        guard position < limit, !text[position].isSpaced else { return }
        if key(position) == "z" {
            offset = UTCOffset(minutes: 0)
            position += 1
        } else if let (value, end) = signedOffset(at: position), end - position > 2 {
            offset = value
            position = end
        }
        end = max(end, position)
    }

    private mutating func readZone() -> Bool {
        guard let word = key(position), Self.zoneWords.contains(word) else { return false }
        position += 1
        if let (value, end) = signedOffset(at: position) {
            offset = value
            position = end
        } else {
            offset = UTCOffset(minutes: 0)
        }
        end = position
        if key(position) == "]" || key(position) == ")" { end += 1 }
        return true
    }

    /// `+7`, `+07`, `+07:00`, `+0700`.
    private func signedOffset(at index: Int) -> (UTCOffset?, Int)? {
        guard let sign = key(index), sign == "+" || sign == "-" || sign == "−" else { return nil }
        let factor = sign == "+" ? 1 : -1
        if let packed = number(index + 1, digits: 4...4) {
            return (UTCOffset(minutes: factor * (packed / 100 * 60 + packed % 100)), index + 2)
        }
        guard let hours = number(index + 1, digits: 1...2) else { return nil }
        guard key(index + 2) == ":", let minutes = number(index + 3, digits: 2...2) else {
            return (UTCOffset(minutes: factor * hours * 60), index + 2)
        }
        return (UTCOffset(minutes: factor * (hours * 60 + minutes)), index + 4)
    }

    /// Passes the number of readers, which stands before or after its label.
    private mutating func skipCount() {
        while position < limit, text[position].kind != .word {
            if text[position].kind == .number, dayFirst() != nil || yearFirst() != nil { return }
            position += 1
        }
    }
}
