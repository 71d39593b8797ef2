internal import PartyDocsCore

/// Arranges blocks of any kinds in any order so that the schema accepts them.
///
/// TEI fixes the order in a division: headings and the like, then paragraphs, then divisions, then signatures and the
/// like. A run of blocks at the start, or at the end, whose elements may stand there gets them; what stands between
/// gets elements that may stand anywhere. A heading in the middle begins a division, and what follows a division is
/// wrapped in one.
struct TEILayout {
    private enum Unit {
        case block(Int)
        case space(Int)
        case section(Section)
    }

    private enum Container {
        case body, division
    }

    private let document: Document
    private let needsElement: [Bool]

    /// Prepares the layout of a document.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - needsElement: For the white space before each block and after the last, whether it needs an element.
    init(_ document: Document, needsElement: [Bool]) {
        self.document = document
        self.needsElement = needsElement
    }

    func nodes() -> [TEINode] {
        var units = self.units(of: 0..<document.blocks.count, sections: document.sections)
        if needsElement[0] { units.insert(.space(0), at: 0) }
        if document.blocks.count > 0, needsElement[document.blocks.count] {
            units.append(.space(document.blocks.count))
        }
        return nodes(of: units[...], in: .body)
    }

    // MARK: Units

    /// The blocks, sections and spaces of a range; the space before its first block belongs to what holds the range.
    private func units(of range: Range<Int>, sections: [Section]) -> [Unit] {
        var units: [Unit] = []
        var block = range.lowerBound
        var next = 0
        while block < range.upperBound {
            if block > range.lowerBound, needsElement[block] { units.append(.space(block)) }
            if next < sections.count, sections[next].blocks.lowerBound == block {
                units.append(.section(sections[next]))
                block = sections[next].blocks.upperBound
                next += 1
            } else {
                units.append(.block(block))
                block += 1
            }
        }
        return units
    }

    private func kind(_ block: Int) -> BlockKind { document.blocks[block].kind }

    private func headingLevel(_ unit: Unit) -> Int? {
        guard case .block(let block) = unit, kind(block) == .heading else { return nil }
        return min(document.blocks[block].level ?? 1, 16)
    }

    private func beginsDivision(_ unit: Unit) -> Bool {
        switch unit {
        case .block(let block): kind(block) == .heading
        case .space: false
        case .section(let section): run(of: section) == nil
        }
    }

    /// The kind of all blocks of a section that is a plain list or table.
    private func run(of section: Section) -> BlockKind? {
        let kind: BlockKind
        switch section.kind {
        case .list: kind = .listItem
        case .table: kind = .tableRow
        default: return nil
        }
        let isPlain =
            section.children.isEmpty && section.blocks.allSatisfy { self.kind($0) == kind }
            && section.blocks.dropFirst().allSatisfy { !needsElement[$0] }
        return isPlain ? kind : nil
    }

    // MARK: Divisions

    private func nodes(of units: ArraySlice<Unit>, in container: Container) -> [TEINode] {
        let opening = self.opening(of: units, in: container)
        let rest = units.dropFirst(opening.count)
        let closing = self.closing(of: rest)
        var middle = self.middle(of: rest.dropLast(closing.count))
        if middle.allSatisfy(\.isGlobal), container == .body || !closing.isEmpty { middle.append(.filler) }
        return opening + middle + closing
    }

    private func opening(of units: ArraySlice<Unit>, in container: Container) -> [TEINode] {
        var nodes: [TEINode] = []
        var level: Int?
        for unit in units {
            guard case .block(let block) = unit else { break }
            if let heading = headingLevel(unit) {
                guard container == .division, heading == level ?? heading else { break }
                level = heading
                nodes.append(.block(block, .head))
            } else {
                guard let element = TEIBlockElement(opening: kind(block)) else { break }
                nodes.append(.block(block, element))
            }
        }
        return nodes
    }

    private func closing(of units: ArraySlice<Unit>) -> [TEINode] {
        var nodes: [TEINode] = []
        for unit in units.reversed() {
            guard case .block(let block) = unit, let element = TEIBlockElement(closing: kind(block)) else { break }
            nodes.append(.block(block, element))
        }
        while nodes.last?.isGlobal == true { nodes.removeLast() }
        return nodes.reversed()
    }

    private func middle(of units: ArraySlice<Unit>) -> [TEINode] {
        var nodes: [TEINode] = []
        var hasDivision = false
        var rest = units
        while let unit = rest.first {
            if beginsDivision(unit) {
                let (node, count) = division(at: rest)
                nodes.append(node)
                rest = rest.dropFirst(count)
                hasDivision = true
            } else {
                let run = rest.prefix { !beginsDivision($0) }
                let content = self.content(of: run)
                let needsDivision = hasDivision && !content.allSatisfy(\.isGlobal)
                nodes += needsDivision ? [.division(.continuation, content)] : content
                rest = rest.dropFirst(run.count)
            }
        }
        return nodes
    }

    private func division(at units: ArraySlice<Unit>) -> (TEINode, Int) {
        if let unit = units.first, case .section(let section) = unit {
            let inner = self.units(of: section.blocks, sections: section.children)
            return (.division(.section(section), nodes(of: inner[...], in: .division)), 1)
        }
        let level = units.first.flatMap(headingLevel) ?? 1
        let rest = units.dropFirst()
        let end = rest.firstIndex { headingLevel($0).map { $0 <= level } ?? false } ?? rest.endIndex
        let inner = units[units.startIndex..<end]
        return (.division(.heading, nodes(of: inner, in: .division)), inner.count)
    }

    private func content(of units: ArraySlice<Unit>) -> [TEINode] {
        var nodes: [TEINode] = []
        var rest = units
        while let unit = rest.popFirst() {
            switch unit {
            case .space(let position): nodes.append(.space(position))
            case .section(let section): nodes.append(list(Array(section.blocks), section))
            case .block(let block) where kind(block) == .listItem || kind(block) == .tableRow:
                var blocks = [block]
                while case .block(let next)? = rest.first, kind(next) == kind(block) {
                    blocks.append(next)
                    rest = rest.dropFirst()
                }
                nodes.append(list(blocks, nil))
            case .block(let block): nodes.append(.block(block, TEIBlockElement(inside: kind(block))))
            }
        }
        return nodes
    }

    private func list(_ blocks: [Int], _ section: Section?) -> TEINode {
        kind(blocks[0]) == .listItem ? .list(blocks, section) : .table(blocks, section)
    }
}
