internal import PartyDocsCore

/// Puts the parts of a block, at least one, into its inline events; fragments are closed at the border of a part and
/// opened again.
struct TEIPartMarking {
    private struct Fragment {
        let annotation: Int
        var isOpen = false
        var wasOpen = false
    }

    private let parts: [TEIBlockPart]
    private let isRow: Bool
    private var next = 0
    private var current: TEIBlockPart?
    private var stack: [Fragment] = []
    private var events: [TEIInlineEvent] = []

    init(parts: [TEIBlockPart]) {
        self.parts = parts
        isRow = parts.contains { $0.role == .cell }
    }

    mutating func take(_ event: TEIInlineEvent) {
        switch event {
        case .open(let annotation): stack.append(Fragment(annotation: annotation))
        case .close: close()
        case .text(let span): write(span)
        case .openPart, .closePart: break
        }
    }

    consuming func finished() -> [TEIInlineEvent] {
        closePart()
        while next < parts.count { openNextPart() }
        closePart()
        return events
    }

    private mutating func close() {
        guard let fragment = stack.popLast() else { return }
        if !fragment.isOpen {
            // Of an empty span nothing was written yet; one that ended at the border of a part is complete.
            guard !fragment.wasOpen else { return }
            // A row has no place for it but a cell.
            if current == nil, isRow { openNextPart() }
            openFragments()
            events.append(.open(fragment.annotation))
        }
        events.append(.close)
    }

    private mutating func write(_ span: TextSpan) {
        var position = span.start
        while position < span.end {
            if let part = current, part.span.end <= position { closePart() }
            while current == nil, next < parts.count, parts[next].span.start <= position {
                openNextPart()
                if let part = current, part.span.end <= position { closePart() }
            }
            var end = span.end
            if let part = current {
                end = min(end, part.span.end)
            } else if next < parts.count {
                end = min(end, parts[next].span.start)
            }
            // White space between two cells of a row belongs to no cell, and so to no fragment.
            if current != nil || !isRow { openFragments() }
            events.append(.text(TextSpan(start: position, end: end)))
            position = end
        }
    }

    private mutating func openNextPart() {
        closePart()
        closeFragments()
        let part = next < parts.count ? parts[next] : TEIBlockPart(role: .separator, span: parts[next - 1].span)
        next = min(next + 1, parts.count)
        current = part
        events.append(.openPart(part.role))
    }

    private mutating func closePart() {
        guard current != nil else { return }
        closeFragments()
        events.append(.closePart)
        current = nil
    }

    private mutating func openFragments() {
        for index in stack.indices where !stack[index].isOpen {
            events.append(.open(stack[index].annotation))
            stack[index].isOpen = true
            stack[index].wasOpen = true
        }
    }

    private mutating func closeFragments() {
        for index in stack.indices.reversed() where stack[index].isOpen {
            events.append(.close)
            stack[index].isOpen = false
        }
    }
}
