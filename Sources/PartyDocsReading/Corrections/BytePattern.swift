internal import PartyDocsCore

/// Bytes that are looked for in a text, in time linear in both (Knuth, Morris and Pratt).
struct BytePattern {
    private let bytes: [UInt8]
    /// For each length of a partial match, the length of the longest that is its end and its start.
    private let fallbacks: [Int]

    /// Prepares the search for a text.
    ///
    /// - Parameter text: What is looked for, not empty.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        var fallbacks = [0, 0]
        fallbacks.reserveCapacity(bytes.count + 1)
        var length = 0
        for byte in bytes.dropFirst() {
            while length > 0, bytes[length] != byte { length = fallbacks[length] }
            if bytes[length] == byte { length += 1 }
            fallbacks.append(length)
        }
        self.bytes = bytes
        self.fallbacks = fallbacks
    }

    /// Where the bytes begin in a text, overlapping ones too.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - limit: The number of places after which the search ends.
    /// - Returns: The offsets, ascending.
    func offsets(in text: String, limit: Int) -> [Int] {
        guard !bytes.isEmpty else { return [] }
        var text = text
        return text.withUTF8 { text in
            var found: [Int] = []
            var length = 0
            for (index, byte) in text.enumerated() {
                while length > 0, bytes[length] != byte { length = fallbacks[length] }
                if bytes[length] == byte { length += 1 }
                guard length == bytes.count else { continue }
                found.append(index + 1 - length)
                if found.count == limit { break }
                length = fallbacks[length]
            }
            return found
        }
    }
}
