internal import PartyDocsCore

/// Reads the names of bodies: those that the lexicon knows, and those that are put together of a head, a field or name,
/// the body they belong to and a place.
struct OrganizationParser {
    let text: TokenizedText
    let source: String
    let lexicon: Lexicon
    let places: PlaceParser

    /// How deep bodies nest in one name; real ones go to three.
    static let depthLimit = 5

    static let partySuffixes: Set<TokenKey> = ["bộ", "ủy", "viên", "đoàn"]
    static let plurals: Set<TokenKey> = ["các", "những", "mọi", "nhiều", "số", "mỗi", "hai", "ba", "bốn"]

    init(_ context: RecognitionContext) {
        text = context.tokens
        source = context.text
        lexicon = context.lexicon
        places = PlaceParser(context)
    }

    /// The body whose name begins at a position.
    ///
    /// - Parameters:
    ///   - index: The position of its first token.
    ///   - limit: The end of the sentence.
    ///   - depth: How many bodies this one is the owner of already.
    /// - Returns: The longest name that begins there; nil when none does.
    func body(at index: Int, limit: Int, depth: Int = 0) -> OrganizationMention? {
        guard depth < Self.depthLimit, text[index].kind == .word else { return nil }
        var best: OrganizationMention?
        var isKnown = false
        for match in lexicon.matches(in: text, at: index, limit: limit) {
            let isWeak = match.term.category == .fieldHead || match.term.category == .nameHead
            if isWeak, isKnown { continue }
            guard let mention = mention(of: match, limit: limit, depth: depth) else { continue }
            if mention.tokens.upperBound > best?.tokens.upperBound ?? index { best = mention }
            let isStrong = match.term.category == .organization || match.term.category == .organHead
            // Reading `Ban Thường vụ` as a `Ban` of some field as well doubles the work with each body in the name.
            if isStrong, match.tokens.count > 1 { isKnown = true }
        }
        return best ?? party(at: index, limit: limit) ?? pageOnline(at: index, limit: limit)
    }

    /// `Lâm Đồng Online`: the page of a province's newspaper.
    private func pageOnline(at index: Int, limit: Int) -> OrganizationMention? {
        guard text[index].isCapitalized, let place = places.name(at: index, limit: limit, isInBody: true),
            place.tokens.upperBound < limit, text[place.tokens.upperBound].key == "online"
        else { return nil }
        let tokens = index..<place.tokens.upperBound + 1
        return OrganizationMention(
            tokens: tokens,
            name: text.words(tokens, in: source),
            kind: "cơ quan báo chí",
            form: .named
        )
    }

    private func mention(of match: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        switch match.term.category {
        case .organization, .outlet: known(match, limit: limit, depth: depth)
        case .organHead: organ(match, limit: limit, depth: depth)
        case .committeeHead: committee(match, limit: limit, depth: depth)
        case .localHead: localBody(match, limit: limit, depth: depth)
        case .fieldHead: fieldBody(match, limit: limit, depth: depth)
        case .nameHead: namedBody(match, limit: limit, depth: depth)
        default: nil
        }
    }

    private func known(_ match: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let end = match.tokens.upperBound
        // `hai Nhà nước`
        if match.term.kind == "nhà nước", word(before: match.tokens.lowerBound) == "hai" { return nil }
        // `báo Nhân Dân`, but not `báo lao động`.
        guard match.term.category != .outlet || isProper(match) else { return nil }
        // `Trung ương Đảng bộ …` and the like: the last word begins another name.
        if text[end - 1].key == "đảng", end < limit, Self.partySuffixes.contains(text[end].key) { return nil }
        // A short form in capitals is no word: `CP`, `QH`, but not in `38/2005/QH11` or `NĐ-CP`.
        if match.tokens.count == 1, text[end - 1].letterCase == .upper, isInsideSymbol(match.tokens.lowerBound, limit) {
            return nil
        }
        if let foreign = ofForeignParty(match, limit: limit) { return foreign }
        if let longer = extended(match, limit: limit, depth: depth) { return longer }
        let words = text.words(match.tokens, in: source)
        let isWhole = words.utf8.count >= match.term.canonicalName.utf8.count
        let isAbbreviated = match.tokens.contains { text[$0].letterCase == .upper && text[$0].span.utf8Count > 1 }
        return OrganizationMention(
            tokens: match.tokens,
            name: match.term.canonicalName,
            kind: match.term.kind,
            form: isWhole ? .named : isAbbreviated ? .abbreviation : .short,
            owner: stateOwner(match)
        )
    }

    /// Whether a word is tied to a number or another code by a slash or hyphen.
    func isInsideSymbol(_ index: Int, _ limit: Int) -> Bool {
        let joints: Set<TokenKey> = ["/", "-"]
        if index > 1, !text[index].isSpaced, joints.contains(text[index - 1].key), !text[index - 1].isSpaced {
            let before = text[index - 2]
            if before.kind == .number || before.letterCase == .upper || before.letterCase == .mixed {
                // `847-NQ/QUTW` is a symbol, `TTXVN/VNA` two names.
                let isCode = index > 2 && text[index - 3].key == "-" && !text[index - 2].isSpaced
                return text[index - 1].key == "-" || before.kind == .number || isCode
            }
        }
        return index + 1 < limit && text[index + 1].kind == .number && !text[index + 1].isSpaced
    }

    /// The word before a position; nil at the start of a block or after a mark.
    func word(before index: Int) -> TokenKey? {
        guard index > 0, !text[index].startsLine, text[index - 1].kind == .word else { return nil }
        return text[index - 1].key
    }

    /// Whether the name stands for a class: `các Đảng ủy Khối`.
    func isPlural(_ index: Int) -> Bool {
        word(before: index).map(Self.plurals.contains) ?? false
    }

    func isCapitalized(_ match: LexiconMatch) -> Bool { text[match.tokens.lowerBound].isCapitalized }

    /// Whether a head is written as a name is, its first word perhaps in small letters: `ban Tổ chức`.
    func isProper(_ match: LexiconMatch) -> Bool {
        match.tokens.contains { text[$0].isCapitalized }
    }

    /// A compound of a head and what follows it.
    func compound(
        _ head: LexiconMatch,
        end: Int,
        form: MentionForm? = nil,
        owner: OrganizationMention? = nil
    ) -> OrganizationMention {
        let start = head.tokens.lowerBound
        let restEnd = owner?.tokens.lowerBound ?? end
        var name = head.term.canonicalName
        if restEnd > head.tokens.upperBound {
            let rest = words(head.tokens.upperBound..<restEnd)
            if !rest.isEmpty { name += " " + rest }
        }
        if let owner {
            name += " " + owner.name
            if end > owner.tokens.upperBound { name += " " + words(owner.tokens.upperBound..<end) }
        }
        let isAbbreviated = head.term.canonicalName.utf8.count > head.span.utf8Count
        let ownForm: MentionForm = isAbbreviated ? .abbreviation : owner?.form == .short ? .short : .named
        return OrganizationMention(
            tokens: start..<end,
            name: name,
            kind: head.term.kind,
            form: form ?? ownForm,
            owner: owner.map { [$0] } ?? []
        )
    }

    /// The words of a part of a name without an abbreviation in brackets; words all in capitals as a name is written in
    /// running text.
    private func words(_ range: Range<Int>) -> String {
        if let open = range.first(where: { text[$0].key == "(" }),
            let end = definitionEnd(at: open, limit: text.tokens.count), end <= range.upperBound
        {
            let sides = [range.lowerBound..<open, end..<range.upperBound].filter { !$0.isEmpty }
            return sides.map { self.words($0) }.joined(separator: " ")
        }
        guard range.count > 1, range.allSatisfy({ text[$0].letterCase == .upper }) else {
            return BodyNameCase.words(range, in: text, source: source)
        }
        let level = OrganizationParser.levelEnd(text, range)
        guard level > range.lowerBound, level < range.upperBound else {
            return PrintedName.titleCase(text.words(range, in: source))
        }
        return PrintedName.lowercased(text.words(range.lowerBound..<level, in: source)) + " "
            + PrintedName.titleCase(text.words(level..<range.upperBound, in: source))
    }
}
