internal import PartyDocsCore

extension OrganizationParser {
    /// Bodies that share the head before the first of them: `các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường`.
    ///
    /// - Parameters:
    ///   - index: The position of `các`.
    ///   - limit: The end of the sentence.
    /// - Returns: At least two bodies in the order of the text; nil when there is no such list.
    func coordination(at index: Int, limit: Int) -> [OrganizationMention]? {
        guard text[index].key == "các", index + 2 < limit else { return nil }
        guard let head = head(at: index + 1, limit: limit) else { return nil }
        var next = head.tokens.upperBound
        let hasColon = next < limit && text[next].key == ":"
        if hasColon { next += 1 }
        var bodies: [OrganizationMention] = []
        while let end = memberEnd(at: next, limit: limit) {
            let name = head.term.canonicalName + " " + text.words(next..<end, in: source)
            let start = bodies.isEmpty && !hasColon ? head.tokens.lowerBound : next
            bodies.append(
                OrganizationMention(
                    tokens: start..<end,
                    name: name,
                    kind: head.term.kind,
                    form: bodies.isEmpty && !hasColon ? .named : .elliptical
                )
            )
            guard let separator = separatorEnd(at: end, limit: limit) else { break }
            next = separator
        }
        return bodies.count > 1 ? bodies : nil
    }

    private func head(at index: Int, limit: Int) -> LexiconMatch? {
        if let match = lexicon.longestMatch(in: text, at: index, limit: limit, category: .committeeHead) {
            return match
        }
        return lexicon.longestMatch(in: text, at: index, limit: limit, category: .fieldHead)
            ?? Self.smallHeads.longestMatch(in: text, at: index, limit: limit)
    }

    /// Heads in small letters count in lists alone.
    private static let smallHeads = Lexicon(terms: [
        LexiconTerm("bộ", category: .fieldHead, canonicalName: "Bộ", kind: "bộ", letterCase: .any),
        LexiconTerm("sở", category: .fieldHead, canonicalName: "Sở", kind: "sở", letterCase: .any),
        LexiconTerm("phòng", category: .fieldHead, canonicalName: "Phòng", kind: "phòng", letterCase: .any),
        LexiconTerm("tỉnh ủy", category: .committeeHead, canonicalName: "Tỉnh ủy", kind: "tỉnh ủy", letterCase: .any),
    ])

    private func memberEnd(at index: Int, limit: Int) -> Int? {
        guard index < limit, text[index].isCapitalized else { return nil }
        if let field = lexicon.longestMatch(in: text, at: index, limit: limit, category: .field) {
            return field.tokens.upperBound
        }
        return places.name(at: index, limit: limit, isInBody: true)?.tokens.upperBound
    }

    private func separatorEnd(at index: Int, limit: Int) -> Int? {
        guard index < limit else { return nil }
        if text[index].key == "và" || text[index].key == ";" { return index + 1 }
        guard text[index].key == "," else { return nil }
        return index + 1 < limit && text[index + 1].key == "và" ? index + 2 : index + 1
    }
}
