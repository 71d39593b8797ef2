/// Finds where in the page a text stands that the parser tells: its positions are near, and the bytes decide.
struct SourceCursor {
    /// The place of a text.
    struct Place {
        var range: Range<Int>
        /// Whether the page has the very bytes there; not where it writes a reference.
        var isExact: Bool
    }

    /// The offset behind what was told last.
    private var passed = 0

    /// Passes what is no text: a tag or a comment.
    ///
    /// - Parameter position: Where the parser stands.
    mutating func pass(_ position: Int) {
        passed = max(passed, position)
    }

    /// Finds a text and passes it.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - position: Where the parser stands; of a long text one character before its end.
    ///   - page: The page.
    /// - Returns: The place, behind every place before.
    mutating func place(
        of text: UnsafeBufferPointer<UInt8>,
        before position: Int,
        in page: UnsafeBufferPointer<UInt8>
    ) -> Place {
        let position = min(max(position, passed), page.count)
        for start in [passed, position - text.count, endOfScalar(at: position, in: page) - text.count] {
            guard start >= passed, start + text.count <= page.count,
                page[start..<start + text.count].elementsEqual(text)
            else { continue }
            passed = start + text.count
            return Place(range: start..<passed, isExact: true)
        }
        // A reference begins at its ampersand; what stands before it is markup.
        let start = page[passed..<position].lastIndex(of: UInt8(ascii: "&")) ?? passed
        passed = position
        return Place(range: start..<position, isExact: false)
    }

    private func endOfScalar(at position: Int, in page: UnsafeBufferPointer<UInt8>) -> Int {
        var end = position + 1
        while end < page.count, page[end] & 0xC0 == 0x80 { end += 1 }
        return min(end, page.count)
    }
}
