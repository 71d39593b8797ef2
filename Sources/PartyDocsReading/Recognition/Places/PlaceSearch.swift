internal import PartyDocsCore

/// Goes through a text and collects its places.
struct PlaceSearch {
    private let context: RecognitionContext
    private let text: TokenizedText
    private let bodies: SpanCover
    private let parser: PlaceParser

    private static let bridgeHead: Phrase = "điểm cầu"
    private static let plurals: Set<TokenKey> = ["các", "những", "hai", "ba", "bốn", "số", "năm", "sáu"]

    init(_ context: RecognitionContext, bodies: SpanCover) {
        self.context = context
        text = context.tokens
        self.bodies = bodies
        var parser = PlaceParser(context)
        parser.learned = Self.learnedNames(context, parser)
        self.parser = parser
    }

    /// The places, in the order of the text.
    func places() -> [PlaceMention] {
        var found: [PlaceMention] = []
        var sentence = 0
        for (block, range) in zip(context.blocks, text.blocks) where !range.isEmpty {
            while sentence < text.sentences.count, text.sentences[sentence].lowerBound < range.upperBound {
                search(text.sentences[sentence], inBodiesOnly: block.kind == .byline, &found)
                sentence += 1
            }
        }
        return found
    }

    private func search(_ sentence: Range<Int>, inBodiesOnly: Bool, _ found: inout [PlaceMention]) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            // The name of an author may be that of a place.
            guard !inBodiesOnly || bodies.covers(index) else {
                index += 1
                continue
            }
            if let bridge = bridge(at: index, sentence.upperBound) {
                found.append(bridge)
                index += Self.bridgeHead.keys.count
                continue
            }
            if let building = parser.building(at: index, limit: sentence.upperBound, bodyEnd: bodies.longestEnd) {
                found.append(building)
                index += 1
                continue
            }
            if addListAfterColon(at: &index, sentence.upperBound, &found) { continue }
            let isInBody = bodies.covers(index)
            guard let place = parser.place(at: index, limit: sentence.upperBound, isInBody: isInBody),
                isMeant(place)
            else {
                index += 1
                continue
            }
            found.append(isInBody ? place.shortened(to: text) : place)
            if place.isSite { addInner(of: place, &found) }
            index = place.tokens.upperBound
            if place.tokens != place.nameTokens, !place.isSite {
                addList(after: place, &index, sentence.upperBound, &found)
            }
        }
    }

    /// Whether a place is no piece of the name of a body, nor that name itself.
    private func isMeant(_ place: PlaceMention) -> Bool {
        let name = place.nameTokens
        guard let body = bodies.smallest(around: name) else { return !bodies.crosses(name) }
        // A region in the name of a body is no place that the text speaks of (`Liên minh châu Âu`).
        let isContinent =
            place.category == .region && (place.kind == "châu lục" || text[name.lowerBound].letterCase == .lower)
        let isPage = name.upperBound < body.upperBound && text[name.upperBound].key == "online"
        return body != name && !place.isSite && !isContinent && !isPage
    }

    /// A place in the name of a site, unless it is all of it: `Khu kinh tế Đông Nam Quảng Trị`.
    private func addInner(of place: PlaceMention, _ found: inout [PlaceMention]) {
        let last = place.tokens.upperBound
        for index in place.tokens.dropFirst() {
            guard let inner = parser.name(at: index, limit: last, isInBody: true), inner.tokens.upperBound == last,
                inner.category == .province || inner.category == .city,
                text[index - 1].letterCase == .capitalized
            else { continue }
            found.append(inner)
            return
        }
    }

    /// Names that share the word for their unit: `các huyện A, B và C`.
    private func addList(after place: PlaceMention, _ index: inout Int, _ limit: Int, _ found: inout [PlaceMention]) {
        let start = place.tokens.lowerBound
        guard start > 0, Self.plurals.contains(text[start - 1].key) || text[start - 1].kind == .number else { return }
        while index + 1 < limit {
            let next = text[index].key == "," || text[index].key == "và" ? index + 1 : index
            let member = text[next].key == "và" && text[index].key == "," ? next + 1 : next
            guard member > index, let place = self.member(at: member, limit, kind: place.kind) else { return }
            found.append(place)
            index = place.tokens.upperBound
        }
    }

    private func member(at index: Int, _ limit: Int, kind: String?) -> PlaceMention? {
        guard index < limit, text[index].isCapitalized, !bodies.covers(index) else { return nil }
        if let known = parser.place(at: index, limit: limit, isInBody: true), !known.isSite { return known }
        let end = memberEnd(at: index, limit)
        guard end > index else { return nil }
        return PlaceMention(
            tokens: index..<end,
            nameTokens: index..<end,
            name: text.words(index..<end, in: context.text),
            kind: kind,
            category: nil
        )
    }

    /// The end of an unknown name in a list: all capitals up to a comma, so that names like those of persons are whole.
    private func memberEnd(at index: Int, _ limit: Int) -> Int {
        var run = index
        while run < limit, run - index < 5, text[run].isCapitalized, run == index || text[run].isSpaced { run += 1 }
        let isClosed = run >= limit || text[run].kind == .punctuation || text[run].key == "và"
        if isClosed, run - index < 5, !parser.startsBody(index, limit: limit) { return run }
        return parser.startsOther(index, limit: limit) ? index : parser.nameEnd(at: index, limit: limit)
    }

    /// `các xã: A, B và C`: the list after the colon.
    private func addListAfterColon(at index: inout Int, _ limit: Int, _ found: inout [PlaceMention]) -> Bool {
        guard Self.plurals.contains(text[index].key) || text[index].kind == .number, index + 1 < limit,
            let head = parser.head(.placeHead, at: index + 1, limit: limit), text[head.tokens.upperBound].key == ":"
        else { return false }
        var next = head.tokens.upperBound + 1
        var count = 0
        while let place = member(at: next, limit, kind: head.term.kind) {
            found.append(place)
            count += 1
            next = place.tokens.upperBound
            index = next
            guard next + 1 < limit, text[next].key == "," || text[next].key == "và" || text[next].key == ";" else {
                break
            }
            next += text[next].key == "," && text[next + 1].key == "và" ? 2 : 1
        }
        return count > 0
    }

    private func bridge(at index: Int, _ limit: Int) -> PlaceMention? {
        guard let start = text.end(of: Self.bridgeHead, at: index, limit: limit), start < limit,
            let end = bodies.longestEnd(at: start) ?? text.end(of: "Trung ương", at: start, limit: limit)
                ?? text.end(of: "chính", at: start, limit: limit)
                ?? parser.place(at: start, limit: limit)?.tokens.upperBound
        else { return nil }
        return PlaceMention(
            tokens: index..<end,
            nameTokens: index..<end,
            name: text.words(index..<end, in: context.text),
            kind: "điểm cầu",
            category: nil
        )
    }

    /// The names of two and more syllables that stand after the word for a unit somewhere in the text.
    private static func learnedNames(_ context: RecognitionContext, _ parser: PlaceParser) -> Lexicon {
        var names: [String: LexiconTerm] = [:]
        for sentence in context.tokens.sentences {
            for index in sentence {
                guard let unit = parser.unit(at: index, limit: sentence.upperBound), unit.category == nil,
                    unit.nameTokens != unit.tokens, unit.nameTokens.count > 1
                else { continue }
                let first = unit.nameTokens.lowerBound
                let surname = context.lexicon.longestMatch(
                    in: context.tokens,
                    at: first,
                    limit: first + 1,
                    category: .surname
                )
                let category: LexiconCategory = surname == nil ? .district : .homonymousPlace
                names[unit.name] = LexiconTerm(unit.name, category: category, kind: unit.kind)
            }
        }
        return Lexicon(terms: names.keys.sorted().compactMap { names[$0] })
    }
}
