/// A decimal number kept exactly: an integer times a power of ten.
///
/// Figures of a text are never binary fractions: 72,86 % is 7286 × 10⁻². The value is normalized (no trailing
/// zero in the integer), so equal numbers are equal values.
public struct ExactDecimal: Hashable, Sendable {
    /// The integer, without trailing zeros, zero only for zero.
    public let significand: Int64
    /// The power of ten that the integer is multiplied with.
    public let exponent: Int

    /// Makes a number from an integer and a power of ten.
    ///
    /// - Parameters:
    ///   - significand: The integer.
    ///   - exponent: The power of ten that it is multiplied with.
    public init(significand: Int64, exponent: Int = 0) {
        var significand = significand
        var exponent = exponent
        if significand == 0 {
            exponent = 0
        } else {
            while significand % 10 == 0 {
                significand /= 10
                exponent += 1
            }
        }
        self.significand = significand
        self.exponent = exponent
    }

    /// Makes a number from an integer.
    ///
    /// - Parameter value: The integer.
    public init(_ value: Int) {
        self.init(significand: Int64(value), exponent: 0)
    }

    /// Reads a number written with ASCII digits, as in JSON or XML: `-12`, `72.86`, `8.2e4`.
    ///
    /// Nil when the text is no such number or its digits do not fit into 64 bits.
    ///
    /// - Parameter text: The number; a decimal point, never a comma, and no grouping.
    public init?(_ text: some StringProtocol) {
        var magnitude: UInt64 = 0
        var exponent = 0
        // Zeros count only when a digit follows: `1000…` may have any number of them.
        var zeros = 0
        var isNegative = false
        var hasDigits = false
        var seenPoint = false
        var bytes = Array(text.utf8)[...]
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            bytes = bytes.dropFirst()
        }
        while let byte = bytes.first {
            if byte.isASCIIDigit {
                hasDigits = true
                if seenPoint { exponent -= 1 }
                if byte == UInt8(ascii: "0") {
                    if magnitude > 0 { zeros += 1 }
                } else {
                    for _ in 0...zeros {
                        let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
                        if overflow { return nil }
                        magnitude = product
                    }
                    zeros = 0
                    let (sum, overflow) = magnitude.addingReportingOverflow(UInt64(byte &- 0x30))
                    if overflow { return nil }
                    magnitude = sum
                }
            } else if byte == UInt8(ascii: "."), !seenPoint {
                seenPoint = true
            } else {
                break
            }
            bytes = bytes.dropFirst()
        }
        guard hasDigits else { return nil }
        exponent += zeros
        if let byte = bytes.first {
            guard byte | 0x20 == UInt8(ascii: "e"), let power = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
                power.magnitude <= 1_000
            else { return nil }
            exponent += power
        }
        guard let significand = Int64(exactly: isNegative ? -Int128(magnitude) : Int128(magnitude)) else { return nil }
        self.init(significand: significand, exponent: exponent)
    }

    /// The number times a power of ten.
    ///
    /// - Parameter power: The power of ten: 4 for vạn, 6 for triệu, 9 for tỷ.
    /// - Returns: The scaled number.
    public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
        ExactDecimal(significand: significand, exponent: exponent + power)
    }

    /// The number as an integer, or nil when it has a fraction or does not fit.
    public var integerValue: Int64? {
        guard exponent >= 0, exponent <= 18 else { return significand == 0 ? 0 : nil }
        var value = significand
        for _ in 0..<exponent {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }

    /// The nearest binary fraction, for arithmetic where exactness does not matter.
    public var doubleValue: Double {
        Double(description) ?? .nan
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// The number in plain digits with a decimal point, as in `82000` or `72.86`; with an exponent only when it is
    /// beyond ±40.
    public var description: String {
        let digits = String(significand.magnitude)
        let sign = significand < 0 ? "-" : ""
        guard exponent.magnitude <= 40 else { return "\(sign)\(digits)e\(exponent)" }
        if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
        if digits.utf8.count > -exponent {
            return sign + digits.dropLast(-exponent) + "." + digits.suffix(-exponent)
        }
        return sign + "0." + String(repeating: "0", count: -exponent - digits.utf8.count) + digits
    }
}
