internal import PartyDocsCore

/// Finds the persons of one text; one use.
struct PersonSearch {
    private static let listMarks = PhraseTable<Bool>([
        ",", "và", ", và", ";", "; và", "cùng", "/", "-", "–", "&", "và cùng", "hoặc", ", cùng", "với",
    ])
    private static let marksBeforeOffice: Set<TokenKey> = [",", "-", "–", "—", "("]

    /// What was found so far.
    private(set) var mentions: [PersonMention] = []

    private let text: TokenizedText
    private let names: NameScanner
    private let offices: OfficeCoverage
    private let others: TokenCoverage
    /// The tokens of the authors that the metadata name, in order.
    private let authors: [Range<Int>]
    /// The tokens of each block in which persons may be named: among recipients are clerks and officers by their names,
    /// whom the text says nothing of.
    private let places: [[Range<Int>]]
    private var taken: Set<Int> = []
    /// Single syllables behind a rank, which are names where the text has a full name that ends so.
    private var shortNames: [PersonMention] = []

    /// Prepares the search.
    ///
    /// - Parameters:
    ///   - context: The text.
    ///   - offices: The offices, which stand beside names.
    ///   - others: Bodies, documents and places, which names are no part of.
    init(_ context: RecognitionContext, offices: OfficeCoverage, others: [Finding]) {
        text = context.tokens
        names = NameScanner(text: text, lexicon: context.lexicon)
        self.offices = offices
        authors = Self.authors(context)
        places = Self.places(context)
        let kinds: [AnnotationKind] = [.organization, .citation, .place]
        let known = others.filter { kinds.contains($0.kind) }.sorted { $0.hull < $1.hull }
        self.others = TokenCoverage(Self.withoutSyllables(known, in: context.tokens), in: text)
    }

    private static func places(_ context: RecognitionContext) -> [[Range<Int>]] {
        zip(context.blocks, context.tokens.blocks).map { block, range in
            if block.kind == .documentHeader { return [] }
            guard block.kind == .recipients || block.kind == .signature && !block.cells.isEmpty else { return [range] }
            return block.signatureSpans.map { context.tokens.tokens(in: $0, of: range) }
        }
    }

    private static func authors(_ context: RecognitionContext) -> [Range<Int>] {
        let spans = context.metadata.entries.filter { $0.name == .byline }.flatMap(\.spans).sorted()
        let text = context.tokens
        var index = 0
        return spans.map { span in
            while index < text.tokens.count, text[index].span.start < span.start { index += 1 }
            var end = index
            while end < text.tokens.count, text[end].span.end <= span.end { end += 1 }
            return index..<end
        }
    }

    /// The findings without countries of one syllable before another (`Đức` of Đức Minh).
    private static func withoutSyllables(_ findings: [Finding], in text: TokenizedText) -> [Finding] {
        var index = 0
        return findings.filter { finding in
            guard finding.kind == .place else { return true }
            while index < text.tokens.count, text[index].span.start < finding.hull.start { index += 1 }
            guard index < text.tokens.count, text[index].span == finding.hull else { return true }
            return !isSyllable(index, before: index + 1, in: text) && !isSyllable(index, behind: index - 1, in: text)
        }
    }

    /// Whether a country of one syllable is the beginning of a name (`Đức` of Đức Minh).
    private static func isSyllable(_ index: Int, before next: Int, in text: TokenizedText) -> Bool {
        guard next < text.tokens.count, text[next].isSpaced, !text[next].startsLine, text[next].isCapitalized else {
            return false
        }
        return text[next].letterCase == text[index].letterCase && SyllableShape.isVietnamese(text[next].key)
            && !Surnames.usual.contains(text[next].key)
    }

    /// Whether a country of one syllable is the end of a name (`Anh` of Lê Quốc Anh).
    private static func isSyllable(_ index: Int, behind previous: Int, in text: TokenizedText) -> Bool {
        guard previous > 0, text[index].isSpaced, !text[index].startsLine, text[previous].isSpaced else { return false }
        return text[previous].letterCase == .capitalized && text[previous - 1].letterCase == .capitalized
            && Surnames.common.contains(text[previous - 1].key)
    }

    /// Finds all persons of the text.
    ///
    /// - Parameter blocks: The blocks of the text.
    /// - Returns: The persons, by position.
    mutating func persons(in blocks: [Block]) -> [PersonMention] {
        var authors = self.authors[...]
        for (index, (block, range)) in zip(blocks, text.blocks).enumerated() where !range.isEmpty {
            while let author = authors.first, author.lowerBound < range.upperBound {
                searchAuthors(in: author.clamped(to: range))
                authors.removeFirst()
            }
            for place in places[index] where !place.isEmpty {
                searchCredits(in: place, of: block)
                // Beside recipients stand titles and the name of who signs, nothing else.
                if block.kind != .recipients { search(place) }
            }
        }
        searchKnownNames(in: zip(blocks, places).filter { $0.0.kind != .recipients }.flatMap(\.1))
        addShortNames()
        return mentions.sorted { $0.name.lowerBound < $1.name.lowerBound }
    }

    // MARK: Running text

    private mutating func search(_ block: Range<Int>) {
        var index = block.lowerBound
        while index < block.upperBound {
            index = step(at: index, block) ?? index + 1
        }
    }

    /// Looks at one position.
    ///
    /// - Returns: Where to go on; nil when nothing was found here.
    private mutating func step(at index: Int, _ block: Range<Int>) -> Int? {
        let token = text[index]
        guard token.kind == .word, !taken.contains(index) else { return nil }
        if !isFamilyName(index, block), let end = addressedName(at: index, block) { return end }
        if let end = announcedAlias(at: index, block) { return end }
        guard token.isCapitalized else { return nil }
        if let owner = others.owner(of: index) {
            return owner == index ? others.end(from: index) : nil
        }
        if let end = offices.end(from: index) { return end }
        if let name = knownName(at: index, block) {
            add(PersonMention(name: name))
            return listAfter(name, block)
        }
        if isAfterOffice(index, block), !isNamesake(index, block),
            let name = names.name(at: index, limit: block.upperBound, evidence: .office), !endsPlace(name, block)
        {
            add(PersonMention(name: name))
            return listAfter(name, block)
        }
        return unaddressedName(at: index, block)
    }

    /// Whether `Ông` is the family name behind an office (`Chủ nhiệm VPCP Ông Thế Vũ`), not the word of address.
    private func isFamilyName(_ index: Int, _ block: Range<Int>) -> Bool {
        text[index].key == "ông" && text[index].letterCase == .capitalized && index + 2 < block.upperBound
            && offices.isFollowedByName(at: index) && text[index + 1].letterCase == .capitalized
            && text[index + 2].letterCase == .capitalized && !Surnames.common.contains(text[index + 1].key)
    }

    /// The name of somebody whom everybody knows by a name that no rule of spelling finds.
    private func knownName(at index: Int, _ block: Range<Int>) -> Range<Int>? {
        let match = names.lexicon.longestMatch(in: text, at: index, limit: block.upperBound, category: .person)
        guard let name = match?.tokens, !SyllableShape.isVietnamese(text[name.lowerBound].key) || isInitial(name),
            !isNamesake(index, block), isFree(name)
        else { return nil }
        return name
    }

    private func isInitial(_ name: Range<Int>) -> Bool {
        name.contains { text[$0].kind == .punctuation }
    }

    /// Whether an office ends right before a token, or before the colon that leads to it.
    private func isAfterOffice(_ index: Int, _ block: Range<Int>) -> Bool {
        if offices.isFollowedByName(at: index) {
            return text[index].isSpaced && (!text[index].startsLine || index == block.lowerBound)
        }
        return text[index - (index > 0 ? 1 : 0)].key == ":" && offices.isFollowedByName(at: index - 1)
    }

    /// Whether two syllables behind an unknown name of a place are rather the rest of it (`thôn Cán` + `Chu Phìn`).
    private func endsPlace(_ name: Range<Int>, _ block: Range<Int>) -> Bool {
        let start = name.lowerBound
        guard name.count == 2, start >= block.lowerBound + 2, text[start - 1].letterCase == .capitalized,
            text[name.upperBound - 1].letterCase == .capitalized, !Surnames.usual.contains(text[start].key),
            SyllableShape.isVietnamese(text[start - 1].key)
        else { return false }
        return names.placeEnd(at: start - 2, limit: start) != start
            && PersonCues.smallPlaces.contains(text[start - 2].key)
    }

    /// A name after words of address, ranks or degrees.
    private mutating func addressedName(at index: Int, _ block: Range<Int>) -> Int? {
        guard let address = names.address(at: index, limit: block.upperBound),
            others.owner(of: index) == nil || others.owner(of: index) == index
        else { return nil }
        var start = address.end
        let isPlural =
            address.isPlural || index > block.lowerBound && Honorifics.pluralMarks.contains(text[index - 1].key)
        // `các đồng chí: A, chức vụ …; B, chức vụ …`
        if isPlural, start < block.upperBound, text[start].key == ":" { start += 1 }
        var evidence = address.evidence
        if isPlural, let more = names.address(at: start, limit: block.upperBound) {
            start = more.end
            evidence = .address
        }
        guard start < block.upperBound, !text[start].startsLine, others.owner(of: start) == nil,
            offices.end(from: start) == nil, isName(at: start, after: address, block),
            let name = names.name(at: start, limit: block.upperBound, evidence: evidence)
        else { return nil }
        let mention = PersonMention(
            name: name,
            honorifics: start == address.end ? address.pieces.map(\.range) : [],
            isInList: isPlural,
            certainty: name.count > 1 ? .high : .medium
        )
        // `Anh hùng Lao động`, `Bác sĩ Đa khoa`: a title and one more word are no name without further evidence.
        guard name.count > 1 || address.isAddress && !isNameOfPlace(index..<name.upperBound, block) else {
            shortNames.append(mention)
            return nil
        }
        add(mention)
        return isPlural ? listAfter(name, block, isPlural: true) : aliasEnd(after: name, block)
    }

    /// Whether a word of address with a capital stands inside a sentence, as in `Cầu Ông Lãnh` and `Bà Điểm`.
    private func isNameOfPlace(_ words: Range<Int>, _ block: Range<Int>) -> Bool {
        let index = words.lowerBound
        let known = names.lexicon.longestMatch(in: text, at: index, limit: words.upperBound, category: .person)
        guard known == nil, text[index].isCapitalized, index > block.lowerBound,
            text.sentence(at: index).lowerBound < index
        else { return false }
        let before = text[index - 1]
        return before.key == "," || before.kind == .word
    }

    /// Another name of somebody behind the words for it (`bí danh: Hai Lãm`).
    private mutating func announcedAlias(at index: Int, _ block: Range<Int>) -> Int? {
        guard let cue = PersonCues.aliases.match(text, at: index, limit: block.upperBound) else { return nil }
        let start = cue.end < block.upperBound && text[cue.end].key == ":" ? cue.end + 1 : cue.end
        guard start < block.upperBound, let name = names.name(at: start, limit: block.upperBound, evidence: .rank),
            isFree(name)
        else { return nil }
        add(PersonMention(name: name, isAlias: true))
        return name.upperBound
    }

    /// Whether what follows a rank or a word of address in the text is a name rather than the rest of a term.
    private func isName(at start: Int, after address: NameScanner.Address, _ block: Range<Int>) -> Bool {
        let name = text[start]
        guard let first = address.pieces.first?.range, let last = address.pieces.last?.range, name.isCapitalized,
            name.isSpaced || text[start - 1].kind == .punctuation
        else { return false }
        if !address.isAddress {
            let length = names.name(at: start, limit: block.upperBound, evidence: .rank)?.count ?? 0
            return text[first.lowerBound].isCapitalized || length > 2
                || length == 2 && Surnames.usual.contains(name.key)
        }
        if names.placeEnd(at: last.upperBound - 1, limit: text.tokens.count) != nil { return false }
        if name.letterCase == .upper, text[first.lowerBound].letterCase == .upper {
            // `CÓ THỂ BẠN QUAN TÂM`: in capitals words of address are often other words.
            return Surnames.usual.contains(name.key) || text[first.lowerBound].key == "ông"
                || (names.name(at: start, limit: block.upperBound, evidence: .rank)?.count ?? 0) > 2
        }
        return name.letterCase != .upper || name.end - name.start <= 3 || isInUpperRun(start, block)
    }

    /// Whether a word in capitals stands in a name in capitals (`Bà NGUYỄN THỊ A`), not alone as an abbreviation.
    private func isInUpperRun(_ index: Int, _ block: Range<Int>) -> Bool {
        names.isSurname(at: index) && index + 1 < block.upperBound && text[index + 1].letterCase == .upper
            && text[index + 1].isSpaced
    }

    /// The names that follow a name in a list, each after a mark or with its offices between.
    private mutating func listAfter(_ name: Range<Int>, _ block: Range<Int>, isPlural: Bool = false) -> Int {
        var end = aliasEnd(after: name, block)
        while let mark = Self.listMarks.match(text, at: end, limit: block.upperBound) {
            var start = mark.end
            let address = names.address(at: start, limit: block.upperBound)
            start = address?.end ?? start
            if let officeEnd = offices.end(from: start) {
                end = officeEnd
                continue
            }
            guard start < block.upperBound, others.owner(of: start) == nil,
                let next = names.name(
                    at: start,
                    limit: block.upperBound,
                    evidence: address?.evidence ?? .office
                )
            else { break }
            add(PersonMention(name: next, honorifics: address?.pieces.map(\.range) ?? [], isInList: isPlural))
            end = aliasEnd(after: next, block)
        }
        return end
    }

    /// The position after a name and the other form of it in brackets (`Vilaysak (Vi-lay-xắc)`), which is one too.
    private mutating func aliasEnd(after name: Range<Int>, _ block: Range<Int>) -> Int {
        let end = name.upperBound
        guard end + 1 < block.upperBound, text[end].key == "(", others.owner(of: end + 1) == nil,
            let alias = names.name(at: end + 1, limit: block.upperBound, evidence: .address),
            alias.upperBound < block.upperBound, text[alias.upperBound].key == ")",
            isTransliterated(name) || isTransliterated(alias)
        else { return end }
        add(PersonMention(name: alias, isAlias: true))
        return alias.upperBound + 1
    }

    /// Whether a name is foreign: some of its words could be no Vietnamese syllables.
    private func isTransliterated(_ name: Range<Int>) -> Bool {
        !SyllableShape.isVietnamese(text[name.lowerBound].key)
            || name.contains { text[$0].key == "-" || text[$0].kind == .word && names.isForeign($0..<$0 + 1) }
    }

    /// A name that no word of address or office introduces.
    private mutating func unaddressedName(at index: Int, _ block: Range<Int>) -> Int? {
        if let end = names.placeEnd(at: index, limit: block.upperBound) { return end }
        guard !isNamesake(index, block), !isInsideCapitals(index, block),
            text[index].isSpaced || index == block.lowerBound || followsMark(index)
        else {
            return nil
        }
        if let name = names.name(at: index, limit: block.upperBound, evidence: .shape), isFree(name) {
            add(PersonMention(name: name, certainty: isFollowedByCue(name, block) ? .high : .medium))
            return aliasEnd(after: name, block)
        }
        guard let name = names.name(at: index, limit: block.upperBound, evidence: .office), isFree(name),
            names.isSurname(at: index),
            isFollowedByOffice(name, block)
                || Surnames.common.contains(text[index].key) && isFollowedByVerb(name, block)
        else { return nil }
        add(PersonMention(name: name, certainty: .medium))
        return name.upperBound
    }

    /// Whether a word is one of many in capitals and no usual family name: capitals say nothing there.
    private func isInsideCapitals(_ index: Int, _ block: Range<Int>) -> Bool {
        guard index > block.lowerBound, text[index].letterCase == .upper, !Surnames.usual.contains(text[index].key)
        else { return false }
        var before = index - 1
        if text[before].kind == .punctuation, before > block.lowerBound { before -= 1 }
        return text[before].letterCase == .upper
    }

    private func followsMark(_ index: Int) -> Bool {
        // `HT.Thích …`, `PV.Nguyễn …`
        if text[index - 1].key == ".", index > 1, !text[index - 1].isSpaced, text[index - 2].letterCase == .upper {
            return true
        }
        return ["(", "“", "\"", "-", "–", "/", ":"].contains(text[index - 1].key)
    }

    private func isFree(_ name: Range<Int>) -> Bool {
        name.allSatisfy { others.owner(of: $0) == nil && offices.owner(of: $0) == nil }
    }

    private func isFollowedByCue(_ name: Range<Int>, _ block: Range<Int>) -> Bool {
        isFollowedByOffice(name, block) || isFollowedByVerb(name, block)
    }

    private func isFollowedByVerb(_ name: Range<Int>, _ block: Range<Int>) -> Bool {
        PersonCues.verbs.match(text, at: name.upperBound, limit: block.upperBound) != nil
    }

    private func isFollowedByOffice(_ name: Range<Int>, _ block: Range<Int>) -> Bool {
        var index = name.upperBound
        guard index < block.upperBound, Self.marksBeforeOffice.contains(text[index].key) else { return false }
        index += 1
        if index < block.upperBound, ["nguyên", "cựu", "quyền", "tân"].contains(text[index].key) { index += 1 }
        return index < block.upperBound && offices.end(from: index) != nil
    }

    /// Whether the words before a name make it the name of a street, a school, a prize.
    private func isNamesake(_ index: Int, _ block: Range<Int>) -> Bool {
        var before = index - 1
        while before >= block.lowerBound, text[before].key == "." || text[before].key == "\"" || text[before].key == "“"
        {
            before -= 1
        }
        // `Lăng Chủ tịch Hồ Chí Minh`, `đường Lê Lợi, Trần Phú`
        if before - 2 >= block.lowerBound, text[before].key == "tịch", text[before - 1].key == "chủ" {
            let head = text[before - 2].key
            return ["lăng", "tàng", "tích"].contains(head)
        }
        if before >= block.lowerBound, isHouseNumber(before, name: index) { return true }
        guard before >= block.lowerBound, text[index].isSpaced || text[index - 1].key == "." else { return false }
        if PersonCues.namesakes.contains(text[before].key) {
            // `Chủ tịch UBND xã` + a name
            return !offices.isFollowedByName(at: index) || PersonCues.schools.contains(text[before].key)
        }
        return before > block.lowerBound
            && PersonCues.namesakePairs.match(text, at: before - 1, limit: index)?.end == index
    }

    /// Whether a token is the number of a house in the street that a name stands for (`10 Nguyễn Huệ`, `6bis`).
    private func isHouseNumber(_ index: Int, name: Int) -> Bool {
        guard index + 1 == name, !text[name].startsLine, index >= 0, !offices.isFollowedByName(at: name) else {
            return false
        }
        // A ship bears its number before the name of its hero (`Tàu 015-Trần Hưng Đạo`).
        let isJoined = text[index].key == "-" && !text[index].isSpaced && !text[name].isSpaced && index > 0
        return text[isJoined ? index - 1 : index].kind == .number || text[index].key == "bis"
    }

    private mutating func add(_ mention: PersonMention) {
        guard !mention.name.contains(where: taken.contains) else { return }
        mentions.append(mention)
        taken.formUnion(mention.name)
    }

    // MARK: Bylines and credits

    /// Finds the authors of a byline and of a picture.
    private mutating func searchCredits(in range: Range<Int>, of block: Block) {
        let credit = block.kind == .credit ? block.span : block.credit
        if block.kind == .signature || block.kind == .recipients {
            searchSigner(in: range)
        } else if block.kind == .byline {
            searchAuthors(in: range)
        } else if let credit {
            let tokens = range.filter { credit.contains(text[$0].span) }
            if let first = tokens.first, let last = tokens.last { searchAuthors(in: first..<last + 1) }
        }
    }

    /// Finds who signs: a name that is all of a line or column, whatever its syllables mean elsewhere.
    private mutating func searchSigner(in range: Range<Int>) {
        var words = text.withoutMarks(range)
        // `Người ký: Nguyễn Văn A`
        if text.opens(SigningWords.notes, range), let colon = words.first(where: { text[$0].key == ":" }) {
            words = colon + 1..<words.upperBound
        }
        guard !words.isEmpty, !text.opens(SigningWords.officers, words), !text.opens(SigningWords.authorities, words)
        else {
            return
        }
        let address = names.address(at: words.lowerBound, limit: words.upperBound)
        let start = address?.end ?? words.lowerBound
        let found = names.name(at: start, limit: words.upperBound, evidence: .address)
        guard let name = found?.upperBound == words.upperBound ? found : capitalizedWords(start..<words.upperBound),
            name.count > 1, names.isSurname(at: start) || text[start].letterCase != .upper
        else { return }
        add(PersonMention(name: name, honorifics: address?.pieces.map(\.range) ?? []))
    }

    /// Some tokens, where all of them are capitalised words as of a name that no rule of spelling finds.
    private func capitalizedWords(_ range: Range<Int>) -> Range<Int>? {
        let isName = range.allSatisfy { index in
            text[index].isCapitalized && text[index].kind == .word && !text[index].startsColumn
                || NameScanner.apostrophes.contains(text[index].key) || text[index].key == "-"
        }
        return isName && (2...6).contains(range.count) ? range : nil
    }

    /// Finds names between marks, each alone: pen names need no family name.
    private mutating func searchAuthors(in range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, !isAuthorMark(end) { end += 1 }
            if let name = author(in: start..<end) { add(PersonMention(name: name)) }
            start = end + 1
        }
    }

    private func isAuthorMark(_ index: Int) -> Bool {
        let key = text[index].key
        return [",", "/", ";", "(", ")", ":", "–", "và", "&", "•", "|"].contains(key)
            || key == "-" && (text[index].isSpaced || index + 1 < text.tokens.count && text[index + 1].isSpaced)
            || key == "." && index + 1 == text.tokens.count
    }

    private func author(in range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty, range.allSatisfy({ others.owner(of: $0) == nil }) else { return nil }
        let start = names.address(at: range.lowerBound, limit: range.upperBound)?.end ?? range.lowerBound
        guard let name = names.name(at: start, limit: range.upperBound, evidence: .address) else { return nil }
        let isWhole =
            name.upperBound == range.upperBound
            || name.upperBound + 1 == range.upperBound && text[name.upperBound].kind == .punctuation
        let isWord = name.allSatisfy { SyllableShape.isVietnamese(text[$0].key) } && name.count > 1
        let isPhrase = name.count > 3 && !Surnames.common.contains(text[start].key)
        let isNamed = text[name.lowerBound].letterCase != .upper || Surnames.common.contains(text[start].key)
        return isWhole && !isPhrase && (isWord || name.count > 1 && isNamed)
            ? name : nil
    }

    // MARK: Names again

    /// Finds names again that were found with evidence elsewhere in the text.
    private mutating func searchKnownNames(in places: [Range<Int>]) {
        let known = Set(mentions.filter { $0.name.count > 1 }.map { text.tokens[$0.name].map(\.key) })
        let starts = Set(known.map { $0[0] })
        let lengths = Set(known.map(\.count)).sorted(by: >)
        for block in places {
            for index in block {
                guard text[index].isCapitalized, !taken.contains(index), starts.contains(text[index].key),
                    let length = length(of: known, at: index, lengths, in: block), isFree(index..<index + length),
                    !isNamesake(index, block)
                else { continue }
                add(PersonMention(name: index..<index + length))
            }
        }
    }

    /// Adds the single syllables behind ranks that are the given names of persons in the text (`Đại tá Chấn`).
    private mutating func addShortNames() {
        let given = Set(mentions.filter { $0.name.count > 1 }.map { text[$0.name.upperBound - 1].key })
        for mention in shortNames where given.contains(text[mention.name.lowerBound].key) { add(mention) }
    }

    /// The length of the longest known name at a token.
    private func length(of known: Set<[TokenKey]>, at index: Int, _ lengths: [Int], in block: Range<Int>) -> Int? {
        lengths.first { known.contains(keys(from: index, count: $0, in: block)) }
    }

    /// The words from a token on as a name has them; none where one is in small letters.
    private func keys(from index: Int, count: Int, in block: Range<Int>) -> [TokenKey] {
        guard index + count <= block.upperBound,
            (index..<index + count).allSatisfy({ text[$0].kind == .punctuation || text[$0].isCapitalized })
        else { return [] }
        return text.tokens[index..<index + count].map(\.key)
    }
}
