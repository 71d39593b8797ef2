internal import PartyDocsCore

extension BlockClassifier {
    private static let longestTitle = 45
    private static let shortestTitle = 5
    private static let shortestLead = 16

    /// Marks the lines above the running text.
    ///
    /// - Returns: The first line of the body.
    mutating func markHeader() -> Int {
        var titles: [Int] = []
        var index = 0
        while index < lines.count, !startsBody(index, after: titles) {
            if isTitle(index, after: titles) {
                titles.append(index)
            } else if !markBySign(index) {
                marks[index].kind = .furniture
            }
            index += 1
        }
        guard let headline = headline(of: titles) else { return firstUnsigned }
        // Where no running text follows, the lines under the headline are what the text consists of.
        let body = index < lines.count ? index : headline + 1
        markTitles(titles.filter { $0 < body }, headline: headline)
        return body
    }

    /// The first line that the body of a text without a headline may begin with.
    private var firstUnsigned: Int {
        signs.firstIndex { sign in
            switch sign {
            case .none, .caption, .credit, .byline: true
            default: false
            }
        } ?? lines.count
    }

    private func startsBody(_ index: Int, after titles: [Int]) -> Bool {
        guard case .none = signs[index] else { return false }
        let line = lines[index]
        if let tag = DatelineParser.parse(text, line.tokens), !line.isAllCapitals,
            tag.tokens == line.tokens || line.isProse || line.wordCount >= 20
        {
            return true
        }
        if isTitle(index, after: titles) { return false }
        return !isMenu(index) || !titles.isEmpty
    }

    /// Whether a line may be a title or stand above or under one.
    private func isTitle(_ index: Int, after titles: [Int]) -> Bool {
        let line = lines[index]
        switch signs[index] {
        case .none: break
        case .byline(let byline) where titles.isEmpty && !byline.isLabelled && isOnlyTitle(index): break
        default: return false
        }
        guard line.wordCount <= Self.longestTitle, titles.count < 4, ListMarker.parse(text, line.tokens) == nil,
            !line.startsLower || continuesTitle(index, titles)
        else { return false }
        if titles.isEmpty, isMenu(index), index + 1 < lines.count { return false }
        if line.isProse || line.ending == .statement { return titles.isEmpty && isPunctuatedTitle(index) }
        if CaptionWording.fits(line, in: text), !titles.isEmpty { return false }
        return headline(of: titles) == nil || line.wordCount < Self.shortestLead
            || titles.contains { isRepeat(index, of: $0) }
    }

    /// Whether a line that could be a name is the title, because running text follows without another: four or five
    /// words in capitals are rather that.
    private func isOnlyTitle(_ index: Int) -> Bool {
        guard lines[index].wordCount >= 4 else { return false }
        let next = signs.indices.dropFirst(index + 1).first { next in
            if case .none = signs[next] { return true }
            return false
        }
        return next.map { lines[$0].isProse } ?? false
    }

    /// Whether a line goes on with the title above it, which was cut in two.
    private func continuesTitle(_ index: Int, _ titles: [Int]) -> Bool {
        titles.last == index - 1 && lines[index - 1].ending == .open && lines[index].ending == .open
            && lines[index].wordCount < Self.shortestLead && index + 1 < lines.count && !lines[index + 1].startsLower
    }

    /// Whether a line that ends as a sentence does is a title all the same: it asks or exclaims, or a date or a tag
    /// follows.
    private func isPunctuatedTitle(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.wordCount <= 30, index + 1 < lines.count else { return false }
        if line.ending == .exclamation { return true }
        guard line.ending == .statement else { return false }
        if case .timestamp = signs[index + 1] { return true }
        return DatelineParser.parse(text, lines[index + 1].tokens)?.role != nil
    }

    /// The headline among the titles: the first that is long enough and does not end in a colon, else the longest.
    private func headline(of titles: [Int]) -> Int? {
        titles.first { lines[$0].wordCount >= Self.shortestTitle && lines[$0].ending != .colon }
            ?? titles.max { lines[$0].wordCount < lines[$1].wordCount }
    }

    private mutating func markTitles(_ titles: [Int], headline: Int) {
        for title in titles {
            if title < headline {
                marks[title].kind = .kicker
            } else if title == headline {
                marks[title].kind = .headline
            } else if lines[title].startsLower, marks[title - 1].kind == .headline {
                marks[title].kind = .headline
            } else if isRepeat(title, of: headline) {
                marks[title].kind = .headline
                marks[title].repeats = headline
            } else {
                marks[title].kind = .heading
            }
        }
    }
}
