internal import PartyDocsCore

extension Block {
    /// The spans of a block of an ending in which somebody signs: all of a signature, of a line of the recipients only
    /// what stands in the columns beside them.
    var signatureSpans: [TextSpan] {
        switch kind {
        case .signature: cells.isEmpty ? [span] : cells
        case .recipients: Array(cells.dropFirst())
        default: []
        }
    }
}

extension TokenizedText {
    /// The tokens inside a span, among those of a block.
    func tokens(in span: TextSpan, of block: Range<Int>) -> Range<Int> {
        let start = block.first { tokens[$0].span.start >= span.start } ?? block.upperBound
        let end = (start..<block.upperBound).first { tokens[$0].span.end > span.end } ?? block.upperBound
        return start..<end
    }
}
