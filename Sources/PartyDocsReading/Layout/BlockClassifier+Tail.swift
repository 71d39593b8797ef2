internal import PartyDocsCore

extension BlockClassifier {
    /// A line of as many words is a paragraph of the text, never part of what pages print after it.
    private static let longParagraph = 50
    private static let shortestTeaser = 8

    /// Finds where the text has ended.
    ///
    /// It ends with the line that signs it, or before a label of other articles, when no long paragraph follows, and
    /// after an author or source no more than a few sentences do: the leads of other articles.
    ///
    /// - Parameter body: The first line of the body.
    /// - Returns: The lines of the tail; empty at the end of the text when there is none.
    func tailStart(after body: Int) -> Range<Int> {
        let end = lines.count
        var proseAfter = 0
        var start = end
        for index in stride(from: end - 1, to: body, by: -1) {
            if endsText(index, proseAfter: proseAfter) { start = index }
            guard case .none = signs[index] else { continue }
            if lines[index].wordCount >= Self.longParagraph { break }
            if lines[index].isProse { proseAfter += 1 }
        }
        return start..<end
    }

    private func endsText(_ index: Int, proseAfter: Int) -> Bool {
        switch signs[index] {
        case .byline(let byline): proseAfter <= (byline.isLabelled ? 3 : 1)
        case .source: proseAfter <= 3
        case .timestamp: proseAfter == 0 && index + 1 == lines.count
        case .furniture(.teaserLabel, let opensTitle): !opensTitle && proseAfter <= 6
        case .furniture(.closing, _): true
        default: false
        }
    }

    /// Marks the lines after the end of the text.
    ///
    /// - Parameter tail: The lines.
    mutating func markTail(_ tail: Range<Int>) {
        var isSigning = true
        var inMenu = false
        var earlier: [[TokenKey]: Int] = [:]
        for index in tail {
            isSigning = isSigning && signsText(index)
            if isSigning {
                _ = markBySign(index)
                continue
            }
            if let original = earlier[keys(of: index)] {
                marks[index].kind = marks[original].kind
                marks[index].repeats = original
                continue
            }
            marks[index].kind = tailKind(of: index, inMenu: &inMenu)
            earlier[keys(of: index)] = index
        }
    }

    private func keys(of index: Int) -> [TokenKey] {
        lines[index].tokens.map { text[$0].key }
    }

    /// Whether a line belongs to those that sign the text: author, source, date, a picture, chrome between them.
    private func signsText(_ index: Int) -> Bool {
        switch signs[index] {
        case .byline, .source, .timestamp, .caption, .credit, .ornament: true
        case .furniture(.chrome, _), .furniture(.captionLabel, _): true
        case .furniture, .none: false
        }
    }

    private func tailKind(of index: Int, inMenu: inout Bool) -> BlockKind {
        let line = lines[index]
        switch signs[index] {
        case .ornament: return .furniture
        case .furniture(_, let opensTitle): return opensTitle ? .teaser : .furniture
        case .caption, .timestamp: return .teaser
        case .source, .byline, .credit: return .furniture
        case .none: break
        }
        if isMenu(index) {
            inMenu = true
            return .furniture
        }
        if line.isProse { return .teaser }
        return line.wordCount >= (inMenu ? Self.shortestTeaser + 5 : Self.shortestTeaser) ? .teaser : .furniture
    }
}
