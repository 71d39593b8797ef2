/// What the names that a page gives an element, or its kind, tell of what stands in it.
struct ElementRoles: OptionSet {
    let rawValue: UInt32

    /// The text of an article.
    static let body = ElementRoles(rawValue: 1)
    /// An article with what belongs to it, as its element or its type says.
    static let article = ElementRoles(rawValue: 2)
    static let headline = ElementRoles(rawValue: 4)
    static let lead = ElementRoles(rawValue: 8)
    static let byline = ElementRoles(rawValue: 16)
    static let timestamp = ElementRoles(rawValue: 32)
    static let source = ElementRoles(rawValue: 64)
    static let caption = ElementRoles(rawValue: 128)
    static let credit = ElementRoles(rawValue: 256)
    static let kicker = ElementRoles(rawValue: 512)
    /// Chrome, unless much of the page's running text stands in it.
    static let likelyChrome = ElementRoles(rawValue: 1024)
    /// Chrome, unless a good part of it stands in it.
    static let chrome = ElementRoles(rawValue: 2048)
    /// What is printed of other articles.
    static let related = ElementRoles(rawValue: 4096)
    /// What is said to be the text by the vocabulary of schema.org.
    static let statedBody = ElementRoles(rawValue: 8192)
    static let statedHeadline = ElementRoles(rawValue: 16384)
    /// What readers write, which is running text and may be more than the article.
    static let comments = ElementRoles(rawValue: 32768)

    /// The roles of what is printed beside the running text.
    static let parts: ElementRoles = [
        .headline, .statedHeadline, .lead, .byline, .timestamp, .source, .caption, .credit, .kicker,
    ]
    /// The roles of names that speak of no text of the article.
    static let calledChrome: ElementRoles = [.chrome, .related, .comments]
    /// The roles of what is no text of the article.
    static let anyChrome: ElementRoles = [.likelyChrome, .chrome, .related]

    /// The roles of an element.
    ///
    /// - Parameters:
    ///   - index: The element.
    ///   - tree: The page.
    /// - Returns: Its roles; those of the elements around it are not among them.
    static func of(_ index: Int, in tree: PageTree) -> ElementRoles {
        let node = tree.nodes[index]
        var roles = ofElement(node.element)
        if node.element == .other, chromeOfAMP.contains(tree.names[node.name]) { roles.insert(.chrome) }
        for attribute in tree.attributes[node.attributes] {
            switch attribute.attribute {
            case .class, .id: roles.formUnion(ClassNames.roles(of: attribute.value))
            case .itemprop: roles.formUnion(ofProperty(attribute.value))
            case .itemtype: if SchemaTypes.isArticle(attribute.value) { roles.insert(.article) }
            case .role: roles.formUnion(ofRole(attribute.value))
            case .rel where attribute.value == "author": roles.insert(.byline)
            case .property where node.element != .meta: roles.formUnion(ofTerms(attribute.value))
            default: break
            }
        }
        if node.element == .html || node.element == .body { roles.subtract([.chrome, .likelyChrome, .related]) }
        return roles
    }

    private static let chromeOfAMP: Set<String> = [
        "amp-ad", "amp-sidebar", "amp-sticky-ad", "amp-consent", "amp-embed", "amp-social-share",
        "amp-user-notification",
        "amp-lightbox",
    ]

    private static func ofElement(_ element: HTMLElement) -> ElementRoles {
        switch element {
        case .nav, .select, .button, .textarea, .menu, .dialog, .label: .chrome
        case .aside, .footer, .header, .form: .likelyChrome
        case .article: .article
        case .time: .timestamp
        case .figcaption: .caption
        default: []
        }
    }

    private static func ofProperty(_ value: String) -> ElementRoles {
        switch value {
        case "articleBody", "text": .statedBody
        case "headline": .statedHeadline
        case "description": .lead
        case "author", "creator": .byline
        case "datePublished", "dateModified", "dateCreated": .timestamp
        case "caption": .caption
        case "copyrightHolder": .credit
        default: []
        }
    }

    /// The roles of properties of Dublin Core and schema.org, as RDFa has them.
    private static func ofTerms(_ value: String) -> ElementRoles {
        var roles: ElementRoles = []
        for term in value.utf8.split(separator: UInt8(ascii: " ")) {
            switch String(Substring(term)) {
            case "dc:date", "dc:created", "dc:issued", "dcterms:created", "dcterms:issued", "schema:datePublished",
                "schema:dateCreated", "datePublished":
                roles.insert(.timestamp)
            case "dc:creator", "dcterms:creator", "schema:author": roles.insert(.byline)
            default: break
            }
        }
        return roles
    }

    private static func ofRole(_ value: String) -> ElementRoles {
        switch value {
        case "navigation", "menu", "menubar", "search", "dialog", "toolbar", "tablist", "contentinfo": .chrome
        case "banner", "complementary": .likelyChrome
        case "article": .article
        default: []
        }
    }
}

/// The types of schema.org that are articles.
enum SchemaTypes {
    private static let articles: Set<String> = [
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
        "BackgroundNewsArticle", "Report", "BlogPosting", "SocialMediaPosting", "LiveBlogPosting",
        "AdvertiserContentArticle",
        "ScholarlyArticle", "TechArticle", "Legislation", "DigitalDocument",
    ]

    /// Whether a type is one, with or without the address of the vocabulary.
    static func isArticle(_ type: String) -> Bool {
        let name = type.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":") }
            .last
        return name.map { articles.contains(String(Substring($0))) } ?? false
    }
}
