extension String {
    /// Tells whether an offset lies in this text and not inside a Unicode scalar.
    ///
    /// - Parameter offset: The offset, in UTF-8 bytes.
    /// - Returns: Whether a span may begin or end there.
    public func isScalarBoundary(_ offset: TextOffset) -> Bool {
        guard offset.utf8 >= 0, offset.utf8 <= utf8.count else { return false }
        guard offset.utf8 < utf8.count else { return true }
        return utf8[utf8.index(utf8.startIndex, offsetBy: offset.utf8)] & 0xC0 != 0x80
    }

    /// The part of this text that a span covers.
    ///
    /// - Parameter span: A span inside the text, on scalar boundaries.
    /// - Precondition: The span lies inside the text.
    public subscript(span: TextSpan) -> Substring {
        let start = utf8.index(utf8.startIndex, offsetBy: span.start.utf8)
        let end = utf8.index(start, offsetBy: span.utf8Count)
        return self[start..<end]
    }
}
