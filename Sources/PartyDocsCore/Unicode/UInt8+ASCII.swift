extension UInt8 {
    /// Whether the byte is an ASCII letter.
    @inlinable
    package var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Whether the byte is an ASCII digit.
    @inlinable
    package var isASCIIDigit: Bool { self &- 0x30 < 10 }

    /// Whether the byte continues a UTF-8 sequence.
    @inlinable
    package var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}
