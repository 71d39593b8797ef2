internal import PartyDocsCore
internal import PartyDocsReading

/// Finds the title of an article among the lines of its page.
struct HeadlineFinder {
    private let survey: PageSurvey
    private let contexts: NodeContexts
    private let titles: [TitleWords]

    private let lowest: Int

    private static let lowestOfPage = 16
    private static let longest = 400

    /// - Parameters:
    ///   - survey: The page.
    ///   - contexts: What its elements pass on.
    ///   - titles: The titles that its metadata states; nil to take any heading above the text of one of several
    ///     articles.
    init(survey: PageSurvey, contexts: NodeContexts, titles: [String]?) {
        self.survey = survey
        self.contexts = contexts
        self.titles = (titles ?? []).map(TitleWords.init)
        lowest = titles == nil ? -40 : Self.lowestOfPage
    }

    /// The lines of the title.
    ///
    /// - Parameters:
    ///   - lines: The lines to look at.
    ///   - body: The lines of the running text.
    /// - Returns: The lines, all of one element; nil where none could be it.
    func headline(in lines: Range<Int>, before body: Range<Int>) -> Range<Int>? {
        let start = body.first { survey.isProse[$0] } ?? body.lowerBound
        var best = lowest - 1
        var choice: Range<Int>?
        var index = lines.lowerBound
        while index < lines.upperBound {
            let candidate = element(from: index, in: lines)
            if let score = score(of: candidate, textAt: start), score > best {
                best = score
                choice = candidate
            }
            index = candidate.upperBound
        }
        return choice
    }

    /// The lines from one on that stand in the same heading, or in the same element.
    private func element(from index: Int, in lines: Range<Int>) -> Range<Int> {
        let node = survey.text.lines[index].node
        let heading = contexts[node].heading
        let isTitle = heading != nil || !contexts[node].roles.isDisjoint(with: [.headline, .statedHeadline])
        var end = index + 1
        while isTitle, end < lines.upperBound, end - index < 3 {
            let next = survey.text.lines[end].node
            guard heading.map({ contexts[next].heading == $0 }) ?? (next == node) else { break }
            end += 1
        }
        return index..<end
    }

    private func score(of lines: Range<Int>, textAt start: Int) -> Int? {
        let node = survey.text.lines[lines.lowerBound].node
        let context = contexts[node]
        let weight = survey.text.lines[lines].reduce(0) { $0 + $1.weight }
        guard !context.isRelated, weight <= Self.longest, weight >= 4, !isInBox(node) else { return nil }
        let words = TitleWords(lines.map(survey.words).joined(separator: " "))
        let agreement = agreement(of: words)
        let isShownAsTitle = agreement == 0 && isShownAsTitle(lines, words)
        let isTitle =
            context.heading != nil || isShownAsTitle
            || !context.roles.isDisjoint(with: [.headline, .statedHeadline])
        let level = context.heading.flatMap { survey.tree.nodes[$0].element.headingLevel }
        guard isTitle || agreement >= 60, !context.isChrome || agreement >= 60 && level != nil || level == 1 else {
            return nil
        }
        var score = agreement
        switch level {
        case nil: break
        case 1: score += 40
        case 2: score += 20
        default: score += 8
        }
        if isShownAsTitle { score += 20 }
        if context.roles.contains(.headline) { score += 25 }
        if context.roles.contains(.statedHeadline) { score += 35 }
        if context.isChrome { score -= level == 1 ? 15 : 40 }
        if words.count < 3 { score -= 25 }
        // A title stands above the text, and near to it; a long one is as long as text itself.
        if lines.lowerBound > start { score -= 60 } else { score -= min(max(0, start - lines.upperBound) / 4, 12) }
        let linked = survey.text.lines[lines].reduce(0) { $0 + $1.linked }
        if linked * 2 > weight { score -= 20 }
        return score
    }

    private static let linesToTime = 3
    private static let shortestTitle = 4

    /// Whether lines look like a title though the page states another one: a heading, or what is called a title, right
    /// above a time of publication.
    private func isShownAsTitle(_ lines: Range<Int>, _ words: TitleWords) -> Bool {
        let node = survey.text.lines[lines.lowerBound].node
        guard words.count >= Self.shortestTitle, contexts[node].heading != nil || isCalledTitle(node) else {
            return false
        }
        let following = lines.upperBound..<min(lines.upperBound + Self.linesToTime, survey.text.lines.count)
        return following.contains { line in
            contexts[survey.text.lines[line].node].roles.contains(.timestamp)
                || LineForm.kind(of: survey.words(of: line)) == .timestamp
        }
    }

    private func isCalledTitle(_ node: Int) -> Bool {
        survey.tree.ancestors(from: node).prefix(2).contains { element in
            survey.tree.value(.class, of: element).map(ClassNames.nameTitle) ?? false
        }
    }

    /// Whether it heads a box of links.
    private func isInBox(_ node: Int) -> Bool {
        survey.tree.ancestors(from: node).prefix(3).contains(where: survey.isBoxOfLinks)
    }

    private func agreement(of words: TitleWords) -> Int {
        var best = 0
        for title in titles where words.count > 1 {
            if title == words { return 100 }
            if title.begins(with: words) { best = max(best, words.count > 3 ? 80 : 50) }
            if title.ends(with: words) { best = max(best, words.count > 3 ? 60 : 20) }
            if words.begins(with: title), title.count > 4 { best = max(best, 70) }
        }
        return best
    }
}
