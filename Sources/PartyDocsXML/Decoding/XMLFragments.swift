internal import PartyDocsCore

/// The parts of a text that an annotation marks, in a form in which two ways to cut them are equal.
struct XMLFragments: Equatable {
    /// The bytes, in order, parts that touch joined.
    private var ranges: [Range<Int>] = []
    private var empty: Set<Int> = []

    /// The parts that elements mark.
    init(_ spans: [TextSpan]) {
        for span in spans { add(span.utf8) }
    }

    /// The parts that elements for these spans mark: of a span that lies in blocks, not the space between them.
    init(_ spans: [TextSpan], in blocks: [Block]) {
        for span in spans {
            var isInBlock = false
            var number = Self.firstBlock(endingAfter: span.start, in: blocks)
            while !span.isEmpty, number < blocks.count, blocks[number].span.start < span.end {
                add(max(span.start, blocks[number].span.start).utf8..<min(span.end, blocks[number].span.end).utf8)
                isInBlock = true
                number += 1
            }
            if !isInBlock { add(span.utf8) }
        }
    }

    private mutating func add(_ range: Range<Int>) {
        guard !range.isEmpty else {
            empty.insert(range.lowerBound)
            return
        }
        if let last = ranges.last, last.upperBound == range.lowerBound {
            ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
        } else {
            ranges.append(range)
        }
    }

    private static func firstBlock(endingAfter offset: TextOffset, in blocks: [Block]) -> Int {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].span.end > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
