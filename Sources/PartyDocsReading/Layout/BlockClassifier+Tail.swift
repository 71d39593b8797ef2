internal import PartyDocsCore

extension BlockClassifier {
    private static let shortestTitle = 8
    private static let shortestListedTitle = 4
    private static let shortestTitleAfterMenu = 13

    /// Marks the lines that sign the text.
    ///
    /// - Parameter ending: The lines.
    mutating func markEnding(_ ending: Range<Int>) {
        var isSigned = false
        var isOver = false
        for index in ending {
            switch signs[index] {
            case .furniture(.closing, _), .furniture(.teaserLabel, _): isOver = true
            case .furniture(.chrome, _): isOver = isOver || isSigned
            // A keyword may look like a name, and readers who comment sign too.
            case .byline(let byline) where isOver && !byline.isLabelled:
                marks[index].kind = .furniture
                continue
            case .byline: isSigned = true
            default: break
            }
            if markBySign(index) { continue }
            let line = lines[index]
            let isTitle = line.wordCount >= (opensWithBullet(index) ? Self.shortestListedTitle : Self.shortestTitle)
            marks[index].kind = (line.isProse || isTitle) && !isFootnote(index) ? .teaser : .furniture
        }
    }

    private func opensWithBullet(_ index: Int) -> Bool {
        ListMarker.parse(text, lines[index].tokens)?.style == .bullet
    }

    /// Whether a line is a note to the text: it opens with a number in brackets.
    private func isFootnote(_ index: Int) -> Bool {
        let line = lines[index].tokens
        return line.count > 3 && text[line.lowerBound].key == "(" && text[line.lowerBound + 1].kind == .number
            && text[line.lowerBound + 2].key == ")"
    }

    /// Whether a line heads what readers wrote: it counts their comments (`Bình luận (46)`).
    private func headsComments(_ index: Int) -> Bool {
        let line = lines[index].tokens
        guard Self.comments.match(text, at: line.lowerBound, limit: line.upperBound) != nil else { return false }
        return line.contains { (text[$0].number ?? 0) > 0 }
    }

    private static let comments = PhraseTable(["bình luận", "ý kiến", "ý kiến bạn đọc", "phản hồi"])

    /// Marks the titles of other articles and what stands around them.
    ///
    /// - Parameter related: The lines.
    mutating func markRelated(_ related: Range<Int>) {
        var shortest = Self.shortestTitle
        var inComments = false
        var earlier: [[TokenKey]: Int] = [:]
        for index in related {
            if let original = earlier[keys(of: index)] {
                marks[index].kind = marks[original].kind
                marks[index].repeats = original
                continue
            }
            switch signs[index] {
            case .furniture(.teaserLabel, _):
                shortest = Self.shortestListedTitle
                inComments = false
            case .furniture(.chrome, _): inComments = inComments || headsComments(index)
            case .furniture(.closing, _): shortest = Self.shortestTitle
            case .menu: shortest = Self.shortestTitleAfterMenu
            default: break
            }
            marks[index].kind = inComments ? .furniture : relatedKind(of: index, shortest: &shortest)
            earlier[keys(of: index)] = index
        }
    }

    private func keys(of index: Int) -> [TokenKey] {
        lines[index].tokens.map { text[$0].key }
    }

    private func relatedKind(of index: Int, shortest: inout Int) -> BlockKind {
        let line = lines[index]
        switch signs[index] {
        case .ornament, .menu, .row, .source, .byline: return .furniture
        case .furniture(_, let opensTitle): return opensTitle ? .teaser : .furniture
        case .caption, .credit, .timestamp: return .teaser
        case .none: break
        }
        if isRow(line) {
            shortest = Self.shortestTitleAfterMenu
            return .furniture
        }
        let isTitle = line.wordCount >= (opensWithBullet(index) ? Self.shortestListedTitle : shortest)
        return (line.isProse || isTitle) && !isFootnote(index) ? .teaser : .furniture
    }

    /// Whether a line is a row of short pieces between spaced dashes, as menus at the foot of a page are.
    private func isRow(_ line: TextLine) -> Bool {
        guard line.ending == .open, line.wordCount <= 24 else { return false }
        return LinePieces(text, line.tokens).pieces.count > 2
    }
}
