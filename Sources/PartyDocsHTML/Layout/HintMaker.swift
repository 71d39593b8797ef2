internal import PartyDocsCore
internal import PartyDocsReading

/// Tells what markup says of the lines of a page.
struct HintMaker {
    private let survey: PageSurvey
    private let articles: PageArticles
    private let shapes: PageShapes
    /// The item that was met last, and the lead.
    private var lastItem: Int?
    /// Whether the title of the article was met.
    private var isBelowTitle = false
    private var lastTitle: Int?
    private var article = 0..<0
    private var container: Int
    private var linesOfTable: [Int: Int] = [:]
    /// The table that arranges each element; nil where none does.
    private var tables: [Int?] = []

    private static let longestCaption = 320
    private static let longestByline = 120
    private static let longestTimestamp = 160
    private static let shortestLead = 24
    private static let linesUnderTitle = 3
    private static let mostLinesWithPicture = 3

    private init(_ survey: PageSurvey, _ articles: PageArticles, _ shapes: PageShapes) {
        self.survey = survey
        self.articles = articles
        self.shapes = shapes
        container = articles.containers.first ?? 0
        tables.reserveCapacity(survey.tree.nodes.count)
        for (index, node) in survey.tree.nodes.enumerated() {
            tables.append(node.element == .table ? index : node.parent.flatMap { tables[$0] })
        }
        for line in survey.text.lines {
            if let table = tables[line.node] { linesOfTable[table, default: 0] += 1 }
        }
    }

    /// The hints of all lines.
    static func hints(for survey: PageSurvey, articles: PageArticles, shapes: PageShapes) -> [LineHint] {
        var maker = HintMaker(survey, articles, shapes)
        var next = 0
        return survey.text.lines.indices.map { index in
            while next < articles.articles.count, articles.articles[next].upperBound <= index { next += 1 }
            let article = min(next, articles.containers.count - 1)
            if maker.article != articles.articles[article] {
                maker.article = articles.articles[article]
                maker.isBelowTitle = !articles.places[maker.article].contains(.headline)
            }
            maker.container = articles.containers[article]
            return maker.hint(for: index, isFirstArticle: next == 0)
        }
    }

    private mutating func hint(for index: Int, isFirstArticle: Bool) -> LineHint {
        let line = survey.text.lines[index]
        var hint = LineHint(start: TextOffset(utf8: line.range.lowerBound))
        if let path = survey.tree.path(of: line.node) { hint.fields["path"] = .string(path) }
        hint.language = language(of: line)
        switch articles.places[index] {
        case .chrome: hint.kind = .furniture
        case .teaser: hint.kind = .teaser
        case .headline:
            hint.kind = .headline
            isBelowTitle = true
            lastTitle = index
        case .beside, .body:
            describe(index, &hint)
            if hint.kind == .caption || hint.kind == .credit { hint.credit = credit(of: index) }
            // The form of lines is judged as that of one article.
            if hint.kind == nil, !isFirstArticle {
                hint.kind = LineForm.kind(of: survey.words(of: index)) ?? .paragraph
            }
        }
        return hint
    }

    /// The credit of a caption that the page marks, or whose label only a caption has.
    private func credit(of index: Int) -> TextSpan? {
        let line = survey.text.lines[index]
        if let credit = line.credit, credit.upperBound <= line.range.upperBound {
            return CaptionCredit.name(ofCredit: credit, of: survey.text.bytes).map { TextSpan(utf8: $0) }
        }
        if let credit = LineForm.credit(of: survey.words(of: index)) {
            return TextSpan(utf8: line.range.lowerBound + credit.lowerBound..<line.range.lowerBound + credit.upperBound)
        }
        return CaptionCredit.name(in: line.range, of: survey.text.bytes).map { TextSpan(utf8: $0) }
    }

    private func language(of line: PageLine) -> String? {
        guard let tag = articles.contexts[line.node].language else { return nil }
        let isVietnamese = VietnameseLetters.areMany(in: survey.text.bytes[line.range])
        // Text pasted from word processors is often marked as English.
        return (tag == "vi") == isVietnamese ? tag : nil
    }

    private mutating func describe(_ index: Int, _ hint: inout LineHint) {
        let line = survey.text.lines[index]
        let context = articles.contexts[line.node]
        if !line.cells.isEmpty {
            hint.kind = .tableRow
            hint.cells = line.cells.map { TextSpan(utf8: $0) }
            return
        }
        // The caption of a table is text, whatever picture stands near to it.
        if context.isTableCaption || survey.isDocumentDate(index) {
            hint.kind = .paragraph
            return
        }
        if !isBelowTitle, context.heading != nil || context.roles.contains(.kicker) {
            hint.kind = .kicker
        } else if let kind = kindByRole(of: line, context, index) {
            hint.kind = kind
        } else if let heading = context.heading {
            hint.kind = .heading
            hint.level = survey.tree.nodes[heading].element.headingLevel
        } else if isCaption(index, line) {
            hint.kind = .caption
        } else if let item = context.item, item > container, survey.tree.contains(container, item) {
            guard item != lastItem else { return }
            lastItem = item
            hint.kind = .listItem
            hint.level = max(1, context.listDepth - articles.contexts[container].listDepth)
        } else if context.isQuotation, !articles.contexts[container].isQuotation {
            hint.kind = .quotation
        }
    }

    private func kindByRole(of line: PageLine, _ context: NodeContexts.Context, _ index: Int) -> BlockKind? {
        let roles = context.roles
        if roles.contains(.caption) { return .caption }
        if roles.contains(.credit), line.weight <= Self.longestByline {
            return LineForm.kind(of: survey.words(of: index)) == .byline ? .byline : .credit
        }
        if roles.contains(.lead), line.weight >= Self.shortestLead,
            articles.places[index] == .beside || line.linked == 0
        {
            return .lead
        }
        if articles.places[index] == .beside, context.heading != nil, survey.isProse(of: line) { return .lead }
        guard !roles.isDisjoint(with: [.byline, .source, .timestamp, .kicker]), line.weight <= Self.longestByline else {
            let isNearTitle = lastTitle.map { index - $0 <= Self.linesUnderTitle } ?? false
            let isDate = (articles.places[index] == .beside || isNearTitle) && line.weight <= Self.longestByline / 2
            return isDate && printsTime(index) ? .timestamp : nil
        }
        switch LineForm.kind(of: survey.words(of: index)) {
        case .timestamp: return .timestamp
        case .byline: return .byline
        case .agency: return roles.contains(.byline) && !roles.contains(.source) ? .byline : .agency
        case .furniture, .teaser: return .furniture
        default: break
        }
        if roles.contains(.timestamp), line.weight <= Self.longestTimestamp, hasDigit(line) { return .timestamp }
        if roles.contains(.byline) { return .byline }
        if roles.contains(.source) { return .agency }
        return roles.contains(.kicker) && articles.places[index] == .beside ? .kicker : nil
    }

    /// Whether a line prints when the page was published: official documents are dated in words, behind a place.
    private func printsTime(_ index: Int) -> Bool {
        let words = survey.words(of: index)
        if LineForm.kind(of: words) == .timestamp { return true }
        return !words.utf8.split(separator: 0x20).contains { $0.elementsEqual("tháng".utf8) }
            && !LineForm.moments(of: words).isEmpty
    }

    private func hasDigit(_ line: PageLine) -> Bool {
        String(decoding: survey.text.bytes[line.range], as: UTF8.self).unicodeScalars.contains {
            $0.properties.numericType != nil
        }
    }

    /// Whether a line is the text of a picture by where it stands: in a figure, in a table that holds little but a
    /// picture, or, in italics or centred, right under one.
    private func isCaption(_ index: Int, _ line: PageLine) -> Bool {
        guard line.weight <= Self.longestCaption else { return false }
        if articles.contexts[line.node].figure != nil { return true }
        guard let image = survey.image(before: index) else { return false }
        if let table = tables[line.node], tables[image.node] == table, survey.tree.contains(container, table),
            table != container
        {
            return linesOfTable[table, default: 0] <= Self.mostLinesWithPicture
        }
        guard image.line == index else { return false }
        let described = [image.alternative, survey.tree.value(.title, of: image.node)].compactMap(PageFacts.collapsed)
        if described.contains(survey.words(of: index)) { return true }
        let isItalic = line.italic * 10 >= line.weight * 8
        let isBold = line.bold * 10 >= line.weight * 8
        let isCentered = articles.contexts[line.node].isCentered && !articles.contexts[container].isCentered
        if isItalic || isCentered && !isBold { return true }
        return line.node != container && survey.tree.contains(line.node, image.node)
            && survey.extents[line.node].count <= Self.mostLinesWithPicture
    }
}
