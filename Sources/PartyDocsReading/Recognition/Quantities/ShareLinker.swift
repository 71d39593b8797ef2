internal import PartyDocsCore

/// Ties the figures of a share: `120 xã trong tổng số 160 xã …, đạt 75 %`, `12/48 trường (25%)`.
///
/// Part and percentage get the partner's figures; the stated percentage is checked against them.
struct ShareLinker {
    let text: TokenizedText
    /// The end of the sentence that a token stands in.
    let sentenceEnd: (Int) -> Int

    private static let reached: Set<TokenKey> = ["đạt", "chiếm", "bằng", "lệ", "(", "tương", "ứng", "là"]
    private static let maximumDistance = 40
    private static let maximumSteps = 5

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
            }
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
        guard let share = percent(after: index, quantities), let stated = quantities[share].value,
            let numerator = quantities[part].numerator ?? quantities[part].value,
            let denominator = whole.map({ quantities[$0].value }) ?? quantities[part].denominator
        else { return }
        quantities[part].percent = stated
        quantities[share].numerator = numerator
        quantities[share].denominator = denominator
        let verdict = verdict(numerator, denominator, stated, decimals: quantities[share].decimals)
        quantities[part].arithmetic = verdict
        quantities[share].arithmetic = verdict
    }

    /// The percentage that a share reaches in its sentence, past the figures that break it down.
    private func percent(after index: Int, _ quantities: [QuantityExpression]) -> Int? {
        let end = sentenceEnd(quantities[index].tokens.lowerBound)
        for candidate in quantities.indices.dropFirst(index + 1).prefix(Self.maximumSteps) {
            let start = quantities[candidate].tokens.lowerBound
            guard start < end, start - quantities[index].tokens.upperBound <= Self.maximumDistance else { return nil }
            guard quantities[candidate].isPercent else { continue }
            let cues = max(quantities[index].tokens.upperBound, start - 3)..<start
            return cues.contains { Self.reached.contains(text[$0].key) } ? candidate : nil
        }
        return nil
    }

    /// Whether a percentage is the share, rounded or cut off at its last printed digit.
    private func verdict(
        _ part: ExactDecimal,
        _ whole: ExactDecimal,
        _ percent: ExactDecimal,
        decimals: Int
    ) -> ArithmeticVerdict? {
        let whole = whole.doubleValue
        guard whole > 0 else { return nil }
        var step = 1.0
        for _ in 0..<decimals { step /= 10 }
        let difference = part.doubleValue / whole * 100 - percent.doubleValue
        return abs(difference) < step ? .holds : .differs
    }
}
