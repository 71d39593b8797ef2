/// Unicode's White_Space property on UTF-8 bytes.
package enum WhiteSpace {
    /// The number of bytes of the white space scalar at a position; zero when there is none.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - position: The position of a scalar.
    /// - Returns: 0 to 3.
    package static func length(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let byte = bytes[position]
        if byte < 0x80 { return byte == 0x20 || byte &- 9 < 5 ? 1 : 0 }
        guard byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3, position + 1 < bytes.count else { return 0 }
        let second = bytes[position + 1]
        if byte == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
        guard position + 2 < bytes.count else { return 0 }
        let third = bytes[position + 2]
        switch (byte, second) {
        case (0xE1, 0x9A): return third == 0x80 ? 3 : 0  // U+1680
        case (0xE2, 0x80):  // U+2000–200A, U+2028, U+2029, U+202F
            return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
        case (0xE2, 0x81): return third == 0x9F ? 3 : 0  // U+205F
        case (0xE3, 0x80): return third == 0x80 ? 3 : 0  // U+3000
        default: return 0
        }
    }

    /// The part of a range without the white space at its ends.
    ///
    /// - Parameters:
    ///   - range: A range of scalars.
    ///   - bytes: Valid UTF-8.
    /// - Returns: The trimmed range, empty at the start of `range` when there is nothing else.
    package static func trim(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound {
            let length = length(in: bytes, at: start)
            if length == 0 { break }
            start += length
        }
        guard start < range.upperBound else { return range.lowerBound..<range.lowerBound }
        var end = range.upperBound
        while end > start {
            var scalar = end - 1
            while scalar > start, bytes[scalar].isUTF8Continuation { scalar -= 1 }
            if length(in: bytes, at: scalar) == 0 { break }
            end = scalar
        }
        return start..<end
    }
}
