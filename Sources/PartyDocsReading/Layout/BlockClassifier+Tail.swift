internal import PartyDocsCore

extension BlockClassifier {
    private static let shortestTitle = 8
    private static let shortestListedTitle = 4
    private static let shortestTitleAfterMenu = 13

    /// Marks the lines that sign the text.
    ///
    /// - Parameter ending: The lines.
    mutating func markEnding(_ ending: Range<Int>) {
        var isOver = false
        for index in ending {
            switch signs[index] {
            case .furniture(.closing, _), .furniture(.teaserLabel, _): isOver = true
            // A keyword may look like a name.
            case .byline(let byline) where isOver && !byline.isLabelled:
                marks[index].kind = .furniture
                continue
            default: break
            }
            if markBySign(index) { continue }
            let line = lines[index]
            marks[index].kind = line.isProse || line.wordCount >= Self.shortestTitle ? .teaser : .furniture
        }
    }

    /// Marks the titles of other articles and what stands around them.
    ///
    /// - Parameter related: The lines.
    mutating func markRelated(_ related: Range<Int>) {
        var shortest = Self.shortestTitle
        var earlier: [[TokenKey]: Int] = [:]
        for index in related {
            if let original = earlier[keys(of: index)] {
                marks[index].kind = marks[original].kind
                marks[index].repeats = original
                continue
            }
            switch signs[index] {
            case .furniture(.teaserLabel, _): shortest = Self.shortestListedTitle
            case .furniture(.closing, _): shortest = Self.shortestTitle
            case .menu: shortest = Self.shortestTitleAfterMenu
            default: break
            }
            marks[index].kind = relatedKind(of: index, shortest: &shortest)
            earlier[keys(of: index)] = index
        }
    }

    private func keys(of index: Int) -> [TokenKey] {
        lines[index].tokens.map { text[$0].key }
    }

    private func relatedKind(of index: Int, shortest: inout Int) -> BlockKind {
        let line = lines[index]
        switch signs[index] {
        case .ornament, .menu, .source, .byline: return .furniture
        case .furniture(_, let opensTitle): return opensTitle ? .teaser : .furniture
        case .caption, .credit, .timestamp: return .teaser
        case .none: break
        }
        if isRow(line) {
            shortest = Self.shortestTitleAfterMenu
            return .furniture
        }
        return line.isProse || line.wordCount >= shortest ? .teaser : .furniture
    }

    /// Whether a line is a row of short pieces between spaced dashes, as menus at the foot of a page are.
    private func isRow(_ line: TextLine) -> Bool {
        guard line.ending == .open, line.wordCount <= 24 else { return false }
        return LinePieces(text, line.tokens).pieces.count > 2
    }
}
