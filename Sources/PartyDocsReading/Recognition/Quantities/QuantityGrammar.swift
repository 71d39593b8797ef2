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
    ///
    /// - Parameters:
    ///   - index: The position of its first token.
    ///   - previous: The quantity before it, whose noun `một` may go on counting.
    ///   - share: The last fraction before it, whose noun another of the same whole may leave out.
    /// - Returns: The quantity; nil where none stands.
    func quantity(
        at index: Int,
        after previous: QuantityExpression? = nil,
        share: QuantityExpression? = nil
    ) -> QuantityExpression? {
        guard text[index].kind == .number || WrittenNumber.digit(text[index].key) != nil || text[index].key == "mười",
            isOpen(index), let numeral = numbers.numeral(at: index), !isTaken(index)
        else { return nil }
        if numeral.isWritten {
            if let part = writtenFraction(from: numeral) { return part }
            guard isNumber(numeral) || goesOn(numeral, previous) else { return nil }
        }
        if let fraction = fraction(from: numeral, after: share) { return fraction }
        var expression = QuantityExpression(number: numeral.tokens, value: numeral.value, decimals: numeral.decimals)
        let last = extendToRange(&expression, numeral) ?? numeral
        qualify(&expression)
        readUnit(&expression, last, first: numeral)
        guard expression.unit != nil || startsShare(at: expression.number.upperBound) || isMoney(last) else {
            return nil
        }
        if expression.unit == nil, isLabel(before: expression.tokens.lowerBound, numeral) { return nil }
        bound(&expression)
        return expression
    }

    /// Takes in `%`, `phần trăm`, a measure or the counted noun.
    private func readUnit(_ expression: inout QuantityExpression, _ last: Numeral, first: Numeral) {
        let end = expression.number.upperBound
        guard end < limit else { return }
        if text[end].key == Self.percent || text.end(of: Self.percentWords, at: end, limit: limit) != nil {
            let unit = text.end(of: Self.percentWords, at: end, limit: limit) ?? end + 1
            var rate = unit
            while rate + 1 < limit, text[rate].key == Self.slash, !text[rate].isSpaced, !text[rate + 1].isSpaced,
                text[rate + 1].letterCase == .lower
            {
                rate = Measures.perUnit(text, rate + 1, limit)
            }
            expression.setUnit(end..<rate, isPercent: rate == unit)
            return
        }
        if isLabel(before: expression.tokens.lowerBound, first),
            !isFigure(last) || text[end].kind != .word
        {
            return
        }
        if let unit = unit(at: end, isPlain: isPlain(last)), !isLevelOfGovernment(expression, unit) {
            expression.setUnit(unit, isPercent: false)
        }
    }

    /// Takes in `trở lên` behind the unit.
    private func bound(_ expression: inout QuantityExpression) {
        let end = expression.tokens.upperBound
        guard let match = QuantityWords.bounds.match(text, at: end, limit: limit) else { return }
        expression.approximation = match.value
        expression.tokens = expression.tokens.lowerBound..<match.end
    }

    /// `hơn 1.000 tỷ`: thousands of millions without a noun are money.
    private func isMoney(_ numeral: Numeral) -> Bool {
        let end = numeral.tokens.upperBound
        return numeral.power >= 9 && !numeral.isWritten
            && (end == limit || !QuantityWords.joints.contains(text[end].key))
    }

    /// Whether `trong tổng số …` follows, so that the unit is the partner's.
    private func startsShare(at index: Int) -> Bool {
        QuantityWords.wholes.contains { text.end(of: $0, at: index, limit: limit) != nil }
    }

    /// `chính quyền địa phương hai cấp`: the number is part of a term.
    private func isLevelOfGovernment(_ expression: QuantityExpression, _ unit: Range<Int>) -> Bool {
        let before = expression.tokens.lowerBound - 2
        return unit.count == 1 && text[unit.lowerBound].key == "cấp" && before >= block.lowerBound
            && text.end(of: "địa phương", at: before, limit: limit) != nil
    }

    /// `02 đại biểu không tán thành, một đại biểu không biểu quyết`: the same noun is counted on.
    private func goesOn(_ numeral: Numeral, _ previous: QuantityExpression?) -> Bool {
        guard let unit = previous?.unit, numeral.tokens.count == 1,
            text.sentence(at: unit.lowerBound) == text.sentence(at: numeral.tokens.lowerBound)
        else { return false }
        let start = numeral.tokens.upperBound
        guard start + unit.count <= limit else { return false }
        return unit.enumerated().allSatisfy { text[start + $0.offset].key == text[$0.element].key }
    }

    /// `hai phần ba`, `một phần tư số xã`.
    private func writtenFraction(from numeral: Numeral) -> QuantityExpression? {
        let end = numeral.tokens.upperBound
        guard end + 1 < limit, text[end].key == "phần", text[end + 1].kind == .word,
            let whole = WrittenNumber.parse(text, at: end + 1, limit: limit)
                ?? (text[end + 1].key == "tư" ? (end + 2, 4) : nil), whole.value > 1, whole.value <= 10,
            text[numeral.tokens.lowerBound].letterCase != .capitalized || numeral.tokens.lowerBound == block.lowerBound
        else { return nil }
        return share(numeral.value, of: ExactDecimal(whole.value), in: numeral.tokens.lowerBound..<whole.end)
    }

    private func share(_ part: ExactDecimal, of whole: ExactDecimal, in tokens: Range<Int>) -> QuantityExpression {
        var expression = QuantityExpression(number: tokens, value: nil, decimals: 0)
        expression.numerator = part
        expression.denominator = whole
        qualify(&expression)
        let end = tokens.upperBound
        let next = QuantityWords.counts.match(text, at: end, limit: limit)?.end ?? end
        if let unit = unit(at: next, isPlain: false) { expression.setUnit(unit, isPercent: false) }
        return expression
    }

    /// Whether words are a number here: `một` is mostly an article, `năm` a year, a capital a name.
    private func isNumber(_ numeral: Numeral) -> Bool {
        let index = numeral.tokens.lowerBound
        let token = text[index]
        if token.isCapitalized {
            guard index == block.lowerBound || text[index - 1].kind == .punctuation else { return false }
        }
        guard numeral.tokens.count == 1 else { return true }
        if token.key == Self.one { return isOne(index) }
        guard token.key == Self.five else { return true }
        let before = index > block.lowerBound ? text[index - 1] : nil
        if let before, Self.yearContexts.contains(before.key) || before.kind == .number { return false }
        if let before, WrittenNumber.digit(before.key) != nil || before.key == "mười" { return false }
        return CountingNouns.begins(text, at: index + 1, limit: limit)
            || index + 1 < limit && (text[index + 1].key == Self.five || text[index + 1].key == "tháng")
    }

    /// `một tổ đảng chưa họp`, `hơn một năm`, `trong một ngày`: a count and no article (`là một đảng viên`).
    private func isOne(_ index: Int) -> Bool {
        let before = index > block.lowerBound ? text[index - 1].key : nil
        // `Một năm thực hiện …` opens a headline.
        if text[index].isCapitalized {
            return index + 2 < limit && text.end(of: "năm thực hiện", at: index + 1, limit: limit) != nil
        }
        if QuantityWords.timeUnits.contains(text[min(index + 1, limit - 1)].key) {
            return before.map { QuantityWords.beforeOneUnit.contains($0) } ?? false
        }
        return CountingNouns.areSingle(text, at: index + 1, limit: limit)
            && !(before.map { QuantityWords.articleCues.contains($0) } ?? false)
    }

    /// `26/61 Đảng bộ`, `2/3 số đại biểu`.
    private func fraction(from numeral: Numeral, after previous: QuantityExpression?) -> QuantityExpression? {
        let end = numeral.tokens.upperBound
        guard end + 1 < limit, text[end].key == Self.slash, !numeral.isWritten,
            text[end].isSpaced == text[end + 1].isSpaced, text[end + 1].kind == .number,
            let whole = numbers.numeral(at: end + 1), !whole.isScaled || sharesScale(numeral, whole),
            whole.value.significand != 0,
            isClosed(whole.tokens.upperBound), !isTaken(end + 1)
        else { return nil }
        var expression = share(
            whole.isScaled ? numeral.value.scaled(byPowerOfTen: whole.power) : numeral.value,
            of: whole.value,
            in: numeral.tokens.lowerBound..<whole.tokens.upperBound
        )
        guard expression.unit == nil else { return expression }
        let before = expression.tokens.lowerBound - 1
        if before >= block.lowerBound, DateWords.fractionCues.contains(text[before].key),
            !QuantityWords.labels.contains(text[before].key)
        {
            return expression
        }
        // `50/50 đại biểu tán thành; 47/50 tán thành`: the noun is that of the share before.
        guard let previous, let unit = previous.unit, previous.denominator == expression.denominator else { return nil }
        expression.unit = unit
        expression.isUnitImplied = true
        return expression
    }

    /// Whether the words behind the second number multiply both: `45.799/36.875 tỷ đồng`, not `1/2 triệu`.
    private func sharesScale(_ numeral: Numeral, _ whole: Numeral) -> Bool {
        whole.power > 0 && !numeral.isScaled && numeral.value.doubleValue >= 10
    }

    /// `5-7 đại biểu`, `từ 30 đến 40%`, `560 - 570 nghìn tỷ đồng`, `8%-10%`; the upper number, where there is one.
    private func extendToRange(_ expression: inout QuantityExpression, _ numeral: Numeral) -> Numeral? {
        var end = numeral.tokens.upperBound
        if end < limit, text[end].key == Self.percent { end += 1 }
        let isPercent = end > numeral.tokens.upperBound
        guard end + 1 < limit, Self.dashes.contains(text[end].key) || Self.until.contains(text[end].key),
            !isTaken(end + 1), let upper = numbers.numeral(at: end + 1), upper.isWritten == numeral.isWritten
        else { return nil }
        let isDash = Self.dashes.contains(text[end].key)
        if isDash, text[end].isSpaced != text[end + 1].isSpaced { return nil }
        let close = upper.tokens.upperBound
        if isPercent { guard close < limit, text[close].key == Self.percent else { return nil } }
        guard !isDash || !isPercent || isRangeDash(end), isClosed(close),
            upper.value.doubleValue > numeral.value.doubleValue || upper.isScaled && !numeral.isScaled
        else { return nil }
        expression.number = numeral.tokens.lowerBound..<close
        expression.tokens = expression.number
        expression.value = lower(numeral, upper)
        expression.upper = upper.value
        expression.decimals = upper.decimals
        return upper
    }

    /// Whether a dash behind a percentage joins two of them and opens no new item.
    private func isRangeDash(_ index: Int) -> Bool { !text[index].isSpaced || !text[index].startsLine }

    /// The lower number, which takes the words for powers of ten of the upper: `5-7 triệu`.
    private func lower(_ numeral: Numeral, _ upper: Numeral) -> ExactDecimal {
        numeral.isScaled || upper.power == 0 ? numeral.value : numeral.value.scaled(byPowerOfTen: upper.power)
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
        let isQualified = index < numeral.tokens.lowerBound
        if word.key == "số" {
            // `tổng số 500`, `trong số 350.000`: a figure and no label.
            return numeral.tokens.count == 1 && !isQualified
                && (before == block.lowerBound || text[before - 1].key != "tổng")
        }
        if isQualified { return false }
        if QuantityWords.labels.contains(word.key) { return true }
        if QuantityWords.possibleLabels.contains(word.key) {
            return isPlain(numeral) || before > block.lowerBound && text[before - 1].key == "quân"
                || !CountingNouns.begins(text, at: numeral.tokens.upperBound, limit: limit)
        }
        if numeral.isWritten { return false }
        // A number behind a name is part of it; behind the word that opens a sentence it is not.
        return word.letterCase == .capitalized && before > block.lowerBound
            && text[before - 1].letterCase == .capitalized
    }

    /// Whether a number is printed as only a figure is: with decimals, groups or words for powers of ten.
    private func isFigure(_ numeral: Numeral) -> Bool {
        numeral.isScaled || numeral.tokens.count > 1 && !numeral.isWritten
            || Measures.end(text, at: numeral.tokens.upperBound, limit: limit).map {
                $0 - numeral.tokens.upperBound > 1 || text[numeral.tokens.upperBound].key != Self.five
            } ?? false
    }

    /// Whether a number of four digits or more has no dot for its thousands: a code or a year rather than a figure.
    private func isPlain(_ numeral: Numeral) -> Bool {
        numeral.tokens.count == 1 && (text[numeral.tokens.lowerBound].number ?? 0) >= 1000
    }

    /// The tokens of the unit at a position.
    private func unit(at index: Int, isPlain: Bool) -> Range<Int>? {
        if text.end(of: "°C", at: index, limit: limit) != nil { return index..<index + 2 }
        guard index < limit, !isTaken(index), text[index].kind == .word else { return nil }
        if isHour(index) { return nil }
        if let end = Measures.end(text, at: index, limit: limit) {
            if text[index].key == Self.five, end < limit, text[end].number != nil { return nil }
            return index..<max(end, CountingNouns.end(text, at: index, limit: limit) ?? end)
        }
        guard text[index].isSpaced else { return nil }
        // `31 DNNN`: an abbreviation of what is counted.
        if text[index].letterCase == .upper, !isPlain, (2...6).contains(text[index].end - text[index].start),
            text[index].romanNumeral == nil, organization(index) == nil, !isHeadline
        {
            return index..<index + 1
        }
        // A class of bodies is named as a whole: `34 Đảng ủy xã biên giới`.
        if text[index].isCapitalized, let end = organization(index) { return index..<end }
        if let end = CountingNouns.end(text, at: index, limit: limit) { return index..<rate(end) }
        guard !isPlain, !isBillions(index), text[index].letterCase == .lower,
            !QuantityWords.stops.contains(text[index].key)
        else {
            return nil
        }
        let next = index + 1
        guard next < limit, text[next].letterCase == .lower, text[next].isSpaced, !isTaken(next),
            !QuantityWords.stops.contains(text[next].key)
        else { return index..<next }
        return index..<next + 1
    }

    /// Whether the block is printed in capitals, so that capitals tell nothing.
    private var isHeadline: Bool {
        block.prefix(4).allSatisfy { text[$0].letterCase == .upper || text[$0].kind != .word }
    }

    /// `7 giờ 30`, `12 giờ cùng ngày`: a time of day; `Sư đoàn 5 lần thứ XII`: an ordinal.
    private func isHour(_ index: Int) -> Bool {
        guard index + 1 < limit else { return false }
        if text[index].key == "lần" { return text[index + 1].key == "thứ" }
        return text[index].key == "giờ"
            && (text[index + 1].kind == .number || QuantityWords.afterHour.contains(text[index + 1].key))
    }

    /// The position behind `/xã`, by which a counted noun is taken.
    private func rate(_ end: Int) -> Int {
        guard end + 1 < limit, text[end].key == Self.slash, !text[end].isSpaced, !text[end + 1].isSpaced,
            CountingNouns.begins(text, at: end + 1, limit: limit)
        else { return end }
        return Measures.perUnit(text, end + 1, limit)
    }

    /// `37 tỉ ai đền`: behind thousands of millions only a known noun is what is counted.
    private func isBillions(_ index: Int) -> Bool {
        text[index - 1].key == "tỷ" || text[index - 1].key == "tỉ"
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
