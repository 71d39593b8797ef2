/// The columns of a line of an official document: what stands beside each other on the page.
enum LineColumns {
    private static let bar: TokenKey = "|"
    /// Marks of emphasis that plain texts made of marked-up ones keep.
    private static let emphasis: Set<TokenKey> = ["*", "_", "\\", "#", "|"]

    /// The columns of a line, parted by a tab, three blanks or more, or a bar.
    ///
    /// - Parameters:
    ///   - line: The tokens of the line.
    ///   - text: The tokens.
    /// - Returns: The tokens of each column, in order, without marks of emphasis around words; none is empty.
    static func of(_ line: Range<Int>, in text: TokenizedText) -> [Range<Int>] {
        var columns: [Range<Int>] = []
        var start = line.lowerBound
        for index in line {
            let isBar = text[index].key == bar
            guard isBar || index > start && text[index].startsColumn else { continue }
            if index > start { columns.append(start..<index) }
            start = isBar ? index + 1 : index
        }
        if start < line.upperBound { columns.append(start..<line.upperBound) }
        return columns.map { withoutEmphasis($0, in: text) }
    }

    /// The columns of a line, parted by two blanks as well where what follows is known to stand in a column of its own.
    ///
    /// - Parameters:
    ///   - line: The tokens of the line.
    ///   - text: The tokens.
    ///   - isColumn: Whether tokens that two blanks part from those before are a column.
    /// - Returns: The tokens of each column.
    static func narrow(_ line: Range<Int>, in text: TokenizedText, where isColumn: (Range<Int>) -> Bool) -> [Range<Int>]
    {
        of(line, in: text).flatMap { column -> [Range<Int>] in
            let gap = column.dropFirst().first { index in
                text[index].start - text[index - 1].end >= 2 && isColumn(index..<column.upperBound)
            }
            guard let gap else { return [column] }
            return [column.lowerBound..<gap, gap..<column.upperBound]
        }
    }

    /// The words of some tokens without marks of emphasis.
    ///
    /// - Parameters:
    ///   - range: The tokens.
    ///   - text: All tokens.
    ///   - source: The text.
    /// - Returns: The words as printed, with one space for any white space.
    static func words(_ range: Range<Int>, in text: TokenizedText, source: String) -> String {
        guard range.contains(where: { emphasis.contains(text[$0].key) }) else { return text.words(range, in: source) }
        var words = ""
        for index in range where !emphasis.contains(text[index].key) {
            if !words.isEmpty, text[index].isSpaced { words += " " }
            words += text.words(index..<index + 1, in: source)
        }
        return words
    }

    private static func withoutEmphasis(_ column: Range<Int>, in text: TokenizedText) -> Range<Int> {
        var column = column
        guard text.hasWords(column) else { return column }
        while emphasis.contains(text[column.lowerBound].key), column.count > 1, !isBullet(column, text) {
            column = column.lowerBound + 1..<column.upperBound
        }
        while emphasis.contains(text[column.upperBound - 1].key), column.count > 1 {
            column = column.lowerBound..<column.upperBound - 1
        }
        return column
    }

    /// Whether a star opens an item, with a blank behind it.
    private static func isBullet(_ column: Range<Int>, _ text: TokenizedText) -> Bool {
        text[column.lowerBound].key == "*" && text[column.lowerBound + 1].isSpaced
    }
}
