/// An attribute that reading makes a difference for.
enum HTMLAttribute: String, CaseIterable {
    case id, `class`, style, hidden, role, lang, href, src, alt, name, property, content, type, rel, datetime, title
    case itemprop, itemtype, open, align, border
    case xmlLang = "xml:lang"
    case httpEquivalent = "http-equiv"
    case dataSource = "data-src"
    case dataOriginal = "data-original"
    case dataLazySource = "data-lazy-src"

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The attribute of a name in small letters; nil when it says nothing to a reader.
    init?(name: String) {
        guard let attribute = Self.byName[name] else { return nil }
        self = attribute
    }
}
