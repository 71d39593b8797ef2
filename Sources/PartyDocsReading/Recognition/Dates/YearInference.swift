internal import PartyDocsCore

/// Finds the years that date expressions leave out.
///
/// In this order: from the partner in the same expression (`tháng 5 và 5 tháng đầu năm 2020`), from the date of
/// publication, from a day, month or quarter that the text prints of its own events. The date of a cited document, a
/// date of birth, a term of office and a bare year are never such an anchor. Without any the year stays unknown.
struct YearInference {
    let text: TokenizedText
    /// The date of publication with where it is printed.
    let publication: (date: PartialDate, spans: [TextSpan])?

    private static let birth: TokenKey = "sinh"

    /// Where an inferred year comes from.
    struct Result {
        var basis: YearBasis
        var evidence: [TextSpan]
        var certainty: Certainty
    }

    /// Fills in years.
    ///
    /// - Parameters:
    ///   - expressions: The expressions of the document, in order.
    ///   - blocks: The token range of the block of each.
    /// - Returns: For each expression where its year was inferred from; nil where it was not.
    func infer(_ expressions: inout [DateExpression], blocks: [Range<Int>]) -> [Result?] {
        var results = [Result?](repeating: nil, count: expressions.count)
        shareYears(&expressions, &results)
        let anchor = publication == nil ? ownAnchor(expressions, blocks) : nil
        for index in expressions.indices {
            if let days = expressions[index].daysFromPublication { place(&expressions[index], days, &results[index]) }
            if let years = expressions[index].yearsFromPublication {
                place(&expressions[index], years: years, by: anchor, &results[index])
            }
            guard expressions[index].lacksYear, let start = expressions[index].start else { continue }
            if let publication {
                expressions[index].setYear(year(of: start, near: publication.date))
                results[index] = Result(basis: .publication, evidence: publication.spans, certainty: .high)
            } else if let anchor {
                expressions[index].setYear(year(of: start, near: anchor.date))
                results[index] = Result(
                    basis: .ownEvent,
                    evidence: [anchor.span],
                    certainty: anchor.isSole ? .high : .medium
                )
            }
        }
        return results
    }

    /// Takes the year of the expression that `và` or a comma joins.
    private func shareYears(_ expressions: inout [DateExpression], _ results: inout [Result?]) {
        guard expressions.count > 1 else { return }
        for index in expressions.indices.dropLast().reversed() {
            guard expressions[index].lacksYear, let year = expressions[index + 1].start?.year,
                areJoined(expressions[index], expressions[index + 1])
            else { continue }
            take(year, from: index + 1, to: index, &expressions, &results)
        }
        for index in expressions.indices.dropFirst() {
            guard expressions[index].lacksYear, expressions[index - 1].kind != .year,
                let year = expressions[index - 1].start?.year, expressions[index - 1].isPrecise,
                areJoined(expressions[index - 1], expressions[index])
                    || areDeadlines(expressions[index - 1], expressions[index])
            else { continue }
            take(year, from: index - 1, to: index, &expressions, &results)
        }
    }

    private func take(
        _ year: Int,
        from source: Int,
        to target: Int,
        _ expressions: inout [DateExpression],
        _ results: inout [Result?]
    ) {
        expressions[target].setYear(year)
        results[target] = Result(
            basis: .sameExpression,
            evidence: [text.span(expressions[source].tokens)],
            certainty: .high
        )
    }

    /// `trước ngày 15-4-2020; … xong trước ngày 10-6`: both are said of the same run of work.
    private func areDeadlines(_ first: DateExpression, _ second: DateExpression) -> Bool {
        let starts = [first, second].map(\.tokens.lowerBound)
        return first.kind == .day && second.kind == .day
            && starts.allSatisfy { $0 > 0 && DateWords.deadlines.contains(text[$0 - 1].key) }
            && text.sentence(at: starts[0]) == text.sentence(at: starts[1])
    }

    private func areJoined(_ first: DateExpression, _ second: DateExpression) -> Bool {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        guard gap.count == 1, second.kind != .termYears else { return false }
        let key = text[gap.lowerBound].key
        return key == DateWords.and || key == DateWords.comma
    }

    /// Gives `hôm qua` its date.
    private func place(_ expression: inout DateExpression, _ days: Int, _ result: inout Result?) {
        guard let publication, let date = publication.date.moved(byDays: days) else {
            expression.kind = .vague
            return
        }
        expression.start = CalendarParts(year: date.year, month: date.month, day: date.day)
        result = Result(basis: .publication, evidence: publication.spans, certainty: .high)
    }

    /// Gives `năm ngoái` its year.
    private func place(
        _ expression: inout DateExpression,
        years: Int,
        by anchor: (date: PartialDate, span: TextSpan, isSole: Bool)?,
        _ result: inout Result?
    ) {
        guard let year = publication?.date.year ?? anchor?.date.year else {
            expression.kind = .vague
            return
        }
        expression.start = CalendarParts(year: year + years)
        expression.hasBorrowedYear = true
        result =
            publication.map { Result(basis: .publication, evidence: $0.spans, certainty: .high) }
            ?? anchor.map { Result(basis: .ownEvent, evidence: [$0.span], certainty: .medium) }
    }

    /// The year in which a day falls next to a known one: in a text of January `28/12` is last year's.
    private func year(of parts: CalendarParts, near anchor: PartialDate) -> Int {
        guard let year = anchor.year, let anchorMonth = anchor.month, let month = parts.month, parts.day != nil
        else { return anchor.year ?? 0 }
        let distance = (month - anchorMonth) * 30 + (parts.day ?? 15) - (anchor.day ?? 15)
        if distance > 270 { return year - 1 }
        return distance < -315 ? year + 1 : year
    }

    /// The latest precise date among those of the text's own events.
    private func ownAnchor(
        _ expressions: [DateExpression],
        _ blocks: [Range<Int>]
    ) -> (date: PartialDate, span: TextSpan, isSole: Bool)? {
        var best: (date: PartialDate, span: TextSpan, isDay: Bool)?
        var years: Set<Int> = []
        for (index, expression) in expressions.enumerated() {
            guard expression.isPrecise, !expression.isOpen, !isForeign(expression, in: blocks[index]),
                let date = (expression.end ?? expression.start)?.date, let year = date.year,
                expression.start?.year.map({ year - $0 <= 1 }) ?? true
            else { continue }
            years.insert(year)
            let isDay = date.day != nil
            if let best {
                let isLater = (year, isDay ? 1 : 0) > (best.date.year ?? 0, best.isDay ? 1 : 0)
                guard isLater else { continue }
            }
            best = (date, text.span(expression.tokens), isDay)
        }
        return best.map { ($0.date, $0.span, years.count == 1) }
    }

    /// Whether a date is that of a cited document or of a birth.
    private func isForeign(_ expression: DateExpression, in block: Range<Int>) -> Bool {
        var index = expression.tokens.lowerBound - 1
        if index >= block.lowerBound, text[index].key == DateWords.comma || text[index].key == "(" { index -= 1 }
        var steps = 0
        while index >= block.lowerBound, steps < 16 {
            let token = text[index]
            if steps < 4, token.key == Self.birth { return true }
            if token.key == ";" || token.key == "." || token.key == DateWords.comma { return false }
            // `Báo X, Số 274 - Ngày 14.11.2001`: a spaced dash parts.
            if DateWords.dashes.contains(token.key), token.isSpaced, text[index + 1].isSpaced { return false }
            if token.kind == .number, index > block.lowerBound, DateWords.documentWords.contains(text[index - 1].key) {
                return true
            }
            if token.letterCase == .upper || token.letterCase == .mixed, !token.isSpaced, index > block.lowerBound,
                text[index - 1].kind == .punctuation
            {
                return true
            }
            index -= 1
            steps += 1
        }
        return false
    }
}
