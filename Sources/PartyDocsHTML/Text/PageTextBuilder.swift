internal import PartyDocsCore

/// Walks through a page and writes down what it shows.
struct PageTextBuilder {
    private let tree: PageTree
    private let shapes: PageShapes
    private var output: TextOutput
    private var text = PageText()

    // What is open.
    private var blocks: [Int] = []
    private var hidden = 0
    private var preformatted = 0
    private var links: [(node: Int, start: Int?)] = []
    private var credits: [(node: Int, start: Int)] = []
    private var bold = 0
    private var italic = 0
    /// The row that cells belong to.
    private var row: Row?

    // The line that is being written.
    private var line: PageLine?
    private var lineStart: TextOutput.Mark
    private var needsSpace = false

    private struct Row {
        var node: Int
        var cells: [Range<Int>?] = []
        /// Separators to write before the next word.
        var tabs = 0
    }

    private init(_ tree: PageTree, _ shapes: PageShapes) {
        self.tree = tree
        self.shapes = shapes
        output = TextOutput(page: tree.page, source: tree.source)
        lineStart = output.mark
    }

    /// The visible text of a page.
    ///
    /// - Parameters:
    ///   - tree: The page.
    ///   - shapes: Which of its elements are rows, stand alone or are not shown.
    /// - Returns: The text.
    static func text(of tree: PageTree, shapes: PageShapes) -> PageText {
        var builder = PageTextBuilder(tree, shapes)
        for step in tree.steps {
            switch step {
            case .open(let node): builder.open(node)
            case .close(let node): builder.close(node)
            case .text(let piece): builder.add(tree.pieces[piece])
            }
        }
        builder.endLine()
        builder.output.finish()
        builder.text.bytes = builder.output.bytes
        builder.text.edits = builder.output.edits
        return builder.text
    }

    // MARK: Elements

    private mutating func open(_ node: Int) {
        let shape = shapes[node]
        if shape.contains(.hidden) { hidden += 1 }
        guard hidden == 0 else { return }
        let element = tree.nodes[node].element
        let stands = stands(node)
        if stands { breakLine() }
        if shape.contains(.bold) { bold += 1 }
        if shape.contains(.italic) { italic += 1 }
        if element.isPreformatted { preformatted += 1 }
        if shape.contains(.row) {
            endLine()
            row = Row(node: node)
        } else if shape.contains(.cell) {
            openCell()
        }
        if stands { blocks.append(node) }
        switch element {
        case .br: breakLine()
        case .hr: breakLine()
        case .a where tree.value(.href, of: node) != nil: links.append((node, nil))
        case .img, .ampImage: addImage(node)
        default: break
        }
        if shape.contains(.credit) { credits.append((node, output.bytes.count)) }
    }

    private mutating func close(_ node: Int) {
        let shape = shapes[node]
        defer { if shape.contains(.hidden) { hidden -= 1 } }
        guard hidden == 0 else { return }
        let element = tree.nodes[node].element
        if shape.contains(.row) { endRow() }
        let stands = blocks.last == node
        if stands { breakLine() }
        if shape.contains(.bold) { bold -= 1 }
        if shape.contains(.italic) { italic -= 1 }
        if element.isPreformatted { preformatted -= 1 }
        if stands { blocks.removeLast() }
        if let credit = credits.last, credit.node == node {
            credits.removeLast()
            if let line, credit.start >= line.range.lowerBound, credit.start < output.bytes.count {
                self.line?.credit = credit.start..<output.bytes.count
            }
        }
        if let link = links.last, link.node == node {
            links.removeLast()
            if let start = link.start, let address = tree.value(.href, of: node), start < output.bytes.count {
                text.links.append(PageLink(range: start..<output.bytes.count, address: address))
            }
        }
    }

    /// Whether the text of an element stands on lines of its own.
    private func stands(_ node: Int) -> Bool {
        tree.nodes[node].element.isBlock || shapes[node].contains(.alone)
            || shapes[node].contains(.opening) && line == nil && row == nil
    }

    /// Ends the line; inside a row, which is one line, the word.
    private mutating func breakLine() {
        if row == nil { endLine() } else { needsSpace = true }
    }

    private mutating func openCell() {
        guard row != nil else { return }
        if row?.cells.isEmpty == false { row?.tabs += 1 }
        row?.cells.append(nil)
        needsSpace = false
    }

    private mutating func endRow() {
        guard let row else { return }
        if line != nil {
            var end = row.cells.lazy.compactMap(\.self).first?.lowerBound ?? 0
            line?.cells = row.cells.map { cell in
                if let cell { end = cell.upperBound }
                return cell ?? end..<end
            }
        }
        endLine()
        self.row = nil
    }

    // MARK: Text

    private mutating func add(_ piece: PageTree.Piece) {
        guard hidden == 0 else { return }
        if let replacement = piece.replacement {
            addReplacement(tree.replacements[replacement], for: piece.source)
        } else if preformatted > 0 {
            addLines(piece.source)
        } else {
            addWords(piece.source)
        }
    }

    private mutating func addWords(_ range: Range<Int>) {
        var position = range.lowerBound
        while position < range.upperBound {
            guard !tree.source[position].isCollapsible else {
                needsSpace = true
                position += 1
                continue
            }
            let start = position
            // Words with one space between them are taken together.
            while position < range.upperBound {
                if tree.source[position].isCollapsible {
                    guard tree.source[position] == 0x20, position + 1 < range.upperBound,
                        !tree.source[position + 1].isCollapsible
                    else { break }
                }
                position += 1
            }
            take(start..<position)
        }
    }

    private mutating func addLines(_ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = tree.source[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
            if start < end { take(start..<end) }
            if end < range.upperBound { breakLine() }
            start = end + 1
        }
    }

    private mutating func addReplacement(_ bytes: ArraySlice<UInt8>, for range: Range<Int>) {
        if bytes.allSatisfy(\.isCollapsible) {
            if preformatted > 0, bytes.contains(UInt8(ascii: "\n")) { breakLine() } else { needsSpace = true }
            return
        }
        let separator = openWord()
        let start = output.bytes.count + separator.count
        output.put(bytes[...], for: range, after: separator)
        noteWord(from: start)
    }

    private mutating func take(_ range: Range<Int>) {
        let separator = openWord()
        let start = output.bytes.count + separator.count
        output.take(range, after: separator)
        noteWord(from: start)
    }

    /// Opens a line where none is open, and tells what stands before the word.
    private mutating func openWord() -> [UInt8] {
        defer { needsSpace = false }
        guard line != nil else {
            lineStart = output.mark
            let node = row?.node ?? blocks.last ?? 0
            let separator: [UInt8] = output.bytes.isEmpty ? [] : [UInt8(ascii: "\n")]
            let start = output.bytes.count + separator.count
            line = PageLine(range: start..<start, node: node)
            row?.tabs = 0
            return separator
        }
        if let tabs = row?.tabs, tabs > 0 {
            row?.tabs = 0
            return Array(repeating: UInt8(ascii: "\t"), count: tabs)
        }
        return needsSpace ? [0x20] : []
    }

    private mutating func noteWord(from start: Int) {
        let end = output.bytes.count
        var weight = 0
        output.bytes.withUnsafeBufferPointer { bytes in
            var position = start
            while position < end {
                let space = WhiteSpace.length(in: bytes, at: position)
                if space == 0 { weight += 1 }
                position += max(space, 1)
            }
        }
        line?.weight += weight
        if !links.isEmpty { line?.linked += weight }
        if bold > 0 { line?.bold += weight }
        if italic > 0 { line?.italic += weight }
        var link = links.count - 1
        while link >= 0, links[link].start == nil {
            links[link].start = start
            link -= 1
        }
        if let last = row?.cells.indices.last {
            let cellStart = row?.cells[last]?.lowerBound ?? start
            row?.cells[last] = cellStart..<end
        }
    }

    private mutating func endLine() {
        needsSpace = false
        guard var line else { return }
        self.line = nil
        guard line.weight > 0 else {
            output.reset(to: lineStart)
            for index in links.indices where (links[index].start ?? 0) >= output.bytes.count {
                links[index].start = nil
            }
            return
        }
        line.range = output.bytes.withUnsafeBufferPointer {
            WhiteSpace.trim(line.range.lowerBound..<output.bytes.count, in: $0)
        }
        line.cells = line.cells.map { $0.clamped(to: line.range) }
        text.lines.append(line)
    }

    // MARK: Pictures

    private mutating func addImage(_ node: Int) {
        guard let address = ImageAddress.of(node, in: tree) else { return }
        let alternative = tree.value(.alt, of: node).flatMap { $0.isEmpty ? nil : $0 }
        text.images.append(
            PageImage(node: node, address: address, alternative: alternative, line: text.lines.count)
        )
    }
}

extension UInt8 {
    /// Whether browsers show a run of such characters as one space.
    fileprivate var isCollapsible: Bool {
        self == 0x20 || self &- 9 < 5
    }
}
