extension Source {
    /// The bytes that this source had, put together from the text and the edits.
    ///
    /// - Parameter text: The text of the document.
    /// - Returns: The bytes, or nil when the edits do not fit the text or do not give ``byteCount`` bytes. Their SHA-256
    ///   is not compared with ``sha256``.
    public func originalBytes(of text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8 { bytes in
            var original: [UInt8] = []
            original.reserveCapacity(max(0, min(byteCount, bytes.count * 4)))
            var position = 0
            for edit in edits {
                guard edit.span.start.utf8 >= position, edit.span.start <= edit.span.end,
                    edit.span.end.utf8 <= bytes.count
                else { return nil }
                original.append(contentsOf: bytes[position..<edit.span.start.utf8])
                guard original.count == edit.sourceRange.lowerBound else { return nil }
                original.append(contentsOf: edit.original)
                position = edit.span.end.utf8
            }
            original.append(contentsOf: bytes[position...])
            return original.count == byteCount ? original : nil
        }
    }
}
