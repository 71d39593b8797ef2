internal import PartyDocsCore

/// What elements pass on to what stands in them.
struct NodeContexts {
    /// What is known of an element from itself and those around it.
    struct Context {
        /// Whether it is chrome, or about other articles.
        var isChrome = false
        var isRelated = false
        /// Whether it is chrome by a name that parts of an article bear too.
        var isLikelyChrome = false
        /// Whether it stands in an element that is said to hold an article.
        var isInArticle = false
        /// What part of an article it is; see ``ElementRoles/parts``.
        var roles: ElementRoles = []
        /// The heading that it stands in.
        var heading: Int?
        /// The item of a list that it stands in, and how many lists hold it.
        var item: Int?
        var listDepth = 0
        var isQuotation = false
        var isCentered = false
        /// Whether it stands in the caption of a table.
        var isTableCaption = false
        /// The figure that it stands in.
        var figure: Int?
        var language: String?
    }

    private(set) var contexts: [Context] = []

    subscript(node: Int) -> Context { contexts[node] }

    /// Passes on what the elements of a page say.
    ///
    /// - Parameters:
    ///   - survey: The page.
    ///   - shapes: How each of its elements is shown.
    ///   - isChrome: Whether an element that is called chrome is.
    init(of survey: PageSurvey, shapes: PageShapes, isChrome: (Int) -> Bool) {
        let tree = survey.tree
        contexts.reserveCapacity(tree.nodes.count)
        let language = LanguageTag.ofPage(tree)
        for (index, node) in tree.nodes.enumerated() {
            var context = node.parent.map { contexts[$0] } ?? Context()
            let roles = survey.roles[index]
            // The head and the foot of an article belong to it, those of a table to the table.
            let isPart =
                context.isInArticle && (node.element == .header || node.element == .footer)
                || !shapes[index].isDisjoint(with: [.row, .cell])
            if !roles.isDisjoint(with: .anyChrome), !isPart, isChrome(index) {
                if !context.isChrome { context.isLikelyChrome = roles.isDisjoint(with: [.chrome, .related]) }
                if !roles.isDisjoint(with: [.chrome, .related]) { context.isLikelyChrome = false }
                context.isChrome = true
                if roles.contains(.related) { context.isRelated = true }
            }
            if node.element == .main || !roles.isDisjoint(with: [.article, .statedBody]) {
                context.isInArticle = true
            }
            let parts = Self.parts(of: roles, weight: survey.weights[index])
            let isInCaption = context.roles.contains(.caption) || context.figure != nil
            context.roles.formUnion(isInCaption ? parts.intersection([.caption, .credit]) : parts)
            switch node.element {
            case .h1, .h2, .h3, .h4, .h5, .h6: context.heading = index
            case .ul, .ol, .dir: context.listDepth += 1
            case .li: context.item = index
            case .blockquote: context.isQuotation = true
            case .figure: context.figure = index
            case .caption: context.isTableCaption = true
            case .table: context.item = nil
            default: break
            }
            if shapes[index].contains(.centered) { context.isCentered = true }
            if let tag = tree.value(.lang, of: index) ?? tree.value(.xmlLang, of: index) {
                let tag = LanguageTag.normalized(tag)
                context.language = tag == language ? nil : tag
            }
            contexts.append(context)
        }
    }

    /// The largest texts that the parts of an article have; an element with more is called so for another reason.
    private static let largest: [(ElementRoles, Int)] = [
        ([.headline, .statedHeadline], 400), (.lead, 1_200), ([.byline, .timestamp, .source, .credit, .kicker], 200),
        (.caption, 700),
    ]

    private static func parts(of roles: ElementRoles, weight: Int) -> ElementRoles {
        var parts = roles.intersection(.parts)
        guard !parts.isEmpty else { return parts }
        for (role, limit) in largest where weight > limit { parts.subtract(role) }
        return parts
    }
}
