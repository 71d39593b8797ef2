/// Tells which person holds the offices of a list.
///
/// A list of offices belongs to the name that follows it, to the name that it follows after a comma, dash or bracket,
/// or to the name before a verb of holding. Where names stand on both sides, the last office belongs to the one after
/// it. `cho` and `đối với` lead to who is appointed or released, whoever signs. Names in a list hold an office
/// together; the first of them is its holder. A clause ends the search: nobody gets an office over another verb.
///
/// - `Lê Văn Hà-Phó Bí thư Huyện ủy`, `Trần Bá (SN 1960), nguyên Chủ tịch UBND huyện`: the name before.
/// - `Phó Thủ tướng Trần Hà ký quyết định … Chủ tịch UBND tỉnh … đối với ông Lê Bá Thọ`: the receiver, not the signer.
/// - `ông Vũ Hữu Tài, giám đốc Sở Y tế, giữ chức phó chủ tịch UBND tỉnh thay ông Đỗ Kỷ`: who is not replaced.
/// - `Lê Hà, Vi Văn Khăm lần lượt giữ chức Bí thư … và Chủ tịch …`: each the one in his place.
struct HolderSearch {
    private static let separators: Set<TokenKey> = [
        ",", "và", "kiêm", "đồng", "thời", "là", "hiện", "-", "–", "rồi", "sau", "đó",
    ]
    private static let marksAfterName: Set<TokenKey> = [",", "-", "–", "—", "(", ":"]
    private static let modifiers: Set<TokenKey> = [
        "nguyên", "cựu", "tân", "cố", "q", "các", "nữ", "phụ", "trách", "là", "hàm", "đồng",
    ]
    private static let endsOfClause: Set<TokenKey> = [".", ";", ":", "!", "?"]
    /// How far before a verb of holding the name stands at most: the offices that somebody has may come between.
    private static let longestClause = 64
    private static let longestBracket = 40
    private static let receivers = PhraseTable<Bool>([
        "cho", "đối với", "là", "của", "thuộc về", "gồm", "gồm có", "gồm:",
    ])
    private static let respectively: TokenKey = "lượt"

    let text: TokenizedText
    let lexicon: Lexicon
    let block: Range<Int>
    /// The persons of the block, by position, behind the last one before it.
    private let persons: [PersonMention]
    private let personByStart: [Int: Int]
    private let personByEnd: [Int: Int]
    private let names: NameScanner

    init(text: TokenizedText, lexicon: Lexicon, block: Range<Int>, persons: [PersonMention]) {
        self.text = text
        self.lexicon = lexicon
        self.block = block
        self.persons = persons
        names = NameScanner(text: text, lexicon: lexicon)
        personByStart = Dictionary(
            persons.indices.flatMap { [(persons[$0].start, $0), (persons[$0].name.lowerBound, $0)] },
            uniquingKeysWith: { first, _ in first }
        )
        personByEnd = Dictionary(
            persons.indices.map { (persons[$0].name.upperBound, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The candidates of the block with their holders.
    ///
    /// - Parameter candidates: The candidates, in order.
    /// - Returns: The candidates, in order.
    func assigned(_ candidates: [OfficeCandidate]) -> [OfficeCandidate] {
        var chains: [[OfficeCandidate]] = []
        for candidate in candidates {
            if let last = chains.last?.last, isJoined(last, candidate) {
                chains[chains.count - 1].append(candidate)
            } else {
                chains.append([candidate])
            }
        }
        var glued = Set<Int>()
        var isByVerb = false
        for index in chains.indices {
            isByVerb =
                assignHolder(to: &chains[index], glued: &glued) == .verb || isByVerb && chains[index][0].holder == nil
            guard index > 0, isByVerb, chains[index][0].holder == nil else { continue }
            guard goesOn(chains[index - 1], chains[index]) else {
                isByVerb = false
                continue
            }
            let holder = chains[index - 1].last?.holder
            for office in chains[index].indices { chains[index][office].holder = holder }
        }
        return chains.flatMap { $0 }
    }

    private func isJoined(_ left: OfficeCandidate, _ right: OfficeCandidate) -> Bool {
        guard personAfter(left) == nil, !isGrantor(left), !text[right.range.lowerBound].startsLine,
            !right.isClass || left.isClass
        else {
            return false
        }
        var index = left.range.upperBound
        var hasSeparator = false
        while index < right.range.lowerBound {
            if let end = termEnd(at: index, limit: right.range.lowerBound) {
                index = end
            } else if let end = bracketEnd(at: index, limit: right.range.lowerBound) {
                index = end
            } else if Self.separators.contains(text[index].key) {
                hasSeparator = true
                index += 1
            } else if isModifier(index) {
                index += 1
            } else {
                return false
            }
        }
        return hasSeparator
    }

    /// Whether a list goes on behind a semicolon with offices of the same person: no name stands between.
    private func goesOn(_ left: [OfficeCandidate], _ right: [OfficeCandidate]) -> Bool {
        guard let last = left.last, let next = right.first, last.holder != nil, !next.isClass,
            next.entry.strength != .loose
        else { return false }
        var index = last.range.upperBound
        guard last.holder.map({ $0.upperBound <= last.range.lowerBound }) ?? false else { return false }
        while let end = termEnd(at: index, limit: next.range.lowerBound) { index = end }
        guard index < next.range.lowerBound, text[index].key == ";" else { return false }
        return (index + 1..<next.range.lowerBound).allSatisfy {
            isModifier($0) || Self.separators.contains(text[$0].key)
        }
    }

    /// The end of a remark in brackets, such as an abbreviation.
    private func bracketEnd(at index: Int, limit: Int) -> Int? {
        guard text[index].key == "(" else { return nil }
        return (index..<min(limit, index + Self.longestBracket)).first { text[$0].key == ")" }.map { $0 + 1 }
    }

    /// Whether an office is that of somebody for whom another acts (`Được sự ủy quyền của Thủ tướng, Bộ trưởng …`).
    private func isGrantor(_ office: OfficeCandidate) -> Bool {
        OfficeCues.grants.contains { phrase in
            let start = office.range.lowerBound - phrase.keys.count
            return start >= block.lowerBound && text.end(of: phrase, at: start, limit: office.range.lowerBound) != nil
        }
    }

    /// Whether a word between two offices of a list only says how the second is held.
    private func isModifier(_ index: Int) -> Bool { Self.modifiers.contains(text[index].key) }

    /// What leads from a list of offices to its holder.
    private enum Evidence {
        case position, verb
    }

    private func assignHolder(to chain: inout [OfficeCandidate], glued: inout Set<Int>) -> Evidence {
        guard let first = chain.first, let last = chain.last else { return .position }
        var evidence = Evidence.position
        let before = personBefore(first.range.lowerBound)
        if let after = personAfter(last) {
            glued.insert(after)
            chain[chain.count - 1].holder = persons[after].name
            for index in chain.indices.dropLast() { chain[index].holder = persons[before ?? after].name }
            return .position
        }
        var holder = before.map { firstOfList($0, isShared: isShared(chain)) }
        if let receiver = receiver(after: last) {
            holder = receiver
        } else if before == nil, let holders = holdersByVerb(first.range.lowerBound) {
            if holders.isRespective, holders.persons.count == chain.count {
                for (index, person) in zip(chain.indices, holders.persons) {
                    chain[index].holder = persons[person].name
                }
                return .verb
            }
            holder = holders.persons.first
            evidence = .verb
        } else if before.map(glued.contains) ?? true {
            // The name before has its own office in front of it: these are those of the officer who follows.
            holder = personInApposition(to: chain, needsRank: before != nil) ?? holder
        }
        for index in chain.indices { chain[index].holder = holder.map { persons[$0].name } }
        return evidence
    }

    // MARK: After the list

    /// The person whose name, with words of address and ranks, stands right after an office.
    private func personAfter(_ candidate: OfficeCandidate) -> Int? {
        for end in [candidate.range.upperBound, candidate.nameStart] {
            var start = end
            guard start < block.upperBound, !text[start].startsLine else { continue }
            if let person = personByStart[start] { return person }
            if text[start].key == ":", candidate.isClass || !text[start].isSpaced { start += 1 }
            if candidate.isClass, start < block.upperBound, text[start].key == "," { start += 1 }
            if start > end, let person = person(at: start), candidate.isClass || text[end].key == ":" { return person }
        }
        return nil
    }

    /// The person whose words of address begin at a token.
    private func person(at index: Int) -> Int? {
        if let person = personByStart[index] { return person }
        guard let address = names.address(at: index, limit: block.upperBound) else { return nil }
        return personByStart[address.end]
    }

    /// The person after an office and a comma (`Phó Giám đốc Sở Y tế, bác sĩ …`), unless an office of its own follows.
    private func personInApposition(to chain: [OfficeCandidate], needsRank: Bool) -> Int? {
        guard let first = chain.first, let last = chain.last, last.entry.strength != .loose else { return nil }
        let mark = last.range.upperBound
        guard mark + 1 < block.upperBound, text[mark].key == ",",
            first.range.lowerBound == block.lowerBound || text[first.range.lowerBound - 1].key != "của",
            let index = personByStart[mark + 1], !persons[index].isInList, !persons[index].honorifics.isEmpty,
            let address = names.address(at: mark + 1, limit: block.upperBound), !(needsRank && address.isAddress)
        else { return nil }
        let end = persons[index].name.upperBound
        let hasOwnOffice =
            end + 1 < block.upperBound && Self.marksAfterName.contains(text[end].key) && text[end].key != "("
            && OfficeTitles.match(at: end + 1, limit: block.upperBound, in: text, lexicon) != nil
        return hasOwnOffice ? nil : index
    }

    /// The person after `cho`, `đối với` behind an office (`trao quyết định bổ nhiệm … cho đồng chí …`).
    private func receiver(after candidate: OfficeCandidate) -> Int? {
        var index = candidate.range.upperBound
        while let end = termEnd(at: index, limit: block.upperBound) { index = end }
        guard let match = Self.receivers.match(text, at: index, limit: block.upperBound),
            let person = person(at: match.end)
        else { return nil }
        let needsAddress = text[index].key == "của" || text[index].key == "là"
        return needsAddress && persons[person].honorifics.isEmpty ? nil : person
    }

    /// The end of a term of office behind an office: `khóa XII`, `nhiệm kỳ 2015 - 2020`, also in brackets.
    private func termEnd(at index: Int, limit: Int) -> Int? {
        guard index < limit else { return nil }
        var position = index
        if text[position].key == ",", position + 1 < limit { position += 1 }
        let isBracket = text[position].key == "("
        if isBracket { position += 1 }
        guard let match = OfficeCues.terms.match(text, at: position, limit: limit) else { return nil }
        position = match.end
        while position < limit,
            text[position].kind == .number || text[position].romanNumeral != nil
                || OfficeCues.insideTerms.contains(text[position].key) && position + 1 < limit
                    && (text[position + 1].kind == .number || text[position + 1].romanNumeral != nil)
        {
            position += 1
        }
        if isBracket {
            guard position < limit, text[position].key == ")" else { return nil }
            position += 1
        }
        return position
    }

    // MARK: Before the list

    /// The person right before an office: a mark between, and what else is said of the person (sinh năm 1970).
    private func personBefore(_ index: Int) -> Int? {
        var end = index
        while end > block.lowerBound, isModifier(end - 1) { end -= 1 }
        guard end > block.lowerBound, Self.marksAfterName.contains(text[end - 1].key) else { return nil }
        var mark = end - 1
        // `A, nguyên: Ủy viên …`
        if text[mark].key == ":", mark > block.lowerBound + 1, isModifier(mark - 1) { mark -= 2 }
        for _ in 0..<5 {
            if let person = personByEnd[mark] { return person }
            guard mark > block.lowerBound else { return nil }
            if text[mark - 1].key == ")" {
                guard let bracket = openingBracket(before: mark - 1) else { return nil }
                if let person = personByEnd[bracket] { return person }
                mark = bracket
            } else {
                guard let start = remark(before: mark) else { return nil }
                mark = start
            }
        }
        return nil
    }

    /// The mark before a remark on a person that ends before a mark: `, sinh năm 1970` and the like.
    private func remark(before mark: Int) -> Int? {
        var start = mark
        while start > block.lowerBound, mark - start < Self.longestBracket, text[start - 1].key != ",",
            text[start - 1].key != "("
        {
            guard !Self.endsOfClause.contains(text[start - 1].key) else { return nil }
            start -= 1
        }
        guard start > block.lowerBound, start < mark, text[start - 1].key == "," || text[start - 1].key == "(" else {
            return nil
        }
        let isRemark =
            OfficeCues.remarks.match(text, at: start, limit: mark) != nil
            || text[start].kind == .number && start + 1 < mark && text[start + 1].key == "tuổi"
            || Honorifics.match(at: start, limit: mark, in: text, lexicon)?.value == .title
        return isRemark ? start - 1 : nil
    }

    private func openingBracket(before index: Int) -> Int? {
        var bracket = index
        while bracket > block.lowerBound, index - bracket < Self.longestBracket {
            if text[bracket].key == "(" { return bracket }
            bracket -= 1
        }
        return nil
    }

    /// The first of the persons of a list that ends with a person: they hold the office together.
    private func firstOfList(_ person: Int, isShared: Bool) -> Int {
        var first = person
        while first > 0, isShared || persons[first].isInList, isListed(first - 1, first) { first -= 1 }
        return first
    }

    /// Whether the words around a list of offices say that several persons hold them (`cùng`, `đồng`, `đều`).
    private func isShared(_ chain: [OfficeCandidate]) -> Bool {
        guard let first = chain.first, let last = chain.last else { return false }
        let after = last.range.upperBound
        return first.range.lowerBound > block.lowerBound && text[first.range.lowerBound - 1].key == "đồng"
            || after < block.upperBound && ["cùng", "đều", "lần"].contains(text[after].key)
    }

    /// The tokens between two names and the words of address before the second; none where these overlap.
    private func gap(_ left: Int, _ right: Int) -> Range<Int> {
        let start = persons[left].name.upperBound
        return start..<max(start, persons[right].start)
    }

    /// Whether nothing but marks, `và` and words of address stands between two persons.
    private func isListed(_ left: Int, _ right: Int) -> Bool {
        let gap = gap(left, right)
        return gap.count <= 2 && !gap.isEmpty && gap.allSatisfy { [",", "và", "cùng"].contains(text[$0].key) }
    }

    // MARK: By a verb

    /// The persons before a verb of holding that leads to an office, and whether each holds another one of the list.
    private func holdersByVerb(_ index: Int) -> (persons: [Int], isRespective: Bool)? {
        var end = index
        while end > block.lowerBound, isModifier(end - 1), !OfficeCues.isVerb(endingAt: end, in: text, block) {
            end -= 1
        }
        // `từng giữ các chức vụ: …`
        if end > block.lowerBound + 1, text[end - 1].key == ":", OfficeCues.listNouns.contains(text[end - 2].key) {
            end -= 1
        }
        guard let verb = OfficeCues.verb(endingAt: end, in: text, block),
            let nearest = nearestPerson(before: verb) ?? personReferred(before: verb)
        else { return nil }
        var list = [nearest]  // the last one first
        while let first = list.last, first > 0, isListedWithOffices(first - 1, first) { list.append(first - 1) }
        let isRespective = (persons[nearest].name.upperBound..<verb).contains { text[$0].key == Self.respectively }
        return (list.reversed(), isRespective)
    }

    /// Whether two persons stand in one list, with offices of the first between at most.
    private func isListedWithOffices(_ left: Int, _ right: Int) -> Bool {
        if isListed(left, right) { return true }
        let gap = gap(left, right)
        guard let first = gap.first, let last = gap.last, gap.count <= Self.longestBracket,
            text[last].key == "và" || text[last].key == "," && persons[right].isInList,
            Self.marksAfterName.contains(text[first].key)
        else { return false }
        return !gap.contains { Self.endsOfClause.contains(text[$0].key) }
    }

    /// The nearest person before a verb in its clause who is not the one that is replaced or only addressed.
    private func nearestPerson(before verb: Int) -> Int? {
        var index = lastPerson(before: verb)
        while index >= 0 {
            let person = persons[index]
            let gap = person.name.upperBound..<verb
            guard person.name.lowerBound >= block.lowerBound, gap.count <= Self.longestClause,
                !gap.contains(where: { isEndOfClause($0) })
            else { return nil }
            // Who is replaced may be the one who gives an office up (`thay ông A thôi giữ chức …`).
            if !isReplaced(person) || text[verb].key == "thôi" { return index }
            index -= 1
        }
        return nil
    }

    /// The person whom a word of address alone means (`Ông từng giữ chức …`): the last one before it.
    private func personReferred(before verb: Int) -> Int? {
        var index = verb - 1
        while index >= block.lowerBound, verb - index < Self.longestClause, !isEndOfClause(index) {
            if OfficeCues.anaphors.contains(text[index].key), personByStart[index] == nil {
                let person = lastPerson(before: index)
                return person >= 0 ? person : nil
            }
            index -= 1
        }
        return nil
    }

    /// The last person whose name ends before a token; -1 when there is none.
    private func lastPerson(before index: Int) -> Int {
        var low = 0
        var high = persons.count
        while low < high {
            let middle = (low + high) / 2
            if persons[middle].name.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }

    private func isEndOfClause(_ index: Int) -> Bool {
        guard Self.endsOfClause.contains(text[index].key) else { return false }
        return text[index].key != "." || text.sentence(at: index).upperBound == index + 1
    }

    private func isReplaced(_ person: PersonMention) -> Bool {
        let before = person.start - 1
        guard before >= block.lowerBound else { return false }
        return text[before].key == "thay"
            || text[before].key == "nhiệm" && text[before - (before > 0 ? 1 : 0)].key == "kế"
            || text[before].key == "thế" && before > 0 && text[before - 1].key == "thay"
            || text[before].key == "cho" && before > 0 && text[before - 1].key == "thay"
    }
}
