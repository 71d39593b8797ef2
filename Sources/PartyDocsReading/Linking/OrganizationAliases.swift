internal import PartyDocsCore

/// Bodies that have one full name, whatever a text calls them.
struct OrganizationAliases {
    /// Words that are the name of a body only as a whole mention.
    private static let bare: [[TokenKey]: String] = [
        Phrase("Đảng").keys: "Đảng Cộng sản Việt Nam",
        Phrase("Đảng ta").keys: "Đảng Cộng sản Việt Nam",
        Phrase("Trung ương").keys: "Ban Chấp hành Trung ương Đảng",
        Phrase("TW").keys: "Ban Chấp hành Trung ương Đảng",
    ]

    let lexicon: Lexicon

    /// The full name of the body that some tokens name.
    ///
    /// - Parameters:
    ///   - range: The tokens.
    ///   - text: The tokens of the text.
    /// - Returns: The full name; nil when the lexicon has no such body.
    func canonicalName(of range: Range<Int>, in text: TokenizedText) -> String? {
        guard !range.isEmpty else { return nil }
        if let name = Self.bare[text.tokens[range].map(\.key)] { return name }
        let match = lexicon.longestMatch(in: text, at: range.lowerBound, limit: range.upperBound) {
            $0 == .organization || $0 == .outlet
        }
        return match?.tokens == range ? match?.term.canonicalName : nil
    }

    /// The full name of a body.
    ///
    /// - Parameter name: Any form of its name.
    /// - Returns: The full name; nil when the lexicon has no such body.
    func canonicalName(of name: String) -> String? {
        let text = NameKeys.tokens(of: name)
        return canonicalName(of: 0..<text.tokens.count, in: text)
    }
}
