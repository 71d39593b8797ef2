/// The number and symbol that a document bears (`Số 12-CT/TU`), or the place for them (`Số:      -NQ/TU`).
struct OwnNumber: Sendable {
    /// The tokens of the line's piece that hold it, the word `Số` included.
    let tokens: Range<Int>
    /// The number; nil where its place is blank.
    let number: DocumentNumber?
    /// The symbol with what is printed right behind its codes (`1234/QĐ-UBND.HC`).
    let symbol: String?
    /// The code of the kind, where the place of the number is blank.
    let blankCode: TokenKey?
    /// The kind that stands before the number (`Luật số`).
    let kind: String?

    private static let word: TokenKey = "số"
    private static let colon: TokenKey = ":"
    private static let slash: TokenKey = "/"
    private static let dashes: Set<TokenKey> = ["-", "–", "—", "‑", "‐", "−"]

    /// Reads the number at the start of a piece.
    ///
    /// - Parameters:
    ///   - piece: The tokens.
    ///   - text: All tokens.
    ///   - source: The text.
    /// - Returns: The number; nil where the piece opens otherwise.
    static func read(_ piece: Range<Int>, in text: TokenizedText, source: String) -> OwnNumber? {
        var start = piece.lowerBound
        let kind = DocumentKinds.table.match(text, at: start, limit: piece.upperBound)
        if let kind, kind.end < piece.upperBound, text[kind.end].key == word { start = kind.end }
        guard start < piece.upperBound, text[start].key == word, text[start].isCapitalized || start > piece.lowerBound
        else { return nil }
        var position = start + 1
        if position < piece.upperBound, text[position].key == "hiệu" { position += 1 }
        while position < piece.upperBound, text[position].key == colon { position += 1 }
        let kindName = start > piece.lowerBound ? kind?.value.name : nil
        let grammar = NumberAndSymbolGrammar(text: text, source: source, limit: piece.upperBound)
        if let number = grammar.number(at: position), isNumber(number, in: piece, text) {
            let end = end(of: number, in: piece, text)
            var symbol = number.symbol
            if end > number.tokens.upperBound, number.symbol != nil {
                symbol? += text.words(number.tokens.upperBound..<end, in: source)
            }
            return OwnNumber(
                tokens: piece.lowerBound..<end,
                number: number,
                symbol: symbol,
                blankCode: nil,
                kind: kindName
            )
        }
        return blank(from: position, in: piece, text, kind: kindName)
    }

    /// Whether a number has a symbol, or stands alone in its piece.
    private static func isNumber(_ number: DocumentNumber, in piece: Range<Int>, _ text: TokenizedText) -> Bool {
        number.symbol != nil || !text.hasWords(number.tokens.upperBound..<piece.upperBound)
    }

    /// The end of what stands behind a number without white space.
    private static func end(of number: DocumentNumber, in piece: Range<Int>, _ text: TokenizedText) -> Int {
        var end = number.tokens.upperBound
        while end < piece.upperBound, !text[end].isSpaced { end += 1 }
        let words = text.withoutMarks(number.tokens.upperBound..<end)
        return words.isEmpty ? number.tokens.upperBound : end
    }

    /// The place of a number that is blank: marks, and the codes behind it.
    private static func blank(
        from position: Int,
        in piece: Range<Int>,
        _ text: TokenizedText,
        kind: String?
    ) -> OwnNumber? {
        var end = position
        while end < piece.upperBound, text[end].kind == .punctuation, !dashes.contains(text[end].key),
            text[end].key != slash
        {
            end += 1
        }
        guard end < piece.upperBound else {
            return OwnNumber(tokens: piece, number: nil, symbol: nil, blankCode: nil, kind: kind)
        }
        guard dashes.contains(text[end].key) || text[end].key == slash else { return nil }
        var code: TokenKey?
        while end < piece.upperBound,
            text[end].kind == .punctuation || text[end].isCapitalized || text[end].kind == .number
        {
            if code == nil, text[end].kind == .word, DocumentKinds.isCode(text[end].key) { code = text[end].key }
            end += 1
        }
        return OwnNumber(tokens: piece.lowerBound..<end, number: nil, symbol: nil, blankCode: code, kind: kind)
    }
}
