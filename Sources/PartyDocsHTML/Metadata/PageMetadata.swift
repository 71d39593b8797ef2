internal import PartyDocsCore
internal import PartyDocsReading

/// Joins what a page states of itself with what its text prints.
///
/// What the text prints has its spans. What only markup states is of the basis `page`; where the text prints the very
/// same words, the spans say so.
struct PageMetadata {
    private var facts: PageFacts
    private let blocks: PageBlocks
    private let survey: PageSurvey
    private let articles: PageArticles
    private let printed: Metadata
    private let language: String?
    private var entries: [MetadataEntry] = []
    private var diagnostics: [Diagnostic]

    private static let author = MetadataName(rawValue: "author")
    private static let description = MetadataName(rawValue: "description")
    private static let section = MetadataName(rawValue: "section")
    private static let keyword = MetadataName(rawValue: "keyword")

    init(facts: PageFacts, layout: TextLayout, blocks: PageBlocks, survey: PageSurvey, articles: PageArticles) {
        self.facts = facts
        self.blocks = blocks
        self.survey = survey
        self.articles = articles
        language = layout.language
        (printed, diagnostics) = MetadataReader.metadata(of: layout, given: Metadata())
    }

    /// The entries, what the caller knows first, and what could not be resolved.
    ///
    /// - Parameter given: What the caller knows; it goes before what the page states.
    /// - Returns: The entries, and diagnostics.
    func entries(given: Metadata) -> (Metadata, [Diagnostic]) {
        var run = self
        run.addTimes()
        run.addTitle()
        run.addLead()
        run.addOutlet()
        run.keep(.agency)
        run.addByline()
        run.addDate(.published, stated: run.facts.published)
        run.addDate(.updated, stated: run.facts.updated)
        run.keep(.dateline)
        run.addLanguage()
        run.addRest()
        let known = given.entries.map { entry in
            var entry = entry
            entry.basis = .given
            return entry
        }
        return (Metadata(known + run.entries.filter { given[$0.name] == nil }), run.diagnostics)
    }

    // MARK: Parts

    private func words(_ span: TextSpan) -> String {
        String(decoding: survey.text.bytes[span.utf8], as: UTF8.self)
    }

    /// The blocks of the first article.
    private var article: ArraySlice<Block> {
        blocks.sections.first.map { blocks.blocks[$0.blocks] } ?? []
    }

    private mutating func add(
        _ name: MetadataName,
        _ value: String,
        _ spans: [TextSpan] = [],
        basis: MetadataBasis? = nil
    ) {
        let basis = basis ?? (spans.isEmpty ? .page : .printed)
        entries.append(MetadataEntry(name: name, value: .text(value), spans: spans, basis: basis))
    }

    private mutating func keep(_ name: MetadataName) {
        if let entry = printed[name] { entries.append(entry) }
    }

    /// The line that prints words and nothing else.
    private func line(printing words: String) -> TextSpan? {
        let bytes = Array(words.utf8)
        let line = survey.text.lines.first {
            $0.range.count == bytes.count && survey.text.bytes[$0.range].elementsEqual(bytes)
        }
        return line.map { TextSpan(utf8: $0.range) }
    }

    private mutating func addTitle() {
        let lines = articles.places.indices.filter { articles.places[$0] == .headline }
        let first = articles.articles.first ?? 0..<0
        let spans = lines.filter(first.contains).map { TextSpan(utf8: survey.text.lines[$0].range) }
        if !spans.isEmpty {
            let bare = spans.map(withoutDate)
            add(.title, bare.map(words).joined(separator: " "), bare)
        } else if let title = facts.titles.first {
            add(.title, SiteName.removed(from: title, outlet: facts.outlet))
        } else if let title = printed[.title] {
            let bare = title.spans.map(withoutDate)
            add(.title, bare.map(words).joined(separator: " "), bare)
        } else if let title = facts.windowTitle {
            add(.title, SiteName.removed(from: title, outlet: facts.outlet))
        }
    }

    /// A title without the date that older sites print behind it, in brackets.
    private func withoutDate(_ span: TextSpan) -> TextSpan {
        guard let date = bracket(endingAt: span.end.utf8, in: span.utf8), !LineForm.moments(of: words(date)).isEmpty
        else {
            return span
        }
        let rest = survey.text.bytes.withUnsafeBufferPointer {
            WhiteSpace.trim(span.start.utf8..<date.start.utf8, in: $0)
        }
        return rest.isEmpty ? span : TextSpan(utf8: rest)
    }

    private func bracket(endingAt end: Int, in range: Range<Int>) -> TextSpan? {
        guard range.count > 2, survey.text.bytes[end - 1] == UInt8(ascii: ")"),
            let start = survey.text.bytes[range].lastIndex(of: UInt8(ascii: "("))
        else { return nil }
        return TextSpan(utf8: start..<end)
    }

    /// Adds the lead; a tag that opens its line belongs to it.
    private mutating func addLead() {
        guard let index = article.firstIndex(where: { $0.kind == .lead }) else { return }
        let isTagged = index > article.startIndex && blocks.lineOfBlock[index - 1] == blocks.lineOfBlock[index]
        let start = (isTagged ? article[index - 1] : article[index]).span.start
        let span = TextSpan(start: start, end: article[index].span.end)
        add(.lead, words(span), [span])
    }

    private mutating func addOutlet() {
        guard let outlet = facts.outlet else {
            keep(.outlet)
            return
        }
        add(.outlet, outlet, line(printing: outlet).map { [$0] } ?? [])
    }

    // MARK: Authors

    private mutating func addByline() {
        if let byline = printed[.byline], let first = byline.spans.first, byline.spans.allSatisfy(isInArticle) {
            let line = article.first { $0.kind == .byline && $0.span.contains(first) }
            if let line {
                let span = withoutLabel(line.span)
                add(.byline, words(span), [span])
            } else {
                entries.append(byline)
            }
        } else if let span = namedSpan {
            add(.byline, words(span), [span])
        } else if let span = facts.authors.compactMap(span(ofAuthor:)).first {
            add(.byline, words(span), [span])
        }
        let byline = Metadata(entries).text(.byline)
        for author in facts.authors where author != byline && author != facts.outlet { add(Self.author, author) }
    }

    /// The first line that the page names as that of an author, where more than a label stands in it.
    private var namedSpan: TextSpan? {
        let spans = article.filter { $0.kind == .byline }.map { withoutLabel($0.span) }
        return spans.first { 2...Self.longestByline ~= $0.utf8Count }
    }

    private static let longestByline = 200
    private static let longestLabel = 32
    private static let openings = [
        "By ", "by ", "Bởi ", "bởi ", "Theo ", "Viết bởi ", "Đăng bởi ", "Được đăng bởi ", "Được viết bởi ",
        "Posted by ",
        "Written by ", "bởi", "Bởi", "By", "by",
    ].map { Array($0.utf8) }

    private func isInArticle(_ span: TextSpan) -> Bool {
        article.contains { $0.span.contains(span) }
    }

    /// The names of a line of authors as printed, without what says that they are (`Bài và ảnh: …`, `By …`).
    private func withoutLabel(_ span: TextSpan) -> TextSpan {
        var range = span.utf8
        let bytes = survey.text.bytes
        if let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")), colon - range.lowerBound <= Self.longestLabel {
            let rest = bytes.withUnsafeBufferPointer { WhiteSpace.trim(colon + 1..<range.upperBound, in: $0) }
            if !rest.isEmpty { range = rest }
        }
        if let opening = Self.openings.first(where: { bytes[range].starts(with: $0) }),
            opening.last == 0x20 || opening.count == range.count
        {
            range = range.lowerBound + opening.count..<range.upperBound
        }
        return TextSpan(utf8: withoutDashes(range))
    }

    /// Names without the dashes or brackets around them: `- Lê Hà -`, `— Lê Hà`, `(Lê Hà)`.
    private func withoutDashes(_ range: Range<Int>) -> Range<Int> {
        let bytes = survey.text.bytes
        guard range.count > 2, let first = bytes[range].first, let last = bytes[range].last else { return range }
        let dash = Array("—".utf8)
        if bytes[range].starts(with: dash) {
            return bytes.withUnsafeBufferPointer {
                WhiteSpace.trim(range.lowerBound + dash.count..<range.upperBound, in: $0)
            }
        }
        let isPair = first == UInt8(ascii: "-") && last == first
        guard isPair || first == UInt8(ascii: "(") && last == UInt8(ascii: ")") else { return range }
        let inner = bytes.withUnsafeBufferPointer {
            WhiteSpace.trim(range.lowerBound + 1..<range.upperBound - 1, in: $0)
        }
        return inner.isEmpty ? range : inner
    }

    /// Where the article prints the name of an author alone, or at the end of a line that is no running text.
    private func span(ofAuthor name: String) -> TextSpan? {
        let bytes = Array(name.utf8)
        for block in article where block.span.utf8Count <= bytes.count + 24 {
            let range = block.span.utf8
            guard block.kind != .caption, range.count >= bytes.count,
                survey.text.bytes[range].suffix(bytes.count).elementsEqual(bytes)
            else { continue }
            return TextSpan(utf8: range.upperBound - bytes.count..<range.upperBound)
        }
        return nil
    }

    // MARK: Dates

    /// Adds what the elements of the first article state of their times, after what its head states.
    private mutating func addTimes() {
        guard let lines = articles.articles.first else { return }
        let tree = survey.tree
        for line in lines where articles.places[line] == .beside || articles.places[line] == .body {
            let nodes = tree.ancestors(from: survey.text.lines[line].node).prefix(3)
            for node in nodes where survey.roles[node].contains(.timestamp) && !survey.isDocumentDate(line) {
                let value =
                    tree.value(.datetime, of: node) ?? tree.value(.content, of: node) ?? tree.value(.title, of: node)
                guard let value, let moment = PageDate.moment(value) else { continue }
                if tree.value(.itemprop, of: node) == "dateModified" {
                    facts.updated.append(moment)
                } else {
                    facts.published.append(moment)
                }
            }
        }
    }

    private mutating func addDate(_ name: MetadataName, stated: [Moment]) {
        let known = printedDate(name)
        let print = known.flatMap { entry -> (Moment, MetadataEntry)? in
            guard case .date(.moment(let moment)) = entry.value else { return nil }
            return (moment, entry)
        }
        guard let best = Self.best(of: stated).map({ Self.zoned($0, by: print?.0, stated) }) else {
            if let known { entries.append(known) }
            return
        }
        var entry = MetadataEntry(name: name, value: .date(.moment(best)), basis: .page)
        if let (moment, known) = print {
            if Self.agree(best, moment) {
                entry.spans = known.spans
                // The text may print what the page states by the clock of another zone.
                if best == moment { entry.basis = .printed }
            } else if best.date != moment.date, name == .published {
                diagnostics.append(
                    Diagnostic(
                        severity: .note,
                        code: "dates-disagree",
                        message: "The page states \(best) as its date of publication and prints \(moment).",
                        span: known.spans.first,
                        maker: .partyDocs
                    )
                )
            }
        }
        if name == .updated,
            case .date(.moment(let published))? = entries.first(where: { $0.name == .published })?.value,
            published == best
        {
            return
        }
        entries.append(entry)
    }

    /// Whether a span stands in a line that prints a time of publication: the date of an official document is its own.
    private func isPrintedTime(_ span: TextSpan) -> Bool {
        article.contains { $0.kind == .timestamp && $0.span.contains(span) }
    }

    /// The date that the article prints.
    private func printedDate(_ name: MetadataName) -> MetadataEntry? {
        if let entry = printed[name], entry.spans.contains(where: isPrintedTime) { return entry }
        return name == .published ? looseDate : nil
    }

    /// The date of a line that is known to be one, whatever else stands in it.
    private var looseDate: MetadataEntry? {
        for block in article where block.kind == .timestamp || block.kind == .headline {
            let date =
                block.kind == .headline ? bracket(endingAt: block.span.end.utf8, in: block.span.utf8) : block.span
            guard let span = date, let moment = LineForm.moments(of: words(span)).first else { continue }
            return MetadataEntry(name: .published, value: .date(.moment(moment)), spans: [span], basis: .printed)
        }
        return nil
    }

    /// The first statement, with the zone of another one for the same time; one of a day alone only where there is no
    /// other.
    private static func best(of stated: [Moment]) -> Moment? {
        guard let first = stated.first(where: { $0.time != nil }) ?? stated.first, first.offset == nil else {
            return stated.first { $0.time != nil } ?? stated.first
        }
        return stated.first { $0.offset != nil && agree($0, first) } ?? first
    }

    /// A stated time by the clock of the one that is printed, where both are the same minute.
    ///
    /// A page often states its time in UTC and prints that of Việt Nam with no zone, or states it with no zone and prints one.
    private static func zoned(_ stated: Moment, by printed: Moment?, _ all: [Moment]) -> Moment {
        guard let printed, let time = printed.time else { return stated }
        let candidates = all.filter { $0.time != nil }
        if let same = candidates.first(where: { $0.offset != nil && agree($0, printed) }) { return same }
        if let offset = printed.offset {
            guard let same = candidates.first(where: { agree($0, printed) }) else { return stated }
            return Moment(same.date, time: same.time ?? time, offset: offset) ?? stated
        }
        guard let zone = UTCOffset(minutes: minutesOfVietnam),
            let local = Moment(printed.date, time: time, offset: zone),
            candidates.contains(where: { isSameMinute($0, local) })
        else { return stated }
        return local
    }

    private static let minutesOfVietnam = 7 * 60

    /// Whether two moments with zones are the same minute.
    private static func isSameMinute(_ left: Moment, _ right: Moment) -> Bool {
        guard let first = minutes(left), let second = minutes(right) else { return false }
        return first == second
    }

    /// The minutes of a moment since a day long past, in UTC; nil where it has no zone.
    private static func minutes(_ moment: Moment) -> Int? {
        guard let time = moment.time, let offset = moment.offset, let year = moment.date.year,
            let month = moment.date.month, let day = moment.date.day
        else { return nil }
        // Days by the count that begins its years in March, so that leap days come last.
        let shifted = month > 2 ? year : year - 1
        let days =
            365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * ((month + 9) % 12) + 2) / 5 + day
        return days * 24 * 60 + time.hour * 60 + time.minute - offset.minutes
    }

    /// Whether two moments are the same day and minute as far as both say, zones aside.
    private static func agree(_ left: Moment, _ right: Moment) -> Bool {
        guard left.date == right.date else { return false }
        guard let first = left.time, let second = right.time else { return true }
        return first.hour == second.hour && first.minute == second.minute
    }

    // MARK: The rest

    private mutating func addLanguage() {
        let stated = facts.language
        if let language, language != "und" {
            let agrees = stated?.utf8.starts(with: language.utf8) ?? false
            add(.language, language, basis: agrees ? .page : .inferred)
        } else if let stated, stated != "vi" || VietnameseLetters.areMany(in: survey.text.bytes[...]) {
            add(.language, stated, basis: .page)
        } else {
            add(.language, "und", basis: .inferred)
        }
    }

    private mutating func addRest() {
        if let address = facts.address { add(.url, address) }
        if let rights = facts.rights { add(.rights, rights, line(printing: rights).map { [$0] } ?? []) }
        if let licence = facts.licence { add(.licence, licence) }
        if let description = facts.description, description != Metadata(entries).text(.lead) {
            add(Self.description, description)
        }
        if let section = facts.section { add(Self.section, section) }
        for keyword in facts.keywords { add(Self.keyword, keyword) }
    }
}
