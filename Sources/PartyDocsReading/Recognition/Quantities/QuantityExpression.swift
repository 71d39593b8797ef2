internal import PartyDocsCore

/// A quantity as the text prints it.
struct QuantityExpression {
    /// The whole expression, with its qualifier and unit.
    var tokens: Range<Int>
    /// The number alone.
    var number: Range<Int>
    /// The number, the lower one of a range; nil for a fraction.
    var value: ExactDecimal?
    var upper: ExactDecimal?
    /// The digits behind the decimal mark.
    var decimals: Int
    var numerator: ExactDecimal?
    var denominator: ExactDecimal?
    var approximation = Approximation.exact
    var unit: Range<Int>?
    var isPercent = false
    var isUnitImplied = false
    var percent: ExactDecimal?
    var arithmetic: ArithmeticVerdict?
    /// Of a percentage, where part and whole of its share stand.
    var shareFigures: [Range<Int>] = []

    init(number: Range<Int>, value: ExactDecimal?, decimals: Int) {
        tokens = number
        self.number = number
        self.value = value
        self.decimals = decimals
    }

    /// Takes in a unit behind the number.
    mutating func setUnit(_ unit: Range<Int>, isPercent: Bool) {
        self.unit = unit
        self.isPercent = isPercent
        tokens = tokens.lowerBound..<unit.upperBound
        if isPercent, upper == nil { percent = value }
    }
}
