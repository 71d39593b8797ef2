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
    /// The ranges are U+0000–02FF, U+1E00–1EFF and U+2002–203F: none of their scalars changes under NFC, has a
    /// combining class, or composes with the one before it. A text that fails may still be in NFC.
    ///
    /// - Parameter bytes: Valid UTF-8.
    /// - Returns: Whether every scalar lies in those ranges.
    package static func passesByteCheck(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
            } else if byte < 0xCC {
                index += 2
            } else if byte == 0xE1 {
                guard index + 2 < count, bytes[index + 1] >= 0xB8, bytes[index + 1] <= 0xBB else { return false }
                index += 3
            } else if byte == 0xE2 {
                guard index + 2 < count, bytes[index + 1] == 0x80, bytes[index + 2] >= 0x82 else { return false }
                index += 3
            } else {
                return false
            }
        }
        return true
    }

    private static func normalizedScalars(of text: String) -> String {
        #if canImport(Darwin)
            return text.precomposedStringWithCanonicalMapping
        #else
            var result = String.UnicodeScalarView()
            result.append(contentsOf: text._nfc)
            return String(result)
        #endif
    }
}
