internal import PartyDocsCore

/// Ties the figures of a share: `120 xã trong tổng số 160 xã …, đạt 75 %`, `12/48 trường (25%)`, `27 xã …, chiếm 26,5%
/// tổng số 102 xã`.
///
/// Part and percentage get the partner's figures; the stated percentage is checked against them.
struct ShareLinker {
    let text: TokenizedText
    /// The end of the sentence that a token stands in.
    let sentenceEnd: (Int) -> Int

    private static let reached: Set<TokenKey> = ["đạt", "chiếm", "bằng", "lệ", "(", "tương", "ứng", "là"]
    /// The words and marks between a share and its percentage.
    private static let links = reached.union([",", "đương", "với", "tỷ", "tỉ"])
    /// What leads from a percentage to the whole that it is of.
    private static let wholes: [Phrase] = ["tổng số", "trong tổng số", "của tổng số", "trên tổng số"]
    private static let maximumDistance = 40
    private static let maximumSteps = 5
    /// The most words between a figure and the words that lead to its percentage.
    private static let maximumClause = 8
    /// How far a percentage may be off where a figure is said to be approximate.
    private static let approximateStep = 2.0

    /// Ties what belongs together; the quantities stand in the order of the text.
    func link(_ quantities: inout [QuantityExpression]) {
        for index in quantities.indices {
            if quantities[index].numerator != nil {
                checkPercent(after: index, part: index, whole: nil, &quantities)
            } else if index + 1 < quantities.count, isShare(quantities[index], quantities[index + 1]) {
                quantities[index].denominator = quantities[index + 1].value
                if quantities[index].unit == nil {
                    quantities[index].unit = quantities[index + 1].unit
                    quantities[index].isUnitImplied = true
                }
                checkPercent(after: index + 1, part: index, whole: index + 1, &quantities)
            } else if index > 0, index + 1 < quantities.count, isShareOfNext(index, quantities) {
                quantities[index - 1].denominator = quantities[index + 1].value
                tie(
                    index,
                    part: index - 1,
                    whole: index + 1,
                    from: quantities[index - 1].tokens.upperBound,
                    &quantities
                )
            }
        }
    }

    /// `27 xã …, chiếm khoảng 26,5% tổng số 102 xã`: the part stands before the percentage and its whole behind it.
    private func isShareOfNext(_ share: Int, _ quantities: [QuantityExpression]) -> Bool {
        let (part, percent, whole) = (quantities[share - 1], quantities[share], quantities[share + 1])
        guard percent.isPercent, percent.percent != nil, part.value != nil, part.upper == nil, !part.isPercent,
            whole.value != nil, !whole.isPercent,
            sentenceEnd(part.tokens.lowerBound) > whole.tokens.lowerBound,
            let first = part.unit, let second = whole.unit,
            text[first.lowerBound].key == text[second.lowerBound].key
        else { return false }
        return Self.wholes.contains { phrase in
            text.end(of: phrase, at: percent.tokens.upperBound, limit: whole.tokens.lowerBound)
                == whole.tokens.lowerBound
        }
    }

    private func isShare(_ part: QuantityExpression, _ whole: QuantityExpression) -> Bool {
        guard !part.isPercent, !whole.isPercent, whole.value != nil, part.value != nil else { return false }
        return QuantityWords.wholes.contains { phrase in
            text.end(of: phrase, at: part.tokens.upperBound, limit: whole.tokens.lowerBound)
                == whole.tokens.lowerBound
        }
    }

    private func checkPercent(after index: Int, part: Int, whole: Int?, _ quantities: inout [QuantityExpression]) {
        guard let share = percent(after: index, quantities) else { return }
        tie(share, part: part, whole: whole, from: quantities[index].tokens.upperBound, &quantities)
    }

    /// Gives part and percentage each other's figures and says whether they agree.
    private func tie(
        _ share: Int,
        part: Int,
        whole: Int?,
        from start: Int,
        _ quantities: inout [QuantityExpression]
    ) {
        guard let stated = quantities[share].percent,
            let numerator = quantities[part].numerator ?? quantities[part].value,
            let denominator = whole.map({ quantities[$0].value }) ?? quantities[part].denominator,
            denominator.doubleValue > 0
        else { return }
        let figures = [part, share] + (whole.map { [$0] } ?? [])
        let isExact = figures.allSatisfy { quantities[$0].approximation == .exact }
        let difference = abs(numerator.doubleValue / denominator.doubleValue * 100 - stated.doubleValue)
        let holds = difference < (isExact ? step(quantities[share].decimals) : Self.approximateStep)
        // A percentage that does not fit and stands apart is of something else.
        guard holds || isAdjacent(quantities[share], from: start) else { return }
        quantities[part].percent = stated
        quantities[share].numerator = numerator
        quantities[share].denominator = denominator
        quantities[share].shareFigures = ([part] + (whole.map { [$0] } ?? [])).map { quantities[$0].tokens }
        let verdict: ArithmeticVerdict? = isExact ? (holds ? .holds : .differs) : nil
        quantities[part].arithmetic = verdict
        quantities[share].arithmetic = verdict
    }

    /// The worth of the last printed digit: a share is rounded or cut off there.
    private func step(_ decimals: Int) -> Double {
        var step = 1.0
        for _ in 0..<decimals { step /= 10 }
        return step
    }

    /// Whether a percentage can only be that of the figures before it: in brackets or behind `đạt`, `chiếm`, with no
    /// other clause between, and of nothing that is named behind it.
    private func isAdjacent(_ share: QuantityExpression, from start: Int) -> Bool {
        let end = share.tokens.upperBound
        if end < sentenceEnd(share.tokens.lowerBound), text[end].kind != .punctuation { return false }
        var index = share.tokens.lowerBound - 1
        while index >= start, Self.links.contains(text[index].key) { index -= 1 }
        guard index < share.tokens.lowerBound - 1, index - start < Self.maximumClause else { return false }
        return index < start || (start...index).allSatisfy { text[$0].kind == .word && !text[$0].startsLine }
    }

    /// The percentage that a share reaches in its sentence, past the figures that break it down.
    private func percent(after index: Int, _ quantities: [QuantityExpression]) -> Int? {
        let end = sentenceEnd(quantities[index].tokens.lowerBound)
        for candidate in quantities.indices.dropFirst(index + 1).prefix(Self.maximumSteps) {
            let start = quantities[candidate].tokens.lowerBound
            guard start < end, start - quantities[index].tokens.upperBound <= Self.maximumDistance else { return nil }
            // A semicolon begins another matter.
            guard !(quantities[index].tokens.upperBound..<start).contains(where: { text[$0].key == ";" }) else {
                return nil
            }
            guard quantities[candidate].isPercent, quantities[candidate].upper == nil else { continue }
            let cues = max(quantities[index].tokens.upperBound, start - 3)..<start
            return cues.contains { Self.reached.contains(text[$0].key) } ? candidate : nil
        }
        return nil
    }
}
