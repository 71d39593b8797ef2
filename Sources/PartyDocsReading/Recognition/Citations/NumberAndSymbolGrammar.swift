/// Reads numbers and symbols in the forms that texts print: `98-QĐ/TW`, `30/2020/NĐ-CP`, `156/QĐ-UBND`, `858CV/ĐUK`,
/// `94- KH/BTGDVTW`, `5053-CV/VPTW/nb`, `01 - HD/T.Ư`, `12/QĐ - UBND`, `05A-QĐ/TU`, `3280/BGD&ĐT-GDMN`.
struct NumberAndSymbolGrammar {
    let text: TokenizedText
    let source: String
    let limit: Int

    private static let slash: TokenKey = "/"
    private static let dot: TokenKey = "."
    private static let dashes: Set<TokenKey> = ["-", "–", "—", "‑", "‐", "−"]
    private static let centre: Set<TokenKey> = ["TW", "TƯ", "ƯT"]
    private static let centreLetters: Set<TokenKey> = ["Ư", "W"]
    private static let ampersand: TokenKey = "&"
    private static let copies: TokenKey = "nb"
    private static let maximumCodes = 8

    /// The number that begins at a position.
    func number(at index: Int) -> DocumentNumber? {
        guard index < limit, let value = text[index].number, text[index].end - text[index].start <= 5 else {
            return nil
        }
        var result = DocumentNumber(
            tokens: index..<index + 1,
            number: String(value),
            asWritten: words(index..<index + 1)
        )
        var end = index + 1
        var symbol = result.asWritten
        if let letter = suffix(at: end) {
            result.number += letter
            result.asWritten += letter
            symbol += letter
            end += 1
        }
        if let year = year(at: end) {
            result.year = year
            symbol += "/\(year)"
            end += 2
        }
        while result.codes.count < Self.maximumCodes, let next = code(at: end, after: result) {
            symbol += "\(next.code.mark ?? "-")\(next.text)"
            result.codes.append(next.code)
            end = next.end
        }
        if !result.codes.isEmpty { result.symbol = symbol }
        result.tokens = index..<end
        return result
    }

    /// The letter of a number such as `30a` or `05A-QĐ/TU`.
    private func suffix(at index: Int) -> String? {
        guard index < limit, !text[index].isSpaced, text[index].kind == .word,
            text[index].end - text[index].start == 1
        else { return nil }
        // A capital is the code of the kind unless one follows.
        guard text[index].letterCase == .lower || mark(at: index + 1) != nil && isKind(at: index + 2) else {
            return nil
        }
        return words(index..<index + 1)
    }

    private func isKind(at index: Int) -> Bool {
        index < limit && text[index].isCapitalized && DocumentKinds.isCode(text[index].key)
    }

    private func year(at index: Int) -> Int? {
        guard index + 1 < limit, text[index].key == Self.slash, let year = text[index + 1].number,
            (1945...2100).contains(year)
        else { return nil }
        // White space on one side alone (`36 /2024/QH15`) is a slip where the symbol goes on.
        let isEven = text[index].isSpaced == text[index + 1].isSpaced
        return isEven || mark(at: index + 2) != nil && isJoined(index + 2..<index + 3) ? year : nil
    }

    /// The dash or slash at a position.
    private func mark(at index: Int) -> Character? {
        guard index < limit else { return nil }
        if text[index].key == Self.slash { return "/" }
        return Self.dashes.contains(text[index].key) ? "-" : nil
    }

    private func code(
        at index: Int,
        after number: DocumentNumber
    ) -> (end: Int, code: DocumentNumber.Code, text: String)? {
        guard index < limit else { return nil }
        let mark = mark(at: index)
        if mark == nil, !number.codes.isEmpty || number.year != nil || text[index].isSpaced && !lacksMark(index) {
            return nil
        }
        let position = mark == nil ? index : index + 1
        guard position < limit, text[position].kind == .word, !text[position].startsLine else { return nil }
        let isSpread = mark != nil && (text[index].isSpaced || text[position].isSpaced)
        guard isSpread ? isSpreadCode(text[position], after: number) : isCode(text[position]) else { return nil }
        var end = position + 1
        var letters = regular(position)
        var printed = letters
        if let dotted = dottedCentre(at: end) {
            letters = String(letters.dropLast()) + "TW"
            printed = letters
            end = dotted
        }
        while end + 1 < limit, text[end].key == Self.ampersand, isJoined(end..<end + 2), text[end + 1].kind == .word {
            letters += regular(end + 1)
            printed += "&" + regular(end + 1)
            end += 2
        }
        var value: Int?
        if end < limit, text[end].kind == .number, !text[end].isSpaced {
            value = text[end].number
            printed += words(end..<end + 1)
            end += 1
        }
        return (end, DocumentNumber.Code(mark: mark, letters: letters, number: value), printed)
    }

    /// Whether the mark before a kind was left out and the symbol goes on: `342 QĐ/TW`, `02 HD/KT`.
    private func lacksMark(_ index: Int) -> Bool {
        text[index].letterCase != .lower && isKind(at: index) && mark(at: index + 1) != nil
            && isJoined(index + 1..<min(limit, index + 3)) && index + 2 < limit && text[index + 2].letterCase == .upper
    }

    /// The end of `.Ư` behind the `T` of `T.Ư` or `BTCT.Ư`.
    private func dottedCentre(at index: Int) -> Int? {
        guard index + 1 < limit, text[index].key == Self.dot, isJoined(index..<index + 2),
            text[index + 1].letterCase == .capitalized, Self.centreLetters.contains(text[index + 1].key),
            text[index - 1].isCapitalized, words(index - 1..<index).hasSuffix("T")
        else { return nil }
        return index + 2
    }

    private func isJoined(_ range: Range<Int>) -> Bool { range.allSatisfy { !text[$0].isSpaced } }

    private func isCode(_ word: Token) -> Bool {
        switch word.letterCase {
        case .upper, .mixed: return true
        case .capitalized: return DocumentKinds.isCode(word.key) || word.end - word.start <= 2
        case .lower: return word.key == Self.copies
        case .none: return false
        }
    }

    /// Whether a word with white space before it or before its mark is a code all the same: that of a kind, or that of
    /// a body behind a kind.
    private func isSpreadCode(_ word: Token, after number: DocumentNumber) -> Bool {
        guard word.isCapitalized else { return false }
        guard let last = number.codes.last else {
            return word.letterCase != .capitalized && DocumentKinds.isCode(word.key)
        }
        return number.codes.count == 1 && DocumentKinds.isCode(last.key)
            && (DocumentIssuers.isCode(word.key) || Self.centre.contains(word.key))
    }

    /// The letters of a code with Đ for Eth and TW for the centre.
    private func regular(_ index: Int) -> String {
        if Self.centre.contains(text[index].key) { return "TW" }
        var letters = ""
        for scalar in words(index..<index + 1).unicodeScalars {
            letters.unicodeScalars.append(scalar == "\u{D0}" || scalar == "\u{189}" ? "\u{110}" : scalar)
        }
        // `BTCTƯ`, `UBKTTƯ`.
        return letters.hasSuffix("TƯ") ? letters.dropLast() + "W" : letters
    }

    private func words(_ range: Range<Int>) -> String { text.words(range, in: source) }
}
