internal import PartyDocsCore

/// Makes anchors of spans of one text, each quote with as much around it as tells it from others.
struct AnchorMaker {
    /// The numbers of Unicode scalars before and after the words that are tried in turn.
    private static let contextLengths = [32, 64, 128, 256]

    private let text: String
    private let offsets: TextOffsetIndex

    /// Makes a maker for a text.
    ///
    /// - Parameter text: The text, in NFC.
    init(_ text: String) {
        self.text = text
        offsets = TextOffsetIndex(text, unit: .unicodeScalar)
    }

    /// The anchor of a span.
    ///
    /// - Parameter span: A span of the text.
    /// - Returns: The anchor; the longest surroundings where the words stand several times even in these.
    func anchor(of span: TextSpan) -> TextAnchor {
        let position = TextPositionSelector(span, in: offsets)
        var quote = TextQuoteSelector(exact: String(text[span]))
        for length in Self.contextLengths {
            quote = self.quote(of: span, context: length)
            let pattern = BytePattern((quote.prefix ?? "") + quote.exact + (quote.suffix ?? ""))
            if pattern.offsets(in: text, limit: 2).count < 2 { break }
        }
        return TextAnchor(quote, at: position)
    }

    /// The anchor of the first words of a span.
    ///
    /// - Parameters:
    ///   - span: A span of the text.
    ///   - length: The largest number of Unicode scalars.
    /// - Returns: The anchor.
    func anchor(ofStartOf span: TextSpan, length: Int) -> TextAnchor {
        let end = text[span].unicodeScalars.prefix(length).reduce(span.start.utf8) { $0 + UTF8.width($1) }
        return anchor(of: TextSpan(start: span.start, end: TextOffset(utf8: end)))
    }

    private func quote(of span: TextSpan, context length: Int) -> TextQuoteSelector {
        let end = TextOffset(utf8: text.utf8.count)
        let before = text[TextSpan(start: .zero, end: span.start)].unicodeScalars.suffix(length)
        let after = text[TextSpan(start: span.end, end: end)].unicodeScalars.prefix(length)
        return TextQuoteSelector(
            exact: String(text[span]),
            prefix: String(before),
            suffix: String(after)
        )
    }
}
