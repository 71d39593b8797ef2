/// The work of ``Document/inlineEvents()``: a sweep over each region of the text, a block or what lies between two.
struct InlineLowering {
    /// A part of an annotation's span that lies in one region.
    private struct Piece {
        let region: Int
        let start: Int
        let end: Int
        let annotation: Int
        let cohesion: Int

        /// By place; of those that start together the longest is outermost, and of equals the least cohesive.
        static func precedes(_ left: Piece, _ right: Piece) -> Bool {
            if left.region != right.region { return left.region < right.region }
            if left.start != right.start { return left.start < right.start }
            return encloses(left, right)
        }

        static func encloses(_ left: Piece, _ right: Piece) -> Bool {
            if left.end != right.end { return left.end > right.end }
            if left.cohesion != right.cohesion { return left.cohesion < right.cohesion }
            return left.annotation < right.annotation
        }
    }

    private let document: Document
    private var pieces: [Piece] = []
    private var next = 0
    private var stack: [Piece] = []
    private var result: [InlineEvent] = []

    init(_ document: Document) {
        self.document = document
    }

    consuming func events() -> [InlineEvent] {
        cutIntoPieces()
        result.reserveCapacity(pieces.count * 3 + document.blocks.count * 4 + 1)
        var position = 0
        for (index, block) in document.blocks.enumerated() {
            sweep(region: 2 * index, position..<block.span.start.utf8)
            result.append(.openBlock(index))
            sweep(region: 2 * index + 1, block.span.utf8)
            result.append(.closeBlock(index))
            position = block.span.end.utf8
        }
        sweep(region: 2 * document.blocks.count, position..<document.text.utf8.count)
        return numbered(result)
    }

    // MARK: Pieces

    /// Region 2n is the space before block n, region 2n + 1 is block n.
    private mutating func cutIntoPieces() {
        pieces.reserveCapacity(document.annotations.count)
        for (index, annotation) in document.annotations.enumerated() {
            let cohesion = annotation.kind.cohesion
            for span in annotation.spans {
                cut(span, annotation: index, cohesion: cohesion)
            }
        }
        pieces.sort(by: Piece.precedes)
    }

    private mutating func cut(_ span: TextSpan, annotation: Int, cohesion: Int) {
        let blocks = document.blocks
        // An empty span at the border of two blocks belongs to the later one, at the end of a block to that.
        let first = firstBlock(endingAfter: span.start, orAt: span.isEmpty)
        var block = first
        if span.isEmpty, block + 1 < blocks.count, blocks[block + 1].span.start == span.start { block += 1 }
        let count = pieces.count
        while block < blocks.count {
            let range = blocks[block].span
            guard range.start < span.end || (span.isEmpty && range.start <= span.start) else { break }
            pieces.append(
                Piece(
                    region: 2 * block + 1,
                    start: max(span.start, range.start).utf8,
                    end: min(span.end, range.end).utf8,
                    annotation: annotation,
                    cohesion: cohesion
                )
            )
            if span.isEmpty { break }
            block += 1
        }
        if pieces.count == count {
            pieces.append(
                Piece(
                    region: 2 * first,
                    start: span.start.utf8,
                    end: span.end.utf8,
                    annotation: annotation,
                    cohesion: cohesion
                )
            )
        }
    }

    /// The first block that ends after an offset, or at it.
    private func firstBlock(endingAfter offset: TextOffset, orAt includesEnd: Bool) -> Int {
        var low = 0
        var high = document.blocks.count
        while low < high {
            let middle = (low + high) / 2
            let end = document.blocks[middle].span.end
            if end > offset || (includesEnd && end == offset) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    // MARK: Sweep

    private mutating func sweep(region: Int, _ range: Range<Int>) {
        var position = range.lowerBound
        while true {
            closePieces(endingAt: position, openingThoseOf: region)
            guard position < range.upperBound else { break }
            var boundary = range.upperBound
            if next < pieces.count, pieces[next].region == region { boundary = min(boundary, pieces[next].start) }
            for piece in stack { boundary = min(boundary, piece.end) }
            result.append(.text(TextSpan(utf8: position..<boundary)))
            position = boundary
        }
    }

    private mutating func closePieces(endingAt position: Int, openingThoseOf region: Int) {
        var reopened: [Piece] = []
        if let lowest = stack.firstIndex(where: { $0.end == position }) {
            pop(downTo: lowest, keeping: &reopened, after: position)
        }
        var opened: [Piece] = []
        while next < pieces.count, pieces[next].region == region, pieces[next].start == position {
            let piece = pieces[next]
            next += 1
            guard piece.end > position else {
                result.append(.open(fragment(piece)))
                result.append(.close(fragment(piece)))
                continue
            }
            if let lowest = stack.firstIndex(where: { $0.end < piece.end && $0.cohesion < piece.cohesion }) {
                pop(downTo: lowest, keeping: &reopened, after: position)
            }
            opened.append(piece)
        }
        guard !opened.isEmpty || !reopened.isEmpty else { return }
        if !reopened.isEmpty {
            opened += reopened
            opened.sort(by: Piece.encloses)
        }
        for piece in opened {
            result.append(.open(fragment(piece)))
            stack.append(piece)
        }
    }

    private mutating func pop(downTo lowest: Int, keeping reopened: inout [Piece], after position: Int) {
        while stack.count > lowest {
            let piece = stack.removeLast()
            result.append(.close(fragment(piece)))
            if piece.end > position { reopened.append(piece) }
        }
    }

    /// Parts are numbered at the end, when all are known.
    private func fragment(_ piece: Piece) -> InlineFragment {
        InlineFragment(annotation: piece.annotation, part: 0, isLast: true)
    }

    private func numbered(_ events: [InlineEvent]) -> [InlineEvent] {
        var totals = [Int](repeating: 0, count: document.annotations.count)
        for case .open(let fragment) in events { totals[fragment.annotation] += 1 }
        var parts = [Int](repeating: 0, count: totals.count)
        return events.map { event in
            switch event {
            case .open(let fragment):
                let part = parts[fragment.annotation]
                parts[fragment.annotation] += 1
                return .open(numbered(fragment, part: part, of: totals))
            case .close(let fragment):
                return .close(numbered(fragment, part: parts[fragment.annotation] - 1, of: totals))
            case .openBlock, .closeBlock, .text: return event
            }
        }
    }

    private func numbered(_ fragment: InlineFragment, part: Int, of totals: [Int]) -> InlineFragment {
        InlineFragment(
            annotation: fragment.annotation,
            part: part,
            isLast: part == totals[fragment.annotation] - 1
        )
    }
}
