internal import PartyDocsCore

/// Compares a total with the parts that a text says it consists of: `gồm 45 đại biểu: 30 nam, 15 nữ`, `60 xã, gồm 50 xã
/// miền núi và 10 xã ven biển`, `40 chi bộ, trong đó 25 chi bộ …, còn lại 15 chi bộ …`.
///
/// It is silent unless the words say that the parts are all: each item of the list has an exact number, the list begins
/// right behind `gồm`, or ends with `còn lại`, or tells men and women, and its nouns are those of the whole.
struct SumCheck {
    /// How a list of parts begins.
    private enum Opening {
        /// `gồm`: the parts are all.
        case whole
        /// `trong đó`: the parts are all only with `còn lại`.
        case some
        /// A colon or bracket: says nothing of it.
        case mark
    }

    private struct Part {
        let count: StatedCount
        /// The part with the words behind it.
        var tokens: Range<Int>
    }

    private struct List {
        var parts: [Part] = []
        var hasRemainder = false
        /// Whether the sentence or bracket ends with the list.
        var isClosed = false
    }

    let reader: FigureReader
    let block: Range<Int>

    private var text: TokenizedText { reader.text }
    private var limit: Int { block.upperBound }

    private static let comma: TokenKey = ","
    private static let colon: TokenKey = ":"
    private static let bracket: TokenKey = "("
    private static let and: TokenKey = "và"
    private static let consists: TokenKey = "gồm"
    private static let has: TokenKey = "có"
    private static let `is`: TokenKey = "là"
    private static let among: Phrase = "trong đó"
    private static let rest: Phrase = "còn lại"
    private static let separators: Set<TokenKey> = [",", ";"]
    private static let ends: Set<TokenKey> = [".", ")", "!", "…"]
    private static let maximumDistance = 12
    private static let maximumParts = 12

    /// The check of the total at a position; nil where the text states no sum.
    func check(at index: Int) -> FigureCheck? {
        guard let total = reader.count(at: index, in: block), !isWholeOfShare(index),
            let opening = opening(after: total), let list = list(from: opening.end),
            list.parts.count >= 2, isSum(total, list, opening.value)
        else { return nil }
        var sum = ExactDecimal(0)
        var slack = total.figure.slack
        for part in list.parts {
            guard let next = sum.adding(part.count.figure.value) else { return nil }
            sum = next
            slack += part.count.figure.slack
        }
        let difference = abs(sum.doubleValue - total.figure.value.doubleValue)
        let holds = difference <= slack + total.figure.value.doubleValue * 1e-9
        return FigureCheck(
            code: "sum-differs",
            verdict: holds ? .holds : .differs,
            span: total.span,
            relatedSpans: list.parts.map(\.count.span),
            message: "The parts "
                + list.parts.map { $0.count.figure.value.description }.joined(separator: " + ")
                + " make \(sum), not \(total.figure.value)."
        )
    }

    /// Whether a number is the whole of a share, whose breakdown may be that of the part.
    private func isWholeOfShare(_ index: Int) -> Bool {
        QuantityWords.wholes.contains { phrase in
            text.end(of: phrase, at: index - phrase.keys.count, limit: limit) == index
                && index - phrase.keys.count > block.lowerBound
                && text[index - phrase.keys.count - 1].kind != .punctuation
        }
    }

    // MARK: The list

    private func opening(after total: StatedCount) -> (end: Int, value: Opening)? {
        var index = total.tokens.upperBound
        let bound = min(limit, index + Self.maximumDistance)
        while index < bound, !text[index].startsLine {
            let key = text[index].key
            if key == Self.consists { return (start(of: index + 1), .whole) }
            if let end = text.end(of: Self.among, at: index, limit: limit) { return (start(of: end), .some) }
            if key == Self.colon { return (index + 1, .mark) }
            if key == Self.bracket, index + 1 < limit, reader.isNumber(index + 1) { return (index + 1, .mark) }
            if reader.isNumber(index) { return nil }
            if text[index].kind == .punctuation, key != Self.comma, key != Self.bracket { return nil }
            index += 1
        }
        return nil
    }

    /// The position behind `có` and a colon.
    private func start(of index: Int) -> Int {
        var index = index
        for word in [Self.has, Self.colon] where index < limit && text[index].key == word { index += 1 }
        return index
    }

    /// The parts of a list in which each item has its number; nil when one has none.
    private func list(from start: Int) -> List? {
        var list = List()
        var index = start
        while list.parts.count < Self.maximumParts {
            if let end = text.end(of: Self.rest, at: index, limit: limit) {
                list.hasRemainder = true
                index = end < limit && text[end].key == Self.is ? end + 1 : end
            }
            guard let count = reader.count(at: index, in: block), let end = end(of: count) else { return nil }
            list.parts.append(Part(count: count, tokens: index..<end))
            guard end < limit, !text[end].startsLine, !Self.ends.contains(text[end].key) else {
                list.isClosed = true
                return list
            }
            guard let next = next(after: end) else { return list.parts.count >= 2 ? list : nil }
            index = next
        }
        return nil
    }

    /// Where the words behind a number end: at a separator or the end of the list; nil when they hold another number or
    /// mark.
    private func end(of count: StatedCount) -> Int? {
        var index = count.tokens.upperBound
        while index < limit, !text[index].startsLine {
            let token = text[index]
            if token.kind == .punctuation {
                return Self.separators.contains(token.key) || Self.ends.contains(token.key) ? index : nil
            }
            if token.key == Self.and { return index }
            if reader.isNumber(index) || index - count.tokens.upperBound > Self.maximumDistance { return nil }
            index += 1
        }
        return index
    }

    /// Where the item behind a separator begins; nil when it does not begin with its number.
    private func next(after index: Int) -> Int? {
        var index = index
        if Self.separators.contains(text[index].key) { index += 1 }
        if index < limit, text[index].key == Self.and { index += 1 }
        guard index < limit else { return nil }
        let isRemainder = text.end(of: Self.rest, at: index, limit: limit) != nil
        return isRemainder || reader.isNumber(index) ? index : nil
    }

    // MARK: Whether the parts are all

    private func isSum(_ total: StatedCount, _ list: List, _ opening: Opening) -> Bool {
        if areMenAndWomen(list.parts) { return true }
        guard list.isClosed, !list.parts.contains(where: { cuts(across: $0) }) else { return false }
        let isOfOneNoun = list.parts.allSatisfy { haveOneNoun(total, $0.count) }
        switch opening {
        case .whole: return isOfOneNoun || isPartition(total, list.parts)
        case .some: return list.hasRemainder && isOfOneNoun
        case .mark: return false
        }
    }

    /// `30 nam, 15 nữ`: two parts, one of men, one of women.
    private func areMenAndWomen(_ parts: [Part]) -> Bool {
        guard parts.count == 2 else { return false }
        let sexes = parts.map { part in
            [Partitions.men, Partitions.women].filter { sex in
                part.tokens.contains { text[$0].key == sex && text[$0].letterCase == .lower }
            }
        }
        return sexes.allSatisfy { $0.count == 1 } && sexes[0] != sexes[1]
    }

    private func cuts(across part: Part) -> Bool {
        part.tokens.contains { Partitions.crossing.contains(text[$0].key) }
    }

    private func haveOneNoun(_ total: StatedCount, _ part: StatedCount) -> Bool {
        guard let first = total.unit.first, let second = part.unit.first else { return false }
        return text[first].key == text[second].key
    }

    private func isPartition(_ total: StatedCount, _ parts: [Part]) -> Bool {
        Partitions.all.contains { partition in
            names(total.unit, partition.whole) && parts.allSatisfy { names($0.count.unit, partition.parts) }
        }
    }

    private func names(_ unit: Range<Int>, _ phrases: [Phrase]) -> Bool {
        phrases.contains { text.end(of: $0, at: unit.lowerBound, limit: unit.upperBound) != nil }
    }
}
