/// A line that may belong to the header of an official document, cut into its columns.
struct HeaderLine: Sendable {
    /// The columns, in order.
    let pieces: [HeaderPiece]

    /// The columns that have words, or the first where none has.
    var worded: [HeaderPiece] {
        pieces.filter { if case .rule = $0.role { false } else { true } }
    }

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - line: The tokens of the line.
    ///   - text: All tokens.
    ///   - source: The text.
    init(_ line: Range<Int>, in text: TokenizedText, source: String) {
        let reader = HeaderPieceReader(text: text, source: source)
        if let kind = reader.spreadKind(line) {
            pieces = [HeaderPiece(tokens: line, column: 0, role: kind)]
            return
        }
        var cells: [Range<Int>] = []
        for column in reader.joined(LineColumns.of(line, in: text)) { cells += reader.split(column) }
        pieces = cells.enumerated().map { column, tokens in
            HeaderPiece(tokens: tokens, column: column, role: reader.role(of: tokens))
        }
    }
}
