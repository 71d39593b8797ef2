internal import PartyDocsCore

/// Well-formedness of UTF-8 (The Unicode Standard, table 3-7).
enum UTF8Validation {
    /// The offset of the first byte of the first ill-formed sequence; nil when all bytes are well-formed.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The offset, from zero.
    static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var position = 0
        while position < bytes.count {
            let length = sequenceLength(in: bytes, at: position)
            if length == 0 { return position }
            position += length
        }
        return nil
    }

    /// Whether bytes that are not well-formed are plainly UTF-8 all the same, with some of it damaged or cut off.
    ///
    /// Texts in encodings of single bytes have well-formed sequences of several bytes by chance alone, and far fewer of
    /// them than of ill-formed ones.
    ///
    /// - Parameter bytes: The bytes, not well-formed.
    /// - Returns: Whether there are as many well-formed sequences of several bytes as ill-formed ones, or nothing is
    ///   wrong but that the last sequence is cut off.
    static func isDamagedUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var wellFormed = 0
        var illFormed = 0
        var position = 0
        while position < bytes.count {
            let length = sequenceLength(in: bytes, at: position)
            if length > 1 { wellFormed += 1 }
            if length == 0 {
                illFormed += 1
                if illFormed == 1, wellFormed == 0, isCutOff(bytes[position...]) { return true }
                while position + 1 < bytes.count, bytes[position + 1].isUTF8Continuation { position += 1 }
            }
            position += max(1, length)
        }
        return wellFormed >= illFormed
    }

    /// Whether bytes are the beginning of one sequence of three or four and nothing else.
    private static func isCutOff(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = bytes.first, (0xE0...0xF4).contains(first), (2...3).contains(bytes.count) else {
            return false
        }
        return bytes.dropFirst().allSatisfy { $0.isUTF8Continuation }
    }

    /// The length of the well-formed sequence at a position; zero when it is ill-formed.
    @inline(__always)
    private static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let first = bytes[position]
        if first < 0x80 { return 1 }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
        if length > 2, !bytes[position + 2].isUTF8Continuation { return 0 }
        if length > 3, !bytes[position + 3].isUTF8Continuation { return 0 }
        return length
    }
}
