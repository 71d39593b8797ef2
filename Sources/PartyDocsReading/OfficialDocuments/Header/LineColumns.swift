/// The columns of a line of an official document: what stands beside each other on the page.
enum LineColumns {
    private static let bar: TokenKey = "|"

    /// The columns of a line, parted by a tab, three blanks or more, or a bar.
    ///
    /// - Parameters:
    ///   - line: The tokens of the line.
    ///   - text: The tokens.
    /// - Returns: The tokens of each column, in order; none is empty.
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
        return columns
    }
}
