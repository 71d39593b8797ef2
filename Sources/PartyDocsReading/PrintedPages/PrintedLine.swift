internal import PartyDocsCore

/// A line of a text as it stands on a page: where it begins, how wide it is, and what its ends look like.
struct PrintedLine {
    /// How wide something is printed.
    struct Extent {
        /// In characters, as type of one width sets it.
        var columns = 0
        /// In thousandths of an em, as a roman type sets it.
        var advance = 0
    }

    /// The line itself.
    let line: TextLine
    /// The page that it stands on, from zero.
    let page: Int
    /// The blank lines above it.
    let blanks: Int
    /// The columns before its first character.
    let indent: Int
    /// The column of its text behind its marker; that of its first character when it has none.
    let textIndent: Int
    /// How wide it is.
    let extent: Extent
    /// How wide its first word is.
    let firstWord: Extent
    /// Whether it has gaps inside, as rows of tables and headers in two columns do, or is marked as a row or quotation.
    let isRow: Bool
    /// Whether it opens as an item of a list or the heading of a division does.
    let opensItem: Bool
    /// Whether it ends in a backslash, by which Markdown keeps a line end.
    let keepsEnd: Bool
    /// Whether its last character is a hyphen behind a letter or digit.
    let endsInHyphen: Bool

    /// Where it ends: its indent and its width.
    var right: Extent {
        Extent(columns: indent + extent.columns, advance: indent * Self.averageAdvance + extent.advance)
    }

    /// Whether it ends as statements and items do.
    var isClosed: Bool {
        switch line.ending {
        case .statement, .exclamation, .semicolon, .colon: true
        case .comma, .open: false
        }
    }

    private static let averageAdvance = 450
    private static let tabWidth = 8
    private static let widestMarker = 6
}

extension PrintedLine {
    /// The lines of a text that are not blank.
    ///
    /// - Parameters:
    ///   - table: The lines.
    ///   - pageStarts: Where in the text each page but the first starts, in order.
    /// - Returns: A value for each line of the table.
    static func lines(of table: LineTable, pageStarts: [Int]) -> [PrintedLine] {
        var text = table.text
        return text.withUTF8 { bytes in
            var lines: [PrintedLine] = []
            lines.reserveCapacity(table.lines.count)
            var page = 0
            var previousEnd = 0
            for line in table.lines {
                let start = line.span.start.utf8
                while page < pageStarts.count, pageStarts[page] <= start { page += 1 }
                let gap = bytes[previousEnd..<start]
                let newLines = gap.count { $0 == 0x0A }
                lines.append(
                    PrintedLine(line, in: table.tokens, bytes, page: page, newLines: newLines, gap: gap)
                )
                previousEnd = line.span.end.utf8
            }
            return lines
        }
    }

    private init(
        _ line: TextLine,
        in tokens: TokenizedText,
        _ bytes: UnsafeBufferPointer<UInt8>,
        page: Int,
        newLines: Int,
        gap: Slice<UnsafeBufferPointer<UInt8>>
    ) {
        self.line = line
        self.page = page
        blanks = max(0, newLines - 1)
        indent = Self.columns(of: gap)
        let span = line.span.utf8
        extent = Self.extent(of: span, in: bytes)
        let wordEnd = bytes[span].firstIndex { $0 <= 0x20 } ?? span.upperBound
        firstWord = Self.extent(of: span.lowerBound..<wordEnd, in: bytes)
        let marker = ListMarker.parse(tokens, line.tokens)
        opensItem = marker != nil
        var textIndent = indent
        if let marker, marker.tokens.upperBound < line.tokens.upperBound {
            let text = tokens[marker.tokens.upperBound].start
            let width = Self.extent(of: span.lowerBound..<text, in: bytes).columns
            if width <= Self.widestMarker { textIndent += width }
        }
        self.textIndent = textIndent
        let inner = marker.map { $0.tokens.upperBound + 1 } ?? line.tokens.lowerBound + 1
        // A bar or angle at the start is a mark of a table or quotation, which a join would put into a sentence.
        let isMarked = bytes[span.lowerBound] == 0x7C || bytes[span.lowerBound] == 0x3E
        isRow = isMarked || line.tokens.contains { $0 >= inner && tokens[$0].startsColumn }
        keepsEnd = bytes[span.upperBound - 1] == 0x5C
        let beforeLast = span.count > 1 ? bytes[span.upperBound - 2] : 0x20
        endsInHyphen = bytes[span.upperBound - 1] == 0x2D && beforeLast > 0x2F
    }

    /// The columns that the white space behind the last line end takes.
    private static func columns(of gap: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var columns = 0
        for byte in gap {
            switch byte {
            case 0x0A: columns = 0
            case 0x09: columns += tabWidth - columns % tabWidth
            default: if !byte.isUTF8Continuation { columns += 1 }
            }
        }
        return columns
    }

    private static func extent(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Extent {
        let letters = LetterTable.vietnamese
        var extent = Extent()
        var position = range.lowerBound
        while position < range.upperBound {
            let (scalar, length) = bytes.scalar(at: position)
            extent.columns += 1
            extent.advance += GlyphWidths.width(of: scalar, letters: letters)
            position += length
        }
        return extent
    }
}
