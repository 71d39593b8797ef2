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

    /// The moments of a printed date of publication (`Thứ Ba, 5/3/2024 | 09:15 GMT+7`), in order; also of one that other
    /// words stand before or behind (`Phát sóng: 5/3/2024`).
    ///
    /// - Parameter line: The line, in NFC.
    /// - Returns: The moments; none where the line holds no whole date.
    package static func moments(of line: String) -> [Moment] {
        let table = LineTable(line)
        guard let first = table.lines.first, table.lines.count == 1, first.wordCount <= longestDate else { return [] }
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
}
