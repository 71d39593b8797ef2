/// Reads the markers of sections at the start of a line.
struct SectionMarkerScanner {
    let text: TokenizedText
    let line: Range<Int>

    private static let bullets: Set<TokenKey> = [
        "-", "–", "—", "+", "*", "•", "·", "▪", "●", "◦", "►", "✓", "■", "□", "◆", "➢", "‣", "−", "‒", "", "o",
    ]
    private static let dashes: Set<TokenKey> = ["-", "–", "—", "−"]
    private static let period: TokenKey = "."
    private static let escape: TokenKey = "\\"
    private static let closers: Set<TokenKey> = [".", ")", "/", ":", "-", "–", "—"]
    private static let ordinalWord: TokenKey = "thứ"
    private static let numberWord: TokenKey = "số"
    private static let ordinals: [TokenKey: Int] = [
        "nhất": 1, "một": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
        "tám": 8, "chín": 9, "mười": 10,
    ]
    private static let divisions = PhraseTable<(style: SectionMarker.Style, name: String)>([
        ("phần", (.part, "phan")), ("chương", (.chapter, "chuong")), ("mục", (.division, "muc")),
        ("tiểu mục", (.subdivision, "tieu-muc")), ("điều", (.article, "dieu")),
        ("phụ lục", (.attachment, "phu-luc")), ("phụ lục số", (.attachment, "phu-luc")),
        ("mẫu số", (.attachment, "mau")), ("biểu mẫu số", (.attachment, "bieu-mau")),
        ("biểu số", (.attachment, "bieu")),
        ("phụ biểu", (.attachment, "phu-bieu")), ("phụ biểu số", (.attachment, "phu-bieu")),
    ])
    /// The letters of the Vietnamese alphabet that number points, in their order.
    private static let letters = "abcdđeghiklmnopqrstuvxy".map { TokenKey(stringLiteral: String($0)) }

    private func key(_ index: Int) -> TokenKey? { index < line.upperBound ? text[index].key : nil }

    // MARK: Bullets

    func bullet() -> SectionMarker? {
        guard let first = line.first, line.count > 1, Self.bullets.contains(text[first].key) else { return nil }
        let next = text[first + 1]
        guard next.isSpaced || next.isCapitalized && text[first].kind == .punctuation,
            text[first].kind == .punctuation || text[first].letterCase == .lower && next.isCapitalized,
            // Rules are made of the same marks.
            next.kind != .punctuation || !Self.bullets.contains(next.key) && text.hasWords(line)
        else { return nil }
        return SectionMarker(
            style: .bullet(Self.dashes.contains(text[first].key) ? "-" : text[first].key),
            label: first..<first + 1,
            ordinal: nil,
            prefix: [],
            name: "",
            isBeforeSmallLetter: next.letterCase == .lower,
            isClosed: true
        )
    }

    // MARK: Divisions

    func division() -> SectionMarker? {
        guard let first = line.first, text[first].kind == .word, text[first].isCapitalized,
            let word = Self.divisions.match(text, at: first, limit: line.upperBound)
        else { return nil }
        let number = divisionNumber(at: word.end)
        if number == nil, word.value.style != .attachment || word.value.name == "mau" || word.value.name == "bieu" {
            return nil
        }
        let end = number?.end ?? word.end
        let isEnd = end == line.upperBound
        let isMarked = !isEnd && Self.closers.contains(text[end].key) || !isEnd && text[end].key == "("
        let isSmall = !isEnd && text[end].letterCase == .lower
        let follows = isEnd || isMarked || text[end].isSpaced && text[end].kind == .word
        guard follows, !isSmall || isMarked else { return nil }
        // `Phụ lục Danh mục …` is no sentence in capitals alone; in small letters it is.
        if number == nil, !isEnd, !isMarked, !text.isAllCapitals(line) { return nil }
        if word.value.name == "mau" || word.value.name == "bieu", text.wordKeys(line).count > 14 { return nil }
        return SectionMarker(
            style: word.value.style,
            label: first..<end,
            ordinal: number?.value,
            prefix: [],
            name: word.value.name + (number.map { "-" + $0.name } ?? ""),
            isBeforeSmallLetter: false,
            isClosed: isEnd || isMarked
        )
    }

    /// The number of a division: `5`, `5a`, `II`, `thứ nhất`, `A`.
    private func divisionNumber(at start: Int) -> (end: Int, value: Int?, name: String)? {
        guard start < line.upperBound else { return nil }
        var index = start
        if text[index].key == Self.ordinalWord, index + 1 < line.upperBound { index += 1 }
        let token = text[index]
        if let value = token.number, token.end - token.start <= 6 {
            guard index + 1 < line.upperBound, !text[index + 1].isSpaced, text[index + 1].kind == .word,
                let letter = small(index + 1)
            else { return (index + 1, value, String(value)) }
            return (index + 2, nil, "\(value)\(letter.name)")
        }
        if let value = token.romanNumeral { return (index + 1, value, String(value)) }
        if index > start || token.letterCase == .upper || token.isCapitalized, let value = Self.ordinals[token.key] {
            // `PHẦN MỘT`, `Phần thứ mười hai`
            guard index > start || text.isAllCapitals(line) || index + 1 == line.upperBound else { return nil }
            if value == 10, let next = key(index + 1), let digit = Self.ordinals[next], digit < 10 {
                return (index + 2, 10 + digit, String(10 + digit))
            }
            return (index + 1, value, String(value))
        }
        guard index == start, token.letterCase == .capitalized, let letter = small(index), text[index].isSpaced else {
            return nil
        }
        return (index + 1, letter.value, letter.name)
    }

    // MARK: Numbers and letters in brackets

    func enclosed() -> SectionMarker? {
        guard line.count > 3, key(line.lowerBound) == "(", key(line.lowerBound + 2) == ")" else { return nil }
        let inner = line.lowerBound + 1
        let token = text[inner]
        guard !token.isSpaced else { return nil }
        let label = line.lowerBound..<line.lowerBound + 3
        let small = text[line.lowerBound + 3].letterCase == .lower
        func marker(_ style: SectionMarker.Style, _ ordinal: Int, _ name: String) -> SectionMarker {
            SectionMarker(
                style: style,
                label: label,
                ordinal: ordinal,
                prefix: [],
                name: name,
                isBeforeSmallLetter: small,
                isClosed: true
            )
        }
        if let value = token.number, token.end - token.start <= 2 {
            return marker(.number(depth: 1, isBracketed: true), value, "\(value)")
        }
        if token.letterCase == .lower, let value = token.key.romanNumeral, token.key != "c", token.key != "l" {
            return marker(.smallRoman, value, "r\(value)")
        }
        guard let letter = self.small(inner) else { return nil }
        return marker(.letter(isEnclosed: true), letter.value, letter.name)
    }

    // MARK: Numerals

    /// A number or Roman numeral with what closes it: `1.`, `2.1.`, `3a.`, `1-`, `1/`, `1)`, `IV.`, `II.1`.
    func numeral() -> SectionMarker? {
        guard let first = line.first else { return nil }
        let roman = text[first].romanNumeral
        var parts: [Int] = []
        if let roman {
            parts = [roman]
        } else if let value = text[first].number, text[first].end - text[first].start <= 3 {
            parts = [value]
        } else {
            return nil
        }
        var end = first + 1
        while parts.count < SectionMarker.deepest, end + 1 < line.upperBound, text[end].key == Self.period,
            !text[end].isSpaced, !text[end + 1].isSpaced, let part = text[end + 1].number,
            text[end + 1].end - text[end + 1].start <= 2
        {
            parts.append(part)
            end += 2
        }
        // Three figures behind a full stop are thousands.
        if end + 1 < line.upperBound, text[end].key == Self.period, !text[end].isSpaced, !text[end + 1].isSpaced,
            text[end + 1].kind == .number
        {
            return nil
        }
        var name = parts.map(String.init).joined(separator: "-")
        var suffix: String?
        if roman == nil, end < line.upperBound, !text[end].isSpaced, text[end].kind == .word, let letter = small(end) {
            suffix = letter.name
            name += letter.name
            end += 1
        }
        let label = first..<end
        end = afterEscape(end)
        guard let closing = closing(at: end, isRoman: roman != nil, depth: parts.count) else { return nil }
        let depth = roman == nil ? parts.count : parts.count - 1
        return SectionMarker(
            style: roman == nil
                ? .number(depth: depth, isBracketed: closing.isBracket) : .roman(depth: depth),
            label: closing.isBracket ? first..<end + 1 : label,
            ordinal: suffix == nil ? parts.last : nil,
            prefix: Array(parts.dropLast()),
            name: roman == nil || depth > 0 ? name : romanName(first),
            isBeforeSmallLetter: closing.end < line.upperBound && text[closing.end].letterCase == .lower,
            isClosed: true
        )
    }

    /// The position behind a backslash that Markdown puts before a mark.
    private func afterEscape(_ index: Int) -> Int { key(index) == Self.escape ? index + 1 : index }

    private func romanName(_ index: Int) -> String {
        text[index].key.romanNumeral.map { "r\($0)" } ?? "r"
    }

    /// The mark that closes a number, and where the words behind it begin; nil where the number stands in a sentence.
    private func closing(at end: Int, isRoman: Bool, depth: Int) -> (isBracket: Bool, end: Int)? {
        guard end < line.upperBound else { return isRoman || depth > 1 ? (false, end) : nil }
        let mark = text[end]
        guard Self.closers.contains(mark.key) else {
            // `1.1 Nội dung`
            let isBare = depth > 1 && mark.isSpaced && mark.kind == .word && mark.isCapitalized
            return isBare ? (false, end) : nil
        }
        let isDash = Self.dashes.contains(mark.key)
        // `1 . Tổ chức`, as scanners print it.
        if mark.isSpaced, !isDash {
            let isLoose = (mark.key == Self.period || mark.key == ")") && end + 1 < line.upperBound
            guard isLoose, text[end + 1].isSpaced, text[end + 1].isCapitalized || text[end + 1].kind == .number else {
                return nil
            }
            return (mark.key == ")", end + 1)
        }
        var next = end + 1
        // `1.-`, `1/-`, `1.)`
        if next < line.upperBound, !text[next].isSpaced, text[next].kind == .punctuation,
            Self.closers.contains(text[next].key)
        {
            next += 1
        }
        guard next < line.upperBound else { return mark.isSpaced ? nil : (mark.key == ")", next) }
        let follower = text[next]
        if mark.isSpaced {
            guard follower.isSpaced, follower.isCapitalized else { return nil }
        } else if !follower.isSpaced {
            guard follower.kind == .word, follower.isCapitalized, !isRoman, mark.key != "/" else {
                return follower.kind == .punctuation && !Self.closers.contains(follower.key)
                    ? (mark.key == ")", next) : nil
            }
        }
        if mark.key == "/", follower.kind == .number { return nil }
        return (mark.key == ")", next)
    }

    // MARK: Letters

    /// A letter with what closes it: `a)`, `đ.`, `A.`, `a1)`.
    func letter() -> SectionMarker? {
        guard let first = line.first, line.count > 1, text[first].kind == .word else { return nil }
        let token = text[first]
        if token.letterCase == .lower, token.end - token.start > 1, let value = token.key.romanNumeral,
            key(first + 1) == ")", !text[first + 1].isSpaced
        {
            return marker(.smallRoman, label: first..<first + 2, value, "r\(value)", next: first + 2)
        }
        guard let letter = small(first) else { return nil }
        var end = first + 1
        var name = letter.name
        if end < line.upperBound, let number = text[end].number, !text[end].isSpaced, number < 100 {
            name += "\(number)"
            end += 1
        }
        end = afterEscape(end)
        let isLoose = key(end) == ")" && key(end + 1) != nil && text[end].isSpaced && text[end + 1].isSpaced
        guard end < line.upperBound, !text[end].isSpaced || isLoose, Self.closers.contains(text[end].key) else {
            return nil
        }
        let isBracket = text[end].key == ")"
        var next = end + 1
        if next < line.upperBound, !text[next].isSpaced, Self.closers.contains(text[next].key) { next += 1 }
        guard next < line.upperBound || isBracket else { return nil }
        let isCapital = token.letterCase != .lower
        // `a-Nội dung`, as typewriters print it.
        let isTight = next < line.upperBound && !text[next].isSpaced && !isBracket
        if next < line.upperBound, !text[next].isSpaced, !text[next].isCapitalized { return nil }
        if isTight, isCapital || text[next].letterCase != .capitalized || line.count < 4 { return nil }
        let style: SectionMarker.Style = isCapital ? .capital : .letter(isEnclosed: false)
        let ordinal = name == letter.name ? letter.value : nil
        let label = first..<(isBracket ? end + 1 : end)
        return marker(style, label: label, ordinal, name, next: next, isClosed: !isTight)
    }

    private func marker(
        _ style: SectionMarker.Style,
        label: Range<Int>,
        _ ordinal: Int?,
        _ name: String,
        next: Int,
        isClosed: Bool = true
    ) -> SectionMarker {
        SectionMarker(
            style: style,
            label: label,
            ordinal: ordinal,
            prefix: [],
            name: name,
            isBeforeSmallLetter: next < line.upperBound && text[next].letterCase == .lower,
            isClosed: isClosed
        )
    }

    /// A single letter of the alphabet: its place, and its ASCII name.
    private func small(_ index: Int) -> (value: Int, name: String)? {
        let token = text[index]
        guard token.kind == .word, token.end - token.start <= 2 else { return nil }
        if let place = Self.letters.firstIndex(of: token.key) {
            return (place + 1, token.key == "đ" ? "dd" : Self.names[place])
        }
        return nil
    }

    private static let names = "abcd_eghiklmnopqrstuvxy".map(String.init)
}
