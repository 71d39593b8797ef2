internal import PartyDocsCore

extension BlockClassifier {
    private static let shortestLead = 16
    private static let shortestHalf = 6
    /// Lines between the name of a site and its menu.
    private static let bannerDepth = 4

    /// Marks the lines above the running text.
    ///
    /// - Parameters:
    ///   - header: The lines.
    ///   - body: The lines of the running text that follow.
    /// - Returns: The first line of the body, which may begin above or below where it was thought to.
    mutating func markHeader(_ header: Range<Int>, before body: Range<Int>) -> Int {
        let choice = HeadlineChoice(header: header, body: body, lines: lines, signs: signs, text: text)
        guard let headline = choice.headline ?? punctuatedTitle(at: body.lowerBound, in: body) else {
            for index in header where !markBySign(index) { marks[index].kind = .furniture }
            return body.lowerBound
        }
        for index in header.lowerBound..<min(headline, header.upperBound) { markAbove(index, headline) }
        marks[headline].kind = .headline
        var index = headline + 1
        while index < header.upperBound, !startsBody(index, under: headline, body) {
            markBelow(index, headline)
            index += 1
        }
        return index < header.upperBound ? index : max(body.lowerBound, headline + 1)
    }

    private mutating func markAbove(_ index: Int, _ headline: Int) {
        switch signs[index] {
        case .none where isUpperHalf(index, of: headline): marks[index].kind = .headline
        // What stands above a menu belongs to the site.
        case .none, .byline:
            let isSite = isAboveMenu(index, headline) || LinePieces(text, lines[index].tokens).isRow
            marks[index].kind = isSite ? .furniture : .kicker
        // The name of the site stands above the title, its source under the text.
        case .source: marks[index].kind = .furniture
        default: _ = markBySign(index)
        }
    }

    /// Whether a line is the first half of a headline in capitals.
    private func isUpperHalf(_ index: Int, of headline: Int) -> Bool {
        let line = lines[index]
        return index + 1 == headline && line.isAllCapitals && lines[headline].isAllCapitals && line.ending == .open
            && line.wordCount >= Self.shortestHalf && !isRepeat(headline, of: index)
    }

    private func isAboveMenu(_ index: Int, _ headline: Int) -> Bool {
        (index + 1..<max(headline, index + 1)).prefix(Self.bannerDepth).contains { next in
            if case .menu = signs[next] { return true }
            return false
        }
    }

    private mutating func markBelow(_ index: Int, _ headline: Int) {
        if isRepeat(index, of: headline) {
            marks[index].kind = .headline
            marks[index].repeats = headline
        } else if continuesTitle(index) {
            marks[index].kind = .headline
        } else if !markBySign(index) {
            if marks[index - 1].kind == .byline, BylineParser.isWorkplaceLine(lines[index].tokens, in: text) {
                marks[index].kind = .byline
            } else if CaptionWording.fits(lines[index], in: text) {
                marks[index].kind = .caption
            } else {
                marks[index].kind = SectionNames.contains(lines[index].tokens, in: text) ? .furniture : .heading
            }
        }
    }

    /// Whether the running text begins at a line under the headline: one that is longer than what else stands there.
    private func startsBody(_ index: Int, under headline: Int, _ body: Range<Int>) -> Bool {
        guard isPlain(index), !isRepeat(index, of: headline), !continuesTitle(index) else { return false }
        let line = lines[index]
        if isDatelineAlone(line) { return true }
        // Where no running text follows, the lines under the headline are what the text consists of.
        if body.isEmpty { return true }
        return line.wordCount >= Self.shortestLead && !line.isAllCapitals && !CaptionWording.fits(line, in: text)
    }

    /// Whether a line goes on with the title above it, which was cut in two.
    private func continuesTitle(_ index: Int) -> Bool {
        guard marks[index - 1].kind == .headline, isPlain(index) else { return false }
        let line = lines[index]
        guard line.ending == .open, lines[index - 1].ending == .open, line.wordCount < Self.shortestLead else {
            return false
        }
        let isCapitals = line.isAllCapitals && lines[index - 1].isAllCapitals && line.wordCount > 1
        return (line.startsLower || isCapitals) && index + 1 < lines.count && !lines[index + 1].startsLower
    }

    /// The first line, though it ends as a sentence does, where a date or a tag follows it: it is the title.
    private func punctuatedTitle(at index: Int, in body: Range<Int>) -> Int? {
        guard body.contains(index), index + 1 < lines.count, isPlain(index), lines[index].wordCount <= 30 else {
            return nil
        }
        switch lines[index].ending {
        case .statement, .exclamation: break
        default: return nil
        }
        if case .timestamp = signs[index + 1] { return index }
        let tag = DatelineParser.parse(text, lines[index + 1].tokens)
        return tag?.names.isEmpty == false && DatelineParser.parse(text, lines[index].tokens) == nil ? index : nil
    }
}
