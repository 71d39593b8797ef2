internal import PartyDocsCore
internal import PartyDocsReading

/// The blocks of a page, with its sections and links.
struct PageBlocks {
    private(set) var blocks: [Block]
    private(set) var sections: [Section] = []
    private(set) var links: [LinkRecognizer.Link] = []
    /// The line that each block starts; nil for the second block of a line.
    private let lines: [Int?]
    /// The line that each block stands in.
    let lineOfBlock: [Int]

    /// Finishes the blocks that the form of lines and the hints gave.
    ///
    /// - Parameters:
    ///   - layout: The blocks.
    ///   - survey: The page.
    ///   - articles: Its articles.
    ///   - hints: The hints of its lines.
    init(layout: TextLayout, survey: PageSurvey, articles: PageArticles, hints: [LineHint]) {
        blocks = layout.blocks
        var lines: [Int?] = []
        var lineOfBlock: [Int] = []
        var next = 0
        for block in layout.blocks {
            while next + 1 < survey.text.lines.count,
                survey.text.lines[next + 1].range.lowerBound <= block.span.start.utf8
            {
                next += 1
            }
            lines.append(survey.text.lines[next].range.lowerBound == block.span.start.utf8 ? next : nil)
            lineOfBlock.append(next)
        }
        self.lines = lines
        self.lineOfBlock = lineOfBlock
        keepProse(survey, articles, hints)
        keepTitles(survey, hints)
        keepFigures(survey, hints)
        keepCaptions(survey, hints)
        keepOneLead(articles, hints)
        HeadingLevels.complete(in: &blocks)
        PageImages(survey.text) { image in
            let place = articles.places[min(image.line, survey.text.lines.count - 1)]
            let context = articles.contexts[image.node]
            return (place == .body || place == .beside) && (!context.isChrome || context.isLikelyChrome)
        }.attach(to: &blocks, lines: lines)
        addSections(articles)
        addLinks(survey, articles, isBeside: besideLines())
    }

    /// The lines of names and dates, whose links lead to lists of articles.
    private func besideLines() -> Set<Int> {
        let kinds: Set<BlockKind> = [.byline, .timestamp, .furniture, .teaser]
        return Set(blocks.indices.filter { kinds.contains(blocks[$0].kind) }.map { lineOfBlock[$0] })
    }

    private static let shortestText = 60

    /// Running text inside an article is text, whatever titles its form is like.
    private mutating func keepProse(_ survey: PageSurvey, _ articles: PageArticles, _ hints: [LineHint]) {
        for index in blocks.indices where [.furniture, .teaser].contains(blocks[index].kind) {
            let line = lineOfBlock[index]
            guard hints[line].kind == nil, articles.places[line] == .body,
                survey.text.lines[line].weight >= Self.shortestText, !survey.text.lines[line].isLinked
            else { continue }
            blocks[index].kind = .paragraph
        }
    }

    /// Where the page shows which line is the title, no other line is, but in official documents, whose titles stand
    /// under that of the page.
    private mutating func keepTitles(_ survey: PageSurvey, _ hints: [LineHint]) {
        guard hints.contains(where: { $0.kind == .headline }),
            !blocks.contains(where: { $0.kind == .documentHeader })
        else { return }
        for index in blocks.indices where blocks[index].kind == .headline && blocks[index].duplicateOf == nil {
            let line = lineOfBlock[index]
            guard hints[line].kind != .headline else { continue }
            blocks[index].kind = survey.text.lines[line].weight >= Self.shortestText ? .paragraph : .heading
        }
    }

    /// A figure alone on its line is no heading unless the page says so.
    private mutating func keepFigures(_ survey: PageSurvey, _ hints: [LineHint]) {
        let firstText = blocks.firstIndex { [.lead, .paragraph].contains($0.kind) } ?? 0
        let isOfficial = blocks.contains { $0.kind == .documentHeader }
        for index in blocks.indices where blocks[index].kind == .heading {
            let line = lineOfBlock[index]
            // What stands between title and text heads nothing.
            if hints[line].kind == nil, index < firstText, !isOfficial { blocks[index].kind = .paragraph }
            let isWord = survey.words(of: line).unicodeScalars.contains { $0.properties.isAlphabetic }
            if hints[line].kind == nil, !isWord { blocks[index].kind = .paragraph }
        }
    }

    private static let reachOfPicture = 3

    /// A line without a credit is the text of a picture only near to one.
    private mutating func keepCaptions(_ survey: PageSurvey, _ hints: [LineHint]) {
        for index in blocks.indices where blocks[index].kind == .caption && blocks[index].credit == nil {
            let line = lineOfBlock[index]
            guard hints[line].kind == nil, LineForm.kind(of: survey.words(of: line)) == nil else { continue }
            let last = survey.image(before: line + 1)
            if last.map({ $0.line + Self.reachOfPicture <= line }) ?? true { blocks[index].kind = .paragraph }
        }
    }

    /// Where the page shows which lines are the lead, no other line is.
    private mutating func keepOneLead(_ articles: PageArticles, _ hints: [LineHint]) {
        guard hints.contains(where: { $0.kind == .lead }) else { return }
        for index in blocks.indices where blocks[index].kind == .lead && hints[lineOfBlock[index]].kind != .lead {
            blocks[index].kind = .paragraph
        }
    }

    private mutating func addSections(_ articles: PageArticles) {
        var start = 0
        for (number, lines) in articles.articles.enumerated() {
            while start < blocks.count, lineOfBlock[start] < lines.lowerBound { start += 1 }
            var end = start
            while end < blocks.count, lineOfBlock[end] < lines.upperBound { end += 1 }
            guard start < end else { continue }
            var section = Section(id: Section.ID("article-\(number + 1)"), kind: .article, blocks: start..<end)
            let titles = (start..<end).filter { blocks[$0].kind == .headline && blocks[$0].duplicateOf == nil }
            if let title = titles.first { section.fields["headline"] = .string(blocks[title].id.rawValue) }
            sections.append(section)
            start = end
        }
    }

    /// Cuts links at the ends of lines, which are no part of them, and keeps those of articles.
    private mutating func addLinks(_ survey: PageSurvey, _ articles: PageArticles, isBeside: Set<Int>) {
        var first = 0
        for link in survey.text.links {
            while first < survey.text.lines.count, survey.text.lines[first].range.upperBound <= link.range.lowerBound {
                first += 1
            }
            var spans: [TextSpan] = []
            var line = first
            while line < survey.text.lines.count, survey.text.lines[line].range.lowerBound < link.range.upperBound {
                let part = survey.text.lines[line].range.clamped(to: link.range)
                let isText = [.body, .beside].contains(articles.places[line]) && !isBeside.contains(line)
                if isText, !part.isEmpty { spans.append(TextSpan(utf8: part)) }
                line += 1
            }
            guard !spans.isEmpty, !link.address.isEmpty else { continue }
            links.append(LinkRecognizer.Link(spans: spans, address: link.address))
        }
    }
}
