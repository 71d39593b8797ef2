internal import PartyDocsCore

extension BlockClassifier {
    private static let longestHeading = 30
    private static let longestCaption = 80
    private static let longestResolve = 5
    /// Words with which speakers address their hearers.
    private static let addresses = PhraseTable([
        "thưa", "kính thưa", "xin trân trọng", "trân trọng", "kính chúc", "chúc", "xin cảm ơn", "xin chân thành", "hỡi",
    ])
    /// Who asks in an interview.
    private static let interviewers = PhraseTable(["phóng viên:", "pv:", "p.v:", "hỏi:", "phóng viên (pv):", "pv báo"])

    /// Marks the lines of the running text.
    ///
    /// - Parameter body: The lines from the first of the body to before the tail.
    mutating func markBody(_ body: Range<Int>) {
        isInterview = body.contains { index in
            guard let first = lines[index].tokens.first(where: { text[$0].kind == .word }) else { return false }
            return Self.interviewers.match(text, at: first, limit: lines[index].tokens.upperBound) != nil
        }
        var paragraphs = 0
        var inTeasers = false
        for index in body {
            if isPlain(index), lines[index].wordCount <= Self.longestCaption, followsCaptionLabel(index, in: body) {
                marks[index].kind = .caption
                continue
            }
            if headsText(index, after: paragraphs, in: body) {
                marks[index].kind = .heading
                continue
            }
            if case .menu = signs[index], isTable(index, in: body) {
                marks[index].kind = .tableRow
                continue
            }
            if markBySign(index) {
                if case .furniture(.teaserLabel, _) = signs[index] { inTeasers = true }
                continue
            }
            inTeasers = inTeasers && isTitle(lines[index])
            marks[index].kind = inTeasers ? .teaser : kind(of: index, in: body, opensText: paragraphs == 0)
            guard marks[index].kind == .paragraph else { continue }
            paragraphs += 1
            if paragraphs <= 3 { splitDateline(at: index, isFirst: paragraphs == 1) }
        }
    }

    /// Whether a line could be a title or heading: short, and not ended as a sentence.
    private func isTitle(_ line: TextLine) -> Bool {
        (line.ending == .open || line.ending == .exclamation || line.isCut) && line.wordCount <= Self.longestHeading
    }

    private func followsCaptionLabel(_ index: Int, in body: Range<Int>) -> Bool {
        guard index > body.lowerBound else { return false }
        switch signs[index - 1] {
        case .furniture(.captionLabel, _): return true
        // A credit alone stands over its caption where nothing over it could be one.
        case .credit: return lines[index].ending == .open && marks[max(body.lowerBound, index - 2)].kind != .caption
        default: return false
        }
    }

    /// Whether a name or a date between paragraphs heads what follows.
    private func headsText(_ index: Int, after paragraphs: Int, in body: Range<Int>) -> Bool {
        guard paragraphs > 1, index + 1 < body.upperBound else { return false }
        switch signs[index] {
        case .byline(let byline): return !byline.isLabelled
        case .timestamp: return true
        default: return false
        }
    }

    /// Whether a row of pieces has another row beside it.
    private func isTable(_ index: Int, in body: Range<Int>) -> Bool {
        [index - 1, index + 1].contains { neighbour in
            guard body.contains(neighbour) else { return false }
            switch signs[neighbour] {
            case .menu, .row: return true
            default: return false
            }
        }
    }

    /// Whether a line is the tag that opens the text and nothing else: `Hà Nội (TTXVN 2/2)`.
    func isDatelineAlone(_ line: TextLine) -> Bool {
        guard let tag = DatelineParser.parse(text, line.tokens) else { return false }
        return tag.tokens == line.tokens && !tag.names.isEmpty
    }

    private mutating func splitDateline(at index: Int, isFirst: Bool) {
        guard let tag = DatelineParser.parse(text, lines[index].tokens) else { return }
        let opensWithBracket = text[tag.tokens.lowerBound].key == "("
        guard isFirst || opensWithBracket || tag.content != tag.names.first?.tokens else { return }
        if tag.tokens == lines[index].tokens { marks[index].kind = .dateline }
        marks[index].dateline = tag
    }

    private mutating func kind(of index: Int, in body: Range<Int>, opensText: Bool) -> BlockKind {
        let line = lines[index]
        if let marker = ListMarker.parse(text, line.tokens), !(opensText && isDashBeforeLead(index, marker, in: body)) {
            // In an interview a dash or star opens what somebody says.
            if isInterview, marker.style == .bullet { return .paragraph }
            marks[index].marker = marker
            return kind(of: line, with: marker, at: index)
        }
        // `QUYẾT NGHỊ:` stands over the articles of an official document.
        if line.isAllCapitals, line.ending == .colon, line.wordCount <= Self.longestResolve { return .heading }
        if repeatsNeighbour(index, in: body) {
            if index > body.lowerBound, marks[index - 1].kind == .caption { marks[index].repeats = index - 1 }
            return .caption
        }
        if isCreditedBelow(index, in: body) { return .caption }
        if index > 0, CaptionWording.fits(line, in: text), index > body.lowerBound || line.ending == .open {
            return .caption
        }
        guard !isDatelineAlone(line), !isQuestionInInterview(line), isTitle(line), !line.startsLower,
            !opens(Self.addresses, line),
            index > body.lowerBound,
            leadsOn(index, in: body)
        else {
            return .paragraph
        }
        return .heading
    }

    private static let longestAsker = 8

    /// Whether a line is what is asked in an interview, behind who asks it.
    private func isQuestionInInterview(_ line: TextLine) -> Bool {
        let colon: TokenKey = ":"
        let question: TokenKey = "?"
        if let first = line.tokens.first(where: { text[$0].kind == .word }),
            Self.interviewers.match(text, at: first, limit: line.tokens.upperBound) != nil
        {
            return true
        }
        return line.ending == .exclamation && line.tokens.suffix(3).contains { text[$0].key == question }
            && line.tokens.prefix(Self.longestAsker).contains { text[$0].key == colon }
    }

    private func opens(_ table: PhraseTable<Bool>, _ line: TextLine) -> Bool {
        table.match(text, at: line.tokens.lowerBound, limit: line.tokens.upperBound) != nil
    }

    /// Whether the dash that opens a line is what is left of an outlet's tag, not a bullet.
    private func isDashBeforeLead(_ index: Int, _ marker: ListMarker, in body: Range<Int>) -> Bool {
        guard marker.style == .bullet, lines[index].isProse else { return false }
        guard index + 1 < body.upperBound else { return true }
        return ListMarker.parse(text, lines[index + 1].tokens)?.style != .bullet
    }

    /// Whether the credit of a picture stands alone under a line that may be its text.
    private func isCreditedBelow(_ index: Int, in body: Range<Int>) -> Bool {
        guard index + 1 < body.upperBound, case .credit = signs[index + 1] else { return false }
        let line = lines[index]
        if line.ending == .open { return line.wordCount <= Self.longestCaption }
        return line.wordCount <= 24 && !CaptionWording.isReport(line.tokens, in: text)
    }

    private mutating func kind(of line: TextLine, with marker: ListMarker, at index: Int) -> BlockKind {
        let isTitle = line.ending == .open && line.wordCount <= Self.longestHeading
        switch marker.style {
        case .bullet: return .listItem
        case .number, .letter: return isTitle && headsProse(index) ? .heading : .listItem
        case .roman: return isTitle ? .heading : .listItem
        case .division:
            guard isTitle || line.wordCount <= 3 else {
                marks[index].marker = nil
                return .paragraph
            }
            return .heading
        }
    }

    /// Whether running text or a list with bullets follows a line at once.
    private func headsProse(_ index: Int) -> Bool {
        guard index + 1 < lines.count else { return false }
        switch ListMarker.parse(text, lines[index + 1].tokens)?.style {
        case nil: return lines[index + 1].isProse
        case .bullet, .letter: return marks[index].marker?.style == .number
        default: return false
        }
    }

    /// Whether running text follows in the body, not only pictures and chrome.
    private func leadsOn(_ index: Int, in body: Range<Int>) -> Bool {
        var next = index + 1
        while next < body.upperBound, next - index <= 4 {
            if isPlain(next) { return !lines[next].startsLower }
            next += 1
        }
        return false
    }

    /// Whether the line before or after has the same words: pages print the text of a picture twice.
    private func repeatsNeighbour(_ index: Int, in body: Range<Int>) -> Bool {
        guard lines[index].wordCount <= 60 else { return false }
        return index > body.lowerBound && isRepeat(index, of: index - 1)
            || index + 1 < body.upperBound && isRepeat(index + 1, of: index)
    }
}
