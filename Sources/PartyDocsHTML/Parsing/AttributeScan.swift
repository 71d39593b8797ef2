internal import PartyDocsCore

/// Looks for elements with more attributes than a parser that compares each with all others should see.
enum AttributeScan {
    /// The offset of the first tag with more attributes than a limit; nil when there is none.
    ///
    /// - Parameters:
    ///   - page: The page.
    ///   - limit: The limit.
    /// - Returns: The offset of its `<`.
    static func excess(in page: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
        var position = 0
        while position < page.count {
            guard page[position] == UInt8(ascii: "<"), position + 1 < page.count, page[position + 1].isASCIILetter
            else {
                position += 1
                continue
            }
            let start = position
            let tag = Tag(in: page, at: start)
            position = tag.end
            if tag.attributes > limit { return start }
        }
        return nil
    }

    private struct Tag {
        var attributes = 0
        var end: Int

        init(in page: UnsafeBufferPointer<UInt8>, at start: Int) {
            var wasSpace = false
            end = start + 1
            while end < page.count, page[end] != UInt8(ascii: ">") {
                if let next = Self.endOfValue(in: page, at: end) {
                    end = next
                    wasSpace = true
                    continue
                }
                let isSpace = page[end] <= 0x20 || page[end] == UInt8(ascii: "/")
                if wasSpace, !isSpace { attributes += 1 }
                wasSpace = isSpace
                end += 1
            }
        }

        /// The end of a value in quotation marks whose `=` stands at a position.
        private static func endOfValue(in page: UnsafeBufferPointer<UInt8>, at equals: Int) -> Int? {
            guard page[equals] == UInt8(ascii: "=") else { return nil }
            var position = equals + 1
            while position < page.count, page[position] <= 0x20 { position += 1 }
            guard position < page.count, page[position] == UInt8(ascii: "\"") || page[position] == UInt8(ascii: "'")
            else {
                return nil
            }
            let close = page[(position + 1)...].firstIndex(of: page[position])
            return min((close ?? page.count) + 1, page.count)
        }
    }
}
