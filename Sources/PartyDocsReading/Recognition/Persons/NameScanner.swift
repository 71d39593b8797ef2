/// Finds where a person's name ends, by the shape of its words alone.
///
/// A name is a run of capitalised syllables. Hyphens and apostrophes join (`Cay-xỏn`, `H'Len`, `H' Bluên`), initials
/// keep their full stops (`V.I. Lênin`). It ends where the run ends, where an office begins and where capitals alone
/// give way to capitalised words or to a word that no name has (`NGUYỄN VĂN AN NGHỈ HƯU`).
struct NameScanner {
    /// What speaks for a name at a position.
    enum Evidence {
        /// A word of address stands before it.
        case address
        /// A rank, a degree or an honour stands before it.
        case rank
        /// An office stands before it, or a list of persons leads to it.
        case office
        /// Nothing but its own shape.
        case shape
    }

    /// Words of address, ranks and degrees before a name.
    struct Address {
        /// The words with their kinds, in order.
        var pieces: [(range: Range<Int>, kind: Honorifics.Kind)] = []
        /// Where a name may begin.
        var end: Int

        /// Whether they address several persons.
        var isPlural: Bool { pieces.contains { $0.kind == .plural } }
        /// Whether a word of address is among them.
        var isAddress: Bool { pieces.contains { $0.kind != .title } }
        /// What they say of the name after them.
        var evidence: Evidence { isAddress ? .address : .rank }
    }

    static let apostrophes: Set<TokenKey> = ["'", "’", "‘", "ʼ", "`", "´"]
    private static let placeCategories: Set<LexiconCategory> = [
        .province, .city, .district, .region, .country, .foreignCity,
    ]
    private static let hyphen: TokenKey = "-"
    private static let period: TokenKey = "."
    private static let longest = 6
    private static let particles: Set<TokenKey> = ["y", "h", "k", "a"]

    let text: TokenizedText
    let lexicon: Lexicon

    /// The name that begins at a token.
    ///
    /// - Parameters:
    ///   - start: The position of its first token.
    ///   - limit: The end of the tokens to look at.
    ///   - evidence: What speaks for a name there.
    /// - Returns: The tokens of the name; nil when there is none.
    func name(at start: Int, limit: Int, evidence: Evidence) -> Range<Int>? {
        guard start < limit, text[start].kind == .word, text[start].isCapitalized,
            evidence == .address || placeEnd(at: start, limit: limit) == nil && !isCountry(start),
            !isCountry(start) || start + 1 < limit && text[start + 1].isCapitalized,
            !isTitle(at: start, limit: text.tokens.count), evidence == .address || !isBody(at: start, limit: limit)
        else { return nil }
        let units = self.units(at: start, limit: limit)
        guard let count = length(of: units, evidence: evidence) else { return nil }
        return start..<units[count - 1].upperBound
    }

    /// Whether a body begins at a token: a delegation with its place (`Đoàn Hải Dương`), or a noun for bodies right
    /// before a usual family name (`Chánh Văn phòng Bộ Vũ Minh Quân`).
    private func isBody(at start: Int, limit: Int) -> Bool {
        guard start + 1 < limit else { return false }
        if text[start].key == "đoàn", let end = placeEnd(at: start + 1, limit: limit) {
            return end >= limit || !text[end].isCapitalized
        }
        guard Surnames.usual.contains(text[start + 1].key), !isSurname(at: start) else { return false }
        return lexicon.longestMatch(in: text, at: start, limit: start + 1, category: .fieldHead) != nil
    }

    /// Whether a country of one syllable, which is no family name, stands at a token (`Chính phủ Lào`).
    private func isCountry(_ index: Int) -> Bool {
        !isSurname(at: index)
            && lexicon.longestMatch(in: text, at: index, limit: index + 1, category: .country) != nil
    }

    /// Whether a family name begins at a token.
    func isSurname(at index: Int) -> Bool {
        Surnames.contains(text[index].key)
            || lexicon.longestMatch(in: text, at: index, limit: index + 1, category: .surname) != nil
    }

    /// The end of the name of a place that begins at a token like a name of several syllables.
    func placeEnd(at index: Int, limit: Int) -> Int? {
        let match = lexicon.longestMatch(in: text, at: index, limit: limit) { Self.placeCategories.contains($0) }
        let known = match.map(\.tokens.upperBound).flatMap { $0 > index + 1 ? $0 : nil }
        let namesake = PersonCues.places.match(text, at: index, limit: limit)?.end
        guard let end = known ?? namesake else { return nil }
        return max(end, namesake ?? end)
    }

    /// The words of address, ranks and degrees that begin at a token.
    ///
    /// - Parameters:
    ///   - start: The position of the first token.
    ///   - limit: The end of the tokens to look at.
    /// - Returns: The words in order; nil when there are none.
    func address(at start: Int, limit: Int) -> Address? {
        var address = Address(end: start)
        while address.pieces.count < 8, let match = Honorifics.match(at: address.end, limit: limit, in: text, lexicon) {
            address.pieces.append((address.end..<match.end, match.value))
            address.end = match.end
            while address.end < limit, match.value == .title, isSeparatorOfDegrees(at: address.end, limit: limit) {
                address.end += 1
            }
        }
        return address.pieces.isEmpty ? nil : address
    }

    /// Whether a full stop or comma stands between two degrees or between a degree and a name.
    private func isSeparatorOfDegrees(at index: Int, limit: Int) -> Bool {
        let key = text[index].key
        guard key == Self.period || key == "," || key == "-" || key == "–", index + 1 < limit else { return false }
        if Honorifics.match(at: index + 1, limit: limit, in: text, lexicon)?.value == .title { return true }
        return key == Self.period && text[index + 1].isCapitalized && !text[index].isSpaced
            && (!text[index + 1].isSpaced || text[index - 1].letterCase != .lower)
    }

    // MARK: Units

    /// The syllables, hyphenated words and initials of the run of capitals that begins at a token.
    private func units(at start: Int, limit: Int) -> [Range<Int>] {
        let isAllCapitals = text[start].letterCase == .upper || isParticle(start) && isFollowedByCapitals(start, limit)
        var units: [Range<Int>] = []
        var index = start
        while index < limit, units.count < Self.longest {
            let token = text[index]
            guard token.kind == .word, token.isCapitalized, isAllCapitals || token.letterCase != .upper else { break }
            if isAllCapitals,
                token.letterCase == .mixed || token.letterCase == .capitalized && token.end - token.start > 3
            {
                break
            }
            if !units.isEmpty {
                let follows = token.isSpaced && !token.startsLine || text[index - 1].key == Self.period
                guard follows, !isBoundary(at: index, limit: limit, inCapitals: isAllCapitals) else { break }
            }
            let end = unitEnd(at: index, limit: limit)
            units.append(index..<end)
            index = end
        }
        return units
    }

    private func isParticle(_ index: Int) -> Bool { Self.particles.contains(text[index].key) }

    private func isFollowedByCapitals(_ index: Int, _ limit: Int) -> Bool {
        let next = unitEnd(at: index, limit: limit)
        return text[next - 1].letterCase == .upper || next < limit && text[next].letterCase == .upper
    }

    private func isTitle(at index: Int, limit: Int) -> Bool {
        guard let title = OfficeTitles.match(at: index, limit: limit, in: text, lexicon) else { return false }
        return title.end > index + 1
    }

    /// Whether an office, or in capitals alone a verb or a place, begins at a token.
    private func isBoundary(at index: Int, limit: Int, inCapitals: Bool) -> Bool {
        isTitle(at: index, limit: limit)
            || inCapitals
                && (PersonCues.notInNames.contains(text[index].key)
                    || PersonCues.verbs.match(text, at: index, limit: limit) != nil
                    || placeEnd(at: index, limit: limit) != nil)
    }

    private func unitEnd(at index: Int, limit: Int) -> Int {
        var end = index + 1
        // An initial: one capital with its full stop, and a name or another initial after it.
        if text[index].end - text[index].start <= 2, text[index].letterCase == .capitalized, end + 1 < limit,
            text[end].key == Self.period, !text[end].isSpaced,
            text[end + 1].isCapitalized
        {
            return end + 1
        }
        while end + 1 < limit, !text[end].isSpaced, text[end + 1].kind == .word {
            let isApostrophe = Self.apostrophes.contains(text[end].key)
            guard isApostrophe || text[end].key == Self.hyphen else { break }
            // `H' Bluên`: the particle may stand apart from the name.
            let isApart = text[end + 1].isSpaced
            if isApart, !isApostrophe || end > index + 1 || !isParticle(index) || !text[end + 1].isCapitalized { break }
            if text[end].key == Self.hyphen, !isHyphenated(end, limit: limit) { break }
            end += 2
        }
        return end
    }

    /// Whether a hyphen joins two syllables of a foreign name, not a name and an office or two names.
    private func isHyphenated(_ hyphen: Int, limit: Int) -> Bool {
        guard text[hyphen + 1].isCapitalized else { return true }
        if OfficeTitles.match(at: hyphen + 1, limit: limit, in: text, lexicon) != nil { return false }
        return !SyllableShape.isVietnamese(text[hyphen - 1].key) || !SyllableShape.isVietnamese(text[hyphen + 1].key)
    }

    // MARK: Length

    /// How many units of a run are a name; nil when none are.
    private func length(of units: [Range<Int>], evidence: Evidence) -> Int? {
        guard let first = units.first else { return nil }
        let key = text[first.lowerBound].key
        if text[first.lowerBound].letterCase == .upper, units.contains(where: isForeign), evidence != .address {
            return nil
        }
        let hasForeign = units.contains { isForeign($0) }
        if hasForeign, !Surnames.common.contains(key) { return foreignLength(of: units, evidence: evidence) }
        if evidence == .shape, hasInitials(units) { return units.count }
        let count = min(units.count, hasForeign || Self.particles.contains(key) ? Self.longest : 5)
        switch evidence {
        case .address, .rank: return count
        case .office:
            let isUpper = text[first.lowerBound].letterCase == .upper
            return count >= 2 && (isSurname(at: first.lowerBound) || count >= 3 && !isUpper) ? count : nil
        case .shape:
            guard Surnames.common.contains(key) || key == "thích" else { return nil }
            // `Điểu K'Brên`: an apostrophe makes two words a name.
            if count == 2, units[1].contains(where: { Self.apostrophes.contains(text[$0].key) }) { return count }
            return count >= 3 && units.count <= 5 ? count : nil
        }
    }

    private func foreignLength(of units: [Range<Int>], evidence: Evidence) -> Int? {
        let first = units[0]
        switch evidence {
        case .address, .rank: return units.count
        case .office: return units.count >= 2 || first.count > 1 ? units.count : nil
        case .shape where hasInitials(units): return units.count
        case .shape where PersonCues.saints.contains(text[first.lowerBound].key):
            return units.count >= 3 ? units.count : nil
        case .shape:
            // `H'Len Niê`, `Y Thông Niê`: the particle before a name that no Vietnamese syllable could be.
            return units.count >= 2 && isParticle(first.lowerBound)
                && (first.count <= 3 && first.contains { Self.apostrophes.contains(text[$0].key) } || units.count >= 3)
                && text[first.upperBound - 1].key != Self.period ? units.count : nil
        }
    }

    /// `V.I. Lênin`, `C.Mác`: an initial that its full stop joins to what follows.
    private func hasInitials(_ units: [Range<Int>]) -> Bool {
        guard units.count >= 2, let initial = units.first, text[initial.upperBound - 1].key == Self.period else {
            return false
        }
        // `T.Ư` is an abbreviation.
        guard units.contains(where: { text[$0.lowerBound].end - text[$0.lowerBound].start > 2 }),
            // `H.Lạc Dương` is a district.
            text[units[1].upperBound - 1].key == Self.period || units.dropFirst().contains(where: isForeign)
        else { return false }
        return !text[units[1].lowerBound].isSpaced && !SyllableShape.isVietnamese(text[initial.lowerBound].key)
            || !text[units[1].lowerBound].isSpaced && text[initial.lowerBound].end - text[initial.lowerBound].start == 1
    }

    /// Whether a unit of a name is no Vietnamese syllable.
    func isForeign(_ unit: Range<Int>) -> Bool {
        unit.count > 1 || !SyllableShape.isVietnamese(text[unit.lowerBound].key)
    }
}
