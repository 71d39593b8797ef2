internal import PartyDocsCore

/// Short names of bodies in texts about several provinces.
///
/// `UBND tỉnh Hà Giang … Tỉnh ủy … UBND tỉnh Quảng Trị … Tỉnh ủy`: the short name is that of the only province of its
/// sentence, else of the one that was named last in the paragraph. Where a text names bodies of one province alone,
/// every short name is of it.
extension LinkingState {
    private static let levels: [TokenKey: String] = ["tỉnh": "tỉnh", "tp": "thành phố", "phố": "thành phố"]
    private static let committees: [[TokenKey]: String] = [
        Phrase("Tỉnh ủy").keys: "tỉnh", Phrase("Thành ủy").keys: "thành phố",
    ]

    /// A province or city with the word for it.
    private struct Province {
        let mention: Int
        let keys: [TokenKey]
        let name: String
        let kind: String
    }

    /// Gives short names of provincial bodies their province, where the text names bodies of several.
    mutating func linkToProvinces(_ all: [Int]) {
        let provinces = mentions(of: .place).compactMap { province($0) }
        let byEnd = Dictionary(provinces.map { (mentions[$0.mention].tokens.upperBound, $0) }) { first, _ in first }
        let distinct = Set(all.compactMap { byEnd[mentions[$0].tokens.upperBound]?.keys })
        guard distinct.count > 1 else { return }
        let bySentence = Dictionary(grouping: provinces) { sentence(of: $0.mention) }
        var position = 0
        var latest: [String: Province] = [:]
        for mention in all {
            let tokens = mentions[mention].tokens
            while position < provinces.count,
                mentions[provinces[position].mention].tokens.lowerBound < tokens.upperBound
            {
                latest[provinces[position].kind] = provinces[position]
                position += 1
            }
            guard byEnd[tokens.upperBound] == nil, let kind = kind(ofShort: mention) else { continue }
            let near = (bySentence[sentence(of: mention)] ?? []).filter { $0.kind == kind }
            if let only = near.first, near.allSatisfy({ $0.keys == only.keys }) {
                complete(mention, with: only)
            } else if let last = latest[kind], block(of: last.mention) == block(of: mention) {
                complete(mention, with: last)
            }
        }
    }

    private func sentence(of mention: Int) -> Int {
        context.tokens.sentence(at: mentions[mention].tokens.lowerBound).lowerBound
    }

    private func province(_ place: Int) -> Province? {
        guard case .place(let value) = mentions[place].annotation.value, let name = value.name,
            let kind = value.placeKind, kind == "tỉnh" || kind == "thành phố", unit(of: place) == kind
        else { return nil }
        return Province(mention: place, keys: mentions[place].keys, name: name, kind: kind)
    }

    /// What sort of unit the short name of a body ends with; nil for other mentions.
    private func kind(ofShort mention: Int) -> String? {
        let tokens = mentions[mention].tokens
        guard let last = tokens.last, bodyMention(of: mention) == nil else { return nil }
        if let kind = Self.committees[mentions[mention].keys] { return kind }
        return tokens.count > 1 ? Self.levels[context.tokens[last].key] : nil
    }

    private mutating func complete(_ mention: Int, with province: Province) {
        let keys = mentions[mention].keys + province.keys
        let short = cluster(of: mention).map { clusters[$0].name } ?? mentions[mention].words
        let full =
            cluster(.organization, with: keys)
            ?? addCluster(.organization, name: short + " " + province.name, keys: keys)
        assign(mention, to: full)
    }
}
