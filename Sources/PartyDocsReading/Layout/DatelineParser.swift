internal import PartyDocsCore

/// Finds the tag that opens a paragraph.
///
/// Forms: `(Chinhphu.vn) -`, `(CT)-`, `(BĐT)`, `(TTXVN/Vietnam+) -`, `Baothanhhoa.vn) -`, `Hà Nội (TTXVN) -`,
/// `Hà Nội (TTXVN 3/2)`, `Hà Nội, 20/10 (TTXVN):`, `NDO -`, `QĐND Online -`, `Báo Đắk Lắk -`, `HÀ NỘI -`.
struct DatelineParser {
    private static let dashes: Set<TokenKey> = ["-", "–", "—", "‐", "‑"]
    private static let openers: [TokenKey: TokenKey] = ["(": ")", "[": "]"]
    /// Abbreviations that open sentences and are no outlets.
    private static let otherAbbreviations: Set<TokenKey> = [
        "asean", "eu", "apec", "wto", "un", "lhq", "who", "unesco", "unicef", "imf", "wb", "nato", "gdp", "fdi", "usd",
        "covid", "hđnd", "ubnd", "ubmttq", "bch", "tw", "cnxh", "cntt", "gs", "ts", "pgs", "grdp", "oda", "ocop",
        "cpi", "tp", "tx", "btv", "ubkt", "đbqh", "hđđt", "qh", "cp", "mttq", "lđlđ", "ccb", "đ", "i", "ii", "iii",
        "iv",
        "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
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
        return parser.bracketed() ?? parser.halfBracketed() ?? parser.placed() ?? parser.bare()
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
        guard let key = key(open), let mark = Self.openers[key] else { return nil }
        var index = open + 1
        while index < range.upperBound, index - open <= 14 {
            if text[index].key == mark { return index > open + 1 ? index : nil }
            guard Self.openers[text[index].key] == nil else { return nil }
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

    /// Whether a run is one abbreviation of at least two letters (`BĐT`).
    private func isOneAbbreviation(_ tokens: Range<Int>) -> Bool {
        tokens.count == 1 && text[tokens.lowerBound].letterCase == .upper
            && !Self.otherAbbreviations.contains(text[tokens.lowerBound].key)
    }

    private func role(of tokens: Range<Int>) -> NewsNames.Role? {
        NewsNames.role(of: tokens, in: text)
    }

    /// The names in a bracket: an agency before a stroke and who prints it, or one name.
    private func names(in tokens: Range<Int>) -> [DatelineTag.Name] {
        let stroke: TokenKey = "/"
        if let middle = tokens.first(where: { text[$0].key == stroke }), middle > tokens.lowerBound,
            middle + 1 < tokens.upperBound, let first = role(of: tokens.lowerBound..<middle)
        {
            let second = middle + 1..<tokens.upperBound
            return [
                DatelineTag.Name(tokens: tokens.lowerBound..<middle, role: first),
                DatelineTag.Name(tokens: second, role: role(of: second) ?? .outlet),
            ]
        }
        return [DatelineTag.Name(tokens: tokens, role: role(of: tokens) ?? .outlet)]
    }

    /// `(Chinhphu.vn) -`, and without the dash where the name is known for one.
    private func bracketed() -> DatelineTag? {
        guard let close = closing(of: range.lowerBound) else { return nil }
        let name = range.lowerBound + 1..<close
        guard isName(name) else { return nil }
        let isKnown = role(of: name) != nil || isOneAbbreviation(name) && close + 1 < range.upperBound
        guard let end = dash(at: close + 1) ?? (isKnown ? close + 1 : nil) else { return nil }
        guard name.allSatisfy({ text[$0].key != "," && text[$0].kind != .number }) else { return nil }
        return DatelineTag(tokens: range.lowerBound..<end, content: name, names: names(in: name))
    }

    /// `Baothanhhoa.vn) -`: the opening bracket was lost.
    private func halfBracketed() -> DatelineTag? {
        let limit = min(range.upperBound, range.lowerBound + 8)
        guard let close = (range.lowerBound..<limit).first(where: { key($0) == ")" }), close > range.lowerBound,
            let end = dash(at: close + 1)
        else { return nil }
        let name = range.lowerBound..<close
        guard role(of: name) != nil || isOneAbbreviation(name) else { return nil }
        return DatelineTag(tokens: range.lowerBound..<end, content: name, names: names(in: name))
    }

    /// `Hà Nội (TTXVN) -`, `Hà Nội (TTXVN 3/2)`, `Hà Nội, 20/10 (TTXVN):`.
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
        var name = index + 1..<close
        // The day that the agency sent the text.
        while let last = name.last, text[last].kind != .word { name.removeLast() }
        if let last = name.last, text[last].key == "ngày" { name.removeLast() }
        while let last = name.last, text[last].key == "," { name.removeLast() }
        guard !name.isEmpty else { return nil }
        let role = role(of: name)
        guard role != nil || isAbbreviation(name) || names(in: name).count > 1 else { return nil }
        guard let end = dash(at: close + 1) ?? (key(close + 1) == ":" ? close + 2 : role == .agency ? close + 1 : nil)
        else { return nil }
        return DatelineTag(
            tokens: range.lowerBound..<end,
            content: range.lowerBound..<close + 1,
            names: names(in: name)
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
        let role = role(of: name)
        guard role != nil || isAbbreviation(name) && !Self.otherAbbreviations.contains(text[name.lowerBound].key)
        else { return nil }
        // Two or more words in capitals that are no known name are a place.
        let isPlace = role == nil && name.count > 1
        return DatelineTag(
            tokens: range.lowerBound..<end,
            content: name,
            names: isPlace ? [] : [DatelineTag.Name(tokens: name, role: role ?? .outlet)]
        )
    }
}
