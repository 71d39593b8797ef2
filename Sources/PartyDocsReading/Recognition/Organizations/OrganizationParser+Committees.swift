internal import PartyDocsCore

/// Party committees and Party organizations: `Thành ủy Huế`, `Đảng bộ tỉnh Phú Thọ`, `Đảng ủy Khối các cơ quan tỉnh`, `Đảng ủy
/// bộ phận Trung tâm Y tế`, `Chi bộ thôn Ka Tiêng`.
extension OrganizationParser {
    private static let membership: [Phrase] = ["trực thuộc", "cơ sở", "cấp trên", "các cấp", "bộ phận", "viên"]
    private static let grassroots: Set<String> = ["chi bộ"]
    /// Committees of units whose names are known; what else follows is the name of a person.
    private static let territorial: Set<String> = ["tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy"]

    /// A Party committee or organization.
    func committee(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let start = head.tokens.lowerBound
        let kind = head.term.kind ?? ""
        if head.tokens.count == 1, isInsideSymbol(start, limit) { return nil }
        var end = pastDefinition(head.tokens.upperBound, limit: limit)
        let part = text.end(of: "bộ phận", at: end, limit: limit) ?? text.end(of: "cơ sở", at: end, limit: limit)
        if let part, part < limit, text[part].isCapitalized {
            end = part
        } else if Self.membership.contains(where: { text.end(of: $0, at: end, limit: limit) != nil }) {
            return nil
        }
        if end < limit, text[end].key == "khối", kind == "đảng ủy" || kind == "đảng bộ" {
            guard let bloc = blocEnd(at: end, limit: limit) else { return nil }
            let isClass = isPlural(start) || !isCapitalized(head) || unitesProvinces(end..<bloc)
            let form: MentionForm = isClass ? .classOf : bloc == end + 1 ? .short : .named
            return compound(head, end: bloc, form: form)
        }
        if let agencies = agenciesEnd(at: end, limit: limit) { return compound(head, end: agencies) }
        if let level = levelEnd(at: end, limit: limit) {
            if level.isClass { return nil }
            guard level.isNamed || isCapitalized(head) else { return nil }
            return compound(head, end: level.end, form: level.isNamed ? nil : .short)
        }
        guard isCapitalized(head) else { return nil }
        if let military = militaryEnd(at: end, limit: limit) { return compound(head, end: military) }
        if let owner = owner(at: end, limit: limit, depth: depth) {
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        if let central = centralEnd(at: end, limit: limit) { return compound(head, end: central) }
        if let bare = bareOwnerEnd(at: end, limit: limit) { return compound(head, end: bare, form: .short) }
        if let name = committeeNameEnd(kind, at: end, limit: limit) { return compound(head, end: name) }
        let isCounted = start > 0 && text[start - 1].kind == .number
        guard !Self.grassroots.contains(kind), depth > 0 || !isCounted, !isPlural(start), word(before: start) != "hội",
            word(before: start) != "toàn"
        else { return nil }
        return compound(head, end: head.tokens.upperBound, form: .short)
    }

    /// The end of the committee's own name, which no table knows.
    private func committeeNameEnd(_ kind: String, at index: Int, limit: Int) -> Int? {
        guard index < limit, text[index].isCapitalized, text[index].isSpaced, !text[index].startsLine,
            !startsPerson(index, limit: limit), !startsDocument(index, limit: limit)
        else { return nil }
        guard !Self.territorial.contains(kind) else {
            let end = places.nameEnd(at: index, limit: limit)
            let isPlain = end - index == 2 && (index..<end).allSatisfy { text[$0].letterCase == .capitalized }
            return kind != "tỉnh ủy" && isPlain && !startsTitle(index, limit: limit) ? end : nil
        }
        let end = nameEnd(from: index, limit: limit)
        guard end > index else { return nil }
        // `Đảng bộ Vùng 4`
        if end < limit, text[end].kind == .number, text[end].isSpaced, end == index + 1 { return end + 1 }
        return levelEnd(at: end, limit: limit)?.end ?? end
    }

    private func startsTitle(_ index: Int, limit: Int) -> Bool {
        lexicon.longestMatch(in: text, at: index, limit: limit, category: .officeTitle) != nil
    }

    private func unitesProvinces(_ tokens: Range<Int>) -> Bool {
        tokens.contains { text.end(of: "tỉnh, thành", at: $0, limit: tokens.upperBound) != nil }
    }

    /// `các cơ quan Đảng tỉnh X`, the bodies that followed the blocs.
    private func agenciesEnd(at index: Int, limit: Int) -> Int? {
        guard let end = text.end(of: "các cơ quan", at: index, limit: limit) else { return nil }
        var rest = text.end(of: "của Đảng", at: end, limit: limit) ?? text.end(of: "Đảng", at: end, limit: limit) ?? end
        if let level = levelEnd(at: rest, limit: limit) { rest = level.end }
        return text.end(of: "Trung ương", at: rest, limit: limit) ?? rest
    }

    private func militaryEnd(at index: Int, limit: Int) -> Int? {
        let forces: [Phrase] = ["Quân sự", "Bộ đội Biên phòng", "Biên phòng", "BĐBP"]
        guard let end = forces.lazy.compactMap({ text.end(of: $0, at: index, limit: limit) }).first,
            text[index].isCapitalized, let level = levelEnd(at: end, limit: limit)
        else { return nil }
        return level.end
    }
}
