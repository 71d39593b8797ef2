/// Tells tables of data from those that only arrange a page.
struct TableSurvey {
    /// A table with what stands in it.
    struct Table {
        /// A row with its cells.
        struct Row {
            var node: Int
            var cells: [Int] = []
        }

        var rows: [Row] = []
        fileprivate var hasInner = false
        fileprivate var hasHeads = false
        fileprivate var isArranging = false
        fileprivate var isMarked = false
        fileprivate var pictures = 0
        fileprivate var filledCells = 0
        fileprivate var brokenCells = 0
        fileprivate var longestCell = 0
        // The cell that is open.
        fileprivate var breaks = 0
        fileprivate var cellStart = 0
    }

    private let tree: PageTree
    private var open: [Table] = []
    private var closed: [Table] = []

    private static let longestCellOfData = 700

    init(_ tree: PageTree) {
        self.tree = tree
    }

    /// The tables whose rows are lines of cells.
    mutating func tablesOfData() -> [Table] {
        var length = 0
        for step in tree.steps {
            switch step {
            case .open(let node): start(node, at: length)
            case .close(let node): end(node, at: length)
            case .text(let piece): length += tree.pieces[piece].source.count
            }
        }
        return closed.filter(Self.isData)
    }

    private mutating func start(_ node: Int, at length: Int) {
        let element = tree.nodes[node].element
        if element == .table {
            if !open.isEmpty { open[open.count - 1].hasInner = true }
            var table = Table()
            table.isArranging = ["presentation", "none"].contains(tree.value(.role, of: node) ?? "")
            table.isMarked = (tree.value(.border, of: node) ?? "0") != "0"
            open.append(table)
        }
        guard let last = open.indices.last else { return }
        switch element {
        case .tr: open[last].rows.append(Table.Row(node: node))
        case .td, .th:
            guard !open[last].rows.isEmpty else { return }
            open[last].rows[open[last].rows.count - 1].cells.append(node)
            if element == .th { open[last].hasHeads = true }
            open[last].breaks = 0
            open[last].cellStart = length
        case .thead, .caption: open[last].hasHeads = true
        case .img, .ampImage: open[last].pictures += 1
        case .br, .p, .div, .li: open[last].breaks += 1
        case .h1, .h2, .form, .article: open[last].isArranging = true
        default: break
        }
    }

    private mutating func end(_ node: Int, at length: Int) {
        guard let last = open.indices.last else { return }
        switch tree.nodes[node].element {
        case .td, .th:
            let count = length - open[last].cellStart
            open[last].longestCell = max(open[last].longestCell, count)
            if count > 0 { open[last].filledCells += 1 }
            if open[last].breaks > 1 { open[last].brokenCells += 1 }
        case .table: closed.append(open.removeLast())
        default: break
        }
    }

    private static func isData(_ table: Table) -> Bool {
        guard !table.hasInner, !table.isArranging, table.rows.count > 1 || table.hasHeads else { return false }
        let wide = table.rows.count { $0.cells.count > 1 }
        guard wide > 0, wide * 2 >= table.rows.count, table.longestCell <= longestCellOfData else { return false }
        if table.pictures > 0, !table.hasHeads, table.pictures * 3 >= table.filledCells { return false }
        if table.hasHeads || table.isMarked { return true }
        // Columns of lines, as in the heads and at the feet of official documents, are no rows of cells.
        return table.brokenCells * 4 <= table.filledCells && wide > 1
    }
}
