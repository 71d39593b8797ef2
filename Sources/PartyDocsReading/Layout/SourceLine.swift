internal import PartyDocsCore

/// A line that says whom a text comes from: `TTXVN/Báo Tin tức`, `Theo TTXVN`, `Nguồn: …`.
struct SourceLine: Hashable, Sendable {
    /// What a name of the line stands for.
    enum Role: Hashable, Sendable {
        /// A news agency.
        case agency
        /// A newspaper, site or station.
        case outlet
        /// An author.
        case author
    }

    /// A name of the line.
    struct Part: Hashable, Sendable {
        /// What it stands for.
        var role: Role
        /// Its tokens.
        var tokens: Range<Int>
    }

    /// The names, in order.
    var parts: [Part]

    private static let cues = PhraseTable(["theo", "nguồn", "nguồn tin", "theo nguồn", "nguồn bài viết", "source"])
    private static let separators: Set<TokenKey> = ["/", "-", "–", "|", "("]
    private static let brackets: Set<TokenKey> = ["(", ")", "[", "]"]

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - line: Those of the line.
    /// - Returns: The names; nil when the line is no source line.
    static func parse(_ text: TokenizedText, _ line: Range<Int>) -> SourceLine? {
        guard line.count <= 18 else { return nil }
        var range = trimmed(line, in: text)
        var isLabelled = false
        if let cue = cues.match(text, at: range.lowerBound, limit: range.upperBound) {
            isLabelled = cue.end < range.upperBound && text[cue.end].key == ":"
            range = cue.end + (isLabelled ? 1 : 0)..<range.upperBound
        }
        guard !range.isEmpty, text[range.lowerBound].kind == .word, !SectionNames.contains(range, in: text) else {
            return nil
        }
        let names = split(range, in: text)
        let parts = names.map { part($0, in: text, afterLabel: isLabelled) }
        guard parts.allSatisfy({ $0 != nil }), parts.contains(where: { $0?.role != .author }) else { return nil }
        return SourceLine(parts: parts.compactMap(\.self))
    }

    private static func trimmed(_ line: Range<Int>, in text: TokenizedText) -> Range<Int> {
        var range = line
        while let first = range.first, brackets.contains(text[first].key) { range.removeFirst() }
        while let last = range.last, brackets.contains(text[last].key) || text[last].key == "." { range.removeLast() }
        return range
    }

    /// The names between separators.
    private static func split(_ range: Range<Int>, in text: TokenizedText) -> [Range<Int>] {
        if NewsNames.role(of: range, in: text) != nil { return [range] }
        var names: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where separators.contains(text[index].key) {
            if index > start { names.append(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { names.append(start..<range.upperBound) }
        return names
    }

    private static func part(_ name: Range<Int>, in text: TokenizedText, afterLabel: Bool) -> Part? {
        switch NewsNames.role(of: name, in: text) {
        case .agency: return Part(role: .agency, tokens: name)
        case .outlet: return Part(role: .outlet, tokens: name)
        case nil: break
        }
        // Two or three capitals may be an author's initials.
        let first = text[name.lowerBound]
        if name.count == 1, first.letterCase == .upper, afterLabel || first.end - first.start > 4 {
            return Part(role: .outlet, tokens: name)
        }
        if BylineParser.isName(name, in: text) { return Part(role: .author, tokens: name) }
        return afterLabel && text[name.lowerBound].isCapitalized ? Part(role: .outlet, tokens: name) : nil
    }
}
