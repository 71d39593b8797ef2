internal import PartyDocsCore

/// What a page states of itself outside of its text.
struct PageFacts {
    /// The titles, the most trusted first.
    var titles: [String] = []
    /// The title of the window, which may hold the name of the site too.
    var windowTitle: String?
    var published: [Moment] = []
    var updated: [Moment] = []
    var authors: [String] = []
    var outlet: String?
    var description: String?
    var address: String?
    var language: String?
    var rights: String?
    var licence: String?
    var section: String?
    var keywords: [String] = []
    var diagnostics: [Diagnostic] = []
    private var microdata: (published: Moment?, updated: Moment?) = (nil, nil)

    /// Reads what a page states.
    ///
    /// - Parameter tree: The page.
    init(of tree: PageTree) {
        let linked = LinkedData(of: tree)
        diagnostics = linked.diagnostics
        let article = linked.article
        if let article {
            titles += [article.text("headline"), article.text("name")].compactMap(\.self)
            published += article.moments("datePublished")
            updated += article.moments("dateModified")
            authors += article.names("author")
            outlet = article.names("publisher").first
            description = article.text("description")
            address = article.text("url") ?? article.text("mainEntityOfPage")
            rights = article.names("copyrightHolder").first
            licence = article.text("license")
            section = article.text("articleSection")
        }
        readElements(of: tree)
        published += [microdata.published].compactMap(\.self)
        updated += [microdata.updated].compactMap(\.self)
        language = LanguageTag.ofPage(tree)
        outlet = outlet ?? linked.siteName
        keywords = keywords.isEmpty ? (article?.list("keywords") ?? []) : keywords
    }

    /// The titles with that of the window.
    var allTitles: [String] { titles + [windowTitle].compactMap(\.self) }

    private mutating func readElements(of tree: PageTree) {
        for index in tree.nodes.indices {
            switch tree.nodes[index].element {
            case .title where windowTitle == nil: windowTitle = Self.collapsed(tree.text(of: index))
            case .meta: readMeta(index, of: tree)
            case .link where tree.value(.rel, of: index) == "canonical":
                if let value = Self.collapsed(tree.value(.href, of: index)) { address = value }
            default: readMicrodata(index, of: tree)
            }
        }
    }

    /// Reads the first times that elements of the page state by the vocabulary of schema.org.
    private mutating func readMicrodata(_ index: Int, of tree: PageTree) {
        guard let property = tree.value(.itemprop, of: index), property.utf8.starts(with: "date".utf8) else { return }
        let stated = [HTMLAttribute.content, .datetime, .title].lazy.compactMap { tree.value($0, of: index) }
        let value = stated.first ?? tree.text(of: index)
        switch property {
        case "datePublished" where microdata.published == nil: microdata.published = PageDate.moment(value)
        case "dateModified" where microdata.updated == nil: microdata.updated = PageDate.moment(value)
        default: break
        }
    }

    private mutating func readMeta(_ index: Int, of tree: PageTree) {
        guard let content = Self.collapsed(tree.value(.content, of: index)) else { return }
        let names = [HTMLAttribute.property, .name, .itemprop, .httpEquivalent].compactMap { tree.value($0, of: index) }
        for name in names {
            switch Self.lowercased(name) {
            case "og:title", "twitter:title", "dc.title", "citation_title", "headline", "title": titles.append(content)
            case "author", "article:author", "dc.creator", "citation_author", "byl", "article:author_name":
                if !authors.contains(content), !content.utf8.starts(with: "http".utf8) { authors.append(content) }
            case "og:site_name", "application-name", "dc.publisher": outlet = outlet ?? content
            case "description", "og:description", "dc.description": description = description ?? content
            case "og:url": address = address ?? content
            case "copyright", "rights", "dc.rights", "dcterms.rights": rights = rights ?? content
            case "article:section": section = section ?? content
            case "keywords", "news_keywords", "article:tag": addKeywords(content)
            default: addDate(Self.lowercased(name), content)
            }
        }
    }

    /// Names of dates are many: what they have in common tells.
    private mutating func addDate(_ name: String, _ content: String) {
        let letters = String(decoding: name.utf8.filter(\.isASCIILetter), as: UTF8.self)
        if Self.changes.contains(where: { letters.contains($0) }) {
            if let moment = PageDate.moment(content) { updated.append(moment) }
        } else if Self.publications.contains(where: { letters.contains($0) }) || Self.dates.contains(letters) {
            if let moment = PageDate.moment(content) { published.append(moment) }
        }
    }

    private static let changes = ["modif", "updated", "lastmod", "revision", "dateupdate"]
    private static let publications = ["publish", "pubdate", "publicationdate", "issued", "datecreated", "createddate"]
    private static let dates: Set<String> = [
        "date", "dcdate", "dctermsdate", "ptime", "dctermscreated", "dcdatecreated",
    ]

    private mutating func addKeywords(_ list: String) {
        for part in list.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) {
            guard let word = Self.collapsed(String(Substring(part))), keywords.count < 64, !keywords.contains(word)
            else {
                continue
            }
            keywords.append(word)
        }
    }

    /// A value in NFC with its white space collapsed; nil for one that is blank.
    static func collapsed(_ text: String?) -> String? {
        guard let text else { return nil }
        let words = NFC.normalized(text).unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 }
        return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
    }

    private static func lowercased(_ name: String) -> String {
        String(decoding: name.utf8.prefix(64).map { 65...90 ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
