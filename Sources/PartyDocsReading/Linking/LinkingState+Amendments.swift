internal import PartyDocsCore

/// Which document amends, replaces or repeals which.
///
/// - `Quy định số 24-QĐ/TW thay thế Quy định số 30-QĐ/TW`, also for each document of a list.
/// - `Nghị định 30/2020/NĐ-CP … sửa đổi, bổ sung một số điều của Nghị định số 110/2004/NĐ-CP`.
/// - `Quyết định này thay thế Quyết định số 12/2011/QĐ-UBND`: the document itself, by the number in its head.
/// - `Luật số 10/2012 được thay thế bằng Luật số 45/2019`: the other way round.
extension LinkingState {
    private static let verbs = PhraseTable<RelationKind>([
        ("thay thế", .replaces), ("thay thế cho", .replaces), ("thay cho", .replaces), ("sửa đổi, bổ sung", .amends),
        ("sửa đổi", .amends), ("bổ sung", .amends), ("bãi bỏ", .repeals), ("hủy bỏ", .repeals),
    ])
    /// Words that may stand between the verb and the document.
    private static let fillers: Set<TokenKey> = [
        "một", "số", "điều", "của", "khoản", "điểm", "các", "nội", "dung", "quy", "định", "tại", "phụ", "lục", "ban",
        "hành", "kèm", "theo", "cho", "toàn", "bộ", ",", "và", "chương", "mục", "những",
    ]
    private static let agents: Set<TokenKey> = ["bởi", "bằng", "theo"]
    private static let passive: Set<TokenKey> = ["được", "bị"]
    private static let reach = 60
    /// How many documents before one are looked at.
    private static let longestList = 32

    /// Adds what the text states of documents and those that they amend, replace or repeal.
    mutating func linkAmendments() {
        let citations = mentions(of: .citation)
        let own = ownDocument(citations)
        for position in citations.indices {
            let object = citations[position]
            let sentence = context.tokens.sentence(at: mentions[object].tokens.lowerBound)
            let earlier = citations[..<position].suffix(Self.longestList).reversed().filter {
                mentions[$0].tokens.lowerBound >= sentence.lowerBound
            }
            guard let verb = verb(before: object, earlier, sentence), let cluster = cluster(of: object) else {
                continue
            }
            let subject = earlier.first { mentions[$0].tokens.upperBound <= verb.tokens.lowerBound }
            guard
                let other = subject.flatMap({ self.cluster(of: $0) })
                    ?? itself(before: verb.tokens.lowerBound, sentence, own),
                other != cluster
            else { continue }
            let evidence = context.tokens.span(verb.tokens.lowerBound..<mentions[object].tokens.upperBound)
            if verb.isPassive {
                addLink(verb.kind, from: cluster, to: other, evidence: evidence)
            } else {
                addLink(verb.kind, from: other, to: cluster, evidence: evidence)
            }
        }
    }

    /// The verb that governs a document, past fillers, numbers and the documents before it in a list.
    private func verb(
        before object: Int,
        _ earlier: some Sequence<Int>,
        _ sentence: Range<Int>
    ) -> (kind: RelationKind, tokens: Range<Int>, isPassive: Bool)? {
        let text = context.tokens
        var starts: [Int: Int] = [:]
        for mention in earlier { starts[mentions[mention].tokens.upperBound] = mentions[mention].tokens.lowerBound }
        var end = mentions[object].tokens.lowerBound
        var hasAgent = false
        for _ in 0..<Self.reach where end > sentence.lowerBound {
            for length in (1...5).reversed() where end - length >= sentence.lowerBound {
                guard let match = Self.verbs.match(text, at: end - length, limit: end), match.end == end else {
                    continue
                }
                let start = end - length
                let isPassive = start > sentence.lowerBound && Self.passive.contains(text[start - 1].key)
                guard isPassive == hasAgent else { return nil }
                return (match.value, start..<end, isPassive)
            }
            if let start = starts[end] {
                end = start
                continue
            }
            let token = text[end - 1]
            if Self.agents.contains(token.key) { hasAgent = true }
            guard Self.fillers.contains(token.key) || Self.agents.contains(token.key) || token.kind == .number else {
                return nil
            }
            end -= 1
        }
        return nil
    }

    /// The document that the text is, by the number in its head.
    private func ownDocument(_ citations: [Int]) -> Int? {
        let head = headTokens
        return citations.first { head.contains(mentions[$0].tokens.lowerBound) }.flatMap { cluster(of: $0) }
    }

    /// The document itself, where `Quyết định này` or nothing but the number of an article stands before the verb.
    private func itself(before verb: Int, _ sentence: Range<Int>, _ own: Int?) -> Int? {
        let text = context.tokens
        let words = sentence.lowerBound..<verb
        let saysThis = words.dropFirst(2).contains { index in
            text[index].key == "này"
                && (1...3).contains { step in
                    index - step >= words.lowerBound
                        && DocumentKinds.table.match(text, at: index - step, limit: index)?.end == index
                }
        }
        return saysThis || words.isEmpty || words.allSatisfy { text[$0].kind != .word || text[$0].key == "điều" }
            ? own : nil
    }
}
