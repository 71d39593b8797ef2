/// Puts a tree together from what the parser tells.
struct PageTreeBuilder {
    private(set) var tree: PageTree
    private(set) var open: [Int] = []
    private var names: [String: Int] = [:]
    private var elements: [HTMLElement] = []

    init(page: [UInt8], source: [UInt8]) {
        tree = PageTree(page: page, source: source)
    }

    /// The innermost open element.
    var current: HTMLElement { open.last.map { tree.nodes[$0].element } ?? .other }

    /// Opens an element.
    mutating func start(_ fullName: String, _ attributes: [PageTree.Attribute]) {
        // The parser's own tree drops the prefix of `o:p`.
        let name = fullName.utf8.split(separator: UInt8(ascii: ":")).last.map { String(Substring($0)) } ?? fullName
        let key = PageTree.SiblingKey(parent: open.last, name: index(of: name))
        let ordinal = tree.counts[key, default: 0] + 1
        tree.counts[key] = ordinal
        let first = tree.attributes.count
        tree.attributes += attributes
        let index = tree.nodes.count
        tree.nodes.append(
            PageTree.Node(
                element: fullName == name ? elements[key.name] : .other,
                name: key.name,
                parent: open.last,
                depth: open.count,
                ordinal: ordinal,
                attributes: first..<tree.attributes.count,
                end: index + 1,
                pieces: tree.pieces.count..<tree.pieces.count
            )
        )
        open.append(index)
        tree.steps.append(.open(index))
    }

    private mutating func index(of name: String) -> Int {
        if let index = names[name] { return index }
        let index = tree.names.count
        names[name] = index
        tree.names.append(name)
        elements.append(HTMLElement(name: name))
        return index
    }

    /// Closes the innermost element.
    mutating func end() {
        guard let index = open.popLast() else { return }
        tree.nodes[index].end = tree.nodes.count
        tree.nodes[index].pieces = tree.nodes[index].pieces.lowerBound..<tree.pieces.count
        tree.steps.append(.close(index))
    }

    /// Adds text that the page has as it is, or, given bytes, writes otherwise.
    mutating func add(_ source: Range<Int>, replacement: UnsafeBufferPointer<UInt8>? = nil) {
        guard let node = open.last else { return }
        var range: Range<Int>?
        if let replacement {
            let start = tree.replacements.count
            tree.replacements.append(contentsOf: replacement)
            range = start..<tree.replacements.count
        }
        tree.steps.append(.text(tree.pieces.count))
        tree.pieces.append(PageTree.Piece(source: source, replacement: range, node: node))
    }
}
