internal import PartyDocsCore

/// A step of the text of a block or of the white space between two.
enum TEIInlineEvent {
    /// A fragment of the annotation of a position begins.
    case open(Int)
    /// The fragment that was opened last ends.
    case close
    /// A part of the block that the layout marks begins.
    case openPart(TEIBlockPart.Role)
    /// The part of the block ends.
    case closePart
    /// Text, not empty.
    case text(TextSpan)
}

/// A span of a block that the layout marks, and that no annotation may cut.
struct TEIBlockPart {
    /// What the span is.
    enum Role {
        case marker, credit, cell, separator
    }

    let role: Role
    let span: TextSpan
}

extension Block {
    /// The marker, credit and cells, in order and disjoint; the cells of a row cover its text but white space.
    func parts(separated isSeparator: (TextSpan) -> Bool) -> [TEIBlockPart] {
        kind == .tableRow ? cellParts(isSeparator) : markedParts
    }

    private var markedParts: [TEIBlockPart] {
        let marker = marker.map { TEIBlockPart(role: .marker, span: $0) }
        let credit = credit.map { TEIBlockPart(role: .credit, span: $0) }
        let parts = [marker, credit].compactMap { $0 }.filter { !$0.span.isEmpty }
        guard parts.count == 2 else { return parts }
        if parts[0].span.overlaps(parts[1].span) { return [parts[1]] }
        return parts[0].span.start < parts[1].span.start ? parts : [parts[1], parts[0]]
    }

    private func cellParts(_ isSeparator: (TextSpan) -> Bool) -> [TEIBlockPart] {
        guard !cells.isEmpty else { return [TEIBlockPart(role: .cell, span: span)] }
        var parts: [TEIBlockPart] = []
        var position = span.start
        for cell in cells {
            let gap = TextSpan(start: position, end: cell.start)
            if isSeparator(gap) { parts.append(TEIBlockPart(role: .separator, span: gap)) }
            parts.append(TEIBlockPart(role: .cell, span: cell))
            position = cell.end
        }
        let rest = TextSpan(start: position, end: span.end)
        if isSeparator(rest) { parts.append(TEIBlockPart(role: .separator, span: rest)) }
        return parts
    }
}
