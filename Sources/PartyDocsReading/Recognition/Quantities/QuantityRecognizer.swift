public import PartyDocsCore

/// Finds quantities: numbers with their units, percentages, fractions, money, measures and ranges.
///
/// It stays out of dates and citations, and ties part, whole and percentage of a share. A stated percentage that does
/// not agree with its figures becomes a diagnostic.
public struct QuantityRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "quantities", version: "1")
    /// Dates and citations, whose numbers count nothing, and organizations, which are counted.
    public let requiredKinds: [AnnotationKind] = [.date, .citation, .organization]

    /// Makes the recogniser.
    public init() {}

    /// Adds the quantities of a text.
    ///
    /// - Parameters:
    ///   - context: The text with its blocks.
    ///   - findings: What earlier recognisers found, to be added to.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let text = context.tokens
        let taken = TakenTokens(text, findings.of(.date) + findings.of(.citation))
        let organizations = FindingIndex(text, findings.of(.organization))
        // A list of votes goes on through its items.
        var share: QuantityExpression?
        for block in text.blocks {
            let grammar = QuantityGrammar(text: text, block: block) {
                taken.contains($0)
            } organization: {
                organizations.end(at: $0)
            }
            var quantities: [QuantityExpression] = []
            var index = block.lowerBound
            while index < block.upperBound {
                guard let quantity = grammar.quantity(at: index, after: quantities.last, share: share) else {
                    index += 1
                    continue
                }
                quantities.append(quantity)
                if quantity.numerator != nil { share = quantity }
                index = max(index + 1, quantity.tokens.upperBound)
            }
            ShareLinker(text: text) { text.sentence(at: $0).upperBound }.link(&quantities)
            for quantity in quantities { add(quantity, context, &findings) }
        }
    }

    private func add(_ quantity: QuantityExpression, _ context: RecognitionContext, _ findings: inout Findings) {
        let text = context.tokens
        var value = QuantityValue(value: quantity.value)
        value.upperValue = quantity.upper
        value.unit = quantity.isPercent ? "%" : quantity.unit.map { unit(of: $0, context) }
        value.isUnitImplied = quantity.isUnitImplied
        value.approximation = quantity.approximation
        value.numberAsWritten = words(of: quantity.number, context)
        value.numerator = quantity.numerator
        value.denominator = quantity.denominator
        value.percent = quantity.percent
        value.arithmetic = quantity.arithmetic
        let span = text.span(quantity.tokens)
        findings.add(Finding(spans: [span], value: .quantity(value), form: .explicit, makers: [maker]))
        guard quantity.isPercent, quantity.arithmetic == .differs, let part = quantity.numerator,
            let whole = quantity.denominator, let percent = quantity.percent
        else { return }
        findings.add(
            Diagnostic(
                severity: .warning,
                code: "share-differs",
                message: "\(part) of \(whole) is not \(percent) %.",
                span: span,
                relatedSpans: quantity.shareFigures.map { text.span($0) },
                maker: maker
            )
        )
    }

    /// The unit as printed; `đ` stands for the currency.
    private func unit(of tokens: Range<Int>, _ context: RecognitionContext) -> String {
        let words = words(of: tokens, context)
        return words == "đ" ? "đồng" : words
    }

    /// The words of some tokens, with one space for any white space between them.
    private func words(of tokens: Range<Int>, _ context: RecognitionContext) -> String {
        context.tokens.words(tokens, in: context.text)
    }
}
