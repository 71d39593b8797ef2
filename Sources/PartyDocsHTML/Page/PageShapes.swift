/// How the elements of a page are shown.
struct PageShapes {
    /// How an element is shown.
    struct Shape: OptionSet {
        let rawValue: UInt16

        /// Not at all.
        static let hidden = Shape(rawValue: 1)
        /// On a line of its own, though it is not an element that is.
        static let alone = Shape(rawValue: 2)
        static let bold = Shape(rawValue: 4)
        static let italic = Shape(rawValue: 8)
        /// As a row of a table of data, and as a cell of one.
        static let row = Shape(rawValue: 16)
        static let cell = Shape(rawValue: 32)
        static let centered = Shape(rawValue: 64)
        /// On a line of its own where none is open before it.
        static let opening = Shape(rawValue: 128)
        /// As the credit of a picture, in the line of its caption.
        static let credit = Shape(rawValue: 256)
    }

    private var shapes: [Shape] = []

    subscript(node: Int) -> Shape { shapes[node] }

    private static let longestAside = 400
    private static let standing = ElementRoles.parts.subtracting(.credit)
    private static let shortestPart = 12

    /// Looks at the elements of a page.
    ///
    /// - Parameters:
    ///   - tree: The page.
    ///   - roles: What names of classes tell of them.
    init(of tree: PageTree, roles: [ElementRoles]) {
        shapes.reserveCapacity(tree.nodes.count)
        for index in tree.nodes.indices { shapes.append(Self.shape(of: index, in: tree)) }
        markTables(of: tree)
        var lengths = [0]
        lengths.reserveCapacity(tree.pieces.count + 1)
        for piece in tree.pieces { lengths.append(lengths[lengths.count - 1] + piece.source.count) }
        let length = { (range: Range<Int>) in lengths[range.upperBound] - lengths[range.lowerBound] }
        var isInCaption: [Bool] = []
        for (index, node) in tree.nodes.enumerated() {
            let isCaption = node.element == .figure || roles[index].contains(.caption)
            isInCaption.append(isCaption || node.parent.map { isInCaption[$0] } ?? false)
            guard !roles[index].isEmpty else { continue }
            guard !node.element.isBlock, node.element != .a, !shapes[index].contains(.hidden), let parent = node.parent
            else { continue }
            if !roles[index].isDisjoint(with: [.chrome, .related]) { shapes[index].insert(.opening) }
            // An author named in the text of a picture is that of the picture.
            if roles[index].contains(.credit)
                || isInCaption[index] && !roles[index].isDisjoint(with: [.byline, .source])
            {
                shapes[index].insert(.credit)
                continue
            }
            guard !roles[index].isDisjoint(with: Self.standing) else { continue }
            // In running text a name or date is a part of a sentence.
            let isPart = roles[index].isDisjoint(with: [.headline, .statedHeadline, .lead, .caption])
            let stands =
                isPart
                ? length(tree.nodes[parent].pieces) <= Self.longestAside : length(node.pieces) >= Self.shortestPart
            if stands { shapes[index].insert(.alone) }
        }
    }

    private static func shape(of index: Int, in tree: PageTree) -> Shape {
        let element = tree.nodes[index].element
        var shape: Shape = []
        if element.isInvisible || isHidden(index, in: tree) { shape.insert(.hidden) }
        switch element {
        case .b, .strong: shape.insert(.bold)
        case .i, .em: shape.insert(.italic)
        case .center: shape.insert(.centered)
        default: break
        }
        if tree.value(.align, of: index)?.lowercased() == "center" { shape.insert(.centered) }
        if let style = tree.value(.style, of: index) { shape.formUnion(StyleWords.shape(of: style)) }
        return shape
    }

    private static func isHidden(_ index: Int, in tree: PageTree) -> Bool {
        if let value = tree.value(.hidden, of: index), value != "until-found" { return true }
        return tree.nodes[index].element == .dialog && tree.value(.open, of: index) == nil
    }

    // MARK: Tables

    private mutating func markTables(of tree: PageTree) {
        var survey = TableSurvey(tree)
        for table in survey.tablesOfData() {
            for row in table.rows {
                shapes[row.node].insert(.row)
                for cell in row.cells { shapes[cell].insert(.cell) }
            }
        }
    }
}
