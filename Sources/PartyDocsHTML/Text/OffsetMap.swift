internal import PartyDocsCore

/// Where positions of a text lie after edits.
struct OffsetMap {
    private let edits: [TextEdit]

    /// - Parameter edits: The edits, in order and disjoint, their source ranges positions of the text.
    init(_ edits: [TextEdit]) {
        self.edits = edits
    }

    /// Where a range lies; one that cuts an edit holds all that stands for it.
    func range(_ range: Range<Int>) -> Range<Int> {
        edits.isEmpty ? range : start(range.lowerBound)..<max(start(range.lowerBound), end(range.upperBound))
    }

    private func start(_ offset: Int) -> Int {
        guard let edit = edit(endingAfter: offset), edit.sourceRange.lowerBound <= offset else {
            return shifted(offset)
        }
        return edit.span.start.utf8
    }

    private func end(_ offset: Int) -> Int {
        guard let edit = edit(endingAfter: offset), edit.sourceRange.lowerBound < offset else { return shifted(offset) }
        return edit.span.end.utf8
    }

    private func shifted(_ offset: Int) -> Int {
        let index = edits.partition { $0.sourceRange.upperBound > offset }
        return index == 0 ? offset : offset - edits[index - 1].sourceRange.upperBound + edits[index - 1].span.end.utf8
    }

    private func edit(endingAfter offset: Int) -> TextEdit? {
        let index = edits.partition { $0.sourceRange.upperBound > offset }
        return index < edits.count ? edits[index] : nil
    }
}

extension Array {
    /// The position of the first element that holds; those that hold stand behind those that do not.
    fileprivate func partition(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
