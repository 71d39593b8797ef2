internal import PartyDocsCore

/// Blanks what browsers pass over and the parser takes for text: `<![if !supportLists]>` and the like, which word
/// processors write (HTML standard, 13.2.5.41, bogus comments).
enum BogusComments {
    /// A page of the same length in which such marks are spaces.
    ///
    /// - Parameter page: The page.
    /// - Returns: The page; nil where it has none.
    static func blanked(in page: [UInt8]) -> [UInt8]? {
        var blanked: [UInt8]?
        page.withUnsafeBufferPointer { bytes in
            var position = 0
            while position + 2 < bytes.count {
                guard bytes[position] == UInt8(ascii: "<") else {
                    position += 1
                    continue
                }
                if starts(bytes, at: position, with: "<![") {
                    let end = end(of: ">", in: bytes, from: position)
                    if blanked == nil { blanked = page }
                    for index in position..<end { blanked?[index] = 0x20 }
                    position = end
                } else if starts(bytes, at: position, with: "<!--") {
                    position = end(of: "-->", in: bytes, from: position + 4)
                } else if starts(bytes, at: position, with: "<script") {
                    position = end(of: "</script", in: bytes, from: position + 7)
                } else if starts(bytes, at: position, with: "<style") {
                    position = end(of: "</style", in: bytes, from: position + 6)
                } else {
                    position += 1
                }
            }
        }
        return blanked
    }

    /// Whether words stand at a position, in any letter case.
    private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, with word: StaticString) -> Bool {
        guard position + word.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<word.utf8CodeUnitCount {
            let byte = bytes[position + offset]
            let small = 65...90 ~= byte ? byte | 0x20 : byte
            if small != word.utf8Start[offset] { return false }
        }
        return true
    }

    /// The position after the next such word.
    private static func end(of word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while position + word.utf8CodeUnitCount <= bytes.count {
            if starts(bytes, at: position, with: word) { return position + word.utf8CodeUnitCount }
            position += 1
        }
        return bytes.count
    }
}
