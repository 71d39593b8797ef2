/// The bytes at the start of a source that say which form of Unicode it has.
enum ByteOrderMark {
    /// The encoding that a byte order mark at the start says.
    ///
    /// - Parameter bytes: The bytes of a source.
    /// - Returns: The encoding; nil without a mark.
    static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        if length(ofUTF8: bytes) > 0 { return .utf8 }
        // The mark of UTF-32 begins with that of UTF-16, and no text begins with U+0000.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return nil
    }

    /// The number of bytes of a byte order mark of UTF-8 at the start.
    ///
    /// - Parameter bytes: The bytes of a source.
    /// - Returns: Three, or zero without a mark.
    static func length(ofUTF8 bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }
}
