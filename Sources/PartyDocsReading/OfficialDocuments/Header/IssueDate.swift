internal import PartyDocsCore

/// The date of an official document beside the place where it was issued: `Vinh, ngày 05 tháng 3 năm 2019`.
struct IssueDate: Sendable {
    /// The date as far as it is printed; nil where all of it is blank, or no day of the calendar.
    let date: PartialDate?
    /// Its tokens, in order; columns of two lines where it is broken.
    let tokens: [Int]
    /// Whether it ends before the year, which another line may have.
    let isOpen: Bool
    /// Whether the place stands before it, or nothing does, and nothing behind it but a place.
    let isWhole: Bool
    /// Whether the place stands before it, or nothing does.
    let isPlaced: Bool

    /// The runs of its tokens that stand together.
    var runs: [Range<Int>] {
        var runs: [Range<Int>] = []
        for token in tokens {
            if let last = runs.last, last.upperBound == token {
                runs[runs.count - 1] = last.lowerBound..<token + 1
            } else {
                runs.append(token..<token + 1)
            }
        }
        return runs
    }

    private static let day: TokenKey = "ngày"
    private static let month: TokenKey = "tháng"
    private static let year: TokenKey = "năm"
    private static let marks: Set<TokenKey> = ["/", "-", "–", "."]
    private static let longestPlace = 9

    /// Reads a date.
    ///
    /// - Parameters:
    ///   - piece: The tokens of the piece, or of two that follow each other in a column.
    ///   - text: The tokens.
    /// - Returns: The date; nil where the piece has none.
    static func read(_ piece: [Int], in text: TokenizedText) -> IssueDate? {
        guard piece.count <= 40 else { return nil }
        let words = Words(text: text, piece: piece)
        for start in piece.indices {
            guard let found = words.date(at: start) else { continue }
            let place = piece[..<start].filter { text[$0].kind == .word }
            let rest = piece[found.end...]
            let isPlace =
                place.count <= longestPlace
                && place.allSatisfy { text[$0].isCapitalized || Self.placeWords.contains(text[$0].key) }
            let isEnd = rest.allSatisfy { text[$0].kind == .punctuation || text[$0].isCapitalized }
            return IssueDate(
                date: PartialDate(
                    year: found.year,
                    month: found.month,
                    day: found.month == nil ? nil : found.day
                ),
                tokens: Array(piece[start..<found.end]),
                isOpen: found.year == nil && rest.isEmpty,
                isWhole: isPlace && isEnd && rest.count <= longestPlace,
                isPlaced: isPlace
            )
        }
        return nil
    }

    private static let placeWords: Set<TokenKey> = [
        "thành", "phố", "tỉnh", "huyện", "xã", "quận", "phường", "thị", "trấn",
    ]

    private struct Words {
        let text: TokenizedText
        let piece: [Int]

        func key(_ place: Int) -> TokenKey? { place < piece.count ? text[piece[place]].key : nil }

        /// The value of a number at a place; nil for other tokens and for numbers of more than some digits.
        func number(_ place: Int, digits: Int) -> Int? {
            guard place < piece.count, let value = text[piece[place]].number else { return nil }
            return text[piece[place]].end - text[piece[place]].start <= digits ? value : nil
        }

        /// The place after the blanks that are to be filled in by hand.
        func afterBlanks(_ place: Int) -> Int {
            var place = place
            while place < piece.count, text[piece[place]].kind == .punctuation { place += 1 }
            return place
        }

        func date(at start: Int) -> (end: Int, day: Int?, month: Int?, year: Int?)? {
            if key(start) == IssueDate.day { return dayMonthYear(after: start + 1) }
            if key(start) == IssueDate.month { return monthYear(at: start, day: nil) }
            return figures(at: start).flatMap { $0.year == nil ? nil : $0 }
        }

        private func dayMonthYear(after start: Int) -> (end: Int, day: Int?, month: Int?, year: Int?)? {
            if let figures = figures(at: start) { return figures }
            var place = afterBlanks(start)
            if key(place) == "mồng" || key(place) == "mùng" { place += 1 }
            let day = number(place, digits: 2)
            if day != nil { place = afterBlanks(place + 1) }
            if place == piece.count { return (place, day, nil, nil) }
            return monthYear(at: place, day: day)
        }

        private func monthYear(at start: Int, day: Int?) -> (end: Int, day: Int?, month: Int?, year: Int?)? {
            guard key(start) == IssueDate.month else { return nil }
            var place = afterBlanks(start + 1)
            let month = number(place, digits: 2)
            if month != nil { place = afterBlanks(place + 1) }
            guard place < piece.count else { return (place, day, month, nil) }
            if key(place) == IssueDate.year { place = afterBlanks(place + 1) } else if month == nil { return nil }
            guard place < piece.count else { return (place, day, month, nil) }
            guard let year = number(place, digits: 4), year >= 1900 else { return (place, day, month, nil) }
            return (place + 1, day, month, year)
        }

        private func figures(at start: Int) -> (end: Int, day: Int?, month: Int?, year: Int?)? {
            guard let day = number(start, digits: 2), let mark = key(start + 1), IssueDate.marks.contains(mark),
                let month = number(start + 2, digits: 2)
            else { return nil }
            guard let next = key(start + 3), IssueDate.marks.contains(next), let year = number(start + 4, digits: 4),
                year >= 1900
            else { return (start + 3, day, month, nil) }
            return (start + 5, day, month, year)
        }
    }
}
