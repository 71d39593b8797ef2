internal import PartyDocsCore

/// Reads quantities: a number with the word that qualifies it before and its unit behind.
struct QuantityGrammar {
    let text: TokenizedText
    let block: Range<Int>
    /// Tells whether a token belongs to a date or a citation.
    let isTaken: (Int) -> Bool
    /// The end of the organization that earlier recognisers found at a position.
    let organization: (Int) -> Int?

    private let numbers: NumberGrammar
    private static let percent: TokenKey = "%"
    private static let percentWords: Phrase = "phần trăm"
    private static let slash: TokenKey = "/"
    private static let one: TokenKey = "một"
    private static let five: TokenKey = "năm"
    private static let marks: Set<TokenKey> = ["/", "-", "–", "‑", ".", ",", ":", "_", "+"]
    private static let dashes: Set<TokenKey> = ["-", "–"]
    private static let until: Set<TokenKey> = ["đến", "tới"]
    private static let yearContexts: Set<TokenKey> = [
        "đầu", "cuối", "mỗi", "trong", "hằng", "hàng", "cả", "những", "các", "giữa", "từng", "của", "qua", "suốt",
        "nửa",
    ]

    private var limit: Int { block.upperBound }

    init(
        text: TokenizedText,
        block: Range<Int>,
        isTaken: @escaping (Int) -> Bool,
        organization: @escaping (Int) -> Int?
    ) {
        self.text = text
        self.block = block
        self.isTaken = isTaken
        self.organization = organization
        numbers = NumberGrammar(text: text, block: block)
    }

    /// The quantity whose number begins at a position.
    func quantity(at index: Int) -> QuantityExpression? {
        guard text[index].kind == .number || WrittenNumber.digit(text[index].key) != nil || text[index].key == "mười",
            isOpen(index), let numeral = numbers.numeral(at: index), !isTaken(index)
        else { return nil }
        if numeral.isWritten, !isNumber(numeral) { return nil }
        if let fraction = fraction(from: numeral) { return fraction }
        var expression = QuantityExpression(number: numeral.tokens, value: numeral.value, decimals: numeral.decimals)
        extendToRange(&expression, numeral)
        qualify(&expression)
        let end = expression.number.upperBound
        if end < limit, text[end].key == Self.percent {
            expression.setUnit(end..<end + 1, isPercent: true)
            return expression
        }
        if let end = text.end(of: Self.percentWords, at: end, limit: limit) {
            expression.setUnit(end - 2..<end, isPercent: true)
            return expression
        }
        if isLabel(before: expression.tokens.lowerBound, numeral) { return nil }
        guard let unit = unit(at: end, isPlain: isPlain(numeral)) else {
            return startsShare(at: end) ? expression : nil
        }
        expression.setUnit(unit, isPercent: false)
        return expression
    }

    /// Whether `trong tổng số …` follows, so that the unit is the partner's.
    private func startsShare(at index: Int) -> Bool {
        QuantityWords.wholes.contains { text.end(of: $0, at: index, limit: limit) != nil }
    }

    /// Whether words are a number here: `một` is mostly an article, `năm` a year, a capital a name.
    private func isNumber(_ numeral: Numeral) -> Bool {
        let index = numeral.tokens.lowerBound
        let token = text[index]
        if token.isCapitalized {
            guard index == block.lowerBound || text[index - 1].kind == .punctuation else { return false }
        }
        guard numeral.tokens.count == 1 else { return true }
        if token.key == Self.one { return false }
        guard token.key == Self.five else { return true }
        let before = index > block.lowerBound ? text[index - 1] : nil
        if let before, Self.yearContexts.contains(before.key) || before.kind == .number { return false }
        if let before, WrittenNumber.digit(before.key) != nil || before.key == "mười" { return false }
        return CountingNouns.begins(text, at: index + 1, limit: limit)
            || index + 1 < limit && (text[index + 1].key == Self.five || text[index + 1].key == "tháng")
    }

    /// `26/61 Đảng bộ`, `2/3 số đại biểu`.
    private func fraction(from numeral: Numeral) -> QuantityExpression? {
        let end = numeral.tokens.upperBound
        guard end + 1 < limit, text[end].key == Self.slash, !numeral.isWritten,
            text[end].isSpaced == text[end + 1].isSpaced, text[end + 1].kind == .number,
            let whole = numbers.numeral(at: end + 1), !whole.isScaled || sharesScale(numeral, whole),
            whole.value.significand != 0,
            isClosed(whole.tokens.upperBound), !isTaken(end + 1)
        else { return nil }
        var expression = QuantityExpression(
            number: numeral.tokens.lowerBound..<whole.tokens.upperBound,
            value: nil,
            decimals: 0
        )
        expression.numerator = whole.isScaled ? numeral.value.scaled(byPowerOfTen: whole.power) : numeral.value
        expression.denominator = whole.value
        qualify(&expression)
        var next = whole.tokens.upperBound
        if let counts = QuantityWords.counts.match(text, at: next, limit: limit) { next = counts.end }
        if let unit = unit(at: next, isPlain: false) {
            expression.setUnit(unit, isPercent: false)
        } else {
            let before = expression.tokens.lowerBound - 1
            guard before >= block.lowerBound, DateWords.fractionCues.contains(text[before].key),
                !QuantityWords.labels.contains(text[before].key)
            else { return nil }
        }
        return expression
    }

    /// Whether the words behind the second number multiply both: `45.799/36.875 tỷ đồng`, not `1/2 triệu`.
    private func sharesScale(_ numeral: Numeral, _ whole: Numeral) -> Bool {
        whole.power > 0 && !numeral.isScaled && numeral.value.doubleValue >= 10
    }

    /// `5-7 đại biểu`, `từ 30 đến 40%`.
    private func extendToRange(_ expression: inout QuantityExpression, _ numeral: Numeral) {
        let end = numeral.tokens.upperBound
        guard end + 1 < limit, Self.dashes.contains(text[end].key) || Self.until.contains(text[end].key),
            !isTaken(end + 1), let upper = numbers.numeral(at: end + 1), upper.isWritten == numeral.isWritten
        else { return }
        let isDash = Self.dashes.contains(text[end].key)
        if isDash, text[end].isSpaced != text[end + 1].isSpaced { return }
        guard upper.value.doubleValue > numeral.value.doubleValue || upper.isScaled, isClosed(upper.tokens.upperBound)
        else { return }
        expression.number = numeral.tokens.lowerBound..<upper.tokens.upperBound
        expression.tokens = expression.number
        expression.upper = upper.value
        expression.decimals = upper.decimals
    }

    /// Takes in the word before the number that says how exact it is.
    private func qualify(_ expression: inout QuantityExpression) {
        for (phrase, value) in QuantityWords.approximators {
            let start = expression.number.lowerBound - phrase.keys.count
            guard start >= block.lowerBound, text.end(of: phrase, at: start, limit: limit) != nil else { continue }
            expression.tokens = start..<expression.tokens.upperBound
            expression.approximation = value
            return
        }
    }

    /// Whether the word before a number makes it a label (`quận 3`, `Quân khu 7`, `lần thứ 12`).
    private func isLabel(before index: Int, _ numeral: Numeral) -> Bool {
        let before = index - 1
        guard before >= block.lowerBound, text[before].kind == .word else { return false }
        let word = text[before]
        if word.key == "số" {
            // `tổng số 500`, `trong số 350.000`: a figure and no label.
            return numeral.tokens.count == 1 && (before == block.lowerBound || text[before - 1].key != "tổng")
        }
        if QuantityWords.labels.contains(word.key) { return true }
        if numeral.isWritten || index < numeral.tokens.lowerBound { return false }
        // A number behind a name is part of it; behind the word that opens a sentence it is not.
        return word.isCapitalized && before > block.lowerBound && text[before - 1].kind == .word
            && text[before - 1].isCapitalized
    }

    /// Whether a number of four digits or more has no dot for its thousands: a code or a year rather than a figure.
    private func isPlain(_ numeral: Numeral) -> Bool {
        numeral.tokens.count == 1 && (text[numeral.tokens.lowerBound].number ?? 0) >= 1000
    }

    /// The tokens of the unit at a position.
    private func unit(at index: Int, isPlain: Bool) -> Range<Int>? {
        guard index < limit, !isTaken(index), text[index].kind == .word else { return nil }
        if let end = Measures.end(text, at: index, limit: limit) {
            if text[index].key == Self.five, end < limit, text[end].number != nil { return nil }
            return index..<max(end, CountingNouns.end(text, at: index, limit: limit) ?? end)
        }
        guard text[index].isSpaced else { return nil }
        // A class of bodies is named as a whole: `34 Đảng ủy xã biên giới`.
        if text[index].isCapitalized, let end = organization(index) { return index..<end }
        if let end = CountingNouns.end(text, at: index, limit: limit) { return index..<end }
        guard !isPlain, text[index].letterCase == .lower, !QuantityWords.stops.contains(text[index].key) else {
            return nil
        }
        let next = index + 1
        guard next < limit, text[next].letterCase == .lower, text[next].isSpaced, !isTaken(next),
            !QuantityWords.stops.contains(text[next].key)
        else { return index..<next }
        return index..<next + 1
    }

    /// Whether nothing is glued before a number that it belongs to.
    private func isOpen(_ index: Int) -> Bool {
        guard index > block.lowerBound, !text[index].isSpaced else { return true }
        let before = text[index - 1]
        guard before.kind == .punctuation else { return false }
        guard !before.isSpaced, Self.marks.contains(before.key) else { return true }
        // `900 đại biểu/45 điểm cầu`, `83,2%/50%`.
        return before.key == Self.slash && index - 2 >= block.lowerBound
            && (text[index - 2].letterCase == .lower || text[index - 2].key == Self.percent)
    }

    /// Whether nothing is glued behind a number that it belongs to.
    private func isClosed(_ index: Int) -> Bool {
        guard index < limit, !text[index].isSpaced else { return true }
        guard text[index].kind == .punctuation else { return false }
        guard Self.marks.contains(text[index].key), index + 1 < limit, !text[index + 1].isSpaced else { return true }
        return text[index + 1].kind == .punctuation
    }
}
