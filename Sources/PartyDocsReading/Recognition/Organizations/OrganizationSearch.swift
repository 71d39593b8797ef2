internal import PartyDocsCore

/// Goes through a text and collects its bodies, with the abbreviations that the text itself defines.
struct OrganizationSearch {
    private let context: RecognitionContext
    private let text: TokenizedText
    private let parser: OrganizationParser
    private let credits: CreditParser
    /// The bodies by the abbreviations that the text has defined so far.
    private var defined: [TokenKey: OrganizationMention] = [:]
    private var found: [OrganizationMention] = []
    /// The bodies by the head that the text calls them by from there on: `Chi bộ`, `Đoàn`, `Bộ`.
    private var called: [String: OrganizationMention] = [:]
    private let mastheads: [Int: OrganizationMention]

    init(_ context: RecognitionContext) {
        self.context = context
        text = context.tokens
        parser = OrganizationParser(context)
        credits = CreditParser(context, bodies: parser)
        mastheads = credits.mastheads()
    }

    /// The bodies, in the order of the text.
    mutating func mentions() -> [OrganizationMention] {
        defineOutlets()
        var sentence = 0
        for (block, range) in zip(context.blocks, text.blocks) where !range.isEmpty {
            let outlets = credits.outlets(in: range, of: block.kind)
            found += outlets
            let isCredit = block.kind == .agency || block.kind == .dateline && !outlets.isEmpty
            while sentence < text.sentences.count, text.sentences[sentence].lowerBound < range.upperBound {
                if text.sentences[sentence].lowerBound >= range.lowerBound, !isCredit {
                    search(text.sentences[sentence])
                }
                sentence += 1
            }
        }
        return found
    }

    /// Outlets sign by an abbreviation that menus and imprints repeat: `(BTO) -`, later `BTO`.
    private mutating func defineOutlets() {
        for (block, range) in zip(context.blocks, text.blocks) where block.kind == .dateline && !range.isEmpty {
            for outlet in credits.outlets(in: range, of: block.kind) { define(outlet) }
        }
    }

    private mutating func define(_ mention: OrganizationMention) {
        guard mention.tokens.count == 1, let token = mention.tokens.first,
            text[token].letterCase == .upper || text[token].letterCase == .mixed
        else { return }
        defined[text[token].key] = mention
    }

    private mutating func search(_ sentence: Range<Int>) {
        var index = sentence.lowerBound
        let limit = sentence.upperBound
        while index < limit {
            if let masthead = mastheads[index], masthead.tokens.upperBound <= limit {
                found.append(masthead)
                index = masthead.tokens.upperBound
            } else if let bodies = parser.coordination(at: index, limit: limit) {
                found += bodies
                index = bodies.last?.tokens.upperBound ?? index + 1
            } else if let building = parser.places.known(at: index, limit: limit, kind: "công trình") {
                // `Nhà Quốc hội` is a place.
                index = building
            } else if index > sentence.lowerBound, text[index - 1].key == "luật", text[index - 1].isCapitalized {
                // `Luật Bảo hiểm xã hội` is about the field, not the body.
                index = parser.body(at: index, limit: limit)?.tokens.upperBound ?? index + 1
            } else if let body = parser.body(at: index, limit: limit) ?? definedBody(at: index, limit)
                ?? calledBody(at: index, sentence)
            {
                found.append(body)
                remember(body)
                index = body.tokens.upperBound
                if let abbreviation = parser.definition(of: body, limit: limit) {
                    found.append(abbreviation)
                    define(abbreviation)
                    index = abbreviation.tokens.upperBound
                }
                let members = parser.members(after: body, limit: limit)
                found += members
                index = members.last?.tokens.upperBound ?? index
            } else {
                index += 1
            }
        }
    }

    private mutating func remember(_ body: OrganizationMention) {
        guard body.form != .elliptical, body.form != .classOf else { return }
        guard let head = parser.calling(of: body) else { return }
        called[head] = body
        if head == "Chi bộ" {
            // The cell's committee is called without the cell's name.
            let name = "Chi ủy " + body.name
            called["Chi ủy"] = OrganizationMention(tokens: body.tokens, name: name, kind: body.kind, form: .named)
        }
    }

    /// The head alone of a body that the text has named before.
    private func calledBody(at index: Int, _ sentence: Range<Int>) -> OrganizationMention? {
        guard let (head, end) = parser.bareHead(at: index, sentence), let body = called[head] else { return nil }
        return OrganizationMention(tokens: index..<end, name: body.name, kind: body.kind, form: .short)
    }

    private func definedBody(at index: Int, _ limit: Int) -> OrganizationMention? {
        guard text[index].letterCase == .upper || text[index].letterCase == .mixed, let body = defined[text[index].key],
            !parser.isInsideSymbol(index, limit)
        else { return nil }
        return OrganizationMention(tokens: index..<index + 1, name: body.name, kind: body.kind, form: .abbreviation)
    }
}
