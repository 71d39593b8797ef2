internal import PartyDocsCore

/// Compares a change with the figures that it leads from and to: `từ 120 lên 150, tăng 25%`, `từ 40 hộ xuống còn 30 hộ
/// (giảm 10 hộ)`.
///
/// Averages, changes in points of percentages, and multiples are left alone.
struct GrowthCheck {
    let reader: FigureReader
    let block: Range<Int>

    private var text: TokenizedText { reader.text }
    private var limit: Int { block.upperBound }

    private static let from: TokenKey = "từ"
    private static let rises: TokenKey = "tăng"
    private static let falls: TokenKey = "giảm"
    private static let arrows: Set<TokenKey> = ["lên", "xuống", "còn"]
    private static let arrowEnds: Set<TokenKey> = ["còn", "đến", "tới"]
    private static let averages: Set<TokenKey> = ["bình", "mỗi", "hằng", "hàng", "trung", "trong", "từng"]
    private static let compared: TokenKey = "so"
    private static let maximumWords = 10

    /// The check of the change whose `từ` stands at a position; nil where none is stated.
    func check(at index: Int) -> FigureCheck? {
        guard text[index].key == Self.from, let first = reader.figure(at: index + 1, in: block),
            let arrow = arrow(after: first.tokens.upperBound),
            let second = reader.figure(at: arrow, in: block), first.isPercent == second.isPercent,
            let verb = verb(after: second.tokens.upperBound),
            let change = reader.figure(at: verb + 1, in: block), first.value.doubleValue > 0, isWhole(change)
        else { return nil }
        let sign = text[verb].key == Self.rises ? 1.0 : -1.0
        if change.isPercent { return first.isPercent ? nil : share(first, second, change, sign) }
        return difference(first, second, change, sign)
    }

    private func share(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ change: StatedFigure,
        _ sign: Double
    ) -> FigureCheck? {
        guard first.bounds.lowerBound > 0 else { return nil }
        let changes = [
            second.bounds.lowerBound / first.bounds.upperBound, second.bounds.upperBound / first.bounds.lowerBound,
        ].map { ($0 - 1) * 100 * sign }.sorted()
        let step = ExactDecimal(significand: 1, exponent: -change.decimals).doubleValue
        let stated = change.value.doubleValue
        let holds = stated > changes[0] - step && stated < changes[1] + step
        return result(first, second, change, holds: holds, sign: sign, unit: " %")
    }

    private func difference(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ change: StatedFigure,
        _ sign: Double
    ) -> FigureCheck? {
        guard !second.isPercent, let unit = unit(of: change), unit == self.unit(of: second),
            self.unit(of: first).map({ $0 == unit || Self.arrows.contains($0) }) ?? true
        else { return nil }
        let stated = (second.value.doubleValue - first.value.doubleValue) * sign
        let slack = first.slack + second.slack + change.slack
        let holds = abs(stated - change.value.doubleValue) <= slack + second.value.doubleValue.magnitude * 1e-9
        return result(first, second, change, holds: holds, sign: sign, unit: "")
    }

    private func result(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ change: StatedFigure,
        holds: Bool,
        sign: Double,
        unit: String
    ) -> FigureCheck {
        FigureCheck(
            code: "change-differs",
            verdict: holds ? .holds : .differs,
            span: reader.quantities.finding(at: change.tokens.lowerBound)?.finding.hull ?? text.span(change.tokens),
            relatedSpans: [text.span(first.tokens), text.span(second.tokens)],
            message: "From \(first.value) to \(second.value) is no \(sign > 0 ? "rise" : "fall") of"
                + " \(change.value)\(unit)."
        )
    }

    // MARK: Words

    /// The position behind `lên`, `xuống còn`, with nothing but a unit and dates before it.
    private func arrow(after start: Int) -> Int? {
        var index = start
        while index < limit, index - start < Self.maximumWords, isFiller(index) {
            if Self.arrows.contains(text[index].key) {
                let next = index + 1
                return next < limit && Self.arrowEnds.contains(text[next].key) ? next + 1 : next
            }
            index += 1
        }
        return nil
    }

    /// The position of `tăng` or `giảm` behind a comma or bracket, with nothing but a unit and dates before it.
    private func verb(after start: Int) -> Int? {
        var index = start
        while index < limit, index - start < Self.maximumWords {
            let isMark = text[index].key == "," || text[index].key == "("
            if isMark, index + 1 < limit, [Self.rises, Self.falls].contains(text[index + 1].key) { return index + 1 }
            guard isFiller(index), !Self.averages.contains(text[index].key) else { return nil }
            index += 1
        }
        return nil
    }

    private func isFiller(_ index: Int) -> Bool {
        guard !text[index].startsLine else { return false }
        if reader.isTaken(index) { return true }
        return text[index].kind == .word && !reader.isNumber(index) || text[index].key == "(" || text[index].key == ")"
    }

    /// Whether a change ends its clause or is compared with an earlier time: neither `25%/năm` nor `25% mỗi năm`.
    private func isWhole(_ change: StatedFigure) -> Bool {
        var index = change.tokens.upperBound
        if !change.isPercent, let found = reader.quantities.finding(at: change.tokens.lowerBound) { index = found.end }
        guard index < limit, !text[index].startsLine else { return true }
        return text[index].key == Self.compared || text[index].kind == .punctuation && text[index].key != "/"
    }

    /// The first word behind a number.
    private func unit(of figure: StatedFigure) -> TokenKey? {
        let index = figure.tokens.upperBound
        return index < limit && text[index].kind == .word ? text[index].key : nil
    }
}
