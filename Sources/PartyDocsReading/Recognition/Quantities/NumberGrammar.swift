internal import PartyDocsCore

/// Reads numbers: dot for thousands, comma for decimals, words for powers of ten, numbers in words.
struct NumberGrammar {
    let text: TokenizedText
    let limit: Int
    let lowerLimit: Int

    private static let scales: [TokenKey: Int] = [
        "chục": 1, "trăm": 2, "nghìn": 3, "ngàn": 3, "vạn": 4, "triệu": 6, "tỷ": 9, "tỉ": 9,
    ]
    private static let half: TokenKey = "rưỡi"
    private static let dot: TokenKey = "."
    private static let comma: TokenKey = ","

    init(text: TokenizedText, block: Range<Int>) {
        self.text = text
        limit = block.upperBound
        lowerLimit = block.lowerBound
    }

    /// The number that begins at a position, with its words for powers of ten.
    func numeral(at index: Int) -> Numeral? {
        guard var numeral = base(at: index) else { return nil }
        var power = scale(&numeral)
        while power > 0, let next = base(at: numeral.tokens.upperBound), text[numeral.tokens.upperBound].isSpaced {
            var part = next
            let partPower = scale(&part)
            guard partPower > 0 || numeral.isWritten && part.isWritten, partPower < power,
                let sum = numeral.value.adding(part.value)
            else { break }
            numeral.value = sum
            numeral.tokens = numeral.tokens.lowerBound..<part.tokens.upperBound
            numeral.isWritten = numeral.isWritten && part.isWritten
            numeral.power = 0
            power = partPower
        }
        return numeral
    }

    /// Applies the words for powers of ten that follow; the power that they make together.
    private func scale(_ numeral: inout Numeral) -> Int {
        var power = 0
        var end = numeral.tokens.upperBound
        while end < limit, text[end].isSpaced, text[end].letterCase == .lower, power < 12,
            let step = Self.scales[text[end].key]
        {
            power += step
            end += 1
        }
        guard power > 0 else { return 0 }
        numeral.value = numeral.value.scaled(byPowerOfTen: power)
        numeral.isScaled = true
        numeral.power = power
        if end < limit, text[end].key == Self.half,
            let sum = numeral.value.adding(ExactDecimal(significand: 5, exponent: power - 1))
        {
            numeral.value = sum
            end += 1
        }
        numeral.tokens = numeral.tokens.lowerBound..<end
        return power
    }

    private func base(at index: Int) -> Numeral? {
        guard index < limit else { return nil }
        if text[index].kind == .number { return digits(at: index) }
        guard text[index].kind == .word, let written = WrittenNumber.parse(text, at: index, limit: limit) else {
            return nil
        }
        return Numeral(tokens: index..<written.end, value: ExactDecimal(written.value), isWritten: true)
    }

    private func digits(at index: Int) -> Numeral? {
        guard let first = text[index].number else { return nil }
        var value = ExactDecimal(first)
        var end = index + 1
        var whole = first
        let isGrouped = length(index) <= 3 && first > 0
        while isGrouped, let group = joined(Self.dot, at: end), length(end + 1) == 3 {
            let (product, overflow) = whole.multipliedReportingOverflow(by: 1000)
            guard !overflow, product <= Int.max - 1000 else { return nil }
            whole = product + group
            value = ExactDecimal(whole)
            end += 2
        }
        var decimals = 0
        let hasGroups = end > index + 1
        if let fraction = joined(Self.comma, at: end) ?? (hasGroups ? nil : joined(Self.dot, at: end)),
            length(end + 1) <= 6
        {
            decimals = length(end + 1)
            guard let sum = value.adding(ExactDecimal(significand: Int64(fraction), exponent: -decimals)) else {
                return nil
            }
            value = sum
            end += 2
        }
        return Numeral(tokens: index..<end, value: value, isWritten: false, decimals: decimals)
    }

    /// The number behind a mark, when neither has white space before it.
    private func joined(_ mark: TokenKey, at index: Int) -> Int? {
        guard index + 1 < limit, text[index].key == mark, !text[index].isSpaced, !text[index + 1].isSpaced else {
            return nil
        }
        return text[index + 1].number
    }

    private func length(_ index: Int) -> Int { text[index].end - text[index].start }
}
