internal import PartyDocsCore

/// A number as it is stated, with the room that its rounding leaves.
struct StatedFigure {
    /// Where the number stands, with its percent sign.
    let tokens: Range<Int>
    let value: ExactDecimal
    /// Half the worth of the last printed digit of a decimal or scaled number; zero for a whole number.
    let slack: Double
    /// The digits behind the decimal mark.
    let decimals: Int
    let isPercent: Bool

    /// The least and the greatest number that it can stand for.
    var bounds: ClosedRange<Double> {
        value.doubleValue - slack...value.doubleValue + slack
    }
}
