extension UnsafeBufferPointer<UInt8> {
    /// The scalar that starts at a position of well-formed UTF-8; one that the buffer cuts off has zeros for what is
    /// missing.
    ///
    /// - Parameter position: The position of its first byte.
    /// - Returns: The scalar and the number of its bytes, from 1 to 4.
    @inline(__always)
    func scalar(at position: Int) -> (scalar: UInt32, length: Int) {
        let byte = self[position]
        func next(_ offset: Int) -> UInt32 {
            position + offset < count ? UInt32(self[position + offset] & 0x3F) : 0
        }
        if byte < 0x80 { return (UInt32(byte), 1) }
        if byte < 0xE0 { return (UInt32(byte & 0x1F) << 6 | next(1), 2) }
        if byte < 0xF0 { return (UInt32(byte & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
        return (UInt32(byte & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
}
