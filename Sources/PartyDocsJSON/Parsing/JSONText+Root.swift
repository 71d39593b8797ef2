internal import PartyDocsCore

extension JSONText {
    /// Parses a whole text, past a byte order mark, and hands its value to a body.
    ///
    /// - Parameters:
    ///   - bytes: One JSON text.
    ///   - maximumDepth: How many arrays and objects may lie in each other.
    ///   - body: What makes something of the value.
    /// - Returns: What `body` returns.
    /// - Throws: ``ReadError`` with the place of the first fault.
    static func withRoot<Result>(
        of bytes: [UInt8],
        maximumDepth: Int,
        _ body: (JSONElement) throws(JSONFault) -> Result
    ) throws(ReadError) -> Result {
        try bytes.withUnsafeBufferPointer { bytes throws(ReadError) in
            var start = JSONPosition()
            var text = bytes
            if bytes.starts(with: byteOrderMark) {
                start.skipByteOrderMark()
                text = UnsafeBufferPointer(rebasing: bytes[byteOrderMark.count...])
            }
            do throws(JSONFault) {
                return try JSONElement.withRoot(of: text, maximumDepth: maximumDepth, body)
            } catch {
                throw error.located(from: start, in: text)
            }
        }
    }
}
