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
    private static let period: TokenKey = "."
    private static let slash: TokenKey = "/"
    private static let dashes: Set<TokenKey> = ["-", "–", "—", "‑", "‐", "−"]

    /// Reads the number at the start of a piece.
    ///
    /// - Parameters:
    ///   - piece: The tokens.
    ///   - text: All tokens.
    ///   - source: The text.
    ///   - mayBeSmall: Whether the word `số` may stand in small letters.
    /// - Returns: The number; nil where the piece opens otherwise.
    static func read(
        _ piece: Range<Int>,
        in text: TokenizedText,
        source: String,
        mayBeSmall: Bool = false
    ) -> OwnNumber? {
        var start = piece.lowerBound
        let kind = DocumentKinds.table.match(text, at: start, limit: piece.upperBound)
        if let kind, kind.end < piece.upperBound, text[kind.end].key == word { start = kind.end }
        guard start < piece.upperBound, text[start].key == word,
            mayBeSmall || text[start].isCapitalized || start > piece.lowerBound
        else { return nil }
        var position = start + 1
        if position < piece.upperBound, text[position].key == "hiệu" { position += 1 }
        while position < piece.upperBound, text[position].key == colon || text[position].key == period { position += 1 }
        let kindName = start > piece.lowerBound ? kind?.value.name : nil
        if let number = number(from: position, in: piece, text, source: source) {
            return OwnNumber(
                tokens: piece.lowerBound..<number.tokens.upperBound,
                number: number,
                symbol: number.symbol,
                blankCode: nil,
                kind: kindName
            )
        }
        return blank(from: position, in: piece, text, kind: kindName)
    }

    /// Reads a number and symbol that are all of a piece, without the word `Số` before them.
    ///
    /// - Parameters:
    ///   - piece: The tokens.
    ///   - text: All tokens.
    ///   - source: The text.
    /// - Returns: The number; nil where its first code is of no kind, or anything else stands there.
    static func symbolAlone(_ piece: Range<Int>, in text: TokenizedText, source: String) -> OwnNumber? {
        guard let first = piece.first, text[first].kind == .number, piece.count <= 16,
            let number = number(from: first, in: piece, text, source: source), let code = number.codes.first,
            DocumentKinds.isCode(code.key), number.codes.count > 1, number.tokens.upperBound == piece.upperBound
        else { return nil }
        return OwnNumber(tokens: piece, number: number, symbol: number.symbol, blankCode: nil, kind: nil)
    }

    /// Reads a symbol whose number is blank, without the word `Số` before it (`-BC/ĐUK`).
    ///
    /// - Parameters:
    ///   - start: The token of its first mark.
    ///   - piece: The tokens.
    ///   - text: All tokens.
    /// - Returns: The place of the number; nil where no mark with the code of a kind and an issuer behind it stands.
    static func blankSymbol(at start: Int, in piece: Range<Int>, _ text: TokenizedText) -> OwnNumber? {
        guard start + 3 < piece.upperBound, isMark(start, text), text[start].isSpaced, !text[start + 1].isSpaced,
            text[start + 1].isCapitalized, DocumentKinds.isCode(text[start + 1].key), isMark(start + 2, text),
            !text[start + 2].isSpaced, !text[start + 3].isSpaced, text[start + 3].letterCase != .lower
        else { return nil }
        var end = start + 4
        while end < piece.upperBound, !text[end].isSpaced { end += 1 }
        return OwnNumber(tokens: start..<end, number: nil, symbol: nil, blankCode: text[start + 1].key, kind: nil)
    }

    /// The number and what goes on with it, whatever its codes are; nil where the piece is a sentence.
    private static func number(
        from start: Int,
        in piece: Range<Int>,
        _ text: TokenizedText,
        source: String
    ) -> DocumentNumber? {
        let grammar = NumberAndSymbolGrammar(text: text, source: source, limit: piece.upperBound)
        guard var number = grammar.number(at: start) else { return nil }
        let end = symbolEnd(from: start, in: piece, text)
        let marks = (start..<end).contains { isMark($0, text) }
        guard marks else {
            number.symbol = nil
            return text.hasWords(number.tokens.upperBound..<piece.upperBound) ? nil : number
        }
        number.tokens = start..<end
        number.symbol = (start..<end).map { index in
            dashes.contains(text[index].key) ? "-" : text.words(index..<index + 1, in: source)
        }
        .joined()
        return number
    }

    private static func isMark(_ index: Int, _ text: TokenizedText) -> Bool {
        text[index].key == slash || dashes.contains(text[index].key)
    }

    /// The end of a symbol: words follow only behind a mark, or behind the number the code of a kind with a mark.
    private static func symbolEnd(from start: Int, in piece: Range<Int>, _ text: TokenizedText) -> Int {
        var end = start + 1
        while end < piece.upperBound {
            let token = text[end]
            let isMark = isMark(end, text)
            let followsMark = self.isMark(end - 1, text)
            if isMark {
                // A dash between blanks before a place or a sentence.
                guard end + 1 < piece.upperBound, text[end + 1].kind != .punctuation,
                    text[end + 1].letterCase != .lower,
                    !token.isSpaced || !text[end + 1].isSpaced || text[end + 1].letterCase != .capitalized
                else { break }
            } else if token.kind == .punctuation {
                guard !token.isSpaced, joints.contains(token.key), end + 1 < piece.upperBound, !text[end + 1].isSpaced
                else { break }
            } else if token.isSpaced, !followsMark {
                let isCode = DocumentKinds.isCode(token.key) || token.letterCase == .upper
                guard end == start + 1, isCode, end + 1 < piece.upperBound, self.isMark(end + 1, text) else { break }
            } else if token.kind == .word, token.letterCase == .lower {
                guard !token.isSpaced, token.end - token.start <= 2 else { break }
            }
            end += 1
        }
        while end > start + 1, isMark(end - 1, text) { end -= 1 }
        return end
    }

    /// Marks inside a symbol (`BGD&ĐT`, `UBND.HC`, `T.Ư`).
    private static let joints: Set<TokenKey> = ["&", ".", "_"]

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
