internal import PartyDocsCore
internal import PartyDocsReading

/// How much running text, and how much else, the elements of a page hold.
struct PageSurvey {
    let tree: PageTree
    let text: PageText
    let roles: [ElementRoles]
    /// Whether each line reads as running text by its length and its links.
    let isProse: [Bool]
    /// The bytes of running text in each element.
    let prose: [Int]
    /// The bytes of all text in each element.
    let weights: [Int]
    /// The bytes of lines that are links as a whole, in each element.
    let linked: [Int]
    /// The lines that stand in each element; empty where none does.
    let extents: [Range<Int>]

    private static let shortestProse = 60

    init(tree: PageTree, text: PageText, roles: [ElementRoles]) {
        self.tree = tree
        self.text = text
        self.roles = roles
        isProse = text.lines.map { line in
            line.weight >= Self.shortestProse && line.linked * 3 <= line.weight && line.cells.isEmpty
                && tree.nodes[line.node].element.headingLevel == nil
        }
        var prose = Array(repeating: 0, count: tree.nodes.count)
        for (index, line) in text.lines.enumerated() where isProse[index] { prose[line.node] += line.weight }
        self.prose = Self.summed(prose, over: tree)
        var weights = Array(repeating: 0, count: tree.nodes.count)
        var linked = weights
        for line in text.lines {
            weights[line.node] += line.weight
            if line.isLinked { linked[line.node] += line.weight }
        }
        self.weights = Self.summed(weights, over: tree)
        self.linked = Self.summed(linked, over: tree)
        extents = Self.extents(of: text.lines, over: tree)
    }

    /// Lines stand in the order of the page, so those of an element are a run.
    private static func extents(of lines: [PageLine], over tree: PageTree) -> [Range<Int>] {
        var extents = Array(repeating: 0..<0, count: tree.nodes.count)
        func add(_ range: Range<Int>, to node: Int) {
            let known = extents[node]
            extents[node] =
                known.isEmpty
                ? range : min(known.lowerBound, range.lowerBound)..<max(known.upperBound, range.upperBound)
        }
        for (index, line) in lines.enumerated() { add(index..<index + 1, to: line.node) }
        for index in tree.nodes.indices.reversed() where !extents[index].isEmpty {
            if let parent = tree.nodes[index].parent { add(extents[index], to: parent) }
        }
        return extents
    }

    /// Adds to each element what those in it have; elements stand after those that hold them.
    static func summed(_ values: [Int], over tree: PageTree) -> [Int] {
        var values = values
        for index in tree.nodes.indices.reversed() {
            if let parent = tree.nodes[index].parent { values[parent] += values[index] }
        }
        return values
    }

    /// The running text of the page.
    var total: Int { prose.first ?? 0 }

    /// Whether an element that is called chrome is: not where much of the running text stands in it.
    func isChrome(_ node: Int) -> Bool {
        let share = total == 0 ? 0 : prose[node] * 100 / total
        if roles[node].contains(.comments) { return share < 90 }
        if roles[node].contains(.chrome) { return share < 40 }
        if roles[node].contains(.related) { return share < 70 }
        return roles[node].contains(.likelyChrome) && share < 30
    }

    /// The words of a line.
    func words(of line: Int) -> String {
        String(decoding: text.bytes[text.lines[line].range], as: UTF8.self)
    }

    private static let longestDocumentDate = 120

    /// Whether a line prints a date of an official document, behind its label or right under it.
    func isDocumentDate(_ line: Int) -> Bool {
        let range = text.lines[line].range
        guard range.count <= Self.longestDocumentDate, text.bytes[range].contains(where: \.isASCIIDigit) else {
            return false
        }
        if LineForm.labelsDocumentDate(words(of: line)) { return true }
        guard line > 0 else { return false }
        let label = text.lines[line - 1].range
        return label.count <= Self.longestDocumentDate / 2 && !text.bytes[label].contains(where: \.isASCIIDigit)
            && LineForm.labelsDocumentDate(words(of: line - 1))
    }

    /// Whether a line is as long as running text.
    func isProse(of line: PageLine) -> Bool {
        line.weight >= Self.shortestProse && line.linked * 3 <= line.weight
    }

    /// Whether an element is a box of links: one that groups lines, none of running text, with links for the most.
    func isBoxOfLinks(_ node: Int) -> Bool {
        switch tree.nodes[node].element {
        case .div, .section, .article, .ul, .ol, .dl, .center, .table:
            prose[node] == 0 && linked[node] * 2 >= weights[node] && linked[node] > 0 && extents[node].count > 1
        default: false
        }
    }

    /// The last picture that stands before a line, or in it.
    func image(before line: Int) -> PageImage? {
        var low = 0
        var high = text.images.count
        while low < high {
            let middle = (low + high) / 2
            if text.images[middle].line <= line { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? text.images[low - 1] : nil
    }
}
