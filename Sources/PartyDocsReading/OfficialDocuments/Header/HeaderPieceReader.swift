/// Tells what the columns of a header are by their words.
struct HeaderPieceReader {
    let text: TokenizedText
    let source: String

    private static let nation: TokenKey = "nước"
    private static let colon: TokenKey = ":"
    private static let longestName = 24
    private static let longestDate = 24

    /// Cuts a column where another begins after one blank: what stands under it tells.
    ///
    /// - Parameter column: The tokens of the column.
    /// - Returns: The columns.
    func split(_ column: Range<Int>) -> [Range<Int>] {
        if let start = national(in: column) { return [column.lowerBound..<start, start..<column.upperBound] }
        guard let number = OwnNumber.read(column, in: text, source: source), number.tokens.count < column.count else {
            return [column]
        }
        let rest = number.tokens.upperBound..<column.upperBound
        let start = rest.first { text[$0].kind == .word } ?? rest.upperBound
        guard let date = IssueDate.read(Array(start..<column.upperBound), in: text), date.isWhole else {
            return [column]
        }
        return [column.lowerBound..<number.tokens.upperBound, start..<column.upperBound]
    }

    /// Where the name of the Party or of the State follows another column.
    private func national(in column: Range<Int>) -> Int? {
        guard column.count <= 40 else { return nil }
        return column.dropFirst().first { index in
            text[index].isCapitalized && text[index - 1].key != Self.nation
                && HeaderPhrases.nationalOpenings.match(text, at: index, limit: column.upperBound)?.end
                    == text.withoutMarks(column).upperBound
        }
    }

    /// What a piece is.
    ///
    /// - Parameter piece: Its tokens.
    /// - Returns: Its role.
    func role(of piece: Range<Int>) -> HeaderPiece.Role {
        guard text.hasWords(piece) else { return .rule }
        guard piece.count <= 160 else { return .other }
        if let national = nationalRole(of: piece) { return national }
        let stamps = OfficialStamp.all(in: piece, text)
        if !stamps.isEmpty { return .stamps(stamps) }
        if let number = OwnNumber.read(piece, in: text, source: source),
            !text.hasWords(number.tokens.upperBound..<piece.upperBound)
        {
            return .number(number)
        }
        if piece.count <= Self.longestDate, let date = IssueDate.read(Array(piece), in: text), date.isWhole {
            return .date(date)
        }
        if text.opens(HeaderPhrases.salutations, piece) || isTelegram(piece) { return .salutation }
        if text.opens(HeaderPhrases.about, piece), !text.isAllCapitals(piece) { return .about }
        if let kind = kind(of: piece) { return kind }
        return nameRole(of: piece)
    }

    /// Whether a line in capitals names who sends a telegram, those to whom it goes following: `… ĐIỆN:`.
    private func isTelegram(_ piece: Range<Int>) -> Bool {
        guard piece.count > 2, text[piece.upperBound - 1].key == Self.colon, text.isAllCapitals(piece) else {
            return false
        }
        return text[piece.upperBound - 2].key == "điện"
    }

    private func nationalRole(of piece: Range<Int>) -> HeaderPiece.Role? {
        guard piece.count <= 24, let first = text.withoutMarks(piece).first, text[first].isCapitalized else {
            return nil
        }
        let words = text.wordKeys(piece)
        if HeaderPhrases.national.contains(words) {
            return text.isAllCapitals(piece) || piece.contains { text[$0].kind == .punctuation } ? .national : nil
        }
        let isPart = HeaderPhrases.nationalOfMasses.contains(words) || HeaderPhrases.partsOfNational.contains(words)
        return isPart ? .nationalPart : nil
    }

    /// The kind that a title opens with: in capitals, or alone on its line.
    private func kind(of piece: Range<Int>) -> HeaderPiece.Role? {
        var start = text.withoutMarks(piece).lowerBound
        if let end = text.end(of: HeaderPhrases.draft, at: start, limit: piece.upperBound), end < piece.upperBound {
            start = end
        }
        guard let match = HeaderPhrases.kinds.match(text, at: start, limit: piece.upperBound) else { return nil }
        let words = start..<match.end
        let rest = match.end..<piece.upperBound
        guard text.isAllCapitals(words) || text[start].isCapitalized && !text.hasWords(rest) else { return nil }
        if let last = piece.last, text[last].key == Self.colon { return nil }
        return .kind(
            name: match.value,
            words: words,
            rest: text.hasWords(rest) ? rest : rest.upperBound..<rest.upperBound
        )
    }

    private func nameRole(of piece: Range<Int>) -> HeaderPiece.Role {
        let count = text.wordKeys(piece).count
        guard count <= Self.longestName else { return .other }
        let isCapitals = text.isAllCapitals(piece)
        if text.opens(HeaderPhrases.terms, piece), isCapitals || count <= 8 { return .term }
        if isCapitals { return .name }
        let isBody =
            text[piece.lowerBound].isCapitalized && text.opens(HeaderPhrases.bodies, piece) && count <= 12
            && piece.last.map { text[$0].kind != .punctuation } == true
            && !piece.contains { text[$0].key == Self.colon }
        return isBody ? .name : .other
    }
}
