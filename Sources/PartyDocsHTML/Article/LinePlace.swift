/// What a line of a page is to its articles.
enum LinePlace {
    /// Page chrome.
    case chrome
    /// The title or lead of another article.
    case teaser
    /// The title of an article.
    case headline
    /// Beside the running text: between title and text, or under the text.
    case beside
    /// In the running text.
    case body
}

/// The articles of a page.
struct PageArticles {
    /// The place of each line.
    var places: [LinePlace]
    /// The lines of each article, from its first to its last, in order and disjoint.
    var articles: [Range<Int>] = []
    /// What elements pass on to what stands in them.
    var contexts: NodeContexts
    /// The element that holds the running text, of each article.
    var containers: [Int] = []
}
