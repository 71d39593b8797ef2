#if canImport(Darwin)
    internal import Foundation
#else
    @_spi(_Unicode) internal import Swift
#endif

/// Unicode Normalization Form C (UAX #15).
///
/// Vietnamese text is nearly always composed already, so a byte check answers first and the normaliser only sees
/// texts that fail it.
public enum NFC {
    /// Tells whether a text is in NFC.
    ///
    /// - Parameter text: The text.
    /// - Returns: Whether normalizing would leave every scalar as it is.
    public static func isNormalized(_ text: String) -> Bool {
        let passesCheck = text.utf8.withContiguousStorageIfAvailable { passesByteCheck($0) } ?? false
        return passesCheck || normalizedScalars(of: text).utf8.elementsEqual(text.utf8)
    }

    /// The text in NFC, the text itself when it is so already.
    ///
    /// - Parameter text: The text.
    /// - Returns: The normalized text.
    public static func normalized(_ text: String) -> String {
        let passesCheck = text.utf8.withContiguousStorageIfAvailable { passesByteCheck($0) } ?? false
        return passesCheck ? text : normalizedScalars(of: text)
    }

    /// Tells whether all scalars of valid UTF-8 lie in ranges that NFC never changes, alone or together.
    ///
    /// A text that fails may still be in NFC.
    ///
    /// - Parameter bytes: Valid UTF-8.
    /// - Returns: Whether every scalar is one that ``inertLength(in:at:)`` knows.
    package static func passesByteCheck(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let length = inertLength(in: bytes, at: index)
            if length == 0 { return false }
            index += length
        }
        return true
    }

    /// The number of bytes of a scalar that NFC never changes, whatever stands before it; zero for any other scalar.
    ///
    /// The ranges are U+0000–02FF, U+1E00–1EFF and U+2002–203F: none of their scalars changes under NFC, has a
    /// combining class, or composes with the one before it. A scalar outside them may still be unchanged.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - position: The position of a scalar.
    /// - Returns: 0 to 3.
    @inline(__always)
    package static func inertLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let byte = bytes[position]
        if byte < 0x80 { return 1 }
        if byte < 0xCC { return 2 }
        guard byte == 0xE1 || byte == 0xE2, position + 2 < bytes.count else { return 0 }
        let second = bytes[position + 1]
        if byte == 0xE1 { return second >= 0xB8 && second <= 0xBB ? 3 : 0 }
        return second == 0x80 && bytes[position + 2] >= 0x82 ? 3 : 0
    }

    private static func normalizedScalars(of text: String) -> String {
        let text = orderingLongRunsOfMarks(decomposingMarksWithoutClass(text))
        #if canImport(Darwin)
            return text.precomposedStringWithCanonicalMapping
        #else
            var result = String.UnicodeScalarView()
            result.append(contentsOf: text._nfc)
            return String(result)
        #endif
    }

    /// A text in which the three Tibetan vowel signs of combining class zero are decomposed.
    ///
    /// They decompose to marks of other classes, which have to be put in order with the marks around them. A normaliser
    /// that takes class zero for the start of a cluster misses that.
    private static func decomposingMarksWithoutClass(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0xF73...0xF81).contains($0.value) }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let parts = decompositions[scalar] { result += parts } else { result.append(scalar) }
        }
        return String(result)
    }

    /// How many marks in a row the normaliser may put in order by itself.
    private static let longestRun = 32

    /// A text in which runs of very many marks are in canonical order.
    ///
    /// The normaliser sorts by insertion, which takes the square of the length of a run that is out of order. A mark
    /// decomposes to marks of its own class only, so that the order can be made before.
    private static func orderingLongRunsOfMarks(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var run: [Unicode.Scalar] = []
        func flush() {
            if run.count > longestRun { run.sort { $0.combiningClass < $1.combiningClass } }
            for mark in run { result.append(mark) }
            run.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            if scalar.combiningClass > 0 {
                run.append(scalar)
            } else {
                flush()
                result.append(scalar)
            }
        }
        flush()
        return String(result)
    }

    private static let decompositions: [Unicode.Scalar: [Unicode.Scalar]] = [
        "\u{F73}": ["\u{F71}", "\u{F72}"], "\u{F75}": ["\u{F71}", "\u{F74}"], "\u{F81}": ["\u{F71}", "\u{F80}"],
    ]
}

extension Unicode.Scalar {
    fileprivate var combiningClass: UInt8 { properties.canonicalCombiningClass.rawValue }
}
