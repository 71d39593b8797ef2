internal import PartyDocsCore
internal import PartyDocsReading

/// Finds the articles of a page: their titles, their running text, and what stands beside it; all else is chrome.
///
/// Elements are scored by the running text in them, against the links and other short lines in them; what a page says
/// in names of classes and in the vocabulary of schema.org counts for a part. Each line and element is looked at a
/// fixed number of times.
struct ArticleFinder {
    private let survey: PageSurvey
    private var contexts: NodeContexts
    private let shapes: PageShapes
    private let titles: [String]

    private var tree: PageTree { survey.tree }
    private var lines: [PageLine] { survey.text.lines }

    private init(_ survey: PageSurvey, _ shapes: PageShapes, _ titles: [String]) {
        self.survey = survey
        self.shapes = shapes
        self.titles = titles
        contexts = NodeContexts(of: survey, shapes: shapes, isChrome: survey.isChrome)
    }

    /// Finds the articles.
    ///
    /// - Parameters:
    ///   - survey: The page.
    ///   - shapes: How its elements are shown.
    ///   - titles: The titles that its metadata states.
    /// - Returns: The articles, at least one where the page has a line.
    static func articles(of survey: PageSurvey, shapes: PageShapes, titles: [String]) -> PageArticles {
        var finder = ArticleFinder(survey, shapes, titles)
        return finder.find()
    }

    private mutating func find() -> PageArticles {
        var found = PageArticles(places: Array(repeating: .chrome, count: lines.count), contexts: contexts)
        guard !lines.isEmpty else { return found }
        let several = severalArticles()
        if several.isEmpty {
            let container = container(in: 0)
            let body = survey.extents[container]
            let finder = HeadlineFinder(survey: survey, contexts: contexts, titles: titles)
            let headline = finder.headline(in: 0..<lines.count, before: body)
            if let headline { openChrome(around: headline) }
            found.contexts = contexts
            add(container, body, headline, to: &found)
        } else {
            for article in several {
                let all = survey.extents[article]
                let finder = HeadlineFinder(survey: survey, contexts: contexts, titles: nil)
                add(article, all, finder.headline(in: all, before: all), to: &found)
            }
        }
        for index in lines.indices where found.places[index] == .chrome && isTeaser(index) {
            found.places[index] = .teaser
        }
        return found
    }

    // MARK: Choosing the element

    /// The element in which the running text stands most densely.
    private func container(in root: Int) -> Int {
        var gain = Array(repeating: 0, count: tree.nodes.count)
        let hasProse = zip(lines, survey.isProse).contains { $1 && !contexts[$0.node].isChrome }
        for (index, line) in lines.enumerated() {
            if contexts[line.node].isChrome {
                gain[line.node] -= line.weight / 4
            } else if survey.isProse[index] || !hasProse && line.linked * 2 < line.weight {
                gain[line.node] += line.weight
            } else if line.linked * 2 > line.weight {
                gain[line.node] -= line.weight
            }
        }
        let sums = PageSurvey.summed(gain, over: tree)
        var best = root
        var bestScore = Int.min
        for index in root..<tree.nodes[root].end where !contexts[index].isChrome && sums[index] > 0 {
            let score = sums[index] * factor(of: index) / 100
            // Of elements that hold the same text, the innermost.
            if score >= bestScore {
                bestScore = score
                best = index
            }
        }
        return block(around: best)
    }

    private func factor(of node: Int) -> Int {
        let roles = survey.roles[node]
        var factor = 100
        if roles.contains(.statedBody) { factor += 30 }
        if roles.contains(.body) { factor += 25 }
        if roles.contains(.article) || tree.nodes[node].element == .main { factor += 8 }
        return factor
    }

    /// A single paragraph is no container: the element that holds it is.
    private func block(around node: Int) -> Int {
        tree.ancestors(from: node).first { index in
            switch tree.nodes[index].element {
            case .p, .h1, .h2, .h3, .h4, .h5, .h6, .span, .font, .b, .strong, .i, .em, .li, .blockquote: false
            default: true
            }
        } ?? node
    }

    /// Elements called chrome that hold the title are none.
    private mutating func openChrome(around headline: Range<Int>) {
        let opened = Set(tree.ancestors(from: lines[headline.lowerBound].node))
        contexts = NodeContexts(of: survey, shapes: shapes) { [survey] node in
            !opened.contains(node) && survey.isChrome(node)
        }
    }

    // MARK: Several articles

    private static let shortestArticle = 180

    /// The elements of the articles of a page that prints several in full.
    private func severalArticles() -> [Int] {
        var found: [Int] = []
        var proseLines = Array(repeating: 0, count: tree.nodes.count)
        var titles = Array(repeating: 0, count: tree.nodes.count)
        for (index, line) in lines.enumerated() where !contexts[line.node].isChrome {
            if survey.isProse[index] { proseLines[line.node] += 1 }
            if contexts[line.node].heading != nil || contexts[line.node].roles.contains(.headline) {
                titles[line.node] += 1
            }
        }
        proseLines = PageSurvey.summed(proseLines, over: tree)
        titles = PageSurvey.summed(titles, over: tree)
        var index = 0
        while index < tree.nodes.count {
            let isArticle = survey.roles[index].contains(.article) && !contexts[index].isChrome
            if isArticle, survey.prose[index] >= Self.shortestArticle, proseLines[index] > 1, titles[index] > 0 {
                found.append(index)
                index = tree.nodes[index].end
            } else {
                index += 1
            }
        }
        if found.count < 2 { found = repeatedArticles() }
        return found.count > 1 && !hasTitle(outside: found) ? found : []
    }

    /// Whether a heading outside of some elements is the title that the page states: they are parts of one article.
    private func hasTitle(outside articles: [Int]) -> Bool {
        guard let title = titles.first.map(TitleWords.init) else { return false }
        var isInside = Array(repeating: false, count: tree.nodes.count)
        for article in articles {
            for node in article..<tree.nodes[article].end { isInside[node] = true }
        }
        return lines.indices.contains { index in
            let node = lines[index].node
            return contexts[node].heading != nil && !isInside[node] && TitleWords(survey.words(of: index)) == title
        }
    }

    private static let fewestRepeated = 2

    /// Elements of one kind side by side, each with a heading, running text and a date or author of its own.
    private func repeatedArticles() -> [Int] {
        var groups: [SiblingKind: [Int]] = [:]
        var dated = Array(repeating: 0, count: tree.nodes.count)
        for line in lines where !contexts[line.node].roles.isDisjoint(with: [.timestamp, .byline]) {
            dated[line.node] += 1
        }
        dated = PageSurvey.summed(dated, over: tree)
        for index in tree.nodes.indices where dated[index] > 0 && !contexts[index].isChrome && survey.prose[index] > 0 {
            guard let parent = tree.nodes[index].parent, let name = tree.value(.class, of: index), !name.isEmpty,
                let first = survey.extents[index].first, contexts[lines[first].node].heading != nil
            else { continue }
            groups[SiblingKind(parent: parent, name: name), default: []].append(index)
        }
        // Of groups of one size, the first of the page.
        return groups.values.filter { $0.count >= Self.fewestRepeated }
            .min { ($1.count, $0[0]) < ($0.count, $1[0]) } ?? []
    }

    private struct SiblingKind: Hashable {
        let parent: Int
        let name: String
    }

    // MARK: Placing the lines

    private mutating func add(
        _ container: Int,
        _ body: Range<Int>,
        _ headline: Range<Int>?,
        to found: inout PageArticles
    ) {
        var isAmongOthers = false
        for index in body where tree.contains(container, lines[index].node) {
            isAmongOthers = isItemWithLink(index) && (isAmongOthers || isLabel(index - 1))
            if !isAmongOthers, let place = bodyPlace(of: index, in: container) { found.places[index] = place }
        }
        let scope = headline.map { common(lines[$0.lowerBound].node, container) } ?? tree.nodes[container].parent
        var start = headline.map { min($0.lowerBound, body.lowerBound) } ?? body.lowerBound
        var end = body.upperBound
        var isDatedBelow = false
        if let headline {
            for index in headline { found.places[index] = .headline }
            end = max(end, headline.upperBound)
            let between = headline.upperBound..<max(headline.upperBound, body.lowerBound)
            for index in between where isBeside(index, in: scope) {
                found.places[index] = .beside
            }
            let under = headline.upperBound..<min(headline.upperBound + Self.reach / 2, end)
            isDatedBelow = under.contains { found.places[$0] != .chrome && isDated($0) }
        }
        if let scope {
            for index in above(start, in: scope, takesDates: !isDatedBelow) {
                found.places[index] = .beside
                start = min(start, index)
            }
            for index in below(end, in: scope) {
                found.places[index] = .beside
                end = max(end, index + 1)
            }
        }
        found.articles.append(start..<end)
        found.containers.append(container)
    }

    /// The innermost element that holds two others.
    private func common(_ left: Int, _ right: Int) -> Int {
        var node = left
        while !tree.contains(node, right), let parent = tree.nodes[node].parent { node = parent }
        return node
    }

    /// What a line inside the element of the running text is; nil for chrome.
    private func bodyPlace(of index: Int, in container: Int) -> LinePlace? {
        let line = lines[index]
        let context = contexts[line.node]
        if context.isChrome || isInBoxOfLinks(line.node, in: container) { return nil }
        if line.isLinked, line.cells.isEmpty, context.roles.isDisjoint(with: .parts) { return nil }
        return .body
    }

    /// Whether an element lies in a box of links, as pages put between paragraphs, with the label of the box.
    private func isInBoxOfLinks(_ node: Int, in container: Int) -> Bool {
        tree.ancestors(from: node).prefix { $0 != container }.contains(where: survey.isBoxOfLinks)
    }

    /// Whether a line is an item of a list and has a link: under a label such as `Tin liên quan` it is another article.
    private func isItemWithLink(_ index: Int) -> Bool {
        lines[index].linked > 0 && contexts[lines[index].node].item != nil
    }

    /// Whether a line is a label or a button by its words.
    private func isLabel(_ index: Int) -> Bool {
        lines.indices.contains(index) && lines[index].weight <= Self.shortestBeside
            && LineForm.kind(of: survey.words(of: index)) == .furniture
    }

    private static let shortestBeside = 60

    /// Whether a line between title and text belongs to the article.
    private func isBeside(_ index: Int, in scope: Int?) -> Bool {
        let line = lines[index]
        let context = contexts[line.node]
        guard !context.isChrome || context.isLikelyChrome, scope.map({ tree.contains($0, line.node) }) ?? true else {
            return false
        }
        if !context.roles.isDisjoint(with: .parts) { return !line.isLinked || context.roles.contains(.byline) }
        guard !line.isLinked, hasLetters(index) || isDated(index) else { return false }
        if context.isChrome { return isDated(index) }
        if line.weight >= Self.shortestBeside || context.heading != nil || context.figure != nil { return true }
        switch LineForm.kind(of: survey.words(of: index)) {
        case .timestamp, .byline, .agency, .caption, .credit: return true
        default: return isDated(index)
        }
    }

    private func hasLetters(_ index: Int) -> Bool {
        survey.words(of: index).unicodeScalars.contains { $0.properties.isAlphabetic }
    }

    private static let longestDate = 60

    /// Whether a short line holds a whole date.
    private func isDated(_ index: Int) -> Bool {
        lines[index].weight <= Self.longestDate && !LineForm.moments(of: survey.words(of: index)).isEmpty
    }

    private static let reach = 8

    /// Dates and authors over the title.
    private func above(_ start: Int, in scope: Int, takesDates: Bool) -> [Int] {
        (max(0, start - Self.reach)..<start).filter { index in
            let line = lines[index]
            let isChrome = contexts[line.node].isChrome && !contexts[line.node].isLikelyChrome
            let isNear = index + 2 >= start && contexts[line.node].roles.contains(.timestamp)
            guard tree.contains(scope, line.node) || isNear, !isChrome, !line.isLinked else { return false }
            let roles = contexts[line.node].roles
            if roles.contains(.kicker) || index == start - 1 && contexts[line.node].heading != nil { return true }
            return takesDates && isDated(index)
        }
    }

    /// Authors and sources under the text, up to the first line of something else.
    private func below(_ end: Int, in scope: Int) -> [Int] {
        var found: [Int] = []
        var misses = 0
        for index in end..<min(lines.count, end + Self.reach) {
            let line = lines[index]
            guard tree.contains(scope, line.node), !contexts[line.node].isRelated else { break }
            if !contexts[line.node].isChrome, belongsBelow(index, afterOthers: misses > 0) {
                found.append(index)
            } else {
                misses += 1
                if misses > 2 { break }
            }
        }
        return found
    }

    /// Whether a line signs the article; behind other lines a bare name may be that of a reader.
    private func belongsBelow(_ index: Int, afterOthers: Bool) -> Bool {
        let roles = contexts[lines[index].node].roles
        let isNamed = !roles.isDisjoint(with: [.byline, .source])
        guard !lines[index].isLinked || isNamed else { return false }
        switch LineForm.kind(of: survey.words(of: index)) {
        case .agency: return true
        case .byline: return isNamed || !afterOthers
        case .timestamp: return roles.contains(.timestamp)
        case .furniture, .teaser: return false
        default:
            // What is said of the author in a sentence is about other articles too.
            let isSentence = lines[index].weight > Self.shortestBeside / 2 && survey.words(of: index).utf8.last == 0x2E
            return isNamed && lines[index].weight <= Self.shortestBeside * 2 && !isSentence
        }
    }

    // MARK: Titles of other articles

    private static let shortestTeaser = 20

    private func isTeaser(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.weight >= Self.shortestTeaser, line.cells.isEmpty else { return false }
        let context = contexts[line.node]
        return context.isRelated || line.isLinked || context.heading != nil && line.linked > 0
    }
}
