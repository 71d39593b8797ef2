/// Tells which lines stand inside a quotation that opens a line: the words that an amending document puts in.
struct QuotedLines {
    /// Whether each line stands in such a quotation.
    let isQuoted: [Bool]

    private static let opening: TokenKey = "“"
    private static let closing: TokenKey = "”"
    private static let straight: TokenKey = "\""

    /// Finds the quotations of a text, in one pass from its end.
    ///
    /// - Parameters:
    ///   - lines: The tokens of its lines.
    ///   - text: All tokens.
    init(_ lines: [Range<Int>], in text: TokenizedText) {
        var isQuoted = Array(repeating: false, count: lines.count)
        // The depth of curly quotation marks after each line, and whether a line turns straight ones round.
        var depths: [Int] = []
        var turns: [Int] = []
        var depth = 0
        for (index, line) in lines.enumerated() {
            var straights = 0
            for token in line {
                switch text[token].key {
                case Self.opening: depth += 1
                case Self.closing: depth -= 1
                case Self.straight: straights += 1
                default: break
                }
            }
            depths.append(depth)
            if straights % 2 == 1 { turns.append(index) }
        }
        let ends = Self.nextNotDeeper(depths)
        var nextTurn = 0
        var index = 0
        while index < lines.count {
            var end: Int?
            if let first = lines[index].first {
                if text[first].key == Self.opening {
                    let before = index > 0 ? depths[index - 1] : 0
                    end = depths[index] <= before ? index : ends[index].flatMap { depths[$0] <= before ? $0 : nil }
                } else if text[first].key == Self.straight {
                    while nextTurn < turns.count, turns[nextTurn] < index { nextTurn += 1 }
                    let isOpen = nextTurn < turns.count && turns[nextTurn] == index
                    end = isOpen ? (nextTurn + 1 < turns.count ? turns[nextTurn + 1] : nil) : index
                }
            }
            guard let end else {
                index += 1
                continue
            }
            for line in index...end { isQuoted[line] = true }
            index = end + 1
        }
        self.isQuoted = isQuoted
    }

    /// For each line the next after which the depth is smaller than after it.
    private static func nextNotDeeper(_ depths: [Int]) -> [Int?] {
        var next: [Int?] = Array(repeating: nil, count: depths.count)
        var waiting: [Int] = []
        for index in depths.indices {
            while let last = waiting.last, depths[last] > depths[index] {
                next[last] = index
                waiting.removeLast()
            }
            waiting.append(index)
        }
        return next
    }
}
