/// Tells which person holds the offices of a list.
///
/// A list of offices belongs to the name that it follows after a comma, dash, bracket or a verb of holding, or to the
/// name that follows it. Where names stand on both sides, the last office belongs to the one after it.
struct HolderSearch {
    private static let separators = PhraseTable<Bool>([
        ",", "và", ", và", "kiêm", ", kiêm", "đồng thời là", ", đồng thời là", ", hiện là", "- ", "–", "đồng thời",
    ])
    private static let marksAfterName: Set<TokenKey> = [",", "-", "–", "—", "(", ":"]
    private static let verbsOfHolding = PhraseTable<Bool>([
        "là", "làm", "giữ chức", "giữ chức vụ", "giữ chức danh", "giữ cương vị", "đảm nhiệm chức vụ", "đảm nhiệm chức",
        "tiếp tục giữ chức vụ", "thôi giữ chức", "thôi giữ chức vụ", "hiện là", "chức vụ", "vào chức vụ",
        "với cương vị",
        "trên cương vị", "đảm nhận chức vụ", "thôi chức", "khỏi chức vụ", "đảm nhiệm cương vị", "giữ quyền",
    ])
    private static let standings: Set<TokenKey> = ["nguyên", "cựu", "quyền", "tân", "cố", "q"]
    private static let endsOfClause: Set<TokenKey> = [".", ";", ":", "!", "?"]
    /// How far behind the name a verb of holding stands at most: the offices that somebody has may come between.
    private static let longestClause = 64
    private static let receivers = PhraseTable<Bool>(["cho", "đối với", "của", "thuộc về", "là"])

    let text: TokenizedText
    let lexicon: Lexicon
    let block: Range<Int>
    private let names: NameScanner

    init(text: TokenizedText, lexicon: Lexicon, block: Range<Int>) {
        self.text = text
        self.lexicon = lexicon
        self.block = block
        names = NameScanner(text: text, lexicon: lexicon)
    }

    /// The candidates of a block in lists, with their holders.
    ///
    /// - Parameter candidates: The candidates, in order.
    /// - Returns: The lists, in order.
    func chains(of candidates: [OfficeCandidate]) -> [[OfficeCandidate]] {
        var chains: [[OfficeCandidate]] = []
        for candidate in candidates {
            if let last = chains.last?.last, isJoined(last, candidate) {
                chains[chains.count - 1].append(candidate)
            } else {
                chains.append([candidate])
            }
        }
        var glued = Set<Int>()
        for index in chains.indices { assignHolder(to: &chains[index], glued: &glued) }
        return chains
    }

    private func isJoined(_ left: OfficeCandidate, _ right: OfficeCandidate) -> Bool {
        var end = right.range.lowerBound
        while end > left.range.upperBound, isModifier(end - 1) { end -= 1 }
        guard end > left.range.upperBound else { return false }
        guard let match = Self.separators.match(text, at: left.range.upperBound, limit: end) else { return false }
        return match.end == end && nameAfter(left.range.upperBound, in: left) == nil
    }

    /// Whether a word between two offices of a list only says how the second is held.
    private func isModifier(_ index: Int) -> Bool {
        Self.standings.contains(text[index].key) || text[index].key == "các" || text[index].key == "phụ"
            || text[index].key == "trách"
    }

    private func assignHolder(to chain: inout [OfficeCandidate], glued: inout Set<Int>) {
        guard let first = chain.first, let last = chain.last else { return }
        let before = nameBefore(first.range.lowerBound)
        if let after = nameAfter(last.range.upperBound, in: last) {
            glued.insert(after.lowerBound)
            chain[chain.count - 1].holder = after
            for index in chain.indices.dropLast() { chain[index].holder = before ?? after }
            return
        }
        // The name before has its own office in front of it: these are those of the officer who follows.
        var holder = before
        if before.map({ glued.contains($0.lowerBound) }) ?? true {
            holder = nameInApposition(last.range.upperBound, needsRank: before != nil) ?? before
        }
        holder = holder ?? receiver(after: last.range.upperBound)
        for index in chain.indices { chain[index].holder = holder }
    }

    // MARK: After the list

    /// The name that stands right after an office, words of address and ranks between.
    private func nameAfter(_ index: Int, in candidate: OfficeCandidate) -> Range<Int>? {
        var start = index
        guard start < block.upperBound, !text[start].startsLine else { return nil }
        if text[start].key == ":", candidate.isClass || text[start].isSpaced == false { start += 1 }
        if candidate.isClass, start + 1 < block.upperBound, text[start].key == ",",
            names.address(at: start + 1, limit: block.upperBound)?.isAddress == true
        {
            start += 1
        }
        return addressedName(at: start, otherwise: .office)
    }

    /// The name after an office and a comma (`Phó Giám đốc Sở Y tế, bác sĩ …`), unless an office of its own follows.
    private func nameInApposition(_ index: Int, needsRank: Bool) -> Range<Int>? {
        guard index + 1 < block.upperBound, text[index].key == ",",
            let address = names.address(at: index + 1, limit: block.upperBound), !(needsRank && address.isAddress),
            !address.isPlural, let name = names.name(at: address.end, limit: block.upperBound, evidence: .address)
        else { return nil }
        let end = name.upperBound
        let hasOwnOffice =
            end + 1 < block.upperBound && Self.marksAfterName.contains(text[end].key)
            && OfficeTitles.match(at: end + 1, limit: block.upperBound, in: text, lexicon) != nil
        return hasOwnOffice ? nil : name
    }

    /// The name after `cho`, `đối với` behind an office (`trao quyết định bổ nhiệm … cho đồng chí …`).
    private func receiver(after index: Int) -> Range<Int>? {
        guard let match = Self.receivers.match(text, at: index, limit: block.upperBound) else { return nil }
        return addressedName(at: match.end, otherwise: .shape)
    }

    private func addressedName(at index: Int, otherwise evidence: NameScanner.Evidence) -> Range<Int>? {
        guard let address = names.address(at: index, limit: block.upperBound) else {
            return names.name(at: index, limit: block.upperBound, evidence: evidence)
        }
        return names.name(at: address.end, limit: block.upperBound, evidence: .address)
    }

    // MARK: Before the list

    private func nameBefore(_ index: Int) -> Range<Int>? {
        var end = index
        while end > block.lowerBound, isModifier(end - 1) { end -= 1 }
        guard end > block.lowerBound else { return nil }
        if Self.marksAfterName.contains(text[end - 1].key) {
            var mark = end - 1
            // `Nguyễn Văn A (sinh năm 1970), Phó Chủ tịch …`
            if text[mark].key == ",", mark > block.lowerBound, text[mark - 1].key == ")" {
                mark = openingBracket(before: mark - 1) ?? mark
            }
            return names.name(endingAt: mark, floor: block.lowerBound)
        }
        for length in 1...4 where end - length >= block.lowerBound {
            guard let match = Self.verbsOfHolding.match(text, at: end - length, limit: end), match.end == end else {
                continue
            }
            return nearestName(before: end - length)
        }
        return nil
    }

    private func openingBracket(before index: Int) -> Int? {
        var bracket = index
        while bracket > block.lowerBound, index - bracket < 16 {
            if text[bracket].key == "(" { return bracket }
            bracket -= 1
        }
        return nil
    }

    /// The name before a verb of holding, with offices and short words between and no end of a sentence.
    private func nearestName(before index: Int) -> Range<Int>? {
        var end = index
        while end > block.lowerBound, index - end < Self.longestClause {
            let token = text[end - 1]
            if Self.endsOfClause.contains(token.key) { return nil }
            if token.isCapitalized, token.kind == .word, end == block.upperBound || !text[end].isCapitalized,
                let name = names.name(endingAt: end, floor: block.lowerBound)
            {
                return name
            }
            end -= 1
        }
        return nil
    }
}
