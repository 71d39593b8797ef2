package import PartyDocsCore

/// What single lines are by their form alone, for readers that know their places from markup.
package enum LineForm {
    /// The kind of a line that its own words tell: a date of publication, a source, authors, a picture's text with its
    /// credit, page chrome.
    ///
    /// - Parameter line: The line, in NFC.
    /// - Returns: The kind; nil where the words tell none.
    package static func kind(of line: String) -> BlockKind? {
        let table = LineTable(line)
        guard let first = table.lines.first, table.lines.count == 1 else { return nil }
        switch LineSign.of(first, in: table.tokens) {
        case .timestamp: return .timestamp
        case .source: return .agency
        case .byline: return .byline
        case .caption: return .caption
        case .credit: return .credit
        case .ornament, .menu: return .furniture
        case .furniture(_, let opensTitle): return opensTitle ? .teaser : .furniture
        case .row, .none: return nil
        }
    }

    /// The name of the credit in the text of a picture, or in a credit alone on its line (`Ảnh: TTXVN`).
    ///
    /// - Parameter line: The line, in NFC.
    /// - Returns: The bytes of the name in the line; nil where it prints none.
    package static func credit(of line: String) -> Range<Int>? {
        let table = LineTable(line)
        guard let first = table.lines.first, table.lines.count == 1 else { return nil }
        switch LineSign.of(first, in: table.tokens) {
        case .caption(let credit), .credit(let credit):
            return credit.name.map { table.tokens.span($0).utf8 }
        default: return nil
        }
    }

    /// The moments of a printed date of publication (`Thứ Ba, 5/3/2024 | 09:15 GMT+7`), in order; also of one that other
    /// words stand before or behind (`Phát sóng: 5/3/2024`).
    ///
    /// - Parameter line: The line, in NFC.
    /// - Returns: The moments; none where the line holds no whole date.
    package static func moments(of line: String) -> [Moment] {
        let table = LineTable(line)
        guard let first = table.lines.first, table.lines.count == 1, first.wordCount <= longestDate,
            !labelsDocumentDate(first.tokens, in: table.tokens)
        else { return [] }
        let lastNumber = first.tokens.last { table.tokens[$0].kind == .number } ?? first.tokens.lowerBound
        for end in [first.tokens.upperBound, lastNumber + 1] {
            for start in first.tokens where start < end {
                let stamps = TimestampParser.parse(table.tokens, start..<end)?.stamps ?? []
                if !stamps.isEmpty { return stamps.compactMap(\.moment) }
            }
        }
        return []
    }

    private static let longestDate = 24

    /// Whether a line opens with the label of a date that an official document bears, such as that of its signing or
    /// of its coming into force: it is no date of publication.
    ///
    /// - Parameter line: The line, in NFC.
    /// - Returns: Whether it does.
    package static func labelsDocumentDate(_ line: String) -> Bool {
        let table = LineTable(line)
        return table.lines.first.map { labelsDocumentDate($0.tokens, in: table.tokens) } ?? false
    }

    private static let documentDates = PhraseTable([
        "ngày ban hành", "ngày ký", "ngày ký ban hành", "ngày hiệu lực", "ngày có hiệu lực", "ngày hết hiệu lực",
        "hiệu lực từ", "có hiệu lực từ", "hiệu lực", "hết hiệu lực", "ngày văn bản", "ngày áp dụng", "ngày công báo",
        "ngày đăng công báo", "ngày hết hạn", "ngày có hl", "ngày bh", "thời điểm hiệu lực", "thời gian hiệu lực",
    ])

    private static func labelsDocumentDate(_ line: Range<Int>, in text: TokenizedText) -> Bool {
        guard let first = line.first(where: { text[$0].kind != .punctuation }) else { return false }
        return documentDates.match(text, at: first, limit: line.upperBound) != nil
    }
}
