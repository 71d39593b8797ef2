internal import PartyDocsCore

extension LinkingState {
    /// Makes one entity of the mentions of each person.
    ///
    /// Full names first. A given name, or a middle and a given name, is the person whose name ends with it where the
    /// text has one such person; it stays alone where there are several.
    mutating func linkPersons() {
        let all = mentions(of: .person)
        var previous: Int?
        for mention in all {
            if let previous, let person = cluster(of: previous), isOtherName(mention, of: previous) {
                addName(of: mention, to: person)
            } else if mentions[mention].keys.count > 1 {
                assign(mention, to: personCluster(of: mention))
            }
            previous = mention
        }
        let endings = personEndings(all)
        mergeEndings(endings)
        for mention in all where cluster(of: mention) == nil {
            let known = alias(of: mention) == nil ? endings[mentions[mention].keys] ?? nil : nil
            assign(mention, to: known ?? personCluster(of: mention))
        }
    }

    /// Whether a name is another one of the person before it: in brackets right behind, or behind the words for it.
    private func isOtherName(_ mention: Int, of previous: Int) -> Bool {
        let text = context.tokens
        let start = mentions[previous].tokens.upperBound
        let gap = start..<max(start, mentions[mention].tokens.lowerBound)
        guard let first = gap.first, gap.count <= Self.longestAliasCue, mentions[mention].keys.count > 1 else {
            return false
        }
        let isBracket = text[first].key == "("
        guard isBracket || text[first].key == "," else { return false }
        if isBracket, gap.count == 1 {
            let end = mentions[mention].tokens.upperBound
            return end < text.tokens.count && text[end].key == ")"
        }
        return PersonCues.aliases.match(text, at: first + 1, limit: gap.upperBound) != nil
    }

    /// Makes a mention another name of a person, by which the text may name the person again.
    private mutating func addName(of mention: Int, to person: Int) {
        let keys = NameKeys.keys(of: personName(mention))
        guard cluster(.person, with: keys) == nil else { return assign(mention, to: personCluster(of: mention)) }
        let other = addCluster(.person, name: personName(mention), keys: keys)
        merge(other, into: person)
        assign(mention, to: person)
    }

    /// How many tokens lead to another name at most.
    private static let longestAliasCue = 6

    private mutating func personCluster(of mention: Int) -> Int {
        let name = alias(of: mention) ?? personName(mention)
        let keys = NameKeys.keys(of: name)
        return cluster(.person, with: keys) ?? addCluster(.person, name: name, keys: keys)
    }

    /// The full name of somebody who is known by another, with the word of address (Bác Hồ) or without it.
    private func alias(of mention: Int) -> String? {
        let keys = mentions[mention].keys
        if let name = PersonAliases.fullName(of: keys) { return name }
        guard case .person(let value) = mentions[mention].annotation.value, let honorific = value.honorific else {
            return nil
        }
        return PersonAliases.fullName(of: NameKeys.keys(of: honorific) + keys)
    }

    /// The name of a person, in title case.
    func personName(_ mention: Int) -> String {
        if case .person(let value) = mentions[mention].annotation.value, let name = value.name { return name }
        return mentions[mention].words
    }

    /// The last one and the last two words of all names, each with the only person whose longer name ends so.
    private func personEndings(_ all: [Int]) -> [[TokenKey]: Int?] {
        var endings: [[TokenKey]: Int?] = [:]
        for cluster in Set(all.compactMap { cluster(of: $0) }).sorted() {
            let keys = clusters[cluster].keys
            for length in 1...2 where keys.count > length {
                let ending = Array(keys.suffix(length))
                endings[ending] = endings.keys.contains(ending) ? .some(nil) : cluster
            }
        }
        return endings
    }

    /// `Văn Bình` is Lê Văn Bình; `Nguyễn Hùng` is nobody whose name ends so.
    private mutating func mergeEndings(_ endings: [[TokenKey]: Int?]) {
        for (keys, target) in endings where keys.count == 2 && !Surnames.common.contains(keys[0]) {
            if let source = cluster(.person, with: keys), let target { merge(source, into: target) }
        }
    }
}
