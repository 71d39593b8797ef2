internal import PartyDocsCore

extension ExactDecimal {
    /// The exact sum; nil when it needs more than 63 bits.
    func adding(_ other: ExactDecimal) -> ExactDecimal? {
        let exponent = min(self.exponent, other.exponent)
        guard let left = aligned(to: exponent), let right = other.aligned(to: exponent) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactDecimal(significand: sum, exponent: exponent)
    }

    /// The integer that stands for the number at a smaller power of ten.
    private func aligned(to exponent: Int) -> Int64? {
        guard self.exponent - exponent <= 18 else { return nil }
        var value = significand
        for _ in 0..<(self.exponent - exponent) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }
}
