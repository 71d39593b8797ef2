internal import PartyDocsCore

/// What printed pages make of a text, and how to undo it: lines that end where the page does, headers and footers on
/// each page, paragraphs that a page break cuts.
struct PrintedPages {
    /// The text with its lines joined.
    let decoded: DecodedText
    /// What is known of its lines.
    let hints: [LineHint]

    /// Lines of more bytes are paragraphs, not lines of a page.
    private static let longestLine = 280

    /// Reads a text as printed pages.
    ///
    /// - Parameters:
    ///   - decoded: The text as it was decoded.
    ///   - joining: Whether lines are joined.
    init(_ decoded: DecodedText, joining: LineJoining) {
        let pageStarts = Self.pageStarts(of: decoded)
        let mayJoin = joining == .always || joining == .automatic && Self.hasShortLines(decoded.text)
        guard mayJoin || !pageStarts.isEmpty else {
            self.decoded = decoded
            hints = []
            return
        }
        let table = LineTable(decoded.text)
        let lines = PrintedLine.lines(of: table, pageStarts: pageStarts)
        let isFurniture =
            pageStarts.isEmpty
            ? Array(repeating: false, count: lines.count) : PageFurniture.find(in: table, lines)
        var pages = PageAssembly(decoded.text, lines, isFurniture)
        if mayJoin {
            let measure = WrapMeasure(zip(lines, isFurniture).filter { !$1 }.map(\.0))
            if measure.isWrapped || joining == .always { pages.join(by: LineJoiner(measure)) }
        }
        hints = pages.hints
        self.decoded = pages.edits.isEmpty ? decoded : decoded.rewritten(as: pages.text, edits: pages.edits)
    }

    /// Where pages start, by the form feeds that the text had.
    private static func pageStarts(of decoded: DecodedText) -> [Int] {
        decoded.edits.compactMap { edit in
            edit.reason == .pageBreak && edit.original.contains(0x0C) ? edit.span.end.utf8 : nil
        }
    }

    /// Whether nearly all of a text stands in lines that a page could hold.
    private static func hasShortLines(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var long = 0
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
                if end - start > longestLine { long += end - start }
                start = end + 1
            }
            return long * 10 <= bytes.count
        }
    }
}
