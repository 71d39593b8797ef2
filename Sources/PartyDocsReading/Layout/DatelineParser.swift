internal import PartyDocsCore

/// Finds the tag that opens a paragraph.
struct DatelineParser {
    private static let dashes: Set<TokenKey> = ["-", "–", "—", "‐", "‑"]
    /// Abbreviations that open sentences and are no outlets.
    private static let otherAbbreviations: Set<TokenKey> = [
        "asean", "eu", "apec", "wto", "un", "lhq", "who", "unesco", "unicef", "imf", "wb", "nato", "gdp", "fdi", "usd",
        "covid", "hđnd", "ubnd", "ubmttq", "bch", "tw", "cnxh", "cntt", "gs", "ts", "pgs",
    ]

    private let text: TokenizedText
    private let range: Range<Int>

    private init(_ text: TokenizedText, _ range: Range<Int>) {
        self.text = text
        self.range = range
    }

    /// The tag at the start of a line.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - range: Those of the line.
    /// - Returns: The tag; nil when the line opens otherwise.
    static func parse(_ text: TokenizedText, _ range: Range<Int>) -> DatelineTag? {
        guard !range.isEmpty else { return nil }
        let parser = DatelineParser(text, range)
        return parser.bracketed() ?? parser.placed() ?? parser.bare()
    }

    private func key(_ index: Int) -> TokenKey? {
        index < range.upperBound ? text[index].key : nil
    }

    /// The position after the dash at a position, if there is one.
    private func dash(at index: Int) -> Int? {
        guard let key = key(index), Self.dashes.contains(key) else { return nil }
        return index + 1
    }

    /// The closing bracket of the one that opens at a position, a few tokens on.
    private func closing(of open: Int) -> Int? {
        var index = open + 1
        while index < range.upperBound, index - open <= 10 {
            if text[index].key == ")" { return index > open + 1 ? index : nil }
            guard text[index].kind != .punctuation || text[index].key != "(" else { return nil }
            index += 1
        }
        return nil
    }

    private func isName(_ tokens: Range<Int>) -> Bool {
        guard text[tokens.lowerBound].kind == .word else { return false }
        return text[tokens.lowerBound].isCapitalized || NewsNames.isSite(tokens, in: text)
    }

    /// Whether a run is all capitals, as abbreviations are.
    private func isAbbreviation(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { index in
            let token = text[index]
            return token.kind != .word || token.letterCase == .upper || token.letterCase == .mixed
        } && text[tokens.lowerBound].kind == .word
    }

    /// `(Chinhphu.vn) -`, and without the dash where the name is known for one.
    private func bracketed() -> DatelineTag? {
        guard key(range.lowerBound) == "(", let close = closing(of: range.lowerBound) else { return nil }
        let name = range.lowerBound + 1..<close
        guard isName(name) else { return nil }
        let role = NewsNames.role(of: name, in: text)
        guard let end = dash(at: close + 1) ?? (role != nil ? close + 1 : nil) else { return nil }
        guard name.allSatisfy({ text[$0].key != "," && text[$0].kind != .number }) else { return nil }
        return DatelineTag(tokens: range.lowerBound..<end, content: name, name: name, role: role ?? .outlet)
    }

    /// `Hà Nội (TTXVN) -`, `Hà Nội, 20/10 (TTXVN):`.
    private func placed() -> DatelineTag? {
        var index = range.lowerBound
        var inDate = false
        while index < range.upperBound, index - range.lowerBound <= 14, key(index) != "(" {
            let token = text[index]
            if token.key == "," { inDate = true }
            guard inDate || token.isCapitalized || token.key == "." else { return nil }
            index += 1
        }
        guard index > range.lowerBound, key(index) == "(", let close = closing(of: index) else { return nil }
        let name = index + 1..<close
        let role = NewsNames.role(of: name, in: text)
        guard role != nil || isAbbreviation(name) else { return nil }
        guard let end = dash(at: close + 1) ?? (key(close + 1) == ":" ? close + 2 : nil) else { return nil }
        return DatelineTag(
            tokens: range.lowerBound..<end,
            content: range.lowerBound..<close + 1,
            name: name,
            role: role ?? .outlet
        )
    }

    /// `TTO -`, `ĐCSVN –`, `Dân trí -`, `HÀ NỘI -`.
    private func bare() -> DatelineTag? {
        var index = range.lowerBound
        while index < range.upperBound, index - range.lowerBound < 8, !Self.dashes.contains(text[index].key) {
            guard
                text[index].kind == .word || text[index].key == "." || text[index].key == "+" || text[index].key == "&"
            else { return nil }
            index += 1
        }
        guard index > range.lowerBound, let end = dash(at: index), end < range.upperBound else { return nil }
        // A dash inside a word is no dash after a tag.
        guard text[index].isSpaced || text[end].isSpaced else { return nil }
        guard text[end].letterCase != .lower else { return nil }
        let name = range.lowerBound..<index
        let role = NewsNames.role(of: name, in: text)
        guard role != nil || isAbbreviation(name) && !Self.otherAbbreviations.contains(text[name.lowerBound].key)
        else { return nil }
        // Two or more words in capitals that are no known name are a place.
        let isPlace = role == nil && name.count > 1
        return DatelineTag(
            tokens: range.lowerBound..<end,
            content: name,
            name: isPlace ? nil : name,
            role: isPlace ? nil : role ?? .outlet
        )
    }
}
