/// Finds where a value ends, piece by piece, by its brackets and quotation marks alone.
struct JSONExtent {
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    /// The number of bytes looked at.
    private(set) var scanned = 0

    /// Looks at the bytes after those already looked at.
    ///
    /// - Parameter bytes: All bytes from the start of the value, an object or array, on.
    /// - Returns: The length of the value, or nil when it goes on.
    mutating func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        while scanned < bytes.count {
            let byte = bytes[scanned]
            scanned += 1
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth <= 0 { return scanned }
            default: break
            }
        }
        return nil
    }
}
