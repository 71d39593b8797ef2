internal import PartyDocsCore

extension BlockClassifier {
    private static let longestHeading = 30

    /// Marks the lines of the running text.
    ///
    /// - Parameter body: The lines from the first of the body to before the tail.
    mutating func markBody(_ body: Range<Int>) {
        var paragraphs = 0
        var afterCaptionLabel = false
        var inTeasers = false
        for index in body {
            defer { afterCaptionLabel = isCaptionLabel(index) }
            if afterCaptionLabel, case .none = signs[index], lines[index].wordCount <= 80 {
                marks[index].kind = .caption
                continue
            }
            if case .byline(let byline) = signs[index], !byline.isLabelled, paragraphs > 0, index + 1 < body.upperBound
            {
                // A name between paragraphs heads what follows.
                marks[index].kind = .heading
                continue
            }
            if case .timestamp = signs[index], paragraphs > 0 {
                marks[index].kind = .heading
                continue
            }
            if markBySign(index) {
                if case .furniture(.teaserLabel, _) = signs[index] { inTeasers = true }
                continue
            }
            inTeasers = inTeasers && lines[index].ending == .open && lines[index].wordCount <= Self.longestHeading
            marks[index].kind = inTeasers ? .teaser : kind(of: index, in: body)
            guard marks[index].kind == .paragraph else { continue }
            paragraphs += 1
            if paragraphs <= 3 { splitDateline(at: index, isFirst: paragraphs == 1) }
        }
    }

    private func isCaptionLabel(_ index: Int) -> Bool {
        if case .furniture(.captionLabel, _) = signs[index] { return true }
        return false
    }

    private mutating func splitDateline(at index: Int, isFirst: Bool) {
        guard let tag = DatelineParser.parse(text, lines[index].tokens) else { return }
        let opensWithBracket = text[tag.tokens.lowerBound].key == "("
        guard isFirst || opensWithBracket || tag.content != tag.name else { return }
        if tag.tokens == lines[index].tokens { marks[index].kind = .dateline }
        marks[index].dateline = tag
    }

    private mutating func kind(of index: Int, in body: Range<Int>) -> BlockKind {
        let line = lines[index]
        if let marker = ListMarker.parse(text, line.tokens) {
            marks[index].marker = marker
            return kind(of: line, with: marker, at: index)
        }
        if isQuotation(line) { return .quotation }
        if repeatsNeighbour(index, in: body) {
            if index > body.lowerBound, marks[index - 1].kind == .caption { marks[index].repeats = index - 1 }
            return .caption
        }
        if index > 0, CaptionWording.fits(line, in: text), index > body.lowerBound || line.ending == .open {
            return .caption
        }
        guard line.ending == .open || line.ending == .exclamation, line.wordCount <= Self.longestHeading,
            !line.startsLower, index > body.lowerBound, leadsOn(index, in: body)
        else { return .paragraph }
        return .heading
    }

    private mutating func kind(of line: TextLine, with marker: ListMarker, at index: Int) -> BlockKind {
        let isTitle = line.ending == .open && line.wordCount <= Self.longestHeading
        switch marker.style {
        case .bullet, .letter: return .listItem
        case .number: return isTitle && headsProse(index) ? .heading : .listItem
        case .roman: return isTitle ? .heading : .listItem
        case .division:
            guard isTitle || line.wordCount <= 3 else {
                marks[index].marker = nil
                return .paragraph
            }
            return .heading
        }
    }

    /// Whether running text follows a line at once.
    private func headsProse(_ index: Int) -> Bool {
        index + 1 < lines.count && lines[index + 1].isProse && ListMarker.parse(text, lines[index + 1].tokens) == nil
    }

    /// Whether running text follows in the body, not only pictures and chrome.
    private func leadsOn(_ index: Int, in body: Range<Int>) -> Bool {
        var next = index + 1
        while next < body.upperBound, next - index <= 4 {
            if case .none = signs[next] { return !lines[next].startsLower }
            next += 1
        }
        return false
    }

    private func isQuotation(_ line: TextLine) -> Bool {
        guard line.tokens.count > 3, let first = line.tokens.first, let last = line.tokens.last else { return false }
        let closing: TokenKey = "”"
        let inner = line.tokens.dropFirst()
        guard text[first].key == "“" else { return false }
        guard let end = inner.first(where: { text[$0].key == closing }) else { return false }
        return end == last || end + 1 == last && text[last].kind == .punctuation
    }

    /// Whether the line before or after has the same words: pages print the text of a picture twice.
    private func repeatsNeighbour(_ index: Int, in body: Range<Int>) -> Bool {
        guard lines[index].wordCount <= 60 else { return false }
        return index > body.lowerBound && isRepeat(index, of: index - 1)
            || index + 1 < body.upperBound && isRepeat(index + 1, of: index)
    }
}
