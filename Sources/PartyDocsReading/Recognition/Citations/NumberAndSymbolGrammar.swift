/// Reads numbers and symbols in the forms that texts print: `98-QĐ/TW`, `30/2020/NĐ-CP`, `156/QĐ-UBND`, `858CV/ĐUK`,
/// `94- KH/BTGDVTW`, `5053-CV/VPTW/nb`, `01 - HD/T.Ư`.
struct NumberAndSymbolGrammar {
    let text: TokenizedText
    let source: String
    let limit: Int

    private static let slash: TokenKey = "/"
    private static let dot: TokenKey = "."
    private static let dashes: Set<TokenKey> = ["-", "–", "—", "‑", "‐"]
    private static let centre: Set<TokenKey> = ["TW", "TƯ", "ƯT"]
    private static let copies: TokenKey = "nb"
    private static let maximumCodes = 5

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
        var codes = 0
        while codes < Self.maximumCodes, let code = code(at: end, isFirst: codes == 0 && result.year == nil) {
            symbol += code.text
            result.codes.append(code.key)
            end = code.end
            codes += 1
        }
        if !result.codes.isEmpty { result.symbol = symbol }
        result.tokens = index..<end
        return result
    }

    /// The small letter of a number such as `30a`.
    private func suffix(at index: Int) -> String? {
        guard index < limit, !text[index].isSpaced, text[index].kind == .word, text[index].letterCase == .lower,
            text[index].end - text[index].start == 1
        else { return nil }
        return words(index..<index + 1)
    }

    private func year(at index: Int) -> Int? {
        guard index + 1 < limit, text[index].key == Self.slash, let year = text[index + 1].number,
            (1945...2100).contains(year), text[index].isSpaced == text[index + 1].isSpaced
        else { return nil }
        return year
    }

    private func code(at index: Int, isFirst: Bool) -> (end: Int, key: TokenKey, text: String)? {
        guard index < limit else { return nil }
        let isDash = Self.dashes.contains(text[index].key)
        var position = index
        var mark = "-"
        if isDash || text[index].key == Self.slash {
            mark = isDash ? "-" : "/"
            position += 1
        } else if !isFirst || text[index].isSpaced {
            return nil
        }
        guard position < limit, text[position].kind == .word else { return nil }
        let word = text[position]
        let isSpread = position > index && (text[index].isSpaced || word.isSpaced)
        guard isCode(word, isSpread: isSpread) else { return nil }
        var end = position + 1
        var letters = regular(position)
        if end + 1 < limit, text[end].key == Self.dot, !text[end].isSpaced, !text[end + 1].isSpaced,
            text[end + 1].letterCase == .capitalized, text[end + 1].end - text[end + 1].start <= 2
        {
            letters = "TW"
            end += 2
        }
        if end < limit, text[end].kind == .number, !text[end].isSpaced {
            letters += words(end..<end + 1)
            end += 1
        }
        return (end, word.key, mark + letters)
    }

    private func isCode(_ word: Token, isSpread: Bool) -> Bool {
        if word.key == Self.copies { return !isSpread }
        if isSpread { return word.isCapitalized && SymbolCodes.isKind(word.key) && word.letterCase != .capitalized }
        switch word.letterCase {
        case .upper, .mixed: return true
        case .capitalized: return SymbolCodes.isKind(word.key) || word.end - word.start <= 2
        case .lower, .none: return false
        }
    }

    /// The letters of a code with Đ for Eth and TW for the centre.
    private func regular(_ index: Int) -> String {
        if Self.centre.contains(text[index].key) { return "TW" }
        var letters = ""
        for scalar in words(index..<index + 1).unicodeScalars {
            letters.unicodeScalars.append(scalar == "\u{D0}" || scalar == "\u{189}" ? "\u{110}" : scalar)
        }
        return letters
    }

    private func words(_ range: Range<Int>) -> String { text.words(range, in: source) }
}
