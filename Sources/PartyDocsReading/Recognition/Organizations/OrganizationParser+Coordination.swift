internal import PartyDocsCore

/// Bodies that share the head before the first of them.
///
/// `các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường`, `Sở Tài chính, Nội vụ`, `các huyện ủy Con Cuông, Kỳ Sơn`, `Ban Tổ chức, Tuyên giáo, Dân vận
/// Tỉnh ủy`. Each member carries the head in its name; the last one may end with the body of all.
extension OrganizationParser {
    private static let determiners: Set<TokenKey> = ["các", "hai", "ba", "bốn", "những"]
    private static let partyFields = PhraseTable([
        "Tổ chức", "Tuyên giáo", "Dân vận", "Nội chính", "Kiểm tra", "Tuyên giáo và Dân vận", "Kinh tế", "Đối ngoại",
        "Khoa giáo", "Tuyên huấn",
    ])
    private static let partyHead: TokenKey = "ban"

    /// Bodies in a list whose head stands before all of them, after a word for several or before a colon.
    ///
    /// - Parameters:
    ///   - index: The position of the word for several, or of the head.
    ///   - limit: The end of the sentence.
    /// - Returns: At least two bodies in the order of the text; nil when there is no such list.
    func coordination(at index: Int, limit: Int) -> [OrganizationMention]? {
        let hasDeterminer = Self.determiners.contains(text[index].key)
        let start = hasDeterminer ? index + 1 : index
        guard start < limit, text[start].kind == .word, let head = head(at: start, limit: limit) else { return nil }
        var next = head.tokens.upperBound
        let hasColon = next < limit && text[next].key == ":"
        guard hasDeterminer || hasColon else { return nil }
        if hasColon { next += 1 }
        guard let first = member(of: head, at: next, limit: limit) else { return nil }
        var bodies = [hasColon ? first : first.beginning(at: head.tokens.lowerBound)]
        bodies += members(of: head, after: first.tokens.upperBound, limit: limit)
        return bodies.count > 1 ? bodies : nil
    }

    /// The further members of a list that a body opens: `Sở Tài chính` before `, Nội vụ`.
    func members(after body: OrganizationMention, limit: Int) -> [OrganizationMention] {
        let start = body.tokens.lowerBound
        guard body.owner.isEmpty, let head = head(at: start, limit: limit), head.tokens.count < body.tokens.count,
            member(of: head, at: head.tokens.upperBound, limit: limit)?.tokens.upperBound == body.tokens.upperBound
        else { return [] }
        return members(of: head, after: body.tokens.upperBound, limit: limit)
    }

    private func head(at index: Int, limit: Int) -> LexiconMatch? {
        lexicon.longestMatch(in: text, at: index, limit: limit) { $0 == .committeeHead || $0 == .fieldHead }
    }

    private func members(of head: LexiconMatch, after end: Int, limit: Int) -> [OrganizationMention] {
        var bodies: [OrganizationMention] = []
        var end = end
        while bodies.count < 64, let next = separatorEnd(at: end, limit: limit),
            let member = member(of: head, at: next, limit: limit)
        {
            // `Sở Y tế, Công an tỉnh`: another body, no member.
            if head.term.category == .fieldHead, let other = body(at: next, limit: limit), other.tokens != member.tokens
            {
                break
            }
            bodies.append(member)
            end = member.tokens.upperBound
        }
        return bodies
    }

    private func member(of head: LexiconMatch, at index: Int, limit: Int) -> OrganizationMention? {
        guard index < limit, text[index].isCapitalized, let end = memberEnd(of: head, at: index, limit: limit) else {
            return nil
        }
        let name = head.term.canonicalName + " " + text.words(index..<end, in: source)
        if end < limit, text[end].isSpaced, text[end].letterCase == .capitalized {
            guard head.term.category == .fieldHead, let owner = owner(at: end, limit: limit, depth: 1) else {
                return nil
            }
            return OrganizationMention(
                tokens: index..<owner.tokens.upperBound,
                name: name + " " + owner.name,
                kind: head.term.kind,
                form: .elliptical,
                owner: [owner]
            )
        }
        return OrganizationMention(tokens: index..<end, name: name, kind: head.term.kind, form: .elliptical)
    }

    private func memberEnd(of head: LexiconMatch, at index: Int, limit: Int) -> Int? {
        guard head.term.category == .fieldHead else {
            if let known = places.name(at: index, limit: limit, isInBody: true) { return known.tokens.upperBound }
            let end = places.nameEnd(at: index, limit: limit)
            return end - index == 2 && !startsPerson(index, limit: limit) ? end : nil
        }
        let field = lexicon.longestMatch(in: text, at: index, limit: limit, category: .field)?.tokens.upperBound
        guard text[head.tokens.upperBound - 1].key == Self.partyHead, head.tokens.count == 1 else { return field }
        let party = Self.partyFields.match(text, at: index, limit: limit)?.end
        guard let field else { return party }
        return max(field, party ?? field)
    }

    private func separatorEnd(at index: Int, limit: Int) -> Int? {
        guard index < limit else { return nil }
        if text[index].key == "và" || text[index].key == ";" { return index + 1 }
        guard text[index].key == "," else { return nil }
        return index + 1 < limit && text[index + 1].key == "và" ? index + 2 : index + 1
    }
}
