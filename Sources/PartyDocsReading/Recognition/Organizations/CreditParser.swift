internal import PartyDocsCore

/// Reads the outlets that datelines, photo credits and agency lines name: `(BTN) -`, `Ảnh: TTXVN`, `TTXVN/Báo X`.
struct CreditParser {
    let text: TokenizedText
    let source: String
    let bodies: OrganizationParser
    /// Where the tags of the text name its outlet or agency.
    private let outletSpans: [TextSpan]

    private static let creditHeads: [Phrase] = ["Ảnh:", "Ảnh :", "Nguồn:", "Ảnh tư liệu:", "Video:", "Clip:"]

    init(_ context: RecognitionContext, bodies: OrganizationParser) {
        text = context.tokens
        source = context.text
        self.bodies = bodies
        outletSpans = context.metadata.entries.filter { $0.name == .outlet || $0.name == .agency }.flatMap(\.spans)
    }

    /// The outlets of a block that holds nothing but outlets, or of the credit of a caption.
    ///
    /// - Parameters:
    ///   - block: The tokens of the block.
    ///   - kind: What the block is.
    /// - Returns: The outlets in the order of the text, also those that the names of bodies would find.
    func outlets(in block: Range<Int>, of kind: BlockKind) -> [OrganizationMention] {
        switch kind {
        case .dateline: (bracketed(block) ?? named(block) ?? initials(block)).map { outlets($0) } ?? []
        case .agency: outlets(afterSource(block))
        case .caption, .credit: credit(block).map { outlets($0).filter(isOutlet) } ?? []
        default: []
        }
    }

    /// The outlets that the page names at its head or foot, by the first token: what became metadata is a mention too.
    func mastheads() -> [Int: OrganizationMention] {
        var found: [Int: OrganizationMention] = [:]
        var index = 0
        for span in outletSpans.sorted() {
            while index < text.tokens.count, text[index].span.start < span.start { index += 1 }
            var end = index
            while end < text.tokens.count, text[end].span.end <= span.end { end += 1 }
            if end > index, text[index].span.start == span.start { found[index] = outlet(index..<end) }
        }
        return found
    }

    private func bracketed(_ block: Range<Int>) -> Range<Int>? {
        guard let open = block.first(where: { text[$0].key == "(" }),
            let close = block.first(where: { $0 > open && text[$0].key == ")" }), close > open + 1
        else { return nil }
        return open + 1..<close
    }

    /// The outlet of a tag without brackets: `QĐND Online -`.
    private func named(_ block: Range<Int>) -> Range<Int>? {
        let names = block.filter { index in outletSpans.contains { $0.contains(text[index].span) } }
        guard let first = names.first, let last = names.last else { return nil }
        return first..<last + 1
    }

    /// The initials of an outlet before a hyphen: `BST -`.
    private func initials(_ block: Range<Int>) -> Range<Int>? {
        guard let first = block.first, text[first].letterCase == .upper || text[first].letterCase == .mixed,
            first + 1 >= block.upperBound || text[first + 1].kind == .punctuation
        else { return nil }
        return first..<first + 1
    }

    private func afterSource(_ block: Range<Int>) -> Range<Int> {
        let heads: [Phrase] = ["Theo", "Nguồn:", "Nguồn", "(Theo"]
        let end = heads.lazy.compactMap { text.end(of: $0, at: block.lowerBound, limit: block.upperBound) }.first
        return (end ?? block.lowerBound)..<block.upperBound
    }

    private func credit(_ block: Range<Int>) -> Range<Int>? {
        for index in block {
            for head in Self.creditHeads {
                if let end = text.end(of: head, at: index, limit: block.upperBound) { return end..<block.upperBound }
            }
        }
        return nil
    }

    /// One outlet for each part between slashes.
    private func outlets(_ range: Range<Int>) -> [OrganizationMention] {
        var found: [OrganizationMention] = []
        var start = range.lowerBound
        for index in range where text[index].key == "/" || text[index].key == ";" || index == range.upperBound - 1 {
            let isMark = text[index].key == "/" || text[index].key == ";"
            if let outlet = outlet(trimmed(start..<(isMark ? index : index + 1))) { found.append(outlet) }
            start = index + 1
        }
        return found
    }

    private func trimmed(_ part: Range<Int>) -> Range<Int> {
        let edges: Set<TokenKey> = ["(", ")", ".", ",", "-", "–"]
        var part = part
        while let first = part.first, edges.contains(text[first].key) { part = first + 1..<part.upperBound }
        while let last = part.last, edges.contains(text[last].key) { part = part.lowerBound..<last }
        return part
    }

    private func outlet(_ part: Range<Int>) -> OrganizationMention? {
        guard !part.isEmpty, part.count <= 8 else { return nil }
        if let body = bodies.body(at: part.lowerBound, limit: part.upperBound), body.tokens == part { return body }
        if bodies.places.place(at: part.lowerBound, limit: part.upperBound)?.tokens == part { return nil }
        let isAbbreviated = part.count == 1 && text[part.lowerBound].letterCase != .capitalized
        return OrganizationMention(
            tokens: part,
            name: text.words(part, in: source),
            kind: "cơ quan báo chí",
            form: isAbbreviated ? .abbreviation : .named
        )
    }

    /// What credits say in place of an outlet: from files, by a contributor, by the person shown.
    private static let noOutlets: Set<TokenKey> = ["tl", "ctv", "pv", "nvcc", "st", "btv", "ccb"]

    /// Whether a part of a credit names an outlet and no person.
    private func isOutlet(_ mention: OrganizationMention) -> Bool {
        let tokens = mention.tokens
        if tokens.count == 1, Self.noOutlets.contains(text[tokens.lowerBound].key) { return false }
        if bodies.body(at: tokens.lowerBound, limit: tokens.upperBound)?.tokens == tokens { return true }
        if tokens.count == 1 {
            return text[tokens.lowerBound].letterCase == .upper || text[tokens.lowerBound].letterCase == .mixed
        }
        // `baotayninh.vn`: no person's name holds a dot without a space.
        return tokens.dropFirst().allSatisfy { !text[$0].isSpaced } && tokens.contains { text[$0].key == "." }
    }
}
