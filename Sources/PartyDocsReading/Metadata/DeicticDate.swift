internal import PartyDocsCore

/// A date that the text calls today: `Sáng nay (7/8)`, `Hôm nay, 7-8-2020`.
struct DeicticDate {
    /// The date, without a year where none is printed.
    var date: PartialDate
    /// Its tokens.
    var tokens: Range<Int>

    private static let today = PhraseTable([
        "sáng nay", "trưa nay", "chiều nay", "tối nay", "đêm nay", "hôm nay", "ngày hôm nay", "sáng hôm nay",
        "chiều hôm nay", "tối hôm nay",
    ])
    private static let marks: Set<TokenKey> = ["(", ",", "-", "–"]
    private static let separators: Set<TokenKey> = ["/", "-", "."]

    /// Finds the first such date.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - range: Those to look at.
    /// - Returns: The date; nil when there is none.
    static func find(_ text: TokenizedText, _ range: Range<Int>) -> DeicticDate? {
        for index in range {
            guard let phrase = today.match(text, at: index, limit: range.upperBound) else { continue }
            var position = phrase.end
            var isBracketed = false
            if position < range.upperBound, marks.contains(text[position].key) {
                isBracketed = text[position].key == "("
                position += 1
            }
            if position < range.upperBound, text[position].key == "ngày" { position += 1 }
            guard let (date, end) = date(text, at: position, limit: range.upperBound) else { continue }
            let closes = isBracketed && end < range.upperBound && text[end].key == ")"
            return DeicticDate(date: date, tokens: index..<(closes ? end + 1 : end))
        }
        return nil
    }

    private static func date(_ text: TokenizedText, at index: Int, limit: Int) -> (PartialDate, Int)? {
        guard index + 2 < limit, let day = text[index].number, separators.contains(text[index + 1].key),
            let month = text[index + 2].number
        else { return nil }
        if index + 4 < limit, text[index + 3].key == text[index + 1].key, let year = text[index + 4].number,
            text[index + 4].end - text[index + 4].start == 4,
            let date = PartialDate(year: year, month: month, day: day)
        {
            return (date, index + 5)
        }
        return PartialDate(month: month, day: day).map { ($0, index + 3) }
    }
}
