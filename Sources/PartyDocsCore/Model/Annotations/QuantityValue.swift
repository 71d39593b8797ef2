/// A number with what it counts.
public struct QuantityValue: Hashable, Sendable {
    /// The number; nil for a bare fraction.
    public var value: ExactDecimal?
    /// The upper bound, when the text gives a range (`từ 5 đến 7`); then ``value`` is the lower.
    public var upperValue: ExactDecimal?
    /// What is counted or measured, as written.
    public var unit: String?
    /// Whether the unit is taken from a partner figure.
    public var isUnitImplied: Bool
    /// How the figure relates to the true one.
    public var approximation: Approximation
    /// The number as printed.
    public var numberAsWritten: String?
    /// The part, of a fraction or share.
    public var numerator: ExactDecimal?
    /// The whole, of a fraction or share.
    public var denominator: ExactDecimal?
    /// The share in percent.
    public var percent: ExactDecimal?
    /// Whether the stated share agrees with part and whole.
    public var arithmetic: ArithmeticVerdict?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - value: The number; nil for a bare fraction.
    ///   - upperValue: The upper bound, when the text gives a range (`từ 5 đến 7`); then ``value`` is the lower.
    ///   - unit: What is counted or measured, as written.
    ///   - isUnitImplied: Whether the unit is taken from a partner figure.
    ///   - approximation: How the figure relates to the true one.
    ///   - numberAsWritten: The number as printed.
    ///   - numerator: The part, of a fraction or share.
    ///   - denominator: The whole, of a fraction or share.
    ///   - percent: The share in percent.
    ///   - arithmetic: Whether the stated share agrees with part and whole.
    ///   - fields: Fields that this version does not know.
    public init(
        value: ExactDecimal? = nil,
        upperValue: ExactDecimal? = nil,
        unit: String? = nil,
        isUnitImplied: Bool = false,
        approximation: Approximation = .exact,
        numberAsWritten: String? = nil,
        numerator: ExactDecimal? = nil,
        denominator: ExactDecimal? = nil,
        percent: ExactDecimal? = nil,
        arithmetic: ArithmeticVerdict? = nil,
        fields: Fields = [:]
    ) {
        self.value = value
        self.upperValue = upperValue
        self.unit = unit
        self.isUnitImplied = isUnitImplied
        self.approximation = approximation
        self.numberAsWritten = numberAsWritten
        self.numerator = numerator
        self.denominator = denominator
        self.percent = percent
        self.arithmetic = arithmetic
        self.fields = fields
    }
}
